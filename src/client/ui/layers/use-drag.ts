import { type PointerEvent, useRef } from 'react';
import type { Rect } from '../../layout/geometry.ts';
import { useAppStore, useGame } from '../game-context.tsx';

/** Pixels beyond which a press has become a drag. */
const SLACK = 7;

export interface Target {
  readonly id: string;
  readonly rect: Rect;
}

const over = ({ rect }: Target, x: number, y: number): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/**
 * A loose fragment dragged onto a portrait is tied to it; the picture follows the pointer. Where it cannot be tied, its
 * sheet opens with the evidence. The same is done by keys from that sheet.
 */
export function useDrag(fragment: string, targets: readonly Target[]) {
  const store = useAppStore();
  const game = useGame();
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragging = useRef(false);

  const at = (event: PointerEvent<HTMLButtonElement>) => {
    const area = event.currentTarget.closest('[data-desk]')?.getBoundingClientRect();
    return { x: event.clientX - (area?.left ?? 0), y: event.clientY - (area?.top ?? 0) };
  };
  const stop = () => {
    from.current = null;
    store.setState({ dragged: null });
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      from.current = at(event);
      dragging.current = false;
      // At once: a quick hand leaves the button before it has moved seven pixels.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const start = from.current;
      if (start === null) return;
      const { x, y } = at(event);
      if (!dragging.current && Math.hypot(x - start.x, y - start.y) < SLACK) return;
      dragging.current = true;
      const target = targets.find((candidate) => over(candidate, x, y));
      store.setState({ dragged: { fragment, x, y }, pointed: target?.id ?? fragment });
    },
    onPointerUp: (event: PointerEvent<HTMLButtonElement>) => {
      const dropped = dragging.current;
      const { x, y } = at(event);
      stop();
      const target = dropped ? targets.find((candidate) => over(candidate, x, y)) : undefined;
      if (target === undefined) return;
      const { ok } = game.decide({ type: 'identity.link', fragment, portrait: target.id });
      if (!ok) store.setState({ inspected: fragment });
    },
    onPointerCancel: () => {
      dragging.current = false;
      stop();
    },
    /** The press that ends a drag is not a press. */
    wasDrag: () => {
      const was = dragging.current;
      dragging.current = false;
      return was;
    },
  };
}
