import { BodyLong, Checkbox, Heading, ToggleGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { saveRecord } from '../../api/record';
import { EmptyState } from '../../components/empty-state';
import { reportFailure } from '../../components/failure-notice';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { OtherLanguage } from './other-language';
import { ReportPreview } from './report-preview';
import { SaveDocument } from './save-document';
import { Unfinished } from './unfinished';
import './report.css';

/** The last step: the description as it will be, in the chosen language, and the document itself. */
export function ReportStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { language, standardRefs } = record.participant;
  const [compared, setCompared] = useState(true);
  const request = { participantId, language, standardRefs: compared ? standardRefs : [] };
  const {
    data: model,
    error,
    refetch,
  } = useQuery(api.report.preview.queryOptions({ input: request, placeholderData: (previous) => previous }));

  const chooseLanguage = (value: string) => {
    const chosen = LANGUAGES.find((code) => code === value);
    if (!chosen) return;
    saveRecord({
      participantId,
      patch: (known) => ({ ...known, participant: { ...known.participant, language: chosen } }),
      send: () => client.participants.update({ participantId, language: chosen }),
    }).catch(reportFailure);
  };

  if (!model) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <>
      <PageHeading>{t('wizard:step.report')}</PageHeading>
      <BodyLong className="bp-lead">{t('wizard:report.lead')}</BodyLong>
      {!record.competences.some(({ key }) => key) && (
        <EmptyState
          heading={t('wizard:report.emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'key')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.key') })}
            </RouteButton>
          }
        >
          {t('wizard:report.empty')}
        </EmptyState>
      )}
      <div className="bp-report">
        <section className="bp-card bp-report__choices" aria-labelledby="report-choices">
          <Heading level="2" size="small" id="report-choices">
            {t('wizard:report.choices')}
          </Heading>
          <ToggleGroup size="small" label={t('wizard:report.language')} value={language} onChange={chooseLanguage}>
            {LANGUAGES.map((code) => (
              <ToggleGroup.Item key={code} value={code} lang={LANGUAGE_TAGS[code]}>
                {t(`common:language.${code}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
          {standardRefs.length > 0 ? (
            <Checkbox size="small" checked={compared} onChange={(event) => setCompared(event.target.checked)}>
              {t('wizard:report.compared')}
            </Checkbox>
          ) : (
            <BodyLong size="small">
              {t('wizard:report.noStandard')}{' '}
              <a href={`#${stepPath(participantId, 'comparison')}`}>
                {t('wizard:goTo', { step: t('wizard:step.comparison') })}
              </a>
            </BodyLong>
          )}
          <SaveDocument key={JSON.stringify(request)} request={request} />
          <Unfinished compared={compared} />
          <OtherLanguage model={model} />
        </section>
        <section className="bp-report__preview" aria-labelledby="report-preview">
          <Heading level="2" size="small" id="report-preview" spacing>
            {t('wizard:report.preview')}
          </Heading>
          <ReportPreview model={model} />
        </section>
      </div>
    </>
  );
}
