import { describe, expect, it } from 'vitest';
import { startOpenProduct } from '../support/product';

describe('the coach in the window', () => {
  it('reads a name and a statement each in its own way', async () => {
    const { client } = await startOpenProduct();
    const kinds = async (text: string, field: 'label' | 'statement') =>
      (await client.coach.hints({ text, field, language: 'nb', window: 'nb' })).map(({ kind }) => kind);
    expect(await kinds('Nøyaktighet', 'label')).toEqual([]);
    expect(await kinds('Godt humør', 'label')).toEqual(['trait']);
    expect(await kinds('Jeg har alltid godt humør', 'statement')).toEqual(['trait']);
  });

  it('explains in the language of the window, and leaves out what is turned off', async () => {
    const { client } = await startOpenProduct();
    const input = { text: 'Ansvar for innkjøp', field: 'statement', language: 'nb' } as const;
    const [norwegian] = await client.coach.hints({ ...input, window: 'nb' });
    const [english] = await client.coach.hints({ ...input, window: 'en' });
    expect(norwegian).toMatchObject({ kind: 'task', start: 0, end: 18 });
    expect(norwegian?.question).toContain('Hvordan');
    expect(english?.question).toContain('How');
    await client.preferences.set({ coachOff: ['task'] });
    expect(await client.coach.hints({ ...input, window: 'nb' })).toEqual([]);
    await client.preferences.set({ coachOff: [] });
    expect(await client.coach.hints({ ...input, window: 'nb' })).toHaveLength(1);
  });
});
