import type { Plugin } from 'vite';

export const onlyWoff2: () => Plugin;
