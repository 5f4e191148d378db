import type { Preferences } from '#shared/contract/preferences';
import type { WindowCommand } from '#shared/domain/window-commands';

/** Seals secrets so that only this user's account on this machine can open them. */
export type SecretKeeper = {
  /** False where what is offered is no real keychain: a secret sealed by it would lie open. */
  readonly isReal: () => boolean;
  readonly seal: (secret: Uint8Array) => Uint8Array;
  /** @throws any error when it was sealed elsewhere, or the keychain is closed */
  readonly open: (sealed: Uint8Array) => Uint8Array;
};

/** Draws a page as a tagged PDF. */
export type PdfPrinter = (page: {
  /** A whole document that loads nothing from elsewhere. */
  readonly html: string;
  /** What stands at the foot of every page; `pageNumber` and `totalPages` are classes that the printer fills in. */
  readonly footer: string;
}) => Promise<Uint8Array>;

/** What only some shells can do; a shell without the ability leaves it out, and the window offers another way. */
export type ShellAbilities = {
  /** Lets the user choose a folder in the system's own window. @returns null when nothing was chosen */
  readonly chooseFolder?: () => Promise<string | null>;
  readonly secretKeeper?: SecretKeeper;
  /**
   * Asks in the system's own window where a file is to go, and whether one that lies there may be replaced.
   * @param fileName what it is called until the user says otherwise: a name without a folder, with an extension
   * @returns a whole path with that extension; null when the user thought better of it
   */
  readonly chooseSavePath?: (fileName: string) => Promise<string | null>;
  readonly printPdf?: PdfPrinter;
  /** Hears which of the menu's commands the window can carry out from now on. */
  readonly commandsOffered?: (commands: readonly WindowCommand[]) => void;
  /** Hears what is chosen on this machine after it was changed. */
  readonly preferencesChanged?: (preferences: Preferences) => void;
  /** Gives the path of the file that the user opened with the program, once. @returns null when none waits */
  readonly takeOpenedPath?: () => string | null;
};
