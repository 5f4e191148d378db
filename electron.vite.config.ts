import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import manifest from './package.json' with { type: 'json' };
import { onlyWoff2 } from './scripts/lib/only-woff2.mjs';
import { textsPlugin } from './scripts/texts/plugin';

/**
 * What the main process takes from its packages is bundled, so that a packaged program holds what it uses and nothing
 * else. These two stay packages: one has a binding, the other a file that it reads, beside its code.
 */
const PACKAGES = ['better-sqlite3', '@resvg/resvg-wasm'];
const bundled = Object.keys(manifest.dependencies).filter((name) => !PACKAGES.includes(name));

/** Where the build goes; `scripts/lib/setup.mjs` builds beside the last one and then swaps them. */
const out = process.env.BUILD_FOLDER ?? 'out';

export default defineConfig({
  main: {
    plugins: [textsPlugin(import.meta.dirname)],
    // A folder that is not there: by default it is `resources`, from which nothing is copied, and the trained model lies there.
    publicDir: 'public',
    // The package's form for Node makes itself a "require", as electron-vite does for every file: two of them are an error.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: { exclude: bundled },
      outDir: `${out}/main`,
      rollupOptions: {
        input: {
          electron: 'src-main/shell-electron/main.ts',
          browser: 'src-main/shell-browser/main.ts',
          cli: 'src-main/cli/main.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      rollupOptions: {
        input: { preload: 'src-main/shell-electron/preload.ts' },
        // A sandboxed preload is loaded as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react(), onlyWoff2()],
    build: {
      outDir: `${out}/renderer`,
      rollupOptions: { input: 'src-renderer/index.html' },
      // Fonts as files: the page's rules allow no data: fonts.
      assetsInlineLimit: 0,
      minify: true,
    },
  },
});
