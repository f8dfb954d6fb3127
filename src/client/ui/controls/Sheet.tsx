import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Sheet.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** `side`: slides from the right (from below on a phone). `wide`: a large sheet over the dimmed street. `small`: a slip. */
  readonly shape: 'side' | 'wide' | 'small';
  /** False where the player must answer: Escape and a touch outside then do nothing. */
  readonly dismissable?: boolean;
  readonly children: ReactNode;
}

/** A sheet of paper laid over the street: a modal dialog that keeps the focus and gives it back. */
export const Sheet = ({
  title,
  onClose,
  closeLabel,
  shape,
  dismissable = true,
  children,
}: Props) => (
  <ModalOverlay
    isOpen
    isDismissable={dismissable}
    isKeyboardDismissDisabled={!dismissable}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    className={styles.overlay ?? ''}
  >
    <Modal className={`${styles.modal} ${styles[shape]}`}>
      <Dialog className={styles.dialog ?? ''}>
        <header className={styles.head}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {dismissable && (
            <button
              type="button"
              className={styles.close}
              onClick={onClose}
              aria-label={closeLabel}
            >
              ×
            </button>
          )}
        </header>
        <div className={styles.body}>{children}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
