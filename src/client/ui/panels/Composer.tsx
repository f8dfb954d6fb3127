import type { ReactNode } from 'react';
import type { View } from '../../../protocol/view.ts';
import { Aside } from '../composer/Aside.tsx';
import { ComposerFoot } from '../composer/ComposerFoot.tsx';
import { FallenScrap, FoldedSheet } from '../composer/pictures.tsx';
import { SentSlip } from '../composer/SentSlip.tsx';
import { useComposer } from '../composer/use-composer.ts';
import { WritingTable } from '../composer/WritingTable.tsx';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { useApp, useTranslator } from '../game-context.tsx';

/** The writing table: open while the player is at `write`. */
export const Composer = () => {
  const view = useApp((state) => state.view);
  const open = useApp((state) => state.place === 'write');
  if (!open || view === null || view.phase === 'debrief') return null;
  return <OpenComposer view={view} />;
};

interface Page {
  readonly body: ReactNode;
  readonly foot: ReactNode;
  readonly onClose: () => void;
}

const OpenComposer = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const { body, foot, onClose } = usePage(view);
  return (
    <Sheet
      shape="wide"
      title={t('compose.title')}
      closeLabel={t('shell.close')}
      onClose={onClose}
      foot={foot}
    >
      {body}
    </Sheet>
  );
};

/** The same sheet all along; what lies on it changes. The primary action never moves. */
function usePage(view: View): Page {
  const { t, say } = useTranslator();
  const composer = useComposer(view);
  const { sheetful, stage, close, keepSilent, write } = composer;
  const back = (
    <Button look="primary" onClick={close}>
      {t('compose.back')}
    </Button>
  );
  if (stage.kind === 'sent') {
    return {
      onClose: close,
      body: <SentSlip view={view} sent={stage.sent} aftermath={stage.aftermath} />,
      foot: (
        <>
          {view.uses.left > 0 && <Button onClick={write}>{t('sent.another')}</Button>}
          {back}
        </>
      ),
    };
  }
  if (sheetful === null) {
    return {
      onClose: close,
      body: (
        <Aside title={t('compose.empty.title')} picture={<FallenScrap />}>
          <p>{t('compose.empty')}</p>
        </Aside>
      ),
      foot: back,
    };
  }
  if (stage.kind === 'folded') {
    return {
      onClose: keepSilent,
      body: (
        <Aside title={t('silence.title')} picture={<FoldedSheet />}>
          <p>{t('silence.story', { firstName: say(sheetful.portrait.firstName) })}</p>
        </Aside>
      ),
      foot: (
        <>
          <Button onClick={write}>{t('silence.unfold')}</Button>
          <Button look="primary" onClick={keepSilent}>
            {t('compose.back')}
          </Button>
        </>
      ),
    };
  }
  return {
    onClose: close,
    body: <WritingTable view={view} sheetful={sheetful} composer={composer} />,
    foot: (
      <ComposerFoot
        view={view}
        sheetful={sheetful}
        rejection={composer.rejection}
        onSend={composer.send}
        onFold={composer.fold}
      />
    ),
  };
}
