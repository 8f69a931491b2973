import { wordClass } from '../phrases/word-class.ts';
import { type Word, wordAfter } from '../split-words.ts';
import { finiteVerb, personAdverb, personVerb } from './surroundings.ts';

const owner = wordClass('vores min husets stuens gruppens børnehavens vuggestuens gårdens mit voreses');
const adjective = wordClass(
  `lille yngste mindste ældste største nye egen søde kære skønne seje vilde allermindste allerstørste stille generte lange store frække kloge
  gode dygtige sjove blide forsigtige`,
);
/** Things that are called small and ours: `vores lille have`. */
const thing = wordClass(
  `*have *stue *gruppe *krog *køkken *legeplads *skov *bog *leg *hold *tur *samling *ritual *øvelse *plan *kasse *rum *hus *hjørne *sang *reol *bord
  *kuffert *projekt *idé *ide *forsøg *butik *værksted *scene *teater *museum *bibliotek *kor *orkester *bål *bålplads *å *sø *bæk *mark *fest *pause *stund *verden
  *by *gård *bil *vogn *cykel *kat *hund *kanin *fisk *hamster *høne *fugl *dukke *bamse *trold *nisse *robot *støvsuger *maskine *plante *træ *busk *blomst *bed
  *høst *udstilling *bane *hule *båd *skib *flag *skilt *tavle *væg *liste *regel *aftale *gåtur *trick *vane *rutine *måde *ting *mål *prøve *test *hjælper *makker
  *gruppes *team *flok *familie *børnehave *vuggestue *institution *afdeling *sprogkuffert *rytmik *sprogleg *kunst* *kunde *kiosk *café *cafe *station *post *kamp *krise`,
);
const child = wordClass('han hun ham hende hans hendes');

/** `husets lille professor forklarede …`: a name for a child, whatever the word is. */
export function findPetNames(words: readonly Word[]): readonly (readonly number[])[] {
  const isAboutOne = words.some(({ key }) => child(key));
  return words.flatMap((word, at) => {
    const isAddress = word.opensSentence && word.key === 'lille';
    if (!owner(word.key) && !isAddress) return [];
    let noun = at + 1;
    while (adjective(words[noun]?.key ?? '')) noun++;
    const called = words[noun];
    // `vores egen Pippi`: a figure's name, given to a child.
    if (noun > at + 1 && called?.capital && words[noun - 1]?.key === 'egen') return [[at, noun]];
    if ((noun === at + 1 && !isAddress) || !called || called.sentence !== word.sentence || thing(called.key))
      return [];
    // `vores lille Musling`: things take no capital.
    if (noun > at + 1 && called.capital && !word.text.startsWith('Lille')) return [[at, noun]];
    if (/(?:e|er|erne|ene|en|et|s)$/.test(called.key) && !isAboutOne) return [];
    const next = wordAfter(words, noun)?.key ?? '';
    const isActing = finiteVerb(next) && (isAboutOne || personAdverb(words[noun + 2]?.key ?? ''));
    return personVerb(next) || isActing ? [[at, noun]] : [];
  });
}
