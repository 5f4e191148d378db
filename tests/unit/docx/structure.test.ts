import { describe, expect, it } from 'vitest';
import { blockTexts } from '#shared/report/block-texts';
import { buildReport } from '#shared/report/build-report';
import { sampleInput, sampleStandard } from '../report/sample-input';
import { opened } from './opened';
import { all, child, type Element, elements, isOn, visibleText } from './xml';

const document = await opened(buildReport(sampleInput()));
const body = document.part('word/document.xml');
const styles = document.part('word/styles.xml');

describe('structure', () => {
  const styled = (name: string) =>
    all(body, 'w:p')
      .filter((paragraph) => styleOf(paragraph) === name)
      .map(visibleText);

  it('is in real heading styles with their levels', async () => {
    expect(styled('Title')).toEqual(['Individuell kompetansebeskrivelse']);
    expect(styled('Subtitle')).toEqual(['Deltaker Sko']);
    expect(styled('Heading1')).toEqual([
      'Nøkkelkompetanser',
      'Sammenligning med standarden «Skomaker»',
      'Om dette dokumentet',
    ]);
    expect(styled('Heading2')).toEqual(['Standarder og kilder']);
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) =>
      all(styleNamed(id), 'w:outlineLvl').map(({ attributes }) => attributes['w:val']),
    );
    expect(levels).toEqual([['0'], ['1'], ['2']]);
  });

  it('says the same as the model, in the same order', () => {
    const model = buildReport(sampleInput());
    const expected = model.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]);
    expect(all(body, 'w:p').map(visibleText)).toEqual(expected);
  });

  it('has every look in a style: paragraphs and runs only name theirs', () => {
    const known = all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(body, name));
    expect(used.map(({ attributes }) => attributes['w:val']).filter((id) => !known.includes(id ?? ''))).toEqual([]);
    expect(all(body, 'w:p').map(styleOf)).not.toContain(undefined);
    const direct = [...all(body, 'w:pPr'), ...all(body, 'w:rPr')].flatMap(elements).map(({ name }) => name);
    expect(new Set(direct)).toEqual(new Set(['w:pStyle', 'w:rStyle', 'w:keepNext', 'w:pageBreakBefore']));
  });

  it('has one theme, whose font every text has, and of whose colours none is the reserved pink', () => {
    const theme = document.part('word/theme/theme1.xml');
    const fonts = all(theme, 'a:latin').map(({ attributes }) => attributes.typeface);
    expect(fonts).toEqual(['Calibri', 'Calibri']);
    expect(document.source('word/theme/theme1.xml')).not.toContain('F8C8DC');
    const named = [...all(styles, 'w:rFonts'), ...all(body, 'w:rFonts')].map(({ attributes }) => attributes);
    expect(named).toEqual([expect.objectContaining({ 'w:asciiTheme': 'minorHAnsi', 'w:hAnsiTheme': 'minorHAnsi' })]);
  });

  it('has no text boxes, and nothing that is fetched from elsewhere', () => {
    for (const name of document.files.keys()) {
      if (/\.(xml|rels)$/.test(name)) expect(document.source(name)).not.toMatch(/txbx|TargetMode/);
    }
  });

  it('has no empty paragraphs for air', () => {
    expect(all(body, 'w:p').map(visibleText)).not.toContain('');
  });

  it('starts the comparisons on a page of their own', async () => {
    const standards = [sampleStandard('a'), sampleStandard('b')];
    const found = await opened(buildReport(sampleInput({ standards })));
    const broken = all(found.part('word/document.xml'), 'w:p').filter((p) => isOn(p, 'w:pageBreakBefore'));
    expect(broken.map(visibleText)).toEqual(['Sammenligning med standarden «Skomaker»']);
  });

  function styleNamed(id: string) {
    const found = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    if (!found) throw new Error(`no style ${id}`);
    return found;
  }

  function styleOf(paragraph: Element) {
    return child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  }
});
