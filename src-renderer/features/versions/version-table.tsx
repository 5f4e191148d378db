import { BodyLong } from '@navikt/ds-react';
import type { ComparedCompetence, VersionComparison } from '#shared/domain/compare-versions';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { StateTag } from './state-tag';
import { VersionCell } from './version-cell';

/** What came first: what is new since the one before. Those that are the same only take a line. */
const SHOWN_STATES = ['new', 'changed', 'gone'] as const;

type VersionTableProps = {
  readonly comparison: VersionComparison;
  readonly beforeName: string;
  readonly afterName: string;
};

const keyOf = (compared: ComparedCompetence): string =>
  compared.state === 'gone' ? compared.before.id : compared.after.id;

/** Two versions side by side: what is new, what was changed, what is gone, and what is as before. */
export function VersionTable({ comparison: { competences, reordered }, beforeName, afterName }: VersionTableProps) {
  const { t } = useTexts();
  const same = competences.flatMap((compared) => (compared.state === 'same' ? [compared.after] : []));
  const counted = [...SHOWN_STATES, 'same' as const]
    .map((state) => ({ state, count: competences.filter((compared) => compared.state === state).length }))
    .filter(({ count }) => count > 0);
  const different = competences.length > same.length;

  return (
    <>
      <p role="status" className="bp-version-summary">
        {!different && !reordered
          ? t('history:versions.noDifference')
          : counted.map(({ state, count }) => t(`history:versions.count.${state}`, { count })).join(' · ')}
      </p>
      {different && (
        <table className="bp-version-table">
          <caption className="bp-visually-hidden">
            {t('history:versions.caption', { before: beforeName, after: afterName })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{beforeName}</th>
              <th scope="col">{afterName}</th>
            </tr>
          </thead>
          {SHOWN_STATES.map((state) => {
            const rows = competences.filter((compared) => compared.state === state);
            if (rows.length === 0) return null;
            return (
              <tbody key={state}>
                <tr className="bp-version-table__state" data-state={state}>
                  <th colSpan={2} scope="rowgroup">
                    <span className="bp-version-table__explained">
                      <StateTag state={state} /> {t(`history:versions.explain.${state}`)}
                    </span>
                  </th>
                </tr>
                {rows.map((compared) => (
                  <tr key={keyOf(compared)} data-state={state}>
                    <VersionCell compared={compared} side="before" version={beforeName} />
                    <VersionCell compared={compared} side="after" version={afterName} />
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
      {reordered && <BodyLong size="small">{t('history:versions.reordered')}</BodyLong>}
      {same.length > 0 && (
        <div className="bp-version-same">
          <h3 className="bp-version-same__heading">{t('history:versions.same')}</h3>
          <ul className="bp-version-same__list">
            {same.map((competence) => (
              <li key={competence.id}>
                <CompetenceName competence={competence} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
