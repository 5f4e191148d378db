const LETTER = /[\p{L}\p{N}]/u;

/** What is marked from `start` to `end`, with the whole of a word the mouse did not quite reach around. */
export function wholeWords(text: string, start: number, end: number): string {
  if (text.slice(start, end).trim() === '') return '';
  const within = (place: number) => LETTER.test(text[place - 1] ?? '') && LETTER.test(text[place] ?? '');
  let from = start;
  let to = end;
  while (from > 0 && within(from)) from -= 1;
  while (to < text.length && within(to)) to += 1;
  return text.slice(from, to).trim();
}
