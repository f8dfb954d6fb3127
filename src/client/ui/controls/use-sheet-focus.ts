import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Takes the focus into a sheet and gives it back. react-aria does both, but waits where the press came from a key, so that
 * a quick Escape finds nobody, and then forgets where to go back to.
 */
export function useSheetFocus(): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const { current } = sheet;
    if (current?.contains(document.activeElement) === false) current.focus({ preventScroll: true });
    return () => {
      // Once the sheet is out of the page and the rest can be reached again.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && opener instanceof HTMLElement && opener.isConnected) {
          opener.focus({ preventScroll: true });
        }
      });
    };
  }, [opener]);
  return sheet;
}
