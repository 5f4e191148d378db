import { Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { refOf, type Standard } from '#shared/domain/standard';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useParticipant } from '../../components/participant-context';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { ComparisonRow } from './comparison-row';
import { DecisionsContext, makeDecisions } from './decisions';
import { Surplus } from './surplus';

/** The table of case 2 (source 001): the standard on the left, the participant on the right, by dimension. */
export function SideBySide({ standard }: { readonly standard: Standard }) {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const focusNext = useRef<string | null>(null);
  const { data, error, refetch } = useQuery(
    api.comparison.get.queryOptions({
      input: { participantId, standardRef: refOf(standard), language },
      // While the language changes, the table stays and only the words are exchanged.
      placeholderData: (previous) => previous,
    }),
  );
  const decisions = useMemo(
    () => makeDecisions({ participantId, standard, focusNext, language, t }),
    [participantId, standard, language, t],
  );

  if (!data) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const additional = data.groups.flatMap(({ rows }) => rows).filter(({ state }) => state === 'additional');

  return (
    <DecisionsContext value={decisions}>
      <Surplus competences={additional.flatMap(({ own }) => own.map(({ competence }) => competence))} />
      <section aria-labelledby="side-by-side">
        <Heading level="2" size="medium" id="side-by-side" spacing>
          {t('comparison:table.heading')}
        </Heading>
        <table className="bp-comparison" aria-labelledby="side-by-side">
          <thead>
            <tr>
              <th scope="col">{t('comparison:table.standard', { title: standard.title[language] })}</th>
              <th scope="col">{record.participant.name}</th>
            </tr>
          </thead>
          {data.groups.map(({ dimension, rows }) => (
            <tbody key={dimension ?? 'none'} data-dimension={dimension ?? undefined}>
              <tr>
                <th colSpan={2} scope="rowgroup" className="bp-comparison__dimension">
                  {dimensionName(t, dimension)}
                </th>
              </tr>
              {rows.map((row) => (
                <ComparisonRow key={row.standardCompetence?.id ?? row.own[0]?.competence.id} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </DecisionsContext>
  );
}
