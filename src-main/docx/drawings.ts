import { ImageRun, Paragraph } from 'docx';
import { translatorFor } from '#shared/i18n/translator';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportBlock, ReportModel } from '#shared/report/model';
import { balanceDrawing } from '#shared/report/picture/draw-balance-picture';
import { typeScale } from './large-type';
import { rasterise } from './rasterise';
import { STYLE } from './styles';

type LogoBlock = Extract<ReportBlock, { kind: 'logo' }>;
type PictureBlock = Extract<ReportBlock, { kind: 'picture' }>;

/** Twentieths of a point in a pixel of 1/96 inch, the library's measure of pictures. */
const DXA_PER_PIXEL = 15;

/** In pixels of 1/96 inch: a little over four centimetres by one and a half. */
const LOGO_BOX = { width: 170, height: 60 } as const;

/** Dots to an inch where the drawing itself is not shown. */
const DOTS = 200;

/** What a picture leaves to its heading and the sentence above it, as a part of the page. */
const MOST_OF_THE_PAGE = 0.74;

/** How much of a page text can fill, in DXA. */
type TextArea = { readonly width: number; readonly height: number };

/**
 * Draws the pictures and logos of a document, which takes longer than the rest.
 * @returns the paragraph of each block that is one
 */
export async function drawings(model: ReportModel, area: TextArea): Promise<ReadonlyMap<ReportBlock, Paragraph>> {
  const paragraphs = new Map<ReportBlock, Paragraph>();
  for (const { blocks } of model.sections) {
    for (const [index, block] of blocks.entries()) {
      // Numbered here: the library would count on from document to document.
      const id = String(paragraphs.size + 1);
      if (block.kind === 'logo') paragraphs.set(block, logoParagraph(block, id));
      if (block.kind !== 'picture') continue;
      const explained = blocks[index + 1]?.kind === 'table';
      paragraphs.set(block, await pictureParagraph(block, { id, explained, area, model }));
    }
  }
  return paragraphs;
}

type Surroundings = {
  readonly id: string;
  /** A table with the names comes next, and begins on the same page. */
  readonly explained: boolean;
  readonly area: TextArea;
  readonly model: ReportModel;
};

/** The balance model: as drawn for programs that can show it, and in dots for the others. */
async function pictureParagraph(
  { picture }: PictureBlock,
  { id, explained, area, model }: Surroundings,
): Promise<Paragraph> {
  const { language } = model;
  const wide = area.width / DXA_PER_PIXEL;
  const drawn = balanceDrawing(picture, Math.round(wide / typeScale(model)));
  const shape = drawn.height / drawn.width;
  // As wide as the text, but for what would be taller than a page.
  const width = Math.min(wide, (area.height * MOST_OF_THE_PAGE) / DXA_PER_PIXEL / shape);
  const name = translatorFor(language)('model:picture.heading');
  return new Paragraph({
    style: STYLE.picture,
    ...(explained && { keepNext: true }),
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(drawn.svg),
        fallback: { type: 'png', data: Buffer.from(await rasterise(drawn.svg, Math.round((width * DOTS) / 96))) },
        transformation: { width, height: width * shape },
        altText: { id, name, title: name, description: withoutUnwritable(picture.description) },
      }),
    ],
  });
}

function logoParagraph({ logo, description }: LogoBlock, id: string): Paragraph {
  const scale = Math.min(1, LOGO_BOX.width / logo.width, LOGO_BOX.height / logo.height);
  const text = withoutUnwritable(description);
  return new Paragraph({
    style: STYLE.paragraph.body,
    children: [
      new ImageRun({
        type: logo.type === 'png' ? 'png' : 'jpg',
        data: Buffer.from(logo.base64, 'base64'),
        transformation: {
          width: Math.max(1, Math.round(logo.width * scale)),
          height: Math.max(1, Math.round(logo.height * scale)),
        },
        altText: { id, name: text, title: text, description: text },
      }),
    ],
  });
}
