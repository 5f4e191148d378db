/** What only some shells can do; a shell without the ability leaves it out, and the window offers another way. */
export type ShellAbilities = {
  /** Lets the user choose a folder in the system's own window. @returns null when nothing was chosen */
  readonly chooseFolder?: () => Promise<string | null>;
};
