import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** As in an input of type file: `.json`. */
  readonly accept: string;
  readonly onText: (text: string) => void;
  readonly look?: 'plain' | 'quiet';
  readonly children: ReactNode;
}

/** Asks for a file of the device and reads its text here: it goes nowhere else. */
export const FileChooser = ({ accept, onText, look = 'plain', children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const { currentTarget } = event;
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          file?.text().then((text) => {
            currentTarget.value = '';
            onText(text);
          });
        }}
      />
      <Button look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
};
