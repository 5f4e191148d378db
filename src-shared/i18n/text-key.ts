import type { Texts } from './locales';
import type { WindowTexts } from './window-nb';

/** `status_one` and `status_other` are one text for the caller: the translator picks by `count`. */
type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

type Paths<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Paths<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** Every text of some parts, as `part:key.key`. */
export type KeysOf<Parts> = { [Part in keyof Parts & string]: `${Part}:${Paths<Parts[Part]>}` }[keyof Parts & string];

/** Every text there is, as `part:key.key`; the bokmål texts say which. */
export type TextKey = KeysOf<Texts>;

/** Those that the window has. */
export type WindowKey = KeysOf<WindowTexts>;

/** What fills in a text; a number is written as the language writes it, and `count` also chooses singular or plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the text for a key in one language. */
export type Translator = (key: TextKey, values?: TextValues) => string;

/** Gives the texts that the window has; what is said by the core and by the window takes this one. */
export type WindowTranslator = (key: WindowKey, values?: TextValues) => string;
