import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Standard } from '#shared/domain/standard';
import { dimensionName, placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

/** The drawn model's twin: the same key competences as a table, with what they consist of. */
export function CompetenceTable({ standard }: { readonly standard: Standard }) {
  const { t, language } = useTexts();
  const hasEmphasis = standard.competences.some(({ emphasis }) => emphasis !== undefined);
  return (
    <table className="bp-library-table" aria-labelledby="key-competences">
      <thead>
        <tr>
          <th scope="col">{t('library:page.name')}</th>
          <th scope="col">{t('library:page.placement')}</th>
          <th scope="col">{t('library:page.outcome')}</th>
        </tr>
      </thead>
      {DIMENSION_IDS.map((dimension) => (
        <tbody key={dimension} data-dimension={dimension}>
          <tr>
            <th colSpan={3} scope="rowgroup" className="bp-library-table__dimension">
              {dimensionName(t, dimension)}
            </th>
          </tr>
          {standard.competences
            .filter((competence) => competence.dimension === dimension)
            .map(({ id, label, placement, emphasis, outcomes }) => (
              <tr key={id}>
                <th scope="row">{label[language]}</th>
                <td data-heading={t('library:page.placement')}>
                  {placementName(t, placement)}
                  {hasEmphasis && emphasis && (
                    <span className="bp-model__emphasis">{t(`library:page.emphasis.${emphasis}`)}</span>
                  )}
                </td>
                <td data-heading={t('library:page.outcome')}>{outcomes[language].join(' ')}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
