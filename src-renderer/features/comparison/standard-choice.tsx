import { ReadMore, Select } from '@navikt/ds-react';
import { refOf, type Standard } from '#shared/domain/standard';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
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
      <Select
        label={t('comparison:standard')}
        description={t('comparison:standardAdvice')}
        value={chosenRef}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('comparison:choose')}</option>
        {entries
          // A version that is withdrawn stays with those who were compared with it.
          .filter(({ ref, status }) => status === 'bundled' || status === 'inUse' || ref === chosenRef)
          .map(({ ref, standard: { title } }) => ({ ref, title: title[language] }))
          .toSorted((one, other) => one.title.localeCompare(other.title, language))
          .map(({ ref, title }) => (
            <option key={ref} value={ref}>
              {title}
            </option>
          ))}
      </Select>
      {chosen && (
        <ReadMore header={t('comparison:source.heading')} size="small">
          <p className="bp-standard-choice__source">
            {t('comparison:source.from', {
              report: chosen.source.report,
              year: chosen.source.year,
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
