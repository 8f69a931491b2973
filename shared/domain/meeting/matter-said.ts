/** What somebody says of the points of a meeting. `about`: the words of the one that is meant, where they are said. */
export type MatterSaid =
  | { readonly kind: 'put'; readonly points: readonly string[]; readonly isSure: boolean }
  /** It may be one of the topics that stand there already. */
  | { readonly kind: 'talk'; readonly points: readonly string[] }
  | { readonly kind: 'off'; readonly about: string }
  | { readonly kind: 'mend'; readonly about: string };

const ae = '(?:æ|ae|ä)';
const oe = '(?:ø|oe|ö)';
const aa = '(?:å|aa)';
const meeting = `(?:(?:det|vores|n${ae}ste|kommende|et|the|our|next)\\s+)*(?:(?:status|personale|team)?m${oe}det?|(?:status\\s+)?meeting)`;
const agenda = `(?:(?:den|vores|n${ae}ste|the|our|next)\\s+)*(?:dagsorde?n(?:en)?|agenda)(?:\\s+(?:til|for)\\s+${meeting})?`;
const on = `(?:p${aa}|til|on|to)`;
/** “Kan du ikke lige …”, “jeg vil gerne …”. */
const please = `(?:(?:hej|hi|femuger|ok|okay|og|s${aa}|nu|please|kan|kunne|vil|gider|m${aa}|skal|b${oe}r|lad|os|can|could|would|will|let|us|du|vi|jeg|i|we|you|lige|godt|gerne|ogs${aa}|venligst|ikke|like|to|also|at|just)[\\s,]+)*`;
const end = '(?:[\\s,]+(?:tak|please|thanks|igen|engang))?[\\s.!?]*$';
const next = `(?:n${ae}ste\\s+gang(?:\\s+vi\\s+\\p{L}+(?:\\s+m${oe}de)?)?|n${aa}r\\s+vi\\s+m${oe}des|next\\s+time(?:\\s+we\\s+meet)?)`;
const atMeeting = `(?:(?:p${aa}|til|under|ved|at|in)\\s+${meeting}|${next})`;
const verb = `(?:s${ae}t(?:te)?|skriv(?:e)?|tilf${oe}j(?:e)?|l${ae}g(?:ge)?|tag(?:e)?|f${aa}|have|put|add|have|get)`;
const talk = `(?:tale|snakke|talt|snakket|tal|snak|dr${oe}ft(?:e|et)?|vend(?:e|t)?|diskuter(?:e|et)?|talk|speak|discuss)`;
const point = `(?:punkt(?:et)?|emne(?:t)?|point|topic|item)`;
const x = '(?<x>.+?)';

const rule = (...parts: readonly string[]) => new RegExp(`^\\s*${parts.join('')}`, 'iu');

/** Several with commas between them only where several are announced: “punkter: garderoben, søvn og ture”. */
const several = rule(
  `(?:nye\\s+|mine\\s+|vores\\s+|new\\s+)?(?:punkter|emner|points|topics)(?:\\s+(?:${on}|for)\\s+(?:${meeting}|${agenda}))?\\s*[:–—-]\\s*(?<x>.+)$`,
);
const announced = rule(
  `(?:jeg\\s+har\\s+|i\\s+have\\s+)?(?:(?:et|nyt|mit|endnu|lille|a|new|my)\\s+)*(?:punkt|emne|point|topic)(?:\\s+(?:${on}|for)\\s+(?:${meeting}|${agenda}))(?:\\s*[:–—-]\\s*|\\s+(?:om\\s+|about\\s+)?)(?<x>.+)$`,
);
const announcedNew = rule(
  `(?:jeg\\s+har\\s+)?(?:(?:et|mit|a|my)\\s+)*(?:nyt|new|endnu\\s+et|one\\s+more|another)\\s+(?:agenda\\s+)?(?:punkt|emne|point|topic)(?:\\s*[:–—-]\\s*|\\s+(?:om\\s+|about\\s+)?)(?<x>.+)$`,
);
const announcedBare = rule(
  `(?:(?:et|a|mit)\\s+)?(?:punkt(?:\\s+mere)?|point|agenda\\s+point)(?:\\s*[:–—-]\\s*|\\s+(?:om|about)\\s+)(?<x>.+)$`,
);

const sure = [
  announced,
  announcedNew,
  announcedBare,
  // “Kan du skrive ned til mødet, at vi mangler tid”
  rule(
    `${please}(?:skriv(?:e)?|not[eé]r(?:e)?|husk(?:e)?|gem(?:me)?)\\s+(?:(?:det|her|dette|lige|ned|mig|os|dem)\\s+)*(?:til|p${aa})\\s+${meeting}\\s*(?:[:,–—-]\\s*|\\s)(?:at\\s+)?(?<x>.+)$`,
  ),
  // “Skriv på dagsordenen, at vi skal tale om sovetider”
  rule(
    `${please}(?:${verb}|not[eé]r(?:e)?|husk(?:e)?)\\s+(?:(?:det|her|lige|ned|mig|os|gerne)\\s+)*${on}\\s+${agenda}\\s*(?:[:,–—-]\\s*(?:at\\s+)?|\\s(?:at|that)\\s+)${x}[\\s.!?]*$`,
  ),
  // “Sæt et punkt på: garderoben”, as the button is called
  rule(
    `${please}(?:${verb}|lav(?:e)?)\\s+(?:(?:et|nyt|lige|a|new)\\s+)*${point}\\s+(?:${on}|med)\\s*(?:[:,–—-]|\\s(?:om|about)\\s)\\s*(?<x>.+)$`,
  ),
  // “Sæt et punkt på dagsordenen om garderoben”
  rule(
    `${please}${verb}\\s+(?:(?:et|nyt|a|new)\\s+)*${point}\\s+(?:med\\s+)?${on}\\s+(?:${agenda}|${meeting})\\s*(?:om|about|[:,–—-])\\s*(?<x>.+)$`,
  ),
  rule(
    `${please}${verb}\\s+${x}\\s+(?:med\\s+|ind\\s+|op\\s+|ned\\s+|p${aa}\\s+)?(?:som\\s+(?:et\\s+)?punkt\\s+)?${on}\\s+${agenda}${end}`,
  ),
  rule(`${please}(?:have|f${aa})\\s+${x}\\s+(?:med|op)\\s+(?:p${aa}|til)\\s+${meeting}${end}`),
  rule(
    `${please}(?:have|f${aa})\\s+${x}\\s+(?:p${aa}\\s+)?(?:som\\s+(?:et\\s+)?punkt)\\s+(?:p${aa}|til)\\s+${meeting}${end}`,
  ),
  rule(
    `(?:kan|m${aa}|kunne|skal|b${oe}r|can|could|may)\\s+(?!(?:du|jeg|vi|i|man|you|we)\\s)${x}\\s+(?:(?:ikke|godt|ogs${aa}|lige|gerne)\\s+)*(?:komme|st${aa}|s${ae}ttes|v${ae}re|tages|skrives|be|go|come|be\\s+put)?\\s*(?:med\\s+|op\\s+|ind\\s+)?${on}\\s+${agenda}${end}`,
  ),
  rule(
    `${x}\\s+(?:skal|b${oe}r|m${aa}|should|must)\\s+(?:(?:ogs${aa}|gerne|alts${aa}|lige|be|go|komme|st${aa}|med|op|also)\\s+)*${on}\\s+${agenda}${end}`,
  ),
  rule(
    `${x}\\s+(?:vil|kunne|would)\\s+(?:jeg|vi|I|we)\\s+(?:(?:gerne|ogs${aa}|godt|like|lige)\\s+)*(?:have|f${aa}|tale\\s+om|snakke\\s+om)\\s+(?:med\\s+|op\\s+)?(?:(?:p${aa}|til)\\s+(?:${agenda}|${meeting}))${end}`,
  ),
  rule(
    `(?:i\\s+|we\\s+)?(?:would\\s+like|want|need)\\s+(?:to\\s+(?:have|put)\\s+)?${x}\\s+on\\s+${agenda}${end}`,
  ),
];
/** A colleague may be meant: “kan Bo komme med på mødet?” */
const unsure = [
  rule(
    `(?:kan|m${aa}|skal|kunne|can)\\s+(?!(?:du|jeg|vi|i|man|you|we)\\s)${x}\\s+(?:(?:ikke|godt|ogs${aa}|lige|gerne)\\s+)*(?:komme\\s+|be\\s+)?(?:med|op)\\s+(?:p${aa}|til)\\s+${meeting}${end}`,
  ),
  rule(
    `${please}${verb}\\s+${x}\\s+(?:med\\s+|op\\s+|p${aa}\\s+)?(?:p${aa}\\s+listen\\s+)?(?:p${aa}|til)\\s+${meeting}${end}`,
  ),
  rule(`${x}\\s+(?:skal|b${oe}r)\\s+(?:ogs${aa}\\s+)?(?:med|op)\\s+(?:p${aa}|til)\\s+${meeting}${end}`),
];
const remember = `(?:husk(?:\\s+(?:lige|nu|mig\\s+p${aa}))?[\\s,]*(?:at\\s+)?|remember\\s+(?:that\\s+)?|det\\s+er\\s+vigtigt[\\s,]*at\\s+)?`;
const saying = `(?:(?:hej|ok|og|s${aa}|kan|kunne|vil|skal|m${aa}|b${oe}r|lad|os|can|could|would|must|should|need|let|us|vi|jeg|i|we|ikke|lige|godt|gerne|ogs${aa}|huske|n${aa}|have|f${aa}|like|to|at|t${ae}nke|mig|also|please|det)[\\s,]+)*`;
const talks = [
  rule(
    `${remember}${saying}${talk}\\s+(?:(?:lidt|sammen|lige)\\s+)*(?:om\\s+|about\\s+)?${x}\\s+(?:op\\s+)?${atMeeting}${end}`,
  ),
  rule(`${remember}${saying}(?:tage|tag|bringe|bring|take)\\s+${x}\\s+(?:op|up)\\s+${atMeeting}${end}`),
  rule(
    `${remember}${atMeeting}\\s+(?:skal|vil|kan|b${oe}r|should|must)\\s+(?:vi|jeg|we|i)\\s+(?:(?:gerne|ogs${aa}|lige|have|huske|at|to)\\s+)*${talk}\\s+(?:lidt\\s+)?(?:om\\s+|about\\s+)?(?<x>.+)$`,
  ),
];
/** “Vi skal også lige have vendt julefesten”: no meeting is named. */
const wished = rule(
  `${remember}${saying}(?:mangler\\s+at\\s+)?${saying}${talk}\\s+(?:(?:lidt|sammen|lige)\\s+)*(?:om\\s+|about\\s+)?(?<x>.+)$`,
);
const off = [
  rule(
    `${please}(?:tag(?:e)?|fjern(?:e)?|slet(?:te)?|take|remove)\\s+${x}\\s+(?:v${ae}k\\s+)?(?:af|fra|off|from)\\s+${agenda}${end}`,
  ),
  rule(
    `${please}(?:slet(?:te)?|fjern(?:e)?|drop(?:pe)?|tag(?:e)?|remove|delete|drop)\\s+(?:(?:mit|det|my|the)\\s+)*${point}(?:\\s+(?:om|med|about|“|"))?\\s*(?<x>.*?)(?:\\s+(?:af|v${ae}k|fra|off)(?:\\s+(?:igen|${agenda}))?)?${end}`,
  ),
];
const mend = rule(
  `${please}(?:ret(?:te)?|${ae}ndr(?:e)?|omform(?:uler)?(?:e)?|mend|change|correct)\\s+(?:(?:mit|det|my|the)\\s+)*${point}(?:\\s+(?:om|med|about))?\\s*(?<x>.*?)${end}`,
);

/** Says nothing of what is to be talked about, or is about a trial, which comes on by itself. */
const nothing = new RegExp(
  `^(?:(?:det|den|dette|de|det\\s+her|den\\s+her|det\\s+der|noget|et|en|nogle|flere|it|this|that|something|mit|min|mine|vores|nye?|nyt|ting|jeg|vi|hvad|hvem|hvordan|hvorn${aa}r|hvorfor|hvor|how|what|who)\\s*)*(?:${point}|punkter(?:ne)?|emner(?:ne)?|pr${oe}vehandling(?:en|er|erne)?|trials?)?$`,
  'iu',
);
const ofTrials = new RegExp(`\\bpr${oe}vehandling|\\btrial`, 'iu');
/** “Hvordan sætter jeg …”, “jeg vil ikke have …”. */
const asksOrRefuses =
  /^\s*(?:hv\p{L}+|how|what|who|why|when|nej|no|ingen)(?!\p{L})|(?<!kan (?:vi|du|i|jeg) )(?<!må (?:vi|du|i|jeg) )(?<!\p{L})(?:ikke|not|don’t|don't)\s+(?:have|sæt|saet|tage?|sætte|put|add)/iu;

/** “På mødet i dag”, “på mødet på fredag”: the day is of the meeting. */
const dayOfMeeting = new RegExp(
  `(?<at>(?:p${aa}|til)\\s+${meeting})\\s+(?:i\\s+dag|i\\s*morgen|(?:p${aa}\\s+)?(?:man|tirs|ons|tors|fre)dag)(?=[\\s.!?]*$)`,
  'iu',
);

export function matterSaid(text: string): MatterSaid | undefined {
  const said = text.normalize('NFC').trim().replace(dayOfMeeting, '$<at>');
  if (said === '' || asksOrRefuses.test(said)) return undefined;
  const lines = said.split(/\n+/u).filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  const taken = [...off].map((each) => each.exec(said)?.groups?.x).find((found) => found !== undefined);
  if (taken !== undefined) return { kind: 'off', about: bare(taken) };
  const mended = mend.exec(said)?.groups?.x;
  if (mended !== undefined) return { kind: 'mend', about: bare(mended) };
  if (lines.length > 1) return listed(first, lines.slice(1));
  const many = several.exec(said)?.groups?.x;
  if (many) return put(many.split(/\s*[;,]\s*|\s+(?:og|and)\s+/u), true);
  return put([find(sure, said)], true) ?? talked(find(talks, said)) ?? put([find(unsure, said)], false);
}

/** Each line a point of its own: below a line that announces them, or each with its own announcement. */
function listed(first: string, rest: readonly string[]): MatterSaid | undefined {
  const announces =
    /^\s*(?:nye?t?\s+|et\s+|mine\s+|new\s+)*(?:punkt(?:er)?|emner|points?|topics)(?![\p{L}])[^:]*:?\s*(?<x>.*)$/iu;
  const alone = /:\s*$/u.test(first) && announces.test(first);
  if (!alone && !find(sure, first)) return undefined;
  const own = rest.map((line) => find(sure, line) ?? line.replace(/^\s*(?:[-–—•*·]|\d+[.)])\s*/u, ''));
  return put([...(alone ? [] : [find(sure, first)]), ...own], true);
}

function find(rules: readonly RegExp[], said: string): string | undefined {
  return rules
    .map((each) => each.exec(said)?.groups?.x)
    .find((found) => found !== undefined && worded(found) !== '');
}

function put(found: readonly (string | undefined)[], isSure: boolean): MatterSaid | undefined {
  const points = found.map((each) => worded(each ?? '')).filter((each) => each !== '');
  return points.length > 0 ? { kind: 'put', points, isSure } : undefined;
}

function talked(found: string | undefined): MatterSaid | undefined {
  const points = [worded(found ?? '')].filter((each) => each !== '');
  return points.length > 0 ? { kind: 'talk', points } : undefined;
}

/** “At vi har for mange møder” is headed “Vi har …”; behind “at vi ikke har” the words would stand in the wrong order. */
const beforeClause =
  /^at\s+(?=(?:vi|der|det|de|børnene|boernene|jeg)\s+(?:har|er|skal|mangler|kan|vil|får|faar|bliver|bruger|glemmer|taler|kommer|burde|bør)(?!\p{L}))/iu;

/** The point as it stands on the agenda; empty where nothing is said of it. */
export function worded(found: string): string {
  const words = bare(found).replace(beforeClause, '');
  return nothing.test(words) || ofTrials.test(words) || !/\p{L}{2}/u.test(words)
    ? ''
    : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is to be talked about, as a point. */
export function pointWished(text: string): string {
  return worded(wished.exec(text.normalize('NFC').trim())?.groups?.x ?? '');
}

/** “Larmen i garderoben på mødet i dag”: when it is to be talked about is no part of the point. */
const when = new RegExp(
  `(?:[\\s,]+(?:${atMeeting}|(?:p${aa}|til)\\s+dagens\\s+m${oe}de|i\\s+dag|i\\s*morgen|(?:p${aa}|til)\\s+(?:man|tirs|ons|tors|fre)dag|today|tomorrow))+[\\s.!?]*$`,
  'iu',
);

function bare(found: string): string {
  const lead = new RegExp(
    `^(?:(?:et|mit|the|a|my|nyt)\\s+)*${point}\\s+(?:om|med|about)\\s+|^(?:om|about|(?:at\\s+)?vi\\s+skal\\s+(?:tale|snakke)\\s+om)\\s+`,
    'iu',
  );
  return found
    .trim()
    .replace(/^["“”„'’«»]+|["“”'’«»]+$/gu, '')
    .replace(lead, '')
    .replace(when, '')
    .replace(/[\s,;:]*(?:,\s*tak|,\s*please)?[\s.!,;:]*$/iu, '')
    .trim();
}
