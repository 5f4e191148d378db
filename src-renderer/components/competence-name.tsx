import type { Competence } from '#shared/domain/participant';
import { type Language, textIn } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { TextIn } from './text-in';
import { useTexts } from './use-texts';

type Named = Pick<Competence, 'label'>;

/** A competence's name as it is shown; one that has lost its name is still there to be found. */
export function CompetenceName({ competence }: { readonly competence: Named }) {
  const { t } = useTexts();
  return <TextIn text={competence.label} otherwise={t('wizard:competence.unnamed')} />;
}

/** The same name as plain text, for accessible names and announcements. */
export function competenceNameText(competence: Named, language: Language, t: WindowTranslator): string {
  return textIn(competence.label, language)?.text ?? t('wizard:competence.unnamed');
}
