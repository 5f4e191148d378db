import { renameSync, rmSync } from 'node:fs';
import { openDatabase } from '#main/storage/database';
import { migrate } from '#main/storage/migrate';

/**
 * Makes of a closed database one that an earlier version of the program wrote: its tables, its columns, and what is in
 * them now.
 * @param version the last migration that the earlier version knew
 */
export function asEarlierVersion(file: string, key: Buffer, version = 80): void {
  const earlierFile = `${file}.earlier`;
  const [now, earlier] = [openDatabase(file, key), openDatabase(earlierFile, key)];
  migrate(earlier, version);
  earlier.pragma('foreign_keys = OFF');
  const tables = earlier
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  for (const { name } of tables) {
    const columns = earlier
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(name)
      .map((column) => column.name);
    for (const row of now.prepare(`SELECT ${columns} FROM ${name}`).all()) {
      earlier.prepare(`INSERT INTO ${name} (${columns}) VALUES (${columns.map((column) => `:${column}`)})`).run(row);
    }
  }
  earlier.close();
  now.close();
  rmSync(`${file}-wal`, { force: true });
  renameSync(earlierFile, file);
}
