const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Milliseconds until the memory is let go; by then the browser has taken the file over. */
const LET_GO = 60_000;

/**
 * Hands a file to the browser, which saves it or asks where to.
 * @param type the media type; a Word document when it is left out
 */
export function download(fileName: string, base64: string, type = DOCX): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO);
}
