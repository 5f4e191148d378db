/**
 * What electron-vite does with `?asset` when it builds, for everything that runs the sources directly (tests,
 * training): the import is the path of the file.
 */
export const assets = () => ({
  name: 'assets',
  enforce: 'pre',
  load(id) {
    return id.endsWith('?asset') ? `export default ${JSON.stringify(id.slice(0, -'?asset'.length))};` : null;
  },
});
