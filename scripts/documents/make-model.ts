import { buildAnonymousReport } from '#shared/anonymise/anonymise-report';
import { anonymiserFor } from '#shared/anonymise/anonymiser';
import { buildReport } from '#shared/report/build-report';
import type { ReportModel } from '#shared/report/model';
import type { Generated } from './any-input';

/** What the generated person's report says, with or without what tells who they are. */
export function makeModel({ input, anonymous }: Generated): ReportModel {
  if (!anonymous) return buildReport(input);
  const anonymiser = anonymiserFor({
    name: input.name,
    witnesses: (input.evidence ?? []).map(({ by }) => by),
    places: (input.experiences ?? []).map(({ place }) => place),
    alsoHide: [],
    show: [],
  });
  return buildAnonymousReport(input, anonymiser);
}
