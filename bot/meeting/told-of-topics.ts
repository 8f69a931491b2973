import type { ToldRule } from '../feature/sentence-rule.ts';

const asks =
  '(?:(?:hej|ok|okay|og|saa|nu|please|kan|kunne|vil|gider|maa|skal|boer|lad|os|can|could|would|will|should|let|us|du|vi|jeg|i|we|you|ikke|lige|godt|gerne|ogsaa|hellere|have|like|to|synes|at) )*';
const topic = '(?:emne(?:t|r|rne)?|topics?)';

/** What the chair says of the topics of an agenda; “vi slår grupperne sammen” is none of it. */
export const topicsTold = {
  mergesTopics: {
    commands: ['topic-in-words'],
    says: new RegExp(
      `^${asks}(?:(?:slaar?|slaas|saml(?:er?)?) (?=.*\\b${topic}\\b).*\\bsammen(?:$| (?:med|til|i) (?:et$|.*\\b${topic}\\b)| (?:nu|tak)$)|(?:slaar?|saml(?:er?)?) ${topic} (?:.* )?sammen med .*|(?:merge|join|combine) .*\\b${topic}\\b|slaa sammen .*\\b${topic}\\b)`,
    ),
  },
  renamesTopic: {
    commands: ['topic-in-words'],
    says: new RegExp(
      `^${asks}(?:omdoeb(?:er?)?|rename) (?=.*\\b${topic}\\b)|^${asks}(?:kald(?:er?)?|call) (?:(?:det|dette|her|the|this) )*(?:emnet?|topic)\\b|^${asks}(?:(?:det|dette|her|the|this) )*(?:emnet?|topic) (?:.* )?(?:hedde|be called) \\w`,
    ),
  },
  movesTrial: {
    // Before the meeting itself is moved; to the next one nothing is moved from here.
    commands: ['topic-in-words'],
    says: new RegExp(
      `^(?!.*\\b(?:status)?moede)${asks}(?:flyt(?:te|ter)?|ryk(?:ke|ker)?|move) (?:(?:min|vores|den|the|my) )*(?:proevehandling(?:en|er|erne)?|trials?)\\b|^${asks}(?:flyt|flytte|ryk|rykke|move) .+ (?:til|under|ind i|over i|to|into) (?:(?:det|et|sit|eget|the|its|own) )*(?:emnet?|topic)\\b`,
    ),
  },
  standsAlone: {
    // “Det med pindene hører ikke til her, det skal være et emne for sig selv”.
    commands: ['topic-in-words'],
    says: new RegExp(
      `^(?!hv).*\\b(?:hoerer|passer) ikke (?:(?:rigtig|helt|hjemme|sammen|ind|til|med) )*(?:her\\b|(?:til|under|i|paa|med) .*\\b${topic}\\b).*\\b(?:emne|topic)\\b|^(?!hv)(?:.* )?(?:vaere|have|faa|blive(?: til)?|goeres til|er|bliver) (?:(?:et|sit|nyt) )*(?:emne for sig(?: selv)?|eget emne)(?: nu| tak)?$|^${asks}(?:goer|lav) .+ til (?:(?:et|sit|nyt|eget) )*emne(?: for sig(?: selv)?)?(?: nu| tak)?$`,
    ),
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
