import { useEffect, useState } from 'react';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';

/** Whether fast capture is on. Ctrl + Enter (on a Mac, Command + Enter) turns it on and off from anywhere in the step. */
export function useCapture() {
  const [capturing, setCapturing] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || pressedOf(event, shortcutOf('capture')) < 0) return;
      event.preventDefault();
      setCapturing((open) => !open);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return { capturing, setCapturing };
}
