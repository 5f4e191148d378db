import { ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { DIMENSION_IDS } from '#shared/domain/placement';
import { useTexts } from '../../components/use-texts';
import { Band } from './band';
import { PlacementTable } from './placement-table';
import './model-view.css';

const VIEWS = ['board', 'table'] as const;

/** What has been placed: drawn as the model, or the same as a table for those who read that more easily. */
export function ModelView({ competences }: { readonly competences: readonly Competence[] }) {
  const { t } = useTexts();
  const [view, setView] = useState<(typeof VIEWS)[number]>('board');
  return (
    <div className="bp-bands">
      <ToggleGroup
        size="small"
        value={view}
        onChange={(value) => setView(VIEWS.find((candidate) => candidate === value) ?? 'board')}
        aria-label={t('board:view.label')}
        className="bp-model-view"
      >
        {VIEWS.map((value) => (
          <ToggleGroup.Item key={value} value={value}>
            {t(`board:view.${value}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {view === 'table' ? (
        <PlacementTable competences={competences} />
      ) : (
        DIMENSION_IDS.map((dimension) => <Band key={dimension} dimension={dimension} competences={competences} />)
      )}
    </div>
  );
}
