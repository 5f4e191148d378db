import { Heading } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';

const QUESTIONS = {
  open: ['open1', 'open2', 'open3'],
  behind: ['behind1', 'behind2', 'behind3', 'behind4'],
  extent: ['extent1', 'extent2', 'extent3', 'extent4'],
} as const;

/** Questions that go behind the task to the competence (method.md, "The conversation"). */
export function GoodQuestions() {
  const { t } = useTexts();
  return (
    <aside className="bp-questions" aria-labelledby="good-questions">
      <Heading level="2" size="small" id="good-questions">
        {t('wizard:questions.heading')}
      </Heading>
      {(['open', 'behind', 'extent'] as const).map((group) => (
        <div key={group}>
          <h3 className="bp-questions__group">{t(`wizard:questions.${group}`)}</h3>
          <ul className="bp-questions__list">
            {QUESTIONS[group].map((question) => (
              <li key={question}>{t(`wizard:questions.${question}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="bp-questions__advice">{t('wizard:questions.advice')}</p>
    </aside>
  );
}
