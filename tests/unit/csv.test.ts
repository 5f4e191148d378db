import { describe, expect, it } from 'vitest';
import { toCsv } from '#shared/formats/csv';

const withoutMark = (rows: string[][]) => toCsv(rows).replace(/^\uFEFF/, '');

describe('CSV', () => {
  it('begins with the mark that tells Excel it is UTF-8, and once only', () => {
    expect(toCsv([['Åse'], ['ø']])).toBe('\uFEFFÅse\r\nø\r\n');
  });

  it('has semicolons between the columns and quotes where a text needs them', () => {
    expect(withoutMark([['a', 'b; c', 'sa "hei"', 'to\nlinjer', ' luft ', '']])).toBe(
      'a;"b; c";"sa ""hei""";"to\nlinjer";" luft ";\r\n',
    );
  });

  it.each([
    '=HYPERLINK("http://x";"y")',
    '+47 22 22 22 22',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1',
    '  =1+1',
    '＝1+1',
    '\u00a0=1+1',
  ])('shows %j as text and never runs it', (text) => {
    const [cell = ''] = withoutMark([[text]]).split(/\r\n$/);
    expect(cell.replace(/^"/, '')[0]).toBe("'");
    expect(cell.replace(/^"|"$/g, '').replaceAll('""', '"')).toBe(`'${text}`);
  });

  it('leaves ordinary texts alone', () => {
    const texts = ['PC-bruk', 'a = b', 'Sy + strikk', 'åse@example.com', "'sitat'", '10–15', '5'];
    expect(withoutMark([texts])).toBe(`${texts.join(';')}\r\n`);
  });
});
