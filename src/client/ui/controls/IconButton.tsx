import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Said in place of the picture. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A round button with a picture only; the picture itself must be hidden from assistive technology (lucide's are). */
export const IconButton = ({ label, className, type = 'button', ...rest }: Props) => (
  <button
    type={type}
    aria-label={label}
    title={label}
    className={classes(styles.button, className)}
    {...rest}
  />
);
