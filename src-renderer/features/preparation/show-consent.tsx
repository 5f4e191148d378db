import { ExpandIcon } from '@navikt/aksel-icons';
import { Button, Heading, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { ConsentText } from '#shared/domain/consent';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';
import { ConsentWords } from './consent-words';

/** The text alone and large, for turning the screen to the participant: the notes on the page are covered. */
export function ShowConsent({ text }: { readonly text: ConsentText }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" variant="secondary" icon={<ExpandIcon aria-hidden />} onClick={() => setOpen(true)}>
        {t('preparation:consent.show')}
      </Button>
      {open && (
        <Modal
          open
          portal
          className="bp-consent-shown"
          lang={LANGUAGE_TAGS[text.language]}
          aria-labelledby="consent-shown"
          onClose={() => setOpen(false)}
        >
          <Modal.Header>
            <Heading level="3" size="large" id="consent-shown">
              {text.title}
            </Heading>
          </Modal.Header>
          {/* It scrolls, and must do so by keyboard too. */}
          <Modal.Body tabIndex={0} className="bp-consent-shown__body">
            <ConsentWords text={text} />
          </Modal.Body>
        </Modal>
      )}
    </div>
  );
}
