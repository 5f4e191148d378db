import type { WindowTranslator } from '#shared/i18n/text-key';

/** When something in the statement was changed last. Change it with the texts. */
export const STATEMENT_DAY = '2026-12-01';

/** A part of the statement: its heading and what stands below, as sentences or as a list. */
export type StatementPart = { readonly heading: string; readonly texts: readonly string[]; readonly isList: boolean };

/**
 * The accessibility statement, as the window shows it and as it stands in `docs`.
 * @param t the translator of the language it is to be in
 */
export function statementParts(t: WindowTranslator): readonly StatementPart[] {
  const part = (heading: string, ...texts: string[]) => ({ heading, texts, isList: false });
  const list = (heading: string, ...texts: string[]) => ({ heading, texts, isList: true });
  return [
    part(t('accessibility:scope.heading'), t('accessibility:scope.window'), t('accessibility:scope.documents')),
    part(t('accessibility:standard.heading'), t('accessibility:standard.text')),
    part(t('accessibility:status.heading'), t('accessibility:status.text')),
    list(
      t('accessibility:faults.heading'),
      t('accessibility:faults.readers'),
      t('accessibility:faults.language'),
      t('accessibility:faults.pages'),
      t('accessibility:faults.platforms'),
    ),
    list(
      t('accessibility:works.heading'),
      t('accessibility:works.keyboard'),
      t('accessibility:works.table'),
      t('accessibility:works.said'),
      t('accessibility:works.time'),
    ),
    part(t('accessibility:assessed.heading'), t('accessibility:assessed.tests'), t('accessibility:assessed.list')),
    part(t('accessibility:feedback.heading'), t('accessibility:feedback.who'), t('accessibility:feedback.what')),
  ];
}
