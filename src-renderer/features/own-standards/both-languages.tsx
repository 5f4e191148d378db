import { Textarea, TextField } from '@navikt/ds-react';
import type { DraftLines, DraftText } from '#shared/domain/draft-standard';
import { STANDARD_LIMITS } from '#shared/domain/standard';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';

type BothLanguagesProps = {
  /** The field's name in one language; the language's own name is filled in. */
  readonly label: (languageName: string) => string;
  readonly description?: string;
  readonly value: DraftText;
  readonly onChange: (value: DraftText) => void;
  /** A line for names, more for sentences. */
  readonly rows?: number;
};

/** The same text in bokmål and in English, side by side where there is room. */
export function BothLanguages({ label, description, value, onChange, rows = 1 }: BothLanguagesProps) {
  const { t } = useTexts();
  return (
    <div className="bp-both">
      {LANGUAGES.map((language) => {
        const field = {
          label: label(t(`common:languageName.${language}`)),
          size: 'small' as const,
          lang: LANGUAGE_TAGS[language],
          value: value[language],
          autoComplete: 'off',
          ...(description && { description }),
        };
        const change = (text: string) => onChange({ ...value, [language]: text.slice(0, STANDARD_LIMITS.text) });
        return rows === 1 ? (
          <TextField key={language} {...field} onChange={(event) => change(event.target.value)} />
        ) : (
          <Textarea key={language} {...field} minRows={rows} onChange={(event) => change(event.target.value)} />
        );
      })}
    </div>
  );
}

type BothLinesProps = Omit<BothLanguagesProps, 'value' | 'onChange'> & {
  readonly value: DraftLines;
  readonly onChange: (value: DraftLines) => void;
};

/** Texts one to a line, in both languages. */
export function BothLines({ value, onChange, ...rest }: BothLinesProps) {
  const text = { nb: value.nb.join('\n'), en: value.en.join('\n') };
  const split = (changed: DraftText, language: Language): string[] =>
    changed[language] === text[language] ? value[language] : changed[language].split('\n');
  return (
    <BothLanguages
      rows={2}
      {...rest}
      value={text}
      onChange={(changed) => onChange({ nb: split(changed, 'nb'), en: split(changed, 'en') })}
    />
  );
}
