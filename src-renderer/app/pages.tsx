import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { fromPath } from '../components/library-paths';
import { Loading } from '../components/loading';
import { ACCESSIBILITY_PATH, HELP_PATH } from '../features/guide/help-path';
import { TAKE_PATH } from '../features/participant-files/take-path';
import { SETTINGS_PATH } from '../features/settings/settings-path';
import { NotFound } from './not-found';

const StartPage = lazy(() =>
  import('../features/participants/start-page').then(({ StartPage: page }) => ({ default: page })),
);
const ClassPage = lazy(() => import('../features/class/class-page').then(({ ClassPage: page }) => ({ default: page })));
const ParticipantPage = lazy(() =>
  import('./participant-page').then(({ ParticipantPage: page }) => ({ default: page })),
);
const PrivacyPage = lazy(() =>
  import('../features/privacy/privacy-page').then(({ PrivacyPage: page }) => ({ default: page })),
);
const AnonymousPage = lazy(() =>
  import('../features/privacy/anonymous-page').then(({ AnonymousPage: page }) => ({ default: page })),
);
const OwnStandardsPage = lazy(() =>
  import('../features/own-standards/own-standards-page').then((module) => ({ default: module.OwnStandardsPage })),
);
const OwnStandardPage = lazy(() =>
  import('../features/own-standards/own-standard-page').then((module) => ({ default: module.OwnStandardPage })),
);
const LibraryPage = lazy(() =>
  import('../features/library/library-page').then(({ LibraryPage: page }) => ({ default: page })),
);
const StandardPage = lazy(() =>
  import('../features/library/standard-page').then(({ StandardPage: page }) => ({ default: page })),
);
const VocabularyPage = lazy(() =>
  import('../features/library/vocabulary-page').then(({ VocabularyPage: page }) => ({ default: page })),
);
const ComparePage = lazy(() =>
  import('../features/library/compare-page').then(({ ComparePage: page }) => ({ default: page })),
);
const VariantsPage = lazy(() =>
  import('../features/library/variants-page').then(({ VariantsPage: page }) => ({ default: page })),
);
const ExplorePage = lazy(() =>
  import('../features/library/explore-page').then(({ ExplorePage: page }) => ({ default: page })),
);
const HelpPage = lazy(() => import('../features/guide/help-page').then(({ HelpPage: page }) => ({ default: page })));
const AccessibilityPage = lazy(() =>
  import('../features/guide/accessibility-page').then(({ AccessibilityPage: page }) => ({ default: page })),
);
const LessonsPage = lazy(() =>
  import('../features/lessons/lessons-page').then(({ LessonsPage: page }) => ({ default: page })),
);

const SettingsPage = lazy(() =>
  import('../features/settings/settings-page').then(({ SettingsPage: page }) => ({ default: page })),
);

const TakeParticipantPage = lazy(() =>
  import('../features/participant-files/take-participant-page').then((module) => ({
    default: module.TakeParticipantPage,
  })),
);

const ParticipantSidePage = lazy(() =>
  import('./participant-side-page').then((module) => ({ default: module.ParticipantSidePage })),
);
const ParticipantDataPage = lazy(() =>
  import('../features/participant-data/participant-data-page').then((module) => ({
    default: module.ParticipantDataPage,
  })),
);
const HistoryPage = lazy(() =>
  import('../features/history/history-page').then(({ HistoryPage: page }) => ({ default: page })),
);
const VersionsPage = lazy(() =>
  import('../features/versions/versions-page').then(({ VersionsPage: page }) => ({ default: page })),
);

/** Which page stands at which address. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route path="/class">
          <ClassPage />
        </Route>
        <Route path="/standards">
          <LibraryPage />
        </Route>
        <Route path="/standards/words">
          <VocabularyPage />
        </Route>
        <Route path="/standards/learned">
          <LessonsPage participantId={null} />
        </Route>
        <Route path="/standards/compare/:left/:right">
          {({ left, right }) => <ComparePage left={fromPath(left)} right={fromPath(right)} />}
        </Route>
        <Route path="/standards/variants/:id">{({ id }) => <VariantsPage key={id} standardId={fromPath(id)} />}</Route>
        <Route path="/standards/of/:ref/:competence?">
          {({ ref, competence }) => (
            <StandardPage
              key={ref}
              standardRef={fromPath(ref)}
              competenceId={competence ? fromPath(competence) : null}
            />
          )}
        </Route>
        <Route path={TAKE_PATH}>
          <TakeParticipantPage />
        </Route>
        <Route path="/participants/:id/explore">{({ id }) => <ExplorePage key={id} participantId={id} />}</Route>
        <Route path="/participants/:id/learned">{({ id }) => <LessonsPage participantId={id} />}</Route>
        <Route path="/participants/:id/history">
          {({ id }) => (
            <ParticipantSidePage key={id} participantId={id}>
              <HistoryPage />
            </ParticipantSidePage>
          )}
        </Route>
        <Route path="/participants/:id/versions">
          {({ id }) => (
            <ParticipantSidePage key={id} participantId={id}>
              <VersionsPage />
            </ParticipantSidePage>
          )}
        </Route>
        <Route path="/participants/:id/data">
          {({ id }) => (
            <ParticipantSidePage key={id} participantId={id}>
              <ParticipantDataPage />
            </ParticipantSidePage>
          )}
        </Route>
        <Route path="/participants/:id/shown/:part?">
          {({ id, part }) => <PrivacyPage key={id} participantId={id} part={part ?? null} />}
        </Route>
        <Route path="/participants/:id/anonymous/:part?">
          {({ id, part }) => <AnonymousPage key={id} participantId={id} part={part ?? null} />}
        </Route>
        <Route path="/participants/:id/:step?">
          {({ id, step }) => <ParticipantPage key={id} participantId={id} step={step ?? null} />}
        </Route>
        <Route path={ACCESSIBILITY_PATH}>
          <AccessibilityPage />
        </Route>
        <Route path={HELP_PATH}>
          <HelpPage />
        </Route>
        <Route path={SETTINGS_PATH}>
          <SettingsPage />
        </Route>
        <Route path="/own-standards">
          <OwnStandardsPage />
        </Route>
        <Route path="/own-standards/:id/:version/:step?">
          {({ id, version, step }) => (
            <OwnStandardPage key={`${id}@${version}`} standardRef={`${id}@${version}`} step={step ?? null} />
          )}
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
