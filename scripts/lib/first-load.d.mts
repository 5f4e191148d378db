export type Loaded = { readonly name: string; readonly gzip: number };

export const firstLoad: (renderer: string) => Loaded[];
