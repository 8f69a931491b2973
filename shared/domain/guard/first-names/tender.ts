/** Short and tender forms: Polish, Ukrainian, Lithuanian, Latvian, Romanian, Balkan, Spanish and Portuguese. */
export const tenderNames = `
  adomelis agatka agne agnute agris aija akvile alanek aldona aleksas alexandrel algis alusia alyonka amelka
  andriyko anele anetka anielka annija antos antosia antosiek anuta anyuta arnoldas artyomka arunas audrius
  aukse basienka benediktas bernardas blazejek bohdanchyk brigita brone bronia carlitos chema chus concha
  costelus czarus dace danielius danut danylko dareczek dasha dashenka daumantas dawidek dimka dimochka
  dominiczka donata dorotka dzintra edytka egidijus eglute eimante elunia elze emilis evelina ewka ewunia
  fausta fedya fernandita fifi filipek frania franio gabi gabrielius gedvile gintautas gonzalo gosiaczek
  grisha guadalupe guna guoda halinka hanka helcia helenka hubercik hubi ievute igorek inka inta ionica
  irenka irmantas isabelita itziar iulica ivanko iwonka izunia jacus jadvyga jadzia jagna jagusia jaime jas
  jasio javi jedrek joaozinho jogaila jokubas jone jonelis jonukas jozio juanito julcia julianek julitka
  jurate jurgis kacperek kacpi kajtek kalinka kalvis karolcia karolek kasienka katia katrusia kazik kipras
  kirilka klarcia kolya kornelka kostyk krists krysia krzys ksyusha lenka lenochka lenuta leonas leosia
  lesyk lidka liene lilka liutauras lourdes lucek lucynka ludka luisa luisito lukaszek lupita lyosha lyuba
  lyubchyk maciejka madzia maite majeczka majka malgosia manolo mantvydas marcelek marcinek mareczek
  margiris marianek marichka mariika marinela marisol martusia marusia marysia marysienka mashenka mateus
  mateuszek maxymko meile michalek michas mihaita mikolajek mikus milenka mingaile mishenka misia mitica
  morta mykhas mykolka nadiya nadiyka nadzia nastusia natalka natalochka nazarko nelka nelu nicusor
  norbertas nuria oksanka olcia olechka oleksa olenka olesyk olivija oliwka ona onute orinta orynka orysia
  oskarek ostapko paco paquito patricija patryczek pavlyk pawelek pepe petrica petrute petryk pilarcita
  piotrus polinka raducu radzio rafa raigardas raitis raminta ramunas rapolas reinis relu renaldas renars
  rimgaile rimvydas roksolana romchyk rosario rozalka rozia rugile ruslanchik rusne rutele rytis salomeja
  sandu santi sarmite sashka sashko saulius sebus seryozha sidas signija skirmantas slava slavik sonechka
  sonya sorinel stasio stefanel stefcia stepanko sveta szymonek szymus tadzio tarasyk teresinha titas tola
  tolya tomasito tomukas tomus tosia toska tudorel tymus tyoma ula vanechka vanesa varya vasare vasilica
  vasquinho vasya vasylko vasylyna vija viltaute vincas vitalik vitya volodya vovochka vygantas vykintas
  vytas weronka wiktorek wojtus yanochka yaromyr yaroslavchyk yasia yolanda yulka yura yurchyk yurko zbysio
  zbysiu zeca zenek zhenia zhora ziedas zigmars zorianka zosienka zoska zuza zuzka zygimantas
`;
