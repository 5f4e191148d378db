import { implementerFor } from './implementer';
import { anonymousRoutes } from './routes/anonymous';
import { backupRoutes } from './routes/backups';
import { classRoutes } from './routes/classes';
import { coachRoutes } from './routes/coach';
import { desktopRoutes } from './routes/desktop';
import { evidenceRoutes } from './routes/evidence';
import { experienceRoutes } from './routes/experiences';
import { fileRoutes } from './routes/files';
import { guideRoutes } from './routes/guide';
import { historyRoutes } from './routes/history';
import { lessonRoutes } from './routes/lessons';
import { libraryRoutes } from './routes/library';
import { officeRoutes } from './routes/office';
import { outcomeRoutes } from './routes/outcomes';
import { ownStandardRoutes } from './routes/own-standards';
import { participantFileRoutes } from './routes/participant-files';
import { preparationRoutes } from './routes/preparation';
import { recordLogRoutes } from './routes/record-log';
import { recordRoutes } from './routes/records';
import { rightsRoutes } from './routes/rights';
import { standardRoutes } from './routes/standards';
import { troubleRoutes } from './routes/trouble';
import { versionRoutes } from './routes/versions';
import { workspaceRoutes } from './routes/workspace';
import { workspaceTransferRoutes } from './routes/workspace-transfer';
import type { Session } from './session';

/** The contract, implemented on a session. Both shells serve this and nothing else. */
export function createRouter(session: Session) {
  const os = implementerFor(session);
  return os.router({
    ...workspaceRoutes(os, session),
    ...workspaceTransferRoutes(os, session),
    ...preparationRoutes(os, session),
    ...recordRoutes(os, session),
    ...experienceRoutes(os, session),
    ...evidenceRoutes(os, session),
    ...standardRoutes(os, session),
    ...officeRoutes(os, session),
    ...outcomeRoutes(os, session),
    ...ownStandardRoutes(os, session),
    ...classRoutes(os, session),
    ...historyRoutes(os, session),
    ...versionRoutes(os, session),
    ...guideRoutes(os, session),
    ...lessonRoutes(os, session),
    ...libraryRoutes(os, session),
    ...coachRoutes(os, session),
    ...recordLogRoutes(os, session),
    ...participantFileRoutes(os, session),
    ...anonymousRoutes(os, session),
    ...rightsRoutes(os, session),
    ...backupRoutes(os, session),
    ...fileRoutes(os, session),
    ...desktopRoutes(os, session),
    ...troubleRoutes(os, session),
  });
}

export type Router = ReturnType<typeof createRouter>;
