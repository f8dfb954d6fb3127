// A thread beside the page's own: it is asked once, tells as it goes, and is ended by whoever opened it.
import type { Asked } from './in-a-thread.ts';
import { tell } from './tell.ts';

self.addEventListener('message', ({ data: { scenario, record } }: MessageEvent<Asked>) => {
  for (const told of tell(scenario, record)) self.postMessage(told);
});
