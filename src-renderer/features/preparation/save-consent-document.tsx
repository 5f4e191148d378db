import type { ConsentForm } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { useParticipant } from '../../components/participant-context';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';

/** The consent text with the participant's name and room for signatures, as a Word document to print. */
export function SaveConsentDocument({ form }: { readonly form: ConsentForm }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  return (
    <div className="bp-consent__print">
      <SaveFile
        size="small"
        variant="secondary"
        make={() => client.preparation.consentDocument({ participantId, form })}
        done={(fileName) => t('preparation:consent.printed', { fileName })}
      >
        {t('preparation:consent.print')}
      </SaveFile>
      <p className="bp-subtle">{t('preparation:consent.printAdvice')}</p>
    </div>
  );
}
