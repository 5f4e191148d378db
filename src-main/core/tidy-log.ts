import { moveLogIntoDatabase, rowsChanged } from '../storage/log-moves';
import type { Session } from './session';

/** Milliseconds between looks at whether something has been written; a pause as long as this is a quiet moment. */
const LOOK = 1_000;

/**
 * Keeps the write-ahead log short by moving it into the database whenever nothing has been written for a second: left to
 * SQLite, every hundredth letter or so would wait for it.
 */
export function tidyLog(session: Session): void {
  session.whileOpen(() => {
    let [seen, moved] = [0, 0];
    const timer = setInterval(() => {
      try {
        session.read((reader) => {
          const changed = rowsChanged(reader);
          if (changed === seen && changed !== moved && moveLogIntoDatabase(reader)) moved = changed;
          seen = changed;
        });
      } catch {
        // Nothing is lost while it stays in the log; what is wrong with the disk, the next write tells.
      }
    }, LOOK);
    timer.unref();
    return () => clearInterval(timer);
  });
}
