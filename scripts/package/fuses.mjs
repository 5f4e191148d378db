import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * What a packaged Electron can no longer be talked into: running a script as Node would, taking Node's options or its
 * inspector from whoever starts it, loading the program from anywhere but its archive, or from a changed one (on
 * Windows and macOS; Electron does not check the archive on Linux).
 */
export const WANTED = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

const isFuse = (key) => /^\d+$/.test(key);

/**
 * What stands in a binary.
 * @param {string} binary
 * @returns {Promise<Record<string, boolean>>} by the number of the fuse
 */
export async function readFuses(binary) {
  const wire = await getCurrentFuseWire(binary);
  return Object.fromEntries(
    Object.entries(wire)
      .filter(([key]) => isFuse(key))
      .map(([key, state]) => [key, state === FuseState.ENABLE]),
  );
}

/**
 * Turns the fuses of a program that has been put together. A fuse that a newer Electron has and
 * that nobody has decided on stops the packaging; one that this Electron does not have yet is left out.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function turnFuses(context) {
  const { appOutDir, packager, electronPlatformName } = context;
  const name = electronPlatformName === 'linux' ? packager.executableName : packager.appInfo.productFilename;
  const ending = { darwin: '.app', win32: '.exe' }[electronPlatformName] ?? '';
  const there = await readFuses(`${appOutDir}/${name}${ending}`);
  await packager.addElectronFuses(context, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Electron as it comes is signed for macOS by nobody in particular; a changed binary has to be signed again.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...Object.fromEntries(Object.entries(WANTED).filter(([key]) => key in there)),
  });
}
