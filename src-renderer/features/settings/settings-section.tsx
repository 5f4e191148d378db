import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { SettingsName } from './settings-contents';

type SettingsSectionProps = {
  /** By which the contents at the top of the page find it. */
  readonly name: SettingsName;
  readonly heading: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** One matter on the settings page. */
export function SettingsSection({ name, heading, lead, children }: SettingsSectionProps) {
  const id = `settings-${name}`;
  return (
    <section className="bp-settings__section" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id} tabIndex={-1}>
        {heading}
      </Heading>
      <BodyLong>{lead}</BodyLong>
      {children}
    </section>
  );
}
