import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Button, Heading, Switch } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../components/announcer';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { setAsked, useAsked } from './asked-questions';
import { QuestionBankList } from './question-bank-list';
import { QuestionText } from './question-text';
import { type Said, useNextQuestions } from './use-next-questions';

/**
 * Questions that go behind the task to the competence (method.md, "The conversation"). They follow what is written, and
 * stand in both languages where there is an interpreter.
 */
export function GoodQuestions(said: Omit<Said, 'asked'>) {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const both = wanted ?? record.preparation.interpreter !== 'none';
  const asked = useAsked(participantId);
  const questions = useNextQuestions({ ...said, asked });
  const ticked = useRef<{ readonly place: number; readonly id: string } | null>(null);

  useEffect(() => {
    const next = ticked.current && questions[ticked.current.place];
    if (!next || next.id === ticked.current?.id) return;
    ticked.current = null;
    announce(t('experiences:questions.next', { question: next[language] }));
  }, [questions, t, language]);

  const tick = (place: number, id: string) => {
    ticked.current = { place, id };
    setAsked(participantId, [...asked.filter((each) => each !== id), id]);
  };

  return (
    <aside className="bp-questions" aria-labelledby="good-questions">
      <div className="bp-questions__head">
        <Heading level="2" size="small" id="good-questions">
          {t('wizard:questions.heading')}
        </Heading>
        <p className="bp-questions__follows">{t('experiences:questions.follows')}</p>
      </div>
      <ul className="bp-questions__list">
        {questions.map((question, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place stays, with the focus in it; the question changes
          <li key={place} className="bp-question">
            <div className="bp-question__words">
              <span className="bp-questions__group">{t(`experiences:questions.group.${question.group}`)}</span>
              <QuestionText question={question} both={both} />
            </div>
            <Button
              size="xsmall"
              variant="tertiary"
              className="bp-question__asked"
              icon={<CheckmarkIcon aria-hidden />}
              aria-label={t('experiences:questions.askedOf', { question: question[language] })}
              onClick={() => tick(place, question.id)}
            >
              {t('experiences:questions.asked')}
            </Button>
          </li>
        ))}
      </ul>
      {questions.length === 0 && asked.length > 0 && <p>{t('experiences:questions.usedUp')}</p>}
      {asked.length > 0 && (
        <div>
          <button type="button" className="bp-link-button" onClick={() => setAsked(participantId, [])}>
            {t('experiences:questions.again')}
          </button>
        </div>
      )}
      <Switch size="small" checked={both} onChange={(event) => setWanted(event.target.checked)}>
        {t('experiences:questions.both')}
      </Switch>
      <QuestionBankList both={both} />
      <p className="bp-questions__advice">{t('wizard:questions.advice')}</p>
    </aside>
  );
}
