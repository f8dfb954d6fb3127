import type { MessageKey } from '../../i18n/message-key.ts';
import { BUSES, type Bus, MOTIONS } from '../../store/preferences.ts';
import { Choices } from '../controls/Choices.tsx';
import { Range } from '../controls/Range.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { useTranslator } from '../game-context.tsx';
import { LanguageChoice } from '../title/LanguageChoice.tsx';
import { LookChoice } from '../title/LookChoice.tsx';
import { usePreferences } from '../use-preferences.ts';
import styles from './pages.module.css';

const VOLUMES: Readonly<Record<Bus, MessageKey>> = {
  ambience: 'menu.volume.ambience',
  paper: 'menu.volume.paper',
  voices: 'menu.volume.voices',
  music: 'menu.volume.music',
};

/** Language, light, size, movement, sound. */
export const SettingsPage = () => {
  const { t } = useTranslator();
  const [{ motion, muted, captions, volumes }, set] = usePreferences();
  return (
    <div className={styles.page}>
      <LanguageChoice />
      <LookChoice />
      <Choices
        legend={t('menu.motion')}
        value={motion}
        choices={MOTIONS.map((value) => ({ value, label: t(`menu.motion.${value}`) }))}
        onChange={(value) => set({ motion: value })}
      />
      <Toggle
        label={t('menu.sound')}
        hint={t('menu.sound.hint')}
        on={!muted}
        onChange={(on) => set({ muted: !on })}
      />
      <Toggle
        label={t('menu.captions')}
        hint={t('menu.captions.hint')}
        on={captions}
        onChange={(on) => set({ captions: on })}
      />
      {!muted &&
        BUSES.map((bus) => (
          <Range
            key={bus}
            label={t(VOLUMES[bus])}
            value={Math.round(volumes[bus] * 100)}
            min={0}
            max={100}
            step={5}
            say={(n) => t('menu.percent', { n })}
            onChange={(value) => set({ volumes: { ...volumes, [bus]: value / 100 } })}
          />
        ))}
    </div>
  );
};
