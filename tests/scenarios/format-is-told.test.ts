import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CHANNELS,
  DATA_TYPES,
  ENDINGS,
  FACETS,
  IDENTIFIER_KINDS,
  MOMENTS,
  ORIGINS,
  POLICIES,
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  TONES,
  VOICES,
} from '../../src/protocol/vocabulary.ts';
import { Crowd, Dilemma, Manifest, Person } from '../../src/scenarios/schema.ts';

const told = readFileSync(join(import.meta.dirname, '../../docs/scenario-format.md'), 'utf8');

const words = {
  CHANNELS,
  DATA_TYPES,
  ENDINGS,
  FACETS,
  IDENTIFIER_KINDS,
  MOMENTS,
  ORIGINS,
  POLICIES,
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  TONES,
  VOICES,
};

describe('docs/scenario-format.md', () => {
  it.each(Object.entries(words))('tells every word of %s', (_name, list) => {
    expect(list.filter((word) => !told.includes(`\`${word}\``))).toEqual([]);
  });

  it.each([
    ['pack.json', Object.keys(Manifest.shape)],
    ['people', Object.keys(Person.shape)],
    ['fragments', Object.keys(Person.shape.fragments.element.shape)],
    ['needs', Object.keys(Person.shape.needs.element.shape)],
    ['lines', Object.keys(Person.shape.lines.element.shape)],
    ['dilemmas', Object.keys(Dilemma.shape)],
    ['acts', Object.keys(Manifest.shape.acts.element.shape)],
    ['the crowd', Object.keys(Crowd.shape)],
    ['lives', Object.keys(Crowd.shape.lives.element.shape)],
    ['facts of lives', Object.keys(Crowd.shape.lives.element.shape.facts.element.shape)],
  ])('tells every field of %s', (_name, fields) => {
    expect(fields.length).toBeGreaterThan(2);
    const untold = fields.filter(
      (field) => !told.includes(`\`${field}\``) && !new RegExp(`\`${field}\\b`).test(told),
    );
    expect(untold.filter((field) => field !== '$schema')).toEqual([]);
  });
});
