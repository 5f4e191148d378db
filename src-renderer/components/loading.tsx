import { Loader } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { useTexts } from './use-texts';

/** Shows that something is on its way, but only when it is not there at once: a flash would disturb more than help. */
export function Loading() {
  const { t } = useTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return <div className="bp-loading">{slow && <Loader size="2xlarge" title={t('common:loading')} />}</div>;
}
