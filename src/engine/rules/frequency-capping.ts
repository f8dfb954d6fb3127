import { CHANNELS, type Channel } from '../../protocol/vocabulary.ts';
import { crowdFaded } from '../consumer/crowd-contacts.ts';
import { faded } from '../consumer/fatigue.ts';
import { at, withAt } from '../state/column.ts';
import { change, type Turn } from './turn.ts';

/** One more contact felt by a person on a channel. */
export const addPressure = (turn: Turn, index: number, channel: Channel): Turn => {
  const { people } = turn.state;
  const cell = index * CHANNELS.length + CHANNELS.indexOf(channel);
  const pressure = withAt(people.pressure, cell, at(people.pressure, cell) + 1);
  return change(turn, { people: { ...people, pressure } });
};

/** A week's rest: every contact is felt a little less. */
export const relieveFatigue = (turn: Turn): Turn => {
  const { people } = turn.state;
  const pressure = people.pressure.map(faded);
  const crowd = { ...people.crowd, pressure: crowdFaded(people.crowd.pressure) };
  return change(turn, { people: { ...people, pressure, crowd } });
};
