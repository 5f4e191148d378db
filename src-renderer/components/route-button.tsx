import { Button, type ButtonProps } from '@navikt/ds-react';

type RouteButtonProps = Pick<ButtonProps, 'children' | 'variant' | 'size' | 'icon' | 'iconPosition'> & {
  readonly path: string;
};

/** A link that looks like a button and goes to a place inside the window. */
export function RouteButton({ path, ...button }: RouteButtonProps) {
  return <Button as="a" href={`#${path}`} {...button} />;
}
