const OLD_FORMAT = /,\s*url\([^)]*\.woff\)\s*format\(["']?woff["']?\)/g;

/**
 * Leaves out the second copy of every font, which is for browsers older than any that can run this window.
 * @returns {import('vite').Plugin}
 */
export const onlyWoff2 = () => ({
  name: 'only-woff2',
  generateBundle(_options, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (name.endsWith('.woff')) delete bundle[name];
      else if (name.endsWith('.css')) file.source = String(file.source).replace(OLD_FORMAT, '');
    }
  },
});
