import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary action per screen, always in the same place. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
}

/** A piece of paper to press. Refusals are said after the press: prefer that to `disabled`, which cannot be asked why. */
export const Button = ({ look = 'plain', className, type = 'button', ...rest }: Props) => (
  <button type={type} className={classes(styles.button, styles[look], className)} {...rest} />
);
