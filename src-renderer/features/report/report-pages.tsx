import { InlineMessage } from '@navikt/ds-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import type { ReportRequest } from './use-report-request';

/** A4 in CSS pixels, with what is around it. */
const SHEET_WIDTH = 796;

type ReportPagesProps = {
  readonly request: ReportRequest;
  readonly anonymous: boolean;
  readonly model: ReportModel;
};

/** The Word document itself, as it would be saved now, drawn sheet by sheet. */
export function ReportPages({ request, anonymous, model }: ReportPagesProps) {
  const { t } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const named = useQuery(api.report.pages.queryOptions({ input: anonymous ? skipToken : request, gcTime: 0 }));
  const nameless = useQuery(api.anonymous.pages.queryOptions({ input: anonymous ? request : skipToken, gcTime: 0 }));
  const { data, error, refetch } = anonymous ? nameless : named;
  const base64 = data?.base64;

  useEffect(() => {
    if (base64 === undefined) return;
    let left = false;
    setFailed(false);
    const draw = async () => {
      // Loaded when somebody asks for pages: most look at the reading view.
      const { drawPages } = await import('./draw-pages');
      if (!left && host.current) await drawPages(base64, host.current, model);
    };
    draw().then(
      () => !left && setDrawn(true),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [base64, model]);

  useEffect(() => {
    const element = host.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    const fitWidth = () => element.style.setProperty('zoom', String(Math.min(1, around.clientWidth / SHEET_WIDTH)));
    const watch = new ResizeObserver(fitWidth);
    watch.observe(around);
    fitWidth();
    return () => watch.disconnect();
  }, []);

  return (
    <section
      className="bp-pages"
      lang={LANGUAGE_TAGS[model.language]}
      aria-label={t('reportStep:pages.label')}
      aria-busy={!drawn && !failed && !error}
    >
      {error && <NoAnswer error={error} onRetry={() => void refetch()} />}
      {failed && <InlineMessage status="warning">{t('reportStep:pages.failed')}</InlineMessage>}
      {!drawn && !failed && !error && <Loading />}
      {/* Paper, in the dark too. */}
      <div ref={host} className="light" />
    </section>
  );
}
