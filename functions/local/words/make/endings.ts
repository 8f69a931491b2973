/** What is put to a word to make its forms: the pattern that it shares with other words. */
export function endingsOf(word: string, forms: ReadonlySet<string>): string {
  return [...new Set([...forms].map((form) => endingOf(word, form)))].sort().join(' ');
}

/** How a form differs from its word: `+er`, `e+te` for an e that becomes te, `+*en` for a doubled last letter. */
function endingOf(word: string, form: string): string {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same++;
  const [cut, add] = [word.slice(same), form.slice(same)];
  return cut === '' && add.startsWith(word.slice(-1)) && add.length > 1 && !/^[aeiouyæøå]/.test(add)
    ? `+*${add.slice(1)}`
    : `${cut}+${add}`;
}
