import { TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { OFFICE_LIMITS, type Office } from '#shared/domain/office';
import { failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useSavedField } from '../../components/use-saved-field';
import { useTexts } from '../../components/use-texts';
import { OfficeLogo } from './office-logo';
import { keyOfField, queueSender, type SenderField } from './office-store';
import { OfficeTemplate } from './office-template';
import { SettingsSection } from './settings-section';

/** Who sends the reports of this workspace. */
export function OfficeSection() {
  const { t } = useTexts();
  const { data: office, error, refetch } = useQuery(api.office.get.queryOptions());

  return (
    <SettingsSection name="office" heading={t('settings:office.heading')} lead={t('settings:office.lead')}>
      {!office && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {office && (
        <>
          <div className="bp-settings__form">
            <OfficeField office={office} field="counsellor" label={t('settings:office.counsellor')} />
            <OfficeField office={office} field="name" label={t('settings:office.name')} />
            <OfficeField
              office={office}
              field="contact"
              label={t('settings:office.contact')}
              description={t('settings:office.contactAdvice')}
            />
          </div>
          <OfficeLogo logo={office.logo} />
          <OfficeTemplate template={office.template} />
        </>
      )}
    </SettingsSection>
  );
}

type OfficeFieldProps = {
  readonly office: Office;
  readonly field: SenderField;
  readonly label: string;
  readonly description?: string;
};

function OfficeField({ office, field, label, description }: OfficeFieldProps) {
  const { t } = useTexts();
  const saved = useSavedField({
    fieldKey: keyOfField(field),
    stored: office[field],
    queue: (text) => queueSender(field, text),
  });
  return (
    <TextField
      label={label}
      description={description}
      value={saved.value}
      maxLength={OFFICE_LIMITS[field]}
      autoComplete="off"
      error={saved.failure && failureText(t, saved.failure)}
      onChange={(event) => saved.change(event.target.value)}
      onFocus={saved.onFocus}
      onBlur={saved.onBlur}
    />
  );
}
