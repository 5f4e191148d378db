import { Button, Heading, TextField } from '@navikt/ds-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  EXPERIENCE_KINDS,
  EXPERIENCE_LIMITS,
  EXPERIENCE_PHASES,
  type ExperienceKind,
  type ExperiencePhase,
} from '#shared/domain/experience';
import type { useDraftEntry } from '../../components/use-draft-entry';
import { useTexts } from '../../components/use-texts';
import { ChoiceRow } from './choice-row';

export type NewExperience = { readonly phase: ExperiencePhase; readonly kind: ExperienceKind };

type AddExperienceProps = {
  readonly draft: ReturnType<typeof useDraftEntry>;
  readonly choice: NewExperience;
  readonly onChoose: (choice: NewExperience) => void;
  readonly onDone: (title: string) => void;
  readonly onClose: () => void;
};

/** A new experience: a title and Enter is enough, the rest is refined where it stands. */
export function AddExperience({ draft, choice, onChoose, onDone, onClose }: AddExperienceProps) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => field.current?.focus(), []);

  // What has been typed is stored already: it is stored again with what was chosen meanwhile.
  const resend = useRef(() => {});
  resend.current = () => {
    if (draft.text.trim() !== '') draft.change(draft.text);
  };
  useEffect(() => {
    if (chosen > 0) resend.current();
  }, [chosen]);

  const choose = (next: Partial<NewExperience>) => {
    onChoose({ ...choice, ...next });
    setChosen((count) => count + 1);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const title = draft.text.trim();
    if (title === '') field.current?.focus();
    else onDone(title);
  };

  const cancel = () => {
    draft.discard();
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };

  return (
    <form className="bp-add-experience" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Heading level="3" size="xsmall">
        {t('experiences:form.heading')}
      </Heading>
      <TextField
        ref={field}
        size="small"
        label={t('experiences:form.title')}
        description={t('experiences:form.titleAdvice')}
        value={draft.text}
        maxLength={EXPERIENCE_LIMITS.title}
        autoComplete="off"
        onChange={(event) => draft.change(event.target.value)}
      />
      <div className="bp-add-experience__choices">
        <ChoiceRow
          legend={t('experiences:form.phase')}
          values={EXPERIENCE_PHASES}
          value={choice.phase}
          nameOf={(phase) => t(`experiences:phase.${phase}`)}
          onChange={(phase) => choose({ phase })}
        />
        <ChoiceRow
          legend={t('experiences:form.kind')}
          values={EXPERIENCE_KINDS}
          value={choice.kind}
          nameOf={(kind) => t(`experiences:kind.${kind}`)}
          onChange={(kind) => choose({ kind })}
        />
      </div>
      <div className="bp-choices">
        <Button type="submit" size="small">
          {t('experiences:form.submit')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={cancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
