import type { Language } from '#shared/domain/text';
import { client } from '../../api/client';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';

type SaveDocumentProps = {
  readonly request: {
    readonly participantId: string;
    readonly standardRefs: string[];
    readonly language: Language;
  };
  readonly anonymous: boolean;
};

/** The report as a Word document, with names or without. */
export function SaveDocument({ request, anonymous }: SaveDocumentProps) {
  const { t } = useTexts();
  return (
    <SaveFile
      make={() => (anonymous ? client.anonymous : client.report).docx(request)}
      done={(fileName) => t('wizard:report.saved', { fileName })}
    >
      {t('wizard:report.save')}
    </SaveFile>
  );
}
