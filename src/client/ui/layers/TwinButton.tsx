import type { KeyboardEvent, ReactNode } from 'react';
import type { Rect } from '../../layout/geometry.ts';
import { useAppStore } from '../game-context.tsx';
import type { useDrag } from './use-drag.ts';

interface Props {
  readonly id: string;
  readonly kind: 'fragment' | 'portrait';
  readonly label: string;
  /** Where its picture is; left out where the page lays it out by itself. */
  readonly rect?: Rect | undefined;
  readonly className?: string | undefined;
  readonly onPress: () => void;
  /** For what can be dragged. */
  readonly drag?: ReturnType<typeof useDrag> | undefined;
  /** What is drawn where there is no picture; for the eye only. */
  readonly children?: ReactNode;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Arrows go round the buttons of one place; Tab goes through all of them as ever. */
function rove(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const around = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const next = around.indexOf(event.currentTarget) + step;
  event.preventDefault();
  around.at(next % around.length)?.focus();
}

/** The twin of something drawn on the stage: a real button that lies exactly over its picture, and the picture answers. */
export const TwinButton = ({
  id,
  kind,
  label,
  rect,
  className,
  onPress,
  drag,
  children,
}: Props) => {
  const store = useAppStore();
  const point = () => store.setState({ pointed: id });
  const leave = () => store.setState((state) => (state.pointed === id ? { pointed: null } : state));
  return (
    <button
      type="button"
      className={className}
      data-fragment={kind === 'fragment' ? id : undefined}
      data-portrait={kind === 'portrait' ? id : undefined}
      style={
        rect === undefined
          ? undefined
          : {
              position: 'absolute',
              left: rect.x,
              top: rect.y,
              width: rect.width,
              height: rect.height,
            }
      }
      onClick={() => {
        if (drag?.wasDrag() !== true) onPress();
      }}
      onPointerDown={drag?.onPointerDown}
      onPointerMove={drag?.onPointerMove}
      onPointerUp={drag?.onPointerUp}
      onPointerCancel={drag?.onPointerCancel}
      onKeyDown={rove}
      onFocus={point}
      onBlur={leave}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <span className="visually-hidden">{label}</span>
      {children}
    </button>
  );
};
