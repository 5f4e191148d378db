import { BodyLong, Button } from '@navikt/ds-react';
import { failureOf, failureText } from '../api/failure';
import { PageHeading } from './page-heading';
import { RouteButton } from './route-button';
import { useTexts } from './use-texts';

type NoAnswerProps = { readonly error: unknown; readonly onRetry: () => void };

/** Instead of a page that could not be fetched: why, and a way to try again. */
export function NoAnswer({ error, onRetry }: NoAnswerProps) {
  const { t } = useTexts();
  const failure = failureOf(error);
  const heading = failure.kind === 'connection' ? t('common:failure.connectionHeading') : t('common:failure.heading');
  return (
    <div className="bp-narrow-page">
      <PageHeading>{heading}</PageHeading>
      <BodyLong spacing>{failureText(t, failure)}</BodyLong>
      <div className="bp-choices">
        <Button onClick={onRetry}>{t('common:failure.retry')}</Button>
        {failure.kind !== 'connection' && (
          <RouteButton path="/" variant="secondary">
            {t('common:notFound.back')}
          </RouteButton>
        )}
      </div>
    </div>
  );
}
