import type { SearchResult, SearchTarget } from '#shared/contract/library';
import { refOf, type Standard } from '#shared/domain/standard';
import { isUsable } from '#shared/domain/standard-entry';
import type { Language } from '#shared/domain/text';
import { aboutTheSame, type Subject, subjectOf } from '#shared/library/about-the-same';
import { findDocuments, type SearchDocument, type SearchText, searchDocument } from '#shared/library/search';
import { bundledStandards } from './bundled-standards';
import { bundledVocabulary, matchable, variantSets } from './library';
import { bundledReader } from './matching-model';
import type { Session } from './session';
import { listEntries } from './standard-library';

type Documents = readonly SearchDocument<SearchTarget>[];
type Lists = { readonly nb: readonly string[]; readonly en: readonly string[] };

/** More than anybody reads; a better word finds the rest. */
const MOST_HITS = 40;

const cache = new WeakMap<Standard, Documents>();
let besides: Documents | null = null;

const listed = (field: SearchText['field'], lists: Lists | undefined): SearchText[] =>
  (lists?.nb ?? []).map((nb, index) => ({ field, text: { nb, en: lists?.en[index] ?? '' } }));

function standardDocuments(standard: Standard): Documents {
  let documents = cache.get(standard);
  if (!documents) {
    const ref = refOf(standard);
    const { title, source } = standard;
    const about: SearchText[] = [
      { field: 'title', text: title },
      ...[source.case, source.commissionedBy, source.note].flatMap((text): SearchText[] =>
        text ? [{ field: 'source', text }] : [],
      ),
    ];
    documents = [
      searchDocument<SearchTarget>({ kind: 'standard', ref, title }, about),
      ...standard.competences.map(({ id, label, outcomes, what, why, placementReason }) =>
        searchDocument<SearchTarget>({ kind: 'competence', ref, title, competenceId: id, label }, [
          { field: 'label', text: label },
          ...listed('outcome', outcomes),
          ...listed('what', what),
          ...listed('why', why),
          ...(placementReason ? [{ field: 'reason' as const, text: placementReason }] : []),
        ]),
      ),
    ];
    cache.set(standard, documents);
  }
  return documents;
}

/** The variants' outcomes, and the vocabulary: both belong to what comes with the program. */
function otherDocuments(): Documents {
  if (besides) return besides;
  const titles = new Map(bundledStandards().map(({ id, title }) => [id, title]));
  besides = [
    ...variantSets().flatMap(({ standard, outcomes }) =>
      outcomes.map(({ id, texts }) => {
        const title = titles.get(standard) ?? { nb: standard, en: standard };
        const said = Object.values(texts).map((text): SearchText => ({ field: 'outcome', text }));
        return searchDocument<SearchTarget>({ kind: 'variant', standardId: standard, outcomeId: id, title }, said);
      }),
    ),
    ...bundledVocabulary().map(({ placement, label }) =>
      searchDocument<SearchTarget>({ kind: 'word', placement, label }, [{ field: 'label', text: label }]),
    ),
  ];
  return besides;
}

/** What is about the same as the query is an offer beside what was found; a long list would drown it. */
const MOST_ABOUT = 8;

type Subjects = readonly Subject<SearchTarget>[];

const subjectCache = new WeakMap<Standard, Subjects>();
let wordSubjects: Subjects | null = null;

function standardSubjects(standard: Standard): Subjects {
  let subjects = subjectCache.get(standard);
  if (!subjects) {
    const { title, competences } = standard;
    const ref = refOf(standard);
    subjects = matchable(standard).flatMap((competence, index) => {
      const { id, label } = competences[index] ?? { id: competence.id, label: { nb: '', en: '' } };
      return (
        subjectOf<SearchTarget>(
          { kind: 'competence', ref, title, competenceId: id, label },
          competence,
          bundledReader(),
        ) ?? []
      );
    });
    subjectCache.set(standard, subjects);
  }
  return subjects;
}

function vocabularySubjects(): Subjects {
  wordSubjects ??= bundledVocabulary().flatMap(
    ({ placement, label }) =>
      subjectOf<SearchTarget>({ kind: 'word', placement, label }, { id: '', label }, bundledReader()) ?? [],
  );
  return wordSubjects;
}

const keyOf = (target: SearchTarget): string => JSON.stringify(target);

/**
 * Finds in every standard that is not a draft or withdrawn, in the chains' variants and in the vocabulary: what says
 * the words, and key competences and words of the vocabulary that are about the same.
 */
export function searchLibrary(session: Session, query: string, language: Language): SearchResult {
  const standards = listEntries(session).filter(isUsable);
  const documents = [...standards.flatMap(({ standard }) => standardDocuments(standard)), ...otherDocuments()];
  const found = findDocuments(documents, query, language);
  const known = new Set(found.map(({ target }) => keyOf(target)));
  const subjects = [...standards.flatMap(({ standard }) => standardSubjects(standard)), ...vocabularySubjects()];
  const about = aboutTheSame(subjects, query, bundledReader()).filter((target) => !known.has(keyOf(target)));
  return { hits: found.slice(0, MOST_HITS).map(({ hit }) => hit()), about: about.slice(0, MOST_ABOUT) };
}
