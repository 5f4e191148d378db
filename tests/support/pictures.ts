import { crc32, deflateSync } from 'node:zlib';

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A whole PNG of one colour, in pixels. @param drawn what is really in it, where it says more of itself than there is */
export function png(width: number, height: number, drawn = { width, height }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(drawn.width * 3, 0x66)]);
  const lines = Buffer.concat(Array.from({ length: drawn.height }, () => line));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const fromLines = (lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64');

/** Two real JPEGs of 16 × 8 pixels, made once by another program: in one scan, and in several. */
export const JPEGS = {
  baseline: fromLines([
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r',
    'Z4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIF/8QAIhAAAQAJBQAAAAAAAAAAAAAAAAECBRESExQVITEy',
    'M1GB/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAXEQEBAQEAAAAAAAAAAAAAAAABEQAC/9oADAMBAAIRAxEAPwCmfbZC1ZyRY3aOR16Z',
    'wAe6ucxW7//Z',
  ]),
  progressive: fromLines([
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r',
    'Z4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKT/wgARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAEE/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/2gAMAwEAAhAD',
    'EAAAAbmDr//EABcQAAMBAAAAAAAAAAAAAAAAAAADERP/2gAIAQEAAQUCXnD/xAAVEQEBAAAAAAAAAAAAAAAAAAAAEf/aAAgBAwEBPwGP',
    '/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwF//8QAFhAAAwAAAAAAAAAAAAAAAAAAECIx/9oACAEBAAY/Ano//8QAFxAAAwEA',
    'AAAAAAAAAAAAAAAAECFRYf/aAAgBAQABPyFumj//2gAMAwEAAgADAAAAEHf/xAAWEQEBAQAAAAAAAAAAAAAAAAABEQD/2gAIAQMBAT8Q',
    'IVu//8QAFREBAQAAAAAAAAAAAAAAAAAAABH/2gAIAQIBAT8Qr//EABoQAAAHAAAAAAAAAAAAAAAAAAEQEVFhgZH/2gAIAQEAAT8QwhBA',
    'ay//2Q==',
  ]),
};
