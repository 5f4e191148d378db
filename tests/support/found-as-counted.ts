import { expect } from 'vitest';
import type { Reader } from '#main/storage/database';
import type { FoundParticipants } from '#shared/domain/found-participants';
import { foldedName, nameSearch } from '#shared/domain/name-search';
import type { ParticipantSummary } from '#shared/domain/participant';
import { STANDINGS, type Standing, standingOf } from '#shared/domain/standing';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { Product } from './product';

/** Everybody, last changed first, counted from the rows themselves: what the index has to agree with. */
const COUNTED = `
  SELECT p.id, p.name, p.step, p.updated_at AS updatedAt,
    (SELECT count(*) FROM statement s WHERE s.participant_id = p.id) AS statements,
    (SELECT count(*) FROM competence c WHERE c.participant_id = p.id) AS competences,
    (SELECT count(*) FROM competence c WHERE c.participant_id = p.id AND placement IS NOT NULL) AS placed,
    (SELECT count(*) FROM competence c WHERE c.participant_id = p.id AND is_key) AS keyCompetences,
    (SELECT count(*) FROM competence c WHERE c.participant_id = p.id AND is_key AND placement IS NOT NULL) AS keyPlaced,
    (SELECT count(*) FROM competence c WHERE c.participant_id = p.id AND is_key
       AND EXISTS (SELECT 1 FROM json_each(c.outcome) WHERE trim(value) <> '')) AS outcomes,
    json_array_length(p.standard_refs) AS standards,
    CASE WHEN NOT EXISTS (SELECT 1 FROM consent WHERE participant_id = p.id) THEN 'none'
      WHEN EXISTS (SELECT 1 FROM consent WHERE participant_id = p.id AND withdrawn_on IS NULL) THEN 'given'
      ELSE 'withdrawn' END AS consent,
    CASE WHEN EXISTS (SELECT 1 FROM consent WHERE participant_id = p.id AND withdrawn_on IS NULL AND keep_until IS NULL)
      THEN NULL
      ELSE (SELECT max(keep_until) FROM consent WHERE participant_id = p.id AND withdrawn_on IS NULL) END AS deleteOn
  FROM participant p ORDER BY p.updated_at DESC, p.id`;

const everybodyCounted = (reader: Reader): ParticipantSummary[] =>
  reader.prepare<[], ParticipantSummary>(COUNTED).all();

type Asked = { readonly name: string; readonly standing: Standing | null; readonly byName: Language | null };

/** What an answer has to be, worked out without an index. */
function expected(everybody: readonly ParticipantSummary[], { name, standing, byName }: Asked) {
  const isCalled = nameSearch(name);
  const named = everybody.filter((summary) => isCalled(foldedName(summary.name)));
  const countOf = (one: Standing) => named.filter((summary) => standingOf(summary) === one).length;
  const wanted = named.filter((summary) => standing === null || standingOf(summary) === standing);
  const collator = new Intl.Collator(LANGUAGE_TAGS[byName ?? 'nb'], { numeric: true });
  return {
    participants: byName ? wanted.toSorted((one, other) => collator.compare(one.name, other.name)) : wanted,
    found: wanted.length,
    counts: {
      all: named.length,
      ...(Object.fromEntries(STANDINGS.map((one) => [one, countOf(one)])) as Record<Standing, number>),
    },
    everybody: everybody.length,
  };
}

/** All pages of an answer, each as large as a call may ask for. */
async function allOf({ client }: Pick<Product, 'client'>, { name, standing, byName }: Asked) {
  const participants: ParticipantSummary[] = [];
  let last: FoundParticipants;
  do {
    const sorted = byName ? ({ sort: 'name', language: byName } as const) : {};
    last = await client.participants.find({ name, standing, ...sorted, from: participants.length, count: 200 });
    participants.push(...last.participants);
  } while (participants.length < last.found);
  return { ...last, participants };
}

/** The answers of the core are those that counting everything anew gives, in every order and for each standing. */
export async function expectFoundAsCounted(
  { client, session }: Pick<Product, 'client' | 'session'>,
  names: readonly string[] = [''],
): Promise<void> {
  const everybody = session.read(everybodyCounted);
  for (const name of names) {
    for (const byName of [null, 'nb', 'en'] as const) {
      for (const standing of [null, ...STANDINGS]) {
        const asked = { name, standing, byName };
        expect(await allOf({ client }, asked), JSON.stringify(asked)).toEqual(expected(everybody, asked));
      }
    }
  }
}
