import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { WorkspaceState } from '#shared/contract/workspace';
import { useTexts } from '../../components/use-texts';
import { DoorBackups } from './door-backups';
import './backups.css';

type DoorRestoreProps = {
  readonly state: WorkspaceState['state'];
  /** How much the way to it stands out: `primary` where it is the safest way on. */
  readonly variant?: 'primary' | 'tertiary';
};

/** Beside the door: for whoever's workspace is damaged, gone, or on another machine. Closed until it is asked for. */
export function DoorRestore({ state, variant = 'tertiary' }: DoorRestoreProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div>
        <Button variant={variant} onClick={() => setOpen(true)}>
          {t('backups:door.open')}
        </Button>
      </div>
    );
  }
  return (
    <section className="bp-card bp-door__form" aria-label={t('backups:door.heading')}>
      <Heading ref={heading} level="2" size="medium" tabIndex={-1}>
        {t('backups:door.heading')}
      </Heading>
      <BodyLong>
        {t('backups:door.text')} {state === 'locked' && t('backups:door.damaged')}
      </BodyLong>
      <DoorBackups />
      <div>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  );
}
