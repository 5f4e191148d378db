import { Heading, Tag } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { hasTextIn, LANGUAGES, type Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { CompetenceName } from '../../components/competence-name';
import { StatementQuotes } from '../../components/statement-quotes';
import { useTexts } from '../../components/use-texts';
import { EvidenceButton } from '../evidence/evidence-button';
import { OutcomeFields } from './outcome-fields';

/** What is missing in a language, in neutral words; null when nothing is. */
function missingIn(t: Translator, { label, outcome }: Competence, language: Language): string | null {
  const values = { language: t(`common:languageName.${language}`) };
  const named = hasTextIn(label, language);
  const described = hasTextIn(outcome, language);
  if (named && described) return null;
  if (!named && !described) return t('wizard:outcomes.missing.both', values);
  return named ? t('wizard:outcomes.missing.outcome', values) : t('wizard:outcomes.missing.label', values);
}

type OutcomeCardProps = { readonly competence: Competence; readonly columns: readonly Language[] };

/** A key competence: what it is called and what the person can do, with what was said beside it for inspiration. */
export function OutcomeCard({ competence, columns }: OutcomeCardProps) {
  const { t } = useTexts();
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
      <StatementQuotes competence={competence} />
      <div className="bp-outcome__columns">
        {columns.map((language) => (
          <OutcomeFields key={language} competence={competence} language={language} />
        ))}
      </div>
    </article>
  );
}
