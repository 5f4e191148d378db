/** Milliseconds in which the element is waited for, and in which what closes may still take the focus away. */
const PATIENCE = 3_000;

/**
 * Gives the focus to an element that is drawn soon, such as a card that moves to another place, and gives it back when
 * a menu or window that is closing lets go of it. Stops as soon as the counsellor does something else.
 * @param id the element's id
 */
export function focusWhenDrawn(id: string): void {
  const until = performance.now() + PATIENCE;
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const options = { capture: true, once: true, signal: stopped.signal };
  document.addEventListener('keydown', stop, options);
  document.addEventListener('pointerdown', stop, options);

  let reached: Element | null = null;
  const look = () => {
    if (stopped.signal.aborted) return;
    const element = document.getElementById(id);
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (element && (element !== reached || lost)) {
      reached = element;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
    }
    if (performance.now() < until) requestAnimationFrame(look);
    else stop();
  };
  requestAnimationFrame(look);
}
