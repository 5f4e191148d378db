import { BodyLong, Button, Textarea } from '@navikt/ds-react';
import { failureOf, failureText } from '../../api/failure';
import { saveQueue } from '../../api/saving';
import { useTexts } from '../../components/use-texts';

/** What could not be stored, where it can be copied from, and why. */
export function UnsavedTexts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTexts();
  const error = saveQueue.error();
  return (
    <>
      <BodyLong>{texts.length > 0 ? t('trouble:crashed.failed') : t('trouble:crashed.failedElse')}</BodyLong>
      {error !== null && <BodyLong>{failureText(t, failureOf(error))}</BodyLong>}
      {texts.length > 0 && (
        <Textarea
          label={t('trouble:crashed.unsaved')}
          value={texts.join('\n\n')}
          readOnly
          className="bp-crashed__texts"
        />
      )}
      <Button onClick={() => saveQueue.retry()}>{t('common:saving.retry')}</Button>
    </>
  );
}
