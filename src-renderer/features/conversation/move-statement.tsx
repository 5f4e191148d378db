import { ArrowRightLeftIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import type { Experience } from '#shared/domain/experience';
import type { Statement } from '#shared/domain/participant';
import { announce } from '../../components/announcer';
import { useTexts } from '../../components/use-texts';
import { experienceTitle } from './experience-card';
import { inLifeOrder, moveStatement } from './experience-patches';

const NONE = 'none';

type MoveStatementProps = {
  readonly participantId: string;
  readonly statement: Statement;
  readonly number: number;
  readonly experiences: readonly Experience[];
};

/** Puts a statement under another experience, or under none. */
export function MoveStatement({ participantId, statement, number, experiences }: MoveStatementProps) {
  const { t } = useTexts();

  const choose = (value: unknown) => {
    const experience = experiences.find(({ id }) => id === value);
    moveStatement(participantId, statement.id, experience?.id ?? null);
    const title = experience ? experienceTitle(experience, t) : t('experiences:none');
    announce(t('experiences:moved', { number, title }));
    // It stands somewhere else now; what is done with it next begins there.
    setTimeout(() => document.getElementById(`statement-${statement.id}`)?.focus(), 50);
  };

  return (
    <ActionMenu rootElement={document.getElementById('main')}>
      <ActionMenu.Trigger>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<ArrowRightLeftIcon title={t('experiences:move', { number })} />}
        />
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.RadioGroup
          label={t('experiences:moveTo')}
          value={statement.experienceId ?? NONE}
          onValueChange={choose}
        >
          {inLifeOrder(experiences).map((experience) => (
            <ActionMenu.RadioItem key={experience.id} value={experience.id}>
              {experienceTitle(experience, t)}
            </ActionMenu.RadioItem>
          ))}
          <ActionMenu.RadioItem value={NONE}>{t('experiences:none')}</ActionMenu.RadioItem>
        </ActionMenu.RadioGroup>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
