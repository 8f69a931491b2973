import { phrases } from '../phrases/phrases.ts';
import { family } from './family-words.ts';
import { wordsOfOthers } from './told-from-others.ts';

/** The same words about no particular family: a leaflet, a course. */
export const aboutNobodysFamily = phrases(
  {
    ...family,
    ...wordsOfOthers,
    emne: `kursus kurset kurser oplæg oplægget temadag* foredrag* pjece pjecen pjecer folder folderen foldere plakat* artikel artiklen bog bogen bøger billedbog* hæfte
      webinar* tema temaet materiale* podcast* film filmen politik vejledning* historie historien eventyr* sang sangen sange teater* forestilling* netværk* temauge*
      mad maden ret retter opskrift* flag flaget flagene musik dans danse krydderi* te frugt* landkort* verdenskort* globus instrument* trommer fest legetøj ord ordene
      bamse* dukke* leger legede leg lege hånddukke* politi-leg rolleleg* løven løve ridder* pirat* røver* dyr dyret fugl* mus musen bier bi fisk fisken blomst* plante* træet
      kat katten hund hunden kanin kaninen hamster* snegl* orm* regnorm* sommerfugl* spøgelse* skelet* dinosaur* hønen høne høns marsvin* guldfisk*`,
  },
  `
  pigen|drengen|prinsen med|fra|der ~ svovlstik*|ulven|troldene|sølvskoene|guldhåret|skoene|træskoene|gåsen|æblet
  <emne> ~~ den|ham|hende|drengen|pigen|barnet der|som|med|fra|hvis|på
  <emne> ~~ den|det|lille|en <udseende>
  <emne> ~~ dreng|drengen|pige|pigen
  vi er kun to|tre ~ voksne|medarbejdere|kolleger
  <emne> ~~ skilsmisse*|skilt|skilte|død|døde|dør|døden|sorg|sorgen|begravelse*|begravet|begravede|fængsel*|fængslet|flygtning*|adopt*|plejefamilie*|anbragt*|syg|krig|krigen|samvær*|dom|dømt|indlagt
  skilsmisse*|død|døde|døden|dør|sorg|begravelse*|begravede|fængsel*|fængslet|flygtning*|adopt*|plejefamilie*|anbragt*|krig ~~ <emne>
  vejskilt*|skilt|skilte|skiltet ~ med|på|ved|til|op|hvor|der|hænger|viser|over|i
  et|nye|små|store|med|laver|lavede|hænger|hængt|sætte|satte|lamineret|lamineret skilt|skilte
  skilt ~ i|ad ~ to|grupper|hold|rum
  skilles ~ døren|garderoben|lågen|porten
  enlig ~ gæs|majestæt|svale|strømpe|sok|vante
  <emne> ~~ fra|<familie>
  adopter* ~ træ|bed|bænk|plet|bedsteforæld*|strand*|høne*|dyr
  anbragt|anbragte ~~ skraldespand*|kasser*|materialer*|hylder*
  begravede|begravet ~ sandet|sandkassen|skatten|sand|skat
  døde|død ~ blade|grene|træer|dyr|fugl|mus|bi|bier|fluer|sommerfugl*|batteri*|solsort*|orm*|snegl*
  batteri*|telefonen|ipad*|bilen ~ død|døde
  mistede|mistet|mister ~ overblik*|tålmodig*|fokus|tråden
  mistede|mistet ~ tand|tænder|sut|vante|handske|sko|interesse*|overblik*|fokus|koncentration*|lysten|modet|balancen
  alene ~ med ~ børnene
  `,
);
