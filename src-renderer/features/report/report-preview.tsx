import { Theme } from '@navikt/ds-react';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import type { ReportBlock, ReportModel, ReportSection } from '#shared/report/model';
import { letterheadOf } from '#shared/report/page-parts';
import { useTexts } from '../../components/use-texts';
import { ReportPicture } from './report-picture';
import { ReportRuns } from './report-runs';
import { ReportTable } from './report-table';
import './paper.css';

/**
 * The document on a sheet of paper: drawn from the same model as the Word document, so it says the same. Its headings
 * stand two levels below the document's own, since the page around it has its own h1 and h2.
 */
export function ReportPreview({ model }: { readonly model: ReportModel }) {
  const { t } = useTexts();
  return (
    <Theme theme="light" asChild>
      <article
        className={model.type === 'large' ? 'bp-paper bp-paper--large' : 'bp-paper'}
        lang={LANGUAGE_TAGS[model.language]}
        aria-label={t('wizard:report.preview')}
      >
        {model.sections.map((section) => (
          <PreviewSection key={`${section.id} ${section.heading}`} section={section} model={model} />
        ))}
      </article>
    </Theme>
  );
}

type PreviewSectionProps = { readonly section: ReportSection; readonly model: ReportModel };

function PreviewSection({ section, model }: PreviewSectionProps) {
  const [letterhead, rest] = letterheadOf(section);
  return (
    <section className="bp-paper__section" data-section={section.id}>
      {letterhead.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <PreviewBlock key={index} block={block} model={model} />
      ))}
      <h3 className={section.id === 'title' ? 'bp-paper__title' : 'bp-paper__heading'}>{section.heading}</h3>
      {rest.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <PreviewBlock key={index} block={block} model={model} />
      ))}
    </section>
  );
}

function PreviewBlock({ block, model }: { readonly block: ReportBlock; readonly model: ReportModel }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 className="bp-paper__subheading">{block.text}</h4>
      ) : (
        <h5 className="bp-paper__subheading">{block.text}</h5>
      );
    case 'paragraph':
      return (
        <p className={`bp-paper__${block.style}`}>
          <ReportRuns runs={block.runs} language={model.language} />
        </p>
      );
    case 'list':
      return (
        <ul className="bp-paper__list">
          {block.items.map(({ runs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
            <li key={index}>
              <ReportRuns runs={runs} language={model.language} />
            </li>
          ))}
        </ul>
      );
    case 'logo':
      return (
        <img
          className="bp-paper__logo"
          src={`data:image/${block.logo.type};base64,${block.logo.base64}`}
          alt={block.description}
        />
      );
    case 'picture':
      return <ReportPicture picture={block.picture} type={model.type} />;
    case 'table':
      return <ReportTable table={block} language={model.language} />;
  }
}
