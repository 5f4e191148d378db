import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Preferences, preferencesSchema } from '#shared/contract/preferences';
import { asExpectedError } from '../storage/storage-errors';
import { writeFileDurably } from '../storage/workspace-files';
import type { Session } from './session';

const fileOf = (session: Session) => join(session.dataFolder, 'preferences.json');

/** Norwegian first. A file that cannot be read costs the user a choice of language, so it is no error. */
export function readPreferences(session: Session): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(fileOf(session), 'utf8')));
  } catch {
    return preferencesSchema.parse({ language: 'nb' });
  }
}

/**
 * @param changes what is left out stays as it is
 * @throws ExpectedError FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function savePreferences(session: Session, changes: Partial<Preferences>): Preferences {
  const before = readPreferences(session);
  const {
    language = before.language,
    coachOff = before.coachOff,
    singleKeys = before.singleKeys,
    theme = before.theme,
  } = changes;
  const preferences = { language, coachOff: [...new Set(coachOff)], singleKeys, theme };
  try {
    mkdirSync(session.dataFolder, { recursive: true, mode: 0o700 });
    writeFileDurably(fileOf(session), `${JSON.stringify(preferences)}\n`);
  } catch (error) {
    throw asExpectedError(error, session.dataFolder);
  }
  session.abilities.preferencesChanged?.(preferences);
  return preferences;
}
