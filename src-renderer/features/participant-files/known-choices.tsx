import { BodyLong, Heading, Radio, RadioGroup } from '@navikt/ds-react';
import { type ParticipantPreview, type TakeWay, WINNERS, type Winner } from '#shared/domain/participant-preview';
import { dateAndTime } from '#shared/i18n/formats';
import { useTexts } from '../../components/use-texts';
import { countsText } from './counts-text';
import { DifferencesTable } from './differences-table';

/** The gentlest first. */
const WAYS = ['merge', 'replace', 'new'] as const;

type KnownChoicesProps = {
  readonly known: NonNullable<ParticipantPreview['known']>;
  readonly way: TakeWay;
  readonly wins: Winner;
  readonly onWay: (way: TakeWay) => void;
  readonly onWins: (wins: Winner) => void;
};

/** For somebody who is here already: what is to become of the two, and what each way adds, changes and takes away. */
export function KnownChoices({ known, way, wins, onWay, onWins }: KnownChoicesProps) {
  const { t, language } = useTexts();
  const added = countsText(t, known.added, language);
  const gone = countsText(t, { ...known.onlyHere, consents: 0, versions: 0 }, language);

  return (
    <section className="bp-participant-files__known" aria-labelledby="known-heading">
      <Heading level="3" size="small" id="known-heading">
        {t('participantFiles:known.heading', { name: known.name })}
      </Heading>
      <BodyLong>{t('participantFiles:known.changed', { when: dateAndTime(known.updatedAt, language) })}</BodyLong>
      <RadioGroup legend={t('participantFiles:known.way')} value={way} onChange={onWay}>
        {WAYS.map((each) => (
          <Radio key={each} value={each} description={t(`participantFiles:known.${each}Advice`)}>
            {t(`participantFiles:known.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {way === 'merge' && (
        <>
          <BodyLong>
            {added ? t('participantFiles:known.added', { what: added }) : t('participantFiles:known.addedNothing')}
          </BodyLong>
          {known.differenceCount === 0 ? (
            <BodyLong>{t('participantFiles:known.same')}</BodyLong>
          ) : (
            <RadioGroup legend={t('participantFiles:known.wins')} value={wins} onChange={onWins}>
              {WINNERS.map((each) => (
                <Radio key={each} value={each}>
                  {t(each === 'here' ? 'participantFiles:known.winsHere' : 'participantFiles:known.winsFile')}
                </Radio>
              ))}
            </RadioGroup>
          )}
        </>
      )}
      {way === 'replace' && gone && <BodyLong>{t('participantFiles:known.onlyHere', { what: gone })}</BodyLong>}
      {way !== 'new' && known.differenceCount > 0 && (
        <>
          <Heading level="4" size="xsmall">
            {t('participantFiles:known.differences', { count: known.differenceCount })}
          </Heading>
          {known.differenceCount > known.differences.length && (
            <BodyLong>{t('participantFiles:known.shownDifferences', { count: known.differences.length })}</BodyLong>
          )}
          <DifferencesTable differences={known.differences} wins={way === 'replace' ? 'file' : wins} />
        </>
      )}
    </section>
  );
}
