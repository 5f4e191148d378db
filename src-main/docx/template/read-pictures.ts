import type { TemplateLeftOut } from '#shared/domain/office';
import { relationshipsOf } from './package';
import { pictureKind } from './picture-kind';
import type { TemplatePicture } from './template';
import type { Parts } from './unzip-template';

/** The pictures of the template's headers and footers, each once however often it is shown. */
export class PictureReader {
  readonly #parts: Parts;
  readonly #leaveOut: (what: TemplateLeftOut) => void;
  readonly #found = new Map<string, TemplatePicture>();

  constructor(parts: Parts, leaveOut: (what: TemplateLeftOut) => void) {
    this.#parts = parts;
    this.#leaveOut = leaveOut;
  }

  get pictures(): readonly TemplatePicture[] {
    return [...this.#found.values()];
  }

  /** @returns for one part: the id that a picture it refers to has in our documents, or nothing when it is not taken */
  of(part: string): (relationship: string) => string | undefined {
    const relationships = relationshipsOf(this.#parts, part);
    return (id) => {
      const relationship = relationships.get(id);
      if (!relationship || relationship.external || relationship.type !== 'image') {
        this.#leaveOut('links');
        return undefined;
      }
      return this.#read(relationship.target);
    };
  }

  #read(target: string): string | undefined {
    const known = this.#found.get(target);
    if (known) return known.id;
    const bytes = this.#parts.read(target);
    const kind = bytes && pictureKind(bytes);
    if (!kind) {
      this.#leaveOut('pictures');
      return undefined;
    }
    const id = `officePicture${this.#found.size + 1}`;
    this.#found.set(target, { id, ...kind, bytes });
    return id;
  }
}
