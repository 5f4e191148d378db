import { Heading } from '@navikt/ds-react';
import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Standard } from '#shared/domain/standard';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import './provenance.css';

type Source = Standard['source'];

/** Where a standard comes from, as far as the source says. */
export function Provenance({ source }: { readonly source: Source }) {
  const { t, language } = useTexts();
  const { report, year, interviews, period, competencesFound, note, shares } = source;
  const facts: (readonly [string, string])[] = [
    [
      t('library:page.report'),
      t('library:page.reportText', { report, year: String(year), part: source.case[language] }),
    ],
    [t('library:page.commissionedBy'), source.commissionedBy[language]],
    [
      t('library:page.interviews'),
      interviews === null
        ? t('library:page.interviewsUnknown')
        : t('library:page.interviewsText', { count: interviews }),
    ],
  ];
  if (period) facts.push([t('library:page.period'), period[language]]);
  if (typeof competencesFound === 'number') {
    const found = t('library:page.competencesFoundText', { count: competencesFound });
    facts.push([t('library:page.competencesFound'), found]);
  }
  if (note) facts.push([t('library:page.note'), note[language]]);

  return (
    <section className="bp-card bp-provenance" aria-labelledby="provenance">
      <Heading level="2" size="medium" id="provenance">
        {t('library:page.source')}
      </Heading>
      <dl className="bp-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {shares && <Shares shares={shares} />}
    </section>
  );
}

/** How the interviews' competences spread over the dimensions (case 3); the words say it, the bar only draws it. */
function Shares({ shares }: { readonly shares: NonNullable<Source['shares']> }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="shares">
      <Heading level="3" size="xsmall" id="shares">
        {t('library:page.shares')}
      </Heading>
      <div className="bp-standard-shares" aria-hidden="true">
        {DIMENSION_IDS.map((dimension) => (
          <span
            key={dimension}
            className="bp-standard-shares__share"
            data-dimension={dimension}
            style={{ flexGrow: shares[dimension] }}
          />
        ))}
      </div>
      <ul className="bp-standard-shares__words">
        {DIMENSION_IDS.map((dimension) => (
          <li key={dimension} data-dimension={dimension}>
            {t('library:page.sharesText', { dimension: dimensionName(t, dimension), share: shares[dimension] })}
          </li>
        ))}
      </ul>
    </section>
  );
}
