import type { WizardStep } from '#shared/domain/participant';
import type { ReportPart } from '#shared/domain/report-choices';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Where it is done what a part has nothing to say without; the sender is told of in the settings. */
const WHERE: Record<Exclude<ReportPart, 'sender' | 'about' | 'signature'>, WizardStep> = {
  short: 'key',
  competences: 'key',
  model: 'placement',
  comparison: 'comparison',
  additions: 'comparison',
  evidence: 'key',
  experiences: 'conversation',
  bullets: 'key',
};

/** Why a part will not show, and the way to where that can be changed. */
export function SilentNote({ part }: { readonly part: ReportPart }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  if (part === 'about' || part === 'signature') return null;
  const path = part === 'sender' ? '/settings' : stepPath(participantId, WHERE[part]);
  const place = part === 'sender' ? t('reportStep:silent.settings') : t(`wizard:step.${WHERE[part]}`);
  return (
    <p className="bp-parts__silent">
      {t(`reportStep:silent.${part}`)} <a href={`#${path}`}>{t('wizard:goTo', { step: place })}</a>
    </p>
  );
}
