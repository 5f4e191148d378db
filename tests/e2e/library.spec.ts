import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const library = (page: Page) =>
  page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Standarder' });

test('a counsellor browses the library, searches it, and reads one key competence @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);

  await test.step('five standards, with kind, origin and size', async () => {
    await road.expectHeading('Deltakerne');
    await library(page).click();
    await road.expectHeading('Standardene');
    await expect(library(page)).toHaveAttribute('aria-current', 'page');
    const cards = page.getByRole('list', { name: 'Alle standardene' }).getByRole('listitem');
    await expect(cards).toHaveCount(5);
    await expect(cards.filter({ hasText: 'Avdelingsleder på sykehjem' })).toContainText('14 nøkkelkompetanser');
    await expect(cards.filter({ hasText: 'Tillitsvalgt' })).toContainText('Kompetansereferanse');
    await expectAccessible(page, 'the library');
  });

  await test.step('a word of the family finds the key competence, with every letter typed', async () => {
    const field = page.getByRole('searchbox', { name: /Søk i alt/ });
    await field.pressSequentially('lojalt');
    await expect(page.getByRole('heading', { name: 'Treff på «lojalt»' })).toBeVisible();
    const first = page.getByRole('list', { name: 'Treff på «lojalt»' }).getByRole('listitem').first();
    await expect(first).toContainText('Lojalitet');
    await expectAccessible(page, 'the search');
    await field.fill('økonomien');
    await expect(page.getByRole('link', { name: 'Økonomiforståelse' }).first()).toBeVisible();
    await field.fill('shift planning');
    await expect(page.getByRole('link', { name: 'Turnus' }).first()).toBeVisible();
    await expect(page.locator('[lang=en-GB] mark').first()).toBeVisible();
    await field.fill('roster');
    await expect(page.getByRole('list', { name: 'Handler om det samme' })).toContainText('Turnus');
    await field.fill('xyzzy');
    await expect(page.getByText(/Ingen treff på «xyzzy»/)).toBeVisible();
  });

  await test.step('a hit opens the key competence in its place in the model', async () => {
    await page.getByRole('searchbox', { name: /Søk i alt/ }).fill('veiledning');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'i Avdelingsleder på sykehjem' })
      .getByRole('link', { name: 'Veiledning' })
      .click();
    await road.expectHeading('Avdelingsleder på sykehjem');
    const detail = page.getByRole('article', { name: 'Veiledning' });
    await expect(detail).toBeFocused();
    for (const part of ['Læringsutbytte', 'Plass i balansemodellen', 'Hva?', 'Hvorfor?']) {
      await expect(detail.getByRole('heading', { name: part })).toBeVisible();
    }
    await expect(detail).toContainText('Ledelse.');
    await expectAccessible(page, 'a standard with a key competence opened');
  });

  await test.step('key competences stand at their points, and open and close by keyboard', async () => {
    const routines = page.getByRole('list', { name: 'Rutiner', exact: true });
    await expect(routines.getByRole('button')).toHaveCount(4);
    const shifts = routines.getByRole('button', { name: 'Turnus' });
    await shifts.focus();
    await page.keyboard.press('Enter');
    const detail = page.getByRole('article', { name: 'Turnus' });
    await expect(detail).toContainText('Styring.');
    await expect(shifts).toHaveAttribute('aria-expanded', 'true');
    await detail.getByRole('button', { name: 'Lukk' }).click();
    await expect(detail).toHaveCount(0);
    await expect(shifts).toBeFocused();
  });

  await test.step('where it comes from, in words', async () => {
    const source = page.getByRole('region', { name: 'Hvor standarden kommer fra' });
    await expect(source).toContainText('6 intervjuer');
    await expect(source).toContainText('260 kompetanser');
    await expect(source).toContainText('Fleksibilitet – Rutiner: 50 prosent');
  });

  await test.step('the model’s twin is a table', async () => {
    await page.getByRole('radio', { name: 'Tabell' }).click();
    const table = page.getByRole('table', { name: 'Nøkkelkompetansene i balansemodellen' });
    await expect(table.getByRole('rowheader', { name: 'Turnus' })).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(1 + 3 + 14);
    await expectAccessible(page, 'a standard as a table');
  });

  await test.step('and it is all there in English', async () => {
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ward manager in a nursing home' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Shift planning' })).toBeVisible();
    await expectAccessible(page, 'a standard in English');
  });
});

test('two standards stand side by side: the way from shop assistant to store manager @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  await road.expectHeading('Deltakerne');
  await library(page).click();
  await page.getByRole('link', { name: 'Sett to standarder side om side' }).click();
  await road.expectHeading('To standarder side om side');
  await expectAccessible(page, 'two standards to choose');

  await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'Butikkmedarbeider' });
  await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Butikksjef' });
  await expect(page.getByRole('heading', { name: 'Veien fra butikkmedarbeider til butikksjef' })).toBeVisible();
  const row = (name: string) =>
    page.getByRole('table', { name: 'Går igjen' }).getByRole('row').filter({ hasText: name });
  await expect(row('Tidsstyring')).toContainText('Samme navn');
  await expect(row('Kundeservice')).toContainText('Kundebehandling');
  await expect(row('Kundeservice')).toContainText('Annet navn');
  await expect(row('Kundeservice')).toContainText('handler begge om');
  await expect(row('Overblikk')).toContainText('Salgsekspertise');
  await expect(row('Lojalitet')).toContainText('Annen vekt');
  await expect(row('Overblikk')).toContainText('Rapporten sier det');
  await expect(page.getByRole('region', { name: 'Nytt i Butikksjef' })).toContainText('HR-ledelse');
  await expect(page.getByRole('region', { name: 'Bare i Butikkmedarbeider' })).toContainText('Nøyaktighet');
  await expectAccessible(page, 'two standards side by side');

  await page.getByRole('button', { name: 'Bytt om' }).click();
  await expect(page.getByRole('region', { name: 'Nytt i Butikkmedarbeider' })).toContainText('Nøyaktighet');

  await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'Avdelingsleder på sykehjem' });
  await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Butikksjef' });
  await expect(row('Veiledning')).toContainText('Mennesker her, Tilstedeværelse der');
  await expect(row('Veiledning')).toContainText('Forslag fra programmet');

  await page.reload();
  await expect(row('Veiledning')).toBeVisible();
});

test('one role in three chains: what is common, similar and special, by word @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  await road.expectHeading('Deltakerne');
  await library(page).click();
  await page.getByRole('link', { name: 'Butikksjef' }).click();
  await page.getByRole('link', { name: 'Se rollen i tre kjeder' }).click();
  await road.expectHeading('Butikksjef i tre kjeder');
  const outcomes = page.locator('.bp-variant');
  const all = await outcomes.count();
  await expect(page.getByText(`Viser ${all} læringsutbytter`)).toBeVisible();
  await expectAccessible(page, 'the variants');

  await page.getByRole('radio', { name: 'IKEA' }).click();
  await page.getByRole('radio', { name: 'Særskilt' }).click();
  await expect(outcomes.first()).toContainText('Særskilt');
  for (const text of await outcomes.allTextContents()) {
    expect(text).toContain('IKEA');
    expect(text).not.toContain('KIWI');
  }
  expect(await outcomes.count()).toBeLessThan(all);
});

test('the library helps with a participant: explore all standards, and borrow a word @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  await road.expectHeading('Deltakerne');

  await test.step('explore in words, without a number', async () => {
    await road.openParticipant('Deltaker A');
    await road.expectHeading('Sammenligning');
    await page.getByRole('link', { name: 'Utforsk alle standardene med denne deltakeren' }).click();
    await road.expectHeading('Utforsk alle standardene');
    const near = page
      .getByRole('list')
      .filter({ has: page.locator('.bp-explored') })
      .first();
    await expect(near.locator('.bp-explored').first()).toContainText('Butikkmedarbeider');
    await expect(near.locator('.bp-explored').first()).toContainText('PC-bruk');
    await expect(near.locator('.bp-explored').first()).toContainText('Dette kan rollen tilføre');
    for (const text of await page.locator('.bp-explored').allTextContents()) expect(text).not.toMatch(/\d|%/);
    await expectAccessible(page, 'explore');
    await page.getByRole('button', { name: 'Sammenlign med Butikksjef' }).click();
    await road.expectHeading('Sammenligning');
    await expect(page.getByLabel('Standard å sammenligne med')).toHaveValue('butikksjef@1');
  });

  await test.step('words by balance point', async () => {
    await library(page).click();
    await page.getByRole('link', { name: 'Se ordene i balansemodellen' }).click();
    await road.expectHeading('Ord i balansemodellen');
    await expect(page.getByRole('list', { name: 'Mennesker', exact: true })).toContainText('Relasjonsbygging');
    await expectAccessible(page, 'the vocabulary');
  });

  await test.step('words offered while a competence is named, and the participant’s own word wins', async () => {
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Deltakere' }).click();
    await road.openParticipant('Deltaker D');
    await road.expectHeading('Samtalen');
    await page.getByRole('button', { name: 'Lag kompetanse av utsagn 1', exact: true }).click();
    const name = page.getByLabel('Navn på kompetansen');
    const offered = page.locator('datalist option');
    await expect(offered).toHaveCount(0);
    await name.pressSequentially('relasjons');
    await expect(page.locator('datalist option[value="Relasjonsbygging"]')).toHaveCount(1);
    await name.fill('Å bli kjent med folk');
    await expect(offered).toHaveCount(0);
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Kompetanser fra utsagn 1', exact: true })).toContainText(
      'Å bli kjent med folk',
    );
  });
});
