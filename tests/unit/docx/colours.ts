import { all, child, type Element, elements } from './xml';

/** Relative luminance by WCAG 2.2. */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const WHITE = 'FFFFFF';

const isColour = (value: string | undefined): value is string => value !== undefined && /^[0-9A-F]{6}$/i.test(value);

const colourIn = (properties: Element | undefined): string | undefined =>
  child(properties, 'w:color')?.attributes['w:val'];

const fillIn = (properties: Element | undefined): string | undefined =>
  child(properties, 'w:shd')?.attributes['w:fill'];

/** Finds out what colour a text is drawn in, and on what, as a word processor does: from the styles up. */
export function coloursOf(styles: Element) {
  const named = new Map(all(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = all(styles, 'w:rPrDefault')[0];

  /** What a style says of itself, or else the one it is based on. */
  const inStyle = (id: string | undefined, read: (style: Element) => string | undefined): string | undefined => {
    const style = id === undefined ? undefined : named.get(id);
    if (!style) return undefined;
    return read(style) ?? inStyle(child(style, 'w:basedOn')?.attributes['w:val'], read);
  };
  const colourOfStyle = (id: string | undefined) => inStyle(id, (style) => colourIn(child(style, 'w:rPr')));
  const fillOfStyle = (id: string | undefined) =>
    inStyle(id, (style) => fillIn(child(style, 'w:pPr')) ?? fillIn(child(style, 'w:tcPr')));

  const ofRun = (run: Element, paragraphStyle: string | undefined): string => {
    const properties = child(run, 'w:rPr');
    return (
      [
        colourIn(properties),
        colourOfStyle(child(properties, 'w:rStyle')?.attributes['w:val']),
        colourOfStyle(paragraphStyle ?? 'Normal'),
        colourIn(child(defaults, 'w:rPr')),
      ].find(isColour) ?? '000000'
    );
  };

  /** Every pair of text and ground below an element; `ground` is what lies behind it all. */
  const pairsIn = (element: Element, ground = WHITE): (readonly [text: string, ground: string])[] => {
    if (element.name === 'w:tc') {
      const own = fillIn(child(element, 'w:tcPr'));
      return elements(element).flatMap((found) => pairsIn(found, isColour(own) ? own : ground));
    }
    if (element.name !== 'w:p') return elements(element).flatMap((found) => pairsIn(found, ground));
    const properties = child(element, 'w:pPr');
    const style = child(properties, 'w:pStyle')?.attributes['w:val'];
    const fill = [fillIn(properties), fillOfStyle(style)].find(isColour) ?? ground;
    return all(element, 'w:r')
      .filter((run) => all(run, 'w:t').length > 0)
      .map((run) => [ofRun(run, style), fill] as const);
  };
  return pairsIn;
}
