import { BodyLong, Heading } from '@navikt/ds-react';
import type { Language } from '#shared/domain/text';
import { CompetenceName } from '../../components/competence-name';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import type { MissingText } from './missing-texts';

type OtherLanguageProps = {
  /** The document's language. */
  readonly wanted: Language;
  readonly texts: readonly MissingText[];
};

/** Texts that are shown in another language than the report's; each leads to where it is written. */
export function OtherLanguage({ wanted, texts }: OtherLanguageProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  if (texts.length === 0) return null;

  return (
    <section className="bp-review__group" aria-labelledby="other-language">
      <Heading level="3" size="xsmall" id="other-language">
        {t('wizard:report.otherLanguage', { language: t(`common:languageName.${wanted}`) })}
      </Heading>
      <BodyLong size="small">{t('wizard:report.otherLanguageText')}</BodyLong>
      <ul>
        {texts.map(({ key, name, part, language, step, fieldId }) => (
          <li key={key}>
            <a href={`#${stepPath(participantId, step)}`} onClick={() => fieldId && focusWhenDrawn(fieldId)}>
              {name && (
                <>
                  <CompetenceName competence={{ label: name }} />
                  {': '}
                </>
              )}
              {t(`wizard:report.part.${part}`, { language: t(`common:languageName.${language}`) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
