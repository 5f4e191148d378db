/** Kinds of picture that word processors and Google Docs show without fetching anything. */
const KINDS = [
  { extension: 'png', contentType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47], at: 0 },
  { extension: 'jpeg', contentType: 'image/jpeg', starts: [0xff, 0xd8, 0xff], at: 0 },
  { extension: 'gif', contentType: 'image/gif', starts: [0x47, 0x49, 0x46, 0x38], at: 0 },
  { extension: 'emf', contentType: 'image/x-emf', starts: [0x20, 0x45, 0x4d, 0x46], at: 40 },
  { extension: 'wmf', contentType: 'image/x-wmf', starts: [0xd7, 0xcd, 0xc6, 0x9a], at: 0 },
] as const;

export type PictureKind = Pick<(typeof KINDS)[number], 'extension' | 'contentType'>;

/** @returns what the bytes are, whatever the file is called; nothing for other kinds, such as SVG, which can have links */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  return KINDS.find(({ starts, at }) => starts.every((byte, index) => bytes[at + index] === byte));
}
