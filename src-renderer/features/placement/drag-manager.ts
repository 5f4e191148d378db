import {
  AutoScroller,
  DragDropManager,
  Feedback,
  PointerActivationConstraints,
  PointerSensor,
  StyleInjector,
} from '@dnd-kit/dom';
import './dragging.css';

/** Pixels the mouse moves before a press becomes a drag, so that a click still is a click. */
const MOUSE_DISTANCE = 6;
/** Milliseconds a finger rests before it drags, so that the page can still be scrolled. */
const TOUCH_DELAY = 250;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [data-no-drag]') !== null;

/**
 * Dragging with mouse or finger. The keyboard has a way of its own (the card's menu), which says more and takes fewer
 * keys than moving a card by arrows. The library would write `<style>` elements, which the page's rules forbid: its
 * rules stand in dragging.css instead.
 */
export function createDragManager(): DragDropManager {
  const manager = new DragDropManager({
    plugins: [AutoScroller, Feedback],
    sensors: [
      PointerSensor.configure({
        preventActivation: (event) => isTextField(event.target),
        activationConstraints: (event) =>
          event.pointerType === 'touch'
            ? [new PointerActivationConstraints.Delay({ value: TOUCH_DELAY, tolerance: 5 })]
            : [new PointerActivationConstraints.Distance({ value: MOUSE_DISTANCE })],
      }),
    ],
  });
  manager.registry.plugins.get(StyleInjector)?.destroy();
  return manager;
}
