import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';
const NAME = 'Åse Ødegård';

const pinkOf = (path: string) =>
  rowsOf(partsOf(readFileSync(path)).get('word/document.xml') ?? '')
    .flat()
    .filter(({ fill }) => fill === 'F8C8DC');

test('a counsellor takes one participant from the conversation to the document, and finds all of it again', async ({
  product,
}) => {
  let shell = await product.start();
  let road = new Road(shell.page);

  await test.step('create a workspace', async () => {
    await road.expectHeading('Velkommen til Balansepunkt');
    await expectAccessible(road.page, 'the first start');
    await road.page.getByLabel('Passfrase', { exact: true }).fill('kort');
    await road.page.getByRole('button', { name: 'Lag arbeidsområdet' }).click();
    await expect(road.page.getByText(/må ha minst 12 tegn/)).toBeVisible();
    await road.createWorkspace(PASSPHRASE);
    await expectAccessible(road.page, 'an empty start page');
  });

  await test.step('add a participant', async () => {
    await road.addParticipant(NAME);
    await expectAccessible(road.page, 'an empty conversation');
  });

  await test.step('write down what is said, and make competences of it', async () => {
    await road.say('Jeg førte regnskapet i bakeriet i ni år.');
    await road.say('Når det var kø, tok jeg kassa og hjalp kundene.');
    await road.say('Jeg bakte brød når bakerne var borte.');
    await road.makeCompetence(1, 'Regnskap');
    await road.makeCompetence(2, 'Kundebehandling');
    await road.makeCompetence(2, 'Mestre stress');
    await road.makeCompetence(3, 'Baking');
    await expectAccessible(road.page, 'the conversation');
  });

  await test.step('place them, by mouse and by keyboard', async () => {
    await road.goTo('Plassering');
    await road.drag('Regnskap', 'Rutiner');
    await road.placeByKeyboard('Kundebehandling', 'Tilstedeværelse');
    await road.placeByKeyboard('Mestre stress', 'Balansen mennesker – teknologi');
    await road.drag('Baking', 'Tempo');
    await expectAccessible(road.page, 'the placement');
  });

  await test.step('choose the key ones: fewer than advised is no hindrance', async () => {
    await road.goTo('Nøkkelkompetanser');
    for (const name of ['Regnskap', 'Kundebehandling', 'Mestre stress', 'Baking']) {
      await road.page.getByRole('checkbox', { name }).check();
    }
    await expect(road.page.getByText('Du har valgt 4.')).toBeVisible();
    await expectAccessible(road.page, 'the key competences');
  });

  await test.step('write learning outcomes in either language', async () => {
    await road.goTo('Læringsutbytte');
    const outcome = (name: string, language: string) =>
      road.page.getByRole('article', { name }).getByLabel(`Læringsutbytte på ${language}`);
    await outcome('Regnskap', 'bokmål').pressSequentially('Kan føre regnskap for en liten bedrift.');
    await outcome('Baking', 'bokmål').fill('Kan bake brød og rundstykker.');
    await outcome('Baking', 'engelsk').fill('Can bake bread and rolls.');
    await expectAccessible(road.page, 'the outcomes');
  });

  await test.step('compare with a standard: confirm, change and turn down', async () => {
    await road.goTo('Sammenligning');
    await road.page.getByLabel('Standard å sammenligne med').selectOption({ label: 'Butikkmedarbeider' });
    await expect(road.row('Kundebehandling')).toContainText('Kundeservice');
    await expect(road.row('Kundebehandling')).toContainText('handler begge om');
    await expect(road.row('Baking')).toContainText('Tilleggskompetanse');
    await expect(road.row('Baking').locator('td').last()).toHaveCSS('background-color', 'rgb(248, 200, 220)');
    await expectAccessible(road.page, 'the comparison');

    await road.page.getByRole('button', { name: 'Bekreft Kundebehandling' }).click();
    await expect(road.row('Kundebehandling')).toContainText('Bestemt av deg');

    await road.page.getByRole('button', { name: 'Endre Mestre stress' }).click();
    await road.page
      .getByLabel('«Mestre stress» svarer til')
      .selectOption({ label: 'Ikke det samme – tilleggskompetanse' });
    await road.page.getByRole('button', { name: 'Bruk valget' }).click();
    await expect(road.row('Mestre stress').filter({ hasText: 'Tilleggskompetanse' })).toBeVisible();

    await road.page.getByRole('button', { name: 'Endre Regnskap' }).click();
    await road.page.getByLabel('«Regnskap» svarer til').selectOption({ label: 'Nøyaktighet' });
    await road.page.getByRole('button', { name: 'Bruk valget' }).click();
    await expect(road.row('Regnskap')).toContainText('Nøyaktighet');
  });

  await test.step('preview the report and save it in Norwegian', async () => {
    await road.goTo('Rapport');
    const paper = road.page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
    await expect(paper).toContainText(NAME);
    await expect(paper.locator('[data-tone=additional]')).toHaveCount(2);
    await expectAccessible(road.page, 'the report');
    const { fileName, path } = await shell.save(() =>
      road.page.getByRole('button', { name: 'Lagre som Word-dokument' }).click(),
    );
    expect(fileName).toMatch(/Åse Ødegård\.docx$/);
    const pink = pinkOf(path);
    expect(pink.map(({ text }) => ['Baking', 'Mestre stress'].find((name) => text.includes(name))).toSorted()).toEqual([
      'Baking',
      'Mestre stress',
    ]);
    for (const { text } of pink) expect(text).toMatch(/\+.*Tilleggskompetanse/);

    // The document says exactly what the screen says.
    const words = (text: string) => text.replace(/\s+/g, '');
    const document = words(textOf(partsOf(readFileSync(path)).get('word/document.xml') ?? ''));
    for (const line of await paper.locator('p, h3, h4, h5, thead th').allTextContents())
      expect(document).toContain(words(line));
  });

  await test.step('and in English, with what is missing named', async () => {
    await road.page.getByRole('radio', { name: 'English' }).last().click();
    const paper = road.page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
    await expect(paper).toHaveAttribute('lang', 'en-GB');
    await expect(paper.locator('[data-tone=additional]').first()).toContainText('Additional competence');
    await expect(road.page.getByText('Finnes ikke på engelsk ennå')).toBeVisible();
    await expect(paper.locator('[lang=nb-NO]').first()).toBeVisible();
    const { path } = await shell.save(() => road.page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());
    const pink = pinkOf(path);
    expect(pink).toHaveLength(2);
    for (const { text } of pink) expect(text).toMatch(/\+.*Additional competence/);
    expect(pink.some(({ text }) => text.includes('Can bake bread and rolls.'))).toBe(true);
  });

  await test.step('type, close the window in the middle of a word, start again, unlock', async () => {
    await road.goTo('Samtalen');
    await road.page.getByLabel('Neste utsagn').pressSequentially('Og så sa hun at hun');
    await shell.closeWindow();
    shell = await product.start();
    road = new Road(shell.page);
    await road.expectHeading('Lås opp arbeidsområdet');
    await expectAccessible(road.page, 'the locked workspace');
    await road.unlock('feil passfrase her');
    await expect(road.page.getByText('Passfrasen stemmer ikke', { exact: false })).toBeVisible();
    await road.unlock(PASSPHRASE);
    await road.expectHeading('Deltakerne');
    await road.openParticipant(NAME);
    await road.expectHeading('Samtalen');
    await expect(road.statement(4)).toHaveValue('Og så sa hun at hun');
    await expectAccessible(road.page, 'the conversation, taken up again');
  });

  await test.step('everything else is there too', async () => {
    await road.goTo('Plassering');
    await expect(road.place('Rutiner')).toContainText('Regnskap');
    await expect(road.place('Tilstedeværelse')).toContainText('Kundebehandling');
    await road.goTo('Læringsutbytte');
    const region = road.page.getByRole('article', { name: 'Baking' });
    await expect(region.getByLabel('Læringsutbytte på engelsk')).toHaveValue('Can bake bread and rolls.');
    await road.goTo('Sammenligning');
    await expect(road.row('Regnskap')).toContainText('Nøyaktighet');
    await expect(road.row('Mestre stress').filter({ hasText: 'Bestemt av deg' })).toContainText('Tilleggskompetanse');
  });
});

test('what was acknowledged is there after the plug is pulled', async ({ product }) => {
  const shell = await product.start();
  const road = new Road(shell.page);
  await road.createWorkspace(PASSPHRASE);
  await road.addParticipant(NAME);
  await road.say('Jeg førte regnskapet.');
  await road.page.getByLabel('Neste utsagn').pressSequentially('Jeg stoppet midt i');
  await road.expectSaved();
  await shell.kill();

  const again = await product.start();
  const taken = new Road(again.page);
  await taken.unlock(PASSPHRASE);
  await taken.openParticipant(NAME);
  await expect(taken.statement(1)).toHaveValue('Jeg førte regnskapet.');
  await expect(taken.statement(2)).toHaveValue('Jeg stoppet midt i');
});
