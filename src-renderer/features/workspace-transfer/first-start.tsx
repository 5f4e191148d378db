import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '../../components/use-texts';
import { CreateWorkspace } from '../workspace/create-workspace';
import { TakeWorkspace } from './take-workspace';
import './workspace-transfer.css';

/** Where there is no workspace yet: a new one, or the one from another machine. */
export function FirstStart({ folder }: { readonly folder: string }) {
  const { t } = useTexts();
  const [taking, setTaking] = useState(false);
  return (
    <>
      {taking ? <TakeWorkspace /> : <CreateWorkspace folder={folder} />}
      <div className="bp-first-start">
        <Button variant="tertiary" onClick={() => setTaking(!taking)}>
          {taking ? t('workspaceTransfer:take.back') : t('workspaceTransfer:take.open')}
        </Button>
      </div>
    </>
  );
}
