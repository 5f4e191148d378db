import { BodyLong, Heading, Tag, ToggleGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { api } from '../../api/queries';
import { comparePath, LIBRARY_PATH, standardPath, variantsPath } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { BalanceModel } from './balance-model';
import { CompetenceTable } from './competence-table';
import { Missing } from './missing';
import { Provenance } from './provenance';
import { useEntries } from './use-entries';
import './library.css';
import './model.css';

type StandardPageProps = { readonly standardRef: string; readonly competenceId: string | null };

/** One standard: its key competences in the balance model, and where it comes from. */
export function StandardPage({ standardRef, competenceId }: StandardPageProps) {
  const { data: entries, error, refetch } = useEntries();
  if (!entries) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;
  const entry = entries.find(({ ref }) => ref === standardRef);
  return entry ? <Standard entry={entry} competenceId={competenceId} /> : <Missing />;
}

const VIEWS = ['model', 'table'] as const;

type StandardProps = { readonly entry: StandardEntry; readonly competenceId: string | null };

function Standard({ entry: { ref, status, standard }, competenceId }: StandardProps) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const [view, setView] = useState<(typeof VIEWS)[number]>('model');
  const { data: variantSets } = useQuery(api.library.variants.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const title = standard.title[language];

  // Who comes from a hit of the search wants to read about that one; the page's heading has taken the focus before.
  const arrivedAt = useRef(competenceId);
  useEffect(() => {
    if (arrivedAt.current !== null) document.getElementById('competence-detail')?.focus();
  }, []);

  return (
    <>
      <a className="bp-back" href={`#${LIBRARY_PATH}`}>
        {t('library:page.back')}
      </a>
      <PageHeading
        after={
          <>
            <Tag size="small" variant="outline" data-color="brand-blue">
              {t(`library:kind.${standard.kind}`)}
            </Tag>
            <span className="bp-subtle">
              {t(`library:status.${status}`)} · {t('library:page.version', { version: standard.version })}
            </span>
          </>
        }
      >
        {title}
      </PageHeading>
      <div className="bp-choices bp-library__ways">
        <RouteButton path={comparePath(ref)} variant="secondary" size="small">
          {t('library:page.compare')}
        </RouteButton>
        {variantSets?.some((set) => set.standard === standard.id) && (
          <RouteButton path={variantsPath(standard.id)} variant="secondary" size="small">
            {t('library:page.variants')}
          </RouteButton>
        )}
      </div>
      <section aria-labelledby="key-competences" className="bp-standard__model">
        <div className="bp-standard__head">
          <Heading level="2" size="medium" id="key-competences">
            {t('library:page.keyCompetences')}
          </Heading>
          <ToggleGroup
            size="small"
            value={view}
            onChange={(value) => setView(VIEWS.find((candidate) => candidate === value) ?? 'model')}
            aria-label={t('library:page.view')}
          >
            {VIEWS.map((value) => (
              <ToggleGroup.Item key={value} value={value}>
                {t(`library:page.${value}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
        </div>
        {view === 'model' ? (
          <>
            <BodyLong className="bp-how">{t('library:page.advice')}</BodyLong>
            <BalanceModel
              standard={standard}
              opened={competenceId}
              onOpen={(id) => navigate(standardPath(ref, id ?? undefined), { replace: true })}
            />
          </>
        ) : (
          <CompetenceTable standard={standard} />
        )}
      </section>
      <Provenance source={standard.source} />
    </>
  );
}
