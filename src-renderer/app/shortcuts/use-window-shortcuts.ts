import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { WIZARD_STEPS, type WizardStep } from '#shared/domain/participant';
import { lockWorkspace } from '../../api/locking';
import { api } from '../../api/queries';
import { reportFailure } from '../../components/failure-notice';
import { stepPath } from '../../components/participant-context';
import { showInGuide } from '../../features/guide/guide-store';
import { useShortcut } from './use-shortcut';

/** The participant and the step that an address is about. */
const PARTICIPANT = /^\/participants\/([^/]+)(?:\/([^/]+))?/;

/** The shortcuts that belong to the window and not to one of its pages. */
export function useWindowShortcuts(): void {
  const [location, navigate] = useLocation();
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  const [, participantId, address] = PARTICIPANT.exec(location) ?? [];
  const current = WIZARD_STEPS.indexOf(address as WizardStep);

  const goTo = (index: number): boolean => {
    const step = WIZARD_STEPS[index];
    if (participantId === undefined || step === undefined) return false;
    navigate(stepPath(participantId, step));
    return true;
  };

  useShortcut('shortcuts', () => {
    showInGuide('shortcuts');
    return true;
  });
  useShortcut('search', () => {
    const field = document.querySelector<HTMLInputElement>('#main input[type="search"]');
    field?.focus();
    return field !== null;
  });
  useShortcut('lock', () => {
    // A demo has no passphrase to come back with.
    if (!workspace || workspace.demo) return false;
    lockWorkspace().catch(reportFailure);
    return true;
  });
  useShortcut('step', goTo);
  useShortcut('next', () => current >= 0 && goTo(current + 1));
  useShortcut('previous', () => current >= 0 && goTo(current - 1));
}
