import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading, Radio, RadioGroup, ReadMore, Select, TextField } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { type DraftCompetence, emptyCompetence, NO_TEXT } from '#shared/domain/draft-standard';
import { dimensionOf, PLACEMENTS } from '#shared/domain/placement';
import { placementName } from '../../components/placement-name';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useTexts } from '../../components/use-texts';
import { BothLanguages } from './both-languages';
import { editCompetence, type StepProps } from './draft-editing';
import { nameOf } from './name-of';

/** Step 1: what the standard is called, and every competence with its place in the balance model. */
export function CompetencesStep({ content, edit }: StepProps) {
  const { t, language } = useTexts();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const removal = useUndoableRemoval((id) =>
    edit((draft) => ({ ...draft, competences: draft.competences.filter((competence) => competence.id !== id) })),
  );
  const shown = content.competences.filter(({ id }) => !removal.isRemoved(id));

  const add = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (name.trim() === '') return;
    const added = emptyCompetence(`k-${crypto.randomUUID()}`, { ...NO_TEXT, [language]: name.trim() });
    edit((draft) => ({ ...draft, competences: [...draft.competences, added] }));
    setName('');
  };

  return (
    <>
      <section className="bp-card bp-standard-fields">
        <BothLanguages
          label={(languageName) => t('ownStandards:title', { language: languageName })}
          value={content.title}
          onChange={(title) => edit((draft) => ({ ...draft, title }))}
        />
        <RadioGroup
          size="small"
          legend={t('ownStandards:kind.label')}
          value={content.kind}
          onChange={(kind: 'standard' | 'reference') => edit((draft) => ({ ...draft, kind }))}
        >
          <Radio value="standard">{t('ownStandards:kind.standard')}</Radio>
          <Radio value="reference">{t('ownStandards:kind.reference')}</Radio>
        </RadioGroup>
      </section>
      <BodyLong className="bp-lead">{t('ownStandards:competences.lead')}</BodyLong>
      {shown.map((competence) => (
        <CompetenceFields
          key={competence.id}
          competence={competence}
          change={editCompetence(edit, competence.id)}
          onRemove={() => removal.remove(competence.id, nameOf(t, competence, language))}
        />
      ))}
      <UndoNotice removal={removal.removal} onUndo={removal.undo} onExpire={removal.expire} />
      <form onSubmit={add} className="bp-standard-add">
        <TextField
          ref={field}
          label={t('ownStandards:competences.add')}
          size="small"
          value={name}
          maxLength={2_000}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" size="small" variant="secondary" icon={<PlusIcon aria-hidden />}>
          {t('ownStandards:competences.addButton')}
        </Button>
      </form>
    </>
  );
}

type CompetenceFieldsProps = {
  readonly competence: DraftCompetence;
  readonly change: (changes: Partial<DraftCompetence>) => void;
  readonly onRemove: () => void;
};

function CompetenceFields({ competence, change, onRemove }: CompetenceFieldsProps) {
  const { t, language } = useTexts();
  const { id, label, placement, placementReason } = competence;
  const heading = nameOf(t, competence, language);
  return (
    <article
      className="bp-standard-competence"
      data-dimension={placement ? dimensionOf(placement) : undefined}
      aria-labelledby={`competence-${id}`}
    >
      <div className="bp-standard-competence__head">
        <Heading level="3" size="xsmall" id={`competence-${id}`}>
          {heading}
        </Heading>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t('ownStandards:competences.removeOf', { name: heading })} />}
          onClick={onRemove}
        />
      </div>
      <div className="bp-standard-competence__fields">
        <BothLanguages
          label={(languageName) => t('ownStandards:competences.name', { language: languageName })}
          value={label}
          onChange={(changed) => change({ label: changed })}
        />
        <Select
          size="small"
          label={t('ownStandards:competences.placement')}
          value={placement ?? ''}
          onChange={(event) => change({ placement: PLACEMENTS.find((value) => value === event.target.value) ?? null })}
        >
          <option value="">{placementName(t, null)}</option>
          {PLACEMENTS.map((value) => (
            <option key={value} value={value}>
              {placementName(t, value)}
            </option>
          ))}
        </Select>
      </div>
      <ReadMore size="small" header={t('ownStandards:competences.reason')}>
        <BothLanguages
          rows={2}
          label={(languageName) => t('ownStandards:competences.reasonIn', { language: languageName })}
          value={placementReason}
          onChange={(changed) => change({ placementReason: changed })}
        />
      </ReadMore>
    </article>
  );
}
