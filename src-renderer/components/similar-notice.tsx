import { BodyShort, Button, Heading, Radio, RadioGroup } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { announce } from './announcer';
import { CompetenceName, competenceNameText } from './competence-name';
import { TextIn } from './text-in';
import { UndoNotice } from './undoable-removal';
import type { Merging } from './use-merging';
import { useTexts } from './use-texts';
import './similar-notice.css';

const QUESTION = 'similar-question';
/** Milliseconds after which it is known whether the focus has come to the question, which says it too. */
const AFTER_FOCUS = 100;

/** Asks about two competences that may be one, and says what has been answered. Nothing happens by itself. */
export function SimilarNotice({ merging }: { readonly merging: Merging }) {
  const { asked, merge, keepApart, removal, undo, settle } = merging;

  const regret = () => {
    undo();
    requestAnimationFrame(() => document.getElementById(QUESTION)?.focus());
  };

  return (
    <>
      {asked && (
        <Question
          key={asked
            .map(({ id }) => id)
            .toSorted()
            .join(' ')}
          asked={asked}
          onMerge={merge}
          onKeepApart={keepApart}
        />
      )}
      <UndoNotice removal={removal} onUndo={regret} onExpire={settle} said={(label) => label} />
    </>
  );
}

type QuestionProps = {
  readonly asked: readonly [Competence, Competence];
  readonly onMerge: (kept: Competence, merged: Competence) => void;
  readonly onKeepApart: (one: Competence, other: Competence) => void;
};

function Question({ asked, onMerge, onKeepApart }: QuestionProps) {
  const { t, language } = useTexts();
  const [first, second] = asked;
  const [keptId, setKeptId] = useState(first.id);
  const [kept, other] = keptId === second.id ? [second, first] : [first, second];
  const [name, otherName] = [competenceNameText(first, language, t), competenceNameText(second, language, t)];
  const sameName = name.toLowerCase() === otherName.toLowerCase();
  const question = sameName
    ? t('wizard:similar.sameName', { name })
    : t('wizard:similar.question', { one: name, other: otherName });

  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement?.id !== QUESTION) announce(question);
    }, AFTER_FOCUS);
    return () => clearTimeout(timer);
  }, [question]);

  return (
    <section className="bp-similar" aria-labelledby={QUESTION}>
      <Heading level="2" size="xsmall" id={QUESTION} tabIndex={-1}>
        {question}
      </Heading>
      <BodyShort size="small">{sameName ? t('wizard:similar.aboutSameName') : t('wizard:similar.about')}</BodyShort>
      {sameName ? (
        <ul className="bp-similar__texts">
          {asked.map(({ id, outcome }) => (
            <li key={id}>
              <TextIn text={outcome} otherwise={t('wizard:similar.noOutcome')} />
            </li>
          ))}
        </ul>
      ) : (
        <RadioGroup
          size="small"
          className="bp-similar__names"
          legend={t('wizard:similar.keptName')}
          value={keptId}
          onChange={setKeptId}
        >
          {asked.map((competence) => (
            <Radio key={competence.id} value={competence.id}>
              <CompetenceName competence={competence} />
              <span className="bp-similar__outcome">
                <TextIn text={competence.outcome} />
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="bp-choices">
        <Button size="small" variant="secondary" onClick={() => onMerge(kept, other)}>
          {t('wizard:similar.merge')}
        </Button>
        <Button size="small" variant="tertiary" data-color="neutral" onClick={() => onKeepApart(kept, other)}>
          {t('wizard:similar.keepApart')}
        </Button>
      </div>
    </section>
  );
}
