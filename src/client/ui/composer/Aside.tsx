import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Aside.module.css';

interface Props {
  readonly title: string;
  readonly picture?: ReactNode;
  readonly children: ReactNode;
}

/** A few words in the middle of the sheet, when there is nothing to write. Its title takes the focus: the sheet has turned. */
export const Aside = ({ title, picture, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.aside}>
      {picture}
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
};
