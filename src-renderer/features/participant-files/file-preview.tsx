import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import type { ParticipantPreview, TakeWay, Winner } from '#shared/domain/participant-preview';
import { dateAndTime } from '#shared/i18n/formats';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useTexts } from '../../components/use-texts';
import { countLines } from './counts-text';
import { KnownChoices } from './known-choices';

type FilePreviewProps = {
  readonly preview: ParticipantPreview;
  readonly busy: boolean;
  readonly onTake: (way: TakeWay, wins: Winner) => void;
  readonly onCancel: () => void;
};

/** Whose file it is, when it was saved and how much is in it, and what is to become of it. Nothing is written yet. */
export function FilePreview({ preview, busy, onTake, onCancel }: FilePreviewProps) {
  const { t, language } = useTexts();
  const { known, savedAt, standards, unknown } = preview;
  const [way, setWay] = useState<TakeWay>(known ? 'merge' : 'new');
  const [wins, setWins] = useState<Winner>('here');
  useEffect(() => focusWhenDrawn('preview-heading'), []);
  const lines = countLines(t, preview.counts);

  return (
    <section className="bp-card bp-participant-files__preview" aria-labelledby="preview-heading">
      <Heading level="2" size="medium" id="preview-heading" tabIndex={-1}>
        {t('participantFiles:preview.heading')}
      </Heading>
      <p className="bp-participant-files__name">{preview.name}</p>
      <BodyLong className="bp-subtle">
        {savedAt === null
          ? t('participantFiles:preview.savedUnknown')
          : t('participantFiles:preview.savedAt', { when: dateAndTime(savedAt, language) })}
      </BodyLong>
      {lines.length === 0 ? (
        <BodyLong>{t('participantFiles:preview.nothing')}</BodyLong>
      ) : (
        <ul className="bp-participant-files__counts">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {preview.hasPrivateNotes && <BodyLong>{t('participantFiles:preview.privateNotes')}</BodyLong>}
      {standards.map(({ title, state }) => (
        <BodyLong key={`${title[language]} ${state}`}>
          {t(`participantFiles:preview.standard.${state}`, { title: title[language] })}
        </BodyLong>
      ))}
      {unknown > 0 && <BodyLong>{t('participantFiles:preview.unknown', { count: unknown })}</BodyLong>}
      {known && <KnownChoices known={known} way={way} wins={wins} onWay={setWay} onWins={setWins} />}
      <div className="bp-choices">
        <Button loading={busy} onClick={() => onTake(way, wins)}>
          {t(`participantFiles:submit.${way}`)}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('participantFiles:cancel')}
        </Button>
      </div>
    </section>
  );
}
