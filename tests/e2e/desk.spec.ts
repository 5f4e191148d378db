import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { test } from './fixtures';
import { Road } from './road';
import type { RunningShell } from './running-shell';

const PASSPHRASE = 'tolv tegn eller flere';
const DEMO_B = join(import.meta.dirname, '../../resources/demo/participant-b.json');
const ROOT = join(import.meta.dirname, '..', '..');

type Shown = { readonly label: string; readonly enabled: boolean };

/** The menu as the system has it: every item that is seen, by its menu. */
const menuOf = (app: ElectronApplication): Promise<Record<string, Shown[]>> =>
  app.evaluate(({ Menu }) => {
    const itemsOf = (menu?: Electron.Menu): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)]);
    return Object.fromEntries(
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
        label,
        itemsOf(submenu)
          .filter(({ type, visible }) => type !== 'separator' && visible)
          .map((item) => ({ label: item.label, enabled: item.enabled })),
      ]),
    );
  });

/** Chooses it in the menu, as a click does. */
const choose = (app: ElectronApplication, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const itemsOf = (menu?: Electron.Menu | null): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((each) => [each, ...itemsOf(each.submenu)]);
    const item = itemsOf(Menu.getApplicationMenu()).find((each) => each.label === wanted);
    if (!item?.enabled) throw new Error(`the menu has no ${wanted} to choose`);
    item.click();
  }, label);

const isEnabled = async (app: ElectronApplication, label: string) =>
  Object.values(await menuOf(app))
    .flat()
    .find((item) => item.label === label)?.enabled;

/** Starts the program a second time, as a double click on a file does, and waits until it has ended. */
async function startAgain(dataFolder: string, workingFolder: string, ...args: string[]): Promise<void> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  const second = spawn(createRequire(import.meta.url)('electron') as string, [...root, ROOT, ...args], {
    cwd: workingFolder,
    env: { ...process.env, BALANSEPUNKT_DATA: dataFolder },
    stdio: 'ignore',
  });
  await new Promise((resolve) => second.once('exit', resolve));
}

function desktopOf({ electron }: RunningShell): ElectronApplication {
  if (!electron) throw new Error('not in Electron');
  return electron;
}

test('on the desktop there is a menu in both languages, files open by double click, and the window comes back as it was @electron', async ({
  product,
}, info) => {
  const shell = await product.start(DEMO_B);
  const app = desktopOf(shell);
  const { page } = shell;
  const road = new Road(page);
  const handedOver = 'Fil fra Åse.balansepunkt';

  await test.step('before there is a workspace, nothing can be chosen that needs one', async () => {
    await expect(page.getByRole('button', { name: 'Lag arbeidsområdet' })).toBeVisible();
    expect(Object.keys(await menuOf(app))).toEqual(['&Fil', '&Rediger', '&Vis', '&Gå til', '&Hjelp']);
    const off = async () => {
      const items = Object.values(await menuOf(app)).flat();
      return items.flatMap(({ label, enabled }) => (enabled ? [] : [label]));
    };
    await expect
      .poll(off)
      .toEqual([
        'Ny deltaker',
        'Hent deltaker fra fil …',
        'Innstillinger',
        'Lås arbeidsområdet',
        'Deltakere',
        'Standarder',
        'Egne standarder',
        'Tilbake',
        'Fram',
        'Metoden på én side',
        'Omvisning på fem minutter',
        'Snarveier',
        'Tilgjengelighet',
      ]);
  });

  await test.step('the file that the program was started on is shown when there is a workspace', async () => {
    await road.makeWorkspace(PASSPHRASE);
    await expect(page.getByText('Valgt fil: participant-b.json')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dette er i filen' })).toBeVisible();
  });

  await test.step('what is chosen is done', async () => {
    await choose(app, 'Deltakere');
    await road.expectHeading('Deltakerne');
    await expect.poll(() => isEnabled(app, 'Standarder')).toBe(true);
    await choose(app, 'Standarder');
    await road.expectHeading('Standardene');
    await choose(app, 'Tilbake');
    await road.expectHeading('Deltakerne');
    await choose(app, 'Innstillinger');
    await road.expectHeading('Innstillinger');
    await choose(app, 'Ny deltaker');
    await expect(page.getByLabel('Navn eller alias')).toBeFocused();
    await page.keyboard.type('Deltaker');
    await choose(app, 'Angre');
    await expect(page.getByLabel('Navn eller alias')).toHaveValue('');
    const about = app.evaluate(
      ({ dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = async (_window: unknown, options?: { message: string; detail?: string }) => {
            resolve(`${options?.message} ${options?.detail}`);
            return { response: 0, checkboxChecked: false };
          };
        }),
    );
    await choose(app, 'Om Balansepunkt');
    expect(await about).toContain(product.dataFolder);
    await choose(app, 'Snarveier');
    await expect(page.getByRole('dialog')).toBeVisible();
    // What stands in a dialog is not left behind; how light it is may change, and comes after what was chosen before.
    await choose(app, 'Standarder');
    await choose(app, 'Mørkt');
    await expect(page.locator('html')).toHaveClass(/dark/);
    await choose(app, 'Som maskinen');
    await expect(page.locator('html')).not.toHaveClass(/dark/);
    await page.keyboard.press('Escape');
    await road.expectHeading('Deltakerne');
  });

  await test.step('it changes its language with the window', async () => {
    const before = Object.values(await menuOf(app)).flat();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.poll(async () => Object.keys(await menuOf(app))).toEqual(['&File', '&Edit', '&View', '&Go', '&Help']);
    const after = Object.values(await menuOf(app)).flat();
    expect(after.length).toBe(before.length);
    expect(after.filter(({ label }, index) => label === before[index]?.label)).toEqual([]);
    expect(after.map(({ enabled }) => enabled)).toEqual(before.map(({ enabled }) => enabled));
    await page.getByRole('radio', { name: 'Bokmål' }).click();
    await expect.poll(async () => Object.keys(await menuOf(app))).toContain('&Fil');
  });

  await test.step('a text field has a menu of its own', async () => {
    await app.evaluate(({ Menu }) => {
      // Stands in for the one who looks at the menu: it would take the pointer and the keys of the whole screen.
      Menu.prototype.popup = function popup(this: Electron.Menu) {
        Object.assign(globalThis, { shownMenu: this.items.map(({ label, enabled }) => `${label} ${enabled}`) });
      };
    });
    const shown = () => app.evaluate(() => (globalThis as { shownMenu?: string[] }).shownMenu ?? null);
    await page.getByRole('heading', { name: 'Ny deltaker' }).click({ button: 'right' });
    await page.getByLabel('Navn eller alias').fill('Åse');
    await page.getByLabel('Navn eller alias').selectText();
    await page.getByLabel('Navn eller alias').click({ button: 'right' });
    await expect.poll(shown).toEqual(expect.arrayContaining(['Klipp ut true', 'Kopier true', 'Merk alt true']));
    await page.getByLabel('Navn eller alias').fill('');
  });

  await test.step('a file opened in a second start comes to the window that is there', async () => {
    await road.addParticipant('Deltaker');
    await page.goto(page.url().replace(/conversation$/, 'data'));
    const section = page.getByRole('region', { name: 'Overlever til en annen veileder' });
    await section.getByLabel('Passfrase for filen').fill('kaffe sykkel trapp ugle');
    const saved = await shell.save(() => section.getByRole('button', { name: 'Lag overleveringsfil' }).click());
    writeFileSync(info.outputPath(handedOver), readFileSync(saved.path));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await startAgain(product.dataFolder, info.outputDir, '--some-option', handedOver);
    await expect(page.getByText(`Valgt fil: ${handedOver}`)).toBeVisible();
    await page.getByLabel('Passfrasen dere har avtalt').fill('kaffe sykkel trapp ugle');
    await page.getByRole('button', { name: 'Åpne filen' }).click();
    await expect(page.getByRole('heading', { name: 'Dette er i filen' })).toBeVisible();
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible())),
    ).toEqual([true]);
  });

  await test.step('one that is chosen in the menu comes the same way, and one that is none says so', async () => {
    await app.evaluate(({ dialog }, folder) => {
      // Stands in for the person who chooses.
      const chosen = ['brev.docx', 'borte.balansepunkt'].map((name) => `${folder}/${name}`);
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen.splice(0, 1) });
    }, info.outputDir);
    writeFileSync(info.outputPath('brev.docx'), 'PK\u0003\u0004');
    await choose(app, 'Hent deltaker fra fil …');
    await expect(page.getByText('brev.docx: dette er ikke en fil fra Balansepunkt.')).toBeVisible();
    await choose(app, 'Hent deltaker fra fil …');
    await expect(page.getByText('borte.balansepunkt: filen finnes ikke.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dette er i filen' })).toBeHidden();
  });

  await test.step('while the workspace is locked it waits', async () => {
    await choose(app, 'Standarder');
    await road.expectHeading('Standardene');
    await choose(app, 'Lås arbeidsområdet');
    await road.expectHeading('Lås opp arbeidsområdet');
    await expect.poll(() => isEnabled(app, 'Standarder')).toBe(false);
    await startAgain(product.dataFolder, info.outputDir, DEMO_B);
    await road.unlock(PASSPHRASE);
    await expect(page.getByText('Valgt fil: participant-b.json')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dette er i filen' })).toBeVisible();
  });

  await test.step('the frame of the window is as dark as the page', async () => {
    await choose(app, 'Innstillinger');
    await page.getByRole('radio', { name: 'Mørkt', exact: true }).check();
    await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
    await expect(page.locator('html.dark')).toHaveCount(1);
  });

  await test.step('a new start opens the window where it was, as large, and the file it was started on', async () => {
    await choose(app, 'Større');
    const zoom = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
    await expect.poll(zoom).toBeCloseTo(1.1);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 70, y: 50, width: 820, height: 610 });
    });
    await shell.closeWindow();
    expect(JSON.parse(readFileSync(join(product.dataFolder, 'window', 'place.json'), 'utf8'))).toMatchObject({
      bounds: { x: 70, y: 50, width: 820, height: 610 },
      mode: 'normal',
      zoom: 1.1,
    });
    const again = await product.start(info.outputPath(handedOver));
    const at = await desktopOf(again).evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const ground = window?.getBackgroundColor();
      return { ...window?.getNormalBounds(), zoom: window?.webContents.getZoomFactor(), ground };
    });
    const dark = '#070B11';
    expect(at).toMatchObject({ x: 70, y: 50, width: 820, height: 610, zoom: expect.closeTo(1.1), ground: dark });
    await new Road(again.page).unlock(PASSPHRASE);
    await expect(again.page.getByText(`Valgt fil: ${handedOver}`)).toBeVisible();
  });
});
