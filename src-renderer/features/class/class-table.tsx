import type { ClassCell, ClassTable as Table } from '#shared/domain/class-table';
import { AdditionalTag } from '../../components/additional-tag';
import { CompetenceName } from '../../components/competence-name';
import { PersonalTag } from '../../components/personal-tag';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type ClassTableProps = { readonly table: Table; readonly labelledBy: string };

/** Participants in columns; it scrolls sideways by itself, and the standard's column stays where it is. */
export function ClassTable({ table, labelledBy }: ClassTableProps) {
  const { t, language } = useTexts();
  const { standard, members, groups } = table;
  const title = standard.title[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="bp-class__scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="bp-class" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t(`report:comparison.${standard.kind}.column`, { title })}</th>
            {members.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ dimension, rows }) => (
          <tbody key={dimension ?? 'none'} data-dimension={dimension ?? undefined}>
            <tr>
              <th colSpan={members.length + 1} scope="rowgroup" className="bp-class__dimension">
                <span>{dimensionName(t, dimension)}</span>
              </th>
            </tr>
            {rows.map(({ standardCompetence, cells }, index) => (
              <tr key={standardCompetence?.id ?? `additional ${index}`}>
                <th scope="row" data-beyond={standardCompetence === null || undefined}>
                  {standardCompetence?.label[language] ?? t(`report:comparison.${standard.kind}.beside`)}
                </th>
                {cells.map((cell, column) => (
                  // On the pink everything has the colours of the light theme.
                  <td
                    key={members[column]?.id}
                    data-state={cell.state}
                    className={cell.state === 'additional' ? 'light' : undefined}
                  >
                    <Contents cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** What is not described is blank for the eye, as in the source, and said to those who hear the table. */
function Contents({ cell }: { readonly cell: ClassCell }) {
  const { t } = useTexts();
  if (cell.state === 'notDescribed') return <span className="bp-visually-hidden">{t('model:notDescribed')}</span>;
  if (cell.state === 'empty') return <span className="bp-visually-hidden">{t('classes:empty')}</span>;
  return (
    <>
      {cell.competences.map((competence) => (
        <p key={competence.id} className="bp-class__name">
          <CompetenceName competence={competence} />
        </p>
      ))}
      {cell.state === 'additional' && <AdditionalTag />}
      {cell.personalOutcome && <PersonalTag />}
    </>
  );
}
