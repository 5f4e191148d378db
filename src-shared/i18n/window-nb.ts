import accessibility from '#resources/locales/nb/accessibility.json';
import anonymous from '#resources/locales/nb/anonymous.json';
import appearance from '#resources/locales/nb/appearance.json';
import backups from '#resources/locales/nb/backups.json';
import board from '#resources/locales/nb/board.json';
import classes from '#resources/locales/nb/classes.json';
import coach from '#resources/locales/nb/coach.json';
import common from '#resources/locales/nb/common.json';
import comparison from '#resources/locales/nb/comparison.json';
import errors from '#resources/locales/nb/errors.json';
import evidence from '#resources/locales/nb/evidence.json';
import experiences from '#resources/locales/nb/experiences.json';
import guide from '#resources/locales/nb/guide.json';
import hints from '#resources/locales/nb/hints.json';
import history from '#resources/locales/nb/history.json';
import lessons from '#resources/locales/nb/lessons.json';
import library from '#resources/locales/nb/library.json';
import model from '#resources/locales/nb/model.json';
import opening from '#resources/locales/nb/opening.json';
import outcomes from '#resources/locales/nb/outcomes.json';
import ownStandards from '#resources/locales/nb/own-standards.json';
import participantData from '#resources/locales/nb/participant-data.json';
import participantFiles from '#resources/locales/nb/participant-files.json';
import participants from '#resources/locales/nb/participants.json';
import preparation from '#resources/locales/nb/preparation.json';
import report from '#resources/locales/nb/report.json';
import reportStep from '#resources/locales/nb/report-step.json';
import rights from '#resources/locales/nb/rights.json';
import settings from '#resources/locales/nb/settings.json';
import template from '#resources/locales/nb/template.json';
import trouble from '#resources/locales/nb/trouble.json';
import wizard from '#resources/locales/nb/wizard.json';
import workspace from '#resources/locales/nb/workspace.json';
import workspaceTransfer from '#resources/locales/nb/workspace-transfer.json';

/**
 * What the window can say, in bokmål: one file that the window loads when it speaks the language. What only the core
 * says stands in `locales.ts`.
 */
export const texts = {
  accessibility,
  anonymous,
  appearance,
  backups,
  board,
  classes,
  coach,
  common,
  comparison,
  errors,
  evidence,
  experiences,
  guide,
  hints,
  history,
  lessons,
  library,
  model,
  opening,
  outcomes,
  ownStandards,
  participantData,
  participantFiles,
  participants,
  preparation,
  report,
  reportStep,
  rights,
  settings,
  template,
  trouble,
  wizard,
  workspace,
  workspaceTransfer,
};

/** Bokmål's keys are the type that the others must have. */
export type WindowTexts = typeof texts;
