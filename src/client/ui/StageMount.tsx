import { useEffect, useRef } from 'react';
import { useAppStore, useTranslator } from './game-context.tsx';
import { useReducedMotion } from './use-reduced-motion.ts';

/** The one place where the panels meet the picture: an element, and the stage drawn in it, loaded late. */
export function StageMount() {
  const parent = useRef<HTMLDivElement>(null);
  const store = useAppStore();
  const translator = useTranslator();
  const reducedMotion = useReducedMotion();

  useEffect(() => {
    const element = parent.current;
    if (element === null) return;
    let gone = false;
    let destroy = () => {};
    import('../stage/create-stage.ts').then(
      async ({ createStage }) => {
        if (gone) return;
        const stage = await createStage({ parent: element, store, translator, reducedMotion });
        if (gone) stage.destroy();
        else destroy = () => stage.destroy();
      },
      // The picture could not be brought: the page carries the game alone.
      () => store.setState({ stage: 'off', beats: [] }),
    );
    return () => {
      gone = true;
      destroy();
    };
  }, [store, translator, reducedMotion]);

  return <div ref={parent} aria-hidden="true" style={{ position: 'absolute', inset: 0 }} />;
}
