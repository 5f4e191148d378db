import { ClockIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf } from '#shared/domain/day';
import type { Due } from '#shared/domain/retention';
import { longDate } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { dataPath } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import './due-list.css';

/** So many are enough to begin with; the rest is there on request. */
const SHOWN = 5;

/** Those whose day is near or past, and the way on for each. Quiet when there is nobody: nothing happens by itself. */
export function DueList() {
  const { t } = useTexts();
  const { data: due } = useQuery(api.retention.due.queryOptions({ gcTime: 0 }));
  const [all, setAll] = useState(false);
  if (!due || due.length === 0) return null;
  const shown = all ? due : due.slice(0, SHOWN);

  return (
    <section className="bp-due" aria-labelledby="due-list">
      <Heading level="2" size="small" id="due-list">
        {t('rights:due.heading')}
      </Heading>
      <BodyLong>{t('rights:due.lead')}</BodyLong>
      <ul className="bp-due__list">
        {shown.map((one) => (
          <DueRow key={one.participantId} due={one} />
        ))}
      </ul>
      {shown.length < due.length && (
        <Button size="small" variant="tertiary" onClick={() => setAll(true)}>
          {t('rights:due.more', { count: due.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function DueRow({ due: { participantId, name, deleteOn, because, filedOn } }: { readonly due: Due }) {
  const { t, language } = useTexts();
  const overdue = deleteOn <= dayOf(new Date());
  const Icon = overdue ? ExclamationmarkTriangleIcon : ClockIcon;
  return (
    <li className="bp-due__row">
      <div>
        <p className="bp-due__name">{name}</p>
        <p className="bp-due__day" data-overdue={overdue}>
          <Icon aria-hidden />
          <span>
            {t(overdue ? 'rights:due.overdue' : 'rights:due.soon', { day: longDate(deleteOn, language) })}.{' '}
            {t(`rights:retention.because.${because}`)}
            {filedOn !== null && ` ${t('rights:due.filed', { day: longDate(filedOn, language) })}`}
          </span>
        </p>
      </div>
      <RouteButton path={dataPath(participantId)} size="small" variant="secondary">
        {t('rights:due.open')} <span className="bp-visually-hidden">{name}</span>
      </RouteButton>
    </li>
  );
}
