import { ArrowRedoIcon, ArrowUndoIcon, ClockDashedIcon, FolderIcon, LayersIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { changeText } from '#shared/report/change-text';
import { dataPath, historyPath, useParticipant, versionsPath } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { useUndo } from './use-undo';

const ICONS = { undo: ArrowUndoIcon, redo: ArrowRedoIcon };

/** Taking changes back, and the ways to what was changed and to what was kept. */
export function ParticipantTools() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [location] = useLocation();
  const buttons = useRef<HTMLDivElement>(null);
  const { can, go, done, next } = useUndo(buttons);

  const ways = [
    { path: historyPath(participantId), Icon: ClockDashedIcon, name: t('history:heading') },
    { path: versionsPath(participantId), Icon: LayersIcon, name: t('history:versions.heading') },
    { path: dataPath(participantId), Icon: FolderIcon, name: t('participantData:open') },
  ];

  return (
    <div className="bp-participant-tools">
      <div ref={buttons} className="bp-participant-tools__group">
        {(['undo', 'redo'] as const).map((direction) => {
          const Icon = ICONS[direction];
          const change = next?.[direction];
          const name = change
            ? t(`history:${direction}This`, { change: changeText(t, change) })
            : t(`history:${direction}Last`);
          const title = can[direction] ? name : t(`history:${direction}Nothing`);
          return (
            // Not disabled: the focus would be lost with the last change that is taken back.
            <Button
              key={direction}
              data-direction={direction}
              size="small"
              variant="tertiary"
              data-color="neutral"
              className="bp-participant-tools__button"
              icon={<Icon aria-hidden />}
              aria-label={title}
              aria-disabled={!can[direction]}
              title={title}
              onClick={() => go(direction)}
            >
              {t(`history:${direction}Word`)}
            </Button>
          );
        })}
        {done !== '' && (
          // Those who hear the window were told by the announcer.
          <p className="bp-participant-tools__done" aria-hidden="true">
            {done}
          </p>
        )}
      </div>
      <div className="bp-participant-tools__group">
        {ways.map(({ path, Icon, name }) => (
          <RouteButton
            key={path}
            path={path}
            current={location === path}
            size="small"
            variant="tertiary"
            icon={<Icon aria-hidden />}
          >
            {name}
          </RouteButton>
        ))}
      </div>
    </div>
  );
}
