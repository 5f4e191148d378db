import { ReadMore } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QUESTION_GROUPS } from '#shared/coach/question';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';
import { QuestionText } from './question-text';

/** Every question there is, for whoever wants to look through them before the conversation. */
export function QuestionBankList({ both }: { readonly both: boolean }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { data = [] } = useQuery(
    api.questions.all.queryOptions({ staleTime: Number.POSITIVE_INFINITY, enabled: open }),
  );

  return (
    <ReadMore size="small" header={t('experiences:questions.all')} open={open} onOpenChange={setOpen}>
      <div className="bp-question-bank">
        {QUESTION_GROUPS.map((group) => (
          <div key={group}>
            <h3 className="bp-questions__group">{t(`experiences:questions.group.${group}`)}</h3>
            <ul className="bp-question-bank__list">
              {data
                .filter((question) => question.group === group)
                .map((question) => (
                  <li key={question.id}>
                    <QuestionText question={question} both={both} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </ReadMore>
  );
}
