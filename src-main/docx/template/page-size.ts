import { MARGIN, type Orientation, PAGE, textHeight, textWidth } from '../page';
import type { OfficeTemplate, TemplatePage } from './template';

/** The page of a document in the template: as large as the template's, lying as the document does. */
export function templatePage({ page }: OfficeTemplate, orientation: Orientation): TemplatePage {
  const { width, height, margins } = page ?? {
    ...PAGE,
    margins: {
      top: MARGIN.top,
      bottom: MARGIN.bottom,
      left: MARGIN.side,
      right: MARGIN.side,
      header: 708,
      footer: MARGIN.footer,
      gutter: 0,
    },
  };
  const [shorter, longer] = width < height ? [width, height] : [height, width];
  return orientation === 'landscape'
    ? { width: longer, height: shorter, margins }
    : { width: shorter, height: longer, margins };
}

/** How wide text is on a page, in DXA. */
export const widthOn = ({ width, margins: { left, right, gutter } }: TemplatePage): number =>
  width - left - right - gutter;

/** How wide text and tables are, with a template or without one. */
export const textWidthIn = (template: OfficeTemplate | undefined, orientation: Orientation): number =>
  template ? widthOn(templatePage(template, orientation)) : textWidth(orientation);

/** How high text can be on a page. A margin below zero says how much a header may not push the text down. */
export function textHeightIn(template: OfficeTemplate | undefined, orientation: Orientation): number {
  if (!template) return textHeight(orientation);
  const { height, margins } = templatePage(template, orientation);
  return height - Math.abs(margins.top) - Math.abs(margins.bottom);
}
