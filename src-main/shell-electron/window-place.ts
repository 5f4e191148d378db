import type { Rectangle } from 'electron';
import { z } from 'zod';
import { ZOOM_STEPS } from './zoom';

/** Under these the page cannot be used; 320 px of page are what it is made to work with. */
export const SMALLEST = { width: 360, height: 480 } as const;

const FIRST = { width: 1280, height: 860 } as const;

/** So much of the title bar must be on a screen that the window can be taken hold of. */
const GRIP = { width: 120, height: 32 } as const;

/** No screen is as far away as that; in a file that says so, nothing else is believed either. */
const FURTHEST = 100_000;

const pixels = z.number().int().min(-FURTHEST).max(FURTHEST);

/** How the window was left. `bounds` are those it has when it is neither maximised nor filling the screen. */
export const keptWindowSchema = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() }),
  mode: z.enum(['normal', 'maximised', 'fullScreen']),
  zoom: z.number().refine((factor) => ZOOM_STEPS.includes(factor)),
});
export type KeptWindow = z.infer<typeof keptWindowSchema>;

export type WindowPlace = {
  readonly size: { readonly width: number; readonly height: number };
  /** Left out: in the middle of the first screen. */
  readonly position?: { readonly x: number; readonly y: number };
  readonly mode: KeptWindow['mode'];
  readonly zoom: number;
};

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Whether enough of the window's title bar is on the screen. */
function isInReach({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return seen >= Math.min(GRIP.width, width) && y >= area.y && y + GRIP.height <= area.y + area.height;
}

function fitted({ width, height }: { width: number; height: number }, area: Rectangle) {
  return {
    width: within(width, SMALLEST.width, Math.max(SMALLEST.width, area.width)),
    height: within(height, SMALLEST.height, Math.max(SMALLEST.height, area.height)),
  };
}

/**
 * Where the window opens: where it was left, if that is on a screen that is there now; else in the middle of the first
 * one. It is never larger than its screen.
 * @param kept null for the first time
 * @param areas what each screen has room for beside the system's own bars, the first screen first, in DIP
 */
export function windowPlace(kept: KeptWindow | null, areas: readonly Rectangle[]): WindowPlace {
  const first = areas[0] ?? { x: 0, y: 0, ...FIRST };
  if (!kept) return { size: fitted(FIRST, first), mode: 'normal', zoom: 1 };
  const { bounds, mode, zoom } = kept;
  const { x, y } = bounds;
  // Made to fit the screen, it may no longer reach into it.
  const area = areas.find((each) => isInReach({ x, y, ...fitted(bounds, each) }, each));
  if (!area) return { size: fitted(bounds, first), mode, zoom };
  return { size: fitted(bounds, area), position: { x, y }, mode, zoom };
}
