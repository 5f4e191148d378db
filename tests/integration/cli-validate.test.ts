import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runCli } from '../support/built';
import { everybodyIn, PASSPHRASE, startOpenProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const demo = (letter = 'b') =>
  JSON.parse(readFileSync(join(ROOT, `resources/demo/participant-${letter}.json`), 'utf8'));
const standard = () => JSON.parse(readFileSync(join(ROOT, 'resources/standards/butikksjef.json'), 'utf8'));

function fileWith(content: unknown): string {
  const file = join(temporaryFolder(), 'file.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** A workspace with the demo participants in it, as the window writes it. */
async function exportedWorkspace() {
  const { client } = await startOpenProduct();
  for (const letter of ['a', 'b', 'c', 'd']) {
    const base64 = Buffer.from(JSON.stringify(demo(letter))).toString('base64');
    const rest = { fileName: 'x.json', way: 'new', wins: 'here', newId: crypto.randomUUID() } as const;
    await client.participantFiles.take({ ...rest, base64 });
  }
  await client.ownStandards.copy({ ref: 'butikksjef@1', id: 'utkast' });
  const own = { ...standard(), id: 'kiosk' };
  const base64 = Buffer.from(JSON.stringify(own)).toString('base64');
  const { ref } = await client.ownStandards.importFile({ fileName: 'k.json', base64, way: 'asIs', newId: 'unused' });
  await client.ownStandards.putInUse({ ref });
  return { client, ...(await client.workspaceTransfer.exportReadable({ folder: temporaryFolder() })) };
}

/** What is said, in one line, with exit code 2 and nothing on standard output. */
function refusal(file: string): string {
  const { status, stdout, stderr } = runCli(['validate', file], { LANG: 'en_GB.UTF-8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at |Error/);
  return stderr.trim();
}

describe('validate, of what the window writes', () => {
  it('accepts a participant and a workspace', async () => {
    const { client, path } = await exportedWorkspace();
    const workspace = runCli(['validate', path], { LANG: 'en_GB.UTF-8' });
    expect(workspace).toMatchObject({ status: 0, stderr: '' });
    expect(workspace.stdout).toContain('balansepunkt/workspace@1');
    const [first] = await everybodyIn({ client });
    const { base64 } = await client.participantFiles.exportFile({ participantId: first?.id ?? '' });
    const file = join(temporaryFolder(), 'participant.json');
    writeFileSync(file, Buffer.from(base64, 'base64'));
    expect(runCli(['validate', file])).toMatchObject({ status: 0, stderr: '' });
    // What is accepted is also what matching and reports read.
    const matched = runCli(['match', '--client', file, '--standard', 'butikkmedarbeider', '--json']);
    expect(matched).toMatchObject({ status: 0, stderr: '' });
  });

  it('says where in a workspace the mistake is', async () => {
    const { path } = await exportedWorkspace();
    const content = JSON.parse(readFileSync(path, 'utf8'));
    const broken = (change: (workspace: typeof content) => void) => {
      const copy = structuredClone(content);
      change(copy);
      return fileWith(copy);
    };
    expect(refusal(broken((workspace) => (workspace.participants[2].competences[0].placement = 'north')))).toContain(
      'field participants[2].competences[0].placement: expected one of',
    );
    expect(refusal(broken((workspace) => (workspace.standards[0].mine = 1)))).toContain('field standards[0]: expected');
    expect(refusal(broken((workspace) => delete workspace.participants))).toContain('field participants: expected');
    const links = [
      { standard: 'butikksjef', competence: content.participants[1].competences[0].id, standardCompetence: 'x' },
    ];
    expect(refusal(broken((workspace) => (workspace.participants[1].links = links)))).toContain(
      'field participants[1].links[0].standardCompetence: expected',
    );
  });
});

describe('validate, of a participant with everything', () => {
  it.each([
    [
      'a statement without words',
      (file: ReturnType<typeof demo>) => delete file.statements[0].text,
      'statements[0].text',
    ],
    ['two statements with one id', (file) => (file.statements[1].id = file.statements[0].id), 'statements[1].id'],
    ['a phase of no life', (file) => (file.experiences[0].phase = 'later'), 'experiences[0].phase'],
    [
      'evidence of no kind',
      (file) => (file.competences[0].evidence = [{ kind: 'guess' }]),
      'competences[0].evidence[0].kind',
    ],
    [
      'evidence on no day',
      (file) => (file.competences[0].evidence = [{ kind: 'observed', on: 'May' }]),
      'competences[0].evidence[0].on',
    ],
    ['a time that is none', (file) => (file.client.updatedAt = 'yesterday'), 'client.updatedAt'],
    [
      'a version without a time',
      (file) => (file.versions = [{ id: 'v', name: '', competences: [] }]),
      'versions[0].keptAt',
    ],
    ['a competence kept apart from itself', (file) => (file.keptApart = [['b-1', 'b-1']]), 'keptApart[0]'],
    ['a standard that is none', (file) => (file.standards = [{ id: 'x' }]), 'standards[0].version'],
    ['half a character', (file) => (file.mine = { deep: ['\ud800'] }), 'mine.deep[0]'],
  ] as [string, (file: ReturnType<typeof demo>) => unknown, string][])(
    'refuses %s by its field',
    (_name, change, field) => {
      const file = demo();
      change(file);
      expect(refusal(fileWith(file))).toContain(`field ${field}: expected `);
    },
  );

  it('refuses an encrypted file in one line', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const handover = await client.participantFiles.handOver({ participantId: participant.id, passphrase: PASSPHRASE });
    const file = join(temporaryFolder(), 'x.balansepunkt');
    writeFileSync(file, Buffer.from(handover.base64, 'base64'));
    expect(refusal(file)).toContain(file);
  });
});
