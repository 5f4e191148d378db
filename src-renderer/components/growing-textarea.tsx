import type { ComponentProps } from 'react';

/** Characters that fit on a line, roughly: only for browsers that cannot size a field after its contents. */
const LINE = 70;

/** A text field that is as high as its text. */
export function GrowingTextarea({ className = '', value, ...rest }: ComponentProps<'textarea'> & { value: string }) {
  const rows = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return <textarea {...rest} value={value} rows={rows} className={`bp-growing ${className}`} />;
}
