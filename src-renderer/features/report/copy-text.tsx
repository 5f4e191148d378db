import { FilesIcon } from '@navikt/aksel-icons';
import { Button, InlineMessage, Textarea } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { ReportModel } from '#shared/report/model';
import { textToTake } from '#shared/report/text-to-take';
import { useTexts } from '../../components/use-texts';

type CopyTextProps = { readonly model: ReportModel };

type Outcome = { readonly text: string; readonly copied: boolean };

/** Takes the text for a CV and an application to the clipboard; nothing for a report that has none. */
export function CopyText({ model }: CopyTextProps) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const text = textToTake(model);
  if (text === null) return null;

  const copy = async () => {
    // What was said is said again only when it has been gone.
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
    }
  };
  // Of a text that has changed since, nothing is said.
  const current = outcome?.text === text ? outcome : null;

  return (
    <div className="bp-save-file">
      <Button variant="secondary" icon={<FilesIcon aria-hidden />} onClick={() => void copy()}>
        {t('report:bullets.copy')}
      </Button>
      <div role="status">
        {current && (
          <InlineMessage status={current.copied ? 'success' : 'warning'} size="small">
            {t(current.copied ? 'report:bullets.copied' : 'report:bullets.refused')}
          </InlineMessage>
        )}
      </div>
      {current?.copied === false && <ByHand text={text} />}
    </div>
  );
}

/** The text, marked, for who may not write to the clipboard from here. */
function ByHand({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Textarea
      ref={field}
      size="small"
      label={t('report:bullets.byHand')}
      readOnly
      value={text}
      minRows={4}
      maxRows={8}
    />
  );
}
