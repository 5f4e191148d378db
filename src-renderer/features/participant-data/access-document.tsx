import { ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { useParticipant } from '../../components/participant-context';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';

/** Everything about the participant as a document, in the language that they read. */
export function AccessDocument() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [language, setLanguage] = useState(record.participant.language);

  return (
    <>
      <ToggleGroup
        size="small"
        label={t('rights:access.language')}
        value={language}
        onChange={(value) => setLanguage(LANGUAGES.find((code) => code === value) ?? language)}
      >
        {LANGUAGES.map((code) => (
          <ToggleGroup.Item key={code} value={code} lang={LANGUAGE_TAGS[code]}>
            {t(`common:language.${code}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <SaveFile
        size="small"
        make={() => client.access.document({ participantId, language })}
        done={(fileName) => t('rights:access.made', { fileName })}
        onDone={() => void queryClient.invalidateQueries({ queryKey: api.access.log.key() })}
      >
        {t('rights:access.make')}
      </SaveFile>
    </>
  );
}
