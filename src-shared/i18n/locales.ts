import enAccess from '#resources/locales/en/access.json';
import enCli from '#resources/locales/en/cli.json';
import enMatching from '#resources/locales/en/matching.json';
import enMenu from '#resources/locales/en/menu.json';

import nbAccess from '#resources/locales/nb/access.json';
import nbCli from '#resources/locales/nb/cli.json';
import nbMatching from '#resources/locales/nb/matching.json';
import nbMenu from '#resources/locales/nb/menu.json';

import type { Language } from '#shared/domain/text';
import { START_TEXTS } from './start-texts';
import { texts as windowEn } from './window-en';
import { texts as windowNb } from './window-nb';

// What the window never says is left out of the files that it loads.
const nb = { ...windowNb, start: START_TEXTS.nb, access: nbAccess, cli: nbCli, matching: nbMatching, menu: nbMenu };

/** Every text of the product by part. Bokmål's keys are the type that the others must have. */
export type Texts = typeof nb;

const en: Texts = {
  ...windowEn,
  start: START_TEXTS.en,
  access: enAccess,
  cli: enCli,
  matching: enMatching,
  menu: enMenu,
};

/** Both languages, for the core and the command line; the window loads the one that it speaks. */
export const LOCALES: Record<Language, Texts> = { nb, en };
