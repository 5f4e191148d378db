/** Seals secrets so that only this user's account on this machine can open them. */
export type SecretKeeper = {
  /** False where what is offered is no real keychain: a secret sealed by it would lie open. */
  readonly isReal: () => boolean;
  readonly seal: (secret: Uint8Array) => Uint8Array;
  /** @throws any error when it was sealed elsewhere, or the keychain is closed */
  readonly open: (sealed: Uint8Array) => Uint8Array;
};

/** What only some shells can do; a shell without the ability leaves it out, and the window offers another way. */
export type ShellAbilities = {
  /** Lets the user choose a folder in the system's own window. @returns null when nothing was chosen */
  readonly chooseFolder?: () => Promise<string | null>;
  readonly secretKeeper?: SecretKeeper;
};
