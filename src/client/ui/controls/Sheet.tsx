import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';
import { useScrollByKeys } from './use-scroll-by-keys.ts';
import { useSheetFocus } from './use-sheet-focus.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** `side`: slides from the right (from below on a phone). `wide`: a large sheet over the dimmed street. `small`: a slip. */
  readonly shape: 'side' | 'wide' | 'small';
  /** False where the player must answer: Escape and a touch outside then do nothing. */
  readonly dismissable?: boolean;
  /** Stays in sight at the foot while the rest scrolls: where the actions are. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet of paper laid over the street: a modal dialog that keeps the focus and gives it back. */
export const Sheet = ({
  title,
  onClose,
  closeLabel,
  shape,
  dismissable = true,
  foot,
  children,
}: Props) => {
  const dialog = useSheetFocus();
  const { body, scrolling } = useScrollByKeys(title);
  return (
    <ModalOverlay
      isOpen
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={classes(styles.modal, styles[shape])}>
        <Dialog ref={dialog} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            {dismissable && (
              <IconButton label={closeLabel} onClick={onClose}>
                <X size={22} />
              </IconButton>
            )}
          </header>
          <div ref={body} className={styles.body} {...scrolling}>
            {children}
          </div>
          {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
