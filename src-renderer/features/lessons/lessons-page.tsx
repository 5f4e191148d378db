import { BodyLong, InlineMessage, Search, Switch } from '@navikt/ds-react';
import { useState } from 'react';
import type { Learned, Memory } from '#shared/domain/learned';
import { byNameIn } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { competenceNameText } from '../../components/competence-name';
import { EmptyState } from '../../components/empty-state';
import { LIBRARY_PATH } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { stepPath } from '../../components/participant-context';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useTexts } from '../../components/use-texts';
import { LearnedRow } from './learned-row';
import { isFound, learnedId, learnedText } from './learned-text';
import { saveMemory, useMemory, withLearned } from './lesson-store';
import './lessons.css';

/** Fewer than this are found by looking. */
const MANY = 8;

/**
 * What the counsellor's decisions have taught the program: to be seen, changed, forgotten and turned off.
 * @param participantId whose comparison one came from, to go back there; null when one came from the library
 */
export function LessonsPage({ participantId }: { readonly participantId: string | null }) {
  const { t } = useTexts();
  const { data: memory, error, refetch } = useMemory();
  const back = participantId === null ? LIBRARY_PATH : stepPath(participantId, 'comparison');

  if (!memory) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <div className="bp-lessons">
      <a className="bp-back" href={`#${back}`}>
        {participantId === null ? t('library:page.back') : t('library:explore.back')}
      </a>
      <PageHeading>{t('lessons:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('lessons:lead')}</BodyLong>
      <BodyLong className="bp-lead">{t('lessons:deleted')}</BodyLong>
      <Applied applied={memory.applied} />
      {memory.standards.length === 0 ? (
        <EmptyState heading={t('lessons:emptyHeading')}>{t('lessons:empty')}</EmptyState>
      ) : (
        <LearnedList memory={memory} />
      )}
    </div>
  );
}

function Applied({ applied }: { readonly applied: boolean }) {
  const { t } = useTexts();

  const turn = (on: boolean) => {
    announce(on ? t('lessons:said.on') : t('lessons:said.off'));
    void saveMemory({
      patch: (memory) => ({ ...memory, applied: on }),
      send: () => client.lessons.setApplied({ applied: on }),
    });
  };

  return (
    <div className="bp-card bp-lessons__switch">
      <Switch
        checked={applied}
        description={t('lessons:switchAdvice')}
        onChange={(event) => turn(event.target.checked)}
      >
        {t('lessons:switch')}
      </Switch>
      {!applied && (
        <InlineMessage status="info" size="small">
          {t('lessons:offNotice')}
        </InlineMessage>
      )}
    </div>
  );
}

function LearnedList({ memory }: { readonly memory: Memory }) {
  const { t, language } = useTexts();
  const [query, setQuery] = useState('');
  const all = memory.standards.flatMap(({ learned }) => learned);

  const removal = useUndoableRemoval((id) => {
    const meant = all.find((learned) => learnedId(learned) === id);
    if (!meant) return;
    const { competenceId, standardRef } = meant;
    void saveMemory({
      patch: withLearned(meant, () => null),
      send: () => client.lessons.forget({ competenceId, standardRef }),
    });
  });

  const undo = () => {
    const id = removal.removal?.id;
    removal.undo();
    requestAnimationFrame(() => document.getElementById(`learned-${id}`)?.focus());
  };

  const isShown = (learned: Learned) => !removal.isRemoved(learnedId(learned)) && isFound(learned, query);
  // Stable: of what was decided differently about one name, the newest stays first.
  const byName = (one: Learned, other: Learned) =>
    byNameIn(language)(competenceNameText(one, language, t), competenceNameText(other, language, t));
  const shown = memory.standards
    .map((standard) => ({ standard, learned: standard.learned.filter(isShown).toSorted(byName) }))
    .filter(({ learned }) => learned.length > 0);

  return (
    <>
      {all.length >= MANY && (
        <search className="bp-lessons__filter">
          <Search label={t('lessons:filter')} hideLabel={false} variant="simple" value={query} onChange={setQuery} />
        </search>
      )}
      <p role="status">{shown.length === 0 && query.trim() !== '' ? t('lessons:none', { query: query.trim() }) : ''}</p>
      {shown.map(({ standard, learned }) => (
        <section key={standard.standardId} aria-labelledby={`learned-${standard.standardId}`}>
          <h2 className="bp-card__heading" id={`learned-${standard.standardId}`}>
            {standard.title[language]}
          </h2>
          <ul className="bp-lessons__list" aria-labelledby={`learned-${standard.standardId}`}>
            {learned.map((one) => (
              <LearnedRow
                key={learnedId(one)}
                learned={one}
                standard={standard}
                onForget={() => removal.remove(learnedId(one), learnedText(one, language, t))}
              />
            ))}
          </ul>
        </section>
      ))}
      <UndoNotice
        removal={removal.removal}
        onUndo={undo}
        onExpire={removal.expire}
        said={(what) => t('lessons:said.forgotten', { what })}
      />
    </>
  );
}
