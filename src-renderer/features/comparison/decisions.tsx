import { createContext, type RefObject, useContext } from 'react';
import type { Competence } from '#shared/domain/participant';
import { refOf, type Standard } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { competenceNameText } from '../../components/competence-name';
import { reportFailure } from '../../components/failure-notice';

export type Decisions = {
  readonly standard: Standard;
  /** It answers to this one of the standard's, or (null) it is additional. */
  readonly decide: (competence: Competence, standardCompetenceId: string | null) => void;
  /** The suggestion counts again. */
  readonly undecide: (competence: Competence) => void;
  /** The competence that takes the focus when it stands in its new place. */
  readonly focusNext: RefObject<string | null>;
};

export const DecisionsContext = createContext<Decisions | null>(null);

export function useDecisions(): Decisions {
  const value = useContext(DecisionsContext);
  if (!value) throw new Error('a comparison row is shown outside of the comparison');
  return value;
}

type DecisionMakers = {
  readonly participantId: string;
  readonly standard: Standard;
  readonly focusNext: RefObject<string | null>;
  readonly language: Language;
  readonly t: WindowTranslator;
};

/** The counsellor's word on a link: stored, said aloud, and the focus follows the competence to where it goes. */
export function makeDecisions({ participantId, standard, focusNext, language, t }: DecisionMakers): Decisions {
  const standardRef = refOf(standard);

  const decide = (competence: Competence, standardCompetenceId: string | null) => {
    focusNext.current = competence.id;
    const name = competenceNameText(competence, language, t);
    const answer = standard.competences.find(({ id }) => id === standardCompetenceId);
    announce(
      answer
        ? t('comparison:said.answers', { name, answer: answer.label[language] })
        : t('comparison:said.additional', { name }),
    );
    const competenceId = competence.id;
    saveRecord({
      participantId,
      send: () => client.comparison.decide({ competenceId, standardRef, standardCompetenceId }),
    }).catch(reportFailure);
  };

  const undecide = (competence: Competence) => {
    focusNext.current = competence.id;
    announce(t('comparison:said.undone', { name: competenceNameText(competence, language, t) }));
    saveRecord({
      participantId,
      send: () => client.comparison.undecide({ competenceId: competence.id, standardRef }),
    }).catch(reportFailure);
  };

  return { standard, decide, undecide, focusNext };
}
