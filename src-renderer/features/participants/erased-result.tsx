import { BodyLong } from '@navikt/ds-react';
import type { Erasure } from '#shared/domain/erasure';
import { client } from '../../api/client';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';

/** What was done when somebody was erased, what is still to be done, and the receipt to save. */
export function ErasedResult({ erasure }: { readonly erasure: Erasure }) {
  const { t, language } = useTexts();
  const { receipt, checked, rewritten, notOurs, waitingFor, finishedAt } = erasure;
  return (
    <>
      <BodyLong spacing>
        {t('rights:erase.done')} {t('rights:erase.checked', { count: checked })}{' '}
        {rewritten > 0 && t('rights:erase.rewritten', { count: rewritten })}
      </BodyLong>
      {notOurs > 0 && <BodyLong spacing>{t('rights:erase.notOurs', { count: notOurs })}</BodyLong>}
      {waitingFor.length > 0 && (
        <>
          <BodyLong>{t('rights:erase.waiting')}</BodyLong>
          <ul className="bp-erased__folders">
            {waitingFor.map((folder) => (
              <li key={folder}>{folder}</li>
            ))}
          </ul>
        </>
      )}
      {waitingFor.length === 0 && finishedAt === null && (
        <BodyLong spacing>{t('rights:erase.waitingUnknown')}</BodyLong>
      )}
      <SaveFile
        size="small"
        variant="secondary"
        make={() => client.erasure.receipt({ receipt, language })}
        done={(fileName) => t('rights:erase.receiptSaved', { fileName })}
      >
        {t('rights:erase.receipt')}
      </SaveFile>
    </>
  );
}
