import type { ComponentType } from 'react';

/** Pictures that lucide lacks, on its grid: 24 by 24, lines of 2, round ends. Hidden from assistive technology. */
export type Icon = ComponentType<{ readonly size?: number | string }>;

const drawn = (path: string): Icon =>
  function Drawn({ size = 24 }) {
    return (
      <svg
        aria-hidden="true"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    );
  };

/** A card with a heart and a stripe. */
export const LoyaltyCard = drawn(
  'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM2 9.5h20M15.5 16.5l-2-2a1.2 1.2 0 0 1 2-1.4 1.2 1.2 0 0 1 2 1.4ZM6 15h3',
);

/** A dial on a wall, with its needle. */
export const Thermostat = drawn(
  'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 12l3.5-3.5M7 12a5 5 0 0 1 5-5M12 17h.01',
);

/** A small set with an aerial, a loudspeaker and its waves. */
export const BabyMonitor = drawn(
  'M6 8h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM7 8V3M10.5 12a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM19.5 5.5a5 5 0 0 1 0 6M17 3.5h.01',
);

/** A bell on a counter. */
export const CounterBell = drawn('M3 20h18M4.5 16.5h15a7.5 7.5 0 0 0-15 0ZM12 9V6M9.5 5.5h5');
