import { BodyLong, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { ReportModel } from '#shared/report/model';
import { api } from '../../api/queries';
import { CompetenceName } from '../../components/competence-name';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Texts that are shown in another language than the report's, because they are written in that one only. */
export function OtherLanguage({ model }: { readonly model: ReportModel }) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { data: entries = [] } = useQuery(api.standards.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const texts = model.otherLanguage.flatMap((text) => {
    if (!('competenceId' in text) && text.part !== 'personalOutcome') return [];
    const competence =
      text.part === 'personalOutcome'
        ? entries
            .find(({ ref }) => ref === text.standardRef)
            ?.standard.competences.find(({ id }) => id === text.standardCompetenceId)
        : record.competences.find(({ id }) => id === text.competenceId);
    return competence ? [{ ...text, competence }] : [];
  });
  const free = model.otherLanguage.flatMap((text) =>
    text.part === 'evidence' || text.part === 'experiences' || text.part === 'documented' ? [text] : [],
  );
  const outcomesMissing = texts.some(({ part }) => part !== 'personalOutcome');
  const additionsMissing = texts.some(({ part }) => part === 'personalOutcome');
  if (texts.length === 0 && free.length === 0) return null;

  return (
    <section className="bp-other-language" aria-labelledby="other-language">
      <Heading level="3" size="xsmall" id="other-language">
        {t('wizard:report.otherLanguage', { language: t(`common:languageName.${model.language}`) })}
      </Heading>
      <BodyLong size="small">{t('wizard:report.otherLanguageText')}</BodyLong>
      <ul>
        {texts.map(({ competence, part, language }) => (
          <li key={`${competence.id} ${part}`}>
            <CompetenceName competence={competence} />
            {': '}
            {t(`wizard:report.part.${part}`, { language: t(`common:languageName.${language}`) })}
          </li>
        ))}
        {free.map(({ part, language }) => (
          <li key={`${part} ${language}`}>
            {t(`wizard:report.part.${part}`, { language: t(`common:languageName.${language}`) })}
          </li>
        ))}
      </ul>
      {outcomesMissing && (
        <a href={`#${stepPath(participantId, 'outcomes')}`}>{t('wizard:goTo', { step: t('wizard:step.outcomes') })}</a>
      )}
      {additionsMissing && (
        <a href={`#${stepPath(participantId, 'comparison')}`}>
          {t('wizard:goTo', { step: t('wizard:step.comparison') })}
        </a>
      )}
    </section>
  );
}
