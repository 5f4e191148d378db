import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { ExploredStandard } from '#shared/domain/exploration';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { saveRecord, useRecord } from '../../api/record';
import { EmptyState } from '../../components/empty-state';
import { reportFailure } from '../../components/failure-notice';
import { standardPath } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { stepPath } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { TextIn } from '../../components/text-in';
import { useTexts } from '../../components/use-texts';
import './library.css';
import './explore.css';

/** All standards as seen from one participant: names and words only, never a score or a ranking number (method.md). */
export function ExplorePage({ participantId }: { readonly participantId: string }) {
  const { t, language } = useTexts();
  const { data: record, error: recordError, refetch: refetchRecord } = useRecord(participantId);
  const {
    data: explored,
    error,
    refetch,
  } = useQuery(
    api.library.explore.queryOptions({
      input: { participantId, language },
      placeholderData: (previous) => previous,
      // What is known of participants is not kept when it is not shown.
      gcTime: 0,
    }),
  );

  if (!record || !explored) {
    const failed = recordError ?? error;
    if (!failed) return <Loading />;
    return (
      <NoAnswer
        error={failed}
        onRetry={() => {
          void refetchRecord();
          void refetch();
        }}
      />
    );
  }

  const isNear = ({ shared, perhaps }: ExploredStandard) => shared.length + perhaps.length > 0;
  const near = explored.filter(isNear);
  const far = explored.filter((standard) => !isNear(standard));
  const list = (standards: readonly ExploredStandard[]) => (
    <ul className="bp-explore__list">
      {standards.map((standard) => (
        <Explored key={standard.ref} standard={standard} participantId={participantId} />
      ))}
    </ul>
  );

  return (
    <>
      <a className="bp-back" href={`#${stepPath(participantId, 'comparison')}`}>
        {t('library:explore.back')}
      </a>
      <PageHeading>{t('library:explore.heading')}</PageHeading>
      <p className="bp-explore__name">{record.participant.name}</p>
      <BodyLong className="bp-lead">{t('library:explore.lead')}</BodyLong>
      {!record.competences.some(({ key }) => key) ? (
        <EmptyState
          heading={t('library:explore.emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'key')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.key') })}
            </RouteButton>
          }
        >
          {t('library:explore.empty')}
        </EmptyState>
      ) : (
        <>
          {near.length > 0 && (
            <section aria-labelledby="near">
              <Heading level="2" size="medium" id="near" spacing>
                {t('library:explore.near')}
              </Heading>
              {list(near)}
            </section>
          )}
          {far.length > 0 && (
            <section aria-labelledby="far">
              <Heading level="2" size="medium" id="far">
                {t('library:explore.far')}
              </Heading>
              <BodyLong spacing>{t('library:explore.farText')}</BodyLong>
              {list(far)}
            </section>
          )}
        </>
      )}
    </>
  );
}

type ExploredProps = { readonly standard: ExploredStandard; readonly participantId: string };

function Explored({ standard, participantId }: ExploredProps) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const { ref, shared, perhaps, adds } = standard;
  const title = standard.title[language];

  const compare = () => {
    saveRecord({
      participantId,
      patch: (record) => ({ ...record, participant: { ...record.participant, standardRefs: [ref] } }),
      send: () => client.participants.update({ participantId, standardRefs: [ref] }),
    }).catch(reportFailure);
    navigate(stepPath(participantId, 'comparison'));
  };

  return (
    <li className="bp-card bp-explored">
      <div className="bp-explored__head">
        <h3 className="bp-card__heading">
          <a href={`#${standardPath(ref)}`}>{title}</a>
        </h3>
        <Button variant="secondary" size="small" onClick={compare}>
          {t('library:explore.compare', { title })}
        </Button>
      </div>
      <div className="bp-explored__parts">
        {shared.length > 0 && <Known heading={t('library:explore.shared')} known={shared} />}
        {perhaps.length > 0 && <Known heading={t('library:explore.perhaps')} known={perhaps} />}
        {adds.length > 0 && (
          <div>
            <h4 className="bp-explored__heading">{t('library:explore.adds')}</h4>
            <ul className="bp-words">
              {adds.map(({ id, label }) => (
                <li key={id}>{label[language]}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

type KnownProps = { readonly heading: string; readonly known: ExploredStandard['shared'] };

/** The participant's own names first, and what the standard calls it where that is another name. */
function Known({ heading, known }: KnownProps) {
  const { t, language } = useTexts();
  return (
    <div>
      <h4 className="bp-explored__heading">{heading}</h4>
      <ul className="bp-words">
        {known.flatMap(({ id, label, own }) =>
          own.map((name) => (
            <li key={`${id} ${JSON.stringify(name)}`}>
              <TextIn text={name} otherwise={t('wizard:competence.unnamed')} />
              {name[language] !== label[language] && (
                <span className="bp-subtle"> {t('library:explore.inStandard', { label: label[language] })}</span>
              )}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
