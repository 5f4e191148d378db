import { useQueries, useQuery } from '@tanstack/react-query';
import type { Competence } from '#shared/domain/participant';
import { isBlank } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { api } from '../../api/queries';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { type MissingText, missingTexts } from './missing-texts';
import type { ReportRequest } from './use-report-request';

/** What the counsellor may want to look at before the document goes to somebody; none of it is in the way. */
export type Review = {
  /** The comparison asks about something that has not been answered. */
  readonly openQuestions: boolean;
  /** Key competences without a learning outcome in any language. */
  readonly undescribed: readonly Competence[];
  /** Texts that the document shows in another language than its own. */
  readonly otherLanguage: readonly MissingText[];
};

/** @param model what the document says; undefined until it is known */
export function useReview({ participantId, standardRefs }: ReportRequest, model: ReportModel | undefined): Review {
  const { language } = useTexts();
  const { record } = useParticipant();
  const { data: entries = [] } = useQuery(api.standards.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const openQuestions = useQueries({
    queries: standardRefs.map((standardRef) =>
      api.comparison.get.queryOptions({ input: { participantId, standardRef, language } }),
    ),
    combine: (comparisons) =>
      comparisons.some(({ data }) =>
        data?.groups.some(({ rows }) =>
          rows.some(({ own }) =>
            own.some(({ basis, suggestion }) => basis === 'suggested' && suggestion?.level === 'possible'),
          ),
        ),
      ),
  });
  return {
    openQuestions,
    undescribed: record.competences.filter(({ key, outcome }) => key && isBlank(outcome)),
    otherLanguage: model ? missingTexts(model, record, entries) : [],
  };
}

/** @returns of how many kinds there is something to look at */
export const thingsToLookAt = ({ openQuestions, undescribed, otherLanguage }: Review, hidden: boolean): number =>
  [openQuestions, undescribed.length > 0, otherLanguage.length > 0, hidden].filter(Boolean).length;
