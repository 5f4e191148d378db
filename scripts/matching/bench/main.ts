import { arch, cpus, platform, totalmem } from 'node:os';
import { figuresOf } from '../figures';
import { type AnnotatedPerson, decisionsOf, readPeople } from '../people';
import { PEOPLE } from '../train';
import { OTHERS } from './others';
import { OURS } from './ours';
import { answersOf, ourAnswers, reliability } from './quality';
import { growthOf } from './speed';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const three = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

function printQuality(people: readonly AnnotatedPerson[]): void {
  const development = decisionsOf(readPeople(PEOPLE.development));
  const test = decisionsOf(people);
  const ours = ourAnswers(test);
  print(
    `${people.length} people, ${test.length} decisions. Thresholds of the others are fitted on the development people.`,
  );
  print();
  print('| | right | precision | recall | F1 | reached by match or possible |');
  print('|---|---|---|---|---|---|');
  const rows = [
    ...OTHERS.map((other) => [other.name, answersOf(other, development, test)] as const),
    [OURS.name, ours] as const,
  ];
  for (const [name, answered] of rows) {
    const { right, precision, recall, f1, reached } = figuresOf(answered);
    print(`| ${name} | ${three(right)} | ${three(precision)} | ${three(recall)} | ${three(f1)} | ${three(reached)} |`);
  }
  print();
  for (const language of ['nb', 'nn', 'en']) {
    const some = ours.filter((_, place) => test[place]?.person.lang === language);
    if (some.length === 0) continue;
    const { right, f1, reached } = figuresOf(some);
    print(`- ${language}: ${some.length} decisions, right ${three(right)}, F1 ${three(f1)}, reached ${three(reached)}`);
  }
  print();
  print('| score | links shown | right |');
  print('|---|---|---|');
  for (const { from, to, links, right } of reliability(ours))
    print(`| ${from}–${to} | ${links} | ${right.toFixed(2)} |`);
}

const SIZES = [10, 100, 1000];

function printSpeed(people: readonly AnnotatedPerson[]): void {
  const [first] = people;
  if (!first) return;
  const person = decisionsOf([{ ...first, standards: first.standards.slice(0, 1) }])
    .map(({ competence }) => competence)
    .slice(0, 12);
  print(
    `One participant with ${person.length} key competences beside standards with 12 each; milliseconds, median of 9 runs after warm-up.`,
  );
  print();
  print(`| | ${SIZES.map((size) => `${size} standards`).join(' | ')} | building the index for ${SIZES.at(-1)} |`);
  print(`|---|${SIZES.map(() => '---|').join('')}---|`);
  for (const contender of [...OTHERS.slice(1), OURS]) {
    const growth = growthOf(contender, person, SIZES);
    const cells = growth.map(({ matching }) => milliseconds(matching));
    print(`| ${contender.name} | ${cells.join(' | ')} | ${milliseconds(growth.at(-1)?.building ?? 0)} |`);
  }
}

/**
 * `npm run bench:matching [people.json …]`: quality and speed, ours beside what one would otherwise use, in one run.
 * @param files people with annotated matches; our own test people when none are named
 */
export function benchmark(files: readonly string[]): void {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  print(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}, ${memory} GB`);
  const sets = files.length > 0 ? files : [PEOPLE.test];
  for (const file of sets) {
    print();
    print(`## ${file}`);
    printQuality(readPeople(file));
  }
  print();
  print('## Time');
  printSpeed(readPeople(sets[0] as string));
}
