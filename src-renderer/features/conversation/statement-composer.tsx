import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type FormEvent, type KeyboardEvent, useId, useRef } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { GrowingTextarea } from '../../components/growing-textarea';
import type { useDraftEntry } from '../../components/use-draft-entry';
import { useTexts } from '../../components/use-texts';

type StatementComposerProps = {
  readonly draft: ReturnType<typeof useDraftEntry>;
  /** There is nothing above it yet. */
  readonly first: boolean;
};

/** Where the next statement is written: type, Enter, type. Stored from the first letter on. */
export function StatementComposer({ draft, first }: StatementComposerProps) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  const finish = () => {
    draft.finish();
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are being composed (accents, other scripts), Enter belongs to that.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish();
  };

  return (
    <form className="bp-composer" onSubmit={submit}>
      <label className="bp-composer__label" htmlFor={id}>
        {first ? t('wizard:conversation.first') : t('wizard:conversation.next')}
      </label>
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
      <p id={`${id}-advice`} className="bp-composer__advice">
        {t('wizard:conversation.enter')}
      </p>
    </form>
  );
}
