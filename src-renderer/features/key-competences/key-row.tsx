import { useDraggable, useDroppable } from '@dnd-kit/react';
import { ArrowDownIcon, ArrowUpIcon, DragVerticalIcon, PencilIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import { type KeyboardEvent, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { dimensionOf } from '#shared/domain/placement';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { CompetenceName, competenceNameText } from '../../components/competence-name';
import { CompetenceNameField } from '../../components/competence-name-field';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { EvidenceButton } from '../evidence/evidence-button';
import { WhyField } from './why-field';

type KeyRowProps = {
  readonly competence: Competence;
  readonly index: number;
  /** On which side of this row what is dragged would come; null while nothing is dragged. */
  readonly side: 'before' | 'after' | null;
  readonly onMove: (to: number) => void;
};

/** A key competence in the order of importance: moved, renamed, reasoned for, and with what it rests on. */
export function KeyRow({ competence, index, side, onMove }: KeyRowProps) {
  const { t, language } = useTexts();
  const [renaming, setRenaming] = useState(false);
  const name = competenceNameText(competence, language, t);
  const { placement } = competence;
  const { ref: dragged, handleRef, isDragSource } = useDraggable({ id: competence.id });
  const { ref: target, isDropTarget } = useDroppable({ id: competence.id });
  const pencil = `rename-${competence.id}`;

  const onKeyDown = (event: KeyboardEvent) => {
    // Not keys that are pressed in the window that the row has opened.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const way = pressedOf(event, shortcutOf('order'));
    if (way < 0) return;
    event.preventDefault();
    onMove(index + (way === 0 ? -1 : 1));
  };

  const stopRenaming = () => {
    setRenaming(false);
    focusWhenDrawn(pencil);
  };

  return (
    <li
      ref={(element) => {
        dragged(element);
        target(element);
      }}
      className="bp-key-row"
      data-dimension={placement ? dimensionOf(placement) : undefined}
      data-dragged={isDragSource}
      data-over={isDropTarget && !isDragSource ? side : undefined}
      onKeyDown={onKeyDown}
    >
      <span className="bp-key-row__number">{index + 1}</span>
      <div className="bp-key-row__head">
        <span ref={handleRef} className="bp-key-row__handle" title={t('board:order.drag')}>
          <DragVerticalIcon aria-hidden />
        </span>
        <div className="bp-key-row__name">
          {renaming ? (
            <CompetenceNameField competence={competence} onDone={stopRenaming} />
          ) : (
            <>
              <strong>
                <CompetenceName competence={competence} />
              </strong>
              <Button
                id={pencil}
                size="xsmall"
                variant="tertiary"
                data-color="neutral"
                icon={<PencilIcon title={t('wizard:competence.edit', { name })} />}
                onClick={() => setRenaming(true)}
              />
              {placement && (
                <Tag size="small" variant="outline" data-color="neutral">
                  {placementName(t, placement)}
                </Tag>
              )}
            </>
          )}
        </div>
        <div className="bp-key-row__actions">
          <EvidenceButton competence={competence} />
          <Button
            size="small"
            variant="tertiary"
            icon={<ArrowUpIcon title={t('board:order.up', { name })} />}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => onMove(index - 1)}
          />
          <Button
            size="small"
            variant="tertiary"
            icon={<ArrowDownIcon title={t('board:order.down', { name })} />}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onMove(index + 1)}
          />
        </div>
      </div>
      <WhyField competence={competence} />
    </li>
  );
}
