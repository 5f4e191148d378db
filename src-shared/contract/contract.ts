import { additionsContract } from './additions';
import { classesContract } from './classes';
import { coachContract } from './coach';
import { comparisonContract } from './comparison';
import { competencesContract } from './competences';
import { lessonsContract } from './lessons';
import { libraryContract } from './library';
import { ownStandardsContract } from './own-standards';
import { participantsContract } from './participants';
import { preferencesContract } from './preferences';
import { reportContract } from './report';
import { standardsContract } from './standards';
import { statementsContract } from './statements';
import { workspaceContract } from './workspace';

/** Everything the window can ask for. Both shells serve exactly this; the renderer is typed by it. */
export const contract = {
  workspace: workspaceContract,
  preferences: preferencesContract,
  participants: participantsContract,
  statements: statementsContract,
  competences: competencesContract,
  standards: standardsContract,
  ownStandards: ownStandardsContract,
  comparison: comparisonContract,
  additions: additionsContract,
  classes: classesContract,
  report: reportContract,
  lessons: lessonsContract,
  library: libraryContract,
  coach: coachContract,
};
