import { Loader } from '@navikt/ds-react';
import { useRecord } from '../../api/record';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { ShownFrame } from './shown-frame';

type PrivacyPageProps = { readonly participantId: string; readonly part: string | null };

/**
 * The screen turned to the participant: only what is theirs, in larger text. No other names, no way to them, no private
 * notes, no hints, no history, and nothing that can be changed by mistake.
 */
export function PrivacyPage({ participantId, part }: PrivacyPageProps) {
  const { t } = useTexts();
  const { data: record, error, refetch } = useRecord(participantId);
  if (!record) {
    return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loader title={t('common:loading')} />;
  }
  const { name, step } = record.participant;
  return (
    <ShownFrame
      participantId={participantId}
      view="shown"
      part={part}
      step={step}
      heading={name}
      title={t('experiences:privacy.title')}
      record={record}
    />
  );
}
