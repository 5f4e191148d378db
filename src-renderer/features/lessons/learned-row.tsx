import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Learned, LearnedStandard } from '#shared/domain/learned';
import { client } from '../../api/client';
import { AdditionalTag } from '../../components/additional-tag';
import { announce } from '../../components/announcer';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { ChangedAt } from '../participants/changed-at';
import { ChangeLearned } from './change-learned';
import { learnedId, learnedText } from './learned-text';
import { saveMemory, withLearned } from './lesson-store';

type LearnedRowProps = {
  readonly learned: Learned;
  readonly standard: LearnedStandard;
  readonly onForget: () => void;
};

/** One name and what it answers to, with the ways to change and to forget it. */
export function LearnedRow({ learned, standard, onForget }: LearnedRowProps) {
  const { t, language } = useTexts();
  const [changing, setChanging] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { answer, turnedDown, learnedAt, disputed, competenceId, standardRef } = learned;
  const what = learnedText(learned, language, t);

  const close = () => {
    setChanging(false);
    row.current?.focus();
  };

  const use = (chosen: Learned['answer']) => {
    announce(t('lessons:said.changed', { what: learnedText({ ...learned, answer: chosen }, language, t) }));
    close();
    void saveMemory({
      patch: withLearned(learned, (known) => ({ ...known, answer: chosen })),
      send: () => client.lessons.change({ competenceId, standardRef, standardCompetenceId: chosen?.id ?? null }),
    });
  };

  return (
    <li ref={row} id={`learned-${learnedId(learned)}`} tabIndex={-1} className="bp-learned">
      <div className="bp-learned__what">
        <p className="bp-learned__name">
          <CompetenceName competence={learned} />
        </p>
        {answer ? (
          <p>{t('lessons:answers', { answer: answer.label[language] })}</p>
        ) : (
          <p>
            <AdditionalTag />
          </p>
        )}
        {turnedDown && <p className="bp-subtle">{t('lessons:notThis', { name: turnedDown.label[language] })}</p>}
        {disputed && <p className="bp-subtle">{t('lessons:disputed')}</p>}
        <p className="bp-subtle">
          <ChangedAt at={learnedAt} what="lessons:decided" />
        </p>
      </div>
      {changing ? (
        <ChangeLearned learned={learned} standard={standard} onUse={use} onCancel={close} />
      ) : (
        <div className="bp-learned__actions">
          <Button
            size="small"
            variant="secondary"
            aria-label={t('lessons:actionOn', { action: t('lessons:change'), what })}
            onClick={() => setChanging(true)}
          >
            {t('lessons:change')}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            aria-label={t('lessons:actionOn', { action: t('lessons:forget'), what })}
            onClick={onForget}
          >
            {t('lessons:forget')}
          </Button>
        </div>
      )}
    </li>
  );
}
