import { LocalAlert } from '@navikt/ds-react';
import { type Failure, failureText } from '../../api/failure';
import { useTexts } from '../../components/use-texts';

const PARTS = [
  'competences',
  'statements',
  'experiences',
  'documented',
  'consents',
  'links',
  'personalOutcomes',
  'versions',
  'standards',
] as const;

/** `competences[2].label`: which of the parts that a counsellor knows it is in, and the how-manieth. */
function placeOf(failure: Failure): { part: (typeof PARTS)[number]; number: number } | null {
  if (failure.kind !== 'expected' || failure.code !== 'FIELD_INVALID') return null;
  const { field } = failure.data as { field: string };
  const [, name, index] = /^(\w+)\[(\d+)\]/.exec(field) ?? [];
  const part = PARTS.find((each) => each === name);
  return part ? { part, number: Number(index) + 1 } : null;
}

/** What is wrong with a file and, where the mistake is in something the counsellor knows, in which. */
export function FileFailure({ failure }: { readonly failure: Failure }) {
  const { t } = useTexts();
  const place = placeOf(failure);
  return (
    <LocalAlert status="warning" size="small" as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{failureText(t, failure)}</LocalAlert.Title>
      </LocalAlert.Header>
      {place && (
        <LocalAlert.Content>
          {t('participantFiles:take.fieldIn', {
            field: t(`participantFiles:take.part.${place.part}`, { number: place.number }),
          })}
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}
