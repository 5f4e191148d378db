import type { Implementer } from '../implementer';
import { makeHandover, makeParticipantFile } from '../participant-files';
import type { Session } from '../session';
import { suggestPassphrase } from '../spoken-passphrase';
import { previewParticipant, takeParticipant } from '../take-participant';

/** A participant as a file, out and in. */
export const participantFileRoutes = (os: Implementer, session: Session) => ({
  participantFiles: {
    exportFile: os.participantFiles.exportFile.handler(({ input }) =>
      makeParticipantFile(session, input.participantId),
    ),
    handOver: os.participantFiles.handOver.handler(({ input }) =>
      makeHandover(session, input.participantId, input.passphrase),
    ),
    suggestPassphrase: os.participantFiles.suggestPassphrase.handler(({ input }) => ({
      passphrase: suggestPassphrase(input.language),
    })),
    preview: os.participantFiles.preview.handler(({ input }) => previewParticipant(session, input)),
    take: os.participantFiles.take.handler(({ input }) => takeParticipant(session, input)),
  },
});
