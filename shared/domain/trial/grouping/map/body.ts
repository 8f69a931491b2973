import type { Matter } from './matter.ts';

/** The body in motion, at rest, and what it senses. */
export const body: readonly Matter[] = [
  {
    id: 'bevaegelse',
    name: 'Bevægelse',
    apart: 'med bevægelse',
    family: 'body',
    strong: `bevægelsesleg bevægelsesbånd bevægelsesaktivitet motorik motorikbane grovmotorik gymnastik gymnastiksal gymnastikstund forhindringsbane balancebom
      balancebræt redskabsbane trampolin kolbøtte klatrevæg kravletunnel tumle tumlesal tumlerum boldspil fodbold boldbane boldleg sjippe hinke hinkerude
      tagfat idræt idrætsdag kropsbevidsthed kropsleg armgang ribbe skumredskab tumling tumleleg vildleg brydning kampleg brydekamp stafet stafetløb hulahopring
      bevægelseskort bevægelsesfortælling bevægelseshistorie pudekamp motoriktime idrætshal motorikrum grovmotorisk limbo fangeleg plint bevægelse
      motorisk tumlemadras bevægelsesrum`,
    fair: `balance balancere hoppe hop klatre klatring trille kaste gribe bold faldskærm ærtepose puls svede krop kropslig tumleplads puderum springe spring redskab
      slalom løbetur sjippetov bane`,
    weak: `løbe løb kravle rulle bakke madras trappe gynge vild energi uro danse ben arm fod muskel reb tov fart spark sparke kropsdel pude snuble falde styrke hal sal`,
    phrases: `røre+sig bevæge+sig brænde+krudt brænde+energi bruge+kroppen få+pulsen stå+på+et+ben gang+i+kroppen vilde+lege slås+for+sjov op+at+køre med+kroppen`,
  },
  {
    id: 'dans',
    name: 'Dans og rytmik',
    apart: 'med dans',
    family: 'arts',
    strong: `rytmik dansestop stopdans dansefest danseleg discofest disko diskotek rytmikstund rytmiktime bevægelsessang morgendans dansestund fredagsdisko dans danse`,
    fair: `sangleg fagtesang zumba ballet`,
    weak: `musik tørklæde rytme rundkreds bevæge nummer`,
    phrases: `danse+til bevæge+til+musik`,
  },
  {
    id: 'sanser',
    name: 'Sanserne',
    apart: 'med sanserne',
    family: 'body',
    strong: `sanseleg sansekasse sanserum sansepose sansebakke sansesti sansebane følepose følekasse følesti barfodssti dufteglas lugtesans smagssans følesans
      høresans barberskum sansekurv sansevæg skattekurv lyskasse føleplade trylledej sansemotorik sansemotorisk sanseintegration taktil sanselig sansning`,
    fair: `sanse sensorisk slim skum duft gelé uld barfodet legedej sans`,
    weak: `føle mærke dufte lugte blød hård kold varm overflade materiale blindbuk hånd tå vat fjer ris`,
    phrases: `mærke+med+hænderne bare+tæer bare+fødder bind+for+øjnene med+lukkede+øjne`,
  },
  {
    id: 'finmotorik',
    name: 'Finmotorik',
    apart: 'med fingrene',
    family: 'body',
    strong: `finmotorik finmotorisk perleplade pincetgreb håndmotorik blyantsgreb pennegreb sytråd trådning fingergymnastik syning fingerfærdighed snorebræt`,
    fair: `perle pincet perlekæde sy tøjklemme strikke væve knytte flette pipette møtrik`,
    weak: `finger saks klippe greb tråd nål skrue`,
    phrases: `klippe+med+saks holde+saksen holde+på+blyanten små+fingre`,
  },
  {
    id: 'ro',
    name: 'Ro og afspænding',
    apart: 'med mere ro',
    family: 'calm',
    strong: `afspænding afslapning børnemassage massagehistorie massagebold rygmassage yoga børneyoga mindfulness meditation hvilestund hvilepause stillestund stilletid
      afspændingsmusik afslapningsmusik kugledyne kugletæppe rohjørne fordybelseshjørne pausehjørne pausehule putterum sansehule tyngdedyne tyngdevest
      snoezelrum yogastund yogakort åndedrætsøvelse roligstund stillezone massage hyggehjørne roligestund`,
    fair: `åndedræt vejrtrækning fordybelse fordybe pauserum pusterum afskærme uforstyrret afstresse hvilerum overstimuleret overstimulere`,
    weak: `ro rolig dæmpet musik pause pude madras skærme overvældet forstyrre fjer ånde stilhed slap urolig uro`,
    phrases: `slappe+af slapper+af falde+ned falde+til+ro finde+ro geare+ned trække+vejret stille+og+roligt trække+sig skabe+ro pause+fra tage+en+pause brug+for+ro brug+for+pause trække+sig+tilbage`,
  },
  {
    id: 'stoj',
    name: 'Støj',
    apart: 'og lydniveau',
    family: 'calm',
    strong: `støj støjniveau larm lydniveau støjmåler lydmåler høreværn indestemme inderstemme lydøre støjøre hviskestemme hviskedag hvisketid støjzone støjdæmpende filtknop
      filtdut råberi akustik decibel lydtrafiklys larme lydmur støje`,
    fair: `dæmpe råbe hviske råben stemmeføring filt lydtæppe stemmeleje skrige ørepropper`,
    weak: `lyd stemme lav=a skrue trafiklys øre stolebund tale hvisken ekko spektakel højlydt høre radio`,
    phrases: `skrue+ned tale+lavt snakke+lavt tale+dæmpet råbe+på+tværs råbe+tværs råbe+hen+over gå+hen+til+barnet lav+stemme stemmen+ned tale+stille råber+mindre hvor+højt høje+lyde tale+sagte under+stolene`,
  },
];
