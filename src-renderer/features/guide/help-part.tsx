import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** One matter on a page of the help. */
export function HelpPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="bp-help__part">
      <Heading level="2" size="medium">
        {heading}
      </Heading>
      {children}
    </section>
  );
}
