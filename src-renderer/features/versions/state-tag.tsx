import { MinusCircleIcon, PencilIcon, SparklesIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';

const SIGNS = {
  new: { Icon: SparklesIcon, color: 'success' },
  changed: { Icon: PencilIcon, color: 'info' },
  gone: { Icon: MinusCircleIcon, color: 'neutral' },
} as const;

/** What became of a competence, with a sign and a word. Never pink: that is what is additional to a standard. */
export function StateTag({ state }: { readonly state: keyof typeof SIGNS }) {
  const { t } = useTexts();
  const { Icon, color } = SIGNS[state];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={<Icon aria-hidden />}>
      {t(`history:versions.state.${state}`)}
    </Tag>
  );
}
