import { describe, expect, it } from 'vitest';
import index from '../../../assets/art/faces/index.json';
import { BANDS } from '../../protocol/vocabulary.ts';
import { faceLayers } from './face-layers.ts';
import { faceUrl, PASSERS } from './faces.ts';

const people = Object.keys(index.people);

describe('faces', () => {
  it('has a face in every band for every customer and passer-by that is drawn', () => {
    expect(people.length).toBeGreaterThanOrEqual(6);
    expect(PASSERS.length).toBeGreaterThanOrEqual(12);
    for (const id of [...people, ...PASSERS]) {
      const urls = BANDS.map((band) => faceUrl(id, band));
      expect(urls).not.toContain(null);
      expect(new Set(urls).size).toBe(BANDS.length);
    }
  });

  it('says that it has nobody of that name', () => {
    expect(faceUrl('nobody', 'pleased')).toBeNull();
    expect(faceLayers('nobody', 'pleased')).toEqual([]);
  });

  it.each(people)('gives every layer of %s from the head up', (id) => {
    for (const band of BANDS) {
      const layers = faceLayers(id, band).map(({ layer }) => layer);
      expect(layers).toEqual(index.order.filter((layer) => layers.includes(layer)));
      expect(layers[0]).toBe('head');
      for (const layer of index.moving) expect(layers).toContain(layer);
    }
  });
});
