import Sqlite from 'better-sqlite3';

/** May look, not touch: what queries take. */
export type Reader = Pick<Sqlite.Database, 'prepare'>;

/** May change records; only use cases that write get one, and only inside `write`. */
export type Writer = Reader & { readonly writes: true };

export type Database = Sqlite.Database;

/**
 * Moving the log into the database takes long: it is done when nobody writes (`tidyLog`), and in the middle of a change
 * only when the log has grown to this many pages, 16 MB.
 */
export const AUTOCHECKPOINT_PAGES = 4_000;

/**
 * Opens (or creates) an encrypted database. The cipher is SQLCipher's format 4 with a raw key, so that the file is
 * unreadable from its first byte; the write-ahead log is encrypted with it and temporary tables stay in memory.
 * @param file path of the database
 * @param key 32 random bytes
 * @throws SqliteError as SQLite gives it; `asExpectedError` translates
 */
export function openDatabase(file: string, key: Buffer): Database {
  const database = new Sqlite(file);
  try {
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    database.pragma(`key = "x'${key.toString('hex')}'"`);
    // One process owns the records: a second one is told so at once instead of waiting or interleaving.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('busy_timeout = 0');
    database.pragma('journal_mode = WAL');
    // Acknowledged means on the disk, also when the power goes.
    database.pragma('synchronous = FULL');
    // The log is cut whenever it begins anew, so that every frame in it counts and damage can be told (write-ahead-log.ts).
    database.pragma('journal_size_limit = 0');
    database.pragma('temp_store = MEMORY');
    // What is deleted is overwritten, not only unlinked.
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = ON');
    // Reading a page means deciphering it: 32 MB of those in use are kept.
    database.pragma('cache_size = -32768');
    database.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
    // WAL with an exclusive lock takes the lock at the first access: make it now.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    database.exec('BEGIN IMMEDIATE; COMMIT');
    keepStatements(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Reading a statement's SQL takes longer than running it: each text is read once. There are few texts, all written out
 * in the repositories, and all are run to their end at once.
 */
function keepStatements(database: Database): void {
  const prepare = database.prepare.bind(database);
  const known = new Map<string, Sqlite.Statement>();
  database.prepare = ((sql: string) => {
    const statement = known.get(sql) ?? prepare(sql);
    known.set(sql, statement);
    return statement;
  }) as typeof database.prepare;
}

/** Runs a change as one transaction: all of it is on the disk when this returns, or nothing of it. */
export function write<Result>(database: Database, change: (writer: Writer) => Result): Result {
  return database.transaction(() => change(database as unknown as Writer)).immediate();
}
