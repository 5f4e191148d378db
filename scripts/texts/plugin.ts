import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, textProblems } from './problems';

const LOCALES = join('resources', 'locales');

/** Where a text can be used. Tests and scripts do not count: a text that nothing but they use is nobody's. */
const SHIPPED = ['src-main', 'src-renderer', 'src-shared'];

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

const localeOf = (root: string, language: string): Locale =>
  Object.fromEntries(
    readdirSync(join(root, LOCALES, language)).map((name) => [
      camelCase(name.replace(/\.json$/, '')),
      JSON.parse(readFileSync(join(root, LOCALES, language, name), 'utf8')),
    ]),
  );

/**
 * @param root the folder of the product
 * @returns what is wrong with its texts; see `textProblems`
 */
export function problemsIn(root: string): string[] {
  const paths = SHIPPED.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return textProblems({ nb: localeOf(root, 'nb'), en: localeOf(root, 'en') }, sources);
}

/** Fails the build, also the one that `npm run dev` makes: what ran before goes on until the texts are in order. */
export const textsPlugin = (root: string) =>
  ({
    name: 'balansepunkt-texts',
    buildStart() {
      const problems = problemsIn(root);
      if (problems.length > 0) throw new Error(`The texts are not in order:\n  ${problems.join('\n  ')}`);
    },
  }) as const;
