/** What somebody said, without capitals and signs: said twice so, it is the same. */
export function bareWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
