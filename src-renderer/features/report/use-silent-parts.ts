import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReportPart } from '#shared/domain/report-choices';
import { isVisible } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { api } from '../../api/queries';

/**
 * Parts that were asked for and have nothing to say: the document passes over them.
 * @param model what the document says; undefined while that is on its way, and what was known before still holds
 */
export function useSilentParts(parts: readonly ReportPart[], model: ReportModel | undefined): readonly ReportPart[] {
  // Who sends it stands in the title's section, whether there is anything to say or not.
  const { data: office } = useQuery(
    api.office.get.queryOptions({ input: parts.includes('sender') ? undefined : skipToken }),
  );
  const unsent = office && !office.logo && ![office.counsellor, office.name, office.contact].some(isVisible);
  const [silent, setSilent] = useState<readonly ReportPart[]>([]);
  const wanted = parts.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are the same when their names are
  useEffect(() => {
    if (!model) return;
    const said = new Set<string>(model.sections.map(({ id }) => id));
    setSilent(parts.filter((part) => (part === 'sender' ? unsent : !said.has(part))));
  }, [model, wanted, unsent]);
  return silent;
}
