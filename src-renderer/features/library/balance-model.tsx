import { useRef } from 'react';
import { DIMENSION_IDS, type DimensionId, type Placement, placementsOf } from '#shared/domain/placement';
import type { Standard, StandardCompetence } from '#shared/domain/standard';
import { dimensionName, placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { CompetenceDetail } from './competence-detail';

type BalanceModelProps = {
  readonly standard: Standard;
  /** The key competence that is opened, if any. */
  readonly opened: string | null;
  readonly onOpen: (competenceId: string | null) => void;
};

/** The balance model drawn: three dimensions, nine places, each key competence in its place; a click opens it below. */
export function BalanceModel(props: BalanceModelProps) {
  return (
    <div className="bp-model">
      {DIMENSION_IDS.map((dimension) => (
        <Dimension key={dimension} dimension={dimension} {...props} />
      ))}
    </div>
  );
}

function Dimension({ dimension, standard, opened, onOpen }: BalanceModelProps & { readonly dimension: DimensionId }) {
  const { t } = useTexts();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const competences = standard.competences.filter((competence) => competence.dimension === dimension);
  const shown = competences.find(({ id }) => id === opened);

  const keep = (id: string) => (button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(id, button);
    else buttons.current.delete(id);
  };
  const close = (id: string) => {
    onOpen(null);
    buttons.current.get(id)?.focus();
  };

  return (
    <section className="bp-model__dimension" data-dimension={dimension} aria-labelledby={`dimension-${dimension}`}>
      <h3 className="bp-model__heading" id={`dimension-${dimension}`}>
        {dimensionName(t, dimension)}
      </h3>
      <div className="bp-model__places">
        {placementsOf(dimension).map((placement) => (
          <Place
            key={placement}
            placement={placement}
            competences={competences.filter((competence) => competence.placement === placement)}
            opened={opened}
            onOpen={onOpen}
            keep={keep}
          />
        ))}
      </div>
      {shown && <CompetenceDetail key={shown.id} competence={shown} onClose={() => close(shown.id)} />}
    </section>
  );
}

type PlaceProps = Pick<BalanceModelProps, 'opened' | 'onOpen'> & {
  readonly placement: Placement;
  readonly competences: readonly StandardCompetence[];
  readonly keep: (id: string) => (button: HTMLButtonElement | null) => void;
};

function Place({ placement, competences, opened, onOpen, keep }: PlaceProps) {
  const { t, language } = useTexts();
  return (
    <div className="bp-model__place">
      <h4 className="bp-model__point" id={`place-${placement}`}>
        {placementName(t, placement)}
      </h4>
      {competences.length === 0 && <p className="bp-model__empty">{t('library:page.empty')}</p>}
      {competences.length > 0 && (
        <ul className="bp-model__list" aria-labelledby={`place-${placement}`}>
          {competences.map(({ id, label, emphasis }) => (
            <li key={id}>
              <button
                ref={keep(id)}
                type="button"
                className="bp-model__competence"
                aria-expanded={opened === id}
                aria-controls={opened === id ? 'competence-detail' : undefined}
                onClick={() => onOpen(opened === id ? null : id)}
              >
                {label[language]}
                {emphasis && <span className="bp-model__emphasis">{t(`library:page.emphasis.${emphasis}`)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
