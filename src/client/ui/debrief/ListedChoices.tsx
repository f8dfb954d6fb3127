import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from '../controls/classes.ts';
import styles from './ListedChoices.module.css';

interface Line {
  readonly key: string;
  readonly content: ReactNode;
}

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly lines: readonly Line[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Says how tall the list may grow. */
  readonly className?: string | undefined;
}

/** Lines of a list that scrolls within itself, one of them chosen: arrows go from one to the next. */
export const ListedChoices = ({ name, legend, lines, selected, onSelect, className }: Props) => {
  const scroll = useRef<HTMLDivElement>(null);
  // The list follows what was chosen elsewhere; the page itself stays where it is.
  useEffect(() => {
    const list = scroll.current;
    const line = list?.querySelector<HTMLElement>(`[data-key="${selected}"]`);
    if (!list || !line) return;
    list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 2;
  }, [selected]);
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div ref={scroll} className={classes(styles.scroll, className)}>
        {lines.map(({ key, content }) => (
          <label key={key} className={styles.line} data-key={key}>
            <input
              type="radio"
              name={name}
              className="covering"
              checked={key === selected}
              onChange={() => onSelect(key)}
            />
            {content}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
