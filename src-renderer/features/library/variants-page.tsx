import { BodyLong, Heading, ToggleGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DIMENSION_IDS } from '#shared/domain/placement';
import { refOf, type Standard } from '#shared/domain/standard';
import type { VariantSet } from '#shared/domain/variants';
import { api } from '../../api/queries';
import { standardPath } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { Missing } from './missing';
import { useEntries } from './use-entries';
import { VariantOutcome } from './variant-outcome';
import './library.css';
import './model.css';
import './variants.css';

/** One role in several chains, as case 1 of source 001 sets them beside each other. */
export function VariantsPage({ standardId }: { readonly standardId: string }) {
  const { data: sets, error, refetch } = useQuery(api.library.variants.queryOptions());
  const { data: entries } = useEntries();
  if (!sets || !entries) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;
  const set = sets.find(({ standard }) => standard === standardId);
  const standard = entries.find((entry) => entry.status === 'bundled' && entry.standard.id === standardId)?.standard;
  return set && standard ? <Variants set={set} standard={standard} /> : <Missing />;
}

const ALL = 'all';
const KINDS = [ALL, 'common', 'similar', 'special'] as const;

function Variants({ set, standard }: { readonly set: VariantSet; readonly standard: Standard }) {
  const { t, language } = useTexts();
  const [chain, setChain] = useState(ALL);
  const [kind, setKind] = useState<(typeof KINDS)[number]>(ALL);
  const title = standard.title[language];

  const shown = set.outcomes.filter(
    (outcome) => (chain === ALL || chain in outcome.texts) && (kind === ALL || outcome.kind === kind),
  );

  return (
    <>
      <a className="bp-back" href={`#${standardPath(refOf(standard))}`}>
        {t('library:variants.back', { title })}
      </a>
      <PageHeading>{t('library:variants.heading', { title })}</PageHeading>
      <BodyLong className="bp-lead">{t('library:variants.lead')}</BodyLong>
      <dl className="bp-facts bp-card bp-signs">
        {KINDS.filter((value) => value !== ALL).map((value) => (
          <div key={value}>
            <dt>
              <span className="bp-variant__sign" aria-hidden="true">
                {t(`library:variants.sign.${value}`)}
              </span>{' '}
              {t(`library:variants.kind.${value}`)}
            </dt>
            <dd>{t(`library:variants.kindText.${value}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="bp-variants__filters">
        <ToggleGroup size="small" label={t('library:variants.chain')} value={chain} onChange={setChain}>
          <ToggleGroup.Item value={ALL}>{t('library:variants.all')}</ToggleGroup.Item>
          {set.variants.map(({ id, name }) => (
            <ToggleGroup.Item key={id} value={id}>
              {name}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <ToggleGroup
          size="small"
          label={t('library:variants.kindFilter')}
          value={kind}
          onChange={(value) => setKind(KINDS.find((candidate) => candidate === value) ?? ALL)}
        >
          {KINDS.map((value) => (
            <ToggleGroup.Item key={value} value={value}>
              {value === ALL ? t('library:variants.all') : t(`library:variants.kind.${value}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      <p role="status" className="bp-hits__status">
        {shown.length > 0 ? t('library:variants.shown', { count: shown.length }) : t('library:variants.none')}
      </p>
      {DIMENSION_IDS.map((dimension) => ({
        dimension,
        outcomes: shown.filter((outcome) => outcome.dimension === dimension),
      }))
        .filter(({ outcomes }) => outcomes.length > 0)
        .map(({ dimension, outcomes }) => (
          <section
            key={dimension}
            className="bp-model__dimension bp-variants"
            data-dimension={dimension}
            aria-labelledby={`variants-${dimension}`}
          >
            <h2 className="bp-model__heading" id={`variants-${dimension}`}>
              {dimensionName(t, dimension)}
            </h2>
            <ul className="bp-variants__list">
              {outcomes.map((outcome) => (
                <VariantOutcome
                  key={outcome.id}
                  outcome={outcome}
                  set={set}
                  standard={standard}
                  chain={chain === ALL ? null : chain}
                />
              ))}
            </ul>
          </section>
        ))}
      <section className="bp-card" aria-labelledby="variant-roles">
        <Heading level="2" size="medium" id="variant-roles" spacing>
          {t('library:variants.roles')}
        </Heading>
        <dl className="bp-facts">
          {set.variants.map(({ id, name, title: role, source }) => (
            <div key={id}>
              <dt>{t('library:variants.role', { chain: name, title: role[language] })}</dt>
              <dd>{source[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
