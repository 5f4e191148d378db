import { withoutPink } from './clean-content';
import { childOf, element, elementsOf, rebuilt } from './tree';
import type { XmlElement } from './xml';

/** Stands where a background picture was: a list of fills must keep its length. */
const PLAIN_FILL = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);

/** The fonts and colours of a template, without the pictures and defaults that other programs keep in it. */
export function cleanTheme(root: XmlElement): XmlElement | null {
  const elements = childOf(root, 'a:themeElements');
  if (!elements) return null;
  const [clean] = rebuilt(elements, (found) => {
    if (found.name === 'a:extLst') return [];
    if (found.name === 'a:blipFill') return [PLAIN_FILL];
    const attributes = Object.entries(found.attributes).flatMap(([name, value]) =>
      name.includes(':') ? [] : [[name, withoutPink(value)]],
    );
    return [{ ...found, attributes: Object.fromEntries(attributes), children: elementsOf(found) }];
  });
  return typeof clean === 'object' ? element('a:theme', { name: root.attributes.name ?? '' }, [clean]) : null;
}
