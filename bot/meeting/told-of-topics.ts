import type { ToldRule } from '../feature/sentence-rule.ts';

const asks =
  '(?:(?:hej|ok|okay|og|saa|nu|please|kan|kunne|vil|gider|maa|skal|boer|lad|os|can|could|would|will|should|let|us|du|vi|jeg|i|we|you|ikke|lige|godt|gerne|ogsaa|hellere|have|like|to|synes|at) )*';
/** What the bot is told to do; “vi slår frugten og legen sammen” is practice. */
const politely =
  '(?:ok |saa |og |nu )*(?:(?:kan|vil|gider|kunne) du |can you |could you )?(?:ikke |lige |godt |please )*';
const topic = '(?:emne(?:t|r|rne)?|topics?)';
const point = '(?:(?:dagsordens)?punkt(?:et)?|(?:agenda )?points?)';
/** What is called something in this house, and stands on no agenda. */
const noPoint =
  '(?!(?:(?:min|mit|vores|den|det) )*(?:stuen?|enhed\\w*|grupp\\w*|huset?|team\\w*|netvaerk\\w*|forloeb\\w*|kanal\\w*|mig|os|maal\\w*|tema\\w*|proevehandling\\w*|note\\w*|beslutning\\w*|aktivitet\\w*|moede\\w*|boern\\w*|barn\\w*|unit|group|me|us)\\b)';

/** “Over til fredag” moves it to another day. */
const notAPlace =
  '(?:uge|uger|naeste|senere|sidst|kl|klokken|dagsorden\\w*|igen|mandag|tirsdag|onsdag|torsdag|fredag|den \\d|\\d|i morgen|efter|foer|inden|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b)';

const notATime =
  '(?:next|later|week|monday|tuesday|wednesday|thursday|friday|tomorrow|after|before|the (?:agenda|end|\\d))\\b';
/** What is moved in the house, and is no trial; “den” and “det” alone are of whatever stood there last. */
const notMoved =
  '(?!(?:(?:min|mit|mine|vores|de|den|det|the|my|our) )*(?:$|med\\b|om\\b|til\\b|to\\b|over\\b|forloeb|periode|aktivitet|beslutning|opgave|frist|dato|tidspunkt|ferie|lukke|pause|fridag|planlaegning|besked|note|maal|tema|gruppe|hold|stue|stuen|enhed|hus|bord|boern|barn|kolleg|colleague|mig\\b|os\\b|dem\\b|punkt|\\d|(?:man|tirs|ons|tors|fre)dag|course|activit|decision|task|deadline|holiday|meeting|me\\b|us\\b|it\\b))';
/** Where nothing is moved but people and furniture. */
const notHere =
  '(?!.*\\b(?:til|to|i|under) (?:(?:en|et|den|det|vores|a|the) )*(?:(?:anden|andet|other) )?(?:boern\\w*|barnet|stuen?|enhed|hus|gruppe|hold|kl|klokken|dag|punkt|room|unit|group|day)\\b)';

/** What is put together in the house, and is no topic. */
const notTopics =
  '.*\\b(?:gruppe\\w*|hold\\w*|stuen?|stuerne|boern\\w*|borde?\\w*|tur(?:en|e|ene)?|dag\\w*)\\b';

/** What the chair says of the topics of an agenda; “vi slår grupperne sammen” is none of it. */
export const topicsTold = {
  mergesTopics: {
    commands: ['topic-in-words'],
    says: new RegExp(
      `^emnet? (?:(?:med|om) )?\\w.* (?:hoerer|passer) (?:godt )?sammen med \\w|^${asks}(?:(?:slaar?|slaas|saml(?:er?)?) (?=.*\\b${topic}\\b).*\\bsammen(?:$| (?:med|til|i) (?:et$|.*\\b${topic}\\b)| (?:nu|tak)$)|(?:slaar?|saml(?:er?)?|laeg(?:ge|ger)?) ${topic} (?:.* )?sammen med .*|(?:merge|join|combine) .*\\b${topic}\\b|slaa sammen .*\\b${topic}\\b|(?:laeg(?:ger?|ge)?|slaar?|saml(?:er?)?|put) (?=.*\\b(?:${topic}|den (?:med|om)|det (?:med|om)|dem)\\b).*\\b(?:sammen|together)(?:$| (?:til|i|into) (?:et|one)(?: ${topic})?$| (?:nu|tak)$))|^${politely}(?:laeg(?:ge)?|slaa|saml(?:e)?) (?!${notTopics})(?!mig\\b|os\\b).+ (?:og|med) (?!${notTopics}).+ sammen(?: (?:til|i) et(?: emne)?)?(?: nu| tak)*$|^${asks}(?:laeg(?:ge)?|slaa|saml(?:e)?) (?:den|det) (?:med|om) (?!${notTopics}).+ sammen med \\w.*$|^${politely}(?:laeg(?:ge)?|slaa|saml(?:e)?) (?!${notTopics})(?!mig\\b|os\\b|dem\\b).+ sammen med \\w.*$|^${politely}(?:merge|combine) (?!me\\b|us\\b|them\\b).+ (?:with|and|into) \\w.*$`,
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
      `^(?:den|det|proevehandlingen) (?:med|om) .+ hoerer (?:(?:til|ind|hjemme) )?(?:under|i|til) .+ flyt (?:den|det)$|^(?!.*\\b(?:status)?moede)${asks}(?:flyt(?:te|ter)?|ryk(?:ke|ker)?|move) (?:(?:min|vores|den|the|my) )*(?:proevehandling(?:en|er|erne)?|trials?)\\b|^${asks}(?:flyt|flytte|ryk|rykke|move) .+ (?:til|under|ind i|over i|to|into) (?:(?:det|et|sit|eget|the|its|own) )*(?:emnet?|topic)\\b|^${asks}(?:flyt|flytte|ryk|rykke) (?:den|det|dem) (?:med|om) .+ (?:over til|ind under|over under|sammen med) (?!${notAPlace})(?:det |den )?(?:(?:med|om) )?\\w+$|^${asks}(?:flyt|flytte|ryk|rykke) (?:den|det|dem) (?:med|om) .+ (?:over i|ind i|under) (?!${notAPlace})\\w{3,}(?: \\w+){0,4}$|^(?!.*\\b(?:status)?moede)${politely}(?:flyt|flytte|ryk|rykke|move) ${notMoved}${notHere}\\w.* (?:til|under|over i|ind i|to|under|into) (?!${notAPlace})(?!${notATime})\\w{3,}.*$`,
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
