const mostRounds = 3;
/** Folders that the municipality's own drive makes by itself; in English, two capitals in a row look like a name. */
const madeByDrive = /(?<=\/)(?:Shared Documents|Documents|Recordings|_layouts|sites|personal)(?=\/)/giu;

/**
 * What somebody named in a link: its path, query and anchor, written out as words. `/klip/Emma%20Hansen_2.mp4` is
 * “klip Emma Hansen 2 mp4”. In a running text the parts of a link are no words; in a field that holds nothing else they
 * are all there is to read.
 */
export function wordsOfLink(text: string): string {
  return decoded(namedIn(text.trim()))
    .replace(madeByDrive, ' ')
    .replace(/[/_+.?&=#:;,~|\p{Pd}\s]+/gu, ' ')
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L}{3})(?=\d)|(?<=\d)(?=\p{L}{3})/gu, ' ')
    .trim();
}

function namedIn(text: string): string {
  if (!URL.canParse(text)) return text;
  const { pathname, search, hash } = new URL(text);
  return `${pathname}${search}${hash}`;
}

/** A file's name is often escaped twice. What is no escape stays as it is. */
function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < mostRounds; round++)
    now = now.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return ' ';
      }
    });
  return now.normalize('NFC');
}
