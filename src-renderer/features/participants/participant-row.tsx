import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { ParticipantSummary } from '#shared/domain/participant';
import type { Translator } from '#shared/i18n/text-key';
import { useTexts } from '../../components/use-texts';
import { ChangedAt } from './changed-at';

/** What is there, in words; nothing is said of what is not. */
function contents(t: Translator, { statements, competences, keyCompetences, outcomes }: ParticipantSummary): string {
  const parts = [
    statements > 0 && t('participants:contents.statements', { count: statements }),
    competences > 0 && t('participants:contents.competences', { count: competences }),
    keyCompetences > 0 && t('participants:contents.keyCompetences', { count: keyCompetences }),
    outcomes > 0 && t('participants:contents.outcomes', { count: outcomes }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : t('participants:contents.nothing');
}

type ParticipantRowProps = { readonly participant: ParticipantSummary; readonly onDelete: () => void };

export function ParticipantRow({ participant, onDelete }: ParticipantRowProps) {
  const { t } = useTexts();
  const { id, name, step, updatedAt } = participant;

  return (
    <li className="bp-participant">
      <div className="bp-participant__main">
        <a className="bp-participant__name" href={`#/participants/${id}/${step}`}>
          {name}
        </a>
        <p className="bp-participant__contents">{contents(t, participant)}</p>
      </div>
      <div className="bp-participant__step">
        <span>{t('participants:standsAt', { step: t(`wizard:step.${step}`) })}</span>
      </div>
      <p className="bp-participant__changed">
        <ChangedAt at={updatedAt} />
      </p>
      <Button
        className="bp-participant__delete"
        variant="tertiary"
        data-color="neutral"
        size="small"
        icon={<TrashIcon title={t('participants:delete.open', { name })} />}
        onClick={onDelete}
      />
    </li>
  );
}
