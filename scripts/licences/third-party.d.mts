export const THIRD_PARTY_FILE: string;
export function thirdPartyText(): string;
