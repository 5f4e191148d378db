import { BodyLong, Button } from '@navikt/ds-react';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { type Obstacle, RESTORE_FIRST, WAYS_OUT } from './obstacle';
import { WaysOut } from './ways-out';

type OpeningFailedProps = {
  readonly obstacle: Obstacle;
  readonly folder: string;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onBack: () => void;
};

/** Instead of the door when the workspace cannot be opened: what happened, that nothing is lost by it, and the ways out. */
export function OpeningFailed({ obstacle, folder, busy, onRetry, onBack }: OpeningFailedProps) {
  const { t } = useTexts();
  const { kind, missing } = obstacle;
  return (
    <div className="bp-door">
      <PageHeading>{t(`opening:${kind}.heading`)}</PageHeading>
      <BodyLong size="large">{t(`opening:${kind}.what`, { missing })}</BodyLong>
      <BodyLong>
        <strong>{t('opening:untouched')}</strong> {t(`opening:${kind}.do`)}
      </BodyLong>
      <WaysOut ways={WAYS_OUT[kind]} restoresFirst={RESTORE_FIRST.has(kind)} busy={busy} onRetry={onRetry} />
      <div>
        <Button variant="tertiary" onClick={onBack}>
          {t('opening:back')}
        </Button>
      </div>
      <p className="bp-door__folder">
        {t('workspace:folder')} <code>{folder}</code>
      </p>
    </div>
  );
}
