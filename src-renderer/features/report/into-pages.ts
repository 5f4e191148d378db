/**
 * Lets what is higher than its sheet go on to another, as a word processor does; the library that draws the document
 * only knows the breaks that are asked for. Where exactly a page ends is for the word processor to say: fonts differ.
 * @param root holds the sheets, laid out: each a `section.docx` with an article and perhaps a header and a footer
 */
export function intoPages(root: ShadowRoot): void {
  for (const sheet of [...root.querySelectorAll<HTMLElement>('section.docx')]) {
    for (let current: HTMLElement | null = sheet; current; ) current = nextSheet(current);
  }
}

/** @returns the sheet after this one, with what this one has no room for; null when all of it has room */
function nextSheet(sheet: HTMLElement): HTMLElement | null {
  const article = sheet.querySelector('article');
  if (!article) return null;
  const { minHeight, paddingTop, paddingBottom } = getComputedStyle(sheet);
  const room = [minHeight, `-${paddingTop}`, `-${paddingBottom}`].reduce(
    (sum, part) => sum + Number.parseFloat(part),
    0,
  );
  const top = article.getBoundingClientRect().top;
  // Zoomed out, what is measured is smaller than what the styles say.
  const scale = article.getBoundingClientRect().width / article.offsetWidth || 1;
  const fits = (element: Element) => (element.getBoundingClientRect().bottom - top) / scale <= room + 1;

  const blocks = [...article.children];
  let first = blocks.findIndex((block) => !fits(block));
  if (first === -1) return null;
  const broken = blocks[first];
  const split = broken instanceof HTMLTableElement ? rest(broken, fits) : null;
  if (split) first += 1;
  else while (first > 0 && keepsWithNext(blocks[first - 1])) first -= 1;
  // What is higher than a whole sheet stays where it is: it would have no more room on the next.
  if (first === 0 && !split) first = blocks.findIndex((_, index) => index > 0 && !keepsWithNext(blocks[index - 1]));
  const moved = [...(split ? [split] : []), ...blocks.slice(first === -1 ? blocks.length : first)];
  if (moved.length === 0) return null;

  const next = sheet.cloneNode(true) as HTMLElement;
  next.querySelector('article')?.replaceChildren(...moved);
  for (const other of [...next.querySelectorAll('article')].slice(1)) other.remove();
  sheet.after(next);
  return next;
}

const keepsWithNext = (block: Element | undefined): boolean =>
  block !== undefined && (block.role === 'heading' || block.matches('[data-keep-next]'));

/** @returns a table of the rows that have no room, below a copy of the heading row; null when none can stay */
function rest(table: HTMLTableElement, fits: (row: Element) => boolean): HTMLTableElement | null {
  const rows = [...table.rows];
  let first = rows.findIndex((row) => !fits(row));
  while (first > 1 && rows[first - 1]?.cells.length === 1) first -= 1;
  if (first < 2) return null;
  const other = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector('colgroup');
  if (columns) other.append(columns.cloneNode(true));
  other.append(rows[0]?.cloneNode(true) ?? '', ...rows.slice(first));
  return other;
}
