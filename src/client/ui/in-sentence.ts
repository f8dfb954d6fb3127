/** A word of the vocabulary as it stands inside a sentence: « Courriel » becomes « courriel », « SMS » stays. */
export const inSentence = (word: string): string => {
  const [first = '', second = ''] = word;
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? word
    : first.toLowerCase() + word.slice(first.length);
};
