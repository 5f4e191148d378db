/**
 * The pictures that icons are made of, as SVG.
 * @param {string} mark src-renderer/app/mark.svg, 32 units wide
 */
export function picturesOf(mark) {
  const inside = mark.replace(/^<svg[^>]*>|<title>[^<]*<\/title>|<\/svg>\s*$/g, '');
  const drawing = (size, content) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${content}</svg>`;
  const placed = (x, y, width) => `<g transform="translate(${x} ${y}) scale(${width / 32})">${inside}</g>`;
  return {
    program: drawing(32, inside),
    // On macOS an icon stands in a margin, as the others in the Dock do.
    programOnMac: drawing(1024, placed(100, 100, 824)),
    // A sheet with a folded corner; blue-grey edges, so that it is seen on white as well.
    file: drawing(
      64,
      '<path d="M12 2h28l14 14v44a2 2 0 0 1-2 2H12a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" fill="#fff" stroke="#5f7f92" stroke-width="2"/>' +
        `<path d="M40 2v12a2 2 0 0 0 2 2h12z" fill="#d5e3eb" stroke="#5f7f92" stroke-width="2" stroke-linejoin="round"/>${placed(
          16,
          23,
          32,
        )}`,
    ),
    // At the smallest sizes a mark on a sheet would be six dots: there the sheet itself has the mark's colours.
    smallFile: drawing(
      64,
      '<path d="M10 0h32l16 16v48H6V4a4 4 0 0 1 4-4z" fill="#00415f"/><path d="M42 0l16 16H42z" fill="#b9cfdb"/>' +
        `<g transform="translate(4 12) scale(1.75)">${inside.replace(/<rect width="32"[^>]*>/, '')}</g>`,
    ),
  };
}
