import { phrases } from '../phrases/phrases.ts';

/** People of songs, books, films, methods and feasts, brands and apps: nobody's child. */
export const famousNames = phrases(
  {},
  `
  halfdans abc|abc'en
  bobby car|cars
  spørge jørgen
  kims leg|lege|spil
  simon siger
  lotte|fra fra spektakelmagergade
  asger jorn
  vincent van gogh
  frida kahlo
  egon schiele
  niki de saint
  per kirkeby
  bjørn nørgaard|wiinblad
  vilhelm hammershøi
  poul gernes
  leonardo da vinci
  andy warhol
  claude monet
  pablo picasso
  henri matisse
  joan miro
  olafur eliasson
  yayoi kusama
  jackson pollock
  antonio vivaldi
  peter og ulven
  oscar|oskar og|fra affald*
  karlsson|karlson på taget
  noas|noahs ark
  noa|noah og|byggede arken
  adam og eva
  josef og maria
  maria og josef
  jomfru|jesus maria
  jesus
  allah|muhammed|muhammad|profeten muhammad|muhammed|fred
  david og goliat
  moses
  lucia optog|optoget|brud|bruden
  santa|sankta lucia
  alberte|alberto|albert åberg|einstein
  rudolf ~ tud|røde|rensdyr*
  pelle haleløs
  sankt|skt|sct|st hans|lucia|nikolaj|maria|peder|jørgen|mortens
  mortensaften|morten|mortens aften|bisp
  hans og grete|grethe
  mester jakob
  lille peter edderkop
  lille lise let på tå
  lille sorte sambo
  marte meo
  reggio emilia
  maria montessori
  emil fra lønneberg
  emil og ida ~ lønneberg
  alfons åberg|åbergs
  rasmus klump|klumps|seebach|modsat
  peter pedal|plys|pan|kanin|plys'
  anders and|ands|lund
  mads og mikkel
  palle alene i verden
  palle pirat
  elsa og anna
  anna og elsa
  elsa|anna kjole|kjolen|kjoler|dragt|sangen|film
  ole lukøje
  jens|ole vejmand
  jeppe|jens på|hansens bjerget|bodega
  ronja røverdatter
  bien maja
  karius og|& baktus
  kaj og|& andrea
  daniel tiger|stern
  halfdan rasmussen|rasmussens
  astrid lindgren|lindgrens
  sigurd barrett|barretts
  villads fra valby
  otto er et næsehorn
  cirkeline*
  gurli gris
  pippi|pippis
  oles nye autobil
  anne linnet|linnets|linder
  lille my
  ivan olsen|olsens
  fredrik og ingolf
  elmer
  the very hungry caterpillar
  bamse og kylling|venner
  max pinlig
  fætter guf
  thomas toget|damptog*|lokomotiv*
  thomas og vennerne
  lotte på skolen
  lotte og totte
  totte|tottes og|bog|bøger|går|er
  karen blixen
  søren brun
  jeg er en (glad) lille cykel
  ask og embla
  tuppe og lise
  hr|fru skæg|skægs
  onkel reje
  motor mille
  ramasjang*
  cykelmyggen egon
  egon og|& cykelmyggen|mutter
  mimbo jimbo
  knud|knold og tot
  snip og snap
  mis med de blå øjne
  rosa fra rouladegade
  lille virgil
  orla frøsnapper
  ferdinand|tyren ferdinand
  harry potter
  frode og alle de andre
  sallys far|mor
  emma gad
  jakob|jacob martin|riising
  kasper og jesper og jonatan
  folk og røvere
  albert åberg
  findus og|& peddersen|pedersen
  peddersen|pedersen|pettson og|& findus
  babar|barbar elefant*
  mikkel ræv
  morten skovmus
  klatremus
  alfred og|& skyggen
  villy|ville valle og viktor
  ville valle viktor
  paw patrol
  elsa fra frost
  gunnar grib
  bjarne bjørn|birk
  postmand per
  byggemand bob
  brandmand sam
  lille anna og den
  carl nielsen|larsson
  bob bob|svampebob
  svampebob*
  h c andersen|andersens
  hc andersen|andersens
  h.c andersen
  jens sigsgaard
  ole lund kirkegaard|kirkegaards
  gummi tarzan
  robert robinson
  ole brum
  dion sommer
  berit bae|schaug
  stig broström
  per schultz jørgensen
  per schultz
  susan hart
  jesper juul|juuls
  lev vygotskij|vygotsky
  jean piaget
  loris malaguzzi
  rudolf steiner*
  john dewey|bowlby
  mary ainsworth|fonden
  donald winnicott
  daniel stern
  urie bronfenbrenner
  axel honneth
  aaron antonovsky
  carol dweck|gray
  ross greene
  bo hejlskov
  ole henrik hansen
  søren smidt
  charlotte ringsmose
  kari killén|killen|pape|lamer
  margrethe dronning*
  dronning|kong|kongen|prins|prinsesse|prinsen margrethe|frederik|christian|mary|isabella|vincent|josephine|joachim
  bamseven*
  freds vise
  pjerrot*
  trine og trolde*
  babblarna|babblarnas|babblerne
  bobbo|babba|bibbi|diddi|dadda|doddo
  luffe|manne og
  sigurds|sigurd bjørn*
  mariehønen evigglad
  lille nørd
  jens hansens|hansen bondegård|havde
  jens hansen
  ole sad på en knold
  tommelise|tornerose|askepot|rødhætte|snehvide|klodshans|guldlok|rapunzel
  guden|gudinden|asen thor|odin|loke|freja|balder|frigg
  thor|odin|loke|freja|balder|frigg|tyr guden|gudinden|hammer
  nordisk* mytologi*
  bruno mars
  kim larsen|larsens
  john mogensen
  harald|silvan|jem nyborg
  tripp|trip trapp|trap
  ella bella
  klods hans
  alexander calder
  henry moore
  wilhelm hansen|hansens
  carl larsson
  kay bojesen|bojesens
  piet hein|mondrian
  søren banjomus
  mads der fangede
  oskar|oscar den store
  lille lise
  kaptajn|kaptajnen sabeltand|klo|krog
  frøken ignora|nitouche
  hr|fru skæg|tiger|pip
  jens petersen køber
  emil den
  prinsessen på ærten
  prinsesse|prinsessen ~ drage|dragen|ridder*|slot|slottet|trold|kys
  drage|dragen|ridder*|slot|slottet|trold|heks|heksen ~~ prinsessen|prinsen
  elefanten frede
  michael jackson
  gustav winckler
  anders matthesen
  `,
);

/** Single words with a capital that a dictionary does not have, and that are nobody's name. */
export const things = new Set(
  `
  aula famly kidkom intra tabulex børneintra infoba nembørn kahoot youtube google gmail facebook messenger snapchat
  tiktok instagram netflix viaplay spotify podimo mofibo drtv ultra padlet canva puppet pals bookcreator osmo beebot
  bluebot ozobot makey lego legos duplo brio kapla plus-plus plusplus magformers geomag playmobil ikea netto rema
  bilka føtex lidl aldi coop brugsen jysk flying søstrene silvan bauhaus nyborg imerco panduro stokke volvo ford
  toyota mazda skoda audi volkswagen citroen renault tesla fiat opel kia gorilla barbie ninjago pokemon pokémon
  minecraft roblox fortnite bakugan beyblade transformers spiderman batman superman hulk avengers marvel disney
  pixar vaiana moana encanto mulan simba mufasa dory dumbo bambi shrek minions minion peppa bluey bingo pippi
  gruffalo gruffaloen gruffaloens mumi mumitrold mumitroldene mumidalen miffy elmo sesame teletubbies pingu
  barbapapa barbamama babar bobo totte bamselinerne pyrus nisse-banden drillenissen vitello pivskid snøfi ramasjang
  hakkebakkeskoven kardemommeby montessori froebel fröbel pikler steiner waldorf vygotsky vygotskij piaget bowlby
  winnicott bronfenbrenner honneth malaguzzi laevers antonovsky marte meo smitte icdp duå topi tras sprogvurdering
  hjernen hjertet socialpilot sprogpakken læseleg bogstart fri mobberi toddlerworld babblarna babblarnas halloween
  ramadan eid hanukkah diwali newroz advent lucia fastelavn valentins christmas easter january february march
  september october november december monday tuesday wednesday thursday friday saturday sunday denmark copenhagen
  arabic turkish polish somali german european erasmus unicef unesco kl foa bupl dea børns vilkår red barnet ufo usa
  eu fn dsb tivoli zoo legoland bonbonland djurs sommerland fårup bakken randers regnskov experimentarium
  planetariet kronborg rosenborg amalienborg christiansborg rundetårn storebælt lillebælt limfjorden roskilde
  kattegat bluetooth ipad ipads iphone android windows microsoft teams slack zoom word excel powerpoint wifi
  internet sony samsung panodil pinex pamol ipren zendium colgate libero pampers bambo bounty neutral sudocrem
  vaseline betadine compeed duracell nutella cheerios havrefras matador skyr cocio faxe kondi coca haribo matas
  trunki polaroid polarn didriksons hummel adidas nike puma crocs ecco bisgaard viking mikk-line wheat joha minymo
  picasso picassos matisse miro kandinsky jorn monet warhol hundertwasser krøyer hammershøi pollock mondrian
  giacometti klee kahlo gogh rembrandt vermeer munch kusama eliasson hirst banksy haring mozart beethoven bach
  vivaldi grieg tjajkovskij chopin händel strauss abba beatles aqua rasmussen bukkebruse bukkebrusene louisiana
  arken trapholt glyptoteket planetarium zoologisk naturama moesgaard frilandsmuseet nationalmuseet experimentariet
  spektakelmagergade winther christiania gogo sharpie sharpies posca silvan silvans stark jem fix downs danish english norwegian swedish german french spanish trip trap yoga zumba mindfulness pilates massør boccia kubb twister uno
  ludo jenga memory domino stratego dobble halli galli trivial labyrint cirkus montessori-materiale numicon
  cuisenaire tripp trapp leander plantorama lekolar ellepot fiskars molo odder spilka grene normal ravensburger bosch makita stanley kärcher miele tefal rosti stelton
  hoptimist krea bilka harald xl-byg davidsen stof2000 rito cchobby creativ faber castell crayola stabilo edding maped schleich bruder siku hape plantoys goki djeco janod
  melissa doug sophie kids concept hay ikea's tetrapak tetra pak arla karolines thise naturli kohberg schulstad lurpak
  `
    .trim()
    .split(/\s+/),
);
