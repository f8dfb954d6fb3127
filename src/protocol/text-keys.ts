import type { Channel, DataType, Ending, FragmentPurpose, Purpose, Silo } from './vocabulary.ts';

/**
 * The names of a pack's sentences. The engine names them with these, the validator demands them with these, so that
 * neither can ask for a sentence that the other does not know.
 */
export const textKeys = {
  person: (person: string, part: 'name' | 'first-name' | 'formal' | 'intro') =>
    `person.${person}.${part}`,
  line: (person: string, line: string) => `person.${person}.line.${line}`,
  sharedLine: (line: string) => `line.${line}`,
  closing: (person: string, how: 'served' | 'hurt' | 'ignored') =>
    `person.${person}.closing.${how}`,
  need: (person: string, need: string) => `person.${person}.need.${need}`,
  fragment: (fragment: string, part: 'text' | 'slip' | 'noticed' | 'mention' | FragmentPurpose) =>
    `fragment.${fragment}.${part}`,
  evidence: (code: string) => `evidence.${code}`,
  greeting: (channel: Channel) => `message.greeting.${channel}`,
  signature: (channel: Channel) => `message.signature.${channel}`,
  explanation: (silo: Silo | 'none') => `message.explain.${silo}`,
  choice: (channel: Channel) => `message.choice.${channel}`,
  generic: (purpose: Purpose, variant: number) => `message.generic.${purpose}.${variant}`,
  template: (template: string) => `message.template.${template}`,
  /** The noun phrase of a kind of data, as it is said to whoever left it: *your purchases*. */
  yours: (dataType: DataType) => `data-type.${dataType}.yours`,
  life: (life: string, fact: string) => `life.${life}.${fact}`,
  note: (note: string) => `note.${note}`,
  offer: (offer: string) => `offer.${offer}`,
  noticed: (what: 'nothing' | 'late' | 'combined') => `noticed.${what}`,
  dilemma: (dilemma: string, part: 'title' | 'story') => `dilemma.${dilemma}.${part}`,
  answer: (dilemma: string, answer: string, part: 'label' | 'detail' | 'outcome') =>
    `dilemma.${dilemma}.${answer}.${part}`,
  act: (act: string, part: 'title' | 'opening') => `act.${act}.${part}`,
  ending: (ending: Ending, part: 'title' | 'story') => `ending.${ending}.${part}`,
} as const;
