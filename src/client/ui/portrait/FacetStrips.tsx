import type { Portrait } from '../../../protocol/view.ts';
import { FACETS } from '../../../protocol/vocabulary.ts';
import { Depth } from '../controls/Depth.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './FacetStrips.module.css';

/** The portrait strip by strip: width is how many strips are known, depth how well. */
export const FacetStrips = ({ portrait }: { portrait: Portrait }) => {
  const { t } = useTranslator();
  return (
    <ul className={styles.strips}>
      {FACETS.map((facet) => {
        const level = portrait.facets[facet];
        return (
          <li key={facet} className={styles.strip} data-level={level}>
            <span className={styles.name}>{t(`facet.${facet}`)}</span>
            <span className={styles.level}>{t('portrait.level', { level })}</span>
            <Depth level={level} />
          </li>
        );
      })}
    </ul>
  );
};
