import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Select } from '@navikt/ds-react';
import type { MouseEvent } from 'react';
import type { Evidence } from '#shared/domain/evidence';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { chooseEvidence } from './save-evidence';

/** So much of a statement is enough to know it again in a list. */
const RECOGNISABLE = 80;

const shortened = (text: string): string =>
  text.length > RECOGNISABLE ? `${text.slice(0, RECOGNISABLE).trimEnd()} …` : text;

/** Which of the participant's statements the words stand in, and the way to it. */
export function StatementSource({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const statements = record.statements.filter(({ id, text }) => text.trim() !== '' || id === evidence.statementId);
  const number = statements.findIndex(({ id }) => id === evidence.statementId) + 1;

  const choose = (statementId: string) => {
    const chosen = statements.find(({ id }) => id === statementId);
    const quote = evidence.quote.trim() === '' && chosen ? { quote: chosen.text } : {};
    chooseEvidence(participantId, evidence, { statementId: chosen?.id ?? null, ...quote });
  };

  const follow = (event: MouseEvent) => {
    // Another tab or window shows the page from its top.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) focusWhenDrawn(`statement-${evidence.statementId}`);
  };

  if (statements.length === 0) return null;
  return (
    <div className="bp-evidence__source">
      <Select
        label={t('evidence:statement')}
        size="small"
        value={evidence.statementId ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('evidence:noStatement')}</option>
        {statements.map(({ id, text }, index) => (
          <option key={id} value={id}>
            {t('evidence:statementOption', { number: index + 1, text: shortened(text) })}
          </option>
        ))}
      </Select>
      {number > 0 && (
        <a className="bp-evidence__link" href={`#${stepPath(participantId, 'conversation')}`} onClick={follow}>
          {t('evidence:toStatement', { number })}
          <ArrowRightIcon aria-hidden />
        </a>
      )}
    </div>
  );
}
