import type { ReportModel } from './model';
import { plainTextOf } from './plain-text';

/**
 * What goes into a CV or an application: the short version and the bullets, without what makes a document of them.
 *
 * @returns null for a report that has no such text
 */
export function textToTake({ sections }: Pick<ReportModel, 'sections'>): string | null {
  if (!sections.some(({ id, blocks }) => id === 'bullets' && blocks.some(({ kind }) => kind === 'list'))) return null;
  return plainTextOf({ sections: sections.filter(({ id }) => id === 'short' || id === 'bullets') });
}
