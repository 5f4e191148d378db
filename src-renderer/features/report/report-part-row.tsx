import { useDraggable, useDroppable } from '@dnd-kit/react';
import { ArrowDownIcon, ArrowUpIcon, DragVerticalIcon } from '@navikt/aksel-icons';
import { Button, Checkbox } from '@navikt/ds-react';
import type { KeyboardEvent } from 'react';
import type { ReportPart } from '#shared/domain/report-choices';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { useTexts } from '../../components/use-texts';
import { SilentNote } from './silent-note';

type ReportPartRowProps = {
  readonly part: ReportPart;
  readonly included: boolean;
  /** It is in the document as chosen, and has nothing to say. */
  readonly silent: boolean;
  /** On which side of this row what is dragged would come; null while nothing is dragged. */
  readonly side: 'before' | 'after' | null;
  readonly onInclude: (included: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
};

/** The id by which a part's row can be given the focus. */
export const partFieldId = (part: ReportPart): string => `report-part-${part}`;

/** A part of the document: in or out, and moved among those that are in. */
export function ReportPartRow({ part, included, silent, side, onInclude, onMove }: ReportPartRowProps) {
  const { t } = useTexts();
  const name = t(`reportStep:part.${part}`);
  const { ref: dragged, handleRef, isDragSource } = useDraggable({ id: part, disabled: !included });
  const { ref: target, isDropTarget } = useDroppable({ id: part });

  const onKeyDown = (event: KeyboardEvent) => {
    const way = included ? pressedOf(event, shortcutOf('order')) : -1;
    if (way < 0) return;
    event.preventDefault();
    onMove(way === 0 ? -1 : 1);
  };

  return (
    <li
      ref={(element) => {
        dragged(element);
        target(element);
      }}
      className="bp-parts__row"
      data-included={included}
      data-dragged={isDragSource}
      data-over={isDropTarget && !isDragSource ? side : undefined}
      onKeyDown={onKeyDown}
    >
      <span ref={handleRef} className="bp-parts__handle" title={included ? t('board:order.drag') : undefined}>
        <DragVerticalIcon aria-hidden />
      </span>
      <Checkbox
        id={partFieldId(part)}
        size="small"
        checked={included}
        onChange={(event) => onInclude(event.target.checked)}
      >
        {name}
      </Checkbox>
      {included && (
        <span className="bp-parts__moves">
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            icon={<ArrowUpIcon title={t('board:order.up', { name })} />}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => onMove(-1)}
          />
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            icon={<ArrowDownIcon title={t('board:order.down', { name })} />}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onMove(1)}
          />
        </span>
      )}
      {included && silent && <SilentNote part={part} />}
    </li>
  );
}
