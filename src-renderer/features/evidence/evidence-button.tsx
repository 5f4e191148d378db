import { FileCheckmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { competenceNameText } from '../../components/competence-name';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { EvidenceWindow } from './evidence-window';

/** How much a competence rests on; opens what that is. */
export function EvidenceButton({ competence }: { readonly competence: Competence }) {
  const { t, language } = useTexts();
  const { record } = useParticipant();
  const [open, setOpen] = useState(false);
  const count = record.evidence.filter(({ competenceId }) => competenceId === competence.id).length;
  const id = `evidence-of-${competence.id}`;

  return (
    <>
      <Button
        id={id}
        size="small"
        variant="tertiary"
        icon={<FileCheckmarkIcon aria-hidden />}
        aria-label={t('evidence:openOf', { name: competenceNameText(competence, language, t), count })}
        onClick={() => setOpen(true)}
      >
        {t('evidence:open', { count })}
      </Button>
      {open && (
        <EvidenceWindow
          competence={competence}
          onClose={() => {
            setOpen(false);
            focusWhenDrawn(id);
          }}
        />
      )}
    </>
  );
}
