import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { dimensionShares } from '#shared/domain/balance';
import type { Competence } from '#shared/domain/participant';
import { DIMENSION_IDS } from '#shared/domain/placement';
import { percentIn } from '#shared/i18n/formats';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { SharesTable } from './shares-table';

/** Pixels for a dimension: its name and its bar. */
const ROW = 48;
const BAR = 16;
const NAME_ABOVE = 8;
/** Beside the bar: how many they are stands there, so that a long name has the whole line above. */
const VALUE = 88;
const VALUE_DOWN = 13;

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

type Drawn = Readonly<Partial<Record<'x' | 'y' | 'width' | 'height' | 'index', unknown>>>;

/** A bar, or the ground it stands on, in the colours of its dimension. */
const bar =
  (className: string) =>
  ({ x, y, width, height, index }: Drawn) => (
    <g data-dimension={DIMENSION_IDS[Number(index)]}>
      <rect className={className} x={Number(x)} y={Number(y)} width={Number(width)} height={Number(height)} rx={4} />
    </g>
  );

/** How what is placed spreads over the dimensions, as it is now. Those who hear the page get a table instead. */
export function BalanceShares({ competences }: { readonly competences: readonly Competence[] }) {
  const { t, language } = useTexts();
  const shares = dimensionShares(competences);
  if (shares.every(({ count }) => count === 0)) return <p className="bp-shares__none">{t('board:shares.none')}</p>;

  const words = ({ y, index }: Drawn) => {
    const drawn = shares[Number(index)];
    if (!drawn) return null;
    const { dimension, count, share } = drawn;
    return (
      <>
        <text className="bp-shares__name" x={0} y={Number(y) - NAME_ABOVE}>
          {dimensionName(t, dimension)}
        </text>
        <text className="bp-shares__value" x="100%" y={Number(y) + VALUE_DOWN} textAnchor="end">
          {t('board:shares.value', { count, share: percentIn(language, share / 100) })}
        </text>
      </>
    );
  };

  return (
    <>
      <div className="bp-shares__chart" aria-hidden="true">
        <ResponsiveContainer width="100%" height={ROW * shares.length}>
          <BarChart
            data={shares}
            layout="vertical"
            margin={{ top: NAME_ABOVE, right: VALUE, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 100]} hide />
            <YAxis type="category" dataKey="dimension" hide />
            <Bar
              dataKey="share"
              barSize={BAR}
              isAnimationActive={!isCalm()}
              animationDuration={250}
              background={bar('bp-shares__ground')}
              shape={bar('bp-shares__bar')}
            >
              <LabelList dataKey="dimension" content={words} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <SharesTable competences={competences} shares={shares} />
    </>
  );
}
