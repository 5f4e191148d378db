import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { numberIn } from './formats';
import type { TextValues } from './text-key';

type Tree = { readonly [key: string]: string | Tree };

/** What stands in a text for a value. */
const VALUE = /\{\{(\w+)\}\}/g;

/**
 * Makes the translator for one language.
 * @param texts every part it can be asked for, as in `resources/locales`
 * @returns gives the text for a key; a value that is a number is written as the language writes it, and one that is a text
 *   stands in it as it is. A text in several forms is chosen by `count`: none, by what the language calls it, or another.
 * @throws Error for a key that there is no text for, which the types refuse
 */
export function makeTranslator(language: Language, texts: Tree): (key: string, values?: TextValues) => string {
  const plural = new Intl.PluralRules(LANGUAGE_TAGS[language]);

  function written(name: string, count: unknown): string {
    const [, part = '', path = ''] = /^(\w+):(.*)$/.exec(name) ?? [];
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let tree: string | Tree | undefined = texts[part];
    for (const step of steps) tree = typeof tree === 'object' ? tree[step] : undefined;
    const among = typeof tree === 'object' ? tree : {};
    const forms = typeof count === 'number' ? [count === 0 ? 'zero' : '', plural.select(count), 'other'] : [];
    for (const form of [...forms.filter(Boolean).map((each) => `${last}_${each}`), last]) {
      const text = among[form];
      if (typeof text === 'string') return text;
    }
    throw new Error(`No text for ${name} in ${language}`);
  }

  return (key, values) => {
    const text = written(key, values?.count);
    if (!values) return text;
    return text.replace(VALUE, (_slot, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numberIn(language, value) : (value ?? '');
    });
  };
}
