import type { ToldRule } from '../feature/sentence-rule.ts';

const asks =
  '(?:(?:hej|ok|okay|og|saa|nu|please|kan|kunne|vil|gider|maa|skal|boer|lad|os|can|could|would|will|should|let|us|du|vi|jeg|i|we|you|ikke|lige|godt|gerne|ogsaa|hellere|have|like|to|synes|at) )*';
const topic = '(?:emne(?:t|r|rne)?|topics?)';
const point = '(?:(?:dagsordens)?punkt(?:et)?|(?:agenda )?points?)';
/** What is called something in this house, and stands on no agenda. */
const noPoint =
  '(?!(?:(?:min|mit|vores|den|det) )*(?:stuen?|enhed\\w*|grupp\\w*|huset?|team\\w*|netvaerk\\w*|forloeb\\w*|kanal\\w*|mig|os|maal\\w*|tema\\w*|proevehandling\\w*|note\\w*|beslutning\\w*|aktivitet\\w*|moede\\w*|boern\\w*|barn\\w*|unit|group|me|us)\\b)';

/** “Over til fredag” moves it to another day. */
const notAPlace =
  '(?:uge|uger|naeste|mandag|tirsdag|onsdag|torsdag|fredag|den \\d|\\d|i morgen|efter|foer|inden|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b)';

/** What is put together in the house, and is no topic. */
const notTopics = '.*\\b(?:gruppe\\w*|hold\\w*|stuen?|stuerne|boern\\w*|borde?\\w*|tur\\w*|dag\\w*)\\b';

/** What the chair says of the topics of an agenda; “vi slår grupperne sammen” is none of it. */
export const topicsTold = {
  mergesTopics: {
    commands: ['topic-in-words'],
    says: new RegExp(
      `^${asks}(?:(?:slaar?|slaas|saml(?:er?)?) (?=.*\\b${topic}\\b).*\\bsammen(?:$| (?:med|til|i) (?:et$|.*\\b${topic}\\b)| (?:nu|tak)$)|(?:slaar?|saml(?:er?)?) ${topic} (?:.* )?sammen med .*|(?:merge|join|combine) .*\\b${topic}\\b|slaa sammen .*\\b${topic}\\b|(?:laeg(?:ger?|ge)?|slaar?|saml(?:er?)?|put) (?=.*\\b(?:${topic}|den (?:med|om)|det (?:med|om)|dem)\\b).*\\b(?:sammen|together)(?:$| (?:til|i|into) (?:et|one)(?: ${topic})?$| (?:nu|tak)$))|^(?:(?:kan|vil|gider|kunne) du )?(?:ikke |lige |godt |please )*(?:laeg(?:ge)?|slaa|saml(?:e)?) (?!${notTopics})(?!mig\\b|os\\b).+ (?:og|med) (?!${notTopics}).+ sammen(?: (?:til|i) et(?: emne)?)?(?: nu| tak)*$|^${asks}(?:laeg(?:ge)?|slaa|saml(?:e)?) (?:den|det) (?:med|om) (?!${notTopics}).+ sammen med \\w.*$`,
    ),
  },
  renamesTopic: {
    commands: ['topic-in-words'],
    says: new RegExp(
      `^${asks}(?:omdoeb(?:er?)?|rename) (?:(?=.*\\b${topic}\\b)|${noPoint}.+ (?:til|to) \\w)|^${asks}(?:kald(?:er?)?|call) (?:(?:det|dette|her|the|this) )*(?:emnet?|topic|${point})\\b|^${asks}(?:(?:det|dette|her|the|this) )*(?:emnet?|topic|${point}) (?:.* )?(?:hedde|be called) \\w`,
    ),
  },
  movesTrial: {
    // Before the meeting itself is moved; to the next one nothing is moved from here.
    commands: ['topic-in-words'],
    says: new RegExp(
      `^(?!.*\\b(?:status)?moede)${asks}(?:flyt(?:te|ter)?|ryk(?:ke|ker)?|move) (?:(?:min|vores|den|the|my) )*(?:proevehandling(?:en|er|erne)?|trials?)\\b|^${asks}(?:flyt|flytte|ryk|rykke|move) .+ (?:til|under|ind i|over i|to|into) (?:(?:det|et|sit|eget|the|its|own) )*(?:emnet?|topic)\\b|^${asks}(?:flyt|flytte|ryk|rykke) (?:den|det|dem) (?:med|om) .+ (?:over til|ind under|over under|sammen med) (?!${notAPlace})(?:det |den )?(?:(?:med|om) )?\\w+$`,
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
