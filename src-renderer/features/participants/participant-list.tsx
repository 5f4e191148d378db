import { BodyLong, Button, Chips, Heading, Search, Select } from '@navikt/ds-react';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import { STANDINGS } from '#shared/domain/standing';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { DeleteParticipant } from './delete-participant';
import { findParticipants, SORTS, type Wanted } from './find-participants';
import { ParticipantRow } from './participant-row';

/** So many rows are drawn at a time: drawing thousands would make every letter slow. */
const PAGE = 100;

const EVERYBODY: Wanted = { name: '', standing: null, sort: 'changed' };

type ParticipantListProps = { readonly participants: readonly ParticipantSummary[] };

/** Everybody in the workspace, to be searched, filtered and sorted as one types. */
export function ParticipantList({ participants }: ParticipantListProps) {
  const { t, language } = useTexts();
  const [wanted, setWanted] = useState(EVERYBODY);
  const [pages, setPages] = useState(1);
  const [deleting, setDeleting] = useState<ParticipantSummary | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const settled = useDeferredValue(wanted);
  const found = useMemo(() => findParticipants(participants, settled, language), [participants, settled, language]);
  const onDelete = useCallback((participant: ParticipantSummary) => setDeleting(participant), []);

  const want = (change: Partial<Wanted>) => {
    setWanted((before) => ({ ...before, ...change }));
    setPages(1);
  };

  const shown = found.participants.slice(0, pages * PAGE);
  const rest = found.participants.length - shown.length;
  const narrowed = settled.name.trim() !== '' || settled.standing !== null;

  const showMore = () => {
    setPages(pages + 1);
    // On to the first of the new ones, where the reading goes on.
    requestAnimationFrame(() => list.current?.children[shown.length]?.querySelector('a')?.focus());
  };

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
      <div className="bp-participants__tools">
        <Search
          label={t('participants:search')}
          hideLabel={false}
          variant="simple"
          size="small"
          value={wanted.name}
          onChange={(name) => want({ name })}
          className="bp-participants__search"
        />
        <Select
          label={t('participants:sort')}
          size="small"
          value={wanted.sort}
          onChange={(event) => want({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'changed' })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`participants:sortBy.${sort}`)}
            </option>
          ))}
        </Select>
        <fieldset className="bp-participants__filter">
          <legend>{t('participants:filter')}</legend>
          <Chips size="small">
            {([null, ...STANDINGS] as const).map((standing) => (
              <Chips.Toggle
                key={standing}
                selected={wanted.standing === standing}
                checkmark={false}
                onClick={() => want({ standing })}
              >
                {standing === null
                  ? t('participants:filterAll', { count: found.counts.all })
                  : t(`participants:standing.${standing}`, { count: found.counts[standing] })}
              </Chips.Toggle>
            ))}
          </Chips>
        </fieldset>
      </div>
      <p role="status" className="bp-visually-hidden">
        {narrowed && t('participants:found', { count: found.participants.length })}
      </p>
      <ul ref={list} className="bp-participants__list">
        {shown.map((participant) => (
          <ParticipantRow key={participant.id} participant={participant} onDelete={onDelete} />
        ))}
      </ul>
      {found.participants.length === 0 && (
        <div className="bp-participants__nobody">
          <BodyLong>{found.counts.all === 0 ? t('participants:nobody') : t('participants:nobodyThere')}</BodyLong>
          <Button size="small" variant="secondary" onClick={() => want({ name: '', standing: null })}>
            {t('participants:showAll')}
          </Button>
        </div>
      )}
      {rest > 0 && (
        <div className="bp-participants__more">
          <span>{t('participants:shown', { shown: shown.length, count: found.participants.length })}</span>
          <Button size="small" variant="secondary" onClick={showMore}>
            {t('participants:more', { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
      {deleting && <DeleteParticipant participant={deleting} onClose={() => setDeleting(null)} />}
    </section>
  );
}
