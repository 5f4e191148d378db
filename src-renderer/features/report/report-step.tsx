import { BodyLong, Button, Heading, Switch, ToggleGroup } from '@navikt/ds-react';
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
import { CopyText } from './copy-text';
import { HiddenList } from './hidden-list';
import { OtherLanguage } from './other-language';
import { ReportForms } from './report-forms';
import { ReportParts } from './report-parts';
import { PREVIEW, ReportView } from './report-view';
import { SaveDocument } from './save-document';
import { SavePdf } from './save-pdf';
import { ShortVersion } from './short-version';
import { Unfinished } from './unfinished';
import { useReportRequest } from './use-report-request';
import { thingsToLookAt, useReview } from './use-review';
import { useSilentParts } from './use-silent-parts';
import './report.css';

const REVIEW = 'report-review';

/** The last step: what the document is for and put together from, what it will say, and the document itself. */
export function ReportStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { language } = record.participant;
  const [anonymous, setAnonymous] = useState(false);
  const request = useReportRequest();
  const named = useQuery(
    api.report.preview.queryOptions({
      input: request,
      enabled: !anonymous,
      placeholderData: (previous) => previous,
    }),
  );
  const nameless = useQuery(
    api.anonymous.report.queryOptions({
      input: request,
      enabled: anonymous,
      gcTime: 0,
      placeholderData: (previous) => previous,
    }),
  );
  const model = anonymous ? nameless.data?.model : named.data;
  const { error, refetch, isPlaceholderData } = anonymous ? nameless : named;
  const silent = useSilentParts(request.parts, isPlaceholderData ? undefined : model);
  const review = useReview(request, model);
  const things = thingsToLookAt(review, anonymous);

  const chooseLanguage = (value: string) => {
    const chosen = LANGUAGES.find((code) => code === value);
    if (!chosen) return;
    saveRecord({
      participantId,
      patch: (known) => ({ ...known, participant: { ...known.participant, language: chosen } }),
      send: () => client.participants.update({ participantId, language: chosen }),
    }).catch(reportFailure);
  };

  // Until the first of its kind is there, the page stands as it is; what has a name is never shown as without.
  if (!model && !anonymous) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

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
      <div className="bp-report__bar">
        <SaveDocument key={JSON.stringify([request, anonymous])} request={request} anonymous={anonymous} />
        {model && <CopyText model={model} />}
        <SavePdf key={`pdf ${JSON.stringify([request, anonymous])}`} request={request} anonymous={anonymous} />
        {model && (
          <Button
            size="small"
            variant="tertiary"
            className="bp-report__jump"
            onClick={() => document.getElementById(PREVIEW)?.focus()}
          >
            {t('reportStep:view.jump')}
          </Button>
        )}
        {things > 0 && (
          <Button
            size="small"
            variant="tertiary"
            className="bp-report__look"
            onClick={() => document.getElementById(REVIEW)?.focus()}
          >
            {t('reportStep:review.look', { count: things })}
          </Button>
        )}
      </div>
      <div className="bp-report">
        <section className="bp-card bp-report__choices" aria-labelledby="report-choices">
          <Heading level="2" size="small" id="report-choices">
            {t('wizard:report.choices')}
          </Heading>
          <ReportForms />
          <ToggleGroup size="small" label={t('wizard:report.language')} value={language} onChange={chooseLanguage}>
            {LANGUAGES.map((code) => (
              <ToggleGroup.Item key={code} value={code} lang={LANGUAGE_TAGS[code]}>
                {t(`common:language.${code}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
          <Switch
            size="small"
            checked={anonymous}
            description={t('anonymous:report.switchText')}
            onChange={(event) => setAnonymous(event.target.checked)}
          >
            {t('anonymous:report.switch')}
          </Switch>
          <ReportParts request={request} silent={silent} />
          {request.parts.includes('short') && <ShortVersion language={language} />}
          <section className="bp-review" aria-labelledby={REVIEW}>
            <Heading level="2" size="small" id={REVIEW} tabIndex={-1}>
              {t('reportStep:review.heading')}
            </Heading>
            {things === 0 && <BodyLong size="small">{t('reportStep:review.nothing')}</BodyLong>}
            {anonymous && nameless.data && <HiddenList participantId={participantId} {...nameless.data} />}
            <Unfinished {...review} />
            {model && <OtherLanguage wanted={model.language} texts={review.otherLanguage} />}
          </section>
        </section>
        <section className="bp-report__preview" aria-labelledby={PREVIEW}>
          {model ? (
            <ReportView request={request} anonymous={anonymous} model={model} />
          ) : error ? (
            <NoAnswer error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading />
          )}
        </section>
      </div>
    </>
  );
}
