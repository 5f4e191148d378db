import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { Run } from '#shared/report/model';

type ReportRunsProps = { readonly runs: readonly Run[]; readonly language: Language };

/** Pieces of text, each marked with its language where that is not the report's. */
export function ReportRuns({ runs, language }: ReportRunsProps) {
  return runs.map((run, index) => {
    const lang = run.language === language ? undefined : LANGUAGE_TAGS[run.language];
    const key = `${index} ${run.text}`;
    if (run.emphasis === 'strong') {
      return (
        <strong key={key} lang={lang}>
          {run.text}
        </strong>
      );
    }
    return (
      <span key={key} lang={lang} className={run.emphasis === 'muted' ? 'bp-paper__muted' : undefined}>
        {run.text}
      </span>
    );
  });
}
