import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ROOT } from '../lib/run.mjs';
import { icns, ico } from './containers.mjs';
import { picturesOf } from './pictures.mjs';

const FOLDER = join(ROOT, 'resources', 'icons');
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to here, in pixels, a file's icon is drawn with a thinner margin. */
const SMALL = 24;

function png(svg, size) {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  const image = drawing.render();
  try {
    return Buffer.from(image.asPng());
  } finally {
    image.free();
    drawing.free();
  }
}

/** @returns what the icons' files are to hold, by their names below resources/icons; the same for the same mark */
export async function icons() {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const pictures = picturesOf(readFileSync(join(ROOT, 'src-renderer', 'app', 'mark.svg'), 'utf8'));
  const file = (size) => png(size <= SMALL ? pictures.smallFile : pictures.file, size);
  const program = (size) => png(pictures.program, size);
  return {
    'icon.icns': icns((size) => png(pictures.programOnMac, size)),
    'icon.ico': ico(program),
    'file.icns': icns(file),
    'file.ico': ico(file),
    ...Object.fromEntries(LINUX_SIZES.map((size) => [`linux/${size}x${size}.png`, program(size)])),
  };
}

/** Writes the icons. @returns the files, from the project's root */
export async function drawIcons() {
  return Object.entries(await icons()).map(([name, content]) => {
    const path = join(FOLDER, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return `${relative(ROOT, path)}: ${content.length} bytes`;
  });
}
