import { BodyLong, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { DIMENSION_IDS } from '#shared/domain/placement';
import type { StandardCompetence } from '#shared/domain/standard';
import type { StandardPair } from '#shared/domain/standard-pair';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { PairTable } from './pair-table';

type PairViewProps = { readonly left: string; readonly right: string };

/** What recurs from one standard to the other, what is new, and what lays the emphasis elsewhere. */
export function PairView(ends: PairViewProps) {
  const { t, language } = useTexts();
  const {
    data: pair,
    error,
    refetch,
  } = useQuery(
    api.library.pair.queryOptions({
      input: { ...ends, language },
      // While the language changes, the tables stay; another pair starts anew.
      placeholderData: (previous: StandardPair | undefined) =>
        previous?.left.ref === ends.left && previous.right.ref === ends.right ? previous : undefined,
    }),
  );

  if (!pair) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const [left, right] = [pair.left.title[language], pair.right.title[language]];

  return (
    <div className="bp-pair">
      {pair.story && (
        <section className="bp-story" aria-labelledby="story">
          <Heading level="2" size="medium" id="story">
            {pair.story.title[language]}
          </Heading>
          {pair.story.about.map((paragraph) => (
            <BodyLong key={paragraph.nb}>{paragraph[language]}</BodyLong>
          ))}
        </section>
      )}
      <section aria-labelledby="recurring">
        <Heading level="2" size="medium" id="recurring">
          {t('library:compare.recurring')}
        </Heading>
        <BodyLong spacing>
          {pair.recurring.length > 0 ? t('library:compare.recurringText') : t('library:compare.noRecurring')}
        </BodyLong>
        {pair.recurring.length > 0 && <PairTable labelledBy="recurring" pair={pair} links={pair.recurring} />}
      </section>
      {pair.perhaps.length > 0 && (
        <section aria-labelledby="perhaps">
          <Heading level="2" size="medium" id="perhaps">
            {t('library:compare.perhaps')}
          </Heading>
          <BodyLong spacing>{t('library:compare.perhapsText')}</BodyLong>
          <PairTable labelledBy="perhaps" pair={pair} links={pair.perhaps} />
        </section>
      )}
      <div className="bp-pair__sides">
        <OneSided
          id="added"
          heading={t('library:compare.added', { title: right })}
          text={pair.added.length > 0 ? t('library:compare.addedText', { title: left }) : t('library:compare.noAdded')}
          competences={pair.added}
        />
        {pair.leftOnly.length > 0 && (
          <OneSided
            id="left-only"
            heading={t('library:compare.leftOnly', { title: left })}
            text={t('library:compare.leftOnlyText', { title: right })}
            competences={pair.leftOnly}
          />
        )}
      </div>
    </div>
  );
}

type OneSidedProps = {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly competences: readonly StandardCompetence[];
};

/** Key competences that only one of the two has, by dimension. */
function OneSided({ id, heading, text, competences }: OneSidedProps) {
  const { t, language } = useTexts();
  return (
    <section className="bp-card" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id}>
        {heading}
      </Heading>
      <BodyLong spacing>{text}</BodyLong>
      {DIMENSION_IDS.map((dimension) => ({
        dimension,
        here: competences.filter((competence) => competence.dimension === dimension),
      }))
        .filter(({ here }) => here.length > 0)
        .map(({ dimension, here }) => (
          <div key={dimension} data-dimension={dimension}>
            <h3 className="bp-one-sided__dimension">{dimensionName(t, dimension)}</h3>
            <dl className="bp-one-sided">
              {here.map((competence) => (
                <div key={competence.id}>
                  <dt>{competence.label[language]}</dt>
                  <dd>{competence.outcomes[language].join(' ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </section>
  );
}
