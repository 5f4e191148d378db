const ordered = (values) => values.toSorted((one, other) => one - other);

export const median = (values) => ordered(values)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that nineteen of twenty do not pass. */
export const p95 = (values) => ordered(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const rows = [];

/**
 * Notes a row of the table.
 * @param budget what it may not pass, in the same unit; null where there is none
 */
export function row(what, value, unit, budget = null, remark = '') {
  rows.push({ what, value, unit, budget, remark });
}

/** Prints the table. @returns whether everything is within its budget */
export function printTable() {
  const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0));
  process.stdout.write('| what | figure | budget | |\n|---|---|---|---|\n');
  for (const { what, value, unit, budget, remark } of rows) {
    const verdict = budget === null ? '' : value <= budget ? 'ok' : '**over**';
    const allowed = budget === null ? '' : `${shown(budget)} ${unit}`;
    process.stdout.write(
      `| ${what} | ${shown(value)} ${unit} | ${allowed} | ${[verdict, remark].filter(Boolean).join(' ')} |\n`,
    );
  }
  return rows.every(({ value, budget }) => budget === null || value <= budget);
}
