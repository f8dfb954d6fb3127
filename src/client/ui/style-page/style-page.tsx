import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/bricolage-grotesque/index.css';
import '../../theme/base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TEXT_SIZES } from '../../store/preferences.ts';
import { applyTheme } from '../../theme/apply-theme.ts';
import { THEMES, type Theme } from '../../theme/tokens.ts';
import { Choices } from '../controls/Choices.tsx';
import { Controls } from './Controls.tsx';
import { Icons } from './Icons.tsx';
import { Letters } from './Letters.tsx';
import { Papers } from './Papers.tsx';
import styles from './StylePage.module.css';
import { Swatches } from './Swatches.tsx';
import { Written } from './Written.tsx';

/** The living style sheet: every token and every control, as they are in the game. Development only. */
const StylePage = () => {
  const [theme, setTheme] = useState<Theme>('light');
  const [size, setSize] = useState<(typeof TEXT_SIZES)[number]>('standard');
  applyTheme(document, theme);
  document.documentElement.dataset.textSize = size;
  return (
    <main className={styles.page}>
      <h1>Seuil: paper</h1>
      <div className={styles.row}>
        <Choices
          legend="Light"
          value={theme}
          choices={THEMES.map((value) => ({ value, label: value }))}
          onChange={setTheme}
        />
        <Choices
          legend="Type"
          value={size}
          choices={TEXT_SIZES.map((value) => ({ value, label: value }))}
          onChange={setSize}
        />
      </div>
      <Swatches theme={theme} />
      <Letters />
      <Papers />
      <Icons />
      <Controls />
      <Written />
    </main>
  );
};

const root = document.getElementById('style');
if (root === null) throw new Error('style.html has no element with the id "style".');
createRoot(root).render(<StylePage />);
