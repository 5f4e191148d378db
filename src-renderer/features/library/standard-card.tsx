import { Tag } from '@navikt/ds-react';
import { DIMENSION_IDS } from '#shared/domain/placement';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { standardPath } from '../../components/library-paths';
import { useTexts } from '../../components/use-texts';

/** One standard in the list: what it is, where it comes from, and how its key competences lie in the model. */
export function StandardCard({ entry: { ref, status, standard } }: { readonly entry: StandardEntry }) {
  const { t, language } = useTexts();
  const { title, kind, source, competences } = standard;
  return (
    <li className="bp-card bp-standard-card">
      <h3 className="bp-card__heading">
        <a href={`#${standardPath(ref)}`}>{title[language]}</a>
      </h3>
      <p className="bp-standard-card__tags">
        <Tag size="small" variant="outline" data-color="brand-blue">
          {t(`library:kind.${kind}`)}
        </Tag>
        {status !== 'bundled' && (
          <Tag size="small" variant="outline" data-color="neutral">
            {t(`library:status.${status}`)}
          </Tag>
        )}
        <span>{t('library:count', { count: competences.length })}</span>
      </p>
      <div className="bp-spread" aria-hidden="true">
        {DIMENSION_IDS.map((dimension) => (
          <span key={dimension} className="bp-spread__dimension" data-dimension={dimension}>
            {competences
              .filter((competence) => competence.dimension === dimension)
              .map(({ id }) => (
                <span key={id} className="bp-spread__dot" />
              ))}
          </span>
        ))}
      </div>
      <p className="bp-standard-card__from">
        {t('library:from', {
          who: source.commissionedBy[language],
          part: source.case[language],
          year: String(source.year),
        })}
      </p>
    </li>
  );
}
