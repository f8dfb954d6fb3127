import { X } from 'lucide-react';
import type { Notice } from '../store/app-store.ts';
import { IconButton } from './controls/IconButton.tsx';
import { useApp, useAppStore, useTranslator } from './game-context.tsx';
import styles from './Notices.module.css';

type Say = ReturnType<typeof useTranslator>['t'];

function sentenceOf(notice: Notice, t: Say): string {
  switch (notice.kind) {
    case 'save-set-aside':
      return t('notice.save-set-aside', {
        reason: t(`record.${notice.fault.code}`, notice.fault.params),
        key: notice.key,
      });
    case 'save-failed':
      return t('notice.save-failed');
    case 'import-refused':
      return t('notice.import-refused', {
        reason: t(`record.${notice.fault.code}`, notice.fault.params),
      });
    case 'imported':
      return t('notice.imported');
    default:
      return notice satisfies never;
  }
}

/** What must be told of the game itself: a strip of paper that stays until it is put away. */
export const Notices = () => {
  const { t } = useTranslator();
  const store = useAppStore();
  const notice = useApp((state) => state.notice);
  return (
    <div role="status" className={styles.notices}>
      {notice !== null && (
        <div className={styles.notice}>
          <p>{sentenceOf(notice, t)}</p>
          <IconButton label={t('title.close')} onClick={() => store.setState({ notice: null })}>
            <X size={20} />
          </IconButton>
        </div>
      )}
    </div>
  );
};
