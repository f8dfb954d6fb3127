import { Info, Pause, Play, Volume2, VolumeX } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useTranslator } from '../game-context.tsx';
import { usePreferences } from '../use-preferences.ts';
import { useReducedMotion } from '../use-reduced-motion.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import styles from './TitleCorner.module.css';

const AboutSheet = lazy(async () => ({ default: (await import('./AboutSheet.tsx')).AboutSheet }));

interface Props {
  /** Something may have been erased meanwhile. */
  readonly onAboutClosed: () => void;
}

/** Language, sound, and what this is. */
export const TitleCorner = ({ onAboutClosed }: Props) => {
  const { t } = useTranslator();
  const [{ muted }, set] = usePreferences();
  const still = useReducedMotion();
  const [about, setAbout] = useState(false);
  return (
    <div className={styles.corner}>
      <LanguageChoice hideLegend />
      <Button onClick={() => set({ muted: !muted })}>
        {muted ? <VolumeX size={20} /> : <Volume2 size={20} />}
        <span className={styles.word}>{muted ? t('title.sound.off') : t('title.sound.on')}</span>
      </Button>
      <Button onClick={() => set({ motion: still ? 'full' : 'reduced' })}>
        {still ? <Play size={20} /> : <Pause size={20} />}
        <span className={styles.word}>{still ? t('title.motion.off') : t('title.motion.on')}</span>
      </Button>
      <Button onClick={() => setAbout(true)}>
        <Info size={20} />
        <span className={styles.about}>{t('title.about')}</span>
      </Button>
      {about && (
        <Suspense fallback={null}>
          <AboutSheet
            onClose={() => {
              setAbout(false);
              onAboutClosed();
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
