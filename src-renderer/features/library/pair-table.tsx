import { Tag } from '@navikt/ds-react';
import type { StandardCompetence } from '#shared/domain/standard';
import type { PairLink, StandardPair } from '#shared/domain/standard-pair';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type PairTableProps = {
  readonly labelledBy: string;
  readonly pair: Pick<StandardPair, 'left' | 'right'>;
  readonly links: readonly PairLink[];
};

/** Key competences of two standards that belong together, and why. */
export function PairTable({ labelledBy, pair, links }: PairTableProps) {
  const { t, language } = useTexts();
  const [left, right] = [pair.left.title[language], pair.right.title[language]];
  return (
    <table className="bp-library-table bp-pair-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
          <th scope="col">{t('library:compare.connection')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={`${link.left.id} ${link.right.id}`}>
            <td data-heading={left} data-dimension={link.left.dimension}>
              <Side competence={link.left} about={link.emphasis?.left[language]} />
            </td>
            <td data-heading={right} data-dimension={link.right.dimension}>
              <Side competence={link.right} about={link.emphasis?.right[language]} />
            </td>
            <td data-heading={t('library:compare.connection')}>
              <Connection link={link} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SideProps = { readonly competence: StandardCompetence; readonly about: string | undefined };

/** One of the two; what it is about, or else its outcome. */
function Side({ competence, about }: SideProps) {
  const { t, language } = useTexts();
  return (
    <div className="bp-pair-side">
      <strong>{competence.label[language]}</strong>
      <span className="bp-pair-side__place">{placementName(t, competence.placement)}</span>
      <span>{about ?? competence.outcomes[language].join(' ')}</span>
    </div>
  );
}

function Connection({ link }: { readonly link: PairLink }) {
  const { t } = useTexts();
  const { sameName, moved, ground, left, right } = link;
  // The first one speaks of the names; what the outcomes say as well would be too much for a table.
  const [reason] = link.reasons;
  return (
    <div className="bp-connection">
      <p className="bp-connection__tags">
        <Tag size="small" variant="outline" data-color="neutral">
          {t(sameName ? 'library:compare.sameName' : 'library:compare.otherName')}
        </Tag>
        {moved && (
          <Tag size="small" variant="outline" data-color="brand-blue">
            <span>
              <span aria-hidden="true">{t('library:compare.movedSign')}</span> {t('library:compare.moved')}
            </span>
          </Tag>
        )}
      </p>
      {reason && <p>{reason}</p>}
      {moved && (
        <p>
          {t('library:compare.movedText', {
            from: placementName(t, left.placement),
            to: placementName(t, right.placement),
          })}
        </p>
      )}
      <p className="bp-subtle">{t(`library:compare.ground.${ground}`)}</p>
    </div>
  );
}
