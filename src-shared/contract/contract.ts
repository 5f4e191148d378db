import { accessContract } from './access';
import { additionsContract } from './additions';
import { anonymousContract } from './anonymous';
import { backupsContract } from './backups';
import { classesContract } from './classes';
import { coachContract } from './coach';
import { comparisonContract } from './comparison';
import { competencesContract } from './competences';
import { desktopContract } from './desktop';
import { erasureContract } from './erasure';
import { evidenceContract } from './evidence';
import { documentedContract, experiencesContract } from './experiences';
import { filesContract } from './files';
import { guideContract } from './guide';
import { historyContract } from './history';
import { lessonsContract } from './lessons';
import { libraryContract } from './library';
import { lockingContract } from './locking';
import { officeContract } from './office';
import { outcomesContract } from './outcomes';
import { ownStandardsContract } from './own-standards';
import { participantFilesContract } from './participant-files';
import { participantsContract } from './participants';
import { preferencesContract } from './preferences';
import { preparationContract } from './preparation';
import { questionsContract } from './questions';
import { recordLogContract } from './record-log';
import { reportContract } from './report';
import { retentionContract } from './retention';
import { standardsContract } from './standards';
import { statementsContract } from './statements';
import { troubleContract } from './trouble';
import { versionsContract } from './versions';
import { workspaceContract } from './workspace';
import { workspaceTransferContract } from './workspace-transfer';

/** Everything the window can ask for. Both shells serve exactly this; the renderer is typed by it. */
export const contract = {
  workspace: workspaceContract,
  workspaceTransfer: workspaceTransferContract,
  locking: lockingContract,
  preferences: preferencesContract,
  participants: participantsContract,
  participantFiles: participantFilesContract,
  access: accessContract,
  retention: retentionContract,
  erasure: erasureContract,
  preparation: preparationContract,
  statements: statementsContract,
  experiences: experiencesContract,
  documented: documentedContract,
  questions: questionsContract,
  competences: competencesContract,
  evidence: evidenceContract,
  standards: standardsContract,
  ownStandards: ownStandardsContract,
  outcomes: outcomesContract,
  comparison: comparisonContract,
  additions: additionsContract,
  anonymous: anonymousContract,
  classes: classesContract,
  recordLog: recordLogContract,
  backups: backupsContract,
  report: reportContract,
  office: officeContract,
  files: filesContract,
  desktop: desktopContract,
  history: historyContract,
  versions: versionsContract,
  guide: guideContract,
  lessons: lessonsContract,
  library: libraryContract,
  coach: coachContract,
  trouble: troubleContract,
};
