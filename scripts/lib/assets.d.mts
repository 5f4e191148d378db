import type { Plugin } from 'vite';

export const assets: () => Plugin;
