import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The same time for every part, so that the same document is the same bytes. */
const TIME = new Date(1980, 0, 1);

/** A part that the document refers to. */
export type NewPart = {
  /** Below `word/`. */
  readonly name: string;
  readonly type: 'header' | 'footer';
  readonly xml: string;
  /** The pictures it shows: their ids in the part and their names below `word/`. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** A document of our own as the parts it is packed from, to be changed and packed again. */
export class DocumentPackage {
  readonly #files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  text(name: string): string {
    const bytes = this.#files[name];
    if (!bytes) throw new Error(`our document has no ${name}`);
    return strFromU8(bytes);
  }

  change(name: string, change: (text: string) => string): void {
    this.#files[name] = strToU8(change(this.text(name)));
  }

  replace(name: string, text: string): void {
    this.#files[name] = strToU8(text);
  }

  /** Takes out our own headers and footers. @returns the source of each, footers first */
  removeEdges(): string[] {
    const edge = /^word\/(?:_rels\/)?(?:header|footer)\d+\.xml(?:\.rels)?$/;
    const removed = Object.keys(this.#files).filter((name) => edge.test(name));
    const sources = removed.filter((name) => !name.includes('_rels')).map((name) => this.text(name));
    for (const name of removed) delete this.#files[name];
    this.change(CONTENT_TYPES, (types) =>
      types.replace(/<Override[^>]*PartName="\/word\/(?:header|footer)\d+\.xml"[^>]*\/>/g, ''),
    );
    this.change(RELATIONSHIPS, (all) => all.replace(/<Relationship [^>]*Type="[^"]*\/(?:header|footer)"[^>]*\/>/g, ''));
    return sources;
  }

  /** @returns the id by which the document refers to the part */
  add({ name, type, xml, pictures }: NewPart): string {
    const id = `office-${name.replace('.xml', '')}`;
    this.#files[`word/${name}`] = strToU8(xml);
    if (pictures.size > 0) {
      const shown = [...pictures].map(([picture, target]) => relationship(picture, 'image', target));
      this.#files[`word/_rels/${name}.rels`] = strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${shown.join('')}</Relationships>`,
      );
    }
    this.change(CONTENT_TYPES, (types) =>
      types.replace('</Types>', `<Override PartName="/word/${name}" ContentType="${PART}.${type}+xml"/></Types>`),
    );
    this.change(RELATIONSHIPS, (all) =>
      all.replace('</Relationships>', `${relationship(id, type, name)}</Relationships>`),
    );
    return id;
  }

  addPicture(name: string, extension: string, contentType: string, bytes: Uint8Array): void {
    this.#files[`word/${name}`] = bytes;
    this.change(CONTENT_TYPES, (types) =>
      types.includes(`Extension="${extension}"`)
        ? types
        : types.replace(/(<Types[^>]*>)/, `$1<Default ContentType="${contentType}" Extension="${extension}"/>`),
    );
  }

  pack(): Buffer {
    return Buffer.from(zipSync(this.#files, { mtime: TIME, level: 6 }));
  }
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
