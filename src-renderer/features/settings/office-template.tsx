import { FileTextIcon } from '@navikt/aksel-icons';
import { type Office, TEMPLATE_LIMITS } from '#shared/domain/office';
import { client } from '../../api/client';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';
import { OfficeFile } from './office-file';
import { TemplateContents } from './template-contents';

const LIMIT_IN_MEGABYTES = TEMPLATE_LIMITS.packed / 1_000_000;

/** The office's own document for the looks of the reports, and an example to begin from. */
export function OfficeTemplate({ template }: { readonly template: Office['template'] }) {
  const { t, language } = useTexts();
  return (
    <OfficeFile
      className="bp-settings__template"
      heading={t('template:heading')}
      advice={t('template:advice', { limit: LIMIT_IN_MEGABYTES })}
      contents={template && <TemplateContents template={template} />}
      after={
        <SaveFile
          variant="tertiary"
          size="small"
          make={() => client.office.templateExample({ language })}
          done={(fileName) => t('template:exampleSaved', { fileName })}
        >
          {t('template:makeExample')}
        </SaveFile>
      }
      present={template !== null}
      accept=".docx,.dotx"
      icon={<FileTextIcon aria-hidden />}
      words={{
        file: t('template:file'),
        choose: t('template:choose'),
        replace: t('template:replace'),
        remove: t('template:remove'),
        chosen: t('template:chosen'),
        removed: t('template:removed'),
      }}
      limit={TEMPLATE_LIMITS.packed}
      tooLarge={(file) => ({
        kind: 'expected',
        code: 'TEMPLATE_TOO_LARGE',
        data: { file, limit: LIMIT_IN_MEGABYTES },
      })}
      set={(fileName, base64) => client.office.setTemplate({ fileName, base64 })}
      remove={() => client.office.removeTemplate()}
    />
  );
}
