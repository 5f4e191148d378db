export const consentElementId = (consentId: string): string => `consent-${consentId}`;

/** Puts the focus on a recorded consent once it is drawn, so that it is not lost with the form that was closed. */
export function focusConsent(consentId: string): void {
  requestAnimationFrame(() => document.getElementById(consentElementId(consentId))?.focus());
}
