import { FolderIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';

/** The system's own window to choose a folder in, where the shell has one; a path can be written everywhere. */
export function ChooseFolder({ onChosen }: { readonly onChosen: (folder: string) => void }) {
  const { t } = useTexts();
  const { data: canChoose } = useQuery(api.workspaceTransfer.canChoose.queryOptions());
  if (!canChoose?.canChoose) return null;
  const choose = async () => {
    const { folder } = await client.backups.chooseFolder();
    if (folder !== null) onChosen(folder);
  };
  return (
    <Button
      type="button"
      variant="secondary"
      icon={<FolderIcon aria-hidden />}
      onClick={() => void choose().catch(reportFailure)}
    >
      {t('workspaceTransfer:choose')}
    </Button>
  );
}
