export function bundledPackages(): string[];
