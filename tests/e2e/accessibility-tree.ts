import type { Page } from '@playwright/test';

/** What a screen reader is given of an element: Chromium's accessibility tree, from which it fills the platform's. */
export type TreeNode = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
};

type RawValue = { readonly value?: unknown };
type RawNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: RawValue;
  readonly name?: RawValue;
  readonly description?: RawValue;
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[];
  readonly childIds?: readonly string[];
};

const text = (value: RawValue | undefined): string => String(value?.value ?? '').trim();

/** The whole tree of the page as it stands. What is ignored in it stands with its children in its place. */
export async function readTree(page: Page): Promise<TreeNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): TreeNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [
      { role: text(node.role), name: text(node.name), description: text(node.description), properties, children },
    ];
  };
  const [root] = build(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('the page has no accessibility tree');
  return root;
}

/** A node with what it stands in, outermost first. */
export type Found = { readonly node: TreeNode; readonly within: readonly TreeNode[] };

/** Every node in reading order. */
export function everyNode(node: TreeNode, within: readonly TreeNode[] = []): Found[] {
  return [{ node, within }, ...node.children.flatMap((child) => everyNode(child, [...within, node]))];
}

/** The words that stand in a node, as they are read. */
export function wordsIn(node: TreeNode): string {
  return everyNode(node)
    .filter(({ node: { role } }) => role === 'StaticText')
    .map(({ node: { name } }) => name)
    .join(' ');
}
