import { BodyLong, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DIMENSION_IDS, placementsOf } from '#shared/domain/placement';
import { byNameIn } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { LIBRARY_PATH } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { dimensionName, placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import './library.css';
import './model.css';

/** Words for key competences by balance point, in the model they belong to. */
export function VocabularyPage() {
  const { t, language } = useTexts();
  const [filter, setFilter] = useState('');
  const {
    data: words,
    error,
    refetch,
  } = useQuery(api.library.vocabulary.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));

  if (!words) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const wanted = filter.trim().toLocaleLowerCase(language);
  const found = words.filter(({ label }) =>
    [label.nb, label.en].some((word) => word.toLocaleLowerCase(language).includes(wanted)),
  );

  return (
    <>
      <a className="bp-back" href={`#${LIBRARY_PATH}`}>
        {t('library:page.back')}
      </a>
      <PageHeading>{t('library:vocabulary.heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('library:vocabulary.lead')}</BodyLong>
      <div className="bp-library__search">
        <Search
          label={t('library:vocabulary.filter')}
          hideLabel={false}
          variant="simple"
          value={filter}
          onChange={setFilter}
        />
      </div>
      <p role="status" className="bp-hits__status">
        {wanted !== '' && found.length === 0 && t('library:vocabulary.none', { query: filter.trim() })}
      </p>
      <div className="bp-model">
        {DIMENSION_IDS.map((dimension) => (
          <section
            key={dimension}
            className="bp-model__dimension"
            data-dimension={dimension}
            aria-labelledby={`dimension-${dimension}`}
          >
            <h2 className="bp-model__heading" id={`dimension-${dimension}`}>
              {dimensionName(t, dimension)}
            </h2>
            <div className="bp-model__places">
              {placementsOf(dimension)
                .filter((placement) => words.some((word) => word.placement === placement))
                .map((placement) => (
                  <div key={placement} className="bp-model__place">
                    <h3 className="bp-model__point" id={`place-${placement}`}>
                      {placementName(t, placement)}
                    </h3>
                    <ul className="bp-words" aria-labelledby={`place-${placement}`}>
                      {found
                        .filter((word) => word.placement === placement)
                        .map(({ label }) => label[language])
                        .toSorted(byNameIn(language))
                        .map((word) => (
                          <li key={word}>{word}</li>
                        ))}
                    </ul>
                  </div>
                ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
