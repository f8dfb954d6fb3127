/** Names said with an aspirated h or a full y do not swallow the vowel before them: « que Hassan », « que Yasmine ». */
const ASPIRATED = /^(?:hass|hami|hama|hadj|hana|hao|has|hug)/u;

/** For ICU `select`: whether French elides before this first name (« qu’Amina », « d’Henri », but « que Nadia »). */
export function elision(firstName: string): 'yes' | 'no' {
  const bare = firstName.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/^[aeiouœæ]/u.test(bare)) return 'yes';
  if (/^y[^aeiou]/u.test(bare)) return 'yes';
  if (bare.startsWith('h')) return ASPIRATED.test(bare) ? 'no' : 'yes';
  return 'no';
}
