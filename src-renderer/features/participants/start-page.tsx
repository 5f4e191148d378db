import { BodyLong, Heading, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { AddParticipant } from './add-participant';
import { DeleteParticipant } from './delete-participant';
import { Newcomer } from './newcomer';
import { ParticipantRow } from './participant-row';
import './participants.css';

/** Everybody in the workspace, and where each stands on the road. */
export function StartPage() {
  const { t, language } = useTexts();
  const { data: participants, error, refetch } = useQuery(api.participants.list.queryOptions());
  const [search, setSearch] = useState('');
  const [deleting, setDeleting] = useState<ParticipantSummary | null>(null);

  if (!participants) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const wanted = search.trim().toLocaleLowerCase(language);
  const found = participants.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));

  return (
    <div className="bp-start">
      <PageHeading>{t('participants:heading')}</PageHeading>
      {participants.length === 0 && <Newcomer />}
      <AddParticipant />
      {participants.length > 0 && (
        <section className="bp-participants" aria-labelledby="participants-list">
          <div className="bp-participants__head">
            <Heading level="2" size="medium" id="participants-list">
              {t('participants:list')}
            </Heading>
            <RouteButton path="/class" variant="secondary" size="small">
              {t('classes:open')}
            </RouteButton>
            <Search
              label={t('participants:search')}
              hideLabel={false}
              variant="simple"
              size="small"
              value={search}
              onChange={setSearch}
              className="bp-participants__search"
            />
          </div>
          <p role="status" className="bp-visually-hidden">
            {wanted && t('participants:found', { count: found.length })}
          </p>
          <ul className="bp-participants__list">
            {found.map((participant) => (
              <ParticipantRow
                key={participant.id}
                participant={participant}
                onDelete={() => setDeleting(participant)}
              />
            ))}
          </ul>
          {wanted && found.length === 0 && <BodyLong>{t('participants:nobody')}</BodyLong>}
        </section>
      )}
      {deleting && <DeleteParticipant participant={deleting} onClose={() => setDeleting(null)} />}
    </div>
  );
}
