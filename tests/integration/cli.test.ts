import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runCli } from '../support/built';
import { partsOf, rowsOf } from '../support/docx';
import { officeTemplateFile } from '../support/office-template';
import { temporaryFolder } from '../support/temporary';

const DEMO_A = join(ROOT, 'resources', 'demo', 'participant-a.json');
const client = () => JSON.parse(readFileSync(DEMO_A, 'utf8'));

function fileWith(content: unknown, name = 'client.json'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return file;
}

describe('standards --json', () => {
  it('prints the library as formats.md has it', () => {
    const { status, stdout, stderr } = runCli(['standards', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const [first] = JSON.parse(stdout);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual([
      'butikkmedarbeider',
      'butikksjef',
      'avdelingsleder-sykehjem',
      'laerer-folkehogskole',
      'tillitsvalgt',
    ]);
    expect(Object.keys(first).toSorted()).toEqual(['competences', 'id', 'kind', 'source', 'title', 'version']);
    expect(first.competences[0]).toMatchObject({
      id: 'kunderelasjoner',
      label: { nb: 'Kunderelasjoner', en: 'Customer relations' },
      outcomes: { nb: [expect.any(String)], en: [expect.any(String)] },
      dimension: 'people-technology',
    });
  });
});

describe('match', () => {
  it('gives one link for each key competence, in order, and what no match reaches', () => {
    const file = client();
    file.competences.push({ id: 'not-key', label: { nb: 'Norsk' }, key: false });
    const args = [
      'match',
      '--client',
      fileWith(file),
      '--standard',
      'butikkmedarbeider',
      '--standard',
      'butikksjef',
      '--json',
    ];
    const { status, stdout, stderr } = runCli(args);
    expect([status, stderr]).toEqual([0, '']);
    const results = JSON.parse(stdout);
    expect(results.map(({ standard }: { standard: unknown }) => standard)).toEqual([
      { id: 'butikkmedarbeider', version: '1' },
      { id: 'butikksjef', version: '1' },
    ]);
    const [result] = results;
    expect([result.format, result.client]).toEqual(['balansepunkt/match@1', 'a']);
    const links: {
      competence: string;
      standardCompetence: string | null;
      level: string;
      score: number;
      reasons?: string[];
    }[] = result.links;
    expect(links.map(({ competence }) => competence)).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6', 'a-7', 'a-8']);
    const matched = links
      .filter(({ level }) => level === 'match')
      .map((link) => [link.competence, link.standardCompetence]);
    expect(matched).toEqual([
      ['a-2', 'bruk-av-teknologi'],
      ['a-3', 'selvstendighet'],
      ['a-4', 'laeringsvilje'],
      ['a-5', 'overblikk'],
      ['a-8', 'kundeservice'],
    ]);
    for (const { level, score, reasons, standardCompetence } of links) {
      if (level === 'extra') expect([standardCompetence, score]).toEqual([null, 0]);
      else {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons?.every((reason) => reason.length > 10)).toBe(true);
      }
    }
    expect(result.notDescribed).toEqual([
      'kunderelasjoner',
      'mestre-stress',
      'lojalitet',
      'norsk',
      'noyaktighet',
      'tidsstyring',
      'multitasking',
    ]);
  });
});

describe('report', () => {
  const report = (file: string, out: string, lang = 'nb') =>
    runCli(['report', '--client', file, '--standard', 'butikkmedarbeider', '--lang', lang, '--out', out]);

  it('with --template has the look of that document, and refuses one that is none by its name', () => {
    const [file, template] = [fileWith(client()), fileWith(officeTemplateFile(), 'mal.docx')];
    const out = join(temporaryFolder(), 'report.docx');
    const args = ['report', '--client', file, '--standard', 'butikkmedarbeider', '--lang', 'nb', '--out', out];
    expect(runCli([...args, '--template', template])).toMatchObject({ status: 0, stdout: '' });
    expect(partsOf(readFileSync(out)).get('word/header-default.xml')).toContain('Karrieresenteret');
    const refused = runCli([...args, '--template', file]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toEqual([expect.stringContaining(file)]);
    expect(partsOf(readFileSync(out)).has('word/header-default.xml')).toBe(true);
  });

  it('with --anonymous hides what tells who it is about, and no other command takes it', () => {
    const file = fileWith({
      ...client(),
      client: { id: 'x', name: 'Åse Ødegård', language: 'nb' },
      experiences: [{ id: 'e', place: 'Zwarqaby' }, 'not one'],
      competences: [
        {
          id: 'c',
          label: { nb: 'Baking i Zwarqaby' },
          outcome: { nb: 'Åse, født 1985, lærte det av Nordmann i Aleppo.' },
          evidence: [{ kind: 'observed', by: 'Kari Nordmann' }, 7],
        },
      ],
      links: [],
      personalOutcomes: [],
    });
    const out = join(temporaryFolder(), 'report.docx');
    const args = ['report', '--client', file, '--standard', 'butikkmedarbeider', '--lang', 'nb', '--anonymous'];
    expect(runCli([...args, '--out', out])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const all = [...partsOf(readFileSync(out))].flat().join('');
    expect(all).toContain('[navn], født [fødselsdato], lærte det av [navn] i [sted].');
    expect(
      ['Åse', 'Ødegård', 'Zwarqaby', '1985', 'Nordmann', 'Aleppo'].filter((secret) => all.includes(secret)),
    ).toEqual([]);
    expect(runCli(['standards', '--json', '--anonymous'])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    ['nb', 'nb-NO', 'Tilleggskompetanse', ['Faglig ledelse', 'Skoproduksjon', 'Utholdenhet'], 'PC-bruk'],
    ['en', 'en-GB', 'Additional competence', null, null],
  ])('in %s shades the additional competences pink and nothing else', async (lang, tag, word, names, answering) => {
    const out = join(temporaryFolder(), 'report.docx');
    const { status, stdout, stderr } = report(DEMO_A, out, lang);
    expect([status, stdout]).toEqual([0, '']);
    // What was said in the conversation is in the language it was said in.
    const named = ['competences[].evidence', 'experiences', 'documented'].map((field) =>
      expect.stringContaining(field),
    );
    expect(stderr.split('\n')).toEqual(lang === 'nb' ? [''] : [...named, '']);
    const parts = partsOf(readFileSync(out));
    const rows = rowsOf(parts.get('word/document.xml') ?? '');
    const pink = rows.flat().filter(({ fill }) => fill === 'F8C8DC');
    expect(pink).toHaveLength(3);
    for (const { text } of pink) {
      expect(text).toContain(word);
      expect(text).toContain('+');
    }
    const expected =
      names ??
      client()
        .competences.filter(({ id }: { id: string }) => ['a-1', 'a-6', 'a-7'].includes(id))
        .map(({ label }: { label: { en: string } }) => label.en);
    expect(expected.every((name: string) => pink.some(({ text }) => text.includes(name)))).toBe(true);
    if (answering) {
      const row = rows.find(
        (cells) => cells.length > 1 && cells.some(({ text }) => text.startsWith('Bruk av teknologi')),
      );
      expect(row?.map(({ text }) => text).join('|')).toContain(answering);
    }
    for (const [name, xml] of parts) {
      const fills = [...xml.matchAll(/F8C8DC/gi)];
      expect(fills.length, name).toBe(name === 'word/document.xml' ? 3 : 0);
    }
    expect(parts.get('word/styles.xml')).toMatch(new RegExp(`<w:rPrDefault>.*<w:lang [^>]*w:val="${tag}"`, 's'));
  });

  it('writes the form that is asked for, and no other', () => {
    const out = join(temporaryFolder(), 'report.docx');
    const args = ['report', '--client', DEMO_A, '--standard', 'butikkmedarbeider', '--lang', 'nb', '--out', out];
    expect(runCli([...args, '--form', 'application'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const xml = partsOf(readFileSync(out)).get('word/document.xml') ?? '';
    expect(xml).toContain('Jeg får god kontakt med medarbeiderne');
    expect(xml).not.toContain('F8C8DC');
    const { status, stderr } = runCli([...args, '--form', 'letter']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('employer|complete|participant|application')]);
  });

  it('follows the links in the file, and suggests only where it has none', async () => {
    const file = client();
    file.links = [
      { standard: 'butikkmedarbeider', competence: 'a-2', standardCompetence: null },
      { standard: 'butikkmedarbeider', competence: 'a-7', standardCompetence: 'mestre-stress' },
      { standard: 'another-library', competence: 'a-2', standardCompetence: 'whatever' },
    ];
    const out = join(temporaryFolder(), 'report.docx');
    expect(report(fileWith(file), out).status).toBe(0);
    const parts = partsOf(readFileSync(out));
    const pink = rowsOf(parts.get('word/document.xml') ?? '')
      .flat()
      .filter(({ fill }) => fill === 'F8C8DC');
    expect(
      pink.map(({ text }) =>
        ['Faglig ledelse', 'PC-bruk', 'Skoproduksjon', 'Utholdenhet'].find((name) => text.includes(name)),
      ),
    ).toEqual(expect.arrayContaining(['Faglig ledelse', 'PC-bruk', 'Skoproduksjon']));
    expect(pink).toHaveLength(3);
  });

  it('shows a text that exists in the other language only, tagged as that language and named in a warning', async () => {
    const file = client();
    delete file.competences[5].outcome.en;
    const out = join(temporaryFolder(), 'report.docx');
    const { status, stderr } = report(fileWith(file), out, 'en');
    expect(status).toBe(0);
    const lines = stderr.trim().split('\n');
    expect(lines.filter((line) => line.includes('competences[5].outcome'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('label') || line.includes('outcome'))).toHaveLength(1);
    const xml = partsOf(readFileSync(out)).get('word/document.xml') ?? '';
    const tagged = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*w:lang w:val="nb-NO".*?<\/w:r>/gs)].map(([run]) => run);
    expect(tagged.some((run) => run.includes(file.competences[5].outcome.nb.slice(0, 20)))).toBe(true);
  });

  it('takes links by id or by id and version, and says which ones no standard of the library can use', () => {
    const file = client();
    file.links = [
      { standard: 'butikkmedarbeider@1', competence: 'a-2', standardCompetence: null },
      { standard: 'nowhere', competence: 'a-3', standardCompetence: null },
    ];
    const out = join(temporaryFolder(), 'report.docx');
    const { status, stderr } = report(fileWith(file), out);
    expect([status, stderr.trim().split('\n').length]).toEqual([0, 1]);
    expect(stderr).toContain('links[1].standard');
    const rows = rowsOf(partsOf(readFileSync(out)).get('word/document.xml') ?? '');
    expect(rows.flat().filter(({ fill }) => fill === 'F8C8DC')).toHaveLength(4);
  });

  it('never takes the place of the file it is made from, and keeps the permissions of the one it replaces', () => {
    const file = fileWith(client(), 'client.docx');
    const before = readFileSync(file);
    expect(report(file, file)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(file).equals(before)).toBe(true);

    const out = join(temporaryFolder(), 'report.docx');
    expect(report(DEMO_A, out).status).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    chmodSync(out, 0o640);
    expect(report(DEMO_A, out).status).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o640);
  });

  it('answers names that cannot be written with exit code 2', () => {
    for (const out of [join(DEMO_A, 'x.docx'), join(temporaryFolder(), `${'a'.repeat(300)}.docx`)]) {
      expect(report(DEMO_A, out)).toMatchObject({ status: 2, stdout: '' });
    }
  });

  it('sets a personal outcome after what answers, and names it when it is in the other language only', () => {
    const file = client();
    file.personalOutcomes = [
      { standard: 'butikkmedarbeider', standardCompetence: 'bruk-av-teknologi', text: { nb: 'Kan lære opp andre.' } },
      { standard: 'another-library', standardCompetence: 'whatever', text: { nb: 'x' } },
    ];
    const out = join(temporaryFolder(), 'report.docx');
    const { status, stderr } = report(fileWith(file), out, 'en');
    const lines = stderr.split('\n').filter((line) => line.includes('Outcome'));
    expect([status, lines]).toEqual([0, [expect.stringContaining('personalOutcomes[0].text')]]);
    const cells = rowsOf(partsOf(readFileSync(out)).get('word/document.xml') ?? '').flat();
    const marked = cells.filter(({ text }) => text.includes('◊ Personal addition'));
    expect(marked).toEqual([{ text: expect.stringMatching(/◊ Personal additionKan lære opp andre\.$/), fill: null }]);
  });

  it('refuses a personal outcome for what the standard does not have', () => {
    const file = client();
    const personalOutcome = { standard: 'butikkmedarbeider', standardCompetence: 'flyging', text: { nb: 'Kan fly.' } };
    file.personalOutcomes = [personalOutcome];
    const out = join(temporaryFolder(), 'report.docx');
    const { status, stderr } = report(fileWith(file), out);
    expect([status, stderr]).toEqual([2, expect.stringContaining('personalOutcomes[0].standardCompetence')]);
  });

  it('writes nothing when the input is bad, and no half file when the folder is not there', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'report.docx');
    expect(report(join(folder, 'nobody.json'), out).status).toBe(2);
    expect(report(DEMO_A, join(folder, 'no', 'such', 'folder.docx')).status).toBe(2);
    expect(report(DEMO_A, join(folder, 'report.txt')).status).toBe(2);
    const linked = client();
    linked.links = [{ standard: 'butikkmedarbeider', competence: 'a-1', standardCompetence: 'flyging' }];
    const { status, stderr } = report(fileWith(linked), out);
    expect([status, stderr]).toEqual([2, expect.stringContaining('links[0].standardCompetence')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('validate', () => {
  it.each([
    'resources/demo/participant-a.json',
    'resources/demo/participant-d.json',
    'resources/standards/butikksjef.json',
  ])('accepts %s', (file) => {
    expect(runCli(['validate', join(ROOT, file)])).toMatchObject({ status: 0, stderr: '' });
  });

  it('accepts fields it does not know, and a byte order mark', () => {
    const file = { ...client(), consent: { given: '2026-01-01' }, notes: ['x'] };
    expect(runCli(['validate', fileWith(`\uFEFF${JSON.stringify(file)}`)]).status).toBe(0);
  });

  const broken = (change: (file: ReturnType<typeof client>) => void) => {
    const file = client();
    change(file);
    return file;
  };
  it.each([
    ['no format', broken((file) => delete file.format), 'format'],
    ['another format', broken((file) => (file.format = 'europass@3')), 'format'],
    ['a list', [], '$'],
    ['no client', broken((file) => delete file.client), 'client'],
    ['an unknown language', broken((file) => (file.client.language = 'ar')), 'client.language'],
    ['competences that are no list', broken((file) => (file.competences = {})), 'competences'],
    ['a name without text', broken((file) => (file.competences[2].label = { nb: '  ' })), 'competences[2].label'],
    ['a name that is a number', broken((file) => (file.competences[2].label = { nb: 7 })), 'competences[2].label.nb'],
    [
      'a placement outside the model',
      broken((file) => (file.competences[0].placement = 'north')),
      'competences[0].placement',
    ],
    ['the same id twice', broken((file) => (file.competences[1].id = file.competences[0].id)), 'competences[1].id'],
    ['a key that is a word', broken((file) => (file.competences[0].key = 'yes')), 'competences[0].key'],
    [
      'a link to nobody',
      broken((file) => (file.links = [{ standard: 's', competence: 'x', standardCompetence: null }])),
      'links[0].competence',
    ],
    [
      'a personal outcome without text',
      broken((file) => (file.personalOutcomes = [{ standard: 's', standardCompetence: 'x', text: { nb: ' ' } }])),
      'personalOutcomes[0].text',
    ],
    [
      'two personal outcomes for the same',
      broken((file) => {
        const one = { standard: 's', standardCompetence: 'x', text: { nb: 'Kan.' } };
        file.personalOutcomes = [one, one];
      }),
      'personalOutcomes[1]',
    ],
  ])('refuses %s in one line that names file, field and what was expected', (_name, content, field) => {
    const file = fileWith(content);
    const { status, stdout, stderr } = runCli(['validate', file], { LANG: 'en_GB.UTF-8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${file}: field ${field}: expected `);
    expect(stderr).not.toMatch(/\n\s+at |Error/);
  });

  it.each([
    ['a file that is not there', () => join(temporaryFolder(), 'nobody.json')],
    ['a folder', () => temporaryFolder()],
    ['a file that is no JSON', () => fileWith('{"format":')],
    ['an empty file', () => fileWith('')],
    ['a file that is not UTF-8', () => fileWith(Buffer.from([0x7b, 0xe6, 0xf8, 0xe5, 0x7d]))],
    [
      'a standard with a field of its own',
      () =>
        fileWith({ ...JSON.parse(readFileSync(join(ROOT, 'resources/standards/butikksjef.json'), 'utf8')), mine: 1 }),
    ],
  ])('refuses %s in one line', (_name, make) => {
    const { status, stdout, stderr } = runCli(['validate', make()]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('keeps its message on one line whatever the file is called', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a\nb'));
    const { stderr } = runCli(['validate', join(folder, 'a\nb')]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the command line', () => {
  it.each([
    [[]],
    [['fly']],
    [['standards']],
    [['standards', '--json', '--verbose']],
    [['standards', '--json', '--toString=x']],
    [['standards', '--json', '--__proto__']],
    [['match', '--client', DEMO_A, '--client', DEMO_A, '--standard', 'butikksjef', '--json']],
    [['standards', '--json', 'extra']],
    [['match', '--json', '--standard', 'butikkmedarbeider']],
    [['match', '--client', DEMO_A, '--json']],
    [['match', '--client', '--json', '--standard', 'butikkmedarbeider']],
    [['match', '--client', DEMO_A, '--standard', 'astronaut', '--json']],
    [['report', '--client', DEMO_A, '--standard', 'butikkmedarbeider', '--lang', 'fr', '--out', '/tmp/x.docx']],
    [['report', '--client', DEMO_A, '--standard', 'butikkmedarbeider', '--lang', 'nb']],
    [['validate']],
    [['validate', DEMO_A, DEMO_A]],
  ])('answers %j with exit code 2 and one line', (args) => {
    const home = temporaryFolder();
    const { status, stdout, stderr } = runCli(args, { BALANSEPUNKT_DATA: home });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    // Bad input is no bug: nothing is logged.
    expect(existsSync(join(home, 'logs'))).toBe(false);
  });

  it('speaks the language of the terminal, Norwegian when it has none', () => {
    expect(runCli(['fly']).stderr).toContain('Ukjent kommando');
    expect(runCli(['fly'], { LANG: 'en_US.UTF-8' }).stderr).toContain('Unknown command');
    expect(runCli(['fly'], { LC_ALL: 'nb_NO.UTF-8', LANG: 'en_US.UTF-8' }).stderr).toContain('Ukjent kommando');
  });
});
