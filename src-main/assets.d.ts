/** The path of a file that is bundled as it is (electron-vite). */
declare module '*?asset' {
  const path: string;
  export default path;
}
