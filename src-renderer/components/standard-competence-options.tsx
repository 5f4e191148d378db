import { DIMENSION_IDS, type DimensionId } from '#shared/domain/placement';
import { dimensionName } from './placement-name';
import { useTexts } from './use-texts';

type Named = {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly label: { readonly nb: string; readonly en: string };
};

/** A standard's key competences as the options of a select, by dimension. */
export function StandardCompetenceOptions({ competences }: { readonly competences: readonly Named[] }) {
  const { t, language } = useTexts();
  return DIMENSION_IDS.map((dimension) => (
    <optgroup key={dimension} label={dimensionName(t, dimension)}>
      {competences
        .filter((candidate) => candidate.dimension === dimension)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label[language]}
          </option>
        ))}
    </optgroup>
  ));
}
