import { describe, expect, it } from 'vitest';
import { recordOfClient, reportCompetence } from '#main/cli/client-record';
import { type ClientFile, clientFileSchema } from '#shared/formats/client-file';

const NOW = new Date('2026-06-30T12:00:00Z');

const file = (fields: Record<string, unknown>, competence: Record<string, unknown> = {}): ClientFile =>
  clientFileSchema.parse({
    format: 'balansepunkt/client@1',
    client: { id: 'x', name: 'Ada', language: 'nn' },
    competences: [{ id: 'c', label: { nb: 'Baking' }, ...competence }],
    ...fields,
  });

describe('what a client file tells besides the competences', () => {
  it('is what the report shows, invented evidence counted back from the day', () => {
    const statements = [
      { id: 's1', text: 'Eg baka kvar dag.' },
      { id: 's2', text: 'Eg selde.' },
    ];
    const evidence = [
      { kind: 'observed', by: 'Bakeren', daysAgo: 29, statement: 's2' },
      { kind: 'documented', on: '2026-05-04' },
    ];
    const experience = {
      id: 'e',
      title: 'Bakeri',
      place: '',
      phase: 'home',
      kind: 'paid',
      from: '',
      to: '',
      tasks: '',
    };
    const record = recordOfClient(
      file(
        {
          statements,
          experiences: [experience],
          documented: ['Fagbrev'],
          report: { short: { nn: 'Ada bakar.' }, voice: 'third', form: 'employer' },
        },
        { evidence, statements: ['s1', 's2', 'gone'] },
      ),
      NOW,
    );
    expect(record).toEqual({
      writtenIn: 'nn',
      voice: 'third',
      short: { nn: 'Ada bakar.' },
      experiences: [{ ...experience, id: '0' }],
      documented: [{ id: '0', text: 'Fagbrev' }],
      evidence: [
        { competenceId: 'c', kind: 'observed', quote: '', by: 'Bakeren', on: '2026-06-01', note: '' },
        { competenceId: 'c', kind: 'documented', quote: '', by: '', on: '2026-05-04', note: '' },
        { competenceId: 'c', kind: 'self-reported', quote: 'Eg baka kvar dag.', by: '', on: null, note: '' },
      ],
    });
  });

  it('passes over what other programs have put there', () => {
    const odd = [7, null, 'x', { phase: 'moon' }, { title: 5 }];
    const client = file(
      { experiences: odd, documented: odd, statements: 'none', report: [] },
      { evidence: [{ kind: 'guessed' }, 3], statements: { s: 1 }, why: { nb: 7 } },
    );
    expect(recordOfClient(client, NOW)).toEqual({
      writtenIn: 'nn',
      short: {},
      experiences: [],
      documented: [{ id: '2', text: 'x' }],
      evidence: [],
    });
    expect(client.competences.map(reportCompetence)).toEqual([
      { id: 'c', label: { nb: 'Baking' }, outcome: undefined, placement: undefined, why: {} },
    ]);
  });
});
