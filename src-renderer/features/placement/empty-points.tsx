import { ReadMore } from '@navikt/ds-react';
import { emptyPoints } from '#shared/domain/balance';
import type { Competence } from '#shared/domain/participant';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** With fewer than these placed, most of the model is empty because the work has just begun. */
const FROM = 3;

/** A gentle word about points that nothing is placed at, with questions that may find something. */
export function EmptyPoints({ competences }: { readonly competences: readonly Competence[] }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  if (competences.filter(({ placement }) => placement !== null).length < FROM) return null;
  return emptyPoints(competences).map((point) => (
    <ReadMore key={point} size="small" header={t(`board:empty.${point}.heading`)}>
      <div className="bp-empty-point">
        <p>{t('board:empty.perhaps')}</p>
        <ul>
          <li>{t(`board:empty.${point}.one`)}</li>
          <li>{t(`board:empty.${point}.two`)}</li>
        </ul>
        <a href={`#${stepPath(participantId, 'conversation')}`}>{t('board:empty.toConversation')}</a>
      </div>
    </ReadMore>
  ));
}
