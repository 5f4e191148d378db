import { type Add, type Context, markOf, stepOf } from './context';

const START = '^';
const END = '$';

/** The sentence with its contents taken out, two and three words at a time. */
export function addShapes({ words, shapes, grammar, tongue }: Context, add: Add): void {
  const mark = markOf(tongue);
  for (let at = -1; at < words.length; at++) {
    const here = shapes[at] ?? START;
    const next = shapes[at + 1] ?? END;
    add(`${mark} ${here} ${next}`, Math.max(at, 0));
    if (at + 2 <= words.length) add(`${mark} ${here} ${next} ${shapes[at + 2] ?? END}`, Math.max(at, 0));
  }
  const seen = new Set<string>();
  for (const [at, classes] of grammar.entries()) {
    for (const name of classes) {
      if (!seen.has(name)) add(`has ${name}`, at);
      seen.add(name);
    }
  }
}

/** How it begins: the first two words, by themselves and by how they end. */
function addFirst({ words, shapes, grammar, inLists, tongue }: Context, add: Add): void {
  const mark = markOf(tongue);
  const [first, second] = words;
  if (!first) return;
  add(`${mark}1 ${first.form}`, 0);
  for (const length of [2, 3, 4]) add(`${mark}1e ${first.form.slice(-length)}`, 0);
  for (const name of grammar[0] ?? []) add(`1g ${name}`, 0);
  for (const list of inLists[0] ?? []) add(`1l ${list}`, 0);
  add(`${mark}12 ${shapes[0]} ${shapes[1] ?? END}`, 0);
  add(`${mark}123 ${shapes[0]} ${shapes[1] ?? END} ${shapes[2] ?? END}`, 0);
  if (!second) return;
  add(`${mark}2 ${second.form}`, 1);
  add(`${mark}2e ${second.form.slice(-3)}`, 1);
  for (const list of inLists[1] ?? []) add(`2l ${list}`, 1);
}

/** The last word of the opening is its head: "mekaniker" of "mekaniker på bensinstasjonen". */
function addHead({ opening, inLists, tongue }: Context, add: Add): void {
  const at = opening.length - 1;
  const head = opening[at];
  if (!head) return;
  add(`${markOf(tongue)}h ${head.stem}`, at);
  const edged = `${head.form}>`;
  for (let length = 3; length <= Math.min(7, edged.length); length++) add(`he ${edged.slice(-length)}`, at);
  for (const list of inLists[at] ?? []) {
    add(`hl ${list}`, at);
    add(`hl ${list} ${stepOf(opening.length)}`, at);
  }
}

/** How the statement begins, what it is headed by, and how it ends. */
export function addOpening(context: Context, add: Add): void {
  const { words, contents, shapes, opening, tongue } = context;
  const mark = markOf(tongue);
  addFirst(context, add);
  add(`length ${stepOf(opening.length)}`);
  add(`end ${shapes[opening.length] ?? END}`);
  addHead(context, add);
  for (const [at, { stem }] of opening.entries()) {
    add(`${mark}c ${stem}`, at);
    if (at > 0 && at < 3) add(`${mark}c${shapes[at]}`, at);
  }
  add(`${mark}c ${shapes.slice(0, Math.min(opening.length, 4)).join(' ')}`, 0);
  const last = contents.at(-1);
  if (!last) return;
  const at = words.lastIndexOf(last);
  add(`${mark}l ${last.form}`, at);
  add(`${mark}le ${last.form.slice(-3)}`, at);
}
