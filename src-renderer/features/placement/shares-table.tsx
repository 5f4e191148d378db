import { Fragment } from 'react';
import type { DimensionShare } from '#shared/domain/balance';
import type { Competence } from '#shared/domain/participant';
import { placementsOf } from '#shared/domain/placement';
import { percentIn } from '#shared/i18n/formats';
import { dimensionName, placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type SharesTableProps = { readonly competences: readonly Competence[]; readonly shares: readonly DimensionShare[] };

/** The same as the bars, and how many lie in each of the nine places, for those who hear the page. */
export function SharesTable({ competences, shares }: SharesTableProps) {
  const { t, language } = useTexts();
  return (
    <div className="bp-visually-hidden">
      <table>
        <caption>{t('board:shares.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('board:shares.dimension')}</th>
            <th scope="col">{t('board:shares.count')}</th>
            <th scope="col">{t('board:shares.share')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ dimension, count, share }) => (
            <Fragment key={dimension}>
              <tr>
                <th scope="row">{dimensionName(t, dimension)}</th>
                <td>{count}</td>
                <td>{percentIn(language, share / 100)}</td>
              </tr>
              {placementsOf(dimension).map((place) => (
                <tr key={place}>
                  <th scope="row">{placementName(t, place)}</th>
                  <td>{competences.filter(({ placement }) => placement === place).length}</td>
                  <td>–</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
