import { Heading } from '@navikt/ds-react';
import type { ShownRecord } from '#shared/anonymise/anonymise-record';
import { DIMENSION_IDS, type Placement, placementsOf } from '#shared/domain/placement';
import { CompetenceName } from '../../components/competence-name';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { ShownSection } from './shown-section';

/** Where the competences lie in the balance model, as lists that can be read from across the table. */
export function ShownBalance({ record }: { readonly record: ShownRecord }) {
  const { t } = useTexts();
  const at = (placement: Placement) => record.competences.filter((competence) => competence.placement === placement);
  const empty = record.competences.every(({ placement }) => placement === null);
  return (
    <ShownSection part="balance" empty={empty}>
      <div className="bp-shown__balance">
        {DIMENSION_IDS.map((id) => (
          <div key={id} data-dimension={id} className="bp-shown__dimension">
            <Heading level="3" size="small">
              {t(`model:dimension.${id}`)}
            </Heading>
            {placementsOf(id).map((placement) => {
              const placed = at(placement);
              if (placed.length === 0) return null;
              return (
                <div key={placement}>
                  <Heading level="4" size="xsmall">
                    {placementName(t, placement)}
                  </Heading>
                  <ul>
                    {placed.map((competence) => (
                      <li key={competence.id}>
                        <CompetenceName competence={competence} />
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </ShownSection>
  );
}
