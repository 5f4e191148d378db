import { PlusIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { EVIDENCE_KINDS, type EvidenceKind } from '#shared/domain/evidence';
import type { Competence } from '#shared/domain/participant';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { competenceNameText } from '../../components/competence-name';
import { reportFailure } from '../../components/failure-notice';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useTexts } from '../../components/use-texts';
import { EvidenceFields } from './evidence-fields';
import { withoutEvidence } from './evidence-patches';
import { chooseEvidence, newEvidence } from './save-evidence';
import './evidence.css';

type EvidenceWindowProps = { readonly competence: Competence; readonly onClose: () => void };

/** The day it is here, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What a competence rests on: said, seen or on paper; by whom and when. */
export function EvidenceWindow({ competence, onClose }: EvidenceWindowProps) {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const removal = useUndoableRemoval((evidenceId) => {
    saveRecord({
      participantId,
      patch: withoutEvidence(evidenceId),
      send: () => client.evidence.remove({ evidenceId }),
    }).catch(reportFailure);
  });
  const all = record.evidence.filter(({ competenceId }) => competenceId === competence.id);
  const shown = all.filter(({ id }) => !removal.isRemoved(id));

  const add = (kind: EvidenceKind) => {
    const evidence = newEvidence(competence.id, kind, today());
    chooseEvidence(participantId, evidence);
    focusWhenDrawn(`evidence-${evidence.id}`);
  };

  const undo = () => {
    const id = removal.removal?.id;
    removal.undo();
    focusWhenDrawn(`evidence-${id}`);
  };

  return (
    <Modal
      open
      onClose={onClose}
      header={{ heading: t('evidence:heading', { name: competenceNameText(competence, language, t) }) }}
      width="medium"
      portal
      data-color="brand-blue"
    >
      <Modal.Body>
        <BodyLong size="small" spacing>
          {t('evidence:lead')}
        </BodyLong>
        {shown.length === 0 && <p className="bp-evidence__none">{t('evidence:none')}</p>}
        <ol className="bp-evidence" aria-label={t('evidence:list')}>
          {shown.map((evidence) => {
            const number = all.indexOf(evidence) + 1;
            return (
              <EvidenceFields
                key={evidence.id}
                evidence={evidence}
                number={number}
                onRemove={() => removal.remove(evidence.id, t('evidence:what', { number }))}
              />
            );
          })}
        </ol>
        <div className="bp-evidence__add">
          <span>{t('evidence:add')}</span>
          {EVIDENCE_KINDS.map((kind) => (
            <Button
              key={kind}
              size="small"
              variant="secondary"
              icon={<PlusIcon aria-hidden />}
              onClick={() => add(kind)}
            >
              {t(`evidence:kinds.${kind}`)}
            </Button>
          ))}
        </div>
        <UndoNotice removal={removal.removal} onUndo={undo} onExpire={removal.expire} />
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onClose}>{t('evidence:close')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
