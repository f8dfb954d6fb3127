const GESTURES = ['pointerup', 'keydown'] as const;

/** Calls once the player has touched the page, at once if they have. Gives back how to stop waiting. */
export function onFirstGesture(act: () => void): () => void {
  if (navigator.userActivation?.hasBeenActive === true) {
    act();
    return () => {};
  }
  const stop = () => {
    for (const gesture of GESTURES) window.removeEventListener(gesture, heard, true);
  };
  const heard = () => {
    stop();
    act();
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, heard, true);
  return stop;
}
