import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Renderer = (svg: string, width: number) => Uint8Array;

/** So many pictures are remembered: those of a report that is saved again, in both languages and forms. */
const REMEMBERED = 16;

const remembered = new Map<string, Uint8Array>();
let renderer: Promise<Renderer> | undefined;

/**
 * A drawing in dots, for programs that do not show drawings. The first one takes longer: the renderer is loaded then.
 * @param svg an SVG document without text, since there are no fonts to set it in
 * @param width in pixels
 * @returns the bytes of a PNG; the same for the same drawing
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${svg}`;
  const png = remembered.get(key) ?? (await loaded())(svg, width);
  // Last in the order again: the one that has not been asked for the longest is the first to go.
  remembered.delete(key);
  remembered.set(key, png);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break;
    remembered.delete(oldest);
  }
  return png;
}

function loaded(): Promise<Renderer> {
  renderer ??= load();
  return renderer;
}

async function load(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  // The package stands beside the program as it is, in the sources and built.
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(file));
  return (svg, width) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: '#FFFFFF' });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  };
}
