import { ReadMore } from '@navikt/ds-react';
import { refOf, type Standard } from '#shared/domain/standard';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { StandardSelect } from '../../components/standard-select';
import { useTexts } from '../../components/use-texts';

type StandardChoiceProps = { readonly entries: readonly StandardEntry[]; readonly chosen: Standard | null };

/** Which standard the participant is set beside, and where that standard comes from. */
export function StandardChoice({ entries, chosen }: StandardChoiceProps) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();

  const chosenRef = chosen ? refOf(chosen) : '';

  const choose = (ref: string) => {
    const standardRefs = ref === '' ? [] : [ref];
    saveRecord({
      participantId,
      patch: (record) => ({ ...record, participant: { ...record.participant, standardRefs } }),
      send: () => client.participants.update({ participantId, standardRefs }),
    }).catch(reportFailure);
  };

  return (
    <div className="bp-card bp-standard-choice">
      <StandardSelect
        label={t('comparison:standard')}
        description={t('comparison:standardAdvice')}
        entries={entries}
        value={chosenRef}
        onChange={choose}
      />
      {chosen && (
        <ReadMore header={t('comparison:source.heading')} size="small">
          <p className="bp-standard-choice__source">
            {t('comparison:source.from', {
              report: chosen.source.report,
              year: String(chosen.source.year),
              part: chosen.source.case[language],
              version: chosen.version,
            })}
          </p>
          <p className="bp-standard-choice__source">
            {t('comparison:source.by', { who: chosen.source.commissionedBy[language] })}
            {chosen.source.interviews !== null &&
              ` ${t('comparison:source.interviews', { count: chosen.source.interviews })}`}
            {chosen.source.period && ` ${t('comparison:source.period', { when: chosen.source.period[language] })}`}
            {chosen.source.note && ` ${chosen.source.note[language]}`}
          </p>
        </ReadMore>
      )}
    </div>
  );
}
