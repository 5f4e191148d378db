import { paragraphBlock } from './blocks';
import { cleanLine } from './clean-text';
import { longDate } from './long-date';
import type { ReportBlock, ReportSection } from './model';
import type { ReportWriter } from './report-writer';

/** Whom it is about, what it is and when it was made; with the part `sender` also who made it. */
export function titleSection(writer: ReportWriter): ReportSection {
  const { input, language, t, form, name } = writer;
  const intro =
    form === 'participant' ? t('report:plain.intro') : t('report:intro', { person: name || t('report:person') });
  const sender = writer.parts.includes('sender');
  return {
    id: 'title',
    heading: t('report:title'),
    blocks: [
      ...(sender ? logo(writer) : []),
      ...(name ? [paragraphBlock('lead', name, language)] : []),
      paragraphBlock('body', intro, language),
      paragraphBlock('note', longDate(input.date, language), language),
      ...(sender ? senderLine(writer) : []),
    ],
  };
}

function logo({ input: { office }, t }: ReportWriter): ReportBlock[] {
  if (!office?.logo) return [];
  const name = cleanLine(office.name);
  const description = name ? t('report:sender.logoOf', { office: name }) : t('report:sender.logo');
  return [{ kind: 'logo', logo: office.logo, description }];
}

/** On one line, of what there is. */
function senderLine({ input: { office }, language, t }: ReportWriter): ReportBlock[] {
  if (!office) return [];
  const counsellor = cleanLine(office.counsellor);
  const facts = [
    counsellor ? t('report:sender.counsellor', { name: counsellor }) : '',
    cleanLine(office.name),
    cleanLine(office.contact),
  ].filter((fact) => fact !== '');
  return facts.length > 0 ? [paragraphBlock('note', facts.join(' · '), language)] : [];
}
