import { useState } from 'react';
import type { PersonTruth } from '../../../protocol/debrief.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { Stamp } from '../controls/Stamp.tsx';
import { useTranslator } from '../game-context.tsx';
import { MomentDetail } from './MomentDetail.tsx';
import { MomentList } from './MomentList.tsx';
import { firstToSee, momentsOf } from './moments.ts';
import styles from './PersonBox.module.css';
import { ToleranceChart } from './ToleranceChart.tsx';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly truth: PersonTruth;
  readonly portrait: Portrait;
  readonly view: View;
}

/** One person's hidden story, opened. */
export const PersonBox = ({ truth, portrait, view }: Props) => {
  const { t, say } = useTranslator();
  const firstName = say(portrait.firstName);
  const moments = momentsOf(truth, view.withheld);
  const [selected, setSelected] = useState(() => firstToSee(moments));
  const moment = moments.find(({ key }) => key === selected);
  return (
    <div>
      <p className={styles.who}>
        <Stamp tone={truth.atEase ? 'service' : 'intrusion'}>
          {t(truth.atEase ? 'box.at-ease' : 'box.not-at-ease')}
        </Stamp>
        {t(`segment.${truth.segment}`)}
      </p>
      <div className={styles.spread}>
        <div className={styles.picture}>
          <ToleranceChart
            truth={truth}
            firstName={firstName}
            moments={moments}
            selected={selected}
            onSelect={setSelected}
          />
          <WeekTable
            tolerance={truth.tolerance}
            threshold={truth.threshold}
            caption={t('chart.table', { firstName })}
          />
        </div>
        <MomentList
          name={`moments-${truth.portrait}`}
          moments={moments}
          sent={view.sent}
          selected={selected}
          onSelect={setSelected}
        />
      </div>
      {moment !== undefined && <MomentDetail moment={moment} portrait={portrait} view={view} />}
    </div>
  );
};
