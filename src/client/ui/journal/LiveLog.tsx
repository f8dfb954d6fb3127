import { useJournal } from './use-journal.ts';

/** How many lines stay in the page: older ones are in the journal. */
const KEPT = 40;

/** Says what just happened to whoever listens rather than looks: the twin of picture and sound. */
export const LiveLog = () => (
  <div role="log" aria-live="polite" className="visually-hidden">
    {useJournal()
      .slice(-KEPT)
      .map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
  </div>
);
