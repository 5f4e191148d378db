import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../src-renderer/features/conversation/whole-words';

const SAID = 'Jeg fikk en fast pris på mel.';

const marked = (part: string) => wholeWords(SAID, SAID.indexOf(part), SAID.indexOf(part) + part.length);

describe('words marked with the mouse', () => {
  it('come whole where the mouse stopped inside one', () => {
    expect(marked('ast pri')).toBe('fast pris');
    expect(marked('å m')).toBe('på mel');
  });

  it('are left as they are marked at their edges', () => {
    expect(marked('fast pris')).toBe('fast pris');
    expect(marked(' fast pris ')).toBe('fast pris');
    expect(marked(SAID)).toBe(SAID);
  });

  it('are none where nothing, or only a space, is marked', () => {
    expect(wholeWords(SAID, 6, 6)).toBe('');
    expect(marked(' ')).toBe('');
  });
});
