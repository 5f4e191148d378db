import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { Erasure } from '#shared/domain/erasure';
import { dateAndTime, listIn } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from './settings-section';

/** That somebody was erased, how far it has come in the backups, and the receipt again. */
export function ErasuresSection() {
  const { t } = useTexts();
  const { data: erasures, error, refetch } = useQuery(api.erasure.list.queryOptions({ gcTime: 0 }));

  return (
    <SettingsSection name="erasures" heading={t('rights:erasures.heading')} lead={t('rights:erasures.lead')}>
      {!erasures && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {erasures?.length === 0 && <BodyLong className="bp-subtle">{t('rights:erasures.empty')}</BodyLong>}
      {erasures && erasures.length > 0 && (
        <ul className="bp-settings__erasures">
          {erasures.map((erasure) => (
            <ErasureRow key={erasure.receipt} erasure={erasure} />
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}

function ErasureRow({ erasure }: { readonly erasure: Erasure }) {
  const { t, language } = useTexts();
  const { receipt, erasedAt, finishedAt, waitingFor } = erasure;
  return (
    <li>
      <div>
        <strong>{t('rights:erasures.number', { receipt })}</strong>
        <p className="bp-subtle">
          {t('rights:erasures.erased', { when: dateAndTime(erasedAt, language) })}.{' '}
          {finishedAt !== null
            ? t('rights:erasures.finished')
            : waitingFor.length > 0
              ? t('rights:erasures.waiting', { folders: listIn(language, waitingFor) })
              : t('rights:erase.waitingUnknown')}
        </p>
      </div>
      <SaveFile
        size="small"
        variant="tertiary"
        name={t('rights:erasures.saveOf', { receipt })}
        make={() => client.erasure.receipt({ receipt, language })}
        done={(fileName) => t('rights:erase.receiptSaved', { fileName })}
      >
        {t('rights:erasures.save')}
      </SaveFile>
    </li>
  );
}
