import type { Ending } from '../../../protocol/vocabulary.ts';
import styles from './EndingEmblem.module.css';

interface Cut {
  readonly d: string;
  readonly fill: 'paper' | 'kraft' | 'ink' | 'service' | 'intrusion' | 'lamp' | 'line';
}

/** One small cut-paper picture for each way of doing marketing, on a square of 200. */
const EMBLEMS: Readonly<Record<Ending, readonly Cut[]>> = {
  // A door wide open, and the light on the step.
  host: [
    { d: 'M54 22h92v150H54Z', fill: 'ink' },
    { d: 'M60 30h80v142H60Z', fill: 'lamp' },
    { d: 'M140 30l-46 14v140l46-12Z', fill: 'service' },
    { d: 'M56 174h88l34 22H22Z', fill: 'lamp' },
    { d: 'M102 108a5 5 0 1 0 .1 0Z', fill: 'paper' },
  ],
  // Few frames, well hung.
  curator: [
    { d: 'M28 36h68v84H28Z', fill: 'ink' },
    { d: 'M36 44h52v68H36Z', fill: 'paper' },
    { d: 'M62 58a14 14 0 1 1-.1 0ZM42 112q20-32 40 0Z', fill: 'kraft' },
    { d: 'M116 52h58v58h-58Z', fill: 'ink' },
    { d: 'M123 59h44v44h-44Z', fill: 'paper' },
    { d: 'M130 90l14-20 10 12 6-6 6 20h-36Z', fill: 'service' },
    { d: 'M20 168h160v6H20Z', fill: 'line' },
  ],
  // An inventory without end.
  bailiff: [
    { d: 'M46 18h108v160q-9 10-18 0t-18 0-18 0-18 0-18 0-18 0Z', fill: 'paper' },
    {
      d: 'M62 42h76v6H62ZM62 62h60v6H62ZM62 82h72v6H62ZM62 102h50v6H62ZM62 122h70v6H62ZM62 142h44v6H62Z',
      fill: 'ink',
    },
    { d: 'M118 96l34 60-6 14-16-2-34-60Z', fill: 'intrusion' },
    { d: 'M152 156l-6 14-16-2Z', fill: 'ink' },
  ],
  // A megaphone, and everybody gone.
  megaphone: [
    { d: 'M34 84l16-6v48l-16-6Z', fill: 'ink' },
    { d: 'M50 78l82-44v136l-82-44Z', fill: 'intrusion' },
    { d: 'M132 34c16 18 16 118 0 136Z', fill: 'ink' },
    { d: 'M62 132l14 7 8 36H66Z', fill: 'kraft' },
    { d: 'M156 60l28-16 3 6-28 15ZM160 99h30v7h-30ZM159 140l28 15-3 6-28-16Z', fill: 'ink' },
  ],
  // Somebody who was cut out and never put in.
  invisible: [
    { d: 'M28 24h144v152H28Z', fill: 'kraft' },
    { d: 'M100 46a28 28 0 1 1-.1 0ZM48 176c4-50 24-66 52-66s48 16 52 66Z', fill: 'paper' },
    {
      d: 'M38 34h8v4h-8ZM56 34h8v4h-8ZM136 34h8v4h-8ZM154 34h8v4h-8ZM38 52h4v8h-4ZM158 52h4v8h-4Z',
      fill: 'line',
    },
  ],
  // A counter, a scale, an honest price.
  shopkeeper: [
    { d: 'M24 62h152l8 30H16Z', fill: 'kraft' },
    {
      d: 'M16 92q14 18 28 0 14 18 28 0 14 18 28 0 14 18 28 0 14 18 28 0 14 18 28 0V60H24Z',
      fill: 'service',
    },
    { d: 'M24 132h152v46H24Z', fill: 'ink' },
    { d: 'M32 140h136v30H32Z', fill: 'paper' },
    { d: 'M84 112h32v20H84ZM70 104h60v8H70Z', fill: 'ink' },
  ],
  // A file that changes hands, for coins.
  broker: [
    { d: 'M30 44h46l10 12h52v64H30Z', fill: 'kraft' },
    { d: 'M40 66h88v44H40Z', fill: 'paper' },
    { d: 'M48 76h40v5H48ZM48 88h60v5H48Z', fill: 'ink' },
    {
      d: 'M130 118a26 10 0 1 1-.1 0ZM104 128v12c0 14 52 14 52 0v-12c0 14-52 14-52 0ZM104 148v12c0 14 52 14 52 0v-12c0 14-52 14-52 0Z',
      fill: 'intrusion',
    },
  ],
  // A drawer that drips names.
  leak: [
    { d: 'M32 30h136v84H32Z', fill: 'ink' },
    { d: 'M42 40h116v30H42ZM42 76h116v30H42Z', fill: 'kraft' },
    { d: 'M90 52h20v8H90ZM90 88h20v8H90Z', fill: 'ink' },
    {
      d: 'M52 114h20v16l8-4 4 16-26 4ZM96 120l22 6-4 20-24-6ZM136 116h22l4 22-28 2Z',
      fill: 'paper',
    },
    { d: 'M60 160l20 4-4 16-22-4ZM118 158l24-4 2 18-24 4Z', fill: 'intrusion' },
  ],
  // A street that turned its back.
  boycott: [
    { d: 'M58 40a16 16 0 1 1-.1 0ZM34 176c0-60 8-96 24-96s24 36 24 96Z', fill: 'ink' },
    { d: 'M142 40a16 16 0 1 1-.1 0ZM118 176c0-60 8-96 24-96s24 36 24 96Z', fill: 'kraft' },
    { d: 'M70 84h60v56H70Z', fill: 'paper' },
    { d: 'M78 92l44 40-6 6-44-40ZM116 92l6 6-44 40-6-6Z', fill: 'intrusion' },
  ],
  // A shutter that came down.
  bankrupt: [
    { d: 'M26 34h148v26H26Z', fill: 'ink' },
    { d: 'M32 60h136v112H32Z', fill: 'kraft' },
    {
      d: 'M32 76h136v4H32ZM32 94h136v4H32ZM32 112h136v4H32ZM32 130h136v4H32ZM32 148h136v4H32Z',
      fill: 'line',
    },
    { d: 'M66 92l72-8 4 40-72 8Z', fill: 'paper' },
    { d: 'M78 104l48-5 1 6-48 5ZM80 116l34-4 1 6-34 4Z', fill: 'ink' },
  ],
};

/** The picture of an ending; its name is said beside it. */
export const EndingEmblem = ({ ending }: { ending: Ending }) => (
  <svg
    className={`${styles.emblem} lit`}
    viewBox="0 0 200 200"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M8 14 188 6l6 178-182 10Z" className={styles.ground} />
    {EMBLEMS[ending].map(({ d, fill }) => (
      <path key={d} d={d} className={styles[fill]} />
    ))}
  </svg>
);
