import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useAppStore } from '../game-context.tsx';

/** Where the street was left, and at its newest end when it has grown: the scroller is put there, and followed from there. */
export function useStreetScroll(
  scroller: RefObject<HTMLDivElement | null>,
  { width, stretches }: { readonly width: number; readonly stretches: number },
): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const { pan, streetEnd } = store.getState();
    const grown = stretches !== streetEnd;
    const to = Math.min(grown ? stretches - 1 : Math.round(pan), stretches - 1);
    if (grown || to !== pan) store.setState({ pan: to, streetEnd: stretches });
    element.scrollTo({ left: to * width, behavior: 'instant' });
  }, [scroller, store, width, stretches]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || stretches < 2) return;
    const follow = () => {
      const pan = Math.max(0, Math.min(stretches - 1, element.scrollLeft / width));
      if (Math.abs(pan - store.getState().pan) > 0.0005) store.setState({ pan });
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, store, width, stretches]);
}
