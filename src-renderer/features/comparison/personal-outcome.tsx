import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { StandardCompetence } from '#shared/domain/standard';
import { isBlank, type LocalizedText } from '#shared/domain/text';
import { PersonalTag } from '../../components/personal-tag';
import { TextIn } from '../../components/text-in';
import { useTexts } from '../../components/use-texts';
import { PersonalOutcomeFields } from './personal-outcome-fields';

type PersonalOutcomeProps = {
  readonly competence: StandardCompetence;
  readonly text: LocalizedText;
  readonly answered: boolean;
};

/**
 * What the participant can beyond the standard's outcome for one of its key competences (case 4 of source 001). Offered
 * where the participant answers to it; what is written stays in sight also when nothing answers any more.
 */
export function PersonalOutcome({ competence, text, answered }: PersonalOutcomeProps) {
  const { t, language } = useTexts();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const written = !isBlank(text);
  const name = competence.label[language];

  useEffect(() => {
    if (!open && closed.current) opener.current?.focus();
    closed.current = open;
  }, [open]);

  if (open) {
    return <PersonalOutcomeFields competence={competence} text={text} onClose={() => setOpen(false)} />;
  }
  if (!written && !answered) return null;
  return (
    <div className="bp-personal">
      {written && (
        <>
          <PersonalTag />
          <p className="bp-comparison__outcome">
            <TextIn text={text} />
          </p>
        </>
      )}
      <div className="bp-own__actions">
        <Button
          ref={opener}
          size="small"
          variant="tertiary"
          data-color="neutral"
          // No plus: that sign is the additional competences'.
          icon={<PencilIcon aria-hidden />}
          aria-label={t(written ? 'classes:personal.changeFor' : 'classes:personal.addFor', { name })}
          onClick={() => setOpen(true)}
        >
          {t(written ? 'classes:personal.change' : 'classes:personal.add')}
        </Button>
      </div>
    </div>
  );
}
