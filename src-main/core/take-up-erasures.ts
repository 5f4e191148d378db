import { ExpectedError } from '#shared/domain/errors';
import { takeUpErasures } from './erase';
import { logBug } from './log';
import type { Session, WhileOpen } from './session';

const DAY = 24 * 60 * 60 * 1000;

/** Long enough after the opening that whoever opened it is at work already. In milliseconds. */
const SOON = 5_000;

/** At every opening and once a day: finishes in the backups what could not be finished when somebody was erased. */
export const erasuresTakenUp =
  (session: Session): WhileOpen =>
  () => {
    const takeUp = () => {
      takeUpErasures(session).catch((error: unknown) => {
        // Locked, full or out of reach: the next time will do.
        if (!(error instanceof ExpectedError)) logBug(session.logFile, error);
      });
    };
    const soon = setTimeout(takeUp, SOON);
    const daily = setInterval(takeUp, DAY);
    return () => {
      clearTimeout(soon);
      clearInterval(daily);
    };
  };
