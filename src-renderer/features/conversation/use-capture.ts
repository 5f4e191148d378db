import { useEffect, useState } from 'react';

/** Whether fast capture is on. Ctrl + Enter (on a Mac, Command + Enter) turns it on and off from anywhere in the step. */
export function useCapture() {
  const [capturing, setCapturing] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || shiftKey || isComposing) return;
      event.preventDefault();
      setCapturing((open) => !open);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return { capturing, setCapturing };
}
