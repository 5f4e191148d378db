import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { dimensionShares } from '#shared/domain/balance';
import type { Competence } from '#shared/domain/participant';
import { DIMENSION_IDS } from '#shared/domain/placement';
import { percentIn } from '#shared/i18n/formats';
import { dimensionName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { SharesTable } from './shares-table';

/** Pixels for a dimension: its name, how much there is of it, and its bar. */
const ROW = 74;
const BAR = 16;
/** A line each: beside each other they have room in some languages only. */
const VALUE_ABOVE = 8;
const NAME_ABOVE = 28;

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
        <text className="bp-shares__value" x={0} y={Number(y) - VALUE_ABOVE}>
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
            margin={{ top: NAME_ABOVE - VALUE_ABOVE, right: 0, bottom: 0, left: 0 }}
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
