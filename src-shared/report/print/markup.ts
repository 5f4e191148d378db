import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { withoutUnwritable } from '../clean-text';
import type { Paragraph, Run } from '../model';
import { stretchesOf } from '../right-to-left';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns any text, as text: in an element as well as in a quoted attribute */
export const escaped = (text: string): string =>
  withoutUnwritable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Line breaks are kept, and nothing else of the white space: the style says so. */
const lines = (text: string): string => text.split('\n').map(escaped).join('\n');

function directed(text: string): string {
  return stretchesOf(text)
    .map((stretch) => (stretch.rightToLeft ? `<span dir="rtl">${lines(stretch.text)}</span>` : lines(stretch.text)))
    .join('');
}

function run({ text, language, emphasis }: Run, documentLanguage: Language): string {
  const lang = language === documentLanguage ? '' : ` lang="${LANGUAGE_TAGS[language]}"`;
  if (emphasis === 'strong') return `<strong${lang}>${directed(text)}</strong>`;
  if (emphasis === 'muted') return `<span class="muted"${lang}>${directed(text)}</span>`;
  return lang ? `<span${lang}>${directed(text)}</span>` : directed(text);
}

/** Runs as markup; one in another language than the document's carries its own. */
export const markup = ({ runs }: Pick<Paragraph, 'runs'>, language: Language): string =>
  runs.map((each) => run(each, language)).join('');

/** A text of the document's own language. */
export const plainMarkup = (text: string): string => directed(text);
