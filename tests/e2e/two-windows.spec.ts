import { expect } from '@playwright/test';
import { test } from './fixtures';
import { Road } from './road';

test.skip(({ shell }) => shell === 'electron', 'Electron has one window');

test('two windows on one workspace: one is told what the other stores, and both are locked at once', async ({
  product,
}) => {
  const shell = await product.start();
  const first = new Road(shell.page);
  await first.createWorkspace('fem ord som er lette å huske');
  await first.addParticipant('Deltaker');
  await first.say('Jeg førte regnskapet.');

  const second = new Road(await shell.page.context().newPage());
  await second.page.goto(shell.page.url());
  await expect(second.statement(1)).toHaveValue('Jeg førte regnskapet.');
  await second.say('Og lønningene.');
  await expect(first.statement(2)).toHaveValue('Og lønningene.');
  await first.statement(1).fill('Jeg førte bøkene.');
  await expect(second.statement(1)).toHaveValue('Jeg førte bøkene.');

  await first.page.getByRole('button', { name: 'Lås' }).click();
  for (const road of [first, second]) {
    await road.expectHeading('Lås opp arbeidsområdet');
    await expect(road.page.getByText('Jeg førte bøkene.')).toHaveCount(0);
  }
});
