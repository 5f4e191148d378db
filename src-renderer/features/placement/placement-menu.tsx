import { BranchingIcon, FileCheckmarkIcon } from '@navikt/aksel-icons';
import { ActionMenu } from '@navikt/ds-react';
import type { KeyboardEvent, Ref } from 'react';
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

/** The card to go on with: the one after it among those that wait, or the one before the last of them. */
function nextWaiting({ id, placement }: Competence): string | undefined {
  if (placement !== null) return undefined;
  const item = document.getElementById(cardId(id))?.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  return neighbour?.querySelector('.bp-competence-card__name')?.id;
}

/** A letter goes to the next place that begins with it. The menu itself knows the arrows only. */
function goToLetter(event: KeyboardEvent<HTMLElement>): void {
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
  if (!/^\p{L}$/u.test(key) || altKey || ctrlKey || metaKey) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const from = items.findIndex((item) => item.matches(':focus')) + 1;
  const found = [...items.slice(from), ...items.slice(0, from)].find((item) =>
    item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
  if (!found) return;
  event.preventDefault();
  found.focus();
}

/** The card's name; Enter or a click opens the ten places it can be in, and what else can be done. The way without a mouse. */
export function PlacementMenu({ competence, buttonRef }: PlacementMenuProps) {
  const { t } = useTexts();
  const { move, open } = useBoard();

  const choose = (value: unknown) => {
    const placement = PLACEMENTS.find((each) => each === value) ?? null;
    // Those that wait are placed one after another; a card that had a place is followed to the new one.
    const next = placement === null ? undefined : nextWaiting(competence);
    move(competence, placement);
    focusWhenDrawn(next ?? cardId(competence.id));
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
      <ActionMenu.Content onKeyDown={goToLetter} aria-labelledby={cardId(competence.id)}>
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
