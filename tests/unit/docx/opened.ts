import { unzipSync } from 'fflate';
import { renderDocx } from '#main/docx/render-docx';
import type { ReportModel } from '#shared/report/model';
import { type Element, parseXml } from './xml';

export type Opened = { files: Map<string, Buffer>; part: (path: string) => Element; source: (path: string) => string };

/** Draws the report and opens the document again; a part that is not well-formed XML throws. */
export async function opened(model: ReportModel): Promise<Opened> {
  const unzipped = Object.entries(unzipSync(await renderDocx(model)));
  const files = new Map(unzipped.map(([path, bytes]) => [path, Buffer.from(bytes)]));
  const written = [...files].filter(([path]) => !/\.(png|jpg)$/.test(path));
  const parts = new Map(written.map(([path, bytes]) => [path, parseXml(bytes)]));
  const found = <Value>(value: Value | undefined, path: string): Value => {
    if (value === undefined) throw new Error(`no ${path} in the document`);
    return value;
  };
  return {
    files,
    part: (path) => found(parts.get(path), path),
    source: (path) => found(files.get(path), path).toString('utf8'),
  };
}
