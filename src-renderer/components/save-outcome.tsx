import { LocalAlert } from '@navikt/ds-react';
import { type Failure, failureText } from '../api/failure';
import { useTexts } from './use-texts';

export type SaveResult = { readonly fileName: string } | { readonly failure: Failure };

type SaveOutcomeProps = {
  /** Null until something has been saved. */
  readonly result: SaveResult | null;
  /** What is said when it went well. */
  readonly done: (fileName: string) => string;
};

/** How saving a file went, shown and said. */
export function SaveOutcome({ result, done }: SaveOutcomeProps) {
  const { t } = useTexts();
  return (
    <div role="status">
      {result && (
        <LocalAlert status={'failure' in result ? 'warning' : 'success'} size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">
              {'failure' in result ? failureText(t, result.failure) : done(result.fileName)}
            </LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
    </div>
  );
}
