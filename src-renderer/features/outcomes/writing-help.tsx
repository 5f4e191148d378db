import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import type { Language } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';
import { OutcomeExamples } from './outcome-examples';
import { ProgressionPrompts } from './progression-prompts';
import type { OutcomeText } from './use-outcome-text';

const KINDS = ['examples', 'responsibility', 'leadership'] as const;
type Kind = (typeof KINDS)[number];

/** The two fields that help is put into. */
export type OutcomeTexts = Readonly<Record<Language, OutcomeText>>;

type WritingHelpProps = { readonly competence: Competence; readonly outcomes: OutcomeTexts };

/** Examples, and how to show responsibility and leadership: one at a time, only when somebody asks. */
export function WritingHelp({ competence, outcomes }: WritingHelpProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Kind | null>(null);
  const buttons = useRef(new Map<Kind, HTMLButtonElement>());
  const id = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    setOpen(null);
    buttons.current.get(open)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, wherever in it the focus is
    <div className="bp-writing-help" onKeyDown={onKeyDown}>
      <fieldset className="bp-writing-help__kinds">
        <legend className="bp-visually-hidden">{t('outcomes:help.label')}</legend>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            ref={(element) => {
              if (element) buttons.current.set(kind, element);
            }}
            size="xsmall"
            variant="tertiary"
            iconPosition="right"
            icon={open === kind ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
            aria-expanded={open === kind}
            aria-controls={open === kind ? id : undefined}
            onClick={() => setOpen(open === kind ? null : kind)}
          >
            {t(`outcomes:help.${kind}`)}
          </Button>
        ))}
      </fieldset>
      {open && (
        <section id={id} className="bp-writing-help__panel" aria-label={t(`outcomes:help.${open}`)}>
          {open === 'examples' ? (
            <OutcomeExamples competenceId={competence.id} outcomes={outcomes} />
          ) : (
            <ProgressionPrompts progression={open} outcomes={outcomes} />
          )}
        </section>
      )}
    </div>
  );
}
