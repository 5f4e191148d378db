import { Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import type { ClassRequest } from './class-request';
import { ClassTable } from './class-table';
import { SaveClass } from './save-class';

/** The table and the ways to save it. */
export function ClassResult({ request }: { readonly request: ClassRequest }) {
  const { t } = useTexts();
  const {
    data: table,
    error,
    refetch,
  } = useQuery(
    api.classes.table.queryOptions({
      input: request,
      // While somebody is added, those who are there stay.
      placeholderData: (previous) => previous,
    }),
  );

  if (!table) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <div className="bp-class__result">
      <Heading level="2" size="medium" id="class-table">
        {t('classes:table')}
      </Heading>
      <p className="bp-class__basis">
        {t('classes:basis')} {t('classes:emptyMeans')}
      </p>
      <ClassTable table={table} labelledBy="class-table" />
      <SaveClass request={request} />
    </div>
  );
}
