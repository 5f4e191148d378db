import { useEffect, useState } from 'react';
import { PASSPHRASE_MINIMUM } from '#shared/contract/workspace';
import type { PassphraseAdvice } from '#shared/passphrase/advise';
import { useTexts } from '../../components/use-texts';

/** Milliseconds without a key before advice is given: nobody wants to be corrected in the middle of a word. */
const PAUSE = 400;

/** Advice in words while a passphrase is chosen. It never stops anybody, and the passphrase does not leave the window. */
export function PassphraseAdviceText({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTexts();
  const [advice, setAdvice] = useState<PassphraseAdvice | null>(null);
  const isLong = [...passphrase].length >= PASSPHRASE_MINIMUM;

  useEffect(() => {
    if (!isLong) return setAdvice(null);
    let outdated = false;
    const timer = setTimeout(async () => {
      // The lists of words are loaded when somebody has something to be advised on.
      const { advise } = await import('#shared/passphrase/advise');
      if (!outdated) setAdvice(advise(passphrase));
    }, PAUSE);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [passphrase, isLong]);

  return (
    <div role="status" className="bp-advice">
      {advice && (
        <>
          <p className="bp-advice__strength" data-strength={advice.strength}>
            {t(`workspace:advice.${advice.strength}`)}
          </p>
          {advice.weaknesses.length > 0 && (
            <ul>
              {advice.weaknesses.map((weakness) => (
                <li key={weakness}>{t(`workspace:advice.weakness.${weakness}`)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
