import { describe, expect, test } from 'vitest';
import { preview } from '../index.ts';
import { begin, collect, draft, nextWeek, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const ready = take(begin(quietPack, 1), collect('two-sheets'), collect('moving-soon'));
const sheet = (sketch: Parameters<typeof draft>[0]) =>
  preview(quietPack, ready.state, draft(sketch));

describe('a message', () => {
  test('leads with the first fact in the words of its purpose, and mentions the others', () => {
    const { message, rejection, cost } = sheet({
      portrait: 'nadia',
      purpose: 'inform',
      facts: ['moving-soon', 'two-sheets'],
      channel: 'email',
      choice: false,
    });
    expect(rejection).toBeNull();
    expect(cost).toBe(1);
    expect(message.greeting.key).toBe('message.greeting.email');
    expect(message.body.map(({ key }) => key)).toEqual([
      'fragment.moving-soon.inform',
      'fragment.two-sheets.mention',
    ]);
    expect(message.explanation?.key).toBe('message.explain.newsletter');
    expect(message.choice).toBeNull();
    expect(message.signature).toEqual({
      key: 'message.signature.email',
      params: {
        firstName: '@person.nadia.first-name',
        formal: '@person.nadia.formal',
        grammar: 'f',
      },
    });
  });

  test('says the same to anybody when it leans on nothing', () => {
    const { message } = sheet({ portrait: 'ivo', purpose: 'sell' });
    expect(message.body.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^message\.generic\.sell\.[123]$/),
    ]);
    expect(message.explanation?.key).toBe('message.explain.none');
    expect(message.choice?.key).toBe('message.choice.counter');
    expect(message.body[0]?.params).toMatchObject({ grammar: 'm' });
  });

  test('reads once sent as it was previewed, weeks later too', () => {
    const written = draft({ portrait: 'nadia', channel: 'email' });
    const { message } = preview(quietPack, ready.state, written);
    const play = nextWeek(nextWeek(take(ready, send(written))));
    expect(viewOf(play).sent[0]?.message).toEqual(message);
  });
});

describe('what is noticed', () => {
  const noticed = (sketch: Parameters<typeof draft>[0]) =>
    sheet(sketch).noticed.map(({ key }) => key);

  test('the most private first, then the meeting of places, then the hour', () => {
    expect(
      noticed({
        portrait: 'nadia',
        facts: ['two-sheets', 'moving-soon'],
        channel: 'email',
        moment: 'late',
      }),
    ).toEqual([
      'fragment.moving-soon.noticed',
      'fragment.two-sheets.noticed',
      'noticed.combined',
      'noticed.late',
    ]);
    expect(noticed({ portrait: 'nadia' })).toEqual(['noticed.nothing']);
  });

  test('a draft that cannot be sent still shows, with the reason', () => {
    const { message, rejection } = sheet({ portrait: 'ivo', channel: 'text' });
    expect(rejection?.code).toBe('channel.no-address');
    expect(message.greeting.key).toBe('message.greeting.text');
  });
});
