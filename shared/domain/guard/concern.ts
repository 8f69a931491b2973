import { anyWord, wordPattern } from './patterns.ts';
import { violencePatterns } from './violence.ts';

/** No everyday use in a daycare: enough alone. */
const grave = anyWord(
  String.raw`\p{L}*overgreb\p{L}* voldtægt\p{L}* voldtag\p{L}* incest\p{L}* mishandl\p{L}* misrøgt\p{L}* vanrøgt\p{L}*
  \p{L}*omsorgssvigt\p{L}* blufærdighedskrænk\p{L}* pædofil\p{L}* seksuel\p{L}* sexuel\p{L}* sexchikan\p{L}*
  voldelig\p{L}* voldsramt\p{L}* voldsudsat\p{L}* voldsutsat\p{L}* hustruvold\p{L}* partnervold\p{L}* børnemishandl\p{L}* børneporno\p{L}*
  selvmord\p{L}* selvskade?\p{L}* krisecent\p{L}* (?:alkohol|stof|hash|narko|pille)misbrug\p{L}* cigaretmærke\p{L}* brændemærke\p{L}*
  brandmærke\p{L}* kvælningsmærke\p{L}* tæskes tæsket gennemtævet omskåret omskæring\p{L}* underret\p{L}*pligt\p{L}*
  molest\p{L}* raped? sexual(?:ly)? abuse[ds]? abusive abusing maltreat\p{L}* neglect(?:ed|s)?`,
  'iu',
);

/** A grave meaning and an everyday one: the everyday one is named, everything else counts. */
const unlessEveryday: readonly (readonly [RegExp, RegExp])[] = [
  [
    wordPattern(`blåt? mærker?(?:ne|t)?|blåmærker?(?:ne|t)?|bruis(?:e|es|ed)`, 'iu'),
    wordPattern(
      String.raw`maleri\p{L}*|papir\p{L}*|tavlen?|stempl?\p{L}*|klistermærke\p{L}*|tegning\p{L}*|kort(?:et)?|tusch\p{L}*|maling\p{L}*|male[rd]?e?|post(?:er|en)|rute\p{L}*|knage\p{L}*|gulvet|kasser?ne?|hylde\p{L}*|æbler?|bananer?`,
      'iu',
    ),
  ],
  [
    wordPattern(`vold(?:en|s)?|violence`, 'iu'),
    wordPattern(
      String.raw`(?:på|ad|over|ved|bag|langs|fra|til|omkring|rundt om|ned ad|op ad|op på|under) (?:den \p{L}+ )?volden|(?:en|vores|den gamle|den grønne) vold|\p{L}+ vold ligger|vold og magt`,
      'iu',
    ),
  ],
  [
    wordPattern(String.raw`\p{L}*misbrug\p{L}*`, 'iu'),
    wordPattern(
      String.raw`misbrug\p{L}* (?:(?:af|med) )?(?:ordet|ord|begreb\p{L}*|tillid\p{L}*|tid\p{L}*|data|adgang\p{L}*|papir\p{L}*|sæbe\p{L}*|vand\p{L}*|legetøj\p{L}*|materiale\p{L}*|regl\p{L}*|pausen?|ipad\p{L}*|strøm\p{L}*)`,
      'iu',
    ),
  ],
  [
    wordPattern(String.raw`krænk\p{L}*`, 'iu'),
    wordPattern(
      String.raw`krænk\p{L}* (?:ikke )?(?:(?:af|mod) )?(?:ophavsret\p{L}*|regl\p{L}*|aftal\p{L}*|gdpr|persondata\p{L}*|datasikkerhed\p{L}*)`,
      'iu',
    ),
  ],
  [
    wordPattern(
      String.raw`underretning\p{L}*|underrettet? (?:kommunen|myndighed\p{L}*|socialforvaltning\p{L}*|familieafdeling\p{L}*)`,
      'iu',
    ),
    wordPattern(
      String.raw`(?:kursus|kurser|oplæg|temadag|temamøde|retningslinjen?r?|procedurer?|handlevejledning|vejledning|undervisning) (?:i|om|for|ved|til) (?:at lave |en |skrivning af )?underretning\p{L}*`,
      'iu',
    ),
  ],
];

/** The everyday meaning counts within its own sentence only. */
export function hasConcern(text: string): boolean {
  if (grave.test(text) || violencePatterns.some((pattern) => pattern.test(text))) return true;
  if (!unlessEveryday.some(([grim]) => grim.test(text))) return false;
  return text
    .split(/[.!?\n]+/)
    .some((sentence) =>
      unlessEveryday.some(([grim, everyday]) => grim.test(sentence) && !everyday.test(sentence)),
    );
}
