import { Button } from '@navikt/ds-react';
import type { Suggestion } from '#shared/domain/comparison';
import type { Competence } from '#shared/domain/participant';
import { competenceNameText } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { useDecisions } from './decisions';
import { Reasons } from './reasons';

type PossibleProps = { readonly competence: Competence; readonly suggestion: Suggestion };

/** A link that may be there is a question to the counsellor. Until it is answered, the competence stays additional. */
export function Possible({ competence, suggestion }: PossibleProps) {
  const { t, language } = useTexts();
  const { standard, decide } = useDecisions();
  const asked = standard.competences.find(({ id }) => id === suggestion.standardCompetenceId);
  if (!asked) return null;
  const question = t('comparison:possible.question', {
    name: competenceNameText(competence, language, t),
    answer: asked.label[language],
  });

  return (
    <fieldset className="bp-possible">
      <legend className="bp-possible__question">{question}</legend>
      <Reasons suggestion={suggestion} />
      <div className="bp-own__actions">
        <Button size="small" variant="secondary" onClick={() => decide(competence, asked.id)}>
          {t('comparison:possible.yes')}
        </Button>
        <Button size="small" variant="secondary" data-color="neutral" onClick={() => decide(competence, null)}>
          {t('comparison:possible.no')}
        </Button>
      </div>
    </fieldset>
  );
}
