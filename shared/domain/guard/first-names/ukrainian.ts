/** Ukrainian, as passports and families spell them, and the short forms that are called across a playground. */
export const ukrainianNames = `
  adelina ahata albina alonka andriichyk andriiko anhelina aniuta antonko arsen artemchyk artemko
  bohdanka borysko bozhena bronislav daniil danka danko danyil danylchyk dara darynka dashunia davyd
  demyd denysko dmytryk dobromyr dominikia dzvinka eduardko emiliia fedora fylyp halia hanna hanusia
  havrylo heorhii hlibchyk hordii hryhorii ihnat ihorko illiusha iryska ivas ivasia ivasyk ivha izmail
  karolina kateryna katya khrystyna kiryusha kolia kostiantyn krystyna kseniya kvitka kyryl kyrylko lada
  lavrin lenur lesyk levko liovka liuba liubomyr liubomyra liudmyla lizonka lukian lukiia makar maksimka
  maksymchyk maksymko marharyta mariika markian markiian mashka matvey matviiko mavka melaniia miia
  milania milanka mishko miya mstyslav mykolka mykytka myronchyk myrosia nastenka nastunia nazarchyk
  nazarii nelia nestor nicol nykyta odarka okhrim oksanochka oleksiiko olezhyk olha olichka opanas panas
  paraska pavlik pavlus petrus platon platosha polia polinochka pylyp radomyr refat rodion romko
  rusalina rusia ruslanko safiie sashunia sava savelii semen serhiiko severyn severyna slavka snezhana
  snizhana sofiika solia solomiika stanislava stanko stefa stefaniia stepanchyk sviat sviatoslav
  svitlanka svyryd tadei tania taraska teia tetianka timur tolik trokhym tykhon tymish tymko tymofiiko
  tymur ulianka uliasha ustym ustyna vadymko valentyn valerii valeriya vasylynka velymyr veronichka
  viacheslav vitia vladyk vlasta vovchyk vsevolod yakiv yanka yarko yarynka yegorka yesenia yevhenii
  yevheniia yevka ylona yosyp yukhym yuriiko yurko yustyna zakharko zenovii zhanna zinovii zirka
  zlatusia zoia zoreslav zorian zoryan
`;
