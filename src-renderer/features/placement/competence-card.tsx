import { useDraggable } from '@dnd-kit/react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { competenceNameText } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { EditCompetence } from './edit-competence';
import { PlacementMenu } from './placement-menu';

/** A competence on the board: drag it, open its menu, or change it. */
export function CompetenceCard({ competence }: { readonly competence: Competence }) {
  const { t, language } = useTexts();
  const [editing, setEditing] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  const { ref, isDragSource } = useDraggable({ id: competence.id, disabled: editing });

  const stopEditing = () => {
    setEditing(false);
    requestAnimationFrame(() => name.current?.focus());
  };

  return (
    <li ref={ref} className="bp-competence-card" data-dragged={isDragSource} data-editing={editing}>
      {editing ? (
        <EditCompetence competence={competence} onDone={stopEditing} />
      ) : (
        <>
          <PlacementMenu competence={competence} buttonRef={name} />
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            icon={
              <PencilIcon title={t('wizard:competence.edit', { name: competenceNameText(competence, language, t) })} />
            }
            onClick={() => setEditing(true)}
          />
        </>
      )}
    </li>
  );
}
