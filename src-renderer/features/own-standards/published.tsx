import { BodyLong, Button, Heading, Modal, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OwnStandard } from '#shared/domain/own-standard';
import { buildStandardDocument } from '#shared/report/build-standard-document';
import { client } from '../../api/client';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { ReportPreview } from '../report/report-preview';
import { ownStandardPath, titleOf } from './own-standard-path';
import { accept, acceptStatus, afterSaving } from './own-standard-store';
import { SaveFiles } from './save-files';

/** A version that is in use or was: to read, to print, and to make the next version from. */
export function Published({ own }: { readonly own: OwnStandard }) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const [withdrawing, setWithdrawing] = useState(false);
  const { ref, content, status } = own;
  const title = titleOf(t, content, language);
  const inUse = status === 'inUse';

  const makeVersion = async () => {
    const draft = await afterSaving(() => client.ownStandards.newVersion({ ref }));
    if (!draft) return;
    accept(draft);
    navigate(ownStandardPath(draft.content));
  };

  const withdraw = async () => {
    const withdrawn = await afterSaving(() => client.ownStandards.withdraw({ ref }));
    setWithdrawing(false);
    if (withdrawn) acceptStatus(withdrawn);
  };

  return (
    <>
      <PageHeading
        after={
          <>
            <Tag size="small" variant="outline" data-color={inUse ? 'success' : 'neutral'}>
              {t(`ownStandards:status.${status}`)}
            </Tag>
            <span>{t('ownStandards:version', { version: content.version })}</span>
          </>
        }
      >
        {title}
      </PageHeading>
      <BodyLong className="bp-lead">
        {inUse ? t('ownStandards:view.readOnlyInUse') : t('ownStandards:view.readOnlyWithdrawn')}
      </BodyLong>
      <div className="bp-choices">
        <Button onClick={() => void makeVersion()}>{t('ownStandards:view.newVersion')}</Button>
        {inUse && (
          <Button variant="secondary" onClick={() => setWithdrawing(true)}>
            {t('ownStandards:view.withdraw')}
          </Button>
        )}
      </div>
      <SaveFiles content={content} complete />
      <Heading level="2" size="medium" spacing>
        {t('ownStandards:view.document')}
      </Heading>
      <ReportPreview model={buildStandardDocument(content, language, false, t)} />
      {withdrawing && (
        <Modal
          open
          onClose={() => setWithdrawing(false)}
          header={{ heading: t('ownStandards:view.withdrawHeading', { title, version: content.version }) }}
          width="small"
          data-color="brand-blue"
          portal
        >
          <Modal.Body>
            <BodyLong>{t('ownStandards:view.withdrawText')}</BodyLong>
          </Modal.Body>
          <Modal.Footer>
            <Button onClick={() => void withdraw()}>{t('ownStandards:view.withdraw')}</Button>
            <Button variant="secondary" onClick={() => setWithdrawing(false)}>
              {t('common:cancel')}
            </Button>
          </Modal.Footer>
        </Modal>
      )}
    </>
  );
}
