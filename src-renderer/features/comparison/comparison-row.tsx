import { Theme } from '@navikt/ds-react';
import type { ComparisonRow as Row } from '#shared/domain/comparison';
import type { Competence } from '#shared/domain/participant';
import { refOf } from '#shared/domain/standard';
import { isBlank } from '#shared/domain/text';
import { AdditionalTag } from '../../components/additional-tag';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { useDecisions } from './decisions';
import { OwnCompetence } from './own-competence';
import { PersonalOutcome } from './personal-outcome';
import { StandardSide } from './standard-side';

/** What the standard asks for beside what answers to it; or what the participant has beyond it, in pink. */
export function ComparisonRow({ row }: { readonly row: Row<Competence> }) {
  const { t } = useTexts();
  const { record } = useParticipant();
  const { standard } = useDecisions();
  const { state, standardCompetence, own } = row;
  const personal = record.personalOutcomes.find(
    (outcome) => outcome.standardRef === refOf(standard) && outcome.standardCompetenceId === standardCompetence?.id,
  )?.text;
  return (
    <tr data-state={state}>
      {standardCompetence ? (
        <th scope="row" className="bp-comparison__standard">
          <StandardSide competence={standardCompetence} />
        </th>
      ) : (
        <td className="bp-comparison__standard bp-comparison__not-asked">{t('comparison:table.notAsked')}</td>
      )}
      <Theme theme={state === 'additional' ? 'light' : undefined} asChild>
        <td className="bp-comparison__own" data-whose={record.participant.name}>
          {state === 'additional' && <AdditionalTag />}
          {state === 'notDescribed' && isBlank(personal) && (
            <span className="bp-comparison__not-described">{t('model:notDescribed')}</span>
          )}
          {own.map((entry) => (
            <OwnCompetence key={entry.competence.id} entry={entry} answersTo={standardCompetence?.id ?? null} />
          ))}
          {standardCompetence && (
            <PersonalOutcome competence={standardCompetence} text={personal ?? {}} answered={state === 'answered'} />
          )}
        </td>
      </Theme>
    </tr>
  );
}
