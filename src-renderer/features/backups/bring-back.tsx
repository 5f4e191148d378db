import { BodyLong, Button, Checkbox, CheckboxGroup, Heading, Search } from '@navikt/ds-react';
import { useState } from 'react';
import type { BackedUpParticipant, BackupAddress } from '#shared/contract/backups';
import { nameSearch } from '#shared/domain/name-search';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { Said, type Saying } from './said';
import { useWhen } from './use-when';

/** More than this are found by name. */
const SHOWN = 20;

type BringBackProps = {
  readonly asked: BackupAddress & { readonly passphrase: string | null };
  readonly people: readonly BackedUpParticipant[];
  /** Somebody has been brought back: where each stands is another now. */
  readonly onDone: () => Promise<void>;
};

/** Single participants out of a backup into the open workspace; nothing that is there is changed. */
export function BringBack({ asked, people, onDone }: BringBackProps) {
  const { t } = useTexts();
  const when = useWhen();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [busy, setBusy] = useState(false);

  const isCalled = nameSearch(wanted);
  const found = people.filter((person) => isCalled(person.name));
  // Whoever is chosen stays in sight.
  const shown = people.filter((person) => chosen.includes(person.id) || found.slice(0, SHOWN).includes(person));

  const bringBack = async () => {
    if (chosen.length === 0) {
      setError(t('backups:inside.chooseOne'));
      return;
    }
    setBusy(true);
    setSaying(null);
    try {
      const { broughtBack, copies } = await client.backups.bringBack({ ...asked, participantIds: [...chosen] });
      const said = [t('backups:inside.broughtBack', { count: broughtBack })];
      if (copies > 0) said.push(t('backups:inside.copies', { count: copies }));
      setSaying({ status: 'success', text: said.join(' ') });
      setChosen([]);
      await queryClient.invalidateQueries({ queryKey: api.participants.key() });
      tellOtherWindows('records');
      void queryClient.invalidateQueries({ queryKey: api.recordLog.key() });
      await onDone();
    } catch (failed) {
      setSaying({ status: 'warning', text: failureText(t, failureOf(failed)) });
    } finally {
      setBusy(false);
    }
  };

  const description = (person: BackedUpParticipant) =>
    `${t(`backups:inside.standing.${person.standing}`)} · ${t('backups:inside.changed', { when: when(person.updatedAt) })}`;
  return (
    <section className="bp-backups__way" aria-label={t('backups:inside.people')}>
      <Heading level="4" size="xsmall">
        {t('backups:inside.people')}
      </Heading>
      {people.length === 0 ? (
        <BodyLong className="bp-subtle">{t('backups:inside.nobody')}</BodyLong>
      ) : (
        <BodyLong>{t('backups:inside.peopleText')}</BodyLong>
      )}
      {people.length > SHOWN && (
        <Search
          label={t('backups:inside.find')}
          hideLabel={false}
          variant="simple"
          size="small"
          value={wanted}
          onChange={setWanted}
        />
      )}
      {people.length > 0 && (
        <>
          <CheckboxGroup
            legend={t('backups:inside.choose')}
            value={[...chosen]}
            error={error}
            onChange={(ids: string[]) => {
              setChosen(ids);
              setError(null);
            }}
          >
            {shown.map((person) => (
              <Checkbox key={person.id} value={person.id} description={description(person)}>
                <span className="bp-backups__name">{person.name}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
          {found.length === 0 && <BodyLong className="bp-subtle">{t('backups:inside.foundNobody')}</BodyLong>}
          {found.length > SHOWN && (
            <BodyLong className="bp-subtle">
              {t('backups:inside.shown', { shown: shown.length, count: found.length })}
            </BodyLong>
          )}
          <div>
            <Button variant="secondary" loading={busy} onClick={() => void bringBack()}>
              {t('backups:inside.bringBack')}
            </Button>
          </div>
        </>
      )}
      <Said saying={saying} />
      {saying?.status === 'success' && (
        <RouteButton path="/" variant="tertiary" size="small">
          {t('backups:inside.toStart')}
        </RouteButton>
      )}
    </section>
  );
}
