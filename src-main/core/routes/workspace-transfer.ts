import type { Implementer } from '../implementer';
import type { Session } from '../session';
import { exportWorkspace } from '../workspace-export';
import { makeWorkspaceFile, previewWorkspaceFile, takeWorkspaceFile } from '../workspace-transfer';

/** A whole workspace, to another machine or out of the program. */
export const workspaceTransferRoutes = (os: Implementer, session: Session) => ({
  workspaceTransfer: {
    canChoose: os.workspaceTransfer.canChoose.handler(() => ({
      canChoose: session.abilities.chooseFolder !== undefined,
    })),
    make: os.workspaceTransfer.make.handler(async ({ input }) => ({
      path: await makeWorkspaceFile(session, input.folder),
    })),
    exportReadable: os.workspaceTransfer.exportReadable.handler(async ({ input }) => ({
      path: await exportWorkspace(session, input.folder),
    })),
    preview: os.workspaceTransfer.preview.handler(({ input }) => previewWorkspaceFile(session, input)),
    take: os.workspaceTransfer.take.handler(({ input }) => takeWorkspaceFile(session, input)),
  },
});
