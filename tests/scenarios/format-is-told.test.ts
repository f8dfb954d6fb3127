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
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  VOICES,
} from '../../src/protocol/vocabulary.ts';
import { Dilemma, Manifest, Person } from '../../src/scenarios/schema.ts';

const told = readFileSync(join(import.meta.dirname, '../../docs/scenario-format.md'), 'utf8');

const words = {
  CHANNELS,
  DATA_TYPES,
  ENDINGS,
  FACETS,
  IDENTIFIER_KINDS,
  MOMENTS,
  ORIGINS,
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  VOICES,
};

describe('docs/scenario-format.md', () => {
  it.each(Object.entries(words))('tells every word of %s', (_name, list) => {
    expect(list.filter((word) => !told.includes(`\`${word}\``))).toEqual([]);
  });

  it.each([
    ['pack.json', Object.keys(Manifest.shape).filter((field) => field !== '$schema')],
    ['people', Object.keys(Person.shape)],
    ['fragments', Object.keys(Person.shape.fragments.element.shape)],
    ['needs', Object.keys(Person.shape.needs.element.shape)],
    ['lines', Object.keys(Person.shape.lines.element.shape)],
    ['dilemmas', Object.keys(Dilemma.shape)],
  ])('tells every field of %s', (_name, fields) => {
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((field) => !new RegExp(`\`${field}\\b`).test(told))).toEqual([]);
  });
});
