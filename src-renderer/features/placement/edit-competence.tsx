import { TrashIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS, textIn } from '#shared/domain/text';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { StatementQuotes } from '../../components/statement-quotes';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { useBoard } from './board-context';

type EditCompetenceProps = { readonly competence: Competence; readonly onDone: () => void };

/** The name, in the language it is shown in, and what it was found in. */
export function EditCompetence({ competence, onDone }: EditCompetenceProps) {
  const { t, language: windowLanguage } = useTexts();
  const { participantId, writing } = useParticipant();
  const { remove } = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const [language] = useState(textIn(competence.label, windowLanguage)?.language ?? writing);
  const name = useSavedText({
    participantId,
    fieldKey: `label:${competence.id}:${language}`,
    stored: competence.label[language] ?? '',
    save: (text) => client.competences.setLabel({ competenceId: competence.id, language, text }),
  });

  useEffect(() => field.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Escape') onDone();
  };

  return (
    <div className="bp-edit-competence" data-no-drag>
      <TextField
        ref={field}
        label={t('wizard:competence.name')}
        size="small"
        lang={LANGUAGE_TAGS[language]}
        value={name.value}
        maxLength={LIMITS.label}
        autoComplete="off"
        error={name.failure && failureText(t, name.failure)}
        onChange={(event) => name.change(event.target.value)}
        onFocus={name.onFocus}
        onBlur={name.onBlur}
        onKeyDown={onKeyDown}
      />
      <StatementQuotes competence={competence} />
      <div className="bp-edit-competence__actions">
        <Button size="small" onClick={onDone}>
          {t('wizard:competence.done')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          onClick={() => remove(competence)}
        >
          {t('wizard:competence.remove')}
        </Button>
      </div>
    </div>
  );
}
