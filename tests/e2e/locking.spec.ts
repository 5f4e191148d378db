import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';
const NEW = 'fire andre ord jeg fant på';
const SAID = 'Jeg førte regnskapet.';

/** Nothing of the records is in the page, shown or hidden. */
async function expectForgotten(page: Page): Promise<void> {
  await new Road(page).expectHeading('Lås opp arbeidsområdet');
  expect(await page.content()).not.toContain(SAID);
}

test('the recovery key is shown and printed once, opens a workspace whose passphrase is forgotten, and can be made anew @browser', async ({
  product,
}) => {
  const shell = await product.start();
  const { page } = shell;
  const road = new Road(page);
  let key = '';

  await test.step('choosing a passphrase, there is advice and no gate', async () => {
    const tooShort = page.getByText('Passfrasen må ha minst 12 tegn.');
    await page.getByRole('button', { name: 'Lag arbeidsområdet' }).click();
    await expect(tooShort).toBeVisible();
    await page.getByLabel('Passfrase', { exact: true }).fill('passord12345');
    await expect(page.getByText('Denne er lett å gjette.')).toBeVisible();
    await expect(tooShort).toBeHidden();
    await expectAccessible(page, 'choosing a passphrase');
    await page.getByLabel('Passfrase', { exact: true }).fill('grevling trekkspill kjeller motorsag');
    await expect(page.getByText('Denne er vanskelig å gjette.')).toBeVisible();
    await page.getByLabel('Passfrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Skriv passfrasen en gang til').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Lag arbeidsområdet' }).click();
  });

  await test.step('nothing else comes before the key is said to be kept', async () => {
    await road.expectHeading('Ta vare på gjenopprettingsnøkkelen');
    await expectAccessible(page, 'the recovery key');
    await page.getByRole('button', { name: 'Fortsett' }).click();
    await expect(page.getByText(/og kryss av for det/)).toBeVisible();
    await expect(page.getByRole('checkbox')).toBeFocused();
  });

  await test.step('on paper are the key, the folder and the day, and nothing of the window', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Skriv ut nøkkelen' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    const shown = await page.getByTestId('recovery-key').locator('li').allTextContents();
    const paper = page.locator('.bp-key-paper');
    await expect(paper).toBeVisible();
    for (const group of shown) await expect(paper).toContainText(group);
    await expect(paper).toContainText('workspace');
    await expect(paper).toContainText(String(new Date().getFullYear()));
    const others = page.locator('body > :not(.bp-key-paper)').filter({ visible: true });
    await expect(others).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(paper).toBeHidden();
    key = await road.keepRecoveryKey();
    await road.expectHeading('Deltakerne');
    expect(await page.content()).not.toContain(key.slice(0, 5));
    await road.addParticipant('Deltaker');
    await road.say(SAID);
  });

  await test.step('a typing error is told by its group, and the right key lets in with a new passphrase', async () => {
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await page.getByRole('button', { name: 'Glemt passfrasen?' }).click();
    const field = page.getByLabel('Gjenopprettingsnøkkel');
    await expect(field).toBeFocused();
    const groups = key.split('-');
    await field.fill(groups.with(4, `${groups[4]?.slice(0, 4)}0`).join('-'));
    await field.press('Enter');
    await expect(page.getByText(/Gruppe 5 i gjenopprettingsnøkkelen/)).toBeVisible();
    await expectAccessible(page, 'the recovery key mistyped');
    await field.fill(key.toLowerCase().replaceAll('-', ' '));
    await field.press('Enter');
    await page.getByLabel('Ny passfrase').fill(NEW);
    await page.getByLabel('Skriv passfrasen en gang til').fill(NEW);
    await page.getByRole('button', { name: 'Lagre passfrasen og lås opp' }).click();
    await expect(road.statement(1)).toHaveValue(SAID);
  });

  await test.step('in the settings the passphrase is changed, and a new key made', async () => {
    await page.goto(page.url().replace(/#.*|$/, '#/settings'));
    await road.expectHeading('Innstillinger');
    const contents = page.getByRole('navigation', { name: 'På denne siden' });
    await expect(contents.getByRole('button')).toHaveText(
      await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents(),
    );
    await contents.getByRole('button', { name: 'Logg' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Logg' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Logg' })).toBeInViewport();
    await page.getByLabel('Passfrasen du har nå').fill(PASSPHRASE);
    await page.getByLabel('Ny passfrase').fill('enda en ny passfrase');
    await page.getByLabel('Skriv passfrasen en gang til').fill('enda en ny passfrase');
    await page.getByRole('button', { name: 'Bytt passfrase' }).click();
    await expect(page.getByText('Passfrasen stemmer ikke', { exact: false })).toBeVisible();
    await page.getByLabel('Passfrasen du har nå').fill(NEW);
    await page.getByRole('button', { name: 'Bytt passfrase' }).click();
    await expect(page.getByText('Passfrasen er byttet.')).toBeVisible();
    await page.getByLabel('Passfrasen, før du får en ny nøkkel').fill('enda en ny passfrase');
    await page.getByRole('button', { name: 'Lag ny gjenopprettingsnøkkel' }).click();
    expect(await road.keepRecoveryKey()).not.toBe(key);
    await expect(page.getByText('Gjenopprettingsnøkkel laget')).toHaveCount(2);
    await expectAccessible(page, 'the settings');
  });

  await test.step('the old paper opens nothing any more', async () => {
    await page.keyboard.press('Alt+l');
    await page.getByRole('button', { name: 'Glemt passfrasen?' }).click();
    await page.getByLabel('Gjenopprettingsnøkkel').fill(key);
    await page.getByRole('button', { name: 'Fortsett' }).click();
    await expect(page.getByText(/åpner ikke dette arbeidsområdet/)).toBeVisible();
    await page.getByRole('button', { name: 'Tilbake til passfrasen' }).click();
    await road.unlock('enda en ny passfrase');
    await road.expectHeading('Innstillinger');
  });
});

test('a window that nobody touches stores what was being written and locks; keys and pointer keep it open @browser', async ({
  product,
}) => {
  const shell = await product.start();
  const { page } = shell;
  const road = new Road(page);
  await page.clock.install();
  await page.reload();
  await road.createWorkspace(PASSPHRASE);
  await road.addParticipant('Deltaker');
  await road.say(SAID);

  await page.goto(page.url().replace(/#.*|$/, '#/settings'));
  await page.getByLabel('Lås når tastatur og mus ikke har vært i bruk på').selectOption({ label: '30 minutter' });
  await page.goBack();
  await road.page.getByLabel('Neste utsagn').pressSequentially('Midt i en set');

  // The clock also goes by itself and runs some minutes further than it is told to.
  await page.clock.runFor('18:00');
  await page.keyboard.press('Shift');
  await page.clock.runFor('18:00');
  await expect(road.statement(1)).toHaveValue(SAID);
  await page.clock.runFor('31:00');
  await expectForgotten(page);

  await road.unlock(PASSPHRASE);
  await expect(road.statement(2)).toHaveValue('Midt i en set');

  await test.step('a machine that slept wakes up locked', async () => {
    // As when the lid is closed: every timer that has run out meanwhile fires once.
    await page.clock.fastForward('02:00');
    await expectForgotten(page);
    await road.unlock(PASSPHRASE);
    await expect(road.statement(1)).toHaveValue(SAID);
  });
});

test('two windows: when one locks itself the other forgets as well @browser', async ({ product }) => {
  const shell = await product.start();
  const first = new Road(shell.page);
  await first.page.clock.install();
  await first.page.reload();
  await first.createWorkspace(PASSPHRASE);
  await first.addParticipant('Deltaker');
  await first.say(SAID);
  const second = new Road(await shell.page.context().newPage());
  await second.page.goto(shell.page.url());
  await expect(second.statement(1)).toHaveValue(SAID);
  await first.page.clock.runFor('16:00');
  for (const road of [first, second]) await expectForgotten(road.page);
});

test('in Electron a locked screen locks the workspace, and a keychain that is none is refused', async ({
  product,
  shell: kind,
}) => {
  test.skip(kind === 'browser', 'a browser knows neither');
  const shell = await product.start();
  const road = new Road(shell.page);
  await road.createWorkspace(PASSPHRASE);
  await road.addParticipant('Deltaker');
  await road.say(SAID);
  await road.page.getByLabel('Neste utsagn').pressSequentially('Midt i en set');
  await shell.lockScreen?.();
  await expectForgotten(road.page);
  await expect(road.page.getByRole('button', { name: 'Lås opp med denne maskinen' })).toHaveCount(0);
  await road.unlock(PASSPHRASE);
  await expect(road.statement(2)).toHaveValue('Midt i en set');
  await road.page.goto(road.page.url().replace(/#.*|$/, '#/settings'));
  await expect(road.page.getByText(/Den har ikke noe nøkkellager som er trygt nok/)).toBeVisible();
  await expect(road.page.getByLabel('Lås opp med denne maskinen')).toHaveCount(0);
});
