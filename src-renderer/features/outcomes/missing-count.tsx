import { ArrowDownIcon, CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import type { Competence } from '#shared/domain/participant';
import { hasTextIn, LANGUAGES, type Language } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';
import { labelFieldId, outcomeFieldId } from './outcome-fields';

/** Where the first empty field of a competence is; null when none is. */
function emptyFieldOf({ id, label, outcome }: Competence, language: Language): string | null {
  if (!hasTextIn(label, language)) return labelFieldId(id, language);
  return hasTextIn(outcome, language) ? null : outcomeFieldId(id, language);
}

/** How much is written in each language, calmly: one language is enough. Leads on to what is missing, one by one. */
export function MissingCount({ competences }: { readonly competences: readonly Competence[] }) {
  const { t } = useTexts();
  const last = useRef<Partial<Record<Language, string>>>({});

  const goToNext = (language: Language) => {
    const missing = competences.filter((competence) => emptyFieldOf(competence, language) !== null);
    const positionOf = (id: string | undefined) => competences.findIndex((competence) => competence.id === id);
    const after = positionOf(last.current[language]);
    const next = missing.find(({ id }) => positionOf(id) > after) ?? missing[0];
    if (!next) return;
    last.current[language] = next.id;
    const field = document.getElementById(emptyFieldOf(next, language) ?? '');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };

  return (
    <ul className="bp-missing-count" aria-label={t('outcomes:missing.heading')}>
      {LANGUAGES.map((code) => {
        const language = t(`common:languageName.${code}`);
        const count = competences.filter((competence) => emptyFieldOf(competence, code) !== null).length;
        if (count === 0) {
          return (
            <li key={code} className="bp-missing-count__language">
              <CheckmarkCircleIcon aria-hidden /> {t('outcomes:missing.none', { language })}
            </li>
          );
        }
        return (
          <li key={code} className="bp-missing-count__language">
            {t('outcomes:missing.some', { count, all: competences.length, language })}
            <Button
              size="xsmall"
              variant="tertiary"
              icon={<ArrowDownIcon aria-hidden />}
              aria-label={t('outcomes:missing.nextFor', { language })}
              onClick={() => goToNext(code)}
            >
              {t('outcomes:missing.next')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
