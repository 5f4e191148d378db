import type { Translator } from '#shared/i18n/text-key';
import type { Speaker } from './application/in-voice';
import { runningText } from './application/running-text';
import { shortBullet } from './application/short-bullet';
import { paragraphBlock } from './blocks';
import type { CompetenceText } from './competence-text';
import type { ReportBlock, ReportSection } from './model';

/**
 * Text to take into a CV and an application. The bullets are not grouped: an employer does not know the dimensions, and
 * the participant's own order says what matters most.
 *
 * @param competences the key competences in that order
 */
export function bulletsSection(
  competences: readonly CompetenceText[],
  { t, ...speaker }: Speaker & { readonly t: Translator },
): ReportSection {
  const heading = t('report:bullets.heading');
  const items = competences.flatMap((competence) => {
    const runs = shortBullet(competence, speaker);
    return runs ? [{ runs }] : [];
  });
  if (items.length === 0) {
    return { id: 'bullets', heading, blocks: [paragraphBlock('body', t('report:competences.none'), speaker.language)] };
  }
  const text = runningText(competences, speaker);
  const application: ReportBlock[] = [
    { kind: 'heading', level: 2, text: t('report:bullets.application') },
    { kind: 'paragraph', style: 'body', runs: text },
  ];
  return {
    id: 'bullets',
    heading,
    blocks: [
      { kind: 'heading', level: 2, text: t('report:bullets.cv') },
      { kind: 'list', items },
      ...(text.length > 0 ? application : []),
    ],
  };
}
