import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../components/loading';
import { NotFound } from './not-found';

const StartPage = lazy(() =>
  import('../features/participants/start-page').then(({ StartPage: page }) => ({ default: page })),
);
const ClassPage = lazy(() => import('../features/class/class-page').then(({ ClassPage: page }) => ({ default: page })));
const ParticipantPage = lazy(() =>
  import('./participant-page').then(({ ParticipantPage: page }) => ({ default: page })),
);
const OwnStandardsPage = lazy(() =>
  import('../features/own-standards/own-standards-page').then((module) => ({ default: module.OwnStandardsPage })),
);
const OwnStandardPage = lazy(() =>
  import('../features/own-standards/own-standard-page').then((module) => ({ default: module.OwnStandardPage })),
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
        <Route path="/participants/:id/:step?">
          {({ id, step }) => <ParticipantPage key={id} participantId={id} step={step ?? null} />}
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
