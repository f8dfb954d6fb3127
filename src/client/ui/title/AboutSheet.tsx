import { Sheet } from '../controls/Sheet.tsx';
import { useTranslator } from '../game-context.tsx';
import { KeptOnDevice } from '../panels/KeptOnDevice.tsx';
import styles from './AboutSheet.module.css';
import { LookChoice } from './LookChoice.tsx';

/** What this game is, where its idea comes from, and what it keeps. */
export const AboutSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslator();
  return (
    <Sheet title={t('title.about')} closeLabel={t('title.close')} shape="side" onClose={onClose}>
      <div className={styles.about}>
        <p>{t('title.about.game')}</p>
        <p>{t('title.about.source')}</p>
        <p>{t('title.about.invented')}</p>
        <LookChoice />
        <KeptOnDevice />
      </div>
    </Sheet>
  );
};
