import { holdEnding } from '../../i18n/hold-ending.ts';
import styles from './Lines.module.css';
import type { SaidMessage } from './said-message.ts';

/** A sentence that has just been written shows its ink still wet: the key is the sentence, so a new one is a new element. */
const Fresh = ({ children, as: Tag = 'p' }: { children: string; as?: 'p' | 'span' }) => (
  <Tag key={children} className={styles.fresh}>
    {Tag === 'p' ? holdEnding(children) : children}
  </Tag>
);

/** Greeting and body, as one reads. */
export const Opening = ({ message }: { message: SaidMessage }) => (
  <>
    <Fresh key={message.greeting}>{message.greeting}</Fresh>
    {message.body.map((sentence) => (
      <Fresh key={sentence}>{sentence}</Fresh>
    ))}
  </>
);

/** Why they are written to, and the way out. Nothing at all when the brand says neither. */
export const Fairness = ({ message, className }: { message: SaidMessage; className?: string }) =>
  message.explanation === null && message.choice === null ? null : (
    <div className={className}>
      {message.explanation !== null && (
        <Fresh key={message.explanation}>{message.explanation}</Fresh>
      )}
      {message.choice !== null && <Fresh key={message.choice}>{message.choice}</Fresh>}
    </div>
  );

/** The whole message in one breath, for a voice or a bubble. */
export const OneBreath = ({ message }: { message: SaidMessage }) => {
  const sentences = [
    message.greeting,
    ...message.body,
    message.explanation,
    message.choice,
    message.signature,
  ].filter((sentence) => sentence !== null);
  return (
    <p>
      {sentences.map((sentence, index) => (
        <span key={sentence}>
          <Fresh as="span" key={sentence}>
            {index === sentences.length - 1 ? holdEnding(sentence) : sentence}
          </Fresh>{' '}
        </span>
      ))}
    </p>
  );
};
