import type { Standard } from '#shared/domain/standard';
import type { VariantSet } from '#shared/domain/variants';
import { useTexts } from '../../components/use-texts';

type VariantOutcomeProps = {
  readonly outcome: VariantSet['outcomes'][number];
  readonly set: VariantSet;
  readonly standard: Standard;
  /** Only this chain's words are shown. */
  readonly chain: string | null;
};

/** One learning outcome as the chains have it, with the sign and the word for how alike it is. */
export function VariantOutcome({ outcome, set, standard, chain }: VariantOutcomeProps) {
  const { t, language } = useTexts();
  const { kind, texts, competence } = outcome;
  const chains = set.variants.filter(({ id }) => id in texts);
  const belongs = standard.competences.find(({ id }) => id === competence)?.label[language];
  const [first] = chains;
  const common = kind === 'common' && first ? texts[first.id] : undefined;

  return (
    <li className="bp-variant" data-kind={kind}>
      <p className="bp-variant__head">
        <span className="bp-variant__kind">
          <span className="bp-variant__sign" aria-hidden="true">
            {t(`library:variants.sign.${kind}`)}
          </span>{' '}
          {t(`library:variants.kind.${kind}`)}
        </span>
        <span className="bp-variant__belongs">{belongs ?? t('library:variants.belongsNone')}</span>
      </p>
      {common ? (
        <>
          <p className="bp-variant__text">{common[language]}</p>
          <p className="bp-variant__chains">{chains.map(({ name }) => name).join(' · ')}</p>
        </>
      ) : (
        <dl className="bp-variant__texts">
          {chains
            .filter(({ id }) => chain === null || id === chain)
            .map(({ id, name }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{texts[id]?.[language]}</dd>
              </div>
            ))}
        </dl>
      )}
    </li>
  );
}
