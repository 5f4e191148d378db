import { FilesIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { OwnStandard } from '#shared/domain/own-standard';
import { byNameIn } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';
import { newStandardId, ownStandardPath } from './own-standard-path';
import { accept, afterSaving } from './own-standard-store';

/** A copy of one that is similar, or an empty draft. @param children other ways to begin */
export function CreateStandard({ children }: { readonly children: ReactNode }) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const { data: entries = [] } = useQuery(api.standards.list.queryOptions());
  const [ref, setRef] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLSelectElement>(null);

  const begin = async (create: () => Promise<OwnStandard>) => {
    setBusy(true);
    const own = await afterSaving(create);
    setBusy(false);
    if (!own) return;
    accept(own);
    navigate(ownStandardPath(own.content));
  };

  const copy = (event: FormEvent) => {
    event.preventDefault();
    setMissing(ref === '');
    if (ref === '') field.current?.focus();
    else void begin(() => client.ownStandards.copy({ ref, id: newStandardId() }));
  };

  return (
    <>
      <form onSubmit={copy} noValidate className="bp-create-standard__copy">
        <Select
          ref={field}
          label={t('ownStandards:create.copyOf')}
          description={t('ownStandards:create.copyAdvice')}
          value={ref}
          error={missing && t('ownStandards:create.choiceMissing')}
          onChange={(event) => {
            setRef(event.target.value);
            setMissing(false);
          }}
        >
          <option value="">{t('ownStandards:create.choose')}</option>
          {entries
            .map((entry) => ({
              ref: entry.ref,
              title: entry.standard.title[language],
              version: entry.standard.version,
            }))
            .toSorted((one, other) => byNameIn(language)(one.title, other.title))
            .map((entry) => (
              <option key={entry.ref} value={entry.ref}>
                {t('ownStandards:create.option', entry)}
              </option>
            ))}
        </Select>
        <Button type="submit" icon={<FilesIcon aria-hidden />} loading={busy}>
          {t('ownStandards:create.copy')}
        </Button>
      </form>
      <div className="bp-choices">
        <Button
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          loading={busy}
          onClick={() => void begin(() => client.ownStandards.create({ id: newStandardId() }))}
        >
          {t('ownStandards:create.empty')}
        </Button>
        {children}
      </div>
    </>
  );
}
