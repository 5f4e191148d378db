import { LightningIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';

type ConversationToolsProps = {
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly onCapture: () => void;
};

/** The heading above what is said, with the two things that can be done besides writing. */
export function ConversationTools({ adding, onAdd, onCapture }: ConversationToolsProps) {
  const { t } = useTexts();
  return (
    <div className="bp-conversation-tools">
      <Heading level="2" size="small" id="statements">
        {t('wizard:conversation.statements')}
      </Heading>
      <div className="bp-conversation-tools__buttons">
        {!adding && (
          <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={onAdd}>
            {t('experiences:add')}
          </Button>
        )}
        <Button
          size="small"
          variant="tertiary"
          icon={<LightningIcon aria-hidden />}
          aria-keyshortcuts="Control+Enter"
          title={t('experiences:capture.openAdvice')}
          onClick={onCapture}
        >
          {t('experiences:capture.open')}
        </Button>
      </div>
    </div>
  );
}
