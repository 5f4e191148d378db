import type { ShownRecord } from '#shared/anonymise/anonymise-record';
import { isBlank } from '#shared/domain/text';
import { CompetenceName } from '../../components/competence-name';
import { TextIn } from '../../components/text-in';
import { ShownSection } from './shown-section';

/** The key competences with their learning outcomes, to be read together. */
export function ShownOutcomes({ record }: { readonly record: ShownRecord }) {
  const key = record.competences.filter((competence) => competence.key);
  return (
    <ShownSection part="outcomes" empty={key.length === 0}>
      <ul className="bp-shown__list">
        {key.map((competence) => (
          <li key={competence.id} className="bp-shown__item">
            <strong>
              <CompetenceName competence={competence} />
            </strong>
            {!isBlank(competence.outcome) && (
              <p className="bp-shown__outcome">
                <TextIn text={competence.outcome} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </ShownSection>
  );
}
