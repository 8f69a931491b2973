import type { Matter } from './matter.ts';

export const body: readonly Matter[] = [
  {
    id: 'bevaegelse',
    name: 'Bevægelse',
    apart: 'med bevægelse',
    family: 'body',
    strong: `bevægelse bevægelsesleg bevægelsesbånd bevægelsesaktivitet motorik motorisk motorikbane grovmotorik grovmotorisk gymnastik
      gymnastiksal gymnastikstund forhindringsbane balance balancere balancebom balancebræt bane redskabsbane trampolin
      kolbøtte hoppe hop løbe løb klatre klatring klatrevæg kravle kravletunnel tumle tumlesal tumlerum tumleplads bold boldspil
      fodbold boldbane boldleg kaste gribe sjippe sjippetov hinke hinkerude tagfat stopdans idræt idrætsdag krop kropslig
      kropsbevidsthed kropsleg armgang ribbe bom skumklods skumredskab tumling tumleleg vildleg brydning slåskultur
      kamplege kampleg brydekamp stafet stafetløb løbetur hulahop hulahopring faldskærm trille puls svede styrke
      ærtepose bevægelseskort bevægelsesfortælling bevægelseshistorie pudekamp motoriktime sal hal hallen idrætshal tumleredskab slyngelstue
      springe spring rulleplads idrætsbørnehave rytmebevægelse bevægelsesrum motorikrum kravlegang krabbegang slalom
      ståtrold kluddermor limbo fangeleg bowling boldkast`,
    weak: `bakke madras trappe gynge vild energi uro danse ben arm fod muskel sanse reb tov redskab mål hurtig spark sparke
      kropsdel vestibulær sans pude rulle`,
    phrases: `røre+sig bevæge+sig brænde+krudt brænde+energi bruge+kroppen få+pulsen stå+på+et+ben op+i+fart gang+i+kroppen kroppen+i+brug
      vilde+lege slås+for+sjov`,
  },
  {
    id: 'dans',
    name: 'Dans og rytmik',
    apart: 'med dans',
    family: 'arts',
    strong: `dans danse rytmik dansestop stopdans dansefest sanglegen sangleg fagtesang danseleg discofest disko diskotek danseglæde
      zumba rytmikstund rytmiktime bevægelsessang dansebånd morgendans dansestund fredagsdisko ballet`,
    weak: `musik tørklæde rytme rundkreds klappe bevæge`,
    phrases: `danse+til bevæge+til+musik`,
  },
  {
    id: 'ro',
    name: 'Ro og afspænding',
    apart: 'med mere ro',
    family: 'calm',
    strong: `afspænding afslapning massage børnemassage massagehistorie massagebold rygmassage yoga børneyoga åndedræt vejrtrækning mindfulness
      meditation hvilestund hvilepause stillestund stilletid stilletime roligestund afspændingsmusik afslapningsmusik ånde hvile
      avisovn kugledyne kugletæppe slappe hulerum rohjørne hyggehjørne fordybelseshjørne fordybelse fordybe uforstyrret
      pauserum pausehjørne pausehule putterum sansehule tyngdedyne tyngdevest afstressende roligt stillezone
      berøring fjer fjerberøring spabad fodbad snoezelrum yogastund yogakort åndedrætsøvelse dyb afstresse pusterum afskærme
      hvilerum rolighed`,
    weak: `ro rolig stille dæmpet musik pause sanserum pude madras skærme overstimuleret overvældet forstyrre trække`,
    phrases: `slappe+af falde+ned falde+til+ro finde+ro få+ro geare+ned trække+vejret stille+og+roligt trække+sig holde+pause
      skabe+ro pause+fra tage+en+pause sidde+stille ro+på stille+stund`,
  },
  {
    id: 'stoj',
    name: 'Støj',
    apart: 'og lydniveau',
    family: 'calm',
    strong: `støj støjniveau larm lydniveau støjmåler lydmåler støje larme høreværn råbe råben indestemme inderstemme stilleøre
      lydøre dæmpe støjøre hviske hviskestemme hviskedag hvisketid lydtrafiklys støjzone støjdæmpende filtknopper filt stemmeføring
      råberi lydtæppe stemmeleje lydisolering akustik gungrende skrige`,
    weak: `lyd stemme lav skrue trafiklys øre stille råb stolebunde tale`,
    phrases: `skrue+ned tale+lavt snakke+lavt tale+dæmpet ned+i+knæ råbe+tværs råbe+hen+over gå+hen+til lav+stemme inde+stemme
      høje+lyde stemmen+ned tale+stille`,
  },
  {
    id: 'sanser',
    name: 'Sanserne',
    apart: 'med sanserne',
    family: 'body',
    strong: `sansning sanse sanseleg sansekasse sanserum sansepose sansebakke sansesti sansebane sanselig sensorisk følepose følekasse følesti
      barfodssti barfod dufteglas duft lugtesans smagssans følesans høresans labyrintsans taktil slim barberskum skum
      ris bønner makaroni sansekurv sansevæg skattekurv lyskasse lysbord gelé vat fjer taktilbane tusindfryd
      sanseintegration sansemotorik sansemotorisk føleplade uld isbad trylledej legedej`,
    weak: `føle mærke dufte lugte blød hård kold varm overflade tekstur materiale barfodet mærkelig blindbuk hånd tå`,
    phrases: `mærke+med+hænderne bare+tæer bare+fødder med+bind+for bind+for+øjnene hvad+mærke`,
  },
  {
    id: 'finmotorik',
    name: 'Finmotorik',
    apart: 'med fingrene',
    family: 'body',
    strong: `finmotorik finmotorisk perle perleplade pincet pincetgreb håndmotorik blyantsgreb pennegreb perlekæde sy sytråd trådning
      fingerleg fingergymnastik klippeøvelse tøjklemme strikke væve syning knappeleg knytte flette pipette håndstyrke
      snorebræt møtrik skrue skruetrækker fingerfærdighed`,
    weak: `finger saks klippe greb tråd snor hånd nål fin`,
    phrases: `klippe+med+saks holde+saks holde+på+blyanten små+fingre`,
  },
];
