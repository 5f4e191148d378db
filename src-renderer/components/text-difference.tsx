import { LANGUAGE_TAGS, type TextLanguage } from '#shared/domain/text';
import { type TextPiece, wordDifferences } from '#shared/domain/word-differences';
import { useTexts } from './use-texts';
import './text-difference.css';

type TextDifferenceProps = {
  readonly before: string;
  readonly after: string;
  /** Only what stood there before, only what stands there now, or both in one text. */
  readonly side?: 'before' | 'after';
  readonly language?: TextLanguage;
};

/** What was changed in a text, word by word: underlined or crossed out, and said to those who hear it. */
export function TextDifference({ before, after, side, language }: TextDifferenceProps) {
  const { t } = useTexts();
  const left = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  let place = 0;
  return (
    <p className="bp-difference" lang={language && LANGUAGE_TAGS[language]}>
      {wordDifferences(before, after).flatMap((piece) => {
        place += piece.text.length;
        return piece.kind === left ? [] : <Piece key={`${piece.kind}${place}`} piece={piece} said={said(t, piece)} />;
      })}
    </p>
  );
}

const said = (t: ReturnType<typeof useTexts>['t'], { kind }: TextPiece): string =>
  kind === 'same' ? '' : t(`history:piece.${kind}`);

function Piece({ piece, said: words }: { readonly piece: TextPiece; readonly said: string }) {
  if (piece.kind === 'same') return piece.text;
  const Mark = piece.kind === 'added' ? 'ins' : 'del';
  const text = piece.text.trimEnd();
  return (
    <>
      <span className="bp-visually-hidden">{` ${words} `}</span>
      <Mark>{text}</Mark>
      {piece.text.slice(text.length) || ' '}
    </>
  );
}
