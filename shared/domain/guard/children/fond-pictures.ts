import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../split-words.ts';
import { finiteVerb, personVerb } from './surroundings.ts';

/** What a child is fondly taken for: a small animal, a great man, somebody out of a tale. */
const being = wordClass(`
  *tiger *pingvin *haletudse *skildpadde *mus *musen *abe *aben *unge *ungen *trold *trolden *klovn *klovnen *skygge *skyggen *hale vagthund *hundehvalp
  *killing *kylling *ælling *spurv *ugle *pindsvin *humlebi *myre *egern *snegl *ræv *ulv *drage *bjørn *bamse *løve *kænguru *giraf *frø *krabbe *elefant
  *dirigent *dirigenten *advokat *advokaten *filosof *filosoffen *opfinder *opfinderen *professor *professoren *direktør *direktøren *detektiv *detektiven
  *dommer *dommeren *general *generalen *diplomat *diplomaten *komiker *komikeren *politimand *politimanden *kaptajn *kaptajnen *vagt *vagten *sheriffen
  *charmør *charmøren *artist *artisten *akrobat *akrobaten *rockstjerne *rockstjernen *skuespiller *skuespilleren *konge *dronning *prinsesse *prins
  *orkan *orkanen *tornado *tornadoen *hvirvelvind *bulldozer *bulldozeren *motor *solstråle *solstrålen *stjerne *raket *raketten *krudtugle *krudtuglen
  *klump *pjevs *engel *englen *gnist *rod *mester *mesteren *pirat *piraten *ridder *ridderen *ninja *ninjaen *superhelt *superhelten *sol *sommerfugl
  *forsker *forskeren *ingeniør *ingeniøren *landmand *skraldemand *postbud *kok *chef *chefen *boss *bossen *spilopmager *vildbasse *pruttehoved
`);
const owner = wordClass('vores min mit husets stuens gruppens den denne din');
const small = wordClass('lille små bitte yngste mindste egen store');
/** Where somebody tells of a tale, a toy or an animal, the being is that one. */
const elsewhere = wordClass(`
  bog* *bogen *sang *sangen vise* rim* remse* historie* *historien eventyr* dukke* *dukken bamse* *bamsen teater* *teatret film* tegn* *tegning* male* leg lege leger
  legede legen *spil spillet figur* pap* ler plys* kostume* udklæd* akvari* terrari* bur buret foder* skov* skoven zoo insekt* *læst læste læser højtlæs* sandkassen
  maske* masker bold* kort plakat* klistermærk* ballon* vandhul* haven drage* slottet ridderen kongen heksen
`);
const title = wordClass(
  'hr herr fru frøken kaptajn doktor professor general baron prins prinsesse kong dronning fætter sir lady',
);
const meeting = wordClass('ved på med fra i her hos som der');

/** `Den lille klovn ved spisebordet`, `vi har en lille tiger som bider`, `Frøken Hvorfor`. */
export function findLittleBeings(words: readonly Word[]): readonly (readonly number[])[] {
  const quiet = new Set(words.filter(({ key }) => elsewhere(key)).map(({ sentence }) => sentence));
  return words.flatMap((word, at) => {
    if (quiet.has(word.sentence)) return [];
    if (title(word.key)) return titled(words, at);
    if (!small(word.key)) return [];
    const called = words[at + 1];
    if (!called || called.sentence !== word.sentence) return [];
    const isAddressed = word.opensSentence && word.key === 'lille' && called.capital;
    if (!isAddressed && !being(called.key)) return [];
    const next = words[at + 2]?.key ?? '';
    const isActing = personVerb(next) || finiteVerb(next) || meeting(next) || /..ede$/.test(next);
    const isOurs = owner(words[at - 1]?.key ?? '') || isAddressed || isKept(words, at);
    return isOurs && isActing ? [[at, at + 1]] : [];
  });
}

/** `vi har en lille tiger`. */
function isKept(words: readonly Word[], at: number): boolean {
  return (
    /^(?:en|et)$/.test(words[at - 1]?.key ?? '') && /^(?:har|fik|faar|havde)$/.test(words[at - 2]?.key ?? '')
  );
}

/** `Hr. Nej sagde ja`: the title, a word with a capital, and what somebody does. */
function titled(words: readonly Word[], at: number): readonly (readonly number[])[] {
  const [word, called] = [words[at], words[at + 1]];
  if (!word?.capital || !called?.capital || !/^\.?\s$/.test(called.gap)) return [];
  const next = words[at + 2]?.key ?? '';
  return personVerb(next) || finiteVerb(next) ? [[at, at + 1]] : [];
}
