import { describe, expect, it } from 'vitest';
import { type ClassMember, type ClassTable, classTable } from '#shared/domain/class-table';
import { compare } from '#shared/domain/comparison';
import type { ReportCompetence } from '#shared/report/report-input';
import { SAMPLE_COMPETENCES, sampleStandard, suggestion } from './report/sample-input';

const standard = sampleStandard();

type MemberOptions = { competences?: readonly ReportCompetence[]; personalOutcomes?: readonly string[] };

function member(
  name: string,
  { competences = SAMPLE_COMPETENCES, personalOutcomes = [] }: MemberOptions = {},
): ClassMember {
  const suggestions = [suggestion('c-kunde', 'kunder')];
  return { id: name, name, comparison: compare(competences, standard, suggestions, []), personalOutcomes };
}

const extra = (id: string, nb: string, placement: ReportCompetence['placement'] = 'people'): ReportCompetence => ({
  id,
  label: { nb },
  placement,
});

/** Each row as its heading and, for each participant, the state and the names. */
const rowsOf = (table: ClassTable) =>
  table.groups.flatMap(({ rows }) =>
    rows.map(({ standardCompetence, cells }) => [
      standardCompetence?.label.nb ?? '+',
      ...cells.map(({ state, competences }) => [state, ...competences.map(({ label }) => label.nb)].join(' ')),
    ]),
  );

describe('the class table', () => {
  it('has the standard’s key competences by dimension, and after them what each has beyond it', () => {
    const table = classTable([member('A'), member('B', { competences: [] })]);
    expect(table.members.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(table.groups.map(({ dimension }) => dimension)).toEqual(['people-technology', 'pace-presence', null]);
    expect(rowsOf(table)).toEqual([
      ['Kunderelasjoner', 'answered Kundebehandling', 'notDescribed'],
      ['Bruk av maskiner', 'notDescribed', 'notDescribed'],
      ['+', 'additional Liming', 'empty'],
      ['Nærvær', 'notDescribed', 'notDescribed'],
      ['+', 'additional Farging', 'empty'],
    ]);
  });

  it('sets what several have under the same name in one row, and lets the rest fill up from the top', () => {
    const table = classTable([
      member('A', { competences: [extra('1', 'Renhold'), extra('2', 'Utholdenhet'), extra('3', 'Sying')] }),
      member('B', { competences: [extra('4', 'utholdenhet'), extra('5', 'Elektro')] }),
      member('C', { competences: [extra('6', 'Design')] }),
    ]);
    expect(rowsOf(table).filter(([heading]) => heading === '+')).toEqual([
      ['+', 'additional Utholdenhet', 'additional utholdenhet', 'empty'],
      ['+', 'additional Renhold', 'additional Elektro', 'additional Design'],
      ['+', 'additional Sying', 'empty', 'empty'],
    ]);
  });

  it('keeps the same extra apart where it sits in different dimensions', () => {
    const table = classTable([
      member('A', { competences: [extra('1', 'Ro', 'people')] }),
      member('B', { competences: [extra('2', 'Ro', 'routines')] }),
    ]);
    expect(rowsOf(table).filter(([heading]) => heading === '+')).toEqual([
      ['+', 'additional Ro', 'empty'],
      ['+', 'empty', 'additional Ro'],
    ]);
  });

  it('leaves nobody’s competence out and shows none twice', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      member(`${index}`, {
        competences: [
          ...SAMPLE_COMPETENCES,
          ...Array.from({ length: index % 7 }, (_empty, more) => extra(`${index}-${more}`, `Ting ${more % 3}`)),
        ],
      }),
    );
    const table = classTable(many);
    const shown = many.map((_, column) =>
      table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[column]?.competences.map(({ id }) => id))),
    );
    for (const [index, ids] of shown.entries()) {
      expect(ids.toSorted()).toEqual(
        [
          ...SAMPLE_COMPETENCES.map(({ id }) => id),
          ...Array.from({ length: index % 7 }, (_, more) => `${index}-${more}`),
        ].toSorted(),
      );
    }
  });

  it('shows a personal outcome beside what answers, and where nothing else does', () => {
    const table = classTable([member('A', { personalOutcomes: ['kunder', 'ro'] }), member('B')]);
    const marked = table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ standardCompetence, cells }) =>
        cells.flatMap(({ personalOutcome, state }, column) =>
          personalOutcome ? [[standardCompetence?.id, column, state]] : [],
        ),
      ),
    );
    expect(marked).toEqual([
      ['kunder', 0, 'answered'],
      ['ro', 0, 'answered'],
    ]);
  });

  it('is the same for everybody, whoever comes first', () => {
    const table = classTable([member('B', { competences: [] }), member('A')]);
    expect(rowsOf(table)[0]).toEqual(['Kunderelasjoner', 'notDescribed', 'answered Kundebehandling']);
  });
});
