import { createContext, type ReactNode } from 'react';

/** Help that belongs to a page's heading: beside it, and below. */
export type HeadingHelp = { readonly beside: ReactNode; readonly below: ReactNode };

/** Help for the heading of whatever page is shown inside; the page itself need not know of it. */
export const HeadingHelpContext = createContext<HeadingHelp | null>(null);
