import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { movedTo } from '#shared/domain/order';
import { PARTS_OF_FORM, type ReportPart, usualParts } from '#shared/domain/report-choices';
import { announce } from '../../components/announcer';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { createDragManager } from '../placement/drag-manager';
import { chooseParts, withLeftOut } from './choose-report';
import { partFieldId, ReportPartRow } from './report-part-row';
import type { ReportRequest } from './use-report-request';
import './report-parts.css';

type ReportPartsProps = {
  readonly request: ReportRequest;
  /** Parts that were asked for and have nothing to say. */
  readonly silent: readonly ReportPart[];
};

/** What the document is put together from: each part can be left out, and moved. */
export function ReportParts({ request, silent }: ReportPartsProps) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { form, parts } = request;
  const shown = withLeftOut(parts, PARTS_OF_FORM[form]);
  const [manager] = useState(createDragManager);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  const order = shown.join();

  // A row that is taken to another place in the list loses the focus that was in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves it
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element?.isConnected && document.activeElement !== element) element.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [order]);

  const include = (part: ReportPart, included: boolean) => {
    const wanted = shown.filter((other) => (other === part ? included : parts.includes(other)));
    chooseParts(participantId, form, wanted);
  };

  const move = (part: ReportPart, to: number) => {
    const name = t(`reportStep:part.${part}`);
    if (to < 0) return announce(t('board:order.first', { name }));
    if (to >= parts.length) return announce(t('board:order.last', { name }));
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    announce(t('board:order.moved', { name, number: to + 1, all: parts.length }));
    chooseParts(participantId, form, movedTo(parts, part, to));
  };

  const partOf = (id: unknown) => shown.find((part) => part === id);
  const dragged = partOf(draggedId);
  const from = dragged ? shown.indexOf(dragged) : -1;
  const dropped = (source: ReportPart | undefined, target: ReportPart | undefined) => {
    if (!source || !target || source === target || !parts.includes(source)) return;
    const ids = movedTo(shown, source, shown.indexOf(target)).filter((id) => parts.includes(id));
    move(source, ids.indexOf(source));
  };

  return (
    <section className="bp-parts" aria-labelledby="report-parts">
      <Heading level="3" size="xsmall" id="report-parts">
        {t('reportStep:parts.heading')}
      </Heading>
      <BodyShort size="small" className="bp-subtle">
        {t('reportStep:parts.lead')}
      </BodyShort>
      <DragDropProvider
        manager={manager}
        onDragStart={({ operation }) => setDraggedId(String(operation.source?.id))}
        onDragEnd={({ canceled, operation }) => {
          setDraggedId(null);
          if (!canceled) dropped(partOf(operation.source?.id), partOf(operation.target?.id));
        }}
      >
        <ol className="bp-parts__list">
          {shown.map((part, index) => (
            <ReportPartRow
              key={part}
              part={part}
              included={parts.includes(part)}
              silent={silent.includes(part)}
              side={from === -1 ? null : index < from ? 'before' : 'after'}
              onInclude={(included) => include(part, included)}
              onMove={(by) => move(part, parts.indexOf(part) + by)}
            />
          ))}
        </ol>
        <DragOverlay dropAnimation={null} className="bp-dragged bp-parts__dragged">
          {(source) => {
            const part = partOf(source.id);
            return part ? t(`reportStep:part.${part}`) : null;
          }}
        </DragOverlay>
      </DragDropProvider>
      {record.report.parts[form] && (
        <Button
          size="xsmall"
          variant="tertiary"
          onClick={() => {
            chooseParts(participantId, form, null);
            announce(t('reportStep:parts.usualDone'));
            const [first] = usualParts(form, record.participant.standardRefs.length > 0);
            if (first) focusWhenDrawn(partFieldId(first));
          }}
        >
          {t('reportStep:parts.usual')}
        </Button>
      )}
    </section>
  );
}
