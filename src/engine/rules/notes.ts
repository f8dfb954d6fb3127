import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { holds } from './conditions.ts';
import { change, type Turn, tell } from './turn.ts';

/** On the morning of a week the director may leave a note: the first of the pack that fits, each once. None in a marathon. */
export const leaveNote = (turn: Turn): Turn => {
  const { state, pack } = turn;
  if (state.length === 'marathon' || turn.untold) return turn;
  const note = pack.manifest.notes.find(
    ({ id, weeks: [from, to], when }) =>
      state.week >= from &&
      state.week <= to &&
      !state.notes.some((left) => left.id === id) &&
      when.every((condition) => holds(pack, state, condition)),
  );
  if (note === undefined) return turn;
  return tell(change(turn, { notes: [...state.notes, { id: note.id, week: state.week }] }), {
    type: 'note.left',
    note: note.id,
    text: text(textKeys.note(note.id)),
  });
};
