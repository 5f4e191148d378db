import { useEffect, useState } from 'react';
import type { Language } from '#shared/domain/text';
import { noteBug } from '../api/trouble';
import { reportFailure } from '../components/failure-notice';
import type { Spoken } from '../components/use-texts';
import { textsIn } from '../components/window-texts';

/**
 * Speaks the wanted language as soon as its texts are here, and the one before until then, so that nothing is shown
 * without words.
 * @param wanted undefined until it is known
 * @returns null until there is something to speak with; 'failed' when there never will be
 */
export function useSpoken(wanted: Language | undefined): Spoken | null | 'failed' {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    textsIn(wanted).then(
      (t) => isWanted && setSpoken({ t, language: wanted }),
      (error: unknown) => {
        if (!isWanted) return;
        setFailed(true);
        void noteBug(error);
        // Somebody who reads the other language is told in it.
        reportFailure(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);

  return spoken ?? (failed ? 'failed' : null);
}
