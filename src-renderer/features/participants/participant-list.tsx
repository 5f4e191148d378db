import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import { NoAnswer } from '../../components/no-answer';
import { RouteButton } from '../../components/route-button';
import { EVERYBODY, PAGE, useFoundParticipants, type Wanted } from '../../components/use-found-participants';
import { useTexts } from '../../components/use-texts';
import { useUsableMark } from '../../components/use-usable-mark';
import { DeleteParticipant } from './delete-participant';
import { ParticipantFilter } from './participant-filter';
import { ParticipantRow } from './participant-row';

const NOBODY = { participants: [], found: 0, counts: { all: 0, conversation: 0, unfinished: 0, ready: 0 } };

/** Everybody in the workspace, to be searched, filtered and sorted as one types. */
export function ParticipantList() {
  const { t } = useTexts();
  const [wanted, setWanted] = useState(EVERYBODY);
  const [deleting, setDeleting] = useState<ParticipantSummary | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const goOnAt = useRef<number | null>(null);
  const { data = NOBODY, error, isPlaceholderData, fetchNextPage, refetch } = useFoundParticipants(wanted);
  // A letter is drawn before the rows it finds.
  const drawn = useDeferredValue(data);
  const { participants, found, counts } = drawn;
  useUsableMark('list', participants.length > 0);
  const onDelete = useCallback((participant: ParticipantSummary) => setDeleting(participant), []);

  const want = (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change }));
  const rest = found - participants.length;
  const narrowed = wanted.name.trim() !== '' || wanted.standing !== null;

  const showMore = () => {
    goOnAt.current = participants.length;
    void fetchNextPage();
  };
  // On to the first of the new ones when they are there, where the reading goes on.
  useEffect(() => {
    const first = goOnAt.current;
    if (first === null || participants.length <= first) return;
    goOnAt.current = null;
    list.current?.children[first]?.querySelector('a')?.focus();
  }, [participants]);

  return (
    <section className="bp-participants" aria-labelledby="participants-list">
      <div className="bp-participants__head">
        <Heading level="2" size="medium" id="participants-list">
          {t('participants:list')}
        </Heading>
        <RouteButton path="/class" variant="secondary" size="small">
          {t('classes:open')}
        </RouteButton>
      </div>
      <ParticipantFilter wanted={wanted} onWant={want} counts={counts} />
      {error && <NoAnswer error={error} onRetry={() => void refetch()} />}
      <p role="status" className="bp-visually-hidden">
        {narrowed && !isPlaceholderData && drawn === data && t('participants:found', { count: found })}
      </p>
      <ul ref={list} className="bp-participants__list">
        {participants.map((participant) => (
          <ParticipantRow key={participant.id} participant={participant} onDelete={onDelete} />
        ))}
      </ul>
      {found === 0 && !error && (
        <div className="bp-participants__nobody">
          <BodyLong>{counts.all === 0 ? t('participants:nobody') : t('participants:nobodyThere')}</BodyLong>
          <Button size="small" variant="secondary" onClick={() => want({ name: '', standing: null })}>
            {t('participants:showAll')}
          </Button>
        </div>
      )}
      {rest > 0 && (
        <div className="bp-participants__more">
          <span>{t('participants:shown', { shown: participants.length, count: found })}</span>
          <Button size="small" variant="secondary" onClick={showMore}>
            {t('participants:more', { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
      {deleting && <DeleteParticipant participant={deleting} onClose={() => setDeleting(null)} />}
    </section>
  );
}
