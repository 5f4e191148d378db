import { useDroppable } from '@dnd-kit/react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { AddCompetence } from '../../components/add-competence';
import { useTexts } from '../../components/use-texts';
import { NOT_PLACED } from './board-context';
import { CompetenceCard } from './competence-card';

type TrayProps = { readonly competences: readonly Competence[]; readonly all: number };

/** What has not been placed yet, and the place to add what is missing. */
export function Tray({ competences, all }: TrayProps) {
  const { t } = useTexts();
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { ref, isDropTarget } = useDroppable({ id: NOT_PLACED });

  const stopNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => button.current?.focus());
  };

  return (
    <section ref={ref} className="bp-tray" data-over={isDropTarget} aria-labelledby="tray">
      <Heading level="2" size="xsmall" id="tray">
        {t('model:notPlaced')}
      </Heading>
      {competences.length > 0 ? (
        <ul className="bp-cards" aria-labelledby="tray">
          {competences.map((competence) => (
            <CompetenceCard key={competence.id} competence={competence} />
          ))}
        </ul>
      ) : (
        <p className="bp-tray__empty">{all > 0 ? t('wizard:placement.allPlaced') : t('wizard:placement.nothing')}</p>
      )}
      {naming ? (
        <AddCompetence statementIds={[]} onClose={stopNaming} />
      ) : (
        <Button
          ref={button}
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => setNaming(true)}
        >
          {t('wizard:competence.new')}
        </Button>
      )}
    </section>
  );
}
