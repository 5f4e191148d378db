import { BodyShort, Heading } from '@navikt/ds-react';
import type { Office } from '#shared/domain/office';
import { listIn, longDate } from '#shared/i18n/formats';
import { useTexts } from '../../components/use-texts';

/** Which template is in use, what the documents take from it, and what was in it and stays behind. */
export function TemplateContents({ template }: { readonly template: NonNullable<Office['template']> }) {
  const { t, language } = useTexts();
  const { fileName, addedAt, taken } = template;
  const names = taken.styles.map((style) => t(`template:style.${style}`));
  const list = listIn(language, names);
  const contents = [
    names.length > 0 ? t('template:takenStyles', { list }) : t('template:takenFont'),
    ...(taken.header ? [t('template:header')] : []),
    ...(taken.footer ? [t('template:footer')] : []),
    ...(taken.pictures > 0 ? [t('template:pictures', { count: taken.pictures })] : []),
    ...(taken.page ? [t('template:page')] : []),
  ];
  const leftOut = taken.leftOut.map((what) => t(`template:left.${what}`));
  return (
    <>
      <BodyShort>{t('template:inUse', { fileName, date: longDate(addedAt, language) })}</BodyShort>
      <div className="bp-settings__template-contents">
        <Contents heading={t('template:taken')} lines={contents} />
        {leftOut.length > 0 && <Contents heading={t('template:leftOutHeading')} lines={leftOut} />}
      </div>
    </>
  );
}

function Contents({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <Heading level="4" size="xsmall">
        {heading}
      </Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
