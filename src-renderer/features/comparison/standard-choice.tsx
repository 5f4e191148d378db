import { ReadMore, Select } from '@navikt/ds-react';
import type { Standard } from '#shared/domain/standard';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

type StandardChoiceProps = { readonly standards: readonly Standard[]; readonly chosen: Standard | null };

/** Which standard the participant is set beside, and where that standard comes from. */
export function StandardChoice({ standards, chosen }: StandardChoiceProps) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();

  const choose = (id: string) => {
    const standardIds = id === '' ? [] : [id];
    saveRecord({
      participantId,
      patch: (record) => ({ ...record, participant: { ...record.participant, standardIds } }),
      send: () => client.participants.update({ participantId, standardIds }),
    }).catch(reportFailure);
  };

  return (
    <div className="bp-card bp-standard-choice">
      <Select
        label={t('comparison:standard')}
        description={t('comparison:standardAdvice')}
        value={chosen?.id ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('comparison:choose')}</option>
        {standards
          .map(({ id, title }) => ({ id, title: title[language] }))
          .toSorted((one, other) => one.title.localeCompare(other.title, language))
          .map(({ id, title }) => (
            <option key={id} value={id}>
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
