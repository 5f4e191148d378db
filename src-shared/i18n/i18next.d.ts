import type { Texts } from './locales';

declare module 'i18next' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: declaration merging is how i18next learns the keys
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}
