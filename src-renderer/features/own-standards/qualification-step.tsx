import { BodyLong, Heading, TextField } from '@navikt/ds-react';
import { type DraftStandard, NO_TEXT } from '#shared/domain/draft-standard';
import { QUALIFICATION_CRITERIA } from '#shared/domain/qualification';
import { STANDARD_LIMITS } from '#shared/domain/standard';
import { useTexts } from '../../components/use-texts';
import { BothLanguages } from './both-languages';
import type { StepProps } from './draft-editing';
import { WholeNumber } from './whole-number';

/** Step 4: where the standard comes from, and the criteria of a qualification for those who need them. */
export function QualificationStep({ content, edit }: StepProps) {
  const { t } = useTexts();
  const { source, qualification } = content;
  const change = (changes: Partial<DraftStandard['source']>) =>
    edit((draft) => ({ ...draft, source: { ...draft.source, ...changes } }));
  const inLanguage = (label: string) => (languageName: string) =>
    t('ownStandards:inLanguage', { label, language: languageName });

  return (
    <>
      <BodyLong className="bp-lead">{t('ownStandards:qualification.lead')}</BodyLong>
      <section className="bp-card bp-standard-fields" aria-labelledby="standard-source">
        <Heading level="3" size="small" id="standard-source">
          {t('ownStandards:qualification.sourceHeading')}
        </Heading>
        <div className="bp-both">
          <TextField
            size="small"
            label={t('ownStandards:qualification.report')}
            value={source.report}
            maxLength={STANDARD_LIMITS.text}
            autoComplete="off"
            onChange={(event) => change({ report: event.target.value })}
          />
          <WholeNumber
            label={t('ownStandards:qualification.year')}
            value={source.year}
            onChange={(year) => year !== null && change({ year })}
          />
        </div>
        <BothLanguages
          label={inLanguage(t('ownStandards:qualification.case'))}
          description={t('ownStandards:qualification.caseAdvice')}
          value={source.case}
          onChange={(text) => change({ case: text })}
        />
        <BothLanguages
          label={inLanguage(t('ownStandards:qualification.commissionedBy'))}
          value={source.commissionedBy}
          onChange={(commissionedBy) => change({ commissionedBy })}
        />
        <WholeNumber
          label={t('ownStandards:qualification.interviews')}
          value={source.interviews}
          onChange={(interviews) => change({ interviews })}
        />
        <BothLanguages
          label={inLanguage(t('ownStandards:qualification.period'))}
          value={source.period}
          onChange={(period) => change({ period })}
        />
        <BothLanguages
          rows={2}
          label={inLanguage(t('ownStandards:qualification.note'))}
          value={source.note}
          onChange={(note) => change({ note })}
        />
      </section>
      <section className="bp-card bp-standard-fields" aria-labelledby="standard-criteria">
        <Heading level="3" size="small" id="standard-criteria">
          {t('ownStandards:qualification.criteriaHeading')}
        </Heading>
        <BodyLong>{t('ownStandards:qualification.criteriaAdvice')}</BodyLong>
        {QUALIFICATION_CRITERIA.map((criterion) => (
          <BothLanguages
            key={criterion}
            rows={2}
            label={inLanguage(t(`ownStandards:criterion.${criterion}`))}
            description={t(`ownStandards:criterionHelp.${criterion}`)}
            value={qualification[criterion] ?? NO_TEXT}
            onChange={(text) =>
              edit((draft) => ({ ...draft, qualification: { ...draft.qualification, [criterion]: text } }))
            }
          />
        ))}
      </section>
    </>
  );
}
