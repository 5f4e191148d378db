import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getClassTable } from '#main/core/classes';
import { insertInvented } from '#main/core/demo-participant';
import { getRecord } from '#main/core/participants';
import { reportInputOf } from '#main/core/report';
import { Session } from '#main/core/session';
import participantA from '#resources/demo/participant-a.json';
import participantB from '#resources/demo/participant-b.json';
import participantC from '#resources/demo/participant-c.json';
import participantD from '#resources/demo/participant-d.json';
import { anonymiserOf } from '#shared/anonymise/anonymise-record';
import { buildAnonymousReport } from '#shared/anonymise/anonymise-report';
import type { ReportForm } from '#shared/domain/report-choices';
import type { Language } from '#shared/domain/text';
import { buildClassDocument } from '#shared/report/build-class-document';
import { buildReport } from '#shared/report/build-report';
import type { ReportModel } from '#shared/report/model';
import { inventedLogo } from './invented-logo';

const FILES = { a: participantA, b: participantB, c: participantC, d: participantD };
export type DemoPerson = keyof typeof FILES;
export const DEMO_PEOPLE = ['a', 'b', 'c', 'd'] as const satisfies readonly DemoPerson[];

/** The day on which everything is done: the same document every time. */
const DAY = '2026-06-03';
const NOON = `${DAY}T12:00:00.000Z`;

const OFFICE = {
  counsellor: 'Kari Veileder',
  name: 'Karrieresenteret i Eksempelbyen',
  contact: 'Storgata 1, 0000 Eksempelbyen · post@example.org',
  logo: inventedLogo(320, 90),
};

const STANDARD = 'butikkmedarbeider@1';

/** Which of a person's reports. */
export type DemoReport = {
  readonly person: DemoPerson;
  readonly form: ReportForm;
  readonly language: Language;
  readonly anonymous?: boolean;
};

/** The demo participants in a workspace with a fixed clock, gone when what is asked for has been made. */
async function withDemoPeople<Result>(make: (session: Session) => Result): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-demo-reports-'));
  const session = Session.start({ dataFolder, clock: () => new Date(NOON), log2Cost: 10 });
  try {
    await session.create('oppdiktede deltakere');
    session.write((writer) => {
      for (const person of DEMO_PEOPLE)
        insertInvented(writer, FILES[person], { id: idOf(person), createdAt: NOON, today: DAY });
    });
    return make(session);
  } finally {
    session.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/**
 * The reports of the demo participants, from an invented office.
 * @returns what the reports say, in the order they are asked for
 */
export const demoReports = (wanted: readonly DemoReport[]): Promise<ReportModel[]> =>
  withDemoPeople((session) => wanted.map((report) => modelOf(session, report)));

/** All of them beside one standard. */
export const demoClass = (language: Language): Promise<ReportModel> =>
  withDemoPeople((session) => {
    const request = { participantIds: DEMO_PEOPLE.map(idOf), standardRef: STANDARD, language, hideNames: false };
    return buildClassDocument(getClassTable(session, request), language, DAY);
  });

const idOf = (person: DemoPerson): string => `00000000-0000-4000-8000-00000000000${person}`;

function modelOf(session: Session, { person, form, language, anonymous }: DemoReport): ReportModel {
  const record = getRecord(session, idOf(person));
  const request = { participantId: idOf(person), standardRefs: [STANDARD], language, form };
  const input = { ...reportInputOf(session, record, request), date: DAY, office: OFFICE };
  if (!anonymous) return buildReport(input);
  return buildAnonymousReport(input, anonymiserOf(record, { alsoHide: [], show: [] }));
}
