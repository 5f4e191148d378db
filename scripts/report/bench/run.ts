import { benchmark } from './main';

// While it is being imported: what the core loads when it is needed is found only as long as the import lasts.
await benchmark();
