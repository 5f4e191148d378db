import { Button, ReadMore, Tag } from '@navikt/ds-react';
import type { Change } from '#shared/domain/history';
import { placementSchema } from '#shared/domain/placement';
import { timeOfDay } from '#shared/i18n/formats';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { changeText } from '#shared/report/change-text';
import { placementName } from '../../components/placement-name';
import { TextDifference } from '../../components/text-difference';
import { useTexts } from '../../components/use-texts';

type ChangeRowProps = {
  readonly change: Change;
  /** The last one that stands: this is how the description is now. */
  readonly current: boolean;
  readonly onGoTo: () => void;
};

function placed(t: WindowTranslator, id: string | null): string {
  return placementName(t, placementSchema.nullable().catch(null).parse(id));
}

function Details({ change: { subject, before, after } }: { readonly change: Change }) {
  const { t } = useTexts();
  if (subject === 'placement') {
    return <p className="bp-change__move">{t('history:moved', { from: placed(t, before), to: placed(t, after) })}</p>;
  }
  if (before === null && after === null) return null;
  return (
    <ReadMore size="small" header={t('history:show')}>
      <TextDifference before={before ?? ''} after={after ?? ''} />
    </ReadMore>
  );
}

/** One change: when, what, from what to what, and the way back to it. */
export function ChangeRow({ change, current, onGoTo }: ChangeRowProps) {
  const { t, language } = useTexts();
  const id = `change-${change.id}`;
  const time = timeOfDay(change.at, language);

  return (
    <li className="bp-change" data-undone={change.undone} aria-current={current || undefined}>
      <time className="bp-change__time" dateTime={change.at}>
        {time}
      </time>
      <div className="bp-change__what">
        <p id={id} className="bp-change__text">
          {changeText(t, change)}
        </p>
        <Details change={change} />
      </div>
      <div className="bp-change__action">
        {change.undone && (
          <Tag size="small" variant="outline" data-color="neutral">
            {t('history:isUndone')}
          </Tag>
        )}
        {current ? (
          <Tag size="small" variant="moderate" data-color="info">
            {t('history:isCurrent')}
          </Tag>
        ) : (
          <Button size="small" variant="tertiary" aria-describedby={id} onClick={onGoTo}>
            {change.undone ? t('history:redoTo') : t('history:undoTo')}
          </Button>
        )}
      </div>
    </li>
  );
}
