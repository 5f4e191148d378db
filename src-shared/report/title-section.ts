import { longDate } from '#shared/i18n/formats';
import { paragraphBlock } from './blocks';
import { visibleLine } from './clean-text';
import type { ReportBlock, ReportSection } from './model';
import type { ReportWriter } from './report-writer';

/** Whom it is about, what it is and when it was made; with the part `sender` also who made it. */
export function titleSection(writer: ReportWriter): ReportSection {
  const { input, language, t, parts, name } = writer;
  const sent = parts.includes('sender');
  const date = longDate(input.date, language);
  return {
    id: 'title',
    heading: t('report:title'),
    blocks: [
      ...(sent ? logo(writer) : []),
      ...(name ? [paragraphBlock('lead', name, language)] : []),
      ...intro(writer),
      paragraphBlock('note', [date, ...(sent ? senderFacts(writer) : [])].join(' · '), language),
    ],
  };
}

/** An employer goes straight to the short version, and text for a CV is to be taken, not to be read about. */
function intro({ language, t, form, parts, name }: ReportWriter): ReportBlock[] {
  if (form === 'application') return [];
  if (form === 'employer' && parts.includes('short')) return [];
  if (form === 'participant') return [paragraphBlock('body', t('report:plain.intro'), language)];
  return [paragraphBlock('body', t('report:intro', { person: name || t('report:person') }), language)];
}

function logo({ input: { office }, t }: ReportWriter): ReportBlock[] {
  if (!office?.logo) return [];
  const name = visibleLine(office.name);
  const description = name ? t('report:sender.logoOf', { office: name }) : t('report:sender.logo');
  return [{ kind: 'logo', logo: office.logo, description }];
}

/** Of what there is. */
function senderFacts({ input: { office }, t }: ReportWriter): string[] {
  if (!office) return [];
  const counsellor = visibleLine(office.counsellor);
  return [
    counsellor ? t('report:sender.counsellor', { name: counsellor }) : '',
    visibleLine(office.name),
    visibleLine(office.contact),
  ].filter((fact) => fact !== '');
}
