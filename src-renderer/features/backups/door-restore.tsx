import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { WorkspaceState } from '#shared/contract/workspace';
import { useTexts } from '../../components/use-texts';
import { DoorBackups } from './door-backups';
import './backups.css';

/** Beside the door: for whoever's workspace is damaged, gone, or on another machine. Closed until it is asked for. */
export function DoorRestore({ state }: { readonly state: WorkspaceState['state'] }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div>
        <Button variant="tertiary" onClick={() => setOpen(true)}>
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
