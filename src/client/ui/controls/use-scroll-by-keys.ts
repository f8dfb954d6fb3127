import { type RefObject, useEffect, useRef, useState } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What makes an element a named stop of the Tab key. */
type Scrolling = { readonly tabIndex: 0; readonly role: 'region'; readonly 'aria-label': string };

/**
 * A part that scrolls and holds nothing to focus becomes a stop of its own, so that the arrow keys can scroll it
 * (WCAG 2.1.1). Everywhere else Tab passes it by.
 */
export function useScrollByKeys(label: string): {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly scrolling: Scrolling | undefined;
} {
  const body = useRef<HTMLDivElement>(null);
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    const element = body.current;
    if (element === null) return;
    const look = () =>
      setNeeded(
        element.scrollHeight > element.clientHeight && element.querySelector(FOCUSABLE) === null,
      );
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    look();
    return () => sizes.disconnect();
  }, []);
  return {
    body,
    scrolling: needed ? { tabIndex: 0, role: 'region', 'aria-label': label } : undefined,
  };
}
