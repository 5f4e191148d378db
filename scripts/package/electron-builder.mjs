import { afterPack } from './after-pack.mjs';
import { ENGLISH, NORWEGIAN } from './names.mjs';
import { linux, mac, windows } from './systems.mjs';

/** What electron-builder fills in. */
const filled = (name) => `\${${name}}`;

/**
 * How the program is packaged, for electron-builder; called by `scripts/package.mjs`. What an IT department meets of it
 * is explained in docs/release.md.
 */
export default {
  appId: 'no.balansepunkt.app',
  productName: 'Balansepunkt',
  artifactName: `${['productName', 'version', 'os', 'arch'].map(filled).join('-')}.${filled('ext')}`,
  directories: { output: 'dist', buildResources: 'resources/icons' },
  // For verification only: another Electron than the pinned one, in the place of one that cannot be downloaded.
  ...(process.env.ELECTRON_OVERRIDE_DIST_PATH ? { electronDist: process.env.ELECTRON_OVERRIDE_DIST_PATH } : {}),
  extraMetadata: {
    description: ENGLISH.comment,
    // Nobody's address, until a release says whose it is.
    homepage: process.env.RELEASE_HOMEPAGE || 'https://balansepunkt.invalid/',
    author: process.env.RELEASE_MAINTAINER || 'Balansepunkt <maintainer@balansepunkt.invalid>',
    // How a Linux desktop tells whose window it is.
    desktopName: 'balansepunkt.desktop',
  },
  // The main process is bundled. Of packages only those go along that have a file beside their code; of those neither
  // sources nor types, and the binding of this system alone.
  files: [
    'package.json',
    'out/{main,preload,renderer}/**',
    '!out/main/{browser,cli}.js',
    '!node_modules/**',
    'node_modules/better-sqlite3/{package.json,lib/**}',
    '!node_modules/better-sqlite3/lib/{darwin,linux,linuxmusl,win32}-*.js',
    `node_modules/better-sqlite3/prebuilds/${filled('platform')}-${filled('arch')}.node`,
    'node_modules/@resvg/resvg-wasm/{package.json,index.js,index.mjs,index_bg.wasm}',
  ],
  // What is unpacked is said below, not guessed.
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  // The binding comes in its package; nothing is compiled on the machine that packages.
  npmRebuild: false,
  electronLanguages: ['nb', 'en-GB', 'en-US'],
  extraResources: [
    { from: 'resources/licences', to: 'licences' },
    { from: 'LICENSE', to: 'licences/Balansepunkt.txt' },
  ],
  fileAssociations: [
    {
      ext: 'balansepunkt',
      name: 'Balansepunkt',
      description: NORWEGIAN.handoverFile,
      mimeType: 'application/x-balansepunkt',
      icon: 'file',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  afterPack,
  // New versions are rolled out by those who look after the machine; the program asks nobody.
  publish: null,
  ...linux,
  ...mac,
  ...windows,
};
