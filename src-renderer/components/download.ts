const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  balansepunkt: 'application/octet-stream',
  txt: 'text/plain;charset=utf-8',
} as const;

export type DocumentType = keyof typeof TYPES;

/** Milliseconds until the memory is let go; by then the browser has taken the file over. */
const LET_GO = 60_000;

/**
 * Hands a document to the browser, which saves it or asks where to: beside the others under a name of its own, or after
 * asking, and under its name only when it is whole. Call `saveAsFile`, which knows when this is the way.
 */
export function download(fileName: string, base64: string, type: DocumentType): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPES[type] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO);
}
