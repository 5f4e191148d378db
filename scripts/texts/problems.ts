import { misprints } from './typography';
import { meansAny, type Uses, usedAmong, usesIn, withoutForm } from './uses';

type Tree = { readonly [key: string]: string | Tree };

/** One language: its parts by their name. */
export type Locale = Readonly<Record<string, Tree>>;

/** The parts that are asked for by a code from outside, with nothing before it. */
const BY_CODE: ReadonlySet<string> = new Set(['errors']);

/** Properties that are read or heard. A word in them is a text. */
const SAID =
  /\b(aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|label|placeholder|description|heading|legend|summary)=(["'])([^"']*\p{L}[^"']*)\2/gu;

const flat = (tree: Tree, prefix: string): [name: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const textsOf = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(Object.entries(locale).flatMap(([part, tree]) => flat(tree, `${part}:`)));

const valuesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)),
];

/**
 * What is wrong with the texts.
 * @param locales every language, bokmål among them
 * @param sources the code that is shipped, by its path
 * @returns a line for each thing, in words for whoever builds; none when all is well
 */
export function textProblems(
  locales: { readonly nb: Locale } & Readonly<Record<string, Locale>>,
  sources: ReadonlyMap<string, string>,
): string[] {
  const uses = usesIn(sources, new Set(Object.keys(locales.nb)));
  const nb = textsOf(locales.nb);
  const others = Object.entries(locales).filter(([language]) => language !== 'nb');
  return [
    ...others.flatMap(([language, locale]) => [...differences(nb, textsOf(locale), language)]),
    ...Object.entries(locales).flatMap(([language, locale]) => [...written(textsOf(locale), language)]),
    ...askedFor(nb, uses),
    ...fillings(nb, sources),
    ...[...sources].flatMap(([file, source]) => [...saidInCode(file, source)]),
  ];
}

function* differences(nb: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, language: string) {
  for (const [name, text] of nb) {
    const translated = other.get(name);
    if (translated === undefined) yield `${name} is missing in ${language}.`;
    // A singular may say «én» instead of the number.
    else if (!name.endsWith('_one') && valuesOf(text).toSorted().join() !== valuesOf(translated).toSorted().join())
      yield `${name} is filled in with other values in ${language} than in nb.`;
  }
  for (const name of other.keys()) if (!nb.has(name)) yield `${name} is in ${language} and not in nb.`;
}

function* written(texts: ReadonlyMap<string, string>, language: string) {
  for (const [name, text] of texts) {
    if (text.trim() === '') yield `${name} is blank in ${language}.`;
    for (const misprint of misprints(name, text, language)) yield `${name} ${misprint} in ${language}.`;
    const [, base, form] = /^(.*)_(one|other)$/.exec(name) ?? [];
    const needed = form && `${base}_${form === 'one' ? 'other' : 'one'}`;
    if (needed && !texts.has(needed)) yield `${name} has no ${needed} beside it in ${language}.`;
  }
}

function* askedFor(texts: ReadonlyMap<string, string>, uses: Uses) {
  const names = new Set([...texts.keys()].map(withoutForm));
  for (const [name, file] of uses.names) if (!names.has(name)) yield `${file} asks for ${name}, which is no text.`;
  for (const [pattern, file] of uses.patterns) {
    const [part = '', key = ''] = pattern.split(':');
    if (/^\$\{[^}]*\}$/.test(key) && !BY_CODE.has(part))
      yield `${file}: ${pattern} may be any text of ${part}; say more of it.`;
    else if (!meansAny(pattern, names)) yield `${file} asks for ${pattern}, which no text is.`;
  }
  const used = usedAmong(names, uses);
  for (const name of names) if (!used.has(name)) yield `${name} is used nowhere; take it out.`;
}

/** Where both the text and what fills it in stand in one call, they fit. */
function* fillings(texts: ReadonlyMap<string, string>, sources: ReadonlyMap<string, string>) {
  for (const [file, source] of sources) {
    for (const [, name = '', values] of source.matchAll(/\bt\(\s*'(\w+:[\w.]+)',?\s*(?:\{([^{}]*)\},?\s*)?\)/g)) {
      const wanted = new Set(
        [name, `${name}_other`, `${name}_zero`].flatMap((form) => [...valuesOf(texts.get(form) ?? '')]),
      );
      if (values?.includes('...')) continue;
      const given = new Set([...(values ?? '').matchAll(/(?:^|,)\s*(\w+)/g)].map(([, value = '']) => value));
      for (const value of wanted) if (!given.has(value)) yield `${file}: ${name} is not given {{${value}}}.`;
    }
  }
}

function* saidInCode(file: string, source: string) {
  if (!file.endsWith('.tsx')) return;
  for (const [said] of source.matchAll(SAID)) yield `${file}: ${said} is a text; it belongs in resources/locales.`;
  for (const [said] of source.matchAll(/(?<![=\w(])\{'[^'\n]*\p{L}[^'\n]*'\}/gu))
    yield `${file}: ${said} is a text; it belongs in resources/locales.`;
}
