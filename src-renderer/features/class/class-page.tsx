import { BodyLong, Checkbox, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_MEMBERS } from '#shared/contract/classes';
import type { ParticipantSummary } from '#shared/domain/participant';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { byNameIn } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { StandardSelect } from '../../components/standard-select';
import { EVERYBODY, useFoundParticipants } from '../../components/use-found-participants';
import { useTexts } from '../../components/use-texts';
import { ClassMembers } from './class-members';
import { ClassResult } from './class-result';
import './class.css';

/** Several participants beside one standard (the class table of case 2, source 001). */
export function ClassPage() {
  const { t } = useTexts();
  const found = useFoundParticipants(EVERYBODY);
  const entries = useQuery(api.standards.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const error = found.error ?? entries.error;
  const retry = () => void Promise.all([found.refetch(), entries.refetch()]);

  if (!found.data || !entries.data) return error ? <NoAnswer error={error} onRetry={retry} /> : <Loading />;

  return (
    <>
      <PageHeading>{t('classes:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('classes:lead')}</BodyLong>
      {found.data.everybody === 0 ? (
        <EmptyState heading={t('classes:nobody')} action={<RouteButton path="/">{t('classes:toStart')}</RouteButton>}>
          {t('classes:nothingYet')}
        </EmptyState>
      ) : (
        <ChosenClass entries={entries.data} />
      )}
    </>
  );
}

function ChosenClass({ entries }: { readonly entries: readonly StandardEntry[] }) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState<readonly ParticipantSummary[]>([]);
  const [standardRef, setStandardRef] = useState('');
  const [hideNames, setHideNames] = useState(false);
  const participantIds = chosen.map(({ id }) => id);

  const choose = (members: readonly ParticipantSummary[]) => {
    const compare = byNameIn(language);
    setChosen(members.slice(0, MOST_MEMBERS).toSorted((one, other) => compare(one.name, other.name)));
  };

  return (
    <>
      <section className="bp-card bp-class__choices" aria-labelledby="class-choices">
        <Heading level="2" size="small" id="class-choices">
          {t('classes:choices')}
        </Heading>
        <div className="bp-class__standard">
          <StandardSelect
            label={t('comparison:standard')}
            entries={entries}
            value={standardRef}
            onChange={setStandardRef}
          />
          <Checkbox
            size="small"
            checked={hideNames}
            description={t('classes:hideNamesAdvice')}
            onChange={(event) => setHideNames(event.target.checked)}
          >
            {t('classes:hideNames')}
          </Checkbox>
        </div>
        <ClassMembers chosen={chosen} onChosen={choose} />
      </section>
      {participantIds.length > 0 && standardRef !== '' ? (
        // Anew when names are hidden: those that were shown must not stay for a moment.
        <ClassResult key={String(hideNames)} request={{ participantIds, standardRef, language, hideNames }} />
      ) : (
        <p className="bp-class__nothing">{t('classes:nothingYet')}</p>
      )}
    </>
  );
}
