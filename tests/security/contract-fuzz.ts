import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { readBugs } from '#main/core/log';
import { backupsIn } from '#main/storage/backup-files';
import butikkmedarbeider from '#resources/standards/butikkmedarbeider.json';
import { contract } from '#shared/contract/contract';
import { EXPECTED_ERRORS } from '#shared/domain/errors';
import { officeTemplateFile } from '../support/office-template';
import { png } from '../support/pictures';
import { PASSPHRASE, type Product, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';
import { hostileInput, type Known } from './hostile-input';

/**
 * The attack: a page (or a program that got hold of the link) calls any procedure with anything. Each procedure gets
 * random and hostile inputs, most of them in the shape it asks for and with ids that are really there. It may answer or
 * refuse with a typed error; it may not fail in any other way, reach a file outside the data folder, or leave a mark on
 * the prototypes that everything shares.
 */
const RUNS = 1_000;
/** For those that take no input: nothing differs from call to call. */
const RUNS_WITHOUT_INPUT = 30;

type Procedure = { readonly '~orpc': { readonly inputSchema?: z.ZodType } };
const PROCEDURES = Object.entries(contract).flatMap(([domain, procedures]) =>
  Object.entries(procedures as Record<string, Procedure>).map(
    ([name, procedure]) => [`${domain}.${name}`, procedure] as const,
  ),
);

const TAKES_LONG = /docx$|document$|print$|restore$/i;

/** What a data folder may hold. */
const OURS = /^(workspace|workspace-copy-[^/]+|backups|logs|preferences\.json)(\/|$)/;

/** Two people with one of everything, and a standard of one's own. */
async function someRecords({ client, session }: Product, path: string): Promise<Known> {
  const known = new Map<string, string[]>();
  const keep = (name: string, id: string = randomUUID()) => {
    known.set(name, [...(known.get(name) ?? []), id]);
    return id;
  };
  for (const name of ['Deltaker', 'En annen']) {
    const { participant } = await client.participants.add({ name, language: 'nb' });
    const participantId = keep('participantId', participant.id);
    const experienceId = keep('experienceId');
    const statementId = keep('statementId');
    await client.experiences.save({ participantId, experience: { id: experienceId, title: 'Bakeri' } });
    await client.documented.save({ participantId, item: { id: keep('itemId'), text: 'Fagbrev' } });
    await client.statements.add({ participantId, statementId, text: 'Jeg bakte', experienceId });
    for (const label of ['Baking', 'Kundebehandling', 'Regnskap']) {
      const competenceId = keep('competenceId');
      for (const same of ['keptId', 'mergedId', 'oneId', 'otherId']) keep(same, competenceId);
      await client.competences.add({
        participantId,
        competenceId,
        language: 'nb',
        label,
        statementIds: [statementId],
      });
      await client.competences.setKey({ competenceId, key: true });
      const evidence = { kind: 'observed', quote: '', by: 'Åse', on: '2024-02-29', note: '' } as const;
      await client.evidence.save({
        evidence: { ...evidence, id: keep('evidenceId'), competenceId, statementId: null },
      });
      await client.comparison.decide({ competenceId, standardRef: 'butikkmedarbeider@1', standardCompetenceId: null });
    }
    await client.participants.update({ participantId, standardRefs: ['butikkmedarbeider@1'] });
    const consent = { givenOn: '2024-02-29', way: 'signed', form: 'nb', keepUntil: null } as const;
    await client.preparation.addConsent({ participantId, consentId: keep('consentId'), ...consent });
    const versionId = keep('versionId');
    await client.versions.keep({ participantId, versionId, name: 'Før' });
    for (const same of ['oneId', 'otherId']) keep(same, versionId);
  }
  await client.ownStandards.copy({ ref: 'butikkmedarbeider@1', id: 'egen-standard' });
  for (const ref of ['butikkmedarbeider@1', 'egen-standard@1', 'finnes-ikke@1']) {
    for (const field of ['ref', 'standardRef', 'left', 'right']) keep(field, ref);
  }
  for (const { id } of butikkmedarbeider.competences) keep('standardCompetenceId', id);
  for (const file of [butikkmedarbeider, { ...butikkmedarbeider, id: 'en-til' }, {}, []]) {
    keep('base64', Buffer.from(JSON.stringify(file)).toString('latin1'));
  }
  keep('base64', png(3, 3).toString('latin1'));
  if (path === 'office.setTemplate') keep('base64', officeTemplateFile().toString('latin1'));
  keep('recoveryKey', (await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE })).recoveryKey);
  for (const field of ['passphrase', 'present']) keep(field, PASSPHRASE);
  if (path.startsWith('backups.')) {
    await client.backups.make();
    for (const backup of backupsIn(session.backupsFolder)) {
      keep('place', session.backupsFolder);
      keep('name', basename(backup));
    }
  }
  // Making a document or a workspace takes long: most of these calls are for what is not there.
  if (TAKES_LONG.test(path)) {
    for (let unknown = 0; unknown < 12; unknown++) {
      keep('participantId');
      keep('name', '2026-01-01T00-00-00-000Z');
    }
  }
  known.set('id', [...known.values()].flat());
  return known;
}

/**
 * What cannot be done with these records: a workspace is there already, there is no keychain, and the standard of one's
 * own is no whole draft.
 */
const NEVER_ANSWERED = new Set([
  'workspace.create',
  'workspace.unlockByKeychain',
  'ownStandards.save',
  'ownStandards.putInUse',
  'ownStandards.withdraw',
  // For a workspace that cannot be opened; this one is open.
  'workspace.copyFiles',
  'workspace.leaveDamageAside',
  // Receipts are drawn at random.
  'erasure.receipt',
  // What is drawn at random is no path that leads anywhere, and no file of ours; their own tests have both.
  'workspaceTransfer.make',
  'workspaceTransfer.exportReadable',
  'workspaceTransfer.preview',
  'workspaceTransfer.take',
  'participantFiles.preview',
  'participantFiles.take',
  // There is no shell around these records that could save or print.
  'files.save',
  'trouble.save',
  'report.pdf',
  'anonymous.pdf',
]);

const prototypes = () =>
  [Object, Array, String, Function, Map].map(({ prototype }) => Reflect.ownKeys(prototype).length);

/** What lies where the program was started; other tests put what is theirs into `test-results`. */
const here = () => readdirSync('.').filter((name) => name !== 'test-results');

const acceptable = (code: unknown) => code === 'BAD_REQUEST' || Object.hasOwn(EXPECTED_ERRORS, String(code));

/**
 * Attacks every second procedure, so that two files can do it side by side.
 * @param half which of the two
 */
export function attack(half: 0 | 1): void {
  it.each(PROCEDURES.filter((_, index) => index % 2 === half))(
    `%s, called ${RUNS} times with anything, answers, or refuses with a typed error, and touches nothing else`,
    {
      timeout: 120_000,
    },
    async (path, procedure) => {
      const around = temporaryFolder();
      const dataFolder = join(around, 'data');
      mkdirSync(dataFolder);
      // A minute with every look: wrong passphrases would otherwise keep the right ones out.
      let minutes = 0;
      const clock = () => new Date(Date.UTC(2026, 0, 1, 0, minutes++));
      const product = startProduct(dataFolder, { clock });
      const { client } = product;
      await client.workspace.create({ passphrase: PASSPHRASE });
      const known = await someRecords(product, path);
      const before = { prototypes: prototypes(), here: here() };
      const [domain = '', name = ''] = path.split('.');
      const call = (client as unknown as Record<string, Record<string, (input?: unknown) => Promise<unknown>>>)[
        domain
      ]?.[name];
      if (!call) throw new Error(`${path} is in the contract and not in the router`);

      const { inputSchema } = procedure['~orpc'];
      let answered = 0;
      const input = inputSchema ? hostileInput(inputSchema, known) : fc.anything();
      await fc.assert(
        fc.asyncProperty(input, async (value) => {
          try {
            await call(value);
            answered += 1;
          } catch (error) {
            const { code } = error as { code?: unknown };
            if (!acceptable(code)) throw error;
          }
        }),
        { numRuns: inputSchema ? RUNS : RUNS_WITHOUT_INPUT },
      );
      // A net that everything is caught in tests nothing: calls have to get through to what lies behind.
      if (!NEVER_ANSWERED.has(path)) expect(answered).toBeGreaterThan(0);

      if ((await client.workspace.state()).state === 'locked')
        await client.workspace.unlock({ passphrase: PASSPHRASE });
      expect(product.session.read((reader) => reader.prepare('PRAGMA integrity_check').all())).toEqual([
        { integrity_check: 'ok' },
      ]);
      expect(product.session.read((reader) => reader.prepare('PRAGMA foreign_key_check').all())).toEqual([]);
      for (const { id } of (await client.participants.find({ count: 200 })).participants)
        await client.participants.get({ participantId: id });
      expect({ prototypes: prototypes(), here: here() }).toEqual(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(readdirSync(around)).toEqual(['data']);
      const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => !OURS.test(file))).toEqual([]);
      // A bug would have been logged. What the window tells of its own bugs is drawn at random here.
      const logged = readBugs(product.session.logFile, Number.POSITIVE_INFINITY);
      expect(logged.filter(({ place }) => place !== 'window')).toEqual([]);
    },
  );
}
