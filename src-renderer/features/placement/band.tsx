import { Heading } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { type DimensionId, placementsOf } from '#shared/domain/placement';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { Zone } from './zone';

type BandProps = { readonly dimension: DimensionId; readonly competences: readonly Competence[] };

/** A dimension: a point, the balance, and the other point. */
export function Band({ dimension, competences }: BandProps) {
  const { t } = useTexts();
  return (
    <section className="bp-band" data-dimension={dimension} aria-labelledby={`band-${dimension}`}>
      <Heading level="2" size="xsmall" id={`band-${dimension}`} className="bp-band__heading">
        {dimensionName(t, dimension)}
      </Heading>
      <div className="bp-band__zones">
        {placementsOf(dimension).map((placement) => (
          <Zone
            key={placement}
            placement={placement}
            competences={competences.filter((competence) => competence.placement === placement)}
          />
        ))}
      </div>
    </section>
  );
}
