import accessibility from '#resources/locales/en/accessibility.json';
import anonymous from '#resources/locales/en/anonymous.json';
import appearance from '#resources/locales/en/appearance.json';
import backups from '#resources/locales/en/backups.json';
import board from '#resources/locales/en/board.json';
import classes from '#resources/locales/en/classes.json';
import coach from '#resources/locales/en/coach.json';
import common from '#resources/locales/en/common.json';
import comparison from '#resources/locales/en/comparison.json';
import errors from '#resources/locales/en/errors.json';
import evidence from '#resources/locales/en/evidence.json';
import experiences from '#resources/locales/en/experiences.json';
import guide from '#resources/locales/en/guide.json';
import hints from '#resources/locales/en/hints.json';
import history from '#resources/locales/en/history.json';
import lessons from '#resources/locales/en/lessons.json';
import library from '#resources/locales/en/library.json';
import model from '#resources/locales/en/model.json';
import opening from '#resources/locales/en/opening.json';
import outcomes from '#resources/locales/en/outcomes.json';
import ownStandards from '#resources/locales/en/own-standards.json';
import participantData from '#resources/locales/en/participant-data.json';
import participantFiles from '#resources/locales/en/participant-files.json';
import participants from '#resources/locales/en/participants.json';
import preparation from '#resources/locales/en/preparation.json';
import report from '#resources/locales/en/report.json';
import reportStep from '#resources/locales/en/report-step.json';
import rights from '#resources/locales/en/rights.json';
import settings from '#resources/locales/en/settings.json';
import template from '#resources/locales/en/template.json';
import trouble from '#resources/locales/en/trouble.json';
import wizard from '#resources/locales/en/wizard.json';
import workspace from '#resources/locales/en/workspace.json';
import workspaceTransfer from '#resources/locales/en/workspace-transfer.json';
import type { WindowTexts } from './window-nb';

/** What the window can say, in English. */
export const texts: WindowTexts = {
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
