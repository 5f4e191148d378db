import { ArrowsCirclepathIcon, FilesIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, LocalAlert } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { useTexts } from '../../components/use-texts';
import { DoorRestore } from '../backups/door-restore';
import type { WayOut } from './obstacle';

type WaysOutProps = {
  readonly ways: readonly WayOut[];
  /** A backup is the safest way on, as the page says: it comes before trying again. */
  readonly restoresFirst: boolean;
  readonly busy: boolean;
  readonly onRetry: () => void;
};

/** What can be done about a workspace that does not open. Whatever changes files copies them first. */
export function WaysOut({ ways, restoresFirst, busy, onRetry }: WaysOutProps) {
  const { t } = useTexts();
  const [copy, setCopy] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [copying, setCopying] = useState(false);

  const copyBy = async (make: () => Promise<{ folder: string }>): Promise<boolean> => {
    setCopying(true);
    setFailure(null);
    try {
      setCopy((await make()).folder);
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setCopying(false);
    }
  };
  const leaveDamage = async () => setLeft(await copyBy(client.workspace.leaveDamageAside));
  const offersLeaving = ways.includes('leaveDamage');

  return (
    <>
      <div role="status">
        {copy !== null && (
          <LocalAlert status="success" size="small" as="div">
            <LocalAlert.Header>
              <LocalAlert.Title as="div">{t('opening:copied')}</LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>
              <BodyLong className="bp-door__copy">
                <code>{copy}</code>
              </BodyLong>
              {isLeft && <BodyLong>{t('opening:nowOpen')}</BodyLong>}
            </LocalAlert.Content>
          </LocalAlert>
        )}
      </div>
      <div role="alert">{failure && <p className="bp-form-error">{failureText(t, failure)}</p>}</div>
      {restoresFirst && <DoorRestore state="locked" variant="primary" />}
      <div className="bp-choices">
        {isLeft && (
          <Button loading={busy} onClick={onRetry}>
            {t('opening:openRest')}
          </Button>
        )}
        {offersLeaving && !isLeft && (
          <Button loading={copying} icon={<FilesIcon aria-hidden />} onClick={() => void leaveDamage()}>
            {t('opening:leaveDamage')}
          </Button>
        )}
        {!isLeft && (
          <Button
            variant={offersLeaving || restoresFirst ? 'secondary' : 'primary'}
            loading={busy}
            icon={<ArrowsCirclepathIcon aria-hidden />}
            onClick={onRetry}
          >
            {t('opening:retry')}
          </Button>
        )}
        {ways.includes('copy') && copy === null && (
          <Button
            variant="secondary"
            loading={copying && !offersLeaving}
            icon={<FilesIcon aria-hidden />}
            onClick={() => void copyBy(client.workspace.copyFiles)}
          >
            {t('opening:copy')}
          </Button>
        )}
      </div>
      {ways.includes('restore') && !restoresFirst && <DoorRestore state="locked" />}
    </>
  );
}
