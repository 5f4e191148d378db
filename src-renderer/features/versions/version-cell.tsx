import type { ComparedCompetence } from '#shared/domain/compare-versions';
import type { VersionCompetence } from '#shared/domain/description-version';
import { TEXT_LANGUAGES } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { CompetenceName } from '../../components/competence-name';
import { placementName } from '../../components/placement-name';
import { TextDifference } from '../../components/text-difference';
import { useTexts } from '../../components/use-texts';

type Side = 'before' | 'after';

type VersionCellProps = {
  readonly compared: ComparedCompetence;
  readonly side: Side;
  /** Which version it is in, where the columns stand below each other. */
  readonly version: string;
};

const NOTHING: VersionCompetence['outcome'] = {};

/** What is said of a competence beside its texts, a line each. */
function facts(t: WindowTranslator, { placement, key, evidence }: VersionCompetence): Record<string, string> {
  return {
    placement: placementName(t, placement),
    key: key ? t('history:versions.key') : t('history:versions.notKey'),
    evidence: evidence.map((kind) => t(`history:versions.evidence.${kind}`)).join(', '),
  };
}

function Texts({ compared, side, part }: { compared: ComparedCompetence; side: Side; part: 'label' | 'outcome' }) {
  const before = 'before' in compared ? compared.before[part] : NOTHING;
  const after = 'after' in compared ? compared.after[part] : NOTHING;
  const own = side === 'before' ? before : after;
  const both = compared.state === 'changed';
  return TEXT_LANGUAGES.filter((language) => own[language]?.trim()).map((language) => (
    <TextDifference
      key={language}
      language={language}
      before={both ? (before[language] ?? '') : (own[language] ?? '')}
      after={both ? (after[language] ?? '') : (own[language] ?? '')}
      side={side}
    />
  ));
}

/** A competence as one of the two versions has it; what is not the same in the other is marked. */
export function VersionCell({ compared, side, version }: VersionCellProps) {
  const { t } = useTexts();
  const competence =
    side === 'before' ? compared.state !== 'new' && compared.before : compared.state !== 'gone' && compared.after;
  const changed: readonly string[] = compared.state === 'changed' ? compared.parts : [];
  const Mark = side === 'before' ? 'del' : 'ins';

  return (
    <td>
      <p className="bp-version-cell__which">{version}</p>
      {!competence && <p className="bp-subtle bp-version-cell__none">{t('history:versions.none')}</p>}
      {competence && (
        <>
          <div className="bp-version-cell__name">
            {changed.includes('label') ? (
              <Texts compared={compared} side={side} part="label" />
            ) : (
              <CompetenceName competence={competence} />
            )}
          </div>
          <ul className="bp-version-cell__facts">
            {Object.entries(facts(t, competence)).map(([part, text]) => {
              if (text === '') return null;
              return (
                <li key={part} className="bp-difference">
                  {changed.includes(part) ? <Mark>{text}</Mark> : text}
                </li>
              );
            })}
          </ul>
          <Texts compared={compared} side={side} part="outcome" />
        </>
      )}
    </td>
  );
}
