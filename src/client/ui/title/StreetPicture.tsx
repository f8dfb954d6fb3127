import type { ReactNode } from 'react';
import { FarRoofs, Houses } from './Houses.tsx';
import { MaisonFauvette, Sign } from './MaisonFauvette.tsx';
import { Dusk, Nightfall, Stars } from './Nightfall.tsx';
import { Scraps } from './Scraps.tsx';
import styles from './StreetPicture.module.css';
import { Walkers } from './Walkers.tsx';

const Layer = ({ className, children }: { className: string; children: ReactNode }) => (
  <svg
    className={`${className} lit`}
    viewBox="0 0 1600 1000"
    preserveAspectRatio="xMaxYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

/**
 * The title's street, cut out of paper: people pass, fragments of them drift towards an open door. What moves is a
 * picture of its own laid over the other, so that houses are not painted again at each step.
 */
export const StreetPicture = () => (
  <>
    <Layer className={styles.picture ?? ''}>
      <Stars />
      <circle className={styles.sun} cx={1064} cy={250} r={84} />
      <path
        className={styles.cloud}
        d="M1250 190q8-40 54-34 22-40 70-18 46-14 56 26 40 4 34 34-108 10-214-8ZM1434 336q6-26 38-22 18-28 52-10 34-8 40 20 26 4 22 22-78 8-152-10Z"
      />
      <Dusk />
      <g className={styles.town}>
        <FarRoofs />
        <Houses />
        <path
          className={styles.pavement}
          d="M0 880 220 876 480 881 760 877 1040 880 1300 877 1600 881V1000H0Z"
        />
        <MaisonFauvette />
        <path className={styles.kerb} d="M0 968 300 964 700 969 1100 965 1600 968V1000H0Z" />
      </g>
      <Sign />
      <Nightfall />
    </Layer>
    <Layer className={styles.living ?? ''}>
      <Walkers />
      <Scraps />
    </Layer>
  </>
);
