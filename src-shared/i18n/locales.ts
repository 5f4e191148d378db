import enAccess from '#resources/locales/en/access.json';
import enAnonymous from '#resources/locales/en/anonymous.json';
import enAppearance from '#resources/locales/en/appearance.json';
import enBackups from '#resources/locales/en/backups.json';
import enBoard from '#resources/locales/en/board.json';
import enClasses from '#resources/locales/en/classes.json';
import enCli from '#resources/locales/en/cli.json';
import enCoach from '#resources/locales/en/coach.json';
import enCommon from '#resources/locales/en/common.json';
import enComparison from '#resources/locales/en/comparison.json';
import enErrors from '#resources/locales/en/errors.json';
import enEvidence from '#resources/locales/en/evidence.json';
import enExperiences from '#resources/locales/en/experiences.json';
import enGuide from '#resources/locales/en/guide.json';
import enHints from '#resources/locales/en/hints.json';
import enHistory from '#resources/locales/en/history.json';
import enLessons from '#resources/locales/en/lessons.json';
import enLibrary from '#resources/locales/en/library.json';
import enMatching from '#resources/locales/en/matching.json';
import enModel from '#resources/locales/en/model.json';
import enOpening from '#resources/locales/en/opening.json';
import enOutcomes from '#resources/locales/en/outcomes.json';
import enOwnStandards from '#resources/locales/en/own-standards.json';
import enParticipantData from '#resources/locales/en/participant-data.json';
import enParticipantFiles from '#resources/locales/en/participant-files.json';
import enParticipants from '#resources/locales/en/participants.json';
import enPreparation from '#resources/locales/en/preparation.json';
import enReport from '#resources/locales/en/report.json';
import enReportStep from '#resources/locales/en/report-step.json';
import enRights from '#resources/locales/en/rights.json';
import enSettings from '#resources/locales/en/settings.json';
import enTemplate from '#resources/locales/en/template.json';
import enTrouble from '#resources/locales/en/trouble.json';
import enWizard from '#resources/locales/en/wizard.json';
import enWorkspace from '#resources/locales/en/workspace.json';
import enWorkspaceTransfer from '#resources/locales/en/workspace-transfer.json';
import nbAccess from '#resources/locales/nb/access.json';
import nbAnonymous from '#resources/locales/nb/anonymous.json';
import nbAppearance from '#resources/locales/nb/appearance.json';
import nbBackups from '#resources/locales/nb/backups.json';
import nbBoard from '#resources/locales/nb/board.json';
import nbClasses from '#resources/locales/nb/classes.json';
import nbCli from '#resources/locales/nb/cli.json';
import nbCoach from '#resources/locales/nb/coach.json';
import nbCommon from '#resources/locales/nb/common.json';
import nbComparison from '#resources/locales/nb/comparison.json';
import nbErrors from '#resources/locales/nb/errors.json';
import nbEvidence from '#resources/locales/nb/evidence.json';
import nbExperiences from '#resources/locales/nb/experiences.json';
import nbGuide from '#resources/locales/nb/guide.json';
import nbHints from '#resources/locales/nb/hints.json';
import nbHistory from '#resources/locales/nb/history.json';
import nbLessons from '#resources/locales/nb/lessons.json';
import nbLibrary from '#resources/locales/nb/library.json';
import nbMatching from '#resources/locales/nb/matching.json';
import nbModel from '#resources/locales/nb/model.json';
import nbOpening from '#resources/locales/nb/opening.json';
import nbOutcomes from '#resources/locales/nb/outcomes.json';
import nbOwnStandards from '#resources/locales/nb/own-standards.json';
import nbParticipantData from '#resources/locales/nb/participant-data.json';
import nbParticipantFiles from '#resources/locales/nb/participant-files.json';
import nbParticipants from '#resources/locales/nb/participants.json';
import nbPreparation from '#resources/locales/nb/preparation.json';
import nbReport from '#resources/locales/nb/report.json';
import nbReportStep from '#resources/locales/nb/report-step.json';
import nbRights from '#resources/locales/nb/rights.json';
import nbSettings from '#resources/locales/nb/settings.json';
import nbTemplate from '#resources/locales/nb/template.json';
import nbTrouble from '#resources/locales/nb/trouble.json';
import nbWizard from '#resources/locales/nb/wizard.json';
import nbWorkspace from '#resources/locales/nb/workspace.json';
import nbWorkspaceTransfer from '#resources/locales/nb/workspace-transfer.json';
import type { Language } from '#shared/domain/text';

const nb = {
  anonymous: nbAnonymous,
  access: nbAccess,
  appearance: nbAppearance,
  backups: nbBackups,
  board: nbBoard,
  classes: nbClasses,
  cli: nbCli,
  coach: nbCoach,
  common: nbCommon,
  comparison: nbComparison,
  errors: nbErrors,
  lessons: nbLessons,
  library: nbLibrary,
  matching: nbMatching,
  model: nbModel,
  opening: nbOpening,
  outcomes: nbOutcomes,
  ownStandards: nbOwnStandards,
  participantData: nbParticipantData,
  participantFiles: nbParticipantFiles,
  participants: nbParticipants,
  report: nbReport,
  reportStep: nbReportStep,
  evidence: nbEvidence,
  experiences: nbExperiences,
  guide: nbGuide,
  hints: nbHints,
  history: nbHistory,
  preparation: nbPreparation,
  rights: nbRights,
  settings: nbSettings,
  template: nbTemplate,
  trouble: nbTrouble,
  wizard: nbWizard,
  workspace: nbWorkspace,
  workspaceTransfer: nbWorkspaceTransfer,
};

/** Every text of the product by language and part. Bokmål's keys are the type that the others must have. */
export type Texts = typeof nb;

const en: Texts = {
  anonymous: enAnonymous,
  access: enAccess,
  appearance: enAppearance,
  backups: enBackups,
  board: enBoard,
  classes: enClasses,
  cli: enCli,
  coach: enCoach,
  common: enCommon,
  comparison: enComparison,
  errors: enErrors,
  lessons: enLessons,
  library: enLibrary,
  matching: enMatching,
  model: enModel,
  opening: enOpening,
  outcomes: enOutcomes,
  ownStandards: enOwnStandards,
  participantData: enParticipantData,
  participantFiles: enParticipantFiles,
  participants: enParticipants,
  report: enReport,
  reportStep: enReportStep,
  evidence: enEvidence,
  experiences: enExperiences,
  guide: enGuide,
  hints: enHints,
  history: enHistory,
  preparation: enPreparation,
  rights: enRights,
  settings: enSettings,
  template: enTemplate,
  trouble: enTrouble,
  wizard: enWizard,
  workspace: enWorkspace,
  workspaceTransfer: enWorkspaceTransfer,
};

export const LOCALES: Record<Language, Texts> = { nb, en };
