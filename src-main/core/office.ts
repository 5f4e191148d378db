import { ExpectedError } from '#shared/domain/errors';
import { LOGO_LIMIT, LOGO_LIMIT_WORDS, LOGO_SIDE_LIMIT, type Office } from '#shared/domain/office';
import { readOffice, removeOfficeFile, saveOfficeFile, saveSender } from '../storage/office-repository';
import { readPicture } from './picture-size';
import type { Session } from './session';

export const getOffice = (session: Session): Office => session.read(readOffice);

/** @param changes what is not given stays as it is */
export function saveOffice(
  session: Session,
  changes: { readonly [Field in 'counsellor' | 'name' | 'contact']?: string | undefined },
): Office {
  return session.write((writer) => {
    const { counsellor, name, contact } = readOffice(writer);
    saveSender(writer, {
      counsellor: changes.counsellor ?? counsellor,
      name: changes.name ?? name,
      contact: changes.contact ?? contact,
    });
    return readOffice(writer);
  });
}

/**
 * Takes a picture as the office's logo, in the place of the one that was there.
 * @throws ExpectedError LOGO_TOO_LARGE, LOGO_NOT_PICTURE, LOGO_CUT_OFF, LOGO_TOO_WIDE
 */
export function setLogo(session: Session, base64: string): Office {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > LOGO_LIMIT) throw new ExpectedError('LOGO_TOO_LARGE', { limit: LOGO_LIMIT_WORDS });
  const picture = readPicture(bytes);
  if (picture === 'foreign') throw new ExpectedError('LOGO_NOT_PICTURE', {});
  if (picture === 'cutOff') throw new ExpectedError('LOGO_CUT_OFF', {});
  const { width, height } = picture;
  if (Math.max(width, height) > LOGO_SIDE_LIMIT) {
    throw new ExpectedError('LOGO_TOO_WIDE', { width, height, limit: LOGO_SIDE_LIMIT });
  }
  return session.write((writer) => {
    saveOfficeFile(writer, 'logo', picture, bytes);
    return readOffice(writer);
  });
}

export function removeLogo(session: Session): Office {
  return session.write((writer) => {
    removeOfficeFile(writer, 'logo');
    return readOffice(writer);
  });
}
