/**
 * The picture alone, of a view made by hand, to look at while drawing: `npm run dev`, then
 * /tests/stage/?act=2&pan=1&weather=rain&spent=1&theme=dark&place=desk&lang=en&still
 */
import '@fontsource-variable/bricolage-grotesque';
import { loadGameSentences } from '../../src/client/i18n/load-sentences.ts';
import { createTranslator } from '../../src/client/i18n/translator.ts';
import { createStage } from '../../src/client/stage/create-stage.ts';
import { createAppStore } from '../../src/client/store/app-store.ts';
import { defaultPreferences } from '../../src/client/store/preferences.ts';
import { WEATHERS } from '../../src/protocol/vocabulary.ts';
import { NAMES, previewView } from './preview-view.ts';

const asked = new URLSearchParams(location.search);
const figure = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);

async function open(parent: HTMLElement): Promise<void> {
  const locale = asked.get('lang') === 'en' ? 'en' : 'fr';
  const sentences = { ...(await loadGameSentences(locale)), ...NAMES };
  const store = createAppStore(defaultPreferences(locale));
  store.subscribe(({ stage }) => {
    document.body.dataset.stage = stage;
  });
  store.setState({
    view: previewView({
      act: figure('act', 0),
      weather: WEATHERS.find((weather) => weather === asked.get('weather')) ?? 'fair',
      spent: figure('spent', 0),
      known: figure('known', 3),
    }),
    pan: figure('pan', figure('act', 0)),
    place: asked.get('place') === 'desk' ? 'desk' : 'street',
    wall: asked.has('wall'),
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  });
  createStage({
    parent,
    store,
    translator: createTranslator(locale, sentences, () => {}),
    reducedMotion: asked.has('still'),
  });
  Object.assign(window, { store });
}

const parent = document.querySelector<HTMLElement>('#stage');
if (parent !== null) await open(parent);
