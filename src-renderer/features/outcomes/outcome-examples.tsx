import { ArrowUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { failureOf, failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { announce } from '../../components/announcer';
import { Loading } from '../../components/loading';
import { useTexts } from '../../components/use-texts';
import type { OutcomeTexts } from './writing-help';

type OutcomeExamplesProps = { readonly competenceId: string; readonly outcomes: OutcomeTexts };

/** Sentences of the library that are about the same, in both languages, to start from. */
export function OutcomeExamples({ competenceId, outcomes }: OutcomeExamplesProps) {
  const { t, language: window } = useTexts();
  // Found when the help is opened, and the same for as long as it is: they must not move while one reads them.
  const { data, error } = useQuery(
    api.outcomes.examples.queryOptions({ input: { competenceId }, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  );
  if (error) return <p className="bp-writing-help__lead">{failureText(t, failureOf(error))}</p>;
  if (!data) return <Loading />;
  if (data.length === 0) return <p className="bp-writing-help__lead">{t('outcomes:examples.none')}</p>;
  const close = data.some((example) => example.close);

  return (
    <>
      <p className="bp-writing-help__lead">{t(close ? 'outcomes:examples.lead' : 'outcomes:examples.farLead')}</p>
      <ul className="bp-writing-help__list">
        {data.map(({ ref, competenceId: id, text, label, title }) => (
          <li key={`${ref} ${id} ${text.nb}`} className="bp-example">
            <p className="bp-example__from">
              {t('outcomes:examples.from', { label: label[window], title: title[window] })}
            </p>
            <div className="bp-outcome__columns">
              {LANGUAGES.map((language) => (
                <div key={language} className="bp-example__sentence">
                  <p lang={LANGUAGE_TAGS[language]}>{text[language]}</p>
                  <Button
                    size="xsmall"
                    variant="secondary"
                    icon={<ArrowUpIcon aria-hidden />}
                    onClick={() => {
                      outcomes[language].put(text[language]);
                      announce(t('outcomes:put.done'));
                    }}
                  >
                    {t('outcomes:examples.use')}
                    <span className="bp-visually-hidden">
                      {' '}
                      {t('outcomes:examples.useIn', {
                        language: t(`common:languageName.${language}`),
                        label: label[window],
                      })}
                    </span>
                  </Button>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
