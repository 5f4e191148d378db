import { BodyShort, Radio, RadioGroup, ToggleGroup } from '@navikt/ds-react';
import { REPORT_FORMS, REPORT_VOICES } from '#shared/domain/report-choices';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { chooseReport } from './choose-report';

/** What the document is for; the table of a class is made where the class is. */
export function ReportForms() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { form: chosen, voice } = record.report;
  return (
    <div className="bp-report__forms">
      <RadioGroup
        size="small"
        legend={t('reportStep:form.legend')}
        value={chosen}
        onChange={(value: string) => {
          const form = REPORT_FORMS.find((candidate) => candidate === value);
          if (form) chooseReport(participantId, { form });
        }}
      >
        {REPORT_FORMS.map((form) => (
          <Radio key={form} value={form} description={t(`reportStep:form.${form}Text`)}>
            {t(`report:form.${form}`)}
          </Radio>
        ))}
      </RadioGroup>
      {chosen === 'application' && (
        <ToggleGroup
          size="small"
          label={t('reportStep:voice.label')}
          value={voice}
          onChange={(value) => {
            const found = REPORT_VOICES.find((candidate) => candidate === value);
            if (found) chooseReport(participantId, { voice: found });
          }}
        >
          {REPORT_VOICES.map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {t(`reportStep:voice.${each}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      )}
      <BodyShort size="small">
        {t('reportStep:form.class')} <a href="#/class">{t('reportStep:form.classLink')}</a>
      </BodyShort>
    </div>
  );
}
