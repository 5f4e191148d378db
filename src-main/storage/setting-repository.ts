import type { Reader, Writer } from './database';

/** Settings of the workspace; they are encrypted with everything else in it. */
export type SettingName =
  | 'backupFolder'
  | 'lessonsApplied'
  | 'lockAfter'
  | 'nameKeysVersion'
  | 'practiceParticipant'
  | 'retentionMonths';

/** @returns what was set, as it was set, or undefined when nothing has been */
export function readSetting(reader: Reader, name: SettingName): unknown {
  const row = reader.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?').get(name);
  return row && JSON.parse(row.value);
}

export function saveSetting(writer: Writer, name: SettingName, value: boolean | number | string): void {
  writer
    .prepare('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value));
}

export function forgetSetting(writer: Writer, name: SettingName): void {
  writer.prepare('DELETE FROM setting WHERE name = ?').run(name);
}
