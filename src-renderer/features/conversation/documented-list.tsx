import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { type FormEvent, useId, useRef } from 'react';
import { type DocumentedItem, EXPERIENCE_LIMITS } from '#shared/domain/experience';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useDraftEntry } from '../../components/use-draft-entry';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import './documented.css';

/** Education and courses, a line each: what is documented needs none of the conversation's time (method.md). */
export function DocumentedList() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const draft = useDraftEntry({
    participantId,
    add: (itemId, text) => client.documented.save({ participantId, item: { id: itemId, text } }),
    remove: (itemId) => client.documented.remove({ itemId }),
    show: (shown, itemId, text) => ({
      ...shown,
      documented: [...shown.documented.filter((item) => item.id !== itemId), { id: itemId, text }],
    }),
    onFailure: reportFailure,
  });
  const removal = useUndoableRemoval((itemId) => {
    saveRecord({
      participantId,
      patch: (shown) => ({ ...shown, documented: shown.documented.filter((item) => item.id !== itemId) }),
      send: () => client.documented.remove({ itemId }),
    }).catch(reportFailure);
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft.finish();
    field.current?.focus();
  };

  const undo = () => {
    removal.undo();
    requestAnimationFrame(() => field.current?.focus());
  };

  const items = record.documented.filter((item) => !draft.isDraft(item.id) && !removal.isRemoved(item.id));

  return (
    <section aria-labelledby={`${id}-heading`} className="bp-documented">
      <Heading level="2" size="small" id={`${id}-heading`}>
        {t('experiences:documented.heading')}
      </Heading>
      <BodyLong size="small">{t('experiences:documented.advice')}</BodyLong>
      {items.length > 0 && (
        <ul className="bp-documented__list">
          {items.map((item, index) => (
            <DocumentedRow key={item.id} item={item} number={index + 1} onRemove={removal.remove} />
          ))}
        </ul>
      )}
      <UndoNotice removal={removal.removal} onUndo={undo} onExpire={removal.expire} />
      <form className="bp-documented__new" onSubmit={submit}>
        <label className="bp-documented__label" htmlFor={id}>
          {t('experiences:documented.field')}
        </label>
        <input
          ref={field}
          id={id}
          className="bp-experience-field__line"
          value={draft.text}
          maxLength={EXPERIENCE_LIMITS.documented}
          autoComplete="off"
          onChange={(event) => draft.change(event.target.value)}
        />
        <Button type="submit" size="small" variant="secondary" icon={<PlusIcon aria-hidden />}>
          {t('experiences:documented.add')}
        </Button>
      </form>
    </section>
  );
}

type DocumentedRowProps = {
  readonly item: DocumentedItem;
  readonly number: number;
  readonly onRemove: (id: string, label: string) => void;
};

function DocumentedRow({ item, number, onRemove }: DocumentedRowProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const text = useSavedText({
    participantId,
    fieldKey: `documented:${item.id}`,
    stored: item.text,
    save: (changed) => client.documented.save({ participantId, item: { id: item.id, text: changed } }),
  });
  return (
    <li className="bp-documented__item">
      <input
        className="bp-quiet-input"
        aria-label={t('experiences:documented.item', { number })}
        value={text.value}
        maxLength={EXPERIENCE_LIMITS.documented}
        autoComplete="off"
        onChange={(event) => text.change(event.target.value)}
        onFocus={text.onFocus}
        onBlur={text.onBlur}
      />
      <Button
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon title={t('experiences:documented.remove', { number })} />}
        onClick={() => onRemove(item.id, text.value)}
      />
    </li>
  );
}
