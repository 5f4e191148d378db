import { createRouterClient } from '@orpc/server';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { errorCodeOf, startOpenProduct } from '../support/product';

const REF = 'butikkmedarbeider@1';
const PINK = 'F8C8DC';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const { participants } = await client.participants.find({});
  return {
    client,
    request: {
      participantIds: participants.map(({ id }) => id),
      standardRef: REF,
      language: 'nb' as const,
      hideNames: false,
    },
  };
}

type Demo = Awaited<ReturnType<typeof startDemo>>;

/** The names of everybody's additional competences, as their own comparisons have them. */
async function additionalOf({ client, request }: Demo): Promise<string[]> {
  const comparisons = await Promise.all(
    request.participantIds.map((participantId) =>
      client.comparison.get({ participantId, standardRef: REF, language: 'nb' }),
    ),
  );
  return comparisons
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .filter(({ state }) => state === 'additional')
    .flatMap(({ own }) => own.map(({ competence }) => competence.label.nb ?? ''))
    .toSorted();
}

const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64');

describe('the class table of the demo participants (case 2)', () => {
  it('shows of each participant exactly what their own comparison shows', async () => {
    const demo = await startDemo();
    const table = await demo.client.classes.table(demo.request);
    expect(table.members.map(({ name }) => name)).toEqual(['Deltaker A', 'Deltaker B', 'Deltaker C', 'Deltaker D']);
    const cells = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const additional = cells.filter(({ state }) => state === 'additional');
    expect(additional.flatMap(({ competences }) => competences.map(({ label }) => label.nb)).toSorted()).toEqual(
      await additionalOf(demo),
    );
    const technology = table.groups
      .flatMap(({ rows }) => rows)
      .find(({ standardCompetence }) => standardCompetence?.id === 'bruk-av-teknologi');
    expect(technology?.cells[0]?.competences.map(({ label }) => label.nb)).toEqual(['PC-bruk']);
    expect(technology?.cells[3]?.state).toBe('notDescribed');
  });

  it('follows what the counsellor has decided', async () => {
    const { client, request } = await startDemo();
    const [participantId = ''] = request.participantIds;
    const { competences } = await client.participants.get({ participantId });
    const competenceId = competences.find(({ label }) => label.nb === 'PC-bruk')?.id ?? '';
    await client.comparison.decide({ competenceId, standardRef: REF, standardCompetenceId: null });
    const { groups } = await client.classes.table(request);
    const where = groups
      .flatMap(({ rows }) => rows.map(({ cells }) => cells[0]))
      .find((cell) => cell?.competences.some(({ id }) => id === competenceId));
    expect(where?.state).toBe('additional');
  });

  it('hides names in the table and in every part of every file', async () => {
    const { client, request } = await startDemo();
    const [participantId = ''] = request.participantIds;
    await client.participants.update({ participantId, name: 'Zebra Ærlig' });
    const hidden = { ...request, hideNames: true };
    const table = await client.classes.table(hidden);
    expect(table.members.map(({ name }) => name)).toEqual(['Deltaker 1', 'Deltaker 2', 'Deltaker 3', 'Deltaker 4']);
    const files = [
      await client.classes.docx(hidden),
      await client.classes.xlsx(hidden),
      await client.classes.csv(hidden),
    ];
    for (const file of files) {
      const parts = file.fileName.endsWith('.csv')
        ? [bytesOf(file).toString('utf8')]
        : Object.values(unzipSync(bytesOf(file))).map((part) => strFromU8(part));
      expect(file.fileName).not.toMatch(/Zebra/);
      expect(parts.join('\n')).not.toMatch(/Zebra/);
      expect(parts.join('\n')).toContain('Deltaker 1');
    }
    const named = await client.classes.csv(request);
    expect(bytesOf(named).toString('utf8')).toContain('Zebra Ærlig');
    expect(named.fileName).not.toMatch(/Zebra/);
  });

  it('is a landscape Word document in which exactly the additional competences are pink', async () => {
    const demo = await startDemo();
    const file = await demo.client.classes.docx(demo.request);
    expect(file.fileName).toBe('Kompetanseoversikt – Butikkmedarbeider.docx');
    const parts = partsOf(bytesOf(file));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="16838" w:h="11906" w:orient="landscape"/);
    const pink = rowsOf(xml)
      .flat()
      .filter(({ fill }) => fill === PINK);
    expect(pink.map(({ text }) => text.replace('+ Tilleggskompetanse', '')).toSorted()).toEqual(
      await additionalOf(demo),
    );
    for (const { text } of pink) expect(text).toMatch(/^\+ Tilleggskompetanse/);
    const elsewhere = [...parts].filter(([name]) => name !== 'word/document.xml');
    for (const [name, part] of elsewhere) expect(part, name).not.toMatch(new RegExp(PINK, 'i'));
  });

  it('is a workbook with text in every cell, pink where additional, and a header that stays', async () => {
    const demo = await startDemo();
    const file = await demo.client.classes.xlsx(demo.request);
    const parts = new Map(
      Object.entries(unzipSync(bytesOf(file))).map(([name, part]) => [name, strFromU8(part)] as const),
    );
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d)" t="inlineStr"><is><t[^>]*>([^<]*)</g)];
    const pink = cells.filter(([, , style]) => style === '4').map(([, , , text]) => text ?? '');
    expect(pink.map((text) => text.replace(' (+ Tilleggskompetanse)', '')).toSorted()).toEqual(
      await additionalOf(demo),
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('state="frozen"');
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<cellXfs.*<\/cellXfs>/gs)].join('');
    expect(formats.match(/<xf /g)).toHaveLength(6);
    expect(cells.slice(0, 4).map(([, at, , text]) => [at, text])).toEqual([
      ['A1', 'Dimensjon'],
      ['B1', 'Standarden: Butikkmedarbeider'],
      ['C1', 'Deltaker A'],
      ['D1', 'Deltaker B'],
    ]);
  });

  it('neutralises what a spreadsheet would run, in names and in competences', async () => {
    const { client, request } = await startDemo();
    const [participantId = ''] = request.participantIds;
    await client.participants.update({ participantId, name: '=cmd|calc!A0' });
    const { competences } = await client.participants.get({ participantId });
    const competenceId = competences.find(({ key }) => key)?.id ?? '';
    await client.competences.setLabel({ competenceId, language: 'nb', text: '@SUM(1;2)' });
    const csv = bytesOf(await client.classes.csv(request)).toString('utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(";'=cmd|calc!A0;");
    expect(csv).toMatch(/"'@SUM\(1;2\)/);
    expect(csv).not.toMatch(/(^|[;"\n])[=+\-@]/m);
    const [sheet] = Object.entries(unzipSync(bytesOf(await client.classes.xlsx(request))))
      .filter(([name]) => name.endsWith('sheet1.xml'))
      .map(([, part]) => strFromU8(part));
    expect(sheet).toContain(">'=cmd|calc!A0<");
  });

  it('marks a personal outcome in the table and in every file, never in pink', async () => {
    const { client, request } = await startDemo();
    const [participantId = ''] = request.participantIds;
    await client.additions.setPersonalOutcome({
      participantId,
      standardRef: REF,
      standardCompetenceId: 'bruk-av-teknologi',
      language: 'nb',
      text: 'Kan lære andre å bruke kassa.',
    });
    const csv = bytesOf(await client.classes.csv(request)).toString('utf8');
    expect(csv).toContain(';PC-bruk (◊ Personlig tillegg);');
    const xml = partsOf(bytesOf(await client.classes.docx(request))).get('word/document.xml') ?? '';
    const marked = rowsOf(xml)
      .flat()
      .filter(({ text }) => text.includes('◊ Personlig tillegg'));
    expect(marked).toEqual([{ text: 'PC-bruk◊ Personlig tillegg', fill: null }]);
    expect(textOf(xml)).toContain('«◊ Personlig tillegg» betyr');
  });

  it('speaks English when asked to', async () => {
    const { client, request } = await startDemo();
    const english = { ...request, language: 'en' as const, hideNames: true };
    const file = await client.classes.docx(english);
    expect(file.fileName).toMatch(/^Competence overview – .*\.docx$/);
    const xml = partsOf(bytesOf(file)).get('word/document.xml') ?? '';
    expect(textOf(xml)).toContain('Participant 1');
    expect(textOf(xml)).toContain('+ Additional competence');
  });

  it('refuses participants and standards that are not there, and a class of nobody', async () => {
    const { client, request } = await startDemo();
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await errorCodeOf(client.classes.table({ ...request, participantIds: [nobody] }))).toBe(
      'PARTICIPANT_NOT_FOUND',
    );
    expect(await errorCodeOf(client.classes.table({ ...request, standardRef: 'ukjent@1' }))).toBe('STANDARD_NOT_FOUND');
    expect(await errorCodeOf(client.classes.table({ ...request, participantIds: [] }))).toBe('BAD_REQUEST');
  });
});

describe('a class of thirty', () => {
  it('is there within a second, and its files soon after, in parts that a page has room for', async () => {
    const demo = await startDemo();
    const [source = ''] = demo.request.participantIds;
    const { competences } = await demo.client.participants.get({ participantId: source });
    const { client } = await startOpenProduct();
    const participantIds: string[] = [];
    for (let number = 1; number <= 30; number++) {
      const { participant } = await client.participants.add({ name: `Elev ${number}`, language: 'nb' });
      participantIds.push(participant.id);
      for (const { label, placement } of competences) {
        const competenceId = crypto.randomUUID();
        const text = label.nb ?? '';
        await client.competences.add({
          participantId: participant.id,
          competenceId,
          language: 'nb',
          label: number % 3 === 0 ? `${text} ${number}` : text,
          statementIds: [],
        });
        await client.competences.setPlacement({ competenceId, placement });
        await client.competences.setKey({ competenceId, key: true });
      }
    }
    const request = { participantIds, standardRef: REF, language: 'nb' as const, hideNames: false };
    const began = performance.now();
    const table = await client.classes.table(request);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(table.members).toHaveLength(30);

    const filesBegan = performance.now();
    const docx = await client.classes.docx(request);
    await client.classes.xlsx(request);
    await client.classes.csv(request);
    expect(performance.now() - filesBegan).toBeLessThan(10_000);
    const xml = partsOf(bytesOf(docx)).get('word/document.xml') ?? '';
    const widest = Math.max(...rowsOf(xml).map((row) => row.length));
    expect(widest).toBe(7);
    for (const number of [1, 6, 7, 30]) expect(textOf(xml)).toContain(`Elev ${number}`);
    expect(textOf(xml)).toContain('Deltaker 25 til 30');
  }, 60_000);
});
