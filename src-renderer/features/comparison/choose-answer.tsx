import { Button, Select } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { competenceNameText } from '../../components/competence-name';
import { StandardCompetenceOptions } from '../../components/standard-competence-options';
import { useTexts } from '../../components/use-texts';
import { useDecisions } from './decisions';

const ADDITIONAL = '';

type ChooseAnswerProps = {
  readonly competence: Competence;
  readonly answersTo: string | null;
  readonly onClose: () => void;
};

/** Which of the standard's the competence answers to, or none. Nothing is decided before the button is pressed. */
export function ChooseAnswer({ competence, answersTo, onClose }: ChooseAnswerProps) {
  const { t, language } = useTexts();
  const { standard, decide, focusNext } = useDecisions();
  const [chosen, setChosen] = useState(answersTo ?? ADDITIONAL);
  const field = useRef<HTMLSelectElement>(null);

  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide(competence, chosen === ADDITIONAL ? null : chosen);
    onClose();
  };

  return (
    <form className="bp-choose" onSubmit={submit}>
      <Select
        ref={field}
        size="small"
        label={t('comparison:answersTo', { name: competenceNameText(competence, language, t) })}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value={ADDITIONAL}>{t('comparison:additionalChoice')}</option>
        <StandardCompetenceOptions competences={standard.competences} />
      </Select>
      <div className="bp-own__actions">
        <Button type="submit" size="small">
          {t('comparison:use')}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => {
            focusNext.current = competence.id;
            onClose();
          }}
        >
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
