import { ENGLISH, NORWEGIAN } from './names.mjs';

const BOTH = ['x64', 'arm64'];

export const linux = {
  linux: {
    target: [
      { target: 'AppImage', arch: BOTH },
      { target: 'deb', arch: BOTH },
    ],
    executableName: 'balansepunkt',
    syncDesktopName: true,
    category: 'Office',
    icon: 'linux',
    synopsis: ENGLISH.genericName,
    // The comment in the menu as well.
    description: ENGLISH.comment,
    maintainer: process.env.RELEASE_MAINTAINER || 'Balansepunkt <maintainer@balansepunkt.invalid>',
    desktop: {
      entry: {
        GenericName: ENGLISH.genericName,
        'GenericName[nb]': NORWEGIAN.genericName,
        'Comment[nb]': NORWEGIAN.comment,
        Keywords: 'competence;career;guidance;kompetanse;karriere;veiledning;',
        StartupNotify: 'true',
      },
    },
  },
  deb: {
    packageCategory: 'misc',
    priority: 'optional',
    // What Electron links to or calls, by Debian's names; libsecret keeps the key where a user asks for that.
    depends: [
      'libgtk-3-0',
      'libnss3',
      'libxss1',
      'libxtst6',
      'libatspi2.0-0',
      'libasound2',
      'libgbm1',
      'libnotify4',
      'libuuid1',
      'xdg-utils',
      'libsecret-1-0',
    ],
    recommends: [],
  },
};

export const mac = {
  mac: {
    target: [
      { target: 'dmg', arch: BOTH },
      { target: 'zip', arch: BOTH },
    ],
    category: 'public.app-category.business',
    icon: 'icon.icns',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'scripts/package/entitlements.plist',
    entitlementsInherit: 'scripts/package/entitlements.plist',
    // The oldest macOS is the one of Electron itself: its own Info.plist says which.
    extendInfo: {
      CFBundleDevelopmentRegion: 'nb',
      CFBundleLocalizations: ['nb', 'en'],
      NSHumanReadableCopyright: 'MIT',
    },
  },
  dmg: { writeUpdateInfo: false },
};

/** Never change these: Windows knows by them that a new version takes the place of an old one. */
const NSIS_GUID = '5b0f8f0e-3f0c-5a52-9a3e-7d1c5c4c9b1e';
const MSI_UPGRADE_CODE = '7C1D8D0A-6E2B-4E0F-9B63-2A5D0F6E4C11';

export const windows = {
  win: {
    target: [
      { target: 'nsis', arch: BOTH },
      // WiX makes none for ARM; on such machines Windows runs this one, or the other installer is taken.
      { target: 'msi', arch: ['x64'] },
    ],
    icon: 'icon.ico',
    requestedExecutionLevel: 'asInvoker',
    extraFiles: [{ from: 'scripts/package/balansepunkt.cmd', to: 'bin/balansepunkt.cmd' }],
  },
  nsis: {
    guid: NSIS_GUID,
    perMachine: true,
    // One for each kind of processor: half the size.
    buildUniversalInstaller: false,
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    runAfterFinish: false,
    createDesktopShortcut: false,
    installerLanguages: ['nb_NO', 'en_US'],
    language: '1044',
    differentialPackage: false,
  },
  msi: {
    upgradeCode: MSI_UPGRADE_CODE,
    perMachine: true,
    oneClick: true,
    runAfterFinish: false,
    createDesktopShortcut: false,
  },
};
