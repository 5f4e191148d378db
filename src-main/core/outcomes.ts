import { ExpectedError } from '#shared/domain/errors';
import type { OutcomeExample } from '#shared/domain/outcome-example';
import type { Competence, ParticipantRecord } from '#shared/domain/participant';
import { isUsable } from '#shared/domain/standard-entry';
import { isBlank } from '#shared/domain/text';
import { nearestExamples } from '#shared/outcomes/nearest-examples';
import { readCompetence } from '../storage/competence-repository';
import { recordOf } from './participants';
import type { Session } from './session';
import { listEntries } from './standard-library';
import { indexOf } from './suggestions';

/** More would take longer to read than the sentence takes to write. */
const MOST_EXAMPLES = 3;
/** So much of what was said is enough to know what it is about. */
const MOST_SAID = 2_000;

/** The words it was found in, as they were marked, else the whole of each statement. */
function saidOf({ id, statementIds }: Competence, { evidence, statements }: ParticipantRecord): string {
  const quotes = evidence.filter(({ competenceId }) => competenceId === id).map(({ quote }) => quote);
  const whole = statements.filter((statement) => statementIds.includes(statement.id)).map(({ text }) => text);
  return (quotes.some((quote) => quote.trim() !== '') ? quotes : whole).join('\n').slice(0, MOST_SAID);
}

/**
 * Sentences from the standards in use that are about the same as a competence: by its name and outcome and, where these
 * lead to none, by what the participant said.
 * @throws ExpectedError COMPETENCE_NOT_FOUND
 */
export function outcomeExamples(session: Session, competenceId: string): OutcomeExample[] {
  const { competence, record } = session.read((reader) => {
    const found = readCompetence(reader, competenceId);
    if (!found) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    return { competence: found.competence, record: recordOf(reader, found.participantId) };
  });
  const sources = listEntries(session)
    .filter(isUsable)
    .map(({ ref, standard }) => ({ ref, standard, index: indexOf(standard) }));
  const { id, label, outcome, placement } = competence;
  const byName = nearestExamples({ id, label, outcome }, placement, sources, MOST_EXAMPLES);
  const said = saidOf(competence, record);
  if (byName.some(({ close }) => close) || !isBlank(outcome) || said.trim() === '') return byName;
  const spoken = { id, label, outcome: { [record.participant.language]: said } };
  return nearestExamples(spoken, placement, sources, MOST_EXAMPLES);
}
