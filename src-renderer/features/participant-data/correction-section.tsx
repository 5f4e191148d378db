import { BodyLong, Button, Link } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { historyPath, stepPath, useParticipant, versionsPath } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { ClearHistory } from './clear-history';
import { DataSection } from './data-section';
import { UnknownFields } from './unknown-fields';

/** Where each thing is corrected, and the way to remove what was corrected away. */
export function CorrectionSection() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [clearing, setClearing] = useState(false);
  const clearId = useId();

  const places = [
    { path: stepPath(participantId, 'preparation'), name: t('rights:correction.prepared') },
    { path: stepPath(participantId, 'conversation'), name: t('rights:correction.said') },
    { path: stepPath(participantId, 'placement'), name: t('rights:correction.placement') },
    { path: stepPath(participantId, 'key'), name: t('rights:correction.key') },
    { path: stepPath(participantId, 'outcomes'), name: t('rights:correction.outcomes') },
    { path: stepPath(participantId, 'comparison'), name: t('rights:correction.comparison') },
    { path: versionsPath(participantId), name: t('rights:correction.versions') },
    { path: historyPath(participantId), name: t('rights:correction.changes') },
  ];
  const hasHistory = record.undo.undo || record.undo.redo;

  return (
    <DataSection heading={t('rights:correction.heading')} lead={t('rights:correction.lead')}>
      <ul className="bp-participant-data__places">
        <li>{t('rights:correction.name')}</li>
        {places.map(({ path, name }) => (
          <li key={path}>
            <Link href={`#${path}`}>{name}</Link>
          </li>
        ))}
      </ul>
      <UnknownFields afterwards={clearId} />
      <BodyLong>{t(hasHistory ? 'rights:correction.history' : 'rights:correction.noHistory')}</BodyLong>
      {hasHistory && (
        <Button id={clearId} size="small" variant="secondary" data-color="danger" onClick={() => setClearing(true)}>
          {t('rights:correction.clear')}
        </Button>
      )}
      {clearing && <ClearHistory onClose={() => setClearing(false)} />}
    </DataSection>
  );
}
