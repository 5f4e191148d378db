import { describe, expect, it } from 'vitest';
import { log } from '#main/core/record-log';
import { startOpenProduct } from '../support/product';

describe('the log of what was done with records', () => {
  it('tells what and when, newest first, and no longer about whom when they are gone', async () => {
    const { client, session } = await startOpenProduct({ clock: () => new Date('2026-11-30T10:00:00Z') });
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    log(session, 'reportMade', { participantId: participant.id });
    log(session, 'workspaceFileMade', { details: { participants: 1 } });
    const about = (participantId: string | null) => [
      expect.objectContaining({ what: 'workspaceFileMade', participantId: null, details: { participants: 1 } }),
      expect.objectContaining({ what: 'reportMade', participantId, details: {}, at: '2026-11-30T10:00:00.000Z' }),
    ];
    expect(await client.recordLog.list()).toEqual(about(participant.id));
    await client.participants.remove({ participantId: participant.id });
    expect(await client.recordLog.list()).toEqual([
      expect.objectContaining({ what: 'erased', participantId: null, details: {} }),
      ...about(null),
    ]);
  });
});
