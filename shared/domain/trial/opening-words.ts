const opening =
  /^\s*(?:pr(?:ø|oe)vehandling(?:en)?|pr(?:ø|oe)v|trial(?: action)?|try)(?![\p{L}\p{N}])\s*[:;,.–—-]*\s*/iu;

/** What stands after the word that makes a message a trial; undefined when it is not one. */
export function trialText(text: string): string | undefined {
  const spelled = text.normalize('NFC');
  const found = opening.exec(spelled);
  return found ? spelled.slice(found[0].length).trim() : undefined;
}
