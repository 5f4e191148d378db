import { expect, type Locator, type Page } from '@playwright/test';
import { readTree } from './accessibility-tree';
import { everyScreen } from './every-screen';
import { test } from './fixtures';
import { heard, startListening } from './heard';
import { Road } from './road';
import { walkByTab } from './tab-walk';
import { treeFaults } from './tree-faults';

/** Screens on which something is done after they have been gone to. */
const ACTED_ON = new Set(['class-result', 'step-report-pages']);

/** Screens on which names are made of several texts. */
const IN_ENGLISH = new Set(['step-conversation', 'step-key', 'step-comparison', 'side-data']);

/** What is said in between where the machine is slow. */
const WHERE_SLOW = new Set(['Lager dokumentet …', 'Lagrer …', 'Alt er lagret']);

/** Where those who do not see the screen are, when they have come to a new one. */
async function arrivalFaults(page: Page): Promise<string[]> {
  const { title, focus, heading } = await page.evaluate(() => ({
    title: document.title,
    focus: document.activeElement?.localName,
    heading: document.querySelector('h1')?.textContent ?? '',
  }));
  return [
    ...(focus === 'h1' ? [] : [`the focus is at ${focus} and not at «${heading}»`]),
    ...(/^.+ – Balansepunkt$/.test(title) ? [] : [`the title is «${title}»`]),
  ];
}

test('every screen goes by keyboard and reads well in the accessibility tree @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const titles: string[] = [];
  const found: Record<string, string[]> = {};
  const screens = await everyScreen(page);
  for (const { name, go } of screens) {
    await go(page);
    const arrival = ACTED_ON.has(name) ? [] : await arrivalFaults(page);
    const faults = [...arrival, ...treeFaults(await readTree(page)), ...(await walkByTab(page)).faults];
    if (faults.length > 0) found[name] = faults;
    titles.push(await page.title());
  }
  expect(found).toEqual({});
  expect(titles.length).toBeGreaterThan(30);
  // A page of the library, of a participant and of the help are never called the same.
  expect(new Set(titles).size).toBeGreaterThan(20);

  await test.step('in English too, where names are put together', async () => {
    await page.getByRole('radio', { name: 'English' }).click();
    for (const { name, go } of screens.filter(({ name }) => IN_ENGLISH.has(name))) {
      await go(page);
      expect(treeFaults(await readTree(page)), name).toEqual([]);
    }
  });
});

/** Opens by Enter what a control opens, and says what a person without a mouse would stumble over on the way in and out. */
async function dialogFaults(page: Page, opener: Locator): Promise<string[]> {
  await opener.focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('dialog:modal, [role=dialog]:visible, [role=menu]:visible');
  await expect(opened).toHaveCount(1);
  await expect(opened.locator('*:focus').or(opened.and(page.locator(':focus')))).toHaveCount(1);
  const modal = (await page.locator('dialog:modal').count()) > 0;
  const faults = [...treeFaults(await readTree(page)), ...(modal ? (await walkByTab(page)).faults : [])];
  // A date's calendar can be pressed anywhere; what is over the page is closed from where one is in it.
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(opener).toBeFocused();
  return faults;
}

test('dialogs and menus hold the focus and give it back, and what happens by itself is said once @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  const road = new Road(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const faults: Record<string, string[]> = {};
  const look = async (name: string | RegExp) => {
    const found = await dialogFaults(page, button(name));
    if (found.length > 0) faults[String(name)] = found;
  };
  const said: string[] = [];
  const expected: string[] = [];
  /** Waits until this has been said; that nothing else was, and nothing twice, is seen at the end. */
  const expectSaid = async (words: string) => {
    expected.push(words);
    const times = (all: readonly string[]) => all.filter((each) => each === words).length;
    await expect
      .poll(async () => {
        said.push(...(await heard(page)));
        return times(said);
      }, words)
      .toBeGreaterThanOrEqual(times(expected));
  };

  await road.expectHeading('Deltakerne');
  await startListening(page);

  await test.step('on the first pages', async () => {
    await look('Hjelp');
    await look(/^Slett Deltaker/);
    await page.getByRole('button', { name: 'Legg til deltaker' }).click();
    await expectSaid('Skriv et navn eller alias.');
    await page.getByRole('link', { name: 'Standarder', exact: true }).click();
    await page.getByRole('searchbox').fill('xyzzy');
    await expectSaid('Ingen treff på «xyzzy». Prøv et kortere ord, eller et ord med nesten samme mening.');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Deltakere', exact: true }).click();
  });

  await test.step('before and in the conversation', async () => {
    await road.openParticipant('Deltaker A');
    await road.goTo('Før samtalen');
    await look('Vis bare teksten');
    await road.goTo('Samtalen');
    const told = page.getByRole('region', { name: 'Det deltakeren sier' });
    await expect(told).toMatchAriaSnapshot({ name: 'conversation.aria.yml' });
    await look('Om hintene');
    await look('Flytt utsagn 1');
    await page.getByLabel('Neste utsagn').fill('Jeg er alltid blid.');
    const hint = '«alltid blid» sier hvordan personen er. Bak en egenskap ligger det ofte noe personen kan.';
    await expectSaid(`${hint} Når viste det seg sist? Hva gjorde du da?`);
    await page.getByLabel('Neste utsagn').press('Enter');
    await button('Slett utsagn 14').click();
    await expectSaid('«Jeg er alltid blid.» er slettet.Angre');
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await button('Legg til kompetanse uten utsagn').click();
    await page.getByLabel('Navn på kompetansen').fill('Overblikket');
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await expectSaid('«Overblikket» er lagt til.');
  });

  await test.step('placed by keyboard and by mouse, and taken back', async () => {
    await road.goTo('Plassering');
    await expectSaid('«Overblikk» og «Overblikket» ligner. Er de det samme?');
    await expect(page.locator('.bp-bands')).toMatchAriaSnapshot({ name: 'placement-board.aria.yml' });
    await look(/^PC-bruk – /);
    await road.placeByKeyboard('PC-bruk', 'Tempo');
    await expectSaid('«PC-bruk» er plassert: Tempo.');
    await road.drag('Selvstendighet', 'Tilstedeværelse');
    await expectSaid('«Selvstendighet» er plassert: Tilstedeværelse.');
    await page.keyboard.press('Control+z');
    await expectSaid('Angret: Flyttet «Selvstendighet».');
  });

  await test.step('the same stands in the table as on the board, and beside the bars', async () => {
    const table = page.getByRole('table', { name: 'Kompetansene på de ni plassene i balansemodellen' });
    const onBoard = await page
      .locator('.bp-zone')
      .evaluateAll((zones) =>
        zones.map((zone) => [
          zone.querySelector('h3')?.textContent,
          [...zone.querySelectorAll('.bp-competence-card__name > :first-child')].map(({ textContent }) => textContent),
        ]),
      );
    expect(onBoard).toHaveLength(9);
    const bars = page.locator('.bp-shares__value');
    await expect(bars).toHaveCount(3);
    const shares = await bars.allTextContents();
    const spread = page.getByRole('table', { name: 'Plasserte kompetanser i hver dimensjon' });
    const told = await spread
      .locator('tr:has(td)')
      .evaluateAll((rows) => rows.map(({ children }) => `${children[1]?.textContent} (${children[2]?.textContent})`));
    // After each dimension come its three places.
    expect(told.filter((_, index) => index % 4 === 0)).toEqual(shares);
    await page.getByRole('radio', { name: 'Tabell' }).press('Enter');
    const inTable = await table
      .locator('tr:has(td)')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th')?.textContent,
          [...row.querySelectorAll('.bp-competence-card__name > :first-child')].map(({ textContent }) => textContent),
        ]),
      );
    expect(inTable).toEqual(onBoard);
    expect(await table.locator('th[scope=rowgroup] > span').allTextContents()).toEqual(shares);
    await expect(page.locator('.bp-shares__chart')).toHaveAttribute('aria-hidden', 'true');
    await road.card('Utholdenhet').press('Enter');
    await page.getByRole('menuitemradio', { name: 'Rutiner', exact: true }).press('Enter');
    await expect(table.getByRole('row', { name: /^Rutiner/ })).toContainText('Utholdenhet');
    await expect(road.card('Utholdenhet')).toBeFocused();
    await expectSaid('«Utholdenhet» er plassert: Rutiner.');
  });

  await test.step('after that', async () => {
    await road.goTo('Nøkkelkompetanser');
    // Another page, on which the question still stands.
    await expectSaid('«Overblikk» og «Overblikket» ligner. Er de det samme?');
    await look('Grunnlag (2) for «PC-bruk»');
    await button('Flytt «Faglig ledelse» ned').click();
    await expectSaid('«Faglig ledelse» er nå nummer 2 av 8.');
    await road.goTo('Sammenligning');
    const beside = page.getByRole('region', { name: 'Side om side' });
    await expect(beside).toMatchAriaSnapshot({ name: 'comparison.aria.yml' });
    await button('Bekreft PC-bruk').click();
    await expectSaid('«PC-bruk» svarer til «Bruk av teknologi».');
    await road.goTo('Rapport');
    const { fileName } = await shell.save(() => page.getByRole('button', { name: /Lagre som Word/ }).click());
    await expectSaid(`Suksess: Dokumentet er laget: ${fileName}`);
    await page.getByRole('link', { name: 'Innsyn og sletting' }).click();
    await look('Åpne datovelger');
  });

  await test.step('that something could not be saved, and that it is well again', async () => {
    await page.getByRole('link', { name: /^Tilbake til/ }).click();
    await road.goTo('Læringsutbytte');
    await page.route('**/rpc/**', (route) => route.abort());
    await page.getByLabel('Navn på bokmål').first().fill('Ledelse i faget');
    await expectSaid(
      'Ikke lagret. Vinduet får ikke kontakt med Balansepunkt på denne maskinen. Det du har skrevet, står her fortsatt. Sjekk at programmet kjører.',
    );
    await page.unroute('**/rpc/**');
    await button('Prøv igjen nå').click();
    await expectSaid('Alt er lagret');
  });

  expect(faults).toEqual({});
  const whereverFast = (all: readonly string[]) => all.filter((words) => !WHERE_SLOW.has(words));
  expect(whereverFast(said)).toEqual(whereverFast(expected));
});
