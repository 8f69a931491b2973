/**
 * Where a pattern repeats a choice, words that can be read as one of its choices in two ways double the work with each
 * time they are said: forty such words hold a process for years. Finds such a choice, and words that show it.
 */
export function readInSeveralWays(pattern: RegExp): string | undefined {
  for (const choice of repeatedChoices(pattern.source)) {
    const repeated = new RegExp(`^(?:${withoutNames(choice)})*§`, pattern.flags.replaceAll(/[gy]/g, ''));
    for (const words of new Set(samplesOf(choice)))
      if (words !== '' && isRunaway(repeated, words)) return `${words.trim()} — in ${choice}`;
  }
  return undefined;
}

/** Twice the work for each time they are said: with twenty-two times a million readings, where an honest pattern has one. */
function isRunaway(repeated: RegExp, words: string): boolean {
  for (let times = 6; times <= 22; times += 2) if (msOf(repeated, words.repeat(times)) > mostMs) return true;
  return false;
}

const mostMs = 2;

function msOf(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least > mostMs; attempt++) {
    const began = performance.now();
    pattern.test(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function withoutNames(source: string): string {
  return source.replaceAll(/\(\?<(?![=!])[^>]+>/g, '(?:');
}

function repeatedChoices(source: string): readonly string[] {
  const found: string[] = [];
  const opened: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const next = source[at];
    if (next === '\\') at++;
    else if (next === '[') at = classEnd(source, at);
    else if (next === '(') opened.push(at);
    else if (next === ')') {
      const from = opened.pop() ?? 0;
      if (/[*+]/.test(source[at + 1] ?? ''))
        found.push(source.slice(from + 1, at).replace(/^\?(?::|<[^>]+>)/, ''));
    }
  }
  return found;
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

const mostSamples = 200;

/** Words that a part of a pattern takes: each choice, and what may be left out both there and not. */
function samplesOf(source: string): readonly string[] {
  let at = 0;
  const choice = (): string[] => {
    const all: string[] = [];
    do {
      if (source[at] === '|') at++;
      all.push(...sequence());
    } while (source[at] === '|');
    return all.slice(0, mostSamples);
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = repeated(atom());
      all = all.flatMap((begun) => one.map((more) => begun + more)).slice(0, mostSamples);
    }
    return all;
  };
  const repeated = (one: string[]): string[] => {
    const { how } = /^(?<how>[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at))?.groups ?? {};
    if (!how) return one;
    at += how.length + (source[at + how.length] === '?' ? 1 : 0);
    return how === '+' || /^\{[1-9]/.test(how) ? one : ['', ...one];
  };
  const atom = (): string[] => {
    const begins = source[at];
    if (begins === '(') {
      const looks = /^\(\?(?:<?[=!])/.test(source.slice(at));
      at += /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/.exec(source.slice(at))?.[0].length ?? 1;
      const all = choice();
      at++;
      return looks ? [''] : all;
    }
    if (begins === '[') {
      const from = at;
      at = classEnd(source, at) + 1;
      return [oneOf(new RegExp(source.slice(from, at), 'u'))];
    }
    if (begins === '\\') {
      const escaped = /^\\(?:[pP]\{[^}]+\}|x[\da-f]{2}|u[\da-f]{4}|.)/iu.exec(source.slice(at))?.[0] ?? '\\';
      at += escaped.length;
      return /^\\[bB]$/.test(escaped) ? [''] : [oneOf(new RegExp(escaped, 'u'))];
    }
    at++;
    return begins === '^' || begins === '$' ? [''] : [begins === '.' ? 'x' : (begins ?? '')];
  };
  return choice();
}

function oneOf(pattern: RegExp): string {
  return (
    ['a', ' ', ',', '1', 'A', '-', '.', ':', '?', '!', '\n', '/', '’'].find((each) => pattern.test(each)) ??
    ''
  );
}
