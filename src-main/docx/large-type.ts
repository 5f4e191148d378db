import type { IStylesOptions } from 'docx';
import type { ReportModel } from '#shared/report/model';

/** Text of 11 points becomes 14, and everything else grows with it. */
const LARGE = 14 / 11;

/** Lines stand a little further apart besides: large type is for those who find small type hard. */
const LARGE_LEADING = 1.06;

type Measured = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]>;
type Looks = Partial<Pick<Measured, 'run' | 'paragraph'>>;

/** @returns how much larger the type is than usual */
export const typeScale = ({ type = 'usual' }: Pick<ReportModel, 'type'>): number => (type === 'large' ? LARGE : 1);

/**
 * The styles for a document's size of type: the same ones, with every size of letters and every space enlarged.
 * @param styles for the usual size
 */
export function stylesFor(styles: IStylesOptions, type: ReportModel['type']): IStylesOptions {
  if (type !== 'large') return styles;
  const { default: defaults = {}, paragraphStyles = [], characterStyles = [] } = styles;
  return {
    ...styles,
    default: Object.fromEntries(Object.entries(defaults).map(([name, style]) => [name, enlarged(style)])),
    paragraphStyles: paragraphStyles.map(enlarged),
    characterStyles: characterStyles.map(enlarged),
  };
}

function enlarged<Style extends Looks>(style: Style): Style {
  const { run, paragraph } = style;
  const { spacing } = paragraph ?? {};
  return {
    ...style,
    ...(typeof run?.size === 'number' && { run: { ...run, size: Math.round(run.size * LARGE) } }),
    ...(spacing && {
      paragraph: {
        ...paragraph,
        spacing: {
          ...spacing,
          ...(typeof spacing.before === 'number' && { before: Math.round(spacing.before * LARGE) }),
          ...(typeof spacing.after === 'number' && { after: Math.round(spacing.after * LARGE) }),
          ...(typeof spacing.line === 'number' && { line: Math.round(spacing.line * LARGE_LEADING) }),
        },
      },
    }),
  };
}
