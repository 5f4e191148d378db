import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { OwnStandard } from '#shared/domain/own-standard';
import { useTexts } from '../../components/use-texts';
import { ChangedAt } from '../participants/changed-at';
import { ownStandardPath, titleOf } from './own-standard-path';

type OwnStandardRowProps = { readonly own: OwnStandard; readonly onRemove: () => void };

/** One version: what it is called, how much is in it, and when it was last changed. */
export function OwnStandardRow({ own, onRemove }: OwnStandardRowProps) {
  const { t, language } = useTexts();
  const { content, status, updatedAt } = own;
  const title = titleOf(t, content, language);
  const values = { title, version: content.version };

  return (
    <li className="bp-own-standard">
      <a className="bp-own-standard__title" href={`#${ownStandardPath(content)}`}>
        {title}
      </a>
      <span>{t('ownStandards:version', values)}</span>
      <span>{t('ownStandards:keyCount', { count: content.competences.filter(({ key }) => key).length })}</span>
      <span>
        <ChangedAt at={updatedAt} />
      </span>
      {status !== 'inUse' && (
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t('ownStandards:remove.of', values)} />}
          onClick={onRemove}
          className="bp-own-standard__remove"
        />
      )}
    </li>
  );
}
