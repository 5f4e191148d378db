import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type FormEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { CoachHints } from '../../components/coach/coach-hints';
import { GrowingTextarea } from '../../components/growing-textarea';
import { useTexts } from '../../components/use-texts';
import { experienceTitle } from './experience-card';
import { ExperienceChoice } from './experience-choice';
import { type Conversation, NEW_EXPERIENCE } from './use-conversation';

const NONE = '';

type StatementComposerProps = {
  readonly conversation: Conversation;
  /** There is nothing above it yet. */
  readonly first: boolean;
  /** Puts the cursor in the field. */
  readonly fieldRef?: Ref<{ focus(): void }>;
  /** What is said besides about the keys. */
  readonly advice?: string;
  /** When and what kind the experience was can be chosen here: its card is out of sight. */
  readonly choosing?: boolean;
  readonly onFinished?: (statementId: string | null) => void;
  /** The arrow up in an empty field. */
  readonly onBack?: () => void;
};

/** Where the next statement is written: type, Enter, type. Stored from the first letter on. */
export function StatementComposer(props: StatementComposerProps) {
  const { conversation, first, fieldRef, advice, choosing = false, onFinished, onBack } = props;
  const { experiences, current, draft, writeAbout, step } = conversation;
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(fieldRef, () => ({ focus: () => field.current?.focus() }), []);

  const finish = () => {
    const finished = conversation.finish();
    onFinished?.(finished);
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const way = pressedOf(event, shortcutOf('experience'));
    if (way >= 0 && experiences.length > 0) {
      event.preventDefault();
      step(way === 0 ? -1 : 1);
      return;
    }
    if (key === 'ArrowUp' && draft.text === '' && onBack) {
      event.preventDefault();
      onBack();
      return;
    }
    // While letters are being composed (accents, other scripts), Enter belongs to that.
    if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish();
  };

  return (
    <form className="bp-composer" onSubmit={submit}>
      <div className="bp-composer__head">
        <label className="bp-composer__label" htmlFor={id}>
          {first ? t('wizard:conversation.first') : t('wizard:conversation.next')}
        </label>
        {experiences.length > 0 && (
          <span className="bp-composer__about">
            <span aria-hidden="true">{t('experiences:now')}</span>
            <select
              aria-label={t('experiences:nowAbout')}
              value={current?.id ?? NONE}
              onChange={(event) => writeAbout(experiences.find((each) => each.id === event.target.value) ?? null)}
            >
              {experiences.map((experience) => (
                <option key={experience.id} value={experience.id}>
                  {experienceTitle(experience, t)}
                </option>
              ))}
              <option value={NONE}>{t('experiences:notAbout')}</option>
            </select>
            {choosing && current && <ExperienceChoice experience={current} />}
          </span>
        )}
      </div>
      <div className="bp-composer__row">
        <GrowingTextarea
          ref={field}
          id={id}
          className="bp-composer__field"
          value={draft.text}
          maxLength={LIMITS.statement}
          aria-describedby={`${id}-advice`}
          onChange={(event) => draft.change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" icon={<ArrowRightIcon aria-hidden />} iconPosition="right">
          {t('wizard:conversation.done')}
        </Button>
      </div>
      <CoachHints text={NEW_EXPERIENCE.test(draft.text) ? '' : draft.text} field="statement" fieldId={id} />
      <p id={`${id}-advice`} className="bp-composer__advice">
        {t('wizard:conversation.enter')}
        {experiences.length > 0 && ` ${t('experiences:nowAdvice')}`}
        {advice && ` ${advice}`}
      </p>
    </form>
  );
}
