import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { createRouter } from '#main/core/router';
import type { Session } from '#main/core/session';
import type { ParticipantSummary } from '#shared/domain/participant';
import { randomFrom } from '../../matching/random';
import { pickFrom } from '../chance';
import { plainAdd, plainFind, plainOpen, plainSave } from './plain';
import { byTurns, type Pair, wait } from './timing';

/** As many as the window asks for. */
const PAGE = 50;
/** Letters typed one after the other before there is a pause, and the pause in milliseconds. */
const [BURST, PAUSE] = [25, 2_200] as const;

export const clientOf = (session: Session) => createRouterClient(createRouter(session));
type Client = ReturnType<typeof clientOf>;

async function everybody(client: Client): Promise<ParticipantSummary[]> {
  const all: ParticipantSummary[] = [];
  for (let last = 1; last > 0; ) {
    const { participants } = await client.participants.find({ from: all.length, count: 200 });
    all.push(...participants);
    last = participants.length;
  }
  return all;
}

export type Measured = readonly [what: string, times: Pair];

/** What a counsellor does all day, through the contract, beside plain statements on the same connection. */
export async function measureEveryday(session: Session): Promise<Measured[]> {
  const client = clientOf(session);
  const random = randomFrom(11);
  const people = await everybody(client);
  const described = people.filter(({ outcomes }) => outcomes > 0);
  const somebody = () => pickFrom(described, random).id;

  const page = await byTurns(
    1_000,
    () => client.participants.find({ count: PAGE }),
    () => session.read((reader) => plainFind(reader, '', 0, PAGE)),
  );
  const paging = await byTurns(
    500,
    (turn) => client.participants.find({ from: (turn * PAGE) % people.length, count: PAGE, sort: 'name' }),
    (turn) => session.read((reader) => plainFind(reader, '', (turn * PAGE) % people.length, PAGE)),
  );
  const typed = Array.from({ length: 250 }, () => pickFrom(people, random).name).flatMap((name) =>
    Array.from([...name].slice(0, 8), (_, last) => [...name].slice(0, last + 1).join('')),
  );
  const searching = await byTurns(
    typed.length,
    (turn) => client.participants.find({ name: typed[turn] ?? '', count: PAGE }),
    (turn) => session.read((reader) => plainFind(reader, typed[turn] ?? '', 0, PAGE)),
  );
  // Each somebody else, so that neither finds what the other has read.
  const opening = await byTurns(
    1_000,
    () => client.participants.get({ participantId: somebody() }),
    () => session.read((reader) => plainOpen(reader, somebody())),
  );
  const changes = await measureChanges(session, client, somebody);
  return [
    ['start page: the first 50, and how many stand where', page],
    ['a later page, by name', paging],
    [`search, typed letter by letter (${typed.length} searches)`, searching],
    ['open a record', opening],
    ...changes,
  ];
}

async function measureChanges(session: Session, client: Client, somebody: () => string): Promise<Measured[]> {
  /** Writes on in one outcome, a letter a time, then in somebody else's. */
  const typing = async (turns: number, between: (turn: number) => unknown): Promise<Pair> => {
    let ids: string[] = [];
    const begin = async () => {
      const records = [0, 1].map(() => client.participants.get({ participantId: somebody() }));
      ids = (await Promise.all(records)).map(({ competences }) => competences[0]?.id ?? '');
    };
    const text = (turn: number) => `Kan ${'skrive videre '.repeat(2).slice(0, turn % BURST)}${turn}`;
    await begin();
    return byTurns(
      turns,
      (turn) => client.competences.setOutcome({ competenceId: ids[0] ?? '', language: 'nb', text: text(turn) }),
      (turn) => session.write((writer) => plainSave(writer, ids[1] ?? '', JSON.stringify({ nb: text(turn) }))),
      async (turn) => {
        if (turn % BURST < BURST - 1) return;
        await between(turn);
        await begin();
      },
    );
  };
  const withPauses = await typing(40 * BURST, () => wait(PAUSE));
  const without = await typing(40 * BURST, () => {});
  const adding = await byTurns(
    1_000,
    () =>
      client.statements.add({
        participantId: somebody(),
        statementId: randomUUID(),
        text: 'Jeg pleide å bake brød til hele gata.',
        experienceId: null,
      }),
    () =>
      session.write((writer) => plainAdd(writer, somebody(), randomUUID(), 'Jeg pleide å bake brød til hele gata.')),
    (turn) => (turn % BURST < BURST - 1 ? undefined : wait(PAUSE)),
  );
  return [
    [`save a letter, durable; a pause after ${BURST}`, withPauses],
    ['save a letter, durable; never a pause', without],
    ['add a statement, durable', adding],
  ];
}
