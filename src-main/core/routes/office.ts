import type { Implementer } from '../implementer';
import { getOffice, removeLogo, saveOffice, setLogo } from '../office';
import { removeTemplate, setTemplate, templateExample } from '../office-template';
import type { Session } from '../session';

/** Who sends the reports. */
export const officeRoutes = (os: Implementer, session: Session) => ({
  office: {
    get: os.office.get.handler(() => getOffice(session)),
    save: os.office.save.handler(({ input }) => saveOffice(session, input)),
    setLogo: os.office.setLogo.handler(({ input }) => setLogo(session, input.base64)),
    removeLogo: os.office.removeLogo.handler(() => removeLogo(session)),
    setTemplate: os.office.setTemplate.handler(({ input }) => setTemplate(session, input.fileName, input.base64)),
    removeTemplate: os.office.removeTemplate.handler(() => removeTemplate(session)),
    templateExample: os.office.templateExample.handler(({ input }) => templateExample(input.language)),
  },
});
