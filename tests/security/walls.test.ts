import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { PAGE_ORIGIN } from '#main/shell-electron/page-protocol';
import { letOurPageIn, sealSession } from '#main/shell-electron/sealed-session';

type Asked = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1];

/** What Electron would ask of the session, without Electron. */
function sealed() {
  let check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  let request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  const session: Pick<Session, 'setPermissionCheckHandler' | 'setPermissionRequestHandler'> & Record<string, unknown> =
    {
      protocol: { handle: () => {} },
      webRequest: { onBeforeRequest: () => {} },
      setPermissionCheckHandler(handler) {
        check = handler;
      },
      setPermissionRequestHandler(handler) {
        request = handler;
      },
      setDevicePermissionHandler: () => {},
      setSpellCheckerEnabled: () => {},
      setSpellCheckerDictionaryDownloadURL: () => {},
      setSpellCheckerLanguages: () => {},
      on: () => {},
    };
  sealSession(session as unknown as Session, { isPackaged: true });
  letOurPageIn(session as unknown as Session);
  return (permission: Asked, url: string, isMainFrame: boolean): boolean[] => {
    if (!check || !request) throw new Error('the session is not sealed');
    const answers = [check(null, permission, new URL(url).origin, { isMainFrame, requestingUrl: url })];
    request(null as never, permission, (granted) => void answers.push(granted), { isMainFrame, requestingUrl: url });
    return answers;
  };
}

describe('what the window may ask of Electron', () => {
  const ask = sealed();

  it('is to put a text on the clipboard, from our own page', () => {
    expect(ask('clipboard-sanitized-write', `${PAGE_ORIGIN}/index.html`, true)).toEqual([true, true]);
  });

  it('is not that from a frame or from anybody else’s page', () => {
    expect(ask('clipboard-sanitized-write', `${PAGE_ORIGIN}/index.html`, false)).toEqual([false, false]);
    expect(ask('clipboard-sanitized-write', 'https://example.org/', true)).toEqual([false, false]);
    expect(ask('clipboard-sanitized-write', `${PAGE_ORIGIN}.example.org/`, true)).toEqual([false, false]);
  });

  it.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'usb',
  ] as const)('is not %s', (permission) => {
    expect(ask(permission, `${PAGE_ORIGIN}/index.html`, true)).toEqual([false, false]);
  });
});
