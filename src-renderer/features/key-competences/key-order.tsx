import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import { BodyLong, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { createDragManager } from '../placement/drag-manager';
import { KeyRow } from './key-row';
import { useKeyOrder } from './use-key-order';
import './key-order.css';

type KeyOrderProps = {
  /** The key competences, the most important first. */
  readonly keys: readonly Competence[];
  /** Stores what can still be regretted: what is done now comes after it. */
  readonly onSettle: () => void;
};

/** What was chosen, in the order of importance, and why each is key. */
export function KeyOrder({ keys, onSettle }: KeyOrderProps) {
  const { t } = useTexts();
  const [manager] = useState(createDragManager);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const move = useKeyOrder(keys, onSettle);
  const placeOf = (wanted: unknown) => keys.findIndex(({ id }) => id === wanted);
  const from = placeOf(draggedId);

  const dropped = (sourceId: unknown, targetId: unknown) => {
    const to = placeOf(targetId);
    const competence = keys[placeOf(sourceId)];
    if (competence && to !== -1 && competence.id !== targetId) move(competence, to);
  };

  return (
    <section className="bp-key-order" aria-labelledby="key-order">
      <Heading level="2" size="small" id="key-order">
        {t('board:order.heading')}
      </Heading>
      <BodyLong size="small" className="bp-lead">
        {t('board:order.lead')}
      </BodyLong>
      <DragDropProvider
        manager={manager}
        onDragStart={({ operation }) => setDraggedId(String(operation.source?.id))}
        onDragEnd={({ canceled, operation }) => {
          setDraggedId(null);
          if (!canceled) dropped(operation.source?.id, operation.target?.id);
        }}
      >
        <ol className="bp-key-rows" aria-label={t('board:order.list')}>
          {keys.map((competence, index) => (
            <KeyRow
              key={competence.id}
              competence={competence}
              index={index}
              side={from === -1 ? null : index < from ? 'before' : 'after'}
              onMove={(to) => move(competence, to)}
            />
          ))}
        </ol>
        <DragOverlay dropAnimation={null} className="bp-dragged bp-key-dragged">
          {(source) => {
            const competence = keys.find(({ id }) => id === source.id);
            return competence ? <CompetenceName competence={competence} /> : null;
          }}
        </DragOverlay>
      </DragDropProvider>
    </section>
  );
}
