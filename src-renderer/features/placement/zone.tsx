import { useDroppable } from '@dnd-kit/react';
import type { Competence } from '#shared/domain/participant';
import type { Placement } from '#shared/domain/placement';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { CompetenceCard } from './competence-card';

type ZoneProps = { readonly placement: Placement; readonly competences: readonly Competence[] };

/** One of the nine places in the model. */
export function Zone({ placement, competences }: ZoneProps) {
  const { t } = useTexts();
  const { ref, isDropTarget } = useDroppable({ id: placement });
  return (
    <div ref={ref} className="bp-zone" data-over={isDropTarget}>
      <h3 className="bp-zone__heading" id={`zone-${placement}`}>
        {placementName(t, placement)}
      </h3>
      <p className="bp-zone__about">{t(`wizard:placement.about.${placement}`)}</p>
      {competences.length > 0 && (
        <ul className="bp-cards" aria-labelledby={`zone-${placement}`}>
          {competences.map((competence) => (
            <CompetenceCard key={competence.id} competence={competence} />
          ))}
        </ul>
      )}
    </div>
  );
}
