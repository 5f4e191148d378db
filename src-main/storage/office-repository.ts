import { type Logo, NO_OFFICE, type Office } from '#shared/domain/office';
import type { Reader, Writer } from './database';

type Sender = Pick<Office, 'counsellor' | 'name' | 'contact'>;

/** What is known of each file beside its bytes. */
type AboutFile = { logo: Omit<Logo, 'base64'>; template: NonNullable<Office['template']> };
export type OfficeFileKind = keyof AboutFile;

function readAbout<Kind extends OfficeFileKind>(reader: Reader, kind: Kind): AboutFile[Kind] | null {
  const row = reader.prepare<[string], { about: string }>('SELECT about FROM office_file WHERE kind = ?').get(kind);
  return row ? (JSON.parse(row.about) as AboutFile[Kind]) : null;
}

/** @returns the bytes of the logo or the template, or null where there is none */
export const readOfficeFile = (reader: Reader, kind: OfficeFileKind): Buffer | null =>
  reader.prepare<[string], { content: Buffer }>('SELECT content FROM office_file WHERE kind = ?').get(kind)?.content ??
  null;

/** Takes the place of the one that is there. */
export function saveOfficeFile<Kind extends OfficeFileKind>(
  writer: Writer,
  kind: Kind,
  about: AboutFile[Kind],
  content: Buffer,
): void {
  writer
    .prepare(
      `INSERT INTO office_file (kind, about, content) VALUES (?, ?, ?)
       ON CONFLICT (kind) DO UPDATE SET about = excluded.about, content = excluded.content`,
    )
    .run(kind, JSON.stringify(about), content);
}

export function removeOfficeFile(writer: Writer, kind: OfficeFileKind): void {
  writer.prepare('DELETE FROM office_file WHERE kind = ?').run(kind);
}

/** Who sends the reports; a workspace that has never said so has an office without words. */
export function readOffice(reader: Reader): Office {
  const row = reader.prepare<[], Sender>('SELECT counsellor, name, contact FROM office').get();
  const logo = readAbout(reader, 'logo');
  const content = logo && readOfficeFile(reader, 'logo');
  return {
    ...NO_OFFICE,
    ...row,
    logo: logo && content && { ...logo, base64: content.toString('base64') },
    template: readAbout(reader, 'template'),
  };
}

export function saveSender(writer: Writer, { counsellor, name, contact }: Sender): void {
  writer
    .prepare(
      `INSERT INTO office (id, counsellor, name, contact) VALUES (1, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET counsellor = excluded.counsellor, name = excluded.name, contact = excluded.contact`,
    )
    .run(counsellor, name, contact);
}
