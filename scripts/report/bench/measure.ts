import { bundledStandards } from '#main/core/bundled-standards';
import { getClassTable } from '#main/core/classes';
import type { Session } from '#main/core/session';
import { refOf } from '#shared/domain/standard';
import { buildClassDocument } from '#shared/report/build-class-document';
import { clientOf } from '../../records/bench/everyday';
import { type Times, timeOf } from '../../records/bench/timing';
import { markdownOf } from './markdown';
import { pandocFor } from './pandoc';
import { type FullReport, fullReports } from './people';

const CLASS_SIZE = 30;
const WARM_UP = 10;

/** One kind of document: our times, the processor time of all threads they took, and pandoc's times. */
export type Measured = {
  readonly what: string;
  readonly ours: Times;
  readonly processor: Times;
  readonly pandoc: Times;
};

export type Measurements = {
  readonly rows: readonly Measured[];
  /** The first document of each kind, before anything is warm. */
  readonly first: { readonly report: number; readonly class: number };
};

/** Ours and pandoc's by turns, so that whatever else the machine does weighs on both alike. */
async function sideBySide(
  what: string,
  turns: readonly { readonly ours: () => Promise<unknown>; readonly pandoc: () => Promise<unknown> }[],
): Promise<Measured> {
  const measured = { what, ours: [] as number[], processor: [] as number[], pandoc: [] as number[] };
  for (const turn of turns) {
    const before = process.cpuUsage();
    measured.ours.push(await timeOf(turn.ours));
    const { user, system } = process.cpuUsage(before);
    measured.processor.push((user + system) / 1_000);
    measured.pandoc.push(await timeOf(turn.pandoc));
  }
  return measured;
}

const times = <Turn>(count: number, turn: Turn): Turn[] => Array.from({ length: count }, () => turn);

/**
 * @param session open, with enough invented people in it
 * @param folder for pandoc's files
 */
export async function measure(session: Session, folder: string, turns: number): Promise<Measurements> {
  const client = clientOf(session);
  const reports = await fullReports(session);
  const [one] = reports;
  const unseen = reports.slice(WARM_UP);
  if (!one || unseen.length < WARM_UP) throw new Error('too few of the invented people are described in full');

  const docx = (report: FullReport) => client.report.docx(report);
  const firstReport = await timeOf(() => docx(one));
  for (const report of reports.slice(0, WARM_UP)) await docx(report);
  // pandoc's Markdown is of somebody who has been asked for: writing the others' would be asking for them.
  const markdown = markdownOf(await client.report.preview(one));
  const pandoc = pandocFor(folder, 'one', markdown);
  const fresh = await sideBySide(
    'the complete report of a person nobody has asked for before',
    unseen.map((report) => ({ ours: () => docx(report), pandoc })),
  );
  const again = await sideBySide(
    'the complete report of a person who is open in the window',
    times(turns, { ours: () => docx(one), pandoc }),
  );

  const { participants } = await client.participants.find({ count: CLASS_SIZE });
  const [standard] = bundledStandards();
  if (!standard) throw new Error('there is no standard');
  const request = {
    participantIds: participants.map(({ id }) => id),
    standardRef: refOf(standard),
    language: 'nb' as const,
    hideNames: false,
  };
  const classDocx = () => client.classes.docx(request);
  const firstClass = await timeOf(classDocx);
  const table = buildClassDocument(getClassTable(session, request), 'nb', session.now());
  const classPandoc = pandocFor(folder, 'class', markdownOf(table));
  const classes = await sideBySide(
    `the class table of ${participants.length}`,
    times(Math.ceil(turns / 2), { ours: classDocx, pandoc: classPandoc }),
  );
  return { rows: [fresh, again, classes], first: { report: firstReport, class: firstClass } };
}
