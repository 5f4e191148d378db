import { BodyLong, Button } from '@navikt/ds-react';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { showInGuide } from './guide-store';
import { HelpPart } from './help-part';
import { ACCESSIBILITY_PATH } from './help-path';
import { TourInvitation } from './tour-invitation';
import { METHOD_WORDS } from './word-help';
import './help-page.css';

const STEPS = ['one', 'two', 'three', 'four'] as const;
const TALK = ['mastery', 'unprepared', 'words', 'behind', 'extent', 'documented', 'wait', 'interpreter'] as const;
const NOT_COMPETENCE = ['trait', 'task', 'education', 'title'] as const;

/** The four that are mentioned instead of competence (method.md), each with the question that leads on. */
function NotCompetence() {
  const { t } = useTexts();
  return (
    <div className="bp-help__scroll">
      <table className="bp-help__table" aria-label={t('guide:help.not.heading')}>
        <thead>
          <tr>
            <th scope="col">{t('guide:help.not.what')}</th>
            <th scope="col">{t('guide:help.not.example')}</th>
            <th scope="col">{t('guide:help.not.ask')}</th>
          </tr>
        </thead>
        <tbody>
          {NOT_COMPETENCE.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`guide:help.not.${kind}.name`)}</th>
              <td>{t(`guide:help.not.${kind}.example`)}</td>
              <td>{t(`guide:help.not.${kind}.ask`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The whole method on one page, all of it open, so that the browser's own search finds every word. */
export function HelpPage() {
  const { t } = useTexts();
  return (
    <article className="bp-help">
      <PageHeading>{t('guide:help.heading')}</PageHeading>
      <BodyLong size="large">{t('guide:help.lead')}</BodyLong>
      <div className="bp-choices">
        <TourInvitation />
        <Button size="small" variant="tertiary" onClick={() => showInGuide('shortcuts')}>
          {t('guide:menu.shortcuts')}
        </Button>
      </div>
      <HelpPart heading={t('guide:help.idea.heading')}>
        <BodyLong>{t('guide:help.idea.one')}</BodyLong>
        <BodyLong>{t('guide:help.idea.two')}</BodyLong>
      </HelpPart>
      <HelpPart heading={t('guide:help.steps.heading')}>
        <ol className="bp-help__steps">
          {STEPS.map((step) => (
            <li key={step}>
              <strong>{t(`guide:help.steps.${step}.name`)}</strong>
              <span>{t(`guide:help.steps.${step}.text`)}</span>
            </li>
          ))}
        </ol>
        <BodyLong>{t('guide:help.steps.after')}</BodyLong>
      </HelpPart>
      <HelpPart heading={t('guide:help.talk.heading')}>
        <ul className="bp-help__list">
          {TALK.map((advice) => (
            <li key={advice}>{t(`guide:help.talk.${advice}`)}</li>
          ))}
        </ul>
      </HelpPart>
      <HelpPart heading={t('guide:help.not.heading')}>
        <BodyLong>{t('guide:help.not.lead')}</BodyLong>
        <NotCompetence />
        <BodyLong>{t('guide:help.not.compare')}</BodyLong>
      </HelpPart>
      <HelpPart heading={t('guide:help.level.heading')}>
        <BodyLong>{t('guide:help.level.text')}</BodyLong>
      </HelpPart>
      <HelpPart heading={t('guide:help.words.heading')}>
        <dl className="bp-help__words">
          {METHOD_WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`guide:word.${word}.name`)}</dt>
              <dd>{t(`guide:word.${word}.means`)}</dd>
            </div>
          ))}
        </dl>
      </HelpPart>
      <HelpPart heading={t('guide:help.limits.heading')}>
        <BodyLong>{t('guide:help.limits.text')}</BodyLong>
      </HelpPart>
      <p>
        <a href={`#${ACCESSIBILITY_PATH}`}>{t('accessibility:heading')}</a>
      </p>
      <p className="bp-subtle">{t('guide:help.source')}</p>
    </article>
  );
}
