import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startOpenProduct } from '../support/product';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'data.md'), 'utf8');

it('docs/data.md tells of every table there is, and of none that there is not', async () => {
  const { session } = await startOpenProduct();
  const tables = session.read((reader) =>
    reader
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all(),
  );
  const rows = PAGE.slice(PAGE.indexOf('| table |'), PAGE.indexOf('## How long'));
  const told = [...rows.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, first]) =>
    [...(first ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(told.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
});
