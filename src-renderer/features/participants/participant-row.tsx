import { ArrowRightIcon, CheckmarkCircleIcon, ExclamationmarkTriangleIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { Fragment, memo } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import { type MissingForReport, missingForReport } from '#shared/domain/standing';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { useTexts } from '../../components/use-texts';
import { ChangedAt } from './changed-at';
import { DeleteOn } from './delete-on';

/** What is there, in words; nothing is said of what is not. */
function contents(t: WindowTranslator, summary: ParticipantSummary): string[] {
  const { statements, competences, keyCompetences, outcomes, standards } = summary;
  const parts = [
    statements > 0 && t('participants:contents.statements', { count: statements }),
    competences > 0 && t('participants:contents.competences', { count: competences }),
    keyCompetences > 0 && t('participants:contents.keyCompetences', { count: keyCompetences }),
    outcomes > 0 && t('participants:contents.outcomes', { count: outcomes }),
    standards > 0 && t('participants:contents.standards', { count: standards }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts : [t('participants:contents.nothing')];
}

function missingText(t: WindowTranslator, missing: MissingForReport): string {
  return 'count' in missing
    ? t(`participants:missing.${missing.what}`, { count: missing.count })
    : t(`participants:missing.${missing.what}`);
}

type ParticipantRowProps = {
  readonly participant: ParticipantSummary;
  readonly onDelete: (participant: ParticipantSummary) => void;
};

/** Every search brings new objects, mostly of the same people: only rows that say something else are drawn anew. */
const isSameRow = (one: ParticipantRowProps, other: ParticipantRowProps): boolean =>
  one.onDelete === other.onDelete && JSON.stringify(one.participant) === JSON.stringify(other.participant);

/** A participant: where the work was left, what is there, and what is missing for a report. The whole row opens it. */
export const ParticipantRow = memo(function ParticipantRow({ participant, onDelete }: ParticipantRowProps) {
  const { t } = useTexts();
  const { id, name, step, updatedAt, consent, deleteOn } = participant;
  const missing = missingForReport(participant);

  return (
    <li className="bp-participant">
      <div className="bp-participant__main">
        {/* Without the step: the list may be older than the record, which knows where the work was left. */}
        <a className="bp-participant__name" href={`#/participants/${id}`} aria-describedby={`continue-${id}`}>
          {name}
        </a>
        <p className="bp-participant__contents">
          {contents(t, participant).map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <span className="bp-participant__part">{part}</span>
            </Fragment>
          ))}
        </p>
        {(consent === 'withdrawn' || deleteOn !== null) && (
          <p className="bp-participant__notice">
            {consent === 'withdrawn' && (
              <span className="bp-participant__warning">
                <ExclamationmarkTriangleIcon aria-hidden /> {t('participants:consent.withdrawn')}
              </span>
            )}
            {deleteOn !== null && <DeleteOn day={deleteOn} />}
          </p>
        )}
      </div>
      <ul className="bp-participant__missing">
        {missing.length === 0 && (
          <li className="bp-participant__ready">
            <CheckmarkCircleIcon aria-hidden /> {t('participants:isReady')}
          </li>
        )}
        {missing.map((one) => (
          <li key={one.what}>{missingText(t, one)}</li>
        ))}
        {consent === 'none' && <li className="bp-participant__subtle">{t('participants:consent.none')}</li>}
      </ul>
      <div className="bp-participant__step">
        <span id={`continue-${id}`} className="bp-participant__continue">
          {t('participants:continueAt', { step: t(`wizard:step.${step}`) })} <ArrowRightIcon aria-hidden />
        </span>
        <span className="bp-participant__changed">
          <ChangedAt at={updatedAt} />
        </span>
      </div>
      <Button
        className="bp-participant__delete"
        variant="tertiary"
        data-color="neutral"
        size="small"
        icon={<TrashIcon title={t('participants:delete.open', { name })} />}
        onClick={() => onDelete(participant)}
      />
    </li>
  );
}, isSameRow);
