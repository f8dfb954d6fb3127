import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary action per screen, always in the same place. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
}

export const Button = ({ look = 'plain', className = '', type = 'button', ...rest }: Props) => (
  <button type={type} className={`${styles.button} ${styles[look]} ${className}`} {...rest} />
);
