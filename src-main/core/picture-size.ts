/** In pixels. */
export type PictureSize = { readonly type: 'png' | 'jpeg'; readonly width: number; readonly height: number };

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Start of image, and the first byte of the marker that must follow. */
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * What a picture is by its own bytes, whatever its name says, and whether all of it is there: the chunks of a PNG up to
 * its end, the segments and scans of a JPEG up to theirs. What is drawn in it is not looked at.
 * @returns `foreign` when it is neither PNG nor JPEG, or none that can be shown; `cutOff` when the bytes end too soon
 */
export function readPicture(bytes: Buffer): PictureSize | 'foreign' | 'cutOff' {
  if (bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return readPng(bytes);
  if (bytes.subarray(0, JPEG_SIGNATURE.length).equals(JPEG_SIGNATURE)) return readJpeg(bytes);
  return 'foreign';
}

/** A chunk is its length, its name, its content, and a checksum of four bytes. */
function readPng(bytes: Buffer): PictureSize | 'foreign' | 'cutOff' {
  let size: PictureSize | null = null;
  let drawn = false;
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const next = at + 12 + length;
    if (next > bytes.length) return 'cutOff';
    if (size === null) {
      if (name !== 'IHDR' || length !== 13) return 'foreign';
      size = { type: 'png', width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
      if (size.width === 0 || size.height === 0) return 'foreign';
    }
    if (name === 'IDAT') drawn = true;
    if (name === 'IEND') return drawn ? size : 'foreign';
    at = next;
  }
  return 'cutOff';
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** Frames C0 to CF begin the picture and know its size, but for the three of them that are tables or reserved. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers without a length: restarts within a scan, and a byte that has no meaning any more. */
const standsAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;

function readJpeg(bytes: Buffer): PictureSize | 'foreign' | 'cutOff' {
  let size: PictureSize | null = null;
  let drawn = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    // Any number of fill bytes may stand before a marker.
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return 'foreign';
    if (marker === 0xff) at += 1;
    else if (marker === END_OF_IMAGE) return size && drawn ? size : 'foreign';
    else if (standsAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return 'cutOff';
      const length = bytes.readUInt16BE(at + 2);
      if (length < 2) return 'foreign';
      if (at + 2 + length > bytes.length) return 'cutOff';
      if (isFrame(marker) && size === null) {
        if (length < 8) return 'foreign';
        size = { type: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
        if (size.width === 0 || size.height === 0) return 'foreign';
      }
      at += 2 + length;
      if (marker === START_OF_SCAN) {
        drawn = true;
        at = endOfScan(bytes, at);
      }
    }
  }
  return 'cutOff';
}

/** Within a scan, FF is followed by 00 or a restart; anything else is the next marker. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && !standsAlone(next)) return at;
  }
  return bytes.length;
}
