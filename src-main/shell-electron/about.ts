import { app, type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/i18n/text-key';

/** Says which program this is, where it keeps what is written, and by which licence it may be used. */
export async function showAbout(window: BrowserWindow, folder: string, t: Translator): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: t('menu:about'),
    message: t('common:appName'),
    detail: [t('menu:version', { version: app.getVersion() }), t('menu:folder', { folder }), t('menu:licence')].join(
      '\n\n',
    ),
    buttons: [t('menu:ok')],
    noLink: true,
  });
}
