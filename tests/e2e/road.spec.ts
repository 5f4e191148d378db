import { expect } from '@playwright/test';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';
const NAME = 'Åse Ødegård';

// The whole road is walked in mouse-walk.spec.ts and keyboard-walk.spec.ts.
test('what was typed is there after the window was closed in the middle of a word, and after the plug was pulled @packaged', async ({
  product,
}) => {
  const shell = await product.start();
  const road = new Road(shell.page);

  await test.step('a passphrase that is too short makes no workspace', async () => {
    await road.expectHeading('Velkommen til Balansepunkt');
    await road.page.getByLabel('Passfrase', { exact: true }).fill('kort');
    await road.page.getByRole('button', { name: 'Lag arbeidsområdet' }).click();
    await expect(road.page.getByText(/må ha minst 12 tegn/)).toBeVisible();
    await road.createWorkspace(PASSPHRASE);
  });

  await test.step('type, and close the window in the middle of a word', async () => {
    await road.addParticipant(NAME);
    await road.say('Jeg førte regnskapet.');
    await road.page.getByLabel('Neste utsagn').pressSequentially('Og så sa hun at hun');
    await shell.closeWindow();
  });

  const again = await product.start();
  const taken = new Road(again.page);

  await test.step('start again: a wrong passphrase opens nothing, the right one all of it', async () => {
    await taken.expectHeading('Lås opp arbeidsområdet');
    await taken.unlock('feil passfrase her');
    await expect(taken.page.getByText('Passfrasen stemmer ikke', { exact: false })).toBeVisible();
    await taken.unlock(PASSPHRASE);
    await taken.openParticipant(NAME);
    await taken.expectHeading('Samtalen');
    await expect(taken.statement(1)).toHaveValue('Jeg førte regnskapet.');
    await expect(taken.statement(2)).toHaveValue('Og så sa hun at hun');
  });

  await test.step('type, and pull the plug when it is said to be stored', async () => {
    await taken.page.getByLabel('Neste utsagn').pressSequentially('Jeg stoppet midt i');
    await taken.expectSaved();
    await again.kill();
    const last = new Road((await product.start()).page);
    await last.unlock(PASSPHRASE);
    await last.openParticipant(NAME);
    await expect(last.statement(2)).toHaveValue('Og så sa hun at hun');
    await expect(last.statement(3)).toHaveValue('Jeg stoppet midt i');
  });
});
