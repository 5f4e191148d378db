import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { type DescriptionVersion, VERSION_NAME_LIMIT } from '#shared/domain/description-version';
import { client } from '../../api/client';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { ChangedAt } from '../participants/changed-at';
import { saveVersions } from './version-store';

type VersionRowProps = { readonly version: DescriptionVersion; readonly onRemove: () => void };

/** A kept version: its name, ready to be changed, when it was kept, and what is in it. */
export function VersionRow({ version, onRemove }: VersionRowProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { id: versionId, name, keptAt, competences, keyCompetences } = version;
  const field = useId();
  const key = `version:${versionId}`;
  const [draft, setDraft] = useState(() => saveQueue.pendingText(key));
  const blank = draft !== null && draft.trim() === '';

  const change = (text: string) => {
    setDraft(text);
    if (text.trim() === '') return;
    saveVersions({
      participantId,
      typed: { key, text },
      send: () => client.versions.rename({ versionId, name: text }),
    }).catch(reportFailure);
  };

  return (
    <li className="bp-version">
      <div className="bp-version__main">
        <label className="bp-visually-hidden" htmlFor={field}>
          {t('history:versions.nameOf', { name })}
        </label>
        <span className="bp-version__field">
          <input
            id={field}
            className="bp-quiet-input bp-version__name"
            value={draft ?? name}
            maxLength={VERSION_NAME_LIMIT}
            autoComplete="off"
            aria-invalid={blank || undefined}
            aria-describedby={blank ? `${field}-problem` : undefined}
            onChange={(event) => change(event.target.value)}
            onBlur={() => {
              if (saveQueue.pendingText(key) === null) setDraft(null);
            }}
          />
          <PencilIcon aria-hidden />
        </span>
        {blank && (
          <p id={`${field}-problem`} className="bp-form-error">
            {t('history:versions.nameMissing')}
          </p>
        )}
        <p className="bp-version__contents">
          <ChangedAt at={keptAt} what="history:versions.keptAt" />
          {' · '}
          {t('participants:contents.competences', { count: competences })}
          {' · '}
          {t('participants:contents.keyCompetences', { count: keyCompetences })}
        </p>
      </div>
      <Button
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon title={t('history:versions.remove', { name })} />}
        onClick={onRemove}
      />
    </li>
  );
}
