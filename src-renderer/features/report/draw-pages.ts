import { renderAsync } from 'docx-preview';
import type { ReportModel } from '#shared/report/model';
import { textsIn } from '../../components/window-texts';
import { intoPages } from './into-pages';
import { numberPages } from './number-pages';
import pageRules from './report-pages.css?inline';

/** Fonts of the program's own for those that the document names and this machine lacks. */
const FALLBACK_FONTS = 'Carlito, "Source Sans 3", sans-serif';

/** Styles of the document that are headings, and the level they have below the page's own h1 and h2. */
const HEADING_LEVELS = { title: 3, heading1: 3, heading2: 4, heading3: 5 } as const;

/**
 * Draws a Word document as the pages it has. The page's rules allow no `<style>` elements, so the library's rules are
 * taken out of them and given to the shadow root as a style sheet, where they reach nothing else.
 *
 * @param base64 the DOCX
 * @param host gets the pages in its shadow root, in place of those that were there; must be on the screen
 * @param model what the document was made from: what stands instead of its pictures is read from it
 * @throws Error when the bytes are no Word document
 */
export async function drawPages(base64: string, host: HTMLElement, model: ReportModel): Promise<void> {
  const t = await textsIn(model.language);
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  // Never put on the page: only what is inside them is.
  const drawn = document.createElement('div');
  const rules = document.createElement('div');
  await renderAsync(bytes, drawn, rules, {
    className: 'docx',
    ignoreFonts: true,
    renderAltChunks: false,
    useBase64URL: true,
  });

  const sheet = new CSSStyleSheet();
  const documentRules = [...rules.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  sheet.replaceSync(
    `${documentRules.replaceAll(/(font-family:\s*)([^;}]+)/g, `$1$2, ${FALLBACK_FONTS}`)}\n${pageRules}`,
  );
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  tellOfStructure(drawn, model);
  root.replaceChildren(...drawn.childNodes);
  intoPages(root);
  numberPages(root, t);
}

/** The library draws headings as paragraphs, header cells as cells and pictures without a word. */
function tellOfStructure(drawn: HTMLElement, { sections }: ReportModel): void {
  for (const [style, level] of Object.entries(HEADING_LEVELS)) {
    for (const heading of drawn.querySelectorAll(`p.docx_${style}`)) {
      heading.role = 'heading';
      heading.ariaLevel = String(level);
    }
  }
  const described = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block : [])));
  for (const [index, table] of drawn.querySelectorAll<HTMLTableElement>('article table').entries()) {
    table.ariaLabel = described[index]?.description ?? '';
    for (const cell of table.rows[0]?.cells ?? []) cell.role = 'columnheader';
  }
  const spoken = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'picture' ? block.picture.description : block.kind === 'logo' ? block.description : [],
    ),
  );
  const pictures = [...drawn.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of drawn.querySelectorAll<HTMLImageElement>('img')) {
    picture.alt = spoken[pictures.indexOf(picture)] ?? '';
  }
}
