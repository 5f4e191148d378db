import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ParticipantRecord } from '#shared/domain/participant';
import { useRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { stepPath } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { partOfStep, SHOWN_PARTS, type ShownPart, shownPath } from '../../components/shown-path';
import { useTexts } from '../../components/use-texts';
import { ShownBalance } from './shown-balance';
import { ShownCompetences } from './shown-competences';
import { ShownOutcomes } from './shown-outcomes';
import { ShownStatements } from './shown-statements';
import './privacy.css';

const PARTS: Record<ShownPart, (props: { readonly record: ParticipantRecord }) => React.ReactNode> = {
  told: ShownStatements,
  can: ShownCompetences,
  balance: ShownBalance,
  outcomes: ShownOutcomes,
};

type PrivacyPageProps = { readonly participantId: string; readonly part: string | null };

/**
 * The screen turned to the participant: only what is theirs, in larger text. No other names, no way to them, no private
 * notes, no hints, no history, and nothing that can be changed by mistake.
 */
export function PrivacyPage({ participantId, part }: PrivacyPageProps) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const { data: record, error, refetch } = useRecord(participantId);
  const back = record && stepPath(participantId, record.participant.step);

  // What was said last may have been about somebody else.
  useEffect(() => announce(''), []);

  useEffect(() => {
    if (!back) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') navigate(back);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [back, navigate]);

  if (!record || !back) {
    return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loader title={t('common:loading')} />;
  }
  const current = SHOWN_PARTS.find((each) => each === part) ?? partOfStep(record.participant.step);
  const Part = PARTS[current];
  // The model stays out of sight until something has been placed in it (method.md).
  const placed = record.competences.some(({ placement }) => placement !== null);
  const parts = SHOWN_PARTS.filter((each) => each !== 'balance' || placed || each === current);

  return (
    <div className="bp-shown">
      <div className="bp-shown__head">
        <PageHeading title={t('experiences:privacy.title')}>{record.participant.name}</PageHeading>
        <RouteButton path={back} variant="secondary" size="small" icon={<ArrowLeftIcon aria-hidden />}>
          {t('experiences:privacy.back')}
        </RouteButton>
      </div>
      <nav aria-label={t('experiences:privacy.parts')}>
        <ul className="bp-shown__parts">
          {parts.map((each) => (
            <li key={each}>
              <a
                className="bp-shown__part"
                href={`#${shownPath(participantId, each)}`}
                aria-current={each === current ? 'page' : undefined}
              >
                {t(`experiences:privacy.part.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Part record={record} />
    </div>
  );
}
