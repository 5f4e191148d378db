import { ImageIcon } from '@navikt/aksel-icons';
import { LOGO_LIMIT, LOGO_LIMIT_WORDS, type Logo } from '#shared/domain/office';
import { client } from '../../api/client';
import { useTexts } from '../../components/use-texts';
import { OfficeFile } from './office-file';

/** The logo as it stands in the reports. */
export function OfficeLogo({ logo }: { readonly logo: Logo | null }) {
  const { t } = useTexts();
  return (
    <OfficeFile
      className="bp-settings__logo"
      heading={t('settings:office.logo.heading')}
      before={
        logo && (
          <img src={`data:image/${logo.type};base64,${logo.base64}`} alt={t('settings:office.logo.alternative')} />
        )
      }
      advice={t('settings:office.logo.advice', { limit: LOGO_LIMIT_WORDS })}
      present={logo !== null}
      accept=".png,.jpg,.jpeg,image/png,image/jpeg"
      icon={<ImageIcon aria-hidden />}
      words={{
        file: t('settings:office.logo.file'),
        choose: t('settings:office.logo.choose'),
        replace: t('settings:office.logo.replace'),
        remove: t('settings:office.logo.remove'),
        chosen: t('settings:office.logo.chosen'),
        removed: t('settings:office.logo.removed'),
      }}
      limit={LOGO_LIMIT}
      tooLarge={() => ({ kind: 'expected', code: 'LOGO_TOO_LARGE', data: { limit: LOGO_LIMIT_WORDS } })}
      set={(_fileName, base64) => client.office.setLogo({ base64 })}
      remove={() => client.office.removeLogo()}
    />
  );
}
