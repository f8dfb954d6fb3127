import { describe, expect, it } from 'vitest';
import { hashState } from '../../engine/index.ts';
import { playGame } from '../game/play-game.ts';
import { scenario } from '../testing/shipped.ts';
import type { Player, Seat } from './player.ts';
import { ROSTER } from './roster.ts';

const players: readonly (readonly [string, Seat])[] = Object.entries(ROSTER);
const sightless = players.filter(([name]) => name !== 'oracle');

describe('a player of the roster', () => {
  it.each(players)('plays legally to the end, and the same game twice: %s', (_, seat) => {
    const game = playGame(scenario, 1, seat());
    expect(hashState(playGame(scenario, 1, seat()).state)).toBe(hashState(game.state));
  });

  it.each(sightless)('sees the view alone: %s plays on without the state', (_, seat) => {
    const player = seat();
    const blindfolded: Player = (moment) =>
      player({
        view: moment.view,
        legalDecisions: moment.legalDecisions,
        get state(): never {
          throw new Error('it looks at what is hidden');
        },
        get scenario(): never {
          throw new Error('it looks at what is hidden');
        },
      });
    expect(playGame(scenario, 2, blindfolded).state.phase).toBe('debrief');
  });

  it('does what its name says', () => {
    const sent = (seat: Seat) => playGame(scenario, 3, seat()).state.sent.map(({ draft }) => draft);
    expect(sent(ROSTER.idle)).toEqual([]);
    expect(sent(ROSTER.timid)).toEqual([]);
    expect(sent(ROSTER.megaphone).every(({ facts }) => facts.length === 0)).toBe(true);
    expect(sent(ROSTER.hoarder).some(({ facts }) => facts.length > 2)).toBe(true);
    expect(sent(ROSTER.polite).every(({ purpose, choice }) => purpose === 'serve' && choice)).toBe(
      true,
    );
  });
});
