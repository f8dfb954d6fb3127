import type { Locale } from '../../../protocol/vocabulary.ts';
import type { Beat } from '../../store/app-store.ts';
import { useApp, useTranslator } from '../game-context.tsx';
import { eventSentence } from './event-sentence.ts';

export interface Line {
  readonly id: number;
  readonly type: Beat['event']['type'];
  readonly sentence: string;
}

/**
 * What was said of a beat stays said: a fragment erased later must not change the line that told of it.
 * Keyed by the beat itself, so that it goes away with it.
 */
const said = new WeakMap<Beat, Map<Locale, Line>>();

/** Everything that happened since the page was loaded, in words, oldest first. */
export function useJournal(): readonly Line[] {
  const translator = useTranslator();
  const log = useApp((state) => state.log);
  const view = useApp((state) => state.view);
  if (view === null) return [];
  return log.map((beat) => {
    const lines = said.get(beat) ?? new Map<Locale, Line>();
    said.set(beat, lines);
    const line = lines.get(translator.locale) ?? {
      id: beat.id,
      type: beat.event.type,
      sentence: eventSentence(beat.event, view, translator),
    };
    lines.set(translator.locale, line);
    return line;
  });
}
