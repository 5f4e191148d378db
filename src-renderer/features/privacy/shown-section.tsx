import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { ShownPart } from '../../components/shown-path';
import { useTexts } from '../../components/use-texts';

type ShownSectionProps = {
  readonly part: ShownPart;
  /** There is nothing to show yet. */
  readonly empty: boolean;
  readonly children: ReactNode;
};

/** One of the parts, under its heading, or what will come here. */
export function ShownSection({ part, empty, children }: ShownSectionProps) {
  const { t } = useTexts();
  return (
    <section aria-labelledby={`shown-${part}`} className="bp-shown__section">
      <Heading level="2" size="medium" id={`shown-${part}`}>
        {t(`experiences:privacy.part.${part}`)}
      </Heading>
      {empty ? <p>{t(`experiences:privacy.empty.${part}`)}</p> : children}
    </section>
  );
}
