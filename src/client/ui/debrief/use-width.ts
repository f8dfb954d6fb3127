import { type RefObject, useRef } from 'react';
import { useSize } from '../use-size.ts';

/** Narrow enough for any page: what is drawn before it is measured never pushes the page wide. */
const FIRST = 280;

/** The width of an element in CSS pixels, so that what is drawn in it keeps readable letters. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const width = useSize(element)?.width ?? 0;
  return [element, width > 0 ? width : FIRST];
}
