import { Checkbox } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { CompetenceName } from '../../components/competence-name';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type KeyChoiceProps = { readonly competence: Competence; readonly onChoose: (key: boolean) => void };

export function KeyChoice({ competence, onChoose }: KeyChoiceProps) {
  const { t } = useTexts();
  return (
    <li className="bp-key-choice" data-chosen={competence.key}>
      <Checkbox
        checked={competence.key}
        onChange={(event) => onChoose(event.target.checked)}
        {...(competence.placement === null ? {} : { description: placementName(t, competence.placement) })}
      >
        <CompetenceName competence={competence} />
      </Checkbox>
    </li>
  );
}
