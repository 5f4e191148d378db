import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

type EmptyStateProps = { readonly heading: string; readonly children: ReactNode; readonly action?: ReactNode };

/** Nothing to work on here yet: says what to do, and links there. */
export function EmptyState({ heading, children, action }: EmptyStateProps) {
  return (
    <section className="bp-empty">
      <Heading level="2" size="small">
        {heading}
      </Heading>
      <BodyLong>{children}</BodyLong>
      {action}
    </section>
  );
}
