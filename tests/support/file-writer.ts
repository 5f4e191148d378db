import { writeSync } from 'node:fs';
import { writeWholeFile } from '#main/storage/whole-file';

/**
 * A program that writes one file over and over until it is killed, now full of one letter, now of another.
 * Arguments: the file, and how large it is in bytes.
 */
const [, , file = '', bytes = ''] = process.argv;
const contents = ['a', 'b'].map((letter) => Buffer.alloc(Number(bytes), letter));

writeSync(1, 'begins\n');
for (;;) for (const content of contents) writeWholeFile(file, content);
