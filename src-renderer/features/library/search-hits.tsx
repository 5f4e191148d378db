import { BodyLong, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SearchResult, SearchTarget } from '#shared/contract/library';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { api } from '../../api/queries';
import { announce } from '../../components/announcer';
import { standardPath, VOCABULARY_PATH, variantsPath } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type Place = { readonly path: string; readonly name: string; readonly within: string | null };

/** Where a hit leads, and what it is called. */
function placeOf(target: SearchTarget, language: Language, t: WindowTranslator): Place {
  switch (target.kind) {
    case 'standard':
      return { path: standardPath(target.ref), name: target.title[language], within: null };
    case 'competence': {
      const within = t('library:search.in', { title: target.title[language] });
      return { path: standardPath(target.ref, target.competenceId), name: target.label[language], within };
    }
    case 'variant': {
      const name = t('library:search.variant', { title: target.title[language] });
      return { path: variantsPath(target.standardId), name, within: null };
    }
    case 'word': {
      const within = `${t('library:search.word')} – ${placementName(t, target.placement)}`;
      return { path: VOCABULARY_PATH, name: target.label[language], within };
    }
  }
}

/** Milliseconds without a new letter until what was found is said: not after each. */
const PAUSE = 600;

const keyOf = (target: SearchTarget): string => JSON.stringify(target);

/** How much was found, in words. */
function foundText({ hits, about }: SearchResult, query: string, t: WindowTranslator): string {
  if (hits.length === 0 && about.length === 0) return t('library:search.none', { query });
  if (hits.length === 0) return t('library:search.noWords', { query });
  const found = t('library:search.found', { count: hits.length });
  return about.length === 0 ? found : `${found} – ${t('library:search.aboutFound', { count: about.length })}`;
}

/** What the search found, while it is typed. */
export function SearchHits({ query }: { readonly query: string }) {
  const { t, language } = useTexts();
  const {
    data: result,
    error,
    refetch,
  } = useQuery(
    api.library.search.queryOptions({
      input: { query, language },
      // Between two letters, what was found before stays.
      placeholderData: (previous) => previous,
    }),
  );

  const found = result && foundText(result, query, t);
  // Said by the window's own announcer: what comes with its words, as these lines do, is not heard.
  useEffect(() => {
    if (!found) return;
    const timer = setTimeout(() => announce(found), PAUSE);
    return () => clearTimeout(timer);
  }, [found]);

  if (!result) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const { hits, about } = result;

  return (
    <>
      <section aria-labelledby="search-hits">
        <Heading level="2" size="medium" id="search-hits" spacing>
          {t('library:search.heading', { query })}
        </Heading>
        {hits.length === 0 && about.length === 0 ? (
          <BodyLong>{found}</BodyLong>
        ) : (
          <p className="bp-hits__status">{found}</p>
        )}
        <ul className="bp-hits" aria-labelledby="search-hits">
          {hits.map(({ target, field, language: shown, excerpt }) => {
            const { path, name, within } = placeOf(target, language, t);
            // A name that was found as it stands need not be said twice.
            const said = excerpt.map(({ text }) => text).join('') === name;
            return (
              <li key={keyOf(target)} className="bp-hit">
                <p className="bp-hit__name">
                  <a href={`#${path}`}>{name}</a> {within && <span className="bp-hit__within">{within}</span>}
                </p>
                {!said && (
                  <p className="bp-hit__excerpt">
                    <span className="bp-hit__field">{t(`library:search.field.${field}`)}</span>{' '}
                    <span lang={shown === language ? undefined : LANGUAGE_TAGS[shown]}>
                      {excerpt.map(({ text, found }, index) =>
                        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
                        found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
                      )}
                    </span>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {about.length > 0 && <About targets={about} />}
    </>
  );
}

/** What says it in other words, or in the other language. */
function About({ targets }: { readonly targets: readonly SearchTarget[] }) {
  const { t, language } = useTexts();
  return (
    <section aria-labelledby="search-about" className="bp-about">
      <Heading level="2" size="small" id="search-about">
        {t('library:search.about')}
      </Heading>
      <BodyLong spacing>{t('library:search.aboutText')}</BodyLong>
      <ul className="bp-hits" aria-labelledby="search-about">
        {targets.map((target) => {
          const { path, name, within } = placeOf(target, language, t);
          return (
            <li key={keyOf(target)} className="bp-hit">
              <p className="bp-hit__name">
                <a href={`#${path}`}>{name}</a> {within && <span className="bp-hit__within">{within}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
