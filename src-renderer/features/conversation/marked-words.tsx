import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { useTexts } from '../../components/use-texts';
import { wholeWords } from './whole-words';
import './marked-words.css';

/** So much of what is marked stands on the button. */
const SHOWN = 40;

/** A name for what is marked: on one line, and no longer than a name may be. */
export const nameOf = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LIMITS.label);

/** Whether the keys say to make a competence of what is marked. */
export const isMakeCompetence = (event: KeyboardEvent): boolean => pressedOf(event, shortcutOf('marked')) >= 0;

/** The words that are marked in a statement, from when they are marked until the statement is left. */
export function useMarkedWords(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const [marked, setMarked] = useState('');
  const words = () => {
    const element = field.current;
    return element ? wholeWords(text, element.selectionStart, element.selectionEnd) : '';
  };
  return {
    marked,
    /** As they are marked now. */
    words,
    forget: () => setMarked(''),
    onSelect: () => setMarked(words()),
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setMarked('');
    },
  };
}

type MakeOfMarkedProps = { readonly words: string; readonly onMake: () => void };

/** Offers to make a competence of the marked words, right below them. Nothing moves to make room for it. */
export function MakeOfMarked({ words, onMake }: MakeOfMarkedProps) {
  const { t } = useTexts();
  const name = nameOf(words);
  const shown = name.length > SHOWN ? `${name.slice(0, SHOWN).trimEnd()} …` : name;
  return (
    <div className="bp-marked">
      <Button
        className="bp-marked__button"
        size="small"
        icon={<PlusIcon aria-hidden />}
        aria-keyshortcuts="Alt+K"
        onClick={onMake}
      >
        {t('board:marked.make', { words: shown })}
        <span className="bp-marked__key" aria-hidden="true">
          {t('board:marked.key')}
        </span>
      </Button>
    </div>
  );
}
