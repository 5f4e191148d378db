import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { useTexts, useTextsInEvery } from '../../components/use-texts';
import { openingIn, PROGRESSION, type Progression } from './beginnings';
import type { OutcomeTexts } from './writing-help';

type ProgressionPromptsProps = { readonly progression: Progression; readonly outcomes: OutcomeTexts };

/** What to ask for to show how far somebody has come, and sentences that begin with it (method.md). */
export function ProgressionPrompts({ progression, outcomes }: ProgressionPromptsProps) {
  const { t } = useTexts();
  const inEvery = useTextsInEvery();
  return (
    <>
      <p className="bp-writing-help__lead">{t(`outcomes:${progression}.lead`)}</p>
      <ul className="bp-writing-help__list">
        {PROGRESSION[progression].map((step) => (
          <li key={step} className="bp-example">
            <p className="bp-example__from">
              <strong>{t(`outcomes:${step}.name`)}</strong> {t(`outcomes:${step}.question`)}
            </p>
            <div className="bp-outcome__columns">
              {LANGUAGES.map((language) => (
                <div key={language}>
                  <button
                    type="button"
                    className="bp-starters__starter"
                    lang={LANGUAGE_TAGS[language]}
                    onClick={() => outcomes[language].begin(openingIn(inEvery[language], step))}
                  >
                    {openingIn(inEvery[language], step)} …
                  </button>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
