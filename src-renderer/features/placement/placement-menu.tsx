import { BranchingIcon, FileCheckmarkIcon } from '@navikt/aksel-icons';
import { ActionMenu } from '@navikt/ds-react';
import type { Ref } from 'react';
import type { Competence } from '#shared/domain/participant';
import { PLACEMENTS } from '#shared/domain/placement';
import { CompetenceName } from '../../components/competence-name';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { cardId, NOT_PLACED, useBoard } from './board-context';

type PlacementMenuProps = {
  readonly competence: Competence;
  readonly buttonRef: Ref<HTMLButtonElement>;
};

/** The card's name; Enter or a click opens the ten places it can be in, and what else can be done. The way without a mouse. */
export function PlacementMenu({ competence, buttonRef }: PlacementMenuProps) {
  const { t } = useTexts();
  const { move, open } = useBoard();

  const choose = (value: unknown) => {
    move(competence, PLACEMENTS.find((placement) => placement === value) ?? null);
    focusWhenDrawn(cardId(competence.id));
  };

  return (
    // Inside the page's main part, where everything else is read.
    <ActionMenu rootElement={document.getElementById('main')}>
      <ActionMenu.Trigger>
        <button type="button" ref={buttonRef} id={cardId(competence.id)} className="bp-competence-card__name">
          <CompetenceName competence={competence} />
          <span className="bp-visually-hidden">
            {t('wizard:placement.move', { placement: placementName(t, competence.placement) })}
          </span>
        </button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.RadioGroup
          label={t('wizard:placement.where')}
          value={competence.placement ?? NOT_PLACED}
          onValueChange={choose}
        >
          {PLACEMENTS.map((placement) => (
            <ActionMenu.RadioItem key={placement} value={placement}>
              {placementName(t, placement)}
            </ActionMenu.RadioItem>
          ))}
          <ActionMenu.RadioItem value={NOT_PLACED}>{placementName(t, null)}</ActionMenu.RadioItem>
        </ActionMenu.RadioGroup>
        <ActionMenu.Divider />
        <ActionMenu.Group label={t('board:menu.more')}>
          <ActionMenu.Item icon={<FileCheckmarkIcon aria-hidden />} onSelect={() => open('evidence', competence)}>
            {t('board:menu.evidence')}
          </ActionMenu.Item>
          <ActionMenu.Item icon={<BranchingIcon aria-hidden />} onSelect={() => open('split', competence)}>
            {t('board:menu.split')}
          </ActionMenu.Item>
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
