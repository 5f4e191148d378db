/** `active`: somebody uses a window. `leaving`: the machine goes to sleep, or its screen is locked. */
export type Presence = 'active' | 'leaving';

/** Passes on what is known of the people at the machine. */
export class PresenceNotes {
  private readonly listeners = new Set<(presence: Presence) => void>();

  note(presence: Presence): void {
    for (const listener of [...this.listeners]) listener(presence);
  }

  /** @returns stops listening */
  listen(listener: (presence: Presence) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
