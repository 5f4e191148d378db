import type { ReportModel } from '#shared/report/model';
import type { BalancePicture } from '#shared/report/picture/balance-picture';
import { balanceDrawing, drawBalancePicture, imageAddress } from '#shared/report/picture/draw-balance-picture';

/** As wide as the paper's text in a narrow window, so that letters and marks keep their size there. */
const NARROW = { width: 250, window: '(max-width: 36rem)' } as const;

type ReportPictureProps = { readonly picture: BalancePicture; readonly type: ReportModel['type'] };

/** The balance model, as it is drawn in the document; in a narrow window drawn anew for it. */
export function ReportPicture({ picture, type }: ReportPictureProps) {
  return (
    <picture>
      <source media={NARROW.window} srcSet={imageAddress(balanceDrawing(picture, NARROW.width).svg)} />
      <img
        className="bp-paper__picture"
        src={imageAddress(drawBalancePicture(picture, type))}
        alt={picture.description}
      />
    </picture>
  );
}
