import { dimensionShares } from '#shared/domain/balance';
import type { Competence } from '#shared/domain/participant';
import { placementsOf } from '#shared/domain/placement';
import { percentIn } from '#shared/i18n/formats';
import { dimensionName, placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { CompetenceCard } from './competence-card';

/**
 * The board's and the bars' twin: the nine places in rows, with the same cards in them, so that everything that can be
 * done on the board without a mouse can be done here.
 */
export function PlacementTable({ competences }: { readonly competences: readonly Competence[] }) {
  const { t, language } = useTexts();
  return (
    <table className="bp-placement-table">
      <caption className="bp-visually-hidden">{t('board:view.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board:view.place')}</th>
          <th scope="col">{t('board:view.competences')}</th>
        </tr>
      </thead>
      {dimensionShares(competences).map(({ dimension, count, share }) => (
        <tbody key={dimension} data-dimension={dimension}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="bp-placement-table__dimension">
              {dimensionName(t, dimension)}{' '}
              <span>{t('board:shares.value', { count, share: percentIn(language, share / 100) })}</span>
            </th>
          </tr>
          {placementsOf(dimension).map((place) => {
            const placed = competences.filter(({ placement }) => placement === place);
            return (
              <tr key={place}>
                <th scope="row">{placementName(t, place)}</th>
                <td>
                  {placed.length === 0 ? (
                    t('board:view.none')
                  ) : (
                    <ul className="bp-cards">
                      {placed.map((competence) => (
                        <CompetenceCard key={competence.id} competence={competence} />
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
