import { type RefObject, useEffect, useRef } from 'react';

const TWINS = 'button[data-fragment], button[data-portrait]';

/** Long enough for a closing sheet to give the focus back to what opened it, when that is still there. */
const PATIENCE_MS = 60;

/**
 * The focus is never lost: when what held it goes away with a decision (a fragment that was taken), it moves to the twin
 * that has its place in the order, or to the area itself.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  changes: readonly unknown[],
): void {
  const last = useRef(0);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    // A new page starts here for those who read it by ear or by Tab.
    element.focus({ preventScroll: true });
    const remember = ({ target }: FocusEvent) => {
      const rank = [...element.querySelectorAll<EventTarget & Element>(TWINS)].findIndex((twin) =>
        Object.is(twin, target),
      );
      if (rank >= 0) last.current = rank;
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [area]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (!lost || document.querySelector('[role="dialog"]') !== null) return;
      const twins = area.current?.querySelectorAll<HTMLElement>(TWINS) ?? [];
      const next = twins[Math.min(last.current, twins.length - 1)] ?? area.current;
      next?.focus({ preventScroll: true });
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [area, ...changes]);
}
