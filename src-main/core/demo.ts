import { randomUUID } from 'node:crypto';
import participantA from '#resources/demo/participant-a.json';
import participantB from '#resources/demo/participant-b.json';
import participantC from '#resources/demo/participant-c.json';
import participantD from '#resources/demo/participant-d.json';
import { saveSetting } from '../storage/setting-repository';
import { insertInvented } from './demo-participant';
import { PRACTICE_FILE } from './practice';
import { Session } from './session';
import type { ShellAbilities } from './shell-abilities';

/** A throwaway session with the demo participants in it. */
export async function startDemoSession(abilities: ShellAbilities = {}): Promise<Session> {
  const session = Session.demo(abilities);
  await openDemo(session);
  return session;
}

/** Makes the workspace of a demo, with the participants in it, the first one last changed. */
export async function openDemo(session: Session): Promise<void> {
  await session.create(randomUUID());
  const hour = 3_600_000;
  const now = Date.parse(session.now());
  session.write((writer) => {
    [participantA, participantB, participantC, participantD].forEach((file, index) => {
      const id = randomUUID();
      const createdAt = new Date(now - index * hour).toISOString();
      insertInvented(writer, file, { id, createdAt, today: session.today() });
      if (file === PRACTICE_FILE) saveSetting(writer, 'practiceParticipant', id);
    });
  });
}
