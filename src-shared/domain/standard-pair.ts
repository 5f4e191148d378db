import { z } from 'zod';
import type { Suggestion } from './comparison';
import { type Standard, type StandardCompetence, standardCompetenceSchema, standardRefSchema } from './standard';

const bothLanguages = z.strictObject({ nb: z.string().min(1), en: z.string().min(1) });

/**
 * Two standards that somebody has read side by side, such as the way from shop assistant to store manager in case 1 of
 * source 001. `source`: the report says it. `reading`: we read it out of the learning outcomes.
 */
export const describedPairSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  title: bothLanguages,
  about: z.array(bothLanguages),
  links: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      ground: z.enum(['source', 'reading']),
      /** What it is about in the one role and in the other. */
      emphasis: z.strictObject({ from: bothLanguages, to: bothLanguages }),
    }),
  ),
});
export type DescribedPair = z.infer<typeof describedPairSchema>;

export const pairLinkSchema = z.object({
  left: standardCompetenceSchema,
  right: standardCompetenceSchema,
  /** Who says that they belong together: the report, our reading of it, or the matcher. */
  ground: z.enum(['source', 'reading', 'suggested']),
  sameName: z.boolean(),
  /** It recurs, but sits elsewhere in the balance model: the emphasis is another. */
  moved: z.boolean(),
  emphasis: z.object({ left: bothLanguages, right: bothLanguages }).nullable(),
  /** The matcher's, in the reader's language. */
  reasons: z.array(z.string()),
});
export type PairLink = z.infer<typeof pairLinkSchema>;

const pairedStandardSchema = z.object({
  ref: standardRefSchema,
  title: bothLanguages,
  kind: z.enum(['standard', 'reference']),
});

export const standardPairSchema = z.object({
  left: pairedStandardSchema,
  right: pairedStandardSchema,
  /** Told in the direction it was read in only. */
  story: z.object({ title: bothLanguages, about: z.array(bothLanguages) }).nullable(),
  recurring: z.array(pairLinkSchema),
  /** Too doubtful to say that they are the same; both stand in their own list as well. */
  perhaps: z.array(pairLinkSchema),
  /** Only the right standard has them: what the way to it adds. */
  added: z.array(standardCompetenceSchema),
  /** Only the left standard has them. Not lost on the way: they are not among the other's key competences. */
  leftOnly: z.array(standardCompetenceSchema),
});
export type StandardPair = z.infer<typeof standardPairSchema>;

type Side = Pick<Standard, 'id' | 'version' | 'title' | 'kind' | 'competences'>;

/** What is known of how two standards belong together. */
export type PairKnowledge = {
  /** The matcher's suggestions for the left one's key competences in the right one, and the other way round. */
  readonly toRight: readonly Suggestion[];
  readonly toLeft: readonly Suggestion[];
  /** The pair as somebody has read it, in either direction. */
  readonly described: DescribedPair | null;
};

type Ends = { readonly left: string; readonly right: string };
type Found = Ends & {
  readonly level: 'match' | 'possible';
  /** Whether the first direction that says so is sure. */
  readonly matched: boolean;
  readonly reasons: readonly string[];
};

const keyOf = ({ left, right }: Ends): string => `${left}\n${right}`;

/**
 * Suggestions of both directions as one list. A key competence recurs where each of the two is what the other answers
 * to; where only one of them says so, the other is wider or narrower, and it is a question. The reasons are those of
 * the first direction that has them.
 */
function foundIn({ toRight, toLeft }: PairKnowledge): Map<string, Found> {
  const found = new Map<string, Found>();
  const note = (own: string, { standardCompetenceId, level, reasons }: Suggestion, reverse: boolean) => {
    if (standardCompetenceId === null || level === 'extra') return;
    const ends = reverse ? { left: standardCompetenceId, right: own } : { left: own, right: standardCompetenceId };
    const known = found.get(keyOf(ends));
    const both = known !== undefined && (known.matched || level === 'match');
    found.set(keyOf(ends), {
      ...ends,
      level: both ? 'match' : 'possible',
      matched: level === 'match',
      reasons: known?.reasons ?? reasons,
    });
  };
  for (const suggestion of toRight) note(suggestion.competenceId, suggestion, false);
  for (const suggestion of toLeft) note(suggestion.competenceId, suggestion, true);
  return found;
}

function readLinks(described: DescribedPair | null, left: Side, right: Side) {
  if (!described) return [];
  const forward = described.from === left.id && described.to === right.id;
  return described.links.map(({ from, to, ground, emphasis }) => ({
    left: forward ? from : to,
    right: forward ? to : from,
    ground,
    emphasis: forward ? { left: emphasis.from, right: emphasis.to } : { left: emphasis.to, right: emphasis.from },
  }));
}

const sameName = (one: StandardCompetence, other: StandardCompetence): boolean =>
  one.label.nb.toLocaleLowerCase('nb') === other.label.nb.toLocaleLowerCase('nb') ||
  one.label.en.toLocaleLowerCase('en') === other.label.en.toLocaleLowerCase('en');

const headOf = ({ id, version, title, kind }: Side): StandardPair['left'] => ({ ref: `${id}@${version}`, title, kind });

/**
 * Sets two standards beside each other (case 1 of source 001): what recurs, also under another name, what is new, and
 * what differs in emphasis. What a reader of both has said goes before what the matcher guesses: its `match` still
 * counts, its `possible` does not.
 *
 * @returns links and competences in the left standard's order, those that are new in the right one's; every key
 *   competence is in a recurring link or in the list of its own side. Turned around, the same links come out.
 */
export function pairStandards(left: Side, right: Side, knowledge: PairKnowledge): StandardPair {
  const found = foundIn(knowledge);
  const read = readLinks(knowledge.described, left, right);
  const byLeft = new Map(left.competences.map((competence) => [competence.id, competence]));
  const byRight = new Map(right.competences.map((competence) => [competence.id, competence]));

  const linkOf = (ends: Ends, ground: PairLink['ground'], emphasis: PairLink['emphasis']): PairLink[] => {
    const [one, other] = [byLeft.get(ends.left), byRight.get(ends.right)];
    if (!one || !other) return [];
    const reasons = [...(found.get(keyOf(ends))?.reasons ?? [])];
    const moved = one.placement !== other.placement;
    return [{ left: one, right: other, ground, sameName: sameName(one, other), moved, emphasis, reasons }];
  };
  const order = ({ left: one, right: other }: PairLink): number =>
    left.competences.indexOf(one) * right.competences.length + right.competences.indexOf(other);
  const inOrder = (links: PairLink[]): PairLink[] => links.toSorted((one, other) => order(one) - order(other));

  const readKeys = new Set(read.map(keyOf));
  const suggested = [...found.values()].filter((ends) => !readKeys.has(keyOf(ends)));
  const recurring = inOrder([
    ...read.flatMap((ends) => linkOf(ends, ends.ground, ends.emphasis)),
    ...suggested.filter(({ level }) => level === 'match').flatMap((ends) => linkOf(ends, 'suggested', null)),
  ]);
  const doubtful = knowledge.described ? [] : suggested.filter(({ level }) => level === 'possible');
  const linkedLeft = new Set(recurring.map((link) => link.left.id));
  const linkedRight = new Set(recurring.map((link) => link.right.id));
  const told = knowledge.described?.from === left.id && knowledge.described.to === right.id;

  return {
    left: headOf(left),
    right: headOf(right),
    story: told && knowledge.described ? { title: knowledge.described.title, about: knowledge.described.about } : null,
    recurring,
    perhaps: inOrder(doubtful.flatMap((ends) => linkOf(ends, 'suggested', null))),
    added: right.competences.filter(({ id }) => !linkedRight.has(id)),
    leftOnly: left.competences.filter(({ id }) => !linkedLeft.has(id)),
  };
}
