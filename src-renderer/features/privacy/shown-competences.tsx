import type { ShownRecord } from '#shared/anonymise/anonymise-record';
import type { Competence } from '#shared/domain/participant';
import { isVisible } from '#shared/domain/text';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { ShownSection } from './shown-section';

/** What has been found, each with the words it was found in. */
export function ShownCompetences({ record }: { readonly record: ShownRecord }) {
  return (
    <ShownSection part="can" empty={record.competences.length === 0}>
      <ul className="bp-shown__list">
        {record.competences.map((competence) => (
          <li key={competence.id} className="bp-shown__item">
            <strong>
              <CompetenceName competence={competence} />
            </strong>
            <OwnWords record={record} competence={competence} />
          </li>
        ))}
      </ul>
    </ShownSection>
  );
}

type OwnWordsProps = { readonly record: ShownRecord; readonly competence: Competence };

function OwnWords({ record, competence }: OwnWordsProps) {
  const { t } = useTexts();
  const said = record.statements.filter(({ id, text }) => competence.statementIds.includes(id) && isVisible(text));
  if (said.length === 0) return null;
  return (
    <div className="bp-quotes">
      <p className="bp-quotes__heading">{t('experiences:privacy.from')}</p>
      {said.map(({ id, text }) => (
        <blockquote key={id} className="bp-quotes__quote">
          {text}
        </blockquote>
      ))}
    </div>
  );
}
