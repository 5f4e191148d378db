import { PlusIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { client } from '../api/client';
import { announce } from './announcer';
import { CoachHints } from './coach/coach-hints';
import { withNewCompetence } from './competence-patches';
import { reportFailure } from './failure-notice';
import { useParticipant } from './participant-context';
import { useDraftEntry } from './use-draft-entry';
import { useTexts } from './use-texts';
import { VocabularyOptions } from './vocabulary-options';
import './add-competence.css';

type AddCompetenceProps = {
  readonly statementIds: readonly string[];
  /** What the name begins as, such as words that were marked in the statement. */
  readonly initial?: string;
  /** The words that were marked, as they stand in the statement: what the first one named rests on. */
  readonly quote?: string;
  readonly onClose: () => void;
};

/** Names competences one after another. Changing the language moves what has been written so far to the other one. */
export function AddCompetence({ initial = '', ...rest }: AddCompetenceProps) {
  const { writing, setWriting } = useParticipant();
  const [start, setStart] = useState(initial);
  return (
    <CompetenceForm
      {...rest}
      key={writing}
      language={writing}
      initial={start}
      onLanguage={(text) => {
        setStart(text);
        setWriting(writing === 'nb' ? 'en' : 'nb');
      }}
    />
  );
}

type CompetenceFormProps = AddCompetenceProps & {
  readonly initial: string;
  readonly language: Language;
  readonly onLanguage: (text: string) => void;
};

function CompetenceForm({ statementIds, initial, quote = '', language, onClose, onLanguage }: CompetenceFormProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const field = useRef<HTMLInputElement>(null);
  const words = useId();
  // The words were marked for the first one; what is named after it rests on the whole statement.
  const firstId = useRef<string | null>(null);
  const fieldId = useId();
  const draft = useDraftEntry({
    participantId,
    add: (competenceId, label) => {
      firstId.current ??= competenceId;
      return client.competences.add({
        participantId,
        competenceId,
        language,
        label,
        statementIds: [...statementIds],
        quote: firstId.current === competenceId ? quote : '',
      });
    },
    remove: (competenceId) => client.competences.remove({ competenceId }),
    show: (record, id, text) =>
      withNewCompetence(record, { id, label: { [language]: text }, statementIds: [...statementIds] }),
    onFailure: reportFailure,
  });

  const begin = useRef(() => {
    if (initial !== '') draft.change(initial);
  });
  useEffect(() => {
    field.current?.focus();
    begin.current();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = draft.text.trim();
    if (draft.finish()) announce(t('wizard:competence.added', { name }));
    field.current?.focus();
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
    <form className="bp-add-competence" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <TextField
        ref={field}
        id={fieldId}
        label={t('wizard:competence.name')}
        description={t('wizard:competence.nameAdvice')}
        size="small"
        lang={LANGUAGE_TAGS[language]}
        value={draft.text}
        maxLength={LIMITS.label}
        autoComplete="off"
        list={words}
        onChange={(event) => draft.change(event.target.value)}
      />
      <VocabularyOptions id={words} typed={draft.text} language={language} />
      <CoachHints text={draft.text} field="label" fieldId={fieldId} language={language} />
      <div className="bp-add-competence__actions">
        <Button type="submit" size="small" icon={<PlusIcon aria-hidden />}>
          {t('wizard:competence.add')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={cancel}>
          {draft.text.trim() === '' ? t('wizard:competence.close') : t('common:cancel')}
        </Button>
        <span className="bp-add-competence__language">
          {t('wizard:competence.writtenIn', { language: t(`common:languageName.${language}`) })}{' '}
          <button
            type="button"
            className="bp-link-button"
            onClick={() => {
              const text = draft.text;
              draft.discard();
              onLanguage(text);
            }}
          >
            {t('wizard:competence.writeIn', {
              language: t(`common:languageName.${language === 'nb' ? 'en' : 'nb'}`),
            })}
          </button>
        </span>
      </div>
    </form>
  );
}
