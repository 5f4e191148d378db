import type { WindowTranslator } from '#shared/i18n/text-key';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Writes the page numbers, which the library that draws the document leaves out: it does not know how many sheets there
 * are. An office's own footer that says it in other words keeps its gap.
 *
 * @param t of the document's language
 */
export function numberPages(root: ShadowRoot, t: WindowTranslator): void {
  const unnumbered = words(t('report:page', { page: '', pages: '' }));
  const sheets = [...root.querySelectorAll('section.docx')];
  for (const [index, sheet] of sheets.entries()) {
    for (const line of sheet.querySelectorAll('footer p')) {
      if (words(line.textContent ?? '') !== unnumbered) continue;
      const said = line.querySelector('span') ?? document.createElement('span');
      said.textContent = t('report:page', { page: index + 1, pages: sheets.length });
      line.replaceChildren(said);
    }
  }
}
