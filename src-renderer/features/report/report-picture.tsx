import type { ReportModel } from '#shared/report/model';
import type { BalancePicture } from '#shared/report/picture/balance-picture';
import { balanceDrawing, PICTURE_WIDTH } from '#shared/report/picture/draw-balance-picture';

/** As wide as the paper's text in a narrow window, so that letters and marks keep their size there. */
const NARROW = { width: 250, window: '(max-width: 36rem)' } as const;

/** Larger letters on the same paper: about as in the document with large type. */
const LARGE_WIDTH = 500;

type ReportPictureProps = { readonly picture: BalancePicture; readonly type: ReportModel['type'] };

/** The balance model, as it is drawn in the document; in a narrow window drawn anew for it. */
export function ReportPicture({ picture, type }: ReportPictureProps) {
  const { svg, width, height } = balanceDrawing(picture, type === 'large' ? LARGE_WIDTH : PICTURE_WIDTH);
  const narrow = balanceDrawing(picture, NARROW.width);
  return (
    <picture>
      <source media={NARROW.window} srcSet={source(narrow.svg)} width={narrow.width} height={narrow.height} />
      <img className="bp-paper__picture" src={source(svg)} width={width} height={height} alt={picture.description} />
    </picture>
  );
}

const source = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
