import { BodyLong, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { editCompetence, type StepProps } from './draft-editing';
import { nameOf } from './name-of';

/** Step 2: the competences that matter most. 10–15 is advice, never a rule. */
export function KeyStep({ content, edit }: StepProps) {
  const { t, language } = useTexts();
  const { competences } = content;
  const chosen = competences.filter(({ key }) => key).map(({ id }) => id);

  return (
    <>
      <BodyLong className="bp-lead">{t('ownStandards:key.lead')}</BodyLong>
      {competences.length === 0 && <BodyLong>{t('ownStandards:key.empty')}</BodyLong>}
      {competences.length > 0 && (
        <>
          <CheckboxGroup legend={t('ownStandards:key.legend')} hideLegend value={chosen} className="bp-card">
            {competences.map((competence) => (
              <Checkbox
                key={competence.id}
                value={competence.id}
                description={placementName(t, competence.placement)}
                onChange={(event) => editCompetence(edit, competence.id)({ key: event.target.checked })}
              >
                {nameOf(t, competence, language)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <p role="status" className="bp-standard-count">
            {t('ownStandards:key.chosen', { count: chosen.length })}
          </p>
        </>
      )}
    </>
  );
}
