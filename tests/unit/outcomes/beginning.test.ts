import { describe, expect, it } from 'vitest';
import { isOnlyBeginning, withBeginning, withSentence } from '#shared/outcomes/beginning';

const KAN = 'Kan';
const BEGINNINGS = [KAN, 'Har kunnskap om', 'Forstår', 'Behersker', 'Kan på egen hånd avgjøre'];
const begin = (text: string, beginning: string) => withBeginning(text, beginning, BEGINNINGS);

describe('the beginning of an outcome', () => {
  it('stands first in an empty field, ready to be written on', () => {
    expect(begin('', KAN)).toBe('Kan ');
    expect(begin(' \n', KAN)).toBe('Kan ');
  });

  it('takes the place of another, also of one that is a part of it', () => {
    expect(begin('Kan ', 'Har kunnskap om')).toBe('Har kunnskap om ');
    expect(begin('Har kunnskap om regnskap', 'Behersker')).toBe('Behersker regnskap');
    expect(begin('Kan på egen hånd avgjøre hva som skal kjøpes', KAN)).toBe('Kan hva som skal kjøpes');
    expect(begin('kan baking', 'Forstår')).toBe('Forstår baking');
    expect(begin('Kanskje ikke', KAN)).toBe('Kan kanskje ikke');
  });

  it('goes before what is written without one, and leaves abbreviations as they are', () => {
    expect(begin('Føre regnskap', KAN)).toBe('Kan føre regnskap');
    expect(begin('HMS i kjøkkenet', 'Har kunnskap om')).toBe('Har kunnskap om HMS i kjøkkenet');
  });

  it('begins a new sentence after a finished one, and changes that one only', () => {
    expect(begin('Kan føre regnskap.', 'Forstår')).toBe('Kan føre regnskap. Forstår ');
    expect(begin('Kan føre regnskap. Forstår ', 'Behersker')).toBe('Kan føre regnskap. Behersker ');
    expect(begin('Kan føre regnskap!\nForstår tall', KAN)).toBe('Kan føre regnskap!\nKan tall');
    expect(begin('Kan svare «ja.»', 'Forstår')).toBe('Kan svare «ja.» Forstår ');
  });

  it('says nothing by itself', () => {
    expect(isOnlyBeginning('Kan ', BEGINNINGS)).toBe(true);
    expect(isOnlyBeginning('Kan bake', BEGINNINGS)).toBe(false);
  });
});

describe('an example that is used as a start', () => {
  it('replaces nothing that somebody has written', () => {
    expect(withSentence('', 'Kan bake.', BEGINNINGS)).toBe('Kan bake.');
    expect(withSentence('Behersker ', 'Kan bake.', BEGINNINGS)).toBe('Kan bake.');
    expect(withSentence('Kan koke', 'Kan bake.', BEGINNINGS)).toBe('Kan koke. Kan bake.');
    expect(withSentence('Kan koke.\n', 'Kan bake.', BEGINNINGS)).toBe('Kan koke. Kan bake.');
  });
});
