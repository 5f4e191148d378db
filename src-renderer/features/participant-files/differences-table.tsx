import type { Difference, Winner } from '#shared/domain/participant-preview';
import { placementSchema } from '#shared/domain/placement';
import { reportFormSchema, reportPartsSchema, reportVoiceSchema } from '#shared/domain/report-choices';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';

/** What is stored as a word of the program, in the words of the window. */
function inWords(t: WindowTranslator, { what }: Difference, said: string): string {
  switch (what) {
    case 'placement': {
      const placement = placementSchema.safeParse(said);
      return placement.success ? placementName(t, placement.data) : said;
    }
    case 'key':
      return said === 'true' ? t('participantFiles:difference.yes') : t('participantFiles:difference.no');
    case 'language':
      return said === 'en' ? t('common:language.en') : t('common:language.nb');
    case 'decision':
      return said === '' ? t('participantFiles:difference.additional') : said;
    case 'reportForm': {
      const form = reportFormSchema.safeParse(said);
      return form.success ? t(`report:form.${form.data}`) : said;
    }
    case 'reportVoice': {
      const voice = reportVoiceSchema.safeParse(said);
      return voice.success ? t(`report:chosen.voice.${voice.data}`) : said;
    }
    case 'reportParts': {
      const parts = reportPartsSchema.safeParse(said.split(','));
      return parts.success ? parts.data.map((part) => t(`report:chosen.part.${part}`)).join('; ') : said;
    }
    default:
      return said;
  }
}

function nameOf(t: WindowTranslator, { what, about }: Difference): string {
  const name = t(`participantFiles:difference.${what}`);
  return about === '' ? name : t('participantFiles:difference.of', { what: name, about });
}

type DifferencesTableProps = { readonly differences: readonly Difference[]; readonly wins: Winner };

/** What both say differently, and which of the two counts. */
export function DifferencesTable({ differences, wins }: DifferencesTableProps) {
  const { t } = useTexts();
  const counts = (side: Winner) =>
    side === wins && <span className="bp-differences__counts"> ({t('participantFiles:known.counts')})</span>;
  return (
    <table className="bp-differences">
      <thead>
        <tr>
          <th scope="col">{t('participantFiles:known.what')}</th>
          <th scope="col">
            {t('participantFiles:known.here')}
            {counts('here')}
          </th>
          <th scope="col">
            {t('participantFiles:known.file')}
            {counts('file')}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are never moved, and have nothing of their own
          <tr key={index}>
            <th scope="row">{nameOf(t, difference)}</th>
            {(['here', 'file'] as const).map((side) => (
              <td key={side} data-label={t(`participantFiles:known.${side}`)} data-counts={side === wins}>
                {inWords(t, difference, difference[side])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
