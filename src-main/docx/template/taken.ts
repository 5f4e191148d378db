import { TEMPLATE_STYLES, type TemplateStyle, type TemplateTaken } from '#shared/domain/office';
import { showsSomething } from './edges';
import { keyOf, stylesOf } from './style-sheet';
import type { OfficeTemplate } from './template';

/** By which of a template's styles, in Word's own names, each of ours is known. */
const KNOWN_BY: Record<TemplateStyle, RegExp> = {
  title: /^paragraph (title|subtitle)$/,
  headings: /^paragraph heading [1-3]$/,
  body: /^paragraph (normal|body text)$/,
  lists: /^paragraph list bullet$/,
  tables: /^(table balansepunkt-tabell|table balansepunkt table|paragraph tabelltekst|paragraph table text)$/,
};

/** What reports take from a template, for whoever has chosen it. */
export function takenFrom(template: OfficeTemplate): TemplateTaken {
  const keys = stylesOf(template.styles).map(keyOf);
  return {
    styles: TEMPLATE_STYLES.filter((style) => keys.some((key) => KNOWN_BY[style].test(key))),
    header: showsSomething(template.edges, 'header'),
    footer: showsSomething(template.edges, 'footer'),
    pictures: template.pictures.length,
    page: template.page !== null,
    leftOut: [...template.leftOut],
  };
}
