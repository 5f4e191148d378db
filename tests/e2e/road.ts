import { expect, type Locator, type Page } from '@playwright/test';

type DragOptions = {
  readonly below?: number;
  /** What is seen when the thing is above its place. */
  readonly over?: Locator;
};

/** What a counsellor does in the window, in the window's Norwegian words. */
export class Road {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async createWorkspace(passphrase: string): Promise<void> {
    await this.makeWorkspace(passphrase);
    await this.expectHeading('Deltakerne');
  }

  /** The same, when the window goes on to something else. */
  async makeWorkspace(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passfrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('Skriv passfrasen en gang til').fill(passphrase);
    await this.page.getByRole('button', { name: 'Lag arbeidsområdet' }).click();
    await this.keepRecoveryKey();
  }

  /** Says that the recovery key is on paper. @returns the key as it was shown */
  async keepRecoveryKey(): Promise<string> {
    const groups = this.page.getByTestId('recovery-key').getByRole('listitem');
    await expect(groups).toHaveCount(8);
    const key = (await groups.allTextContents()).join('-');
    await this.page.getByLabel('Nøkkelen er skrevet ut eller skrevet ned').check();
    await this.page.getByRole('button', { name: 'Fortsett' }).click();
    return key;
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passfrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Lås opp' }).click();
  }

  async addParticipant(name: string): Promise<void> {
    await this.page.getByLabel('Navn eller alias').fill(name);
    await this.page.getByRole('button', { name: 'Legg til deltaker' }).click();
    await this.expectHeading('Før samtalen');
    await this.goTo('Samtalen');
  }

  async openParticipant(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** Goes to a step by the list of steps. */
  async goTo(step: string): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Stegene på veien' });
    // Exactly this step: «Samtalen» is not «Før samtalen».
    await steps
      .getByRole('link')
      .filter({ has: this.page.getByText(step, { exact: true }) })
      .click();
    await this.expectHeading(step);
  }

  async say(text: string): Promise<void> {
    const field = this.page.getByLabel(/^(Første|Neste) utsagn$/);
    await field.pressSequentially(text);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }

  statement(number: number): Locator {
    return this.page.getByLabel(`Utsagn ${number}`, { exact: true });
  }

  async makeCompetence(statement: number, name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Lag kompetanse av utsagn ${statement}` }).click();
    await this.page.getByLabel('Navn på kompetansen', { exact: true }).fill(name);
    await this.page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await this.page.getByRole('button', { name: 'Lukk', exact: true }).click();
    await expect(this.page.getByRole('list', { name: `Kompetanser fra utsagn ${statement}` })).toContainText(name);
  }

  card(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} – `) });
  }

  /** The cards that lie in one of the nine places, or among those not placed. */
  place(placement: string): Locator {
    return this.page.getByRole('list', { name: placement, exact: true });
  }

  /**
   * Drags what is got hold of to just inside of another thing, as a person does: it is let go when it is seen to be
   * in hand and, where the place shows it, above the place.
   */
  async dragTo(handle: Locator, target: Locator, { below = 0, over }: DragOptions = {}): Promise<void> {
    // Where to is brought into sight first, so that the page does not scroll away under what is dragged.
    await handle.scrollIntoViewIfNeeded();
    await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      window.scrollBy(0, top < 20 ? top - 20 : Math.max(0, bottom + 80 - window.innerHeight));
    });
    // Waits until nothing moves under the pointer any more.
    await handle.hover({ position: { x: 10, y: 8 } });
    const from = await handle.boundingBox();
    if (!from) throw new Error('what is dragged is not on the screen');
    const left = from.x + 10;
    await this.page.mouse.down();
    await this.page.mouse.move(left + 30, from.y + from.height, { steps: 5 });
    await expect(this.page.locator('[data-dnd-dragging]').first()).toBeVisible();
    const to = await target.boundingBox();
    if (!to) throw new Error('where to is not on the screen');
    await this.page.mouse.move(to.x + 20, to.y + below + 10, { steps: 10 });
    if (over) await expect(over).toBeVisible();
    await this.page.mouse.up();
  }

  async drag(name: string, placement: string): Promise<void> {
    const heading = this.page.getByRole('heading', { name: placement, exact: true });
    const over = this.page.locator('.bp-zone[data-over=true]').filter({ has: heading });
    await this.dragTo(this.card(name), heading, { below: (await heading.boundingBox())?.height ?? 0, over });
    await expect(this.place(placement)).toContainText(name);
  }

  async placeByKeyboard(name: string, placement: string): Promise<void> {
    const waiting = this.page.getByRole('region', { name: 'Ikke plassert ennå' }).getByRole('listitem');
    const others = await waiting.filter({ hasNotText: name }).count();
    const waits = (await waiting.filter({ hasText: name }).count()) > 0;
    await this.card(name).focus();
    await this.page.keyboard.press('Enter');
    const choice = this.page.getByRole('menuitemradio', { name: placement, exact: true });
    await expect(choice).toBeVisible();
    for (let key = 0; key < 12; key++) {
      if (await choice.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await expect(this.place(placement)).toContainText(name);
    // On to the next one that waits; a card that was not among them is followed.
    const next = waits && others > 0 ? waiting.getByRole('button', { name: 'Velg plass' }) : this.card(name);
    await expect(next.and(this.page.locator(':focus'))).toHaveCount(1);
  }

  /** The row of the comparison in which a competence of the participant stands. */
  row(own: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.locator('td').getByText(own, { exact: true }) });
  }

  async openOwnStandards(): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: 'Hovedmeny' });
    await menu.getByRole('link', { name: 'Standarder' }).click();
    await this.expectHeading('Standardene');
    await this.page.getByRole('link', { name: 'Egne standarder' }).click();
    await this.expectHeading('Egne standarder');
  }

  async expectHeading(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByTestId('save-status')).toHaveText('Alt er lagret');
  }
}
