import { Button, Select } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Learned, LearnedStandard } from '#shared/domain/learned';
import { competenceNameText } from '../../components/competence-name';
import { StandardCompetenceOptions } from '../../components/standard-competence-options';
import { useTexts } from '../../components/use-texts';

const ADDITIONAL = '';

type ChangeLearnedProps = {
  readonly learned: Learned;
  readonly standard: LearnedStandard;
  readonly onUse: (answer: Learned['answer']) => void;
  readonly onCancel: () => void;
};

/** Which of the standard's a name answers to from now on, or none. Nothing is changed before the button is pressed. */
export function ChangeLearned({ learned, standard, onUse, onCancel }: ChangeLearnedProps) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState(learned.answer?.id ?? ADDITIONAL);
  const field = useRef<HTMLSelectElement>(null);
  const { answer } = learned;
  const isGone = answer !== null && !standard.competences.some(({ id }) => id === answer.id);

  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === (answer?.id ?? ADDITIONAL)) onCancel();
    else onUse(standard.competences.find(({ id }) => id === chosen) ?? null);
  };

  return (
    <form className="bp-learned__change" onSubmit={submit}>
      <Select
        ref={field}
        size="small"
        label={t('comparison:answersTo', { name: competenceNameText(learned, language, t) })}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value={ADDITIONAL}>{t('comparison:additionalChoice')}</option>
        {isGone && <option value={answer.id}>{answer.label[language]}</option>}
        <StandardCompetenceOptions competences={standard.competences} />
      </Select>
      <div className="bp-learned__actions">
        <Button type="submit" size="small">
          {t('comparison:use')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
