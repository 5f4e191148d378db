import type { Texts } from './locales';

/** `status_one` and `status_other` are one text for the caller: i18next picks by `count`. */
type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

type Paths<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Paths<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** Every text there is, as `part:key.key`; the bokmål texts say which. */
export type TextKey = { [Part in keyof Texts & string]: `${Part}:${Paths<Texts[Part]>}` }[keyof Texts & string];

/** What fills in a text; `count` also chooses between singular and plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the text for a key in one language. */
export type Translator = (key: TextKey, values?: TextValues) => string;
