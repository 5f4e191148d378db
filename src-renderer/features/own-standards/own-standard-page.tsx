import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { STANDARD_STEPS } from '#shared/domain/missing';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { useOwnStandard } from './own-standard-store';
import { Published } from './published';
import { StandardEditor } from './standard-editor';
import './own-standards.css';

type OwnStandardPageProps = { readonly standardRef: string; readonly step: string | null };

/** One version: a draft is written in, one in use or withdrawn is read. */
export function OwnStandardPage({ standardRef, step: address }: OwnStandardPageProps) {
  const { t } = useTexts();
  const { data: own, error, refetch } = useOwnStandard(standardRef);
  const step = STANDARD_STEPS.find((candidate) => candidate === address) ?? 'competences';

  if (!own) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <div className="bp-standard-page">
      <a className="bp-standard-page__back" href="#/own-standards">
        <ArrowLeftIcon aria-hidden />
        {t('ownStandards:back')}
      </a>
      {own.status === 'draft' ? <StandardEditor own={own} step={step} /> : <Published own={own} />}
    </div>
  );
}
