import { Link } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';

/** The sections of the page, in their order, each with its heading. */
const HEADINGS = {
  appearance: 'appearance:heading',
  office: 'settings:office.heading',
  locking: 'settings:locking.heading',
  passphrase: 'settings:passphrase.heading',
  recovery: 'settings:recovery.heading',
  backups: 'backups:heading',
  move: 'workspaceTransfer:move.heading',
  leave: 'workspaceTransfer:leave.heading',
  retention: 'rights:retention.periodHeading',
  erasures: 'rights:erasures.heading',
  log: 'settings:log.heading',
  trouble: 'trouble:section.heading',
} as const;

export type SettingsName = keyof typeof HEADINGS;

const NAMES = Object.keys(HEADINGS) as SettingsName[];
/** A demo is not locked, and these are not on its page. */
const OF_A_LOCK: ReadonlySet<SettingsName> = new Set(['locking', 'passphrase', 'recovery']);

/** Goes to the section's heading, which takes the focus: the address is the page's own, and does not change. */
function goTo(name: SettingsName): void {
  const heading = document.getElementById(`settings-${name}`);
  heading?.focus({ preventScroll: true });
  heading?.parentElement?.scrollIntoView({ block: 'start' });
}

/** What is on the page, since it is long: a way to each section. */
export function SettingsContents() {
  const { t } = useTexts();
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  if (!workspace) return null;
  return (
    <nav aria-label={t('settings:contents')}>
      <ul className="bp-settings__contents">
        {NAMES.filter((name) => !(workspace.demo && OF_A_LOCK.has(name))).map((name) => (
          <li key={name}>
            <Link as="button" type="button" onClick={() => goTo(name)}>
              {t(HEADINGS[name])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
