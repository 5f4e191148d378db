import { PlusIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { AddCompetence } from '../../components/add-competence';
import { CompetenceName } from '../../components/competence-name';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Competences that were found in no statement. */
export function LooseCompetences() {
  const { t } = useTexts();
  const { record } = useParticipant();
  const [naming, setNaming] = useState(false);
  const loose = record.competences.filter(({ statementIds }) => statementIds.length === 0);

  return (
    <section aria-labelledby="loose-competences" className="bp-loose">
      <Heading level="2" size="small" id="loose-competences">
        {t('wizard:conversation.loose')}
      </Heading>
      <BodyLong size="small">{t('wizard:conversation.looseAdvice')}</BodyLong>
      {loose.length > 0 && (
        <ul className="bp-found">
          {loose.map((competence) => (
            <li key={competence.id} className="bp-found__item">
              <CompetenceName competence={competence} />
            </li>
          ))}
        </ul>
      )}
      {naming ? (
        <AddCompetence statementIds={[]} onClose={() => setNaming(false)} />
      ) : (
        <div>
          <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setNaming(true)}>
            {t('wizard:competence.addLoose')}
          </Button>
        </div>
      )}
    </section>
  );
}
