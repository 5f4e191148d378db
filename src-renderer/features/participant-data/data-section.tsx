import { BodyLong, Heading } from '@navikt/ds-react';
import { type ReactNode, useId } from 'react';

type DataSectionProps = { readonly heading: string; readonly lead: string; readonly children: ReactNode };

/** One thing that can be done with everything about a participant. */
export function DataSection({ heading, lead, children }: DataSectionProps) {
  const id = useId();
  return (
    <section className="bp-participant-data__section" aria-labelledby={id}>
      <Heading level="2" size="small" id={id}>
        {heading}
      </Heading>
      <BodyLong>{lead}</BodyLong>
      {children}
    </section>
  );
}
