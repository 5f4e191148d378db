import { useEffect, useState } from 'react';
import { useTexts } from './use-texts';

/** Milliseconds after which who does not see the button's spinner has to be told as well. */
const WORTH_SAYING = 500;

/** Says that a document is being made, when it takes so long that somebody may wonder; the button shows it at once. */
export function MakingDocument({ busy }: { readonly busy: boolean }) {
  const { t } = useTexts();
  const [said, setSaid] = useState(false);
  useEffect(() => {
    setSaid(false);
    if (!busy) return;
    const timer = setTimeout(() => setSaid(true), WORTH_SAYING);
    return () => clearTimeout(timer);
  }, [busy]);
  // A live region is heard when its contents change, not when it comes with them.
  return (
    <div role="status" className="bp-visually-hidden">
      {said && t('common:making')}
    </div>
  );
}
