import { useEffect, useState } from 'react';
import { text } from '../../../protocol/text.ts';
import { CHANNELS, SILOS } from '../../../protocol/vocabulary.ts';
import { loadGameSentences, titleSentences } from '../../i18n/load-sentences.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import { Scrap } from '../fragment/Scrap.tsx';
import { TranslatorContext } from '../game-context.tsx';
import { MessageInDress } from '../message/MessageInDress.tsx';
import { sampleFact, samplePortrait } from '../testing/sample-view.ts';
import styles from './StylePage.module.css';

const MESSAGE = {
  greeting: text('Bonjour Nadia,'),
  body: [
    text('Vos draps-housses de samedi sont en 140 × 200. Si votre lit est plus grand, on échange.'),
  ],
  explanation: text('Nous le savons par votre ticket de caisse.'),
  choice: text('Pour ne plus rien recevoir : un mot suffit.'),
  signature: text('La Maison Fauvette'),
};

const PORTRAIT = samplePortrait('nadia-belkacem', { name: text('Nadia Belkacem') });

/** Fragments on the paper of their place, and a message in the dress of every channel. */
export const Written = () => {
  const [translator, setTranslator] = useState<Translator | null>(null);
  useEffect(() => {
    loadGameSentences('fr').then((sentences) => {
      const { t } = createTranslator('fr', { ...titleSentences('fr'), ...sentences }, () => {});
      // No pack here: what it would say is written in the names.
      setTranslator({ locale: 'fr', t, say: ({ key }) => key });
    });
  }, []);
  if (translator === null) return null;
  return (
    <TranslatorContext value={translator}>
      <section>
        <h2>Fragments</h2>
        <div className={styles.wide}>
          {SILOS.map((silo) => (
            <Scrap
              key={silo}
              fragment={{ ...sampleFact('x', silo), text: text('2 draps-housses 140 × 200') }}
            />
          ))}
        </div>
      </section>
      <section>
        <h2>Messages</h2>
        <div className={styles.wide}>
          {CHANNELS.map((channel) => (
            <div key={channel}>
              <MessageInDress
                message={MESSAGE}
                draft={{ channel, moment: 'morning' }}
                portrait={PORTRAIT}
              />
            </div>
          ))}
        </div>
      </section>
    </TranslatorContext>
  );
};
