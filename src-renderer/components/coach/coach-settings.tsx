import { LightBulbIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Dialog, Switch } from '@navikt/ds-react';
import { COACH_KINDS } from '#shared/coach/kinds';
import { useTexts } from '../use-texts';
import { turnKind, useKindsOff } from './use-coach-kinds';
import './coach.css';

/** Opens the list of what the coach looks for: what each kind is, and a switch for it. */
export function CoachSettings() {
  const { t } = useTexts();
  const off = useKindsOff();
  const count = off.size;
  return (
    <Dialog>
      <Dialog.Trigger>
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<LightBulbIcon aria-hidden />}>
          {count === 0 ? t('hints:open') : t('hints:openSome', { count })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Popup position="right" width="small" closeOnOutsideClick rootElement={document.getElementById('main')}>
        <Dialog.Header>
          <Dialog.Title>{t('hints:heading')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <BodyLong spacing>{t('hints:lead')}</BodyLong>
          {COACH_KINDS.map((kind) => (
            <Switch
              key={kind}
              size="small"
              checked={!off.has(kind)}
              description={t(`hints:explain.${kind}`)}
              onChange={(event) => turnKind(kind, event.target.checked)}
            >
              {t(`coach:name.${kind}`)}
            </Switch>
          ))}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.CloseTrigger>
            <Button size="small">{t('hints:close')}</Button>
          </Dialog.CloseTrigger>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
