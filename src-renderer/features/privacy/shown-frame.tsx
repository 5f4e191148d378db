import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Switch } from '@navikt/ds-react';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ShownRecord } from '#shared/anonymise/anonymise-record';
import type { WizardStep } from '#shared/domain/participant';
import { announce } from '../../components/announcer';
import { PageHeading } from '../../components/page-heading';
import { stepPath } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { partOfStep, SHOWN_PARTS, type ShownPart, type ShownView, shownPath } from '../../components/shown-path';
import { useTexts } from '../../components/use-texts';
import { ShownBalance } from './shown-balance';
import { ShownCompetences } from './shown-competences';
import { ShownOutcomes } from './shown-outcomes';
import { ShownStatements } from './shown-statements';
import './privacy.css';

const PARTS: Record<ShownPart, (props: { readonly record: ShownRecord }) => ReactNode> = {
  told: ShownStatements,
  can: ShownCompetences,
  balance: ShownBalance,
  outcomes: ShownOutcomes,
};

type ShownFrameProps = {
  readonly participantId: string;
  readonly view: ShownView;
  readonly part: string | null;
  /** Where the counsellor comes from and goes back to. */
  readonly step: WizardStep;
  readonly heading: string;
  /** What the window is called: never by a name. */
  readonly title: string;
  readonly record: ShownRecord;
  readonly children?: ReactNode;
};

/** A screen that others see: one part at a time in larger text, nothing around it and nothing that can be changed. */
export function ShownFrame({ participantId, view, part, step, heading, title, record, children }: ShownFrameProps) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const back = stepPath(participantId, step);

  // What was said last may have been about somebody else.
  useEffect(() => announce(''), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') navigate(back);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [back, navigate]);

  const current = SHOWN_PARTS.find((each) => each === part) ?? partOfStep(step);
  const Part = PARTS[current];
  // The model stays out of sight until something has been placed in it (method.md).
  const placed = record.competences.some(({ placement }) => placement !== null);
  const parts = SHOWN_PARTS.filter((each) => each !== 'balance' || placed || each === current);
  const other = view === 'anonymous' ? 'shown' : 'anonymous';

  return (
    <div className="bp-shown">
      <div className="bp-shown__head">
        <PageHeading title={title}>{heading}</PageHeading>
        <div className="bp-shown__tools">
          <Switch
            size="small"
            checked={view === 'anonymous'}
            onChange={() => navigate(shownPath(participantId, current, other))}
          >
            {t('anonymous:screen.switch')}
          </Switch>
          <RouteButton path={back} variant="secondary" size="small" icon={<ArrowLeftIcon aria-hidden />}>
            {t('experiences:privacy.back')}
          </RouteButton>
        </div>
      </div>
      {children}
      <nav aria-label={t('experiences:privacy.parts')}>
        <ul className="bp-shown__parts">
          {parts.map((each) => (
            <li key={each}>
              <a
                className="bp-shown__part"
                href={`#${shownPath(participantId, each, view)}`}
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
