import type { HiddenKind, Span } from './hidden';

/** What is one thing though something stands between: first and last name, town and country. */
const JOINT: Partial<Record<HiddenKind, RegExp>> = {
  name: /^(?:[ \u00a0-]|(?: ?(?:al|el|bin|bint|ibn|abu|van|von|de|der)[ -])|(?: \p{Lu}\. ))$/u,
  place: /^(?:[ \u00a0-]|, )$/,
};

/** Which kind stands when two are found at the same letters: the surest first. */
const RANK: readonly HiddenKind[] = ['word', 'contact', 'number', 'birth', 'age', 'name', 'place', 'origin'];

/** @returns the spans in order, none of them overlapping, those that are one thing as one */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = joined.at(-1);
    if (last && (span.start < last.end || isOneThing(text, last, span))) {
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        kind: surer(last.kind, span.kind),
      };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

const surer = (one: HiddenKind, other: HiddenKind): HiddenKind =>
  RANK.indexOf(one) <= RANK.indexOf(other) ? one : other;

function isOneThing(text: string, one: Span, other: Span): boolean {
  const joint = one.kind === other.kind ? JOINT[one.kind] : undefined;
  return joint !== undefined && other.start - one.end <= 8 && joint.test(text.slice(one.end, other.start));
}
