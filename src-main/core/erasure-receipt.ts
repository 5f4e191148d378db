import { ExpectedError } from '#shared/domain/errors';
import type { Language } from '#shared/domain/text';
import { buildErasureReceipt } from '#shared/report/build-erasure-receipt';
import { version } from '../../package.json';
import { listErasures } from './erase';
import type { Session } from './session';

/**
 * The receipt of an erasure as a Word document: it says what is known now and nothing about whom.
 * @throws ExpectedError ERASURE_NOT_FOUND
 */
export async function makeErasureReceipt(
  session: Session,
  receipt: string,
  language: Language,
): Promise<{ fileName: string; base64: string }> {
  const erasure = listErasures(session).find((each) => each.receipt === receipt);
  if (!erasure) throw new ExpectedError('ERASURE_NOT_FOUND', {});
  const model = buildErasureReceipt(erasure, version, session.now(), language);
  const { renderDocx } = await import('../docx/render-docx');
  return { fileName: model.fileName, base64: (await renderDocx(model)).toString('base64') };
}
