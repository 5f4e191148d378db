import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { stemNorwegian } from '#shared/matching/stem-norwegian';
import { normaliseText } from '#shared/matching/tokens';
import { type Answer, type Contender, type Entry, labelOf, oneByOne, textOf } from './contender';

const nothing: Contender = {
  name: 'always “nothing answers”',
  prepare: (standards) =>
    oneByOne(
      standards,
      () => null,
      () => null,
    ),
};

const exact: Contender = {
  name: 'exact label',
  prepare: (standards) =>
    oneByOne(
      standards,
      (entries) => new Map(entries.map(({ id, label }) => [normaliseText(label), id])),
      (index, competence): Answer => {
        const label = normaliseText(labelOf(competence));
        const found = [...index].find(
          ([name]) => name === label || name.startsWith(`${label} `) || name.endsWith(` ${label}`),
        );
        return found ? { id: found[1], score: 1 } : null;
      },
    ),
};

const fuse: Contender = {
  name: 'Fuse.js, label and outcomes',
  prepare: (standards) =>
    oneByOne(
      standards,
      (entries) =>
        new Fuse([...entries], {
          keys: [
            { name: 'label', weight: 2 },
            { name: 'outcomes', weight: 1 },
          ],
          includeScore: true,
          ignoreLocation: true,
          threshold: 0.8,
        }),
      (index, competence): Answer => {
        const [found] = index.search(labelOf(competence), { limit: 1 });
        return found ? { id: found.item.id, score: 1 - (found.score ?? 1) } : null;
      },
    ),
};

const miniSearch: Contender = {
  name: 'MiniSearch, Norwegian stemmer, fuzzy',
  prepare: (standards) =>
    oneByOne(
      standards,
      (entries) => {
        const index = new MiniSearch<Entry>({
          fields: ['label', 'outcomes'],
          processTerm: (term) => stemNorwegian(normaliseText(term)),
          searchOptions: { fuzzy: 0.2, prefix: true, boost: { label: 2 } },
        });
        index.addAll(entries);
        return index;
      },
      (index, competence): Answer => {
        const [found] = index.search(labelOf(competence));
        return found ? { id: String(found.id), score: found.score } : null;
      },
    ),
};

/** Character 3–4-grams of label and outcomes as a vector of length 1. */
function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const plain = ` ${normaliseText(text)} `;
  for (const length of [3, 4]) {
    for (let start = 0; start + length <= plain.length; start++) {
      const gram = plain.slice(start, start + length);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  const size = Math.hypot(...grams.values());
  return new Map([...grams].map(([gram, count]) => [gram, count / size]));
}

const grams: Contender = {
  name: 'character 3–4-grams, cosine',
  prepare: (standards) =>
    oneByOne(
      standards,
      (entries) => entries.map((entry) => ({ id: entry.id, grams: gramsOf(`${entry.label} ${entry.outcomes}`) })),
      (index, competence): Answer => {
        const own = gramsOf(textOf(competence));
        let best: Answer = null;
        for (const { id, grams: theirs } of index) {
          let score = 0;
          for (const [gram, value] of own) score += value * (theirs.get(gram) ?? 0);
          if (score > (best?.score ?? 0)) best = { id, score };
        }
        return best;
      },
    ),
};

/** What one would reach for first. */
export const OTHERS: readonly Contender[] = [nothing, exact, fuse, miniSearch, grams];
