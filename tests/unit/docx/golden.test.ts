import { describe, expect, it } from 'vitest';
import { goldenNames, goldenParts, readGolden } from '../../../scripts/documents/golden';
import { readableXml } from '../../../scripts/documents/readable-xml';

const ROOT = new URL('../../..', import.meta.url).pathname;
const parts = await goldenParts();

/** What to do when one fails: tests/golden/README.md. */
describe('the demo participants’ documents are those that somebody has looked at', () => {
  it.each([...parts])('%s', (name, text) => {
    expect(text).toBe(readGolden(ROOT, name));
  });

  it('and there is no golden file that nothing makes', () => {
    expect(goldenNames(ROOT).toSorted()).toEqual([...parts.keys()].toSorted());
  });
});

describe('documents are compared as XML', () => {
  it('where the order of attributes and the lines of the file say nothing', () => {
    expect(readableXml('<a c="1" b="2"><d/>\n  <e></e></a>')).toBe(readableXml('<a b="2" c="1"><d></d><e/></a>'));
  });

  it('where every space of a text, and the order of elements, does', () => {
    expect(readableXml('<a><t>x </t></a>')).not.toBe(readableXml('<a><t>x</t></a>'));
    expect(readableXml('<a><b/><c/></a>')).not.toBe(readableXml('<a><c/><b/></a>'));
  });
});
