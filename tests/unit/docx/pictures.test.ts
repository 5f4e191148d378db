import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#main/docx/render-docx';
import { translatorFor } from '#shared/i18n/translator';
import { buildReport } from '#shared/report/build-report';
import { competenceText } from '#shared/report/competence-text';
import type { ReportModel } from '#shared/report/model';
import { modelSection } from '#shared/report/model-section';
import { sampleInput } from '../report/sample-input';
import { opened } from './opened';
import { all, isOn, parseXml, visibleText } from './xml';

/** A sample report in which the balance model is the only picture. */
function withPicture(options: Partial<ReportModel> = {}): ReportModel {
  const input = sampleInput({ standards: [] });
  const texts = input.competences.flatMap((competence) => competenceText(competence, 'nb') ?? []);
  const [title, ...rest] = buildReport(input).sections.filter(({ id }) => id !== 'model');
  if (!title) throw new Error('no title');
  const section = modelSection(texts, 'nb', translatorFor('nb'));
  return { ...buildReport(input), sections: [title, section, ...rest], ...options };
}

/** Width and height, and as many rows of pixels as the header says; throws at what is no PNG. */
function decoded(png: Buffer) {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return { width, height, bytes: inflateSync(Buffer.concat(parts)).length };
}

const EMU_PER_DXA = 635;

describe('the picture in the document', () => {
  it('is there as drawn and in dots, both whole and of one shape', async () => {
    const { files, part } = await opened(withPicture());
    const svg = parseXml(files.get('word/media/image1.svg') ?? Buffer.alloc(0));
    const png = decoded(files.get('word/media/image1.png') ?? Buffer.alloc(0));
    expect(svg.name).toBe('svg');
    expect(png.bytes).toBe(png.height * (1 + png.width * 4));
    // Two hundred dots to an inch of the text's width.
    expect(png.width).toBe(1306);
    const [extent] = all(part('word/document.xml'), 'wp:extent');
    const [width, height] = [Number(extent?.attributes.cx), Number(extent?.attributes.cy)];
    expect(width).toBe(9_400 * EMU_PER_DXA);
    expect(png.height / png.width).toBeCloseTo(height / width, 2);
    expect(Number(svg.attributes.height) / Number(svg.attributes.width)).toBeCloseTo(height / width, 5);
  });

  it('shows the drawing where it can be shown, and says in words what it shows', async () => {
    const model = withPicture();
    const { part } = await opened(model);
    const body = part('word/document.xml');
    const targets = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    );
    const target = (name: string) => targets.get(all(body, name)[0]?.attributes['r:embed']);
    expect([target('a:blip'), target('asvg:svgBlip')]).toEqual(['media/image1.png', 'media/image1.svg']);
    const picture = model.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'picture');
    const [properties] = all(body, 'wp:docPr');
    expect(properties?.attributes).toMatchObject({
      name: 'Balansemodellen',
      descr: picture?.kind === 'picture' ? picture.picture.description : '',
    });
    const types = all(part('[Content_Types].xml'), 'Default').map(({ attributes }) => attributes.Extension);
    expect(types).toEqual(expect.arrayContaining(['png', 'svg']));
  });

  it('stays with its heading, the sentence above it and its legend', async () => {
    const { part } = await opened(withPicture());
    const styled = all(part('word/styles.xml'), 'w:style').filter((style) => isOn(style, 'w:keepNext'));
    const keeping = styled.map(({ attributes }) => attributes['w:styleId']);
    const paragraphs = all(part('word/document.xml'), 'w:p');
    const at = paragraphs.findIndex((paragraph) => all(paragraph, 'w:drawing').length > 0);
    const before = paragraphs[at - 1];
    expect(before && visibleText(before)).toContain('ikke plassert');
    expect(before && isOn(before, 'w:keepNext')).toBe(true);
    expect(paragraphs[at] && isOn(paragraphs[at], 'w:keepNext')).toBe(true);
    expect(keeping).toEqual(expect.arrayContaining(['Heading1', 'TableHeader']));
  });

  it('is the same bytes each time, whatever was made in between', async () => {
    const first = await opened(withPicture());
    await renderDocx(withPicture({ type: 'large' }));
    const again = await opened(withPicture());
    for (const path of ['word/document.xml', 'word/media/image1.svg', 'word/media/image1.png']) {
      expect(again.files.get(path)?.equals(first.files.get(path) ?? Buffer.alloc(0)), path).toBe(true);
    }
  });

  it('gets smaller rather than taller than a page', async () => {
    const places = Array.from({ length: 200 }, (_, index) => ({ id: `c-${index}`, label: { nb: `K${index}` } }));
    const texts = places.flatMap((each) => competenceText({ ...each, placement: 'pace-presence' }, 'nb') ?? []);
    const model = withPicture();
    const [title] = model.sections;
    if (!title) throw new Error('no title');
    const sections = [title, modelSection(texts, 'nb', translatorFor('nb'))];
    const [extent] = all((await opened({ ...model, sections })).part('word/document.xml'), 'wp:extent');
    expect(Number(extent?.attributes.cy)).toBeLessThan(14_570 * 0.75 * EMU_PER_DXA);
  });
});

/** What the library adds of itself; nothing in the documents has these styles. */
const LIBRARY_STYLES = /^(Caption$|Footnote|Endnote)/;

describe('large type', () => {
  it('enlarges every size of letters alike, with body text of 14 points', async () => {
    const sizes = async (type: 'usual' | 'large') => {
      const styles = (await opened(withPicture({ type }))).part('word/styles.xml');
      const ours = all(styles, 'w:style').filter(
        ({ attributes }) => !LIBRARY_STYLES.test(attributes['w:styleId'] ?? ''),
      );
      return [...all(styles, 'w:docDefaults'), ...ours].flatMap((style) =>
        all(style, 'w:sz').map(({ attributes }) => Number(attributes['w:val'])),
      );
    };
    const [usual, large] = [await sizes('usual'), await sizes('large')];
    expect(large).toEqual(usual.map((size) => Math.round((size * 14) / 11)));
    expect(large[0]).toBe(28);
    expect(large.length).toBeGreaterThan(10);
  });

  it('has larger letters in the picture, too, which stays as wide as the text', async () => {
    const { part, files } = await opened(withPicture({ type: 'large' }));
    const svg = parseXml(files.get('word/media/image1.svg') ?? Buffer.alloc(0));
    expect(Number(svg.attributes.width)).toBe(Math.round(9_400 / 15 / (14 / 11)));
    expect(Number(all(part('word/document.xml'), 'wp:extent')[0]?.attributes.cx)).toBe(9_400 * EMU_PER_DXA);
  });
});
