import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  OverlayArrow,
  Popover,
} from 'react-aria-components';
import styles from './AskWhat.module.css';
import { classes } from './classes.ts';

interface Props {
  /** « Qu’est-ce que c’est ? »: said after the number, in place of the question mark. */
  readonly ask: string;
  /** Title and text of the slip that answers. */
  readonly title: string;
  readonly answer: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A number that can be asked "what is this?": a press opens a slip that answers. Nothing needs hovering. */
export const AskWhat = ({ ask, title, answer, className, children }: Props) => (
  <DialogTrigger>
    <Button className={classes(styles.ask, className)}>
      {children}
      <span className={styles.sign} aria-hidden="true">
        ?
      </span>
      <span className="visually-hidden">{ask}</span>
    </Button>
    <Popover className={styles.popover ?? ''} offset={10}>
      <OverlayArrow className={styles.arrow ?? ''}>
        <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
          <path d="M0 0 9 10 18 0Z" />
        </svg>
      </OverlayArrow>
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.title ?? ''}>
          {title}
        </Heading>
        <div className={styles.answer}>{answer}</div>
      </Dialog>
    </Popover>
  </DialogTrigger>
);
