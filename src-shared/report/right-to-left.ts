/** Letters of the scripts that are written from right to left, of which a document must be told. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A stretch of right-to-left words with what stands between them, or a stretch without any. */
const STRETCHES = new RegExp(
  `${RIGHT_TO_LEFT.source}(?:[\\p{M}\\u200C\\u200D]|[^\\p{L}]*${RIGHT_TO_LEFT.source})*|[^]+?(?=${RIGHT_TO_LEFT.source}|$)`,
  'gu',
);

export type Stretch = { readonly text: string; readonly rightToLeft: boolean };

/**
 * @returns the text in stretches of one direction: marked as such, right-to-left names keep their order, their full
 *   stops and their font within a sentence written the other way
 */
export function stretchesOf(text: string): Stretch[] {
  return (text.match(STRETCHES) ?? []).map((stretch) => ({ text: stretch, rightToLeft: RIGHT_TO_LEFT.test(stretch) }));
}
