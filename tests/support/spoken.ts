import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { translatorFor } from '#shared/i18n/translator';
import { SpokenContext } from '../../src-renderer/components/use-texts';

/** @returns the markup of a piece of the window that speaks Norwegian */
export const spokenMarkup = (piece: ReactElement): string =>
  renderToStaticMarkup(createElement(SpokenContext, { value: { t: translatorFor('nb'), language: 'nb' } }, piece));
