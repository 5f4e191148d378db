import { bundledStandards } from '#main/core/bundled-standards';
import { consentText } from '#main/core/consent-texts';
import { classTable } from '#shared/domain/class-table';
import { compare } from '#shared/domain/comparison';
import { type DraftStandard, type DraftText, toDraft } from '#shared/domain/draft-standard';
import { CONSENT_FORMS } from '#shared/domain/preparation';
import { QUALIFICATION_CRITERIA } from '#shared/domain/qualification';
import { LANGUAGES } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { buildClassDocument } from '#shared/report/build-class-document';
import { buildConsentDocument } from '#shared/report/build-consent-document';
import { buildErasureReceipt } from '#shared/report/build-erasure-receipt';
import { buildStandardDocument } from '#shared/report/build-standard-document';
import { cleanLine } from '#shared/report/clean-text';
import type { ReportModel } from '#shared/report/model';
import { randomFrom } from '../matching/random';
import { between, pickFrom, type Random } from '../records/chance';
import { anyInput } from './any-input';
import { anyLine, anyLines } from './any-text';

/** What we make besides the report and the access document. */
export const OTHER_KINDS = ['class', 'standard', 'consent', 'receipt'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** One of them, of the same hostile texts; the same seed gives the same document. */
export function otherDocument(kind: OtherKind, seed: number): ReportModel {
  const random = randomFrom(seed * 104_729 + 5);
  const language = pickFrom(LANGUAGES, random);
  switch (kind) {
    case 'class':
      return buildClassDocument(anyClass(seed, random), language, '2026-06-03');
    case 'standard':
      return buildStandardDocument(anyStandard(random), language, random() < 0.5, translatorFor(language));
    case 'consent':
      return buildConsentDocument(consentText(pickFrom(CONSENT_FORMS, random)), anyLine(random, 5));
    case 'receipt':
      return buildErasureReceipt(anyErasure(random), '0.1.0', '2026-06-03T10:00:00Z', language);
  }
}

function anyClass(seed: number, random: Random): ReturnType<typeof classTable> {
  const standard = pickFrom(bundledStandards(), random);
  const members = Array.from({ length: between(1, 14, random) }, (_, place) => {
    const { name, competences } = anyInput(seed * 100 + place).input;
    const few = competences.slice(0, 12);
    const suggestions = few.map(({ id }) => ({
      competenceId: id,
      standardCompetenceId: pickFrom(standard.competences, random).id,
      level: pickFrom(['match', 'possible'] as const, random),
      score: random(),
      reasons: [],
      remembered: false,
    }));
    return {
      id: `${place}`,
      name: cleanLine(name) || `${place + 1}`,
      comparison: compare(few, standard, suggestions, []),
      personalOutcomes: random() < 0.3 ? [pickFrom(standard.competences, random).id] : [],
    };
  });
  return classTable(members);
}

function anyStandard(random: Random): DraftStandard {
  const line = (most: number): DraftText => ({ nb: anyLine(random, most), en: anyLine(random, most) });
  const lines = () => ({ nb: [anyLine(random, 20), anyLine(random, 20)], en: [anyLine(random, 20)] });
  const draft = toDraft(pickFrom(bundledStandards(), random));
  return {
    ...draft,
    title: line(4),
    source: { ...draft.source, report: anyLine(random, 8), case: line(4), commissionedBy: line(4), note: line(12) },
    competences: draft.competences.map((competence) => ({
      ...competence,
      label: line(4),
      outcomes: lines(),
      what: lines(),
      why: lines(),
    })),
    qualification: Object.fromEntries(
      QUALIFICATION_CRITERIA.map((criterion) => [criterion, { nb: anyLines(random, 20), en: anyLines(random, 20) }]),
    ),
  };
}

function anyErasure(random: Random): Parameters<typeof buildErasureReceipt>[0] {
  return {
    receipt: 'A1B2-C3D4-E5F6',
    erasedAt: '2026-06-02T09:00:00Z',
    finishedAt: random() < 0.5 ? null : '2026-06-03T09:00:00Z',
    rewritten: between(0, 20, random),
    checked: between(0, 40, random),
    notOurs: between(0, 2, random),
    waitingFor: random() < 0.5 ? [] : [anyLine(random, 3)],
  };
}
