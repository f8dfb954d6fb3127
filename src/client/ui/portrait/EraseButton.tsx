import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useTranslator } from '../game-context.tsx';

interface Props {
  /** Of what, for those who do not see which slip it stands on. */
  readonly slip: string;
  readonly onErase: () => void;
}

/** Erasing cannot be taken back: the eraser asks once. */
export const EraseButton = ({ slip, onErase }: Props) => {
  const { t } = useTranslator();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button
        look="quiet"
        aria-label={t('portrait.erase.named', { slip })}
        onClick={() => setAsking(true)}
      >
        {t('portrait.erase')}
      </Button>
    );
  return (
    <>
      <Button
        look="quiet"
        autoFocus
        aria-label={t('portrait.erase.keep.named', { slip })}
        onClick={() => setAsking(false)}
      >
        {t('portrait.erase.keep')}
      </Button>
      <Button aria-label={t('portrait.erase.sure.named', { slip })} onClick={onErase}>
        {t('portrait.erase.sure')}
      </Button>
    </>
  );
};
