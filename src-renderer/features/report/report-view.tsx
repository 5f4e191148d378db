import { BodyShort, Heading, ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import type { ReportModel } from '#shared/report/model';
import { useTexts } from '../../components/use-texts';
import { ReportPages } from './report-pages';
import { ReportPreview } from './report-preview';
import type { ReportRequest } from './use-report-request';

/** The heading of the document, which can be jumped to where the choices stand above it. */
export const PREVIEW = 'report-preview';

const VIEWS = ['reading', 'pages'] as const;
type View = (typeof VIEWS)[number];

type ReportViewProps = {
  readonly request: ReportRequest;
  readonly anonymous: boolean;
  readonly model: ReportModel;
};

/** The document before it is saved: to be read, or sheet by sheet as it comes out. */
export function ReportView({ request, anonymous, model }: ReportViewProps) {
  const { t } = useTexts();
  const [view, setView] = useState<View>('reading');
  return (
    <>
      <div className="bp-report__view">
        <Heading level="2" size="small" id={PREVIEW} tabIndex={-1}>
          {t('wizard:report.preview')}
        </Heading>
        <ToggleGroup
          size="small"
          aria-label={t('reportStep:view.label')}
          value={view}
          onChange={(value) => setView(VIEWS.find((candidate) => candidate === value) ?? 'reading')}
        >
          {VIEWS.map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {t(`reportStep:view.${each}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      {view === 'reading' ? (
        <ReportPreview model={model} />
      ) : (
        <>
          <BodyShort size="small" className="bp-subtle">
            {t('reportStep:pages.note')}
          </BodyShort>
          <ReportPages request={request} anonymous={anonymous} model={model} />
        </>
      )}
    </>
  );
}
