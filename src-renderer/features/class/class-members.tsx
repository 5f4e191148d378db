import { Button, Checkbox, CheckboxGroup, Chips, Search } from '@navikt/ds-react';
import { useDeferredValue, useState } from 'react';
import { MOST_MEMBERS } from '#shared/contract/classes';
import { LIMITS, type ParticipantSummary } from '#shared/domain/participant';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { NoAnswer } from '../../components/no-answer';
import { EVERYBODY, useFoundParticipants } from '../../components/use-found-participants';
import { useTexts } from '../../components/use-texts';

/** So many names are offered at a time; with no more than that in the workspace, nobody needs to search. */
const OFFERED = 50;

type ClassMembersProps = {
  /** In the order of the columns. */
  readonly chosen: readonly ParticipantSummary[];
  readonly onChosen: (members: readonly ParticipantSummary[]) => void;
};

function foundText(t: WindowTranslator, shown: number, found: number): string {
  if (found === 0) return t('participants:nobody');
  return shown < found ? t('participants:shown', { shown, count: found }) : t('participants:found', { count: found });
}

/** Who stands in the table: the names that answer to a search to tick off, and those ticked off before who do not. */
export function ClassMembers({ chosen, onChosen }: ClassMembersProps) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const { data, error, refetch } = useFoundParticipants({ ...EVERYBODY, name, sort: 'name' }, OFFERED);
  const drawn = useDeferredValue(data);
  const offered = drawn?.participants ?? [];
  const found = drawn?.found ?? 0;
  const hasSearch = name !== '' || (drawn?.everybody ?? 0) > OFFERED;
  const isOffered = new Set(offered.map(({ id }) => id));
  const others = chosen.filter(({ id }) => !isOffered.has(id));

  return (
    <div className="bp-class__participants">
      {hasSearch && (
        <Search
          label={t('participants:search')}
          hideLabel={false}
          variant="simple"
          size="small"
          value={name}
          maxLength={LIMITS.name}
          onChange={setName}
          className="bp-class__search"
        />
      )}
      {error && <NoAnswer error={error} onRetry={() => void refetch()} />}
      <CheckboxGroup
        legend={t('classes:participants')}
        size="small"
        value={chosen.map(({ id }) => id)}
        onChange={(ids: string[]) => {
          const wanted = new Set(ids);
          onChosen([...others, ...offered.filter(({ id }) => wanted.has(id))]);
        }}
        className="bp-class__group"
      >
        {offered.map(({ id, name: called, keyCompetences }) => (
          <Checkbox key={id} value={id} {...(keyCompetences === 0 && { description: t('classes:noKeyCompetences') })}>
            {called}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p role="status" className="bp-class__found">
        {hasSearch && foundText(t, offered.length, found)}
      </p>
      {others.length > 0 && (
        <fieldset className="bp-class__others">
          <legend>{t('classes:alsoChosen')}</legend>
          <Chips size="small">
            {others.map((member) => (
              <Chips.Toggle
                key={member.id}
                selected
                onClick={() => onChosen(chosen.filter(({ id }) => id !== member.id))}
              >
                {member.name}
              </Chips.Toggle>
            ))}
          </Chips>
        </fieldset>
      )}
      {chosen.length >= MOST_MEMBERS && <p className="bp-class__found">{t('classes:most', { count: MOST_MEMBERS })}</p>}
      <div className="bp-choices">
        <Button size="small" variant="tertiary" data-color="neutral" onClick={() => onChosen([...others, ...offered])}>
          {hasSearch ? t('classes:allShown') : t('classes:all')}
        </Button>
        <Button size="small" variant="tertiary" data-color="neutral" onClick={() => onChosen([])}>
          {t('classes:none')}
        </Button>
      </div>
    </div>
  );
}
