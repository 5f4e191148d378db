import { ArrowUndoIcon, CheckmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { ComparedCompetence } from '#shared/domain/comparison';
import type { Competence } from '#shared/domain/participant';
import { CompetenceName, competenceNameText } from '../../components/competence-name';
import { TextIn } from '../../components/text-in';
import { useTexts } from '../../components/use-texts';
import { ChooseAnswer } from './choose-answer';
import { useDecisions } from './decisions';
import { Possible } from './possible';
import { Reasons } from './reasons';

type OwnCompetenceProps = {
  readonly entry: ComparedCompetence<Competence>;
  /** The standard's competence it stands beside; null where it is additional. */
  readonly answersTo: string | null;
};

/** One of the participant's competences in the table: how it got there, and the counsellor's ways to decide. */
export function OwnCompetence({ entry, answersTo }: OwnCompetenceProps) {
  const { t, language } = useTexts();
  const { decide, undecide, focusNext } = useDecisions();
  const [choosing, setChoosing] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const { competence, basis, suggestion } = entry;
  const name = competenceNameText(competence, language, t);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes the basis, also when nothing moves
  useEffect(() => {
    if (focusNext.current !== competence.id) return;
    focusNext.current = null;
    heading.current?.focus();
  }, [competence.id, basis, answersTo, focusNext]);

  const suggested = basis === 'suggested' && answersTo !== null;
  const possible = basis === 'suggested' && answersTo === null && suggestion?.level === 'possible' ? suggestion : null;

  const refused = basis === 'suggested' && suggestion?.level === 'extra';

  return (
    <div className="bp-own">
      <p ref={heading} tabIndex={-1} className="bp-comparison__label">
        <CompetenceName competence={competence} />
      </p>
      <p className="bp-comparison__outcome">
        <TextIn text={competence.outcome} />
      </p>
      {(suggested || refused) && suggestion && <Reasons suggestion={suggestion} />}
      {basis === 'decided' && <p className="bp-own__basis">{t('comparison:basis.decided')}</p>}
      {possible && <Possible competence={competence} suggestion={possible} />}
      {choosing ? (
        <ChooseAnswer competence={competence} answersTo={answersTo} onClose={() => setChoosing(false)} />
      ) : (
        <div className="bp-own__actions">
          {suggested && (
            <Button
              size="small"
              variant="secondary"
              icon={<CheckmarkIcon aria-hidden />}
              aria-label={t('comparison:confirmFor', { name })}
              onClick={() => decide(competence, answersTo)}
            >
              {t('comparison:confirm')}
            </Button>
          )}
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            aria-label={t('comparison:changeFor', { name })}
            onClick={() => setChoosing(true)}
          >
            {t('comparison:change')}
          </Button>
          {basis === 'decided' && (
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<ArrowUndoIcon aria-hidden />}
              aria-label={t('comparison:undecideFor', { name })}
              onClick={() => undecide(competence)}
            >
              {t('comparison:undecide')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
