import { type RefObject, useLayoutEffect, useState } from 'react';

/** As for one reader, until it is known. */
const FIRST = 14;

/** How large the letters of a chart are, in CSS pixels: those for a room leave less room for words. */
export function useLetters(element: RefObject<HTMLElement | null>): number {
  const [letters, setLetters] = useState(FIRST);
  useLayoutEffect(() => {
    const text = element.current?.querySelector('text') ?? null;
    if (text !== null) setLetters(Number.parseFloat(getComputedStyle(text).fontSize) || FIRST);
  }, [element]);
  return letters;
}
