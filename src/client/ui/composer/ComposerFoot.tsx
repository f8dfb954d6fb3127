import { Fragment } from 'react';
import type { Rejection } from '../../../protocol/rejection.ts';
import type { View } from '../../../protocol/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import { Button } from '../controls/Button.tsx';
import { numberFormat } from '../format.ts';
import { elision } from '../french.ts';
import { useTranslator } from '../game-context.tsx';
import { rejectionSentence } from '../rejection-sentence.ts';
import styles from './ComposerFoot.module.css';
import type { Sheetful } from './use-composer.ts';

interface Props {
  readonly view: View;
  readonly sheetful: Sheetful;
  readonly rejection: Rejection | null;
  readonly onSend: () => void;
  readonly onFold: () => void;
}

/** What will be noticed, what it costs, and the two ways out of the sheet. Never how it would be taken. */
export const ComposerFoot = ({ view, sheetful, rejection, onSend, onFold }: Props) => {
  const translator = useTranslator();
  const { t, say } = translator;
  const { preview, portrait } = sheetful;
  const firstName = say(portrait.firstName);
  return (
    <div className={styles.foot}>
      <section
        className={styles.noticed}
        aria-labelledby="compose-noticed"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and keys must be able to scroll it
        tabIndex={0}
      >
        <h3 id="compose-noticed" className={styles.title}>
          {t('compose.noticed', { firstName, elides: elision(firstName) })}
        </h3>
        <ul className={styles.list} aria-live="polite">
          {preview.noticed.length === 0 && <li>{t('compose.noticed.nothing')}</li>}
          {preview.noticed.map(say).map((sentence, index) => (
            <li key={sentence}>
              {index > 0 && t('list.between')}
              {sentence}
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.acts}>
        <p className={styles.cost} id="compose-cost">
          {rejection === null ? (
            <Pieces of={piecesOf(translator, view, sheetful)} />
          ) : (
            <span role="alert">{rejectionSentence(translator, rejection)}</span>
          )}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onFold}>{t('compose.silence')}</Button>
          <Button
            look="primary"
            aria-disabled={preview.rejection !== null}
            aria-describedby="compose-cost"
            onClick={onSend}
          >
            {t('compose.send')}
          </Button>
        </div>
      </div>
    </div>
  );
};

interface Piece {
  readonly name: string;
  readonly words: string;
  readonly loud?: boolean;
}

/** Whom it reaches, what it costs, what it brings, and how many may follow. */
const piecesOf = (
  { t, locale }: Translator,
  view: View,
  { draft, preview }: Sheetful,
): readonly Piece[] => {
  const { euros } = numberFormat(locale);
  return [
    ...(draft.audience === 'all'
      ? [{ name: 'reach', words: t('compose.reach', { people: preview.reach }), loud: true }]
      : []),
    {
      name: 'cost',
      words:
        preview.cost === 0
          ? t('compose.cost.nothing')
          : t('compose.cost', { cost: euros(preview.cost), budget: euros(view.budget) }),
    },
    ...(preview.paid > 0
      ? [{ name: 'paid', words: t('compose.paid', { amount: euros(preview.paid) }), loud: true }]
      : []),
    { name: 'uses', words: t('compose.uses', { n: view.uses.left }) },
  ];
};

/** What belongs together stays on one line while there is room for it, the dot after it too. */
const Pieces = ({ of }: { of: readonly Piece[] }) =>
  of.map(({ name, words, loud = false }, index) => (
    <Fragment key={name}>
      <span className={styles.piece}>
        {loud ? <strong>{words}</strong> : words}
        {index < of.length - 1 && '\u00a0·'}
      </span>{' '}
    </Fragment>
  ));
