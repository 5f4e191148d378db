import type { DraftCompetence, DraftStandard } from '#shared/domain/draft-standard';
import type { EditDraft } from './own-standard-store';

/** What a step of the editor shows and changes. */
export type StepProps = { readonly content: DraftStandard; readonly edit: EditDraft };

/** Changes one competence of a draft and leaves the others. */
export const editCompetence =
  (edit: EditDraft, id: string) =>
  (changes: Partial<DraftCompetence>): void =>
    edit((content) => ({
      ...content,
      competences: content.competences.map((competence) =>
        competence.id === id ? { ...competence, ...changes } : competence,
      ),
    }));
