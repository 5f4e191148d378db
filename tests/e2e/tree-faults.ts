import { everyNode, type Found, type TreeNode, wordsIn } from './accessibility-tree';

const CONTROLS = new Set(
  [
    'button',
    'link',
    'textbox',
    'searchbox',
    'combobox',
    'checkbox',
    'radio',
    'switch',
    'tab',
    'spinbutton',
    'slider',
  ].concat(['menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'listbox', 'DisclosureTriangle', 'Date']),
);
/** A form without a name is none of them: platforms hear of it as a mere group. */
const NAMED = new Set(['region', 'navigation', 'dialog', 'alertdialog', 'group', 'radiogroup', 'table', 'menu']);
const ONCE_A_NAME = ['region', 'navigation', 'complementary'];
/** What gives the controls in it a place of their own: a name that recurs in another of them confuses nobody. */
const GROUPS = new Set([...NAMED, 'form', 'article', 'list', 'main', 'banner', 'complementary', 'row', 'RootWebArea']);

const squeezed = (words: string): string => words.replaceAll(/[\s\u00ad]+/g, '').toLowerCase();
/** A dialog that lies over the page is all there is. */
const isDialog = (all: readonly Found[]): boolean =>
  all.some(({ node }) => /dialog$/.test(node.role) && node.properties.modal === true);
const label = ({ role, name }: TreeNode): string => `${role} «${name}»`;

function headings(all: readonly Found[]): string[] {
  if (isDialog(all)) return [];
  const found = all.filter(({ node }) => node.role === 'heading').map(({ node }) => node);
  const levels = found.map(({ properties }) => Number(properties.level));
  const ones = levels.filter((level) => level === 1).length;
  const jumps = found.filter((_, index) => Number(levels[index]) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(ones === 1 ? [] : [`${ones} headings of the first level`]),
    ...jumps.map((node) => `${label(node)} leaves out a level of headings`),
    ...found.filter(({ name }) => name === '').map(() => 'a heading without words'),
  ];
}

function landmarks(all: readonly Found[]): string[] {
  const of = (role: string) => all.filter(({ node }) => node.role === role).map(({ node }) => node);
  const twice = ONCE_A_NAME.flatMap((role) => {
    const names = of(role).map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two of ${role} «${name}»`);
  });
  const nameless = all.filter(({ node }) => NAMED.has(node.role) && node.name === '');
  return [
    ...(isDialog(all) || of('main').length === 1 ? [] : [`${of('main').length} of main`]),
    ...twice,
    ...nameless.map(({ node }) => `${node.role} without a name, with ${wordsIn(node).slice(0, 60)}`),
  ];
}

function names(all: readonly Found[]): string[] {
  return all
    .filter(({ node }) => CONTROLS.has(node.role) || node.role === 'image' || node.role === 'img')
    .flatMap(({ node }) => {
      if (node.name === '') return [`${node.role} without a name, with «${wordsIn(node).slice(0, 60)}»`];
      if (/^\w+:[\w.]+$|\.(svg|png)\b|\{\{|undefined|\[object/.test(node.name)) return [`${label(node)} is no name`];
      // Who speaks to the machine says what they see.
      const seen = ['combobox', 'textbox', 'searchbox', 'listbox', 'spinbutton', 'Date'].includes(node.role)
        ? ''
        : wordsIn(node);
      return squeezed(node.name).includes(squeezed(seen)) ? [] : [`${label(node)} does not hold its words «${seen}»`];
    });
}

function twins(all: readonly Found[]): string[] {
  const seen = new Map<TreeNode | undefined, Map<string, TreeNode>>();
  return all.flatMap(({ node, within }) => {
    if (!CONTROLS.has(node.role) || node.role === 'option') return [];
    const group = within.findLast(
      ({ role, name }) => GROUPS.has(role) && (name !== '' || role === 'main' || role === 'row'),
    );
    const inGroup = seen.get(group) ?? new Map<string, TreeNode>();
    seen.set(group, inGroup);
    const other = inGroup.get(label(node));
    inGroup.set(label(node), node);
    // A dialog may be closed at its head and at its foot.
    if (/dialog$/.test(group?.role ?? '') && /^(Lukk|Close)$/.test(node.name)) return [];
    // Two links to the same place are one thing twice.
    if (!other || (node.role === 'link' && other.properties.url === node.properties.url)) return [];
    return [`${label(node)} twice in ${group ? label(group) : 'the page'}`];
  });
}

function listsAndTables(all: readonly Found[]): string[] {
  return all.flatMap(({ node, within }) => {
    const { role, children } = node;
    if (role === 'listitem' && within.at(-1)?.role !== 'list') return [`${label(node)} in no list`];
    if (role === 'list' && children.some((child) => child.role !== 'listitem'))
      return [`${label(node)} holds no items alone`];
    if (role !== 'table') return [];
    const heads = everyNode(node).filter((inner) => /^(column|row)header$/.test(inner.node.role));
    return heads.length === 0 ? [`${label(node)} without headers`] : [];
  });
}

function states(all: readonly Found[]): string[] {
  return all.flatMap(({ node }) => {
    const { invalid } = node.properties;
    const faulty = invalid !== undefined && invalid !== 'false' && invalid !== false;
    return faulty && node.description === '' && !node.properties.errormessage
      ? [`${label(node)} is wrong, but why?`]
      : [];
  });
}

/** What would lead somebody astray who has the tree alone. Each as a sentence; none where all is well. */
export function treeFaults(root: TreeNode): string[] {
  const all = everyNode(root);
  return [headings, landmarks, names, twins, listsAndTables, states].flatMap((rule) => rule(all));
}
