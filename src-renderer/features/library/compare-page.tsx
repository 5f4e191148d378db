import { ArrowsSquarepathIcon } from '@navikt/aksel-icons';
import { BodyLong, Button } from '@navikt/ds-react';
import { useLocation } from 'wouter';
import { comparePath, LIBRARY_PATH } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { StandardSelect } from '../../components/standard-select';
import { useTexts } from '../../components/use-texts';
import { PairView } from './pair-view';
import { useEntries } from './use-entries';
import './library.css';
import './pairs.css';

/** The pair that case 1 of source 001 is about. */
const CAREER = ['butikkmedarbeider@1', 'butikksjef@1'] as const;

type ComparePageProps = { readonly left: string; readonly right: string };

/** Two standards side by side. Which ones stands in the address, so that it can be gone back to. */
export function ComparePage({ left, right }: ComparePageProps) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const { data: entries, error, refetch } = useEntries();

  if (!entries) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  // A version that is withdrawn can still be gone to by its address.
  const known = (wanted: string) => (entries.some(({ ref }) => ref === wanted) ? wanted : '');
  const [from, to] = [known(left), known(right)];
  const go = (one: string, other: string) => navigate(comparePath(one, other), { replace: true });

  return (
    <>
      <a className="bp-back" href={`#${LIBRARY_PATH}`}>
        {t('library:page.back')}
      </a>
      <PageHeading>{t('library:compare.heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('library:compare.lead')}</BodyLong>
      <div className="bp-card bp-ends">
        <StandardSelect
          label={t('library:compare.left')}
          entries={entries}
          value={from}
          onChange={(ref) => go(ref, to)}
        />
        <Button
          variant="tertiary"
          size="small"
          icon={<ArrowsSquarepathIcon aria-hidden />}
          onClick={() => go(to, from)}
        >
          {t('library:compare.swap')}
        </Button>
        <StandardSelect
          label={t('library:compare.right')}
          entries={entries}
          value={to}
          onChange={(ref) => go(from, ref)}
        />
      </div>
      {(from === '' || to === '') && (
        <RouteButton path={comparePath(...CAREER)} variant="secondary" size="small">
          {t('library:compare.career')}
        </RouteButton>
      )}
      {from !== '' && from === to && <BodyLong>{t('library:compare.same')}</BodyLong>}
      {from !== '' && to !== '' && from !== to && <PairView left={from} right={to} />}
    </>
  );
}
