import { Button, type ButtonProps } from '@navikt/ds-react';

type RouteButtonProps = Pick<ButtonProps, 'children' | 'variant' | 'size' | 'icon' | 'iconPosition'> & {
  readonly path: string;
  /** It goes to the page that is shown. */
  readonly current?: boolean;
};

// Aksel would say that it is a button.
const AS_LINK = { role: undefined };

/**
 * A link that looks like a button and goes to a place inside the window. It is read, and
 * listed, as the link it is.
 */
export function RouteButton({ path, current = false, ...button }: RouteButtonProps) {
  return <Button as="a" href={`#${path}`} aria-current={current ? 'page' : undefined} {...AS_LINK} {...button} />;
}
