import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { DraftStandard } from '#shared/domain/draft-standard';
import { type Missing, missingIn, stepOf } from '#shared/domain/missing';
import { refOf } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { useTexts } from '../../components/use-texts';
import { nameOf } from './name-of';
import { ownStandardPath, titleOf } from './own-standard-path';
import { acceptStatus, afterSaving } from './own-standard-store';

/** What is missing, in words. */
function missingText(t: WindowTranslator, missing: Missing, { competences }: DraftStandard, window: Language): string {
  const language = 'language' in missing ? t(`common:languageName.${missing.language}`) : '';
  const competence = 'competence' in missing && competences.find(({ id }) => id === missing.competence);
  const name = competence ? nameOf(t, competence, window) : '';
  switch (missing.what) {
    case 'competence':
    case 'source':
      return t(`ownStandards:missing.${missing.part}`, { language, name });
    case 'criterion':
      return t('ownStandards:missing.criterion', {
        criterion: t(`ownStandards:criterion.${missing.criterion}`),
        language,
      });
    default:
      return t(`ownStandards:missing.${missing.what}`, { language, name });
  }
}

/** From draft to in use: what is missing first, with a way to each of it. */
export function PutInUse({ content }: { readonly content: DraftStandard }) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = missingIn(content);

  const put = async () => {
    setAsked(true);
    if (missing.length > 0) return;
    setBusy(true);
    const own = await afterSaving(() => client.ownStandards.putInUse({ ref: refOf(content) }));
    setBusy(false);
    if (!own) return;
    acceptStatus(own);
    announce(t('ownStandards:use.done', { title: titleOf(t, content, language) }));
  };

  return (
    <section className="bp-card bp-put-in-use" aria-labelledby="put-in-use">
      <h2 id="put-in-use" className="bp-card__heading">
        {t('ownStandards:use.heading')}
      </h2>
      <BodyLong>{missing.length === 0 ? t('ownStandards:use.ready') : t('ownStandards:use.notYet')}</BodyLong>
      <Button icon={<CheckmarkCircleIcon aria-hidden />} loading={busy} onClick={() => void put()}>
        {t('ownStandards:use.button')}
      </Button>
      <div role="status">
        {asked && missing.length > 0 && (
          <>
            <p className="bp-put-in-use__count">{t('ownStandards:use.missing', { count: missing.length })}</p>
            <ul>
              {missing.map((each) => {
                const text = missingText(t, each, content, language);
                return (
                  <li key={text}>
                    <a href={`#${ownStandardPath(content, stepOf(each))}`}>{text}</a>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
