import { HelpText } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';

/** The method's own words, each explained in a sentence. */
export const METHOD_WORDS = ['balancePoint', 'keyCompetence', 'outcome', 'additional'] as const;
export type MethodWord = (typeof METHOD_WORDS)[number];

/** A button beside a word, which says in a sentence what it means. */
export function WordHelp({ word }: { readonly word: MethodWord }) {
  const { t } = useTexts();
  return <HelpText title={t(`guide:word.${word}.ask`)}>{t(`guide:word.${word}.means`)}</HelpText>;
}
