import type { AppStore } from '../src/client/store/app-store.ts';
import type { Game } from '../src/client/session/game.ts';
import type { View } from '../src/protocol/view.ts';
import { sampleView } from '../src/client/ui/testing/sample-view.ts';
export const packFr: Record<string, string> = {};
export const view0 = (_: string): View => sampleView();
export const fakeGame = (store: AppStore, saved: boolean): Game => ({
  start: async () => { await new Promise((r) => setTimeout(r, 300)); store.setState({ screen: 'game', view: view0('') }); },
  resume: async () => { store.setState({ screen: 'game', view: view0('') }); },
  hasSave: () => saved, decide: () => ({ ok: true, events: [] }), preview: () => { throw new Error('no'); },
  exportRecord: () => '{}', importRecord: async () => store.setState({ notice: { kind: 'import-refused', fault: { code: 'not-json', params: {} } } }),
  leave: () => store.setState({ screen: 'title' }), kept: () => [{ key: 'seuil.game', value: '{"a":1}' }, { key: 'seuil.preferences', value: '{}' }, { key: 'seuil.aside.1', value: '{}' }], eraseAll: () => {},
});
