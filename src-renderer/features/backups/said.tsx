import { LocalAlert } from '@navikt/ds-react';

export type Saying = { readonly status: 'success' | 'warning'; readonly text: string };

/** How it went, shown and said. */
export function Said({ saying }: { readonly saying: Saying | null }) {
  return (
    <div role="status" className="bp-backups__said">
      {saying && (
        <LocalAlert status={saying.status} size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">{saying.text}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
    </div>
  );
}
