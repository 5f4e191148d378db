import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Select, Textarea, TextField } from '@navikt/ds-react';
import { EVIDENCE_KINDS, EVIDENCE_LIMITS, type Evidence } from '#shared/domain/evidence';
import { failureText } from '../../api/failure';
import { DayField, useDay } from '../../components/day-field';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { chooseEvidence, sendEvidence } from './save-evidence';
import { StatementSource } from './statement-source';

type EvidenceFieldsProps = {
  readonly evidence: Evidence;
  readonly number: number;
  readonly onRemove: () => void;
};

function useEvidenceText(evidence: Evidence, part: 'quote' | 'by' | 'note') {
  const { participantId } = useParticipant();
  return useSavedText({
    participantId,
    fieldKey: `evidence:${evidence.id}:${part}`,
    stored: evidence[part],
    save: (text) => sendEvidence(participantId, evidence, { [part]: text }),
  });
}

/** One thing that a competence rests on. What is asked depends on whether it is said, seen or on paper. */
export function EvidenceFields({ evidence, number, onRemove }: EvidenceFieldsProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const quote = useEvidenceText(evidence, 'quote');
  const by = useEvidenceText(evidence, 'by');
  const note = useEvidenceText(evidence, 'note');
  const { kind } = evidence;
  const choose = (change: Partial<Evidence>) => chooseEvidence(participantId, evidence, change);
  const on = useDay({ initial: evidence.on, onChange: (day) => choose({ on: day }) });
  const isSaid = kind === 'self-reported' || evidence.quote !== '' || evidence.statementId !== null;

  return (
    <li className="bp-evidence__entry">
      <fieldset className="bp-evidence__fields">
        <legend className="bp-visually-hidden">{t('evidence:number', { number })}</legend>
        <div className="bp-evidence__row">
          <Select
            id={`evidence-${evidence.id}`}
            label={t('evidence:kind')}
            size="small"
            value={kind}
            onChange={({ target }) => choose({ kind: EVIDENCE_KINDS.find((each) => each === target.value) ?? kind })}
          >
            {EVIDENCE_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`evidence:kinds.${each}`)}
              </option>
            ))}
          </Select>
          <DayField entry={on} label={t(`evidence:on.${kind}`)} error={on.state === 'invalid' && t('evidence:noDay')} />
          <Button
            className="bp-evidence__remove"
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<TrashIcon title={t('evidence:remove', { number })} />}
            onClick={onRemove}
          />
        </div>
        {isSaid && (
          <>
            <StatementSource evidence={evidence} />
            <Textarea
              label={t('evidence:quote')}
              size="small"
              minRows={1}
              value={quote.value}
              error={quote.failure && failureText(t, quote.failure)}
              onChange={({ target }) => quote.change(target.value.slice(0, EVIDENCE_LIMITS.quote))}
              onFocus={quote.onFocus}
              onBlur={quote.onBlur}
            />
          </>
        )}
        {kind !== 'self-reported' && (
          <TextField
            label={t(`evidence:by.${kind}`)}
            size="small"
            value={by.value}
            maxLength={EVIDENCE_LIMITS.by}
            autoComplete="off"
            error={by.failure && failureText(t, by.failure)}
            onChange={({ target }) => by.change(target.value)}
            onFocus={by.onFocus}
            onBlur={by.onBlur}
          />
        )}
        <TextField
          label={t('evidence:note')}
          size="small"
          value={note.value}
          maxLength={EVIDENCE_LIMITS.note}
          autoComplete="off"
          error={note.failure && failureText(t, note.failure)}
          onChange={({ target }) => note.change(target.value)}
          onFocus={note.onFocus}
          onBlur={note.onBlur}
        />
      </fieldset>
    </li>
  );
}
