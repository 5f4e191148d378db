import { useEffect, useState } from 'react';

/** Milliseconds without a new letter until somebody is taken to have paused. */
const PAUSE = 600;

let composing = false;
window.addEventListener('compositionstart', () => {
  composing = true;
});
window.addEventListener('compositionend', () => {
  composing = false;
});

/**
 * The text as it was at the last pause in writing: at once what is there from the start, and nothing new while letters
 * are being composed (accents, other scripts).
 */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!composing) setSettled(text);
      }, PAUSE);
    };
    wait();
    window.addEventListener('compositionend', wait);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('compositionend', wait);
    };
  }, [text, settled]);
  return settled;
}
