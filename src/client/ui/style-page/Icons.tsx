import { CHANNELS, SIGNS, SILOS } from '../../../protocol/vocabulary.ts';
import { ChannelIcon } from '../controls/ChannelIcon.tsx';
import { SignMark } from '../controls/SignMark.tsx';
import { SiloIcon } from '../controls/SiloIcon.tsx';
import styles from './StylePage.module.css';

/** One grid for all: 24 by 24, lines of 2, round ends. */
export const Icons = () => (
  <section>
    <h2>Where fragments are left, how the brand speaks, what people show</h2>
    <div className={styles.grid}>
      {SILOS.map((silo) => (
        <div key={silo} className={styles.cell}>
          <SiloIcon silo={silo} size={36} />
          {silo}
        </div>
      ))}
      {CHANNELS.map((channel) => (
        <div key={channel} className={styles.cell}>
          <ChannelIcon channel={channel} size={36} />
          {channel}
        </div>
      ))}
      {SIGNS.map((sign) => (
        <div key={sign} className={styles.cell}>
          <SignMark sign={sign} size={36} />
          {sign}
        </div>
      ))}
    </div>
  </section>
);
