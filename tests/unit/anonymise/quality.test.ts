import { describe, expect, it } from 'vitest';
import { measure } from '../../anonymise/measure';

/** As measured; a rule that changes them is to be looked at. Recall first: what tells is to be hidden. */
describe('how much is found of what tells who somebody is', () => {
  it('in the sentences that the rules were made with', () => {
    const { sentences, secrets, hidden, found, rightly, missed, extra } = measure('development');
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect({ sentences, recall: `${hidden}/${secrets}`, precision: `${rightly}/${found}` }).toEqual({
      sentences: 113,
      recall: '79/79',
      precision: '80/80',
    });
  });

  it('in sentences kept apart until the end', () => {
    const { sentences, secrets, hidden, found, rightly, missed, extra } = measure('held-out');
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect({ sentences, recall: `${hidden}/${secrets}`, precision: `${rightly}/${found}` }).toEqual({
      sentences: 68,
      recall: '53/53',
      precision: '52/52',
    });
  });
});
