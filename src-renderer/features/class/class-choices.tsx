import { Button, Checkbox, CheckboxGroup, Heading } from '@navikt/ds-react';
import type { ParticipantSummary } from '#shared/domain/participant';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { StandardSelect } from '../../components/standard-select';
import { useTexts } from '../../components/use-texts';

type ClassChoicesProps = {
  readonly participants: readonly ParticipantSummary[];
  readonly entries: readonly StandardEntry[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly standardRef: string;
  readonly onStandardRef: (ref: string) => void;
  readonly hideNames: boolean;
  readonly onHideNames: (hide: boolean) => void;
};

/** Who stands in the table, beside what, and whether their names are shown. */
export function ClassChoices(props: ClassChoicesProps) {
  const { participants, entries, chosen, onChosen, standardRef, onStandardRef, hideNames, onHideNames } = props;
  const { t } = useTexts();

  return (
    <section className="bp-card bp-class__choices" aria-labelledby="class-choices">
      <Heading level="2" size="small" id="class-choices">
        {t('classes:choices')}
      </Heading>
      <div className="bp-class__standard">
        <StandardSelect
          label={t('comparison:standard')}
          entries={entries}
          value={standardRef}
          onChange={onStandardRef}
        />
        <Checkbox
          size="small"
          checked={hideNames}
          description={t('classes:hideNamesAdvice')}
          onChange={(event) => onHideNames(event.target.checked)}
        >
          {t('classes:hideNames')}
        </Checkbox>
      </div>
      <div className="bp-class__participants">
        <CheckboxGroup
          legend={t('classes:participants')}
          size="small"
          value={[...chosen]}
          onChange={(ids: string[]) => onChosen(ids)}
          className="bp-class__group"
        >
          {participants.map(({ id, name, keyCompetences }) => (
            <Checkbox key={id} value={id} {...(keyCompetences === 0 && { description: t('classes:noKeyCompetences') })}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <div className="bp-choices">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            onClick={() => onChosen(participants.map(({ id }) => id))}
          >
            {t('classes:all')}
          </Button>
          <Button size="small" variant="tertiary" data-color="neutral" onClick={() => onChosen([])}>
            {t('classes:none')}
          </Button>
        </div>
      </div>
    </section>
  );
}
