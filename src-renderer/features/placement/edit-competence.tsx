import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { CompetenceNameField } from '../../components/competence-name-field';
import { StatementQuotes } from '../../components/statement-quotes';
import { useTexts } from '../../components/use-texts';
import { useBoard } from './board-context';

type EditCompetenceProps = { readonly competence: Competence; readonly onDone: () => void };

/** The name and what it was found in. */
export function EditCompetence({ competence, onDone }: EditCompetenceProps) {
  const { t } = useTexts();
  const { remove } = useBoard();
  return (
    <div className="bp-edit-competence" data-no-drag>
      <CompetenceNameField competence={competence} onDone={onDone} />
      <StatementQuotes competence={competence} />
      <div className="bp-edit-competence__actions">
        <Button size="small" onClick={onDone}>
          {t('wizard:competence.done')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          onClick={() => remove(competence)}
        >
          {t('wizard:competence.remove')}
        </Button>
      </div>
    </div>
  );
}
