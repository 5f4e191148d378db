import type { TemplateLeftOut } from '#shared/domain/office';
import type { XmlElement } from './xml';

/** Which pages a header or footer is for. */
export const PAGE_KINDS = ['default', 'first', 'even'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
export type Edge = 'header' | 'footer';

/** A header or footer, cleaned; its pictures are named by the ids that the document gets. */
export type EdgePart = { readonly edge: Edge; readonly kind: PageKind; readonly root: XmlElement };

export type TemplatePicture = {
  /** What `r:embed` says. */
  readonly id: string;
  readonly extension: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** In twentieths of a point, as the page lies in the template. */
export type TemplatePage = {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>>;
};

/** What reports take from an office's own document, and nothing else of it. */
export type OfficeTemplate = {
  readonly styles: XmlElement;
  readonly numbering: XmlElement | null;
  readonly theme: XmlElement | null;
  /** Which of the theme's colours are for text and background. */
  readonly colourMapping: XmlElement | null;
  /** The template's own language, in which its header and footer are written. */
  readonly language: string | null;
  readonly edges: readonly EdgePart[];
  readonly pictures: readonly TemplatePicture[];
  /** Null where the template's text would be too narrow for the tables. */
  readonly page: TemplatePage | null;
  readonly firstPageDiffers: boolean;
  readonly evenPagesDiffer: boolean;
  /** What was there and has not been taken, each once. */
  readonly leftOut: readonly TemplateLeftOut[];
};

/**
 * The looks alone, for documents that do not say who sends them: a header or a footer names the office and often those
 * who work there.
 */
export const withoutSender = (template: OfficeTemplate): OfficeTemplate => ({
  ...template,
  edges: [],
  pictures: [],
  firstPageDiffers: false,
  evenPagesDiffer: false,
});
