/** Stand between who and what they do after “at”, and behind the verb in a sentence of its own. */
const adverb =
  '(?:ikke|kun|bare|blot|selv|også|altid|aldrig|stadig|stadigvæk|først|helst|gerne|lige|nu|så|alene|fortsat|fremover|fremadrettet|herefter|længere|mere|sammen|tit|ofte|sjældent|måske|endelig|især|netop|jævnligt|tydeligt|roligt|konsekvent|hele tiden|som regel|i stedet|til sidst|hver (?:gang|dag|morgen|uge|mandag|tirsdag|onsdag|torsdag|fredag))';
/** Nobody takes these for the end of a noun. */
const plainlyVerb =
  '(?:er|har|får|går|står|gør|ser|skal|vil|kan|må|bør|kommer|bliver|tager|giver|siger|spiser|bruger|holder|sørger|lægger|sætter|leger|hjælper|spørger|venter|henter|rydder|køber|laver)';
const verb = `(?:${plainlyVerb}|\\p{Ll}{2,}r|\\p{Ll}{3,}s)`;
/** In the middle of a sentence these begin another one, or tell when: where that one ends is not known. */
const opensAnother =
  '(?:at|der|som|når|hvis|mens|fordi|hvor|hvem|hvad|så|inden|før|efter|om|under|over|til|ved|fra|og|eller|men)';
const pronoun = '(?:vi|jeg|du|i|han|hun|man|det|den|de|der)';
/** Light words that stand right behind the verb: “vi sætter os ikke”. */
const light =
  '(?:(?:mig|dig|sig|os|jer|ham|hende|dem)(?!\\p{L})|(?:det|den)(?=\\s*(?:$|[.,;:!]|(?:ud|ind|op|ned|af|på|i|til|med|for|om|når|efter|før|hos|hver|mere|igen|alene|sammen)(?!\\p{L}))))';

const subordinate = new RegExp(
  `^(?<who>\\S+(?:\\s+\\S+){0,4}?)\\s+(?<how>${adverb}(?:\\s+${adverb})*)\\s+(?<does>${verb})(?!\\p{L})(?<rest>.*)$`,
  'isu',
);
const word = (words: string) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');
const auxiliary = word('(?:skal|vil|kan|må|bør|har)');
/** “… og aldrig går ind”, “… og at børnene går ud”: a second part that still leans on the “at”. */
const leansOn = new RegExp(
  `(?<!\\p{L})(?:og|men|eller)\\s+(?:at|(?:${pronoun}\\s+)?${adverb}\\s+${verb})(?!\\p{L})`,
  'iu',
);

/**
 * “Vi er kun to ved vasken” of “at vi kun er to ved vasken”: as a sentence of its own. Where its order cannot be told with
 * certainty, the words stay as they were said, “At …”, which reads well too. “At Ditte køber ind og at Emil bager” is two.
 */
export function asMainClause(that: string): string {
  const said = that.replace(/^at\s+/iu, '');
  const asSaid = `at ${said}`;
  const parts = said.split(/,?\s+og\s+at\s+/iu);
  if (parts.length > 1) {
    const isWhole = parts.every((part) => asMainClause(`at ${part}`) === part);
    return isWhole ? said.replaceAll(/(?<=\sog)\s+at(?=\s)/giu, '') : asSaid;
  }
  if (leansOn.test(said)) return asSaid;
  const { who = '', how = '', does = '', rest = '' } = subordinate.exec(said)?.groups ?? {};
  if (!who || hasItsVerb(said, who, does)) return isPlain(said) ? said : asSaid;
  if (word(opensAnother).test(withoutPair(who)) || /[,;:.]/u.test(who)) return asSaid;
  const lightly = auxiliary.test(does) ? undefined : new RegExp(`^\\s+${light}`, 'iu').exec(rest)?.[0];
  if (!lightly) return `${who} ${does} ${how}${rest}`;
  // “Børnene klæder sig selv på” is not what was said.
  if (/selv/iu.test(how)) return asSaid;
  return `${who} ${does}${lightly} ${how}${rest.slice(lightly.length)}`;
}

/** “Ditte og Emil” is who does it; so is “en af os”. */
function withoutPair(who: string): string {
  return who.replace(/^(?:de|der|det|den)(?!\p{L})|(?<=^\p{L}+\s)og(?=\s\p{L}+$)/giu, '');
}

/** “Alle spiser også grøntsager” has its verb where it belongs; of “to grupper altid leger ude” it cannot be told. */
function hasItsVerb(said: string, who: string, does: string): boolean {
  if (new RegExp(`^${pronoun}\\s+${verb}(?!\\p{L})`, 'iu').test(said)) return true;
  const looksLikeOne = who.split(/\s+/u).some((each, at) => at > 0 && isVerb(each));
  return looksLikeOne && !new RegExp(`^${plainlyVerb}$`, 'iu').test(does);
}

/** Whether nothing but the verb comes right after who does it, as far as can be told. */
function isPlain(said: string): boolean {
  const [first = '', second = ''] = said.split(/\s+/u);
  const isPronoun = /^(?:vi|jeg|du|han|hun|man|der)$/iu.test(first);
  const isFollowed =
    isVerb(second) || /^(?:og|alle|begge|to|tre|fire|selv|\p{Ll}+(?:ede|te))$/iu.test(second);
  return (!isPronoun || isFollowed) && !new RegExp(`^\\S+\\s+(?:${adverb}|hver)(?!\\p{L})`, 'iu').test(said);
}

function isVerb(each: string): boolean {
  return new RegExp(`^${verb}$`, 'u').test(each) && !/^(?:efter|over|under|eller|hver|her|der)$/u.test(each);
}
