import { BodyLong, Button, Heading, Modal, Switch } from '@navikt/ds-react';
import { changePreferences, usePreferences } from '../../api/preferences';
import { isSingleKey, SHORTCUT_PLACES, SHORTCUTS } from '../../app/shortcuts/shortcuts';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';
import { KeyNames } from './key-names';

/** Every shortcut by the place where it works, and the switch for those of a single key. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const singleKeys = usePreferences()?.singleKeys ?? true;

  return (
    <Modal
      data-color="brand-blue"
      open
      onClose={onClose}
      header={{ heading: t('guide:shortcuts.heading') }}
      width="medium"
      portal
    >
      <Modal.Body>
        <BodyLong spacing>{t('guide:shortcuts.lead')}</BodyLong>
        <div className="bp-shortcuts">
          {SHORTCUT_PLACES.map((place) => (
            <section key={place} aria-labelledby={`shortcuts-${place}`}>
              <Heading level="2" size="xsmall" id={`shortcuts-${place}`} spacing>
                {t(`guide:shortcuts.place.${place}`)}
              </Heading>
              <dl className="bp-shortcuts__list">
                {SHORTCUTS.filter((shortcut) => shortcut.place === place).map((shortcut) => (
                  <div key={shortcut.id} className="bp-shortcuts__entry">
                    <dt>
                      <KeyNames shortcut={shortcut} />
                    </dt>
                    <dd>
                      {t(`guide:shortcuts.does.${shortcut.id}`)}
                      {isSingleKey(shortcut) && !singleKeys && (
                        <span className="bp-shortcuts__off"> ({t('guide:shortcuts.off')})</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <Switch
          size="small"
          checked={singleKeys}
          description={t('guide:shortcuts.singleKeysAdvice')}
          onChange={(event) => changePreferences({ singleKeys: event.target.checked }).catch(reportFailure)}
        >
          {t('guide:shortcuts.singleKeys')}
        </Switch>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onClose}>{t('guide:shortcuts.close')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
