import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { api } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { ClassChoices } from './class-choices';
import { ClassResult } from './class-result';
import './class.css';

/** Several participants beside one standard (the class table of case 2, source 001). */
export function ClassPage() {
  const { t } = useTexts();
  const participants = useQuery(api.participants.list.queryOptions());
  const entries = useQuery(api.standards.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const error = participants.error ?? entries.error;
  const retry = () => void Promise.all([participants.refetch(), entries.refetch()]);

  if (!participants.data || !entries.data) return error ? <NoAnswer error={error} onRetry={retry} /> : <Loading />;

  return (
    <>
      <PageHeading>{t('classes:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('classes:lead')}</BodyLong>
      {participants.data.length === 0 ? (
        <EmptyState heading={t('classes:nobody')} action={<RouteButton path="/">{t('classes:toStart')}</RouteButton>}>
          {t('classes:nothingYet')}
        </EmptyState>
      ) : (
        <ChosenClass participants={participants.data} entries={entries.data} />
      )}
    </>
  );
}

type ChosenClassProps = {
  readonly participants: readonly ParticipantSummary[];
  readonly entries: readonly StandardEntry[];
};

function ChosenClass({ participants, entries }: ChosenClassProps) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [standardRef, setStandardRef] = useState('');
  const [hideNames, setHideNames] = useState(false);
  const sorted = participants.toSorted((one, other) => one.name.localeCompare(other.name, language, { numeric: true }));
  const participantIds = sorted.map(({ id }) => id).filter((id) => chosen.has(id));

  return (
    <>
      <ClassChoices
        participants={sorted}
        entries={entries}
        chosen={participantIds}
        onChosen={(ids) => setChosen(new Set(ids))}
        standardRef={standardRef}
        onStandardRef={setStandardRef}
        hideNames={hideNames}
        onHideNames={setHideNames}
      />
      {participantIds.length > 0 && standardRef !== '' ? (
        // Anew when names are hidden: those that were shown must not stay for a moment.
        <ClassResult key={String(hideNames)} request={{ participantIds, standardRef, language, hideNames }} />
      ) : (
        <p className="bp-class__nothing">{t('classes:nothingYet')}</p>
      )}
    </>
  );
}
