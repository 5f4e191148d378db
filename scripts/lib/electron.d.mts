export const electronBinary: () => string | null;
export const obtainElectron: () => Promise<string | null>;
export const electronFlags: () => string[];
