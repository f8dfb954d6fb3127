import { X } from 'lucide-react';
import { useState } from 'react';
import { AskWhat } from '../controls/AskWhat.tsx';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Depth } from '../controls/Depth.tsx';
import { Fold } from '../controls/Fold.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Ledger, LedgerRow } from '../controls/LedgerRow.tsx';
import { PaperTabs } from '../controls/PaperTabs.tsx';
import { Range } from '../controls/Range.tsx';
import { Slip } from '../controls/Slip.tsx';
import { Stamp } from '../controls/Stamp.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { WaxSeals } from '../controls/WaxSeals.tsx';
import { WrittenLine } from '../controls/WrittenLine.tsx';
import styles from './StylePage.module.css';

const POLICIES = ['off', 'ask', 'silent'] as const;

/** Everything that can be pressed, chosen, written or asked. */
export const Controls = () => {
  const [policy, setPolicy] = useState<(typeof POLICIES)[number]>('ask');
  const [on, setOn] = useState(true);
  const [people, setPeople] = useState(150);
  const [words, setWords] = useState('Say where I got what I know');
  return (
    <section>
      <h2>Controls</h2>
      <div className={styles.wide}>
        <div className={styles.row}>
          <Button look="primary">Primary</Button>
          <Button>Plain</Button>
          <Button look="quiet">Quiet</Button>
          <Button disabled>Disabled</Button>
          <IconButton label="Close">
            <X size={22} />
          </IconButton>
        </div>
        <div className={styles.row}>
          <Stamp>Stamp</Stamp>
          <Stamp tone="service">Serves</Stamp>
          <Stamp tone="intrusion">Intrudes</Stamp>
          <WaxSeals left={3} max={5} />
          <Depth level={2} />
        </div>
        <Choices
          legend="Segmented choice"
          value={policy}
          choices={POLICIES.map((value) => ({ value, label: value }))}
          onChange={setPolicy}
        />
        <Choices
          legend="Choice with hints"
          look="list"
          value={policy}
          choices={POLICIES.map((value) => ({ value, label: value, hint: `What ${value} means` }))}
          onChange={setPolicy}
        />
        <Toggle label="Toggle" hint="One line that says what it changes" on={on} onChange={setOn} />
        <Range
          label="Range"
          value={people}
          min={0}
          max={300}
          say={(value) => `${value} of 300`}
          onChange={setPeople}
        />
        <AskWhat
          ask="What is this?"
          title="A number"
          answer={<p>Anything counted can be asked.</p>}
        >
          A number <strong className="figures">94 €</strong>
        </AskWhat>
        <WrittenLine label="A line to write on" value={words} maxLength={90} onChange={setWords} />
        <Slip note="Till, week 1. Observed" actions={<Button look="quiet">Erase</Button>}>
          A fact on a slip
        </Slip>
        <Ledger label="Account book">
          <LedgerRow label="Ledger row" value="12" note="With a note under it" />
          <LedgerRow label="Another" value="3 points" />
        </Ledger>
        <Fold summary="A fold">
          <p>What was under it.</p>
        </Fold>
        <PaperTabs
          label="Tabs"
          tabs={[
            { id: 'one', title: 'One', content: <p>The first card.</p> },
            { id: 'two', title: 'Two', content: <p>The second card.</p> },
          ]}
        />
      </div>
    </section>
  );
};
