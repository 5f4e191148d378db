import { BodyLong, Heading, Search } from '@navikt/ds-react';
import { useState } from 'react';
import { isUsable } from '#shared/domain/standard-entry';
import { byNameIn } from '#shared/i18n/formats';
import { comparePath, LEARNED_PATH, VOCABULARY_PATH } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { SearchHits } from './search-hits';
import { StandardCard } from './standard-card';
import { useEntries } from './use-entries';
import './library.css';

const LONGEST_QUERY = 200;

// What was searched for is still there when one comes back from a hit. It says nothing about participants.
let lastQuery = '';

/** Every standard there is, and a search through everything in them. */
export function LibraryPage() {
  const { t, language } = useTexts();
  const { data: entries, error, refetch } = useEntries();
  const [query, setQuery] = useState(lastQuery);

  if (!entries) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const search = (text: string) => {
    lastQuery = text.slice(0, LONGEST_QUERY);
    setQuery(lastQuery);
  };

  return (
    <>
      <PageHeading>{t('library:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('library:lead')}</BodyLong>
      <div className="bp-choices bp-library__ways">
        <RouteButton path={comparePath()} variant="secondary" size="small">
          {t('library:compareLink')}
        </RouteButton>
        <RouteButton path={VOCABULARY_PATH} variant="secondary" size="small">
          {t('library:vocabularyLink')}
        </RouteButton>
        <RouteButton path="/own-standards" variant="secondary" size="small">
          {t('ownStandards:entry')}
        </RouteButton>
        <RouteButton path={LEARNED_PATH} variant="secondary" size="small">
          {t('lessons:entry')}
        </RouteButton>
      </div>
      <search className="bp-library__search">
        <Search
          label={t('library:search.label')}
          description={t('library:search.advice')}
          hideLabel={false}
          variant="simple"
          value={query}
          onChange={search}
        />
      </search>
      {query.trim() !== '' && <SearchHits query={query.trim()} />}
      {query.trim() === '' && (
        <section aria-labelledby="all-standards">
          <Heading level="2" size="medium" id="all-standards" spacing>
            {t('library:list')}
          </Heading>
          <ul className="bp-library__list" aria-labelledby="all-standards">
            {entries
              .filter(isUsable)
              .toSorted((one, other) =>
                byNameIn(language)(one.standard.title[language], other.standard.title[language]),
              )
              .map((entry) => (
                <StandardCard key={entry.ref} entry={entry} />
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
