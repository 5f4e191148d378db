import { statfsSync } from 'node:fs';
import { arch, freemem, release, totalmem, type } from 'node:os';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { LoggedBug } from '#shared/domain/trouble';
import { dateAndExactTime, gigabytesIn } from '#shared/i18n/formats';
import { translatorFor } from '#shared/i18n/translator';
import { fileName } from '#shared/report/file-name';
import { version } from '../../package.json';
import { readBugs } from './log';
import type { Session } from './session';

/** As many as are worth sending. */
const REPORTED = 200;

/** What is left on the disk of the records; null where the system does not say. */
function freeSpace(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function runtime(): string {
  const { electron, chrome, node } = process.versions;
  return electron ? `Electron ${electron} (Chromium ${chrome}, Node ${node})` : `Node ${node}`;
}

const bugLines = ({ time, reference, place, version: of, kind, code, frames }: LoggedBug): string[] => [
  `${time}  ${reference}  ${place}  ${of}  ${[kind, code].filter(Boolean).join(' ')}`,
  ...frames.map((frame) => `    ${frame}`),
];

/**
 * What whoever looks after the program needs to know about a fault, as a text file. By what it is made of it can hold
 * nothing about people: versions, the system, and the log, which has no messages and no paths (log.ts).
 * @param language of its words; times in the log are UTC, as they stand there
 */
export function troubleReport(session: Session, language: Language): { fileName: string; content: Buffer } {
  const t = translatorFor(language);
  const now = new Date(session.clockTime());
  const when = dateAndExactTime(now.toISOString(), language);
  const { state, demo } = session.state();
  const space = freeSpace(session.dataFolder);
  const bugs = readBugs(session.logFile, REPORTED);
  const lines = [
    t('trouble:report.heading'),
    t('trouble:report.made', { when }),
    t('trouble:report.privacy'),
    '',
    t('trouble:report.program', { version }),
    t('trouble:report.runtime', { runtime: runtime() }),
    t('trouble:report.system', { system: `${type()} ${release()} ${arch()}` }),
    t('trouble:report.language', { language: LANGUAGE_TAGS[language] }),
    t('trouble:report.workspace', { state: t(`trouble:report.state.${demo ? 'demo' : state}`) }),
    ...(space === null ? [] : [t('trouble:report.space', { space: gigabytesIn(language, space) })]),
    t('trouble:report.memory', { free: gigabytesIn(language, freemem()), all: gigabytesIn(language, totalmem()) }),
    '',
    ...(bugs.length === 0 ? [t('trouble:report.none')] : [t('trouble:report.bugs'), ...bugs.flatMap(bugLines)]),
  ];
  // With a byte order mark and the line ends of Windows, every editor shows it as it is.
  const content = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
  const name = t('trouble:report.fileName', { day: session.today() });
  return { fileName: fileName(name, 'Balansepunkt', '.txt'), content };
}
