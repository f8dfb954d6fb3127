import type { Candidate, LooseFragment } from '../../../protocol/fragment.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { looseFragment, portraitOf } from '../find-in-view.ts';
import { Scrap } from '../fragment/Scrap.tsx';
import { useApp, useAppStore, useGame, useTranslator } from '../game-context.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import { EraseButton } from '../portrait/EraseButton.tsx';
import { Rejected } from '../Rejected.tsx';
import styles from './LinkSheet.module.css';

/** A fragment of the desk that belongs to nobody yet: the evidence, and three ways to go. */
export const LinkSheet = ({ view }: { view: View }) => {
  const inspected = useApp((state) => state.inspected);
  const fragment = inspected === null ? undefined : looseFragment(view, inspected);
  return fragment === undefined ? null : (
    <OpenLink key={fragment.id} view={view} fragment={fragment} />
  );
};

const OpenLink = ({ view, fragment }: { view: View; fragment: LooseFragment }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const game = useGame();
  const close = () => store.setState({ inspected: null, rejection: null });
  const then = ({ ok }: { readonly ok: boolean }) => {
    if (ok) close();
  };
  return (
    <Sheet
      shape="small"
      title={t('link.title')}
      closeLabel={t('link.leave')}
      onClose={close}
      foot={
        <>
          <Rejected decisions={['identity.link', 'fragment.erase']} />
          <EraseButton
            slip={say(fragment.slip)}
            onErase={() => then(game.decide({ type: 'fragment.erase', fragment: fragment.id }))}
          />
          <Button look="primary" onClick={close}>
            {t('link.leave')}
          </Button>
        </>
      }
    >
      <Scrap fragment={fragment} />
      <p>{fragment.candidates.length === 0 ? t('link.none') : t('link.intro')}</p>
      <ul className={styles.candidates}>
        {fragment.candidates.map((candidate) => {
          const portrait = portraitOf(view, candidate.portrait);
          return portrait === undefined ? null : (
            <li key={candidate.portrait}>
              <CandidateCard
                candidate={candidate}
                portrait={portrait}
                onLink={() =>
                  then(
                    game.decide({
                      type: 'identity.link',
                      fragment: fragment.id,
                      portrait: portrait.id,
                    }),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
};

interface CandidateProps {
  readonly candidate: Candidate;
  readonly portrait: Portrait;
  readonly onLink: () => void;
}

/** One person it might be, with what agrees and what does not. */
const CandidateCard = ({ candidate, portrait, onLink }: CandidateProps) => {
  const { t, say } = useTranslator();
  return (
    <article className={styles.candidate} aria-label={say(portrait.name)}>
      <PersonMark id={portrait.id} name={say(portrait.firstName)} size={64} />
      <div className={styles.words}>
        <h3>{say(portrait.name)}</h3>
        <ul aria-label={t('link.evidence')} className={styles.evidence}>
          {candidate.evidence.map((text) => (
            <li key={text.key}>{say(text)}</li>
          ))}
        </ul>
      </div>
      <Button onClick={onLink}>{t('link.to', { name: say(portrait.firstName) })}</Button>
    </article>
  );
};
