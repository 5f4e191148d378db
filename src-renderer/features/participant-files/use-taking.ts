import { useState } from 'react';
import type { ParticipantPreview, TakeWay, Winner } from '#shared/domain/participant-preview';
import { SEALED_PARTICIPANT_LIMIT } from '#shared/formats/participant-file';
import { client } from '../../api/client';
import { type Failure, failureOf } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { toBase64 } from '../../components/to-base64';

type ChosenFile = { readonly fileName: string; readonly base64: string; readonly passphrase?: string };

/** Where the taking in stands: nothing chosen, waiting for a passphrase, or shown what is in the file. */
export type Taking =
  | { readonly at: 'choosing' }
  | { readonly at: 'locked'; readonly file: ChosenFile }
  | { readonly at: 'shown'; readonly file: ChosenFile; readonly preview: ParticipantPreview };

/** Taking a participant in from a file, step by step; nothing is written before the last one. */
export function useTaking() {
  const [taking, setTaking] = useState<Taking>({ at: 'choosing' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const attempt = async (action: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  const lookInto = async (file: ChosenFile) => {
    const preview = await client.participantFiles.preview(file);
    setTaking(preview ? { at: 'shown', file, preview } : { at: 'locked', file });
  };
  const look = (file: ChosenFile) => attempt(() => lookInto(file));

  return {
    taking,
    failure,
    busy,
    /** Takes up the file that was opened with the program, if one waits. */
    async takeOpened() {
      await attempt(async () => {
        const file = await client.desktop.openedFile().catch((error: unknown) => {
          // What was chosen before has nothing to do with what is said of this one.
          setTaking({ at: 'choosing' });
          throw error;
        });
        if (!file) return;
        setTaking({ at: 'choosing' });
        await lookInto(file);
      });
    },
    async choose(file: File) {
      setTaking({ at: 'choosing' });
      if (file.size > SEALED_PARTICIPANT_LIMIT) {
        setFailure({ kind: 'expected', code: 'FILE_TOO_LARGE', data: { file: file.name, limit: '25\u00a0MB' } });
        return;
      }
      await look({ fileName: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) });
    },
    /** The file stays chosen when the passphrase is wrong. */
    async unlock(passphrase: string) {
      if (taking.at === 'locked') await look({ ...taking.file, passphrase });
    },
    async take(way: TakeWay, wins: Winner, onTaken: (name: string, path: string) => void) {
      if (taking.at !== 'shown') return;
      const { file } = taking;
      await attempt(() =>
        saveQueue.add({
          send: async () => {
            const record = await client.participantFiles.take({ ...file, way, wins, newId: crypto.randomUUID() });
            const { id, step } = record.participant;
            queryClient.setQueryData(api.participants.get.queryKey({ input: { participantId: id } }), record);
            // Anything may be in the file: other participants are untouched, but lists, standards and logs are not.
            void queryClient.invalidateQueries();
            tellOtherWindows('records');
            onTaken(record.participant.name, `/participants/${id}/${step}`);
          },
        }),
      );
    },
    startOver() {
      setTaking({ at: 'choosing' });
      setFailure(null);
    },
  };
}
