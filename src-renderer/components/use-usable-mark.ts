import { useEffect } from 'react';

/**
 * Marks in the browser's own timeline when something can be used for the first time, drawn and all: what
 * `npm run bench:app` holds beside an empty window.
 * @param what a name; it stands as `balansepunkt:…` among the page's marks
 * @param usable whether it is there by now
 */
export function useUsableMark(what: 'door' | 'list', usable = true): void {
  useEffect(() => {
    if (!usable) return;
    const frame = requestAnimationFrame(() => performance.mark(`balansepunkt:${what}`));
    return () => cancelAnimationFrame(frame);
  }, [what, usable]);
}
