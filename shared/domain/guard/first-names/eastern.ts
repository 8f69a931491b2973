/** Polish, Ukrainian, Russian, Romanian, Bulgarian, Baltic, Hungarian, Bosnian, Serbian, Albanian and Greek. */
export const easternNames = `
  aafke adas adina adis admir adomas adrianna advija afrim agata aggeliki agim agnesa agnese agnieszka
  agota agron aigars aiste aivar aivars ajdin ajla ajna ajsa akos alban albana albion albulena aldin
  aldina aleksandar aleksandra aleksandrs alessandro alessia alexandros alexandru algirdas alicja alin
  alisa alla almina almir altin altina alvis alyona amel amela amila amra anais anamaria anastasia
  anastasiia anastasiya anatoliy anatoly anca andras andreea andrei andrej andrii andris andrius andriy
  anduena anel anela anesa anete anett ania aniela aniko anka anouk antanas antek antoine antonella antoni
  antonina anu apolline apolonia apostolos arben arbnor ardian ardita arek ariana arijana arina aris arnas
  arnela arsenii artan artem artemiy artis arton artur arturas arturs asia asim asmir asmira athina attila
  aurel aurelia aurelie aurelija aurimas ausra austeja baiba bajram balazs balint baptiste barnabas bartek
  bartlomiej bartosz bashkim basia beata behar bekim bela belma benas bence besa besart besian besim
  bilyana birute blanka blazej blerim blerina blerta blerton bogdan bogdana boglarka bogumil bohdan
  bohdana bojan bojana bojidar boldizsar bolek borislav borys boyan boyana bozena bozhidar branka branko
  bronislaw bruna bujar bukurie burim caio camelia capucine carlos cassian catalin catalina catrinel
  cezary charlene chiara christos ciprian claudiu clemence constantin corina cosmin costel costin cristi
  cristian cristiana cristina csaba csenge csilla czarek czeslaw daan dado dafina daina dainis daiva dalma
  damian damir danas danguole daniela danijel danijela danil danuta danylo darek darina dariusz darko
  daryna davor dawid deimante deividas dejan delia delphine demian denes denis denisa denys desislava
  despina dezso diego diellza dieter dimitar dimitra dimitris dinko dino dion dionis dmitri dmitrij dmytro
  domantas dominika dominykas domonkos dora dorentina dorin dorina dorka dorota doru dovile dovydas dragan
  dragana dragos drilon driton dubravka dumitru durim dusan dzana dzejla dzenan dzenana dzevad dzintars
  ecaterina edgaras edin edina edis eduardo edvinas edyta eerik egle egzon eimantas eirini
  ekaterina elda eldar eldin elefteria eleni eligijus elira elitsa elizaveta elma elmaz elmedin elmedina
  elmin elmina elmir elodie elona elvir elvis elza elzbieta emela emilija emilka emina emira endrit
  eniko enis enisa enrique enver erblin erion erjon ermal ermin ermina ernestas erza esad esteban etienne
  evangelia evgenia evgeny evija evita ewelina fabien fata fatbardha fatlind fatlum fatmir fatos fedir
  felek femke ferenc fernanda fernando fitim flamur fleur florent florentina florian florin floris flutura
  francesco francisca franciszek francois franek gabija gabor gabriela gabriele gabrysia gael galina
  galyna gaspard gatis gediminas gentiana gentrit georgi georgiana gergana gergely gergo gheorghe giannis
  giedre giedrius gijs gintaras gintare gints giorgia giorgos giovanni girts gisela giulia giulio gleb
  goda goranka gosia grazyna grigore grzegorz grzes guilherme guillaume gunta gunter gunther guntis gustas
  gwenaelle gyorgy gytis gyula gzim halina halyna hanga hanno hatidza heike heinz heli helmut
  henrikas henryk herkus hlib horia hristo hryhoriy hugues hunor iacob iancu iaroslav ibadete ibolya idriz
  ieva ignacio ignacy ignas igne igor ihor iker ildiko ileana ilian ilie ilinca ilir iliya ilja illia ilma
  ilmars ilvana ilya ilze imants imre indira indrek inesa inese ineta inguna ingus inna ioan ioana ioanna
  ionel ionela ionut irena irina irnes iryna isabela istvan iulia iulian iustin ivanka ivanna ivars ivaylo
  ivelina ivica iwona izabela izabella izet izudin jaan jaanika jaap jacek jacques jadwiga jagoda jakub
  janek janina janis janos janusz jarek jaroslaw jasiek jasiu jasmina jasna jazmin jehona jekabs jelena
  jelle jerzy jeta jimena joao joaquim jochen jogaile jola jolanta jolita joost jorge josip jovan jovana
  jovita jozef jozsef juan juanita judit judyta julek jules julien julio julita julka juozas jurga jurgita
  juri juris justas justina justinas justyna kacper kadri kajetan kajus kalin kalina kaloyan kaltrin
  kaltrina kamil kamile karlis karol karolis kasia kasparas kastriot kastytis kata katalin
  katarzyna katerina kateryna kathe katya kazimieras kazimierz kestutis kinga kirill klaudia klym
  konstantina konstantinos kornelia kostas kostya kotryna krasimir krasimira kreshnik krisjanis kristaps
  kristers kristi kristijonas kristiyan kristof kristupas krystian krystyna krzysiek krzysztof ksenia
  kseniia ksenija kuba kushtrim kyriaki kyrylo labinot laetitia laia laima lajos lamija larisa larysa
  laszlo laurentiu laureta lauryna laurynas lavinia leandro leart lech leida leja lejla lendita leo
  leonita lesia lesya leszek levente lidia liepa lieselotte ligita liis lilia liliana liliia lilou linards
  linas lindita liridon liridona lirije lirim liubov liviu loic lola lorena lorenzo louane luan luana
  lucja lucyna ludmila ludwik luigi luiz lukasz lukne lulzim luminita lyubomir lyubov lyudmyla maarja
  maarten maciej maciek madalin madalina madara madis mael maelle maija mait majlinda maks maksim maksym
  maksymilian malgorzata malwina manon mantas marcelina marcell marcin marcos marek margarita margaux
  marian mariana marianna marieke mariia marija marijana marijus marilena mariola marion marios maris
  mariusz mariya marko markuss martina marton martyna martynas maryana maryna masha matas matei
  mateo mateusz matheus mathieu matiss matteo matthias matvey matvii matyas matylda maxence medina mees
  mehmed melania merima meris merita merjem mersiha michal michalina mieczyslaw mieszko migle miguel
  mihaela mihai mihail mihajlo mihaly mihkel mihnea mikhail miklos mikolaj mila milana milda milena milica
  miljan milos milosz mimoza mindaugas mircea mireia mirel mirela mirjeta mirnes miron miroslav miroslaw
  mirsad mirsada misha mithat modestas motiejus muharem mujo mykhailo mykola mykyta myron myroslav
  myroslava nadan nadezhda nadiia nandor nastia nastya nataliia natan nazarii nedas nedim nedzad nejla nel
  nela neli nerea neringa nermina nicolae nicoleta nicu nikodem nikol nikolay nikolina nikos nita noe
  nojus normunds novak nuno oana oceane octavian ognjen ognyan oksana oktawia oleh olek oleksandr
  oleksandra oleksii oleksiy olena olesia olesya olha oliwer oliwia oliwier olya orest orsolya oskar
  ostap otavio ovidiu pablo paloma panagiota panagiotis paola paolo patrycja patryk
  paulchen paulina paulius pavel pavlina pavlo pavlos pawel pedro petar peteris petras petrit petro petru
  petruta petya pierre pietro pilar piotr piotrek piret piroska plamen polina povilas pranvera predrag
  preslav priit przemek przemyslaw qendresa qendrim radek radmila radoslav radoslaw radostina radu rafaela
  rafal raimonda raivis rajko ralitsa raluca ramiro ramiz ramona ramune rasa rasim raul
  razvan reinhold reka remi remigijus remigiusz remus renata renato rihards rijad rimantas rina
  ringaile rinor rocio rodica rokas roksana romain roos rositsa rostyslav rozsa rron rudiger
  rumen rumyana ruslan ruxandra ruzica ryszard saar sabahudin sadete sadmir safet samanta samra
  sandor sanel sanela sanita sanja santa santiago sasha saule sead sejad sejla selmir semir semira senad
  senada senka sergei sergej sergey sergio sergiu serhii serhiy sevdije shaban shpend shpetim shpresa
  shqipe siegfried sigita siim silviu simas simona simonas sindija sintija sjoerd skaidrite skaiste
  skender slavica slavko slawek slawomir slobodan smilte snezana sofiia sofija sofiya solomiia solomiya
  solveiga solvita sorin sorina spyros srdjan stana stanimir stanislav stanislaw stanislawa stanko stas
  stasys stavros stefania steffi stefka stelios stepan stijn stoyan suada sumeja suvad svajone svetlana
  svetoslav svitlana svyatoslav sylwester sylwia szabolcs szilvia szofi szymek szymon tadas tadeusz
  taisiia tajra tamara tamas tanel tatyana tautvydas teodor teodora tess tetiana tetyana teuta thanasis
  thiago thibault thijs thodoris tiago tiana tibor tihomir tiina tiit tijana timea timofey todor tomasz
  tomek toomas traian triin tsvetan tsvetelina tunde tymek tymofii tymon tymoteusz ugne uldis uliana
  ulrike ulyana uosis urmas ursel urszula urte uschi uwe vadim vadym vaida vaidas vakare valdas valdis
  valdrin valeria valeriia valeriy valmir valon vanya varvara vasara vasco vasil vasile vasiliki
  vasilis vasilisa vasyl vedad vedran velid ventsislav veronica vesa vesela veselin vesna vesta veton
  viesturs vika viktoriia viktorija vildana vilius villem vilmos vilte vineta violeta viorel viorica virag
  vitalii vitalija vitaliy vitaly vitas vivien vjosa vlad vlada vladut vladyslav vladyslava vlora volker
  volodymyr vova vyacheslav vytautas vytenis wanda weronika wieslaw wieslawa wiktor wiktoria witold
  wladyslaw wojciech wojtek wolfgang wouter xhemile xhevdet ximena yago yana yann yaroslav yaroslava
  yaryna yegor yehor yelyzaveta yeva yevhen yevheniia yoana yordan yulia yuliia yurii yuriy yves zakhar
  zalan zane zbigniew zbyszek zdravka zdravko zdzislaw zejneb zeljko zemyna zerina zhenya zhivko zijad
  zilvinas zivile zlata zlatan zlatka zlatko zofia zoltan zoran zorana zoriana zornitsa zosia zsofia zsolt
  zsombor zsuzsanna zuhra zuzanna zuzia zydrune zygmunt
`;
