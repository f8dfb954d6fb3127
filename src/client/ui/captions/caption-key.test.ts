import { expect, test } from 'vitest';
import map from '../../../../assets/sounds/seuil.json';
import en from '../../i18n/locales/en/shell.json';
import fr from '../../i18n/locales/fr/shell.json';
import { captionKey } from './caption-key.ts';

test('each sound that means something has words in both languages', () => {
  const keys = Object.keys(map.sprite)
    .map(captionKey)
    .filter((key) => key !== null);
  expect(keys.length).toBeGreaterThan(25);
  for (const key of keys) for (const words of [fr, en]) expect(Object.keys(words)).toContain(key);
  expect(captionKey('no-such-sound')).toBeNull();
});
