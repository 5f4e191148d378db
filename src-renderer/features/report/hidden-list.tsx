import { BodyLong, Button, Heading, InlineMessage, TextField } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { ANONYMOUS_LIMITS, type AnonymousWords } from '#shared/anonymise/anonymous-words';
import type { HiddenEntry } from '#shared/anonymise/hidden';
import { listIn } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';

type HiddenListProps = {
  readonly participantId: string;
  readonly hidden: readonly HiddenEntry[];
  readonly words: AnonymousWords;
};

/** What was hidden in the document, for the counsellor to judge: shown all the same, or more of it hidden. */
export function HiddenList({ participantId, hidden, words }: HiddenListProps) {
  const { t } = useTexts();
  const setWord = (word: string, as: 'hidden' | 'shown' | null) => {
    client.anonymous
      .setWord({ participantId, word, as })
      .then(() => queryClient.invalidateQueries({ queryKey: api.anonymous.key() }))
      .catch(reportFailure);
  };
  const found = hidden.filter(({ kind }) => kind !== 'word' && kind !== 'name');
  const names = hidden.filter(({ kind }) => kind === 'name');

  return (
    <section className="bp-hidden" aria-labelledby="hidden-list">
      <Heading level="3" size="xsmall" id="hidden-list">
        {t('anonymous:report.heading')}
      </Heading>
      <InlineMessage status="warning" size="small">
        {t('anonymous:report.caution')}
      </InlineMessage>
      {found.length === 0 && names.every(({ fields }) => fields.every((field) => field === 'name')) && (
        <BodyLong size="small">{t('anonymous:report.none')}</BodyLong>
      )}
      <ul className="bp-hidden__list">
        {[...names, ...found].map((entry) => (
          <HiddenItem key={`${entry.kind} ${entry.value}`} entry={entry} onShow={() => setWord(entry.value, 'shown')} />
        ))}
      </ul>
      <WordList
        id="shown-words"
        heading={t('anonymous:report.shownHeading')}
        words={words.show}
        short={t('anonymous:report.hide')}
        label={(value) => t('anonymous:report.hideValue', { value })}
        onTakeBack={(value) => setWord(value, null)}
      />
      <WordList
        id="hidden-words"
        heading={t('anonymous:report.wordsHeading')}
        words={words.alsoHide}
        short={t('anonymous:report.forgetShort')}
        label={(value) => t('anonymous:report.forget', { value })}
        onTakeBack={(value) => setWord(value, null)}
      />
      <AlsoHide onHide={(word) => setWord(word, 'hidden')} />
    </section>
  );
}

function HiddenItem({ entry, onShow }: { readonly entry: HiddenEntry; readonly onShow: () => void }) {
  const { t, language } = useTexts();
  const { kind, value, count, fields } = entry;
  const where = listIn(
    language,
    fields.map((field) => t(`anonymous:field.${field}`)),
  );
  return (
    <li>
      <span>
        <strong>{value}</strong> <span className="bp-hidden__kind">{t(`anonymous:kind.${kind}`)}</span>
        <span className="bp-hidden__where">{t('anonymous:report.where', { count, fields: where })}</span>
      </span>
      {!fields.includes('name') && (
        <Button
          size="xsmall"
          variant="tertiary"
          aria-label={t('anonymous:report.showValue', { value })}
          onClick={onShow}
        >
          {t('anonymous:report.show')}
        </Button>
      )}
    </li>
  );
}

type WordListProps = {
  readonly id: string;
  readonly heading: string;
  readonly words: readonly string[];
  readonly short: string;
  readonly label: (value: string) => string;
  readonly onTakeBack: (value: string) => void;
};

function WordList({ id, heading, words, short, label, onTakeBack }: WordListProps) {
  if (words.length === 0) return null;
  return (
    <div>
      <Heading level="4" size="xsmall" id={id}>
        {heading}
      </Heading>
      <ul className="bp-hidden__list" aria-labelledby={id}>
        {words.map((value) => (
          <li key={value}>
            <strong>{value}</strong>
            <Button size="xsmall" variant="tertiary" aria-label={label(value)} onClick={() => onTakeBack(value)}>
              {short}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AlsoHide({ onHide }: { readonly onHide: (word: string) => void }) {
  const { t } = useTexts();
  const [word, setWord] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = word.trim();
    if (wanted === '') return;
    onHide(wanted);
    setWord('');
  };
  return (
    <form className="bp-hidden__also" onSubmit={submit}>
      <TextField
        size="small"
        label={t('anonymous:report.also')}
        description={t('anonymous:report.alsoHelp')}
        value={word}
        maxLength={ANONYMOUS_LIMITS.word}
        autoComplete="off"
        onChange={(event) => setWord(event.target.value)}
      />
      <Button size="small" variant="secondary" type="submit">
        {t('anonymous:report.add')}
      </Button>
    </form>
  );
}
