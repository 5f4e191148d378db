import { BodyLong, Heading } from '@navikt/ds-react';
import { type ReactNode, useId } from 'react';

type SettingsSectionProps = { readonly heading: string; readonly lead: string; readonly children: ReactNode };

/** One matter on the settings page. */
export function SettingsSection({ heading, lead, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className="bp-settings__section" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id}>
        {heading}
      </Heading>
      <BodyLong>{lead}</BodyLong>
      {children}
    </section>
  );
}
