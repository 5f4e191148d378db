import { useEffect, useRef, useState } from 'react';

/**
 * Whether somebody has begun to write in a field: gone into it, or changed its text. It stays so when the field is left:
 * what folds up at that moment would move the thing that is being clicked.
 */
export function useWriting(text: string, fieldId: string): { readonly writing: boolean; readonly unfold: () => void } {
  const first = useRef(text);
  const [writing, setWriting] = useState(false);

  useEffect(() => {
    if (writing) return;
    if (text !== first.current || document.activeElement?.id === fieldId) setWriting(true);
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.id === fieldId) setWriting(true);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [writing, text, fieldId]);

  return { writing, unfold: () => setWriting(true) };
}
