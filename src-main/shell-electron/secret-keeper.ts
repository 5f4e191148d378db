import { safeStorage } from 'electron';
import type { SecretKeeper } from '../core/shell-abilities';

/** On Linux Electron falls back to a key that everybody knows where none of these is running. */
const REAL_ON_LINUX: ReadonlySet<string> = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);

/** The keychain of macOS, DPAPI of Windows, or the secret service of a Linux desktop. */
export const secretKeeper: SecretKeeper = {
  isReal: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || REAL_ON_LINUX.has(safeStorage.getSelectedStorageBackend())),
  seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
  open: (sealed) => Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64'),
};
