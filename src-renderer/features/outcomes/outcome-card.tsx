import { Heading, Tag } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { hasTextIn, LANGUAGES, type Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { EvidenceButton } from '../evidence/evidence-button';
import { OutcomeFields } from './outcome-fields';
import { SaidBeside } from './said-beside';
import { useOutcomeText } from './use-outcome-text';
import { WritingHelp } from './writing-help';

/** What is missing in a language, in neutral words; null when nothing is. */
function missingIn(t: WindowTranslator, { label, outcome }: Competence, language: Language): string | null {
  const values = { language: t(`common:languageName.${language}`) };
  const named = hasTextIn(label, language);
  const described = hasTextIn(outcome, language);
  if (named && described) return null;
  if (!named && !described) return t('wizard:outcomes.missing.both', values);
  return named ? t('wizard:outcomes.missing.outcome', values) : t('wizard:outcomes.missing.label', values);
}

/** A key competence: what it is called and what the person can do, beside what was said, and help with writing it. */
export function OutcomeCard({ competence }: { readonly competence: Competence }) {
  const { t } = useTexts();
  const outcomes = { nb: useOutcomeText(competence, 'nb'), en: useOutcomeText(competence, 'en') };
  const missing = LANGUAGES.map((language) => missingIn(t, competence, language)).filter((text) => text !== null);
  const id = `outcome-${competence.id}`;

  return (
    <article className="bp-outcome" aria-labelledby={id}>
      <div className="bp-outcome__head">
        <Heading level="3" size="small" id={id}>
          <CompetenceName competence={competence} />
        </Heading>
        {missing.map((text) => (
          <Tag key={text} size="small" variant="outline" data-color="neutral">
            {text}
          </Tag>
        ))}
        <EvidenceButton competence={competence} />
      </div>
      <div className="bp-outcome__body">
        <SaidBeside competence={competence} />
        <div className="bp-outcome__writing">
          <div className="bp-outcome__columns">
            {LANGUAGES.map((language) => (
              <OutcomeFields key={language} competence={competence} outcome={outcomes[language]} />
            ))}
          </div>
          <WritingHelp competence={competence} outcomes={outcomes} />
        </div>
      </div>
    </article>
  );
}
