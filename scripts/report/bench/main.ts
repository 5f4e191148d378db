import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledStandards } from '#main/core/bundled-standards';
import { getClassTable } from '#main/core/classes';
import { Session } from '#main/core/session';
import { refOf } from '#shared/domain/standard';
import { buildClassDocument } from '#shared/report/build-class-document';
import { clientOf } from '../../records/bench/everyday';
import { byTurns, type Pair, quantile, type Times, timeOf } from '../../records/bench/timing';
import { fill } from '../../records/fill';
import { GENERATED_PASSPHRASE } from '../../records/generate';
import { markdownOf } from './markdown';
import { pandocFor, pandocVersion } from './pandoc';
import { fullReports } from './people';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const CLASS_SIZE = 30;
const WARM_UP = 10;

const spread = (times: Times): string => [0.5, 0.95].map((share) => quantile(times, share).toFixed(0)).join(' | ');

function row(what: string, { ours, plain }: Pair): string {
  const ratio = quantile(plain, 0.5) / quantile(ours, 0.5);
  return `| ${what} | ${spread(ours)} | ${spread(plain)} | ${ratio.toFixed(1)} |`;
}

async function measure(session: Session, folder: string, turns: number): Promise<void> {
  const client = clientOf(session);
  const reports = await fullReports(session);
  // The first ones warm the program up; of the others nobody's report has been asked for before.
  const [seen, unseen] = [reports.slice(0, WARM_UP), reports.slice(WARM_UP)];
  const [one] = seen;
  if (!one || unseen.length < WARM_UP) throw new Error('too few of the invented people are described in full');

  say('the first report of all …');
  const first = await timeOf(() => client.report.docx(one));
  for (const report of seen) await client.report.docx(report);
  say('one person …');
  const fresh: number[] = [];
  for (const report of unseen) fresh.push(await timeOf(() => client.report.docx(report)));
  const pandocs = new Map<string, () => Promise<unknown>>();
  for (const report of [one, ...unseen]) {
    const markdown = markdownOf(await client.report.preview(report));
    pandocs.set(report.participantId, pandocFor(folder, report.participantId, markdown));
  }
  const theirs: number[] = [];
  for (const report of unseen) theirs.push(await timeOf(() => pandocs.get(report.participantId)?.()));
  const again = await byTurns(
    turns,
    () => client.report.docx(one),
    () => pandocs.get(one.participantId)?.(),
  );

  say('a class …');
  const { participants } = await client.participants.find({ count: CLASS_SIZE });
  const [standard] = bundledStandards();
  if (!standard) throw new Error('no standard');
  const request = {
    participantIds: participants.map(({ id }) => id),
    standardRef: refOf(standard),
    language: 'nb' as const,
    hideNames: false,
  };
  const firstClass = await timeOf(() => client.classes.docx(request));
  const table = buildClassDocument(getClassTable(session, request), 'nb', session.now());
  const classPandoc = pandocFor(folder, 'class', markdownOf(table));
  const classes = await byTurns(Math.ceil(turns / 4), () => client.classes.docx(request), classPandoc);

  print('| | ours: p50 | p95 | pandoc: p50 | p95 | pandoc / ours |');
  print('|---|---|---|---|---|---|');
  print(
    row('the complete report of a person whose report has not been asked for before', { ours: fresh, plain: theirs }),
  );
  print(row('the complete report of the same person again', again));
  print(row(`the class table of ${participants.length}, again`, classes));
  print();
  print(
    `The very first report, before any warm-up: ${first.toFixed(0)} ms; the class the first time: ${firstClass.toFixed(0)} ms.`,
  );
}

/**
 * `npm run bench:report [-- --turns 40 --seed 1]`: documents made through the contract from an encrypted workspace of
 * invented people, beside pandoc making the same content from Markdown.
 * @throws Error when pandoc is missing or arguments cannot be read
 */
export async function benchmark(): Promise<void> {
  const { values } = parseArgs({
    options: { turns: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
  });
  let pandoc: string;
  try {
    pandoc = pandocVersion();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  const session = Session.start({ dataFolder: join(folder, 'data') });
  try {
    await session.create(GENERATED_PASSPHRASE);
    fill(session, 200, Number(values.seed));
    const [cpu] = cpus();
    const load = () => loadavg()[0]?.toFixed(1);
    const before = load();
    await measure(session, folder, Number(values.turns));
    print(
      `Node ${process.version}, ${pandoc}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}; ` +
        `load ${before} before and ${load()} after.`,
    );
  } finally {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
