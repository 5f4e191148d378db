import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { partsOf, rowsOf } from '../support/docx';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { contents, markWords } from './page-contents';
import { Road } from './road';
import { expectSameAsDocument } from './same-as-document';

const PASSPHRASE = 'fem ord som er lette å huske';
const NAME = 'Åse Ødegård';

const pinkOf = (path: string) =>
  rowsOf(partsOf(readFileSync(path)).get('word/document.xml') ?? '')
    .flat()
    .filter(({ fill }) => fill === 'F8C8DC');

/** What somebody would find on the clipboard: the window itself may write to it and not read it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
  return await field.inputValue();
}

test('a whole conversation by mouse, left at every step and taken up again @browser', async ({ product }) => {
  test.slow();
  let shell = await product.start();
  let road = new Road(shell.page);

  /** By the start page and back: the same step, with all that stood there. */
  const leave = async (step: string, how?: () => Promise<void>) => {
    await road.expectSaved();
    await expectAccessible(road.page, step);
    const before = await contents(road.page);
    if (how) await how();
    else {
      await road.page.getByRole('link', { name: 'Alle deltakere' }).click();
      await road.expectHeading('Deltakerne');
    }
    if (how !== reload) await road.openParticipant(NAME);
    await road.expectHeading(step);
    await expect.poll(() => contents(road.page)).toEqual(before);
  };
  const reload = async () => void (await road.page.reload());
  const pullThePlug = async () => {
    await shell.kill();
    shell = await product.start();
    road = new Road(shell.page);
    await expectAccessible(road.page, 'the locked workspace');
    await road.unlock(PASSPHRASE);
  };

  await test.step('a workspace and a participant', async () => {
    await road.expectHeading('Velkommen til Balansepunkt');
    await expectAccessible(road.page, 'the first start');
    await road.createWorkspace(PASSPHRASE);
    await road.addParticipant(NAME);
  });

  await test.step('before the conversation', async () => {
    await road.goTo('Før samtalen');
    await road.page.getByRole('checkbox', { name: 'Deltakeren skal ikke forberede seg' }).click();
    await road.page.getByRole('checkbox', { name: 'Balansemodellen er ikke framme' }).click();
    await road.page.getByLabel('Notater til deg selv').click();
    await road.page.keyboard.type('Ringer på tirsdag');
    await road.page.getByRole('radio', { name: 'Muntlig' }).click();
    await road.page.getByRole('button', { name: 'Registrer samtykket' }).click();
    await expect(road.page.getByText('Muntlig. Tekst: bokmål')).toBeVisible();
    await leave('Før samtalen');
  });

  await test.step('an experience, and what was said about it', async () => {
    await road.goTo('Samtalen');
    await road.page.getByRole('button', { name: 'Legg til erfaring' }).click();
    await road.page.keyboard.type('Bakeriet i Aleppo');
    await road.page.getByRole('button', { name: 'Legg til og skriv' }).click();
    const add = road.page.getByRole('button', { name: 'Legg til utsagn' });
    for (const said of [
      'Jeg førte regnskapet i bakeriet i ni år.',
      'Når det var kø, tok jeg kassa og hjalp kundene.',
      'Jeg bakte brød når bakerne var borte.',
    ]) {
      await road.page.getByLabel(/^(Første|Neste) utsagn$/).click();
      await road.page.keyboard.type(said);
      await add.click();
    }
  });

  await test.step('competences, one of them of marked words', async () => {
    await markWords(road.statement(1), 'Jeg førte ', 'regnskapet');
    await road.page.getByRole('button', { name: 'Lag kompetanse av «regnskapet»' }).click();
    await expect(road.page.getByLabel('Navn på kompetansen', { exact: true })).toHaveValue('regnskapet');
    await road.page.getByLabel('Navn på kompetansen', { exact: true }).fill('Regnskap');
    await road.page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await road.page.getByRole('button', { name: 'Lukk', exact: true }).click();
    await road.makeCompetence(2, 'Kundebehandling');
    await road.makeCompetence(2, 'Mestre stress');
    await road.makeCompetence(3, 'Baking');
    await leave('Samtalen', reload);
  });

  await test.step('drag them to their places, and split one', async () => {
    await road.goTo('Plassering');
    await road.drag('Regnskap', 'Rutiner');
    await road.drag('Kundebehandling', 'Tilstedeværelse');
    await road.drag('Baking', 'Tempo');
    await road.card('Regnskap').click();
    await road.page.getByRole('menuitem', { name: 'Del i to …' }).click();
    const window = road.page.getByRole('dialog', { name: 'Del «Regnskap» i to' });
    await window.getByLabel('Navn på den nye delen').fill('Bruk av kassasystem');
    await window.getByLabel('Plass i modellen').selectOption('Teknologi');
    await expectAccessible(road.page, 'splitting');
    await window.getByRole('button', { name: 'Del i to' }).click();
    await expect(road.place('Teknologi')).toContainText('Bruk av kassasystem');
    await road.page.getByRole('button', { name: /^Angre: / }).click();
    await expect(road.card('Bruk av kassasystem')).toHaveCount(0);
    await road.page.getByRole('button', { name: /^Gjør om: / }).click();
    await leave('Plassering', pullThePlug);
  });

  await test.step('choose the key ones, and drag the most important one to the top', async () => {
    await road.goTo('Nøkkelkompetanser');
    for (const name of ['Regnskap', 'Bruk av kassasystem', 'Kundebehandling', 'Mestre stress', 'Baking']) {
      await road.page.getByRole('checkbox', { name }).click();
    }
    await expect(road.page.getByText('Du har valgt 5.')).toBeVisible();
    const rows = road.page.getByRole('list', { name: 'Nøkkelkompetanser, de viktigste først' }).getByRole('listitem');
    await road.dragTo(rows.filter({ hasText: 'Baking' }).getByTitle('Dra for å flytte'), rows.first());
    await expect(rows.first()).toContainText('Baking');
    await road.page.getByLabel('Hvorfor er «Baking» viktig? (valgfritt)').click();
    await road.page.keyboard.type('Hun kan det ingen andre der kan.');
    await leave('Nøkkelkompetanser');
  });

  await test.step('note who has seen one', async () => {
    await road.page.getByRole('button', { name: 'Grunnlag (1) for «Baking»' }).click();
    const window = road.page.getByRole('dialog', { name: 'Grunnlag for «Baking»' });
    await window.getByRole('button', { name: 'Noen har sett det' }).click();
    await window.getByLabel('Hvem har sett det?').click();
    await road.page.keyboard.type('Bakermesteren');
    await expectAccessible(road.page, 'evidence');
    await window.getByRole('button', { name: 'Ferdig' }).click();
    await expect(road.page.getByRole('button', { name: 'Grunnlag (2) for «Baking»' })).toBeVisible();
  });

  await test.step('write learning outcomes, in one language or both', async () => {
    await road.goTo('Læringsutbytte');
    const baking = road.page.getByRole('article', { name: 'Baking' });
    await baking.getByRole('button', { name: 'Kan …', exact: true }).click();
    await expect(baking.getByLabel('Læringsutbytte på bokmål')).toBeFocused();
    await road.page.keyboard.type('bake brød og rundstykker.');
    await baking.getByRole('button', { name: 'Can …', exact: true }).click();
    await expect(baking.getByLabel('Læringsutbytte på engelsk')).toBeFocused();
    await road.page.keyboard.type('bake bread and rolls.');
    const books = road.page.getByRole('article', { name: 'Regnskap' });
    await books.getByLabel('Læringsutbytte på bokmål').click();
    await road.page.keyboard.type('Kan føre regnskap for en liten bedrift.');
    await leave('Læringsutbytte');
    await expect(baking.getByLabel('Læringsutbytte på engelsk')).toHaveValue('Can bake bread and rolls.');
  });

  await test.step('compare with a standard: confirm, change and turn down', async () => {
    await road.goTo('Sammenligning');
    await road.page.getByLabel('Standard å sammenligne med').selectOption({ label: 'Butikkmedarbeider' });
    await expect(road.row('Kundebehandling')).toContainText('Kundeservice');
    await expect(road.row('Kundebehandling')).toContainText('handler begge om');
    await expect(road.row('Baking')).toContainText('Tilleggskompetanse');
    await expect(road.row('Baking').locator('td').last()).toHaveCSS('background-color', 'rgb(248, 200, 220)');
    await road.page.getByRole('button', { name: 'Bekreft Kundebehandling' }).click();
    await expect(road.row('Kundebehandling')).toContainText('Bestemt av deg');
    const decide = async (name: string, answer: string) => {
      await road.page.getByRole('button', { name: `Endre ${name}`, exact: true }).click();
      await road.page.getByLabel(`«${name}» svarer til`).selectOption({ label: answer });
      await road.page.getByRole('button', { name: 'Bruk valget' }).click();
    };
    await decide('Mestre stress', 'Ikke det samme – tilleggskompetanse');
    await expect(road.row('Mestre stress').filter({ hasText: 'Tilleggskompetanse' })).toBeVisible();
    await decide('Regnskap', 'Nøyaktighet');
    await expect(road.row('Regnskap')).toContainText('Nøyaktighet');
    await leave('Sammenligning');
  });

  const paper = () => road.page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
  const save = () => shell.save(() => road.page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());

  await test.step('the report says in Word what it says on the screen', async () => {
    await road.goTo('Rapport');
    await expect(paper()).toContainText(NAME);
    await expect(paper().locator('[data-tone=additional]')).toHaveCount(2);
    await leave('Rapport');
    const { fileName, path } = await save();
    expect(fileName).toMatch(/Åse Ødegård\.docx$/);
    const pink = pinkOf(path);
    expect(pink.map(({ text }) => ['Baking', 'Mestre stress'].find((name) => text.includes(name))).toSorted()).toEqual([
      'Baking',
      'Mestre stress',
    ]);
    for (const { text } of pink) expect(text).toMatch(/\+.*Tilleggskompetanse/);
    await expectSameAsDocument(paper(), path);
  });

  await test.step('and so does every other form', async () => {
    for (const form of ['Hele beskrivelsen', 'Til deltakeren', 'Tekst til CV og søknad', 'For arbeidsgiveren']) {
      await road.page.getByRole('radio', { name: form }).click();
      await road.expectSaved();
      await expectSameAsDocument(paper(), (await save()).path);
    }
  });

  await test.step('and in English, with what is missing named', async () => {
    await road.page.getByRole('radio', { name: 'English' }).last().click();
    await expect(paper()).toHaveAttribute('lang', 'en-GB');
    await expect(paper().locator('[data-tone=additional]').first()).toContainText('Additional competence');
    await expect(road.page.getByText('Finnes ikke på engelsk ennå')).toBeVisible();
    await expect(paper().locator('[lang=nb-NO]').first()).toBeVisible();
    const { path } = await save();
    await expectSameAsDocument(paper(), path);
    const pink = pinkOf(path);
    expect(pink).toHaveLength(2);
    for (const { text } of pink) expect(text).toMatch(/\+.*Additional competence/);
    expect(pink.some(({ text }) => text.includes('Can bake bread and rolls.'))).toBe(true);
  });

  await test.step('a text for a CV is copied, and can be pasted', async () => {
    await road.page.getByRole('radio', { name: 'Tekst til CV og søknad' }).check();
    await expect(paper().getByRole('heading', { name: 'For the CV' })).toBeVisible();
    await road.page.getByRole('button', { name: 'Kopier teksten' }).click();
    await expect(road.page.getByRole('status').filter({ hasText: 'Teksten er kopiert' })).toBeVisible();
    await expectAccessible(road.page, 'the text for a CV');
    expect(await pasted(road.page)).toContain('• I can bake bread and rolls.');
    // Where the clipboard is refused, the text stands there to be copied by hand.
    await road.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await road.page.getByRole('button', { name: 'Kopier teksten' }).click();
    const byHand = road.page.getByLabel('Tekst til å kopiere');
    await expect(byHand).toBeFocused();
    await expect(byHand).toHaveValue(/• I can bake bread and rolls\./);
    expect(await road.page.evaluate(() => getSelection()?.toString())).toContain('• I can bake bread and rolls.');
  });
});
