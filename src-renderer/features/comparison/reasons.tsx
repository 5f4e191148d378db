import type { Suggestion } from '#shared/domain/comparison';
import { learnedPath } from '../../components/library-paths';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Why something is suggested, or not suggested any more; what was decided before can be looked up and changed. */
export function Reasons({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { level, reasons, remembered } = suggestion;
  if (level !== 'match' && reasons.length === 0) return null;
  return (
    <p className="bp-own__basis">
      {level === 'match' && `${t('comparison:basis.suggested')} `}
      {reasons.join(' ')}
      {remembered && (
        <>
          {' '}
          <a href={`#${learnedPath(participantId)}`}>{t('lessons:link')}</a>
        </>
      )}
    </p>
  );
}
