import { litPalettes, palettes, type Theme } from '../../theme/tokens.ts';
import styles from './StylePage.module.css';

export const Swatches = ({ theme }: { theme: Theme }) => (
  <section>
    <h2>Colours</h2>
    <Palette palette={palettes[theme]} />
    <h3>Paper in the lamp’s light</h3>
    <Palette palette={litPalettes[theme]} />
  </section>
);

const Palette = ({ palette }: { palette: Readonly<Record<string, string>> }) => (
  <div className={styles.grid}>
    {Object.entries(palette).map(([name, value]) => (
      <div key={name} className={styles.swatch}>
        <div className={styles.colour} style={{ backgroundColor: value }} />
        {name} <code>{value}</code>
      </div>
    ))}
  </div>
);
