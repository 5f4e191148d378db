import { Heading } from '@navikt/ds-react';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { HeadingHelpContext } from './heading-help';
import { useTexts } from './use-texts';

let visited = false;

type PageHeadingProps = {
  readonly children: string;
  /** Shown in the window's title instead of the heading where that holds a name. */
  readonly title?: string;
  readonly after?: ReactNode;
};

/**
 * The page's only h1. It takes the focus when the page is gone to, so that those who do not see the screen know where
 * they are; not when the window opens, which is announced by itself. The window's title never holds a name, since
 * titles end up in task lists and in browser histories.
 */
export function PageHeading({ children, title, after }: PageHeadingProps) {
  const { t } = useTexts();
  const help = useContext(HeadingHelpContext);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (visited) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    visited = true;
  }, []);

  const line = (
    <div className="bp-page-heading">
      <title>{`${title ?? children} – ${t('common:appName')}`}</title>
      <Heading ref={heading} level="1" size="large" tabIndex={-1}>
        {children}
      </Heading>
      {help?.beside}
      {after}
    </div>
  );
  if (!help) return line;
  return (
    <div>
      {line}
      {help.below}
    </div>
  );
}
