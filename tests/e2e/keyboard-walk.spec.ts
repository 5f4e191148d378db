import { expect } from '@playwright/test';
import { readTree } from './accessibility-tree';
import { test } from './fixtures';
import { Keyboard } from './keyboard';
import { Road } from './road';
import { treeFaults } from './tree-faults';

const PASSPHRASE = 'fem ord som er lette å huske';

test('a whole conversation by keyboard alone, from a new workspace to the report @browser', async ({ product }) => {
  const { page } = await product.start();
  // Only to look: what is done, is done by keys.
  const road = new Road(page);
  const keys = new Keyboard(page);
  const focus = page.locator('*:focus');

  const nextStep = async (step: string) => {
    await keys.press('Alt+n');
    await road.expectHeading(step);
    await expect(focus).toHaveText(step);
  };

  await test.step('a workspace and a participant', async () => {
    await road.expectHeading('Velkommen til Balansepunkt');
    expect(treeFaults(await readTree(page))).toEqual([]);
    await keys.to('Passfrase');
    await keys.type(PASSPHRASE);
    await keys.to('Skriv passfrasen en gang til');
    await keys.type(PASSPHRASE);
    await keys.press('Enter');
    await road.expectHeading('Ta vare på gjenopprettingsnøkkelen');
    expect(treeFaults(await readTree(page))).toEqual([]);
    await keys.to('Nøkkelen er skrevet ut eller skrevet ned');
    await keys.press('Space');
    await keys.to('Fortsett');
    await keys.press('Enter');
    await road.expectHeading('Deltakerne');
    await keys.to('Navn eller alias');
    await keys.type('Åse');
    await keys.press('Enter');
    await road.expectHeading('Før samtalen');
  });

  await test.step('before the conversation: two points are in place, and the consent is recorded', async () => {
    await keys.to('Deltakeren skal ikke forberede seg');
    await keys.press('Space');
    await keys.to('Balansemodellen er ikke framme');
    await keys.press('Space');
    await keys.to('Registrer samtykket');
    await keys.press('Enter');
    await expect(focus).toContainText('Gitt ');
    await keys.to('Neste: Samtalen');
    await keys.press('Enter');
    await road.expectHeading('Samtalen');
    await expect(focus).toHaveText('Samtalen');
    await expect(page.getByRole('navigation', { name: 'Stegene på veien' })).toContainText('Samtykke gitt');
  });

  await test.step('an experience, and statements by Enter', async () => {
    await keys.to('Legg til erfaring');
    await keys.press('Enter');
    await keys.type('Bakeriet i Aleppo');
    await keys.press('Enter');
    await expect(focus).toHaveAccessibleName('Første utsagn');
    for (const said of ['Jeg førte regnskapet i ni år.', 'Når det var kø, tok jeg kassa og hjalp kundene.']) {
      await keys.type(said);
      await keys.press('Enter');
      await expect(focus).toHaveValue('');
    }
  });

  await test.step('fast capture, with another experience', async () => {
    await keys.press('Control+Enter');
    await expect(page.getByRole('dialog', { name: 'Hurtignotat' })).toBeVisible();
    await expect(focus).toHaveAccessibleName('Neste utsagn');
    for (const line of ['# Leiren', 'Jeg tolket for legen.']) {
      await keys.type(line);
      await keys.press('Enter');
    }
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const about = page.getByRole('list', { name: 'Utsagn om Leiren' });
    await expect(about.getByLabel('Utsagn 3', { exact: true })).toHaveValue('Jeg tolket for legen.');
    await expect(focus).toHaveAccessibleName('Neste utsagn');
  });

  const name = async (...names: readonly string[]) => {
    await expect(focus).toHaveAccessibleName('Navn på kompetansen');
    for (const each of names) {
      await keys.press('Control+a');
      await keys.type(each);
      await keys.press('Enter');
      await expect(focus).toHaveValue('');
    }
    await keys.press('Escape');
  };

  await test.step('competences of what was said, by marked words and by the button', async () => {
    await keys.backTo('Lag kompetanse av utsagn 3');
    await keys.press('Enter');
    await name('Tolking');
    await expect(focus).toHaveAccessibleName('Lag kompetanse av utsagn 3');
    await keys.backTo('Utsagn 2');
    await keys.press('Alt+k');
    await name('Kundebehandling', 'Mestre stress');
    await keys.backTo('Utsagn 1');
    await keys.press('Home', 'Control+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
    await expect(page.getByRole('button', { name: 'Lag kompetanse av «førte regnskapet»' })).toBeVisible();
    await keys.press('Alt+k');
    await expect(focus).toHaveValue('førte regnskapet');
    await name('Regnskap');
    await nextStep('Plassering');
  });

  const card = (competence: string) => new RegExp(`^${competence}\\s?– `);

  /** From the card that has the focus to its place; the focus goes on to the next that waits, or comes along. */
  const place = async (competence: string, placement: string, next = competence) => {
    await expect(focus).toHaveAccessibleName(card(competence));
    await keys.press('Enter');
    await keys.downTo(placement);
    await keys.press('Enter');
    await expect(road.place(placement)).toContainText(competence);
    await expect(focus).toHaveAccessibleName(card(next));
  };

  await test.step('places on the board, the last one taken back and done again', async () => {
    await keys.to(card('Tolking'));
    await place('Tolking', 'Tilstedeværelse', 'Kundebehandling');
    await place('Kundebehandling', 'Mennesker', 'Mestre stress');
    await keys.to(card('Regnskap'));
    await place('Regnskap', 'Rutiner', 'Mestre stress');
    await place('Mestre stress', 'Balansen tempo – tilstedeværelse');
    await keys.press('Control+z');
    await expect(road.place('Ikke plassert ennå')).toContainText('Mestre stress');
    await keys.press('Control+Shift+z');
    await expect(road.place('Balansen tempo – tilstedeværelse')).toContainText('Mestre stress');
  });

  await test.step('evidence for one, and another split in two', async () => {
    await keys.to(card('Regnskap'));
    await keys.press('Enter');
    await keys.downTo('Del i to …');
    await keys.press('Enter');
    await expect(page.locator('input:focus')).toHaveValue('Regnskap');
    await keys.type('Bruk av kassasystem');
    await keys.to('Plass i modellen');
    await keys.choose('Teknologi');
    await keys.to('Del i to');
    await keys.press('Enter');
    await expect(road.place('Teknologi')).toContainText('Bruk av kassasystem');
    await expect(focus).toHaveAccessibleName(card('Bruk av kassasystem'));
    await keys.to(card('Tolking'));
    await keys.press('Enter');
    await keys.downTo('Grunnlag …');
    await keys.press('Enter');
    await keys.to('Noen har sett det');
    await keys.press('Enter');
    await expect(focus).toHaveAccessibleName('Slags grunnlag');
    await keys.to('Hvem har sett det?');
    await keys.type('Legen i leiren');
    await keys.press('Escape');
    await expect(focus).toHaveAccessibleName(card('Tolking'));
    await nextStep('Nøkkelkompetanser');
  });

  await test.step('the key ones, in order, with a reason', async () => {
    for (const name of ['Kundebehandling', 'Bruk av kassasystem', 'Regnskap', 'Mestre stress', 'Tolking']) {
      await keys.to(name);
      await keys.press('Space');
    }
    await expect(page.getByText('Du har valgt 5.')).toBeVisible();
    await keys.to('Hvorfor er «Tolking» viktig? (valgfritt)');
    await keys.type('Hun tolker det som er vanskelig å si.');
    await keys.press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown');
    await expect(focus).toHaveValue('Hun tolker det som er vanskelig å si.');
    const order = page.getByRole('list', { name: 'Nøkkelkompetanser, de viktigste først' }).getByRole('listitem');
    await expect(order.nth(1)).toContainText('Tolking');
    await nextStep('Læringsutbytte');
  });

  await test.step('an outcome in either language, from a beginning', async () => {
    await keys.to('Kan …');
    await keys.press('Enter');
    await expect(focus).toHaveAccessibleName('Læringsutbytte på bokmål');
    await keys.type('ta imot kunder og finne ut hva de vil ha.');
    await keys.to('Navn på engelsk');
    await keys.type('Customer service');
    await keys.to('Can …');
    await keys.press('Enter');
    await expect(focus).toHaveAccessibleName('Læringsutbytte på engelsk');
    await keys.type('welcome customers and find out what they want.');
    const described = page.getByRole('article', { name: 'Kundebehandling' });
    await expect(described.getByLabel('Læringsutbytte på bokmål')).toHaveValue(
      'Kan ta imot kunder og finne ut hva de vil ha.',
    );
    await expect(described.getByLabel('Læringsutbytte på engelsk')).toHaveValue(
      'Can welcome customers and find out what they want.',
    );
    await nextStep('Sammenligning');
  });

  await test.step('a standard beside them: one is confirmed', async () => {
    await keys.to('Standard å sammenligne med');
    await keys.choose('Butikkm');
    await expect(road.row('Tolking')).toContainText('Tilleggskompetanse');
    await keys.to('Bekreft Kundebehandling');
    await keys.press('Enter');
    await expect(road.row('Kundebehandling')).toContainText('Bestemt av deg');
    await expect(focus).toHaveText('Kundebehandling');
    await nextStep('Rapport');
  });

  await test.step('the report, in one language and the other', async () => {
    const paper = page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
    await expect(paper).toContainText('Kan ta imot kunder og finne ut hva de vil ha.');
    await keys.to('Bokmål');
    await keys.press('ArrowRight', 'Enter');
    await expect(paper).toContainText('Can welcome customers and find out what they want.');
    await expect(paper.locator('[data-tone=additional]').first()).toContainText('Additional competence');
    await keys.press('Control+z');
    await expect(paper).toHaveAttribute('lang', 'nb-NO');
    await road.expectSaved();
  });
});
