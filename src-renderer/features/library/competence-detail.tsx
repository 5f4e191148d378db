import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { StandardCompetence } from '#shared/domain/standard';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

type CompetenceDetailProps = { readonly competence: StandardCompetence; readonly onClose: () => void };

/** Everything the standard says of one of its key competences. */
export function CompetenceDetail({ competence, onClose }: CompetenceDetailProps) {
  const { t, language } = useTexts();
  const { label, outcomes, placement, placementReason, emphasis, what, why } = competence;
  return (
    <article className="bp-detail" id="competence-detail" tabIndex={-1} aria-labelledby="competence-detail-name">
      <div className="bp-detail__head">
        <h4 className="bp-detail__name" id="competence-detail-name">
          {label[language]}
        </h4>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<XMarkIcon aria-hidden />} onClick={onClose}>
          {t('library:page.close')}
        </Button>
      </div>
      <div className="bp-detail__parts">
        <Part heading={t('library:page.outcome')}>
          {outcomes[language].map((outcome) => (
            <p key={outcome}>{outcome}</p>
          ))}
        </Part>
        <Part heading={t('library:page.placement')}>
          <p>{placementName(t, placement)}</p>
          {placementReason && <p>{placementReason[language]}</p>}
          {emphasis && (
            <p>
              <strong>{t(`library:page.emphasis.${emphasis}`)}.</strong> {t(`library:page.emphasisAbout.${emphasis}`)}
            </p>
          )}
        </Part>
        {what && (
          <Part heading={t('library:page.what')} about={t('library:page.whatAbout')}>
            <Points points={what[language]} />
          </Part>
        )}
        {why && (
          <Part heading={t('library:page.why')} about={t('library:page.whyAbout')}>
            <Points points={why[language]} />
          </Part>
        )}
      </div>
    </article>
  );
}

type PartProps = { readonly heading: string; readonly about?: string; readonly children: ReactNode };

function Part({ heading, about, children }: PartProps) {
  return (
    <section className="bp-detail__part">
      <h5 className="bp-detail__heading">{heading}</h5>
      {about && <p className="bp-subtle">{about}</p>}
      {children}
    </section>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="bp-detail__points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
