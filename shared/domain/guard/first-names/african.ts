/** Somali, Eritrean, Ethiopian, West and Central African. */
export const africanNames = `
  abdiaziz abdifatah abdihakim abdikadir abdikarim abdimalik abdinasir abdiqani abdirahim abdirahman
  abdirashid abdirizak abdisalam abdishakur abdiwahab abdiweli abdulahi abdulkadir abdulle abeba abena
  abiola abla abraham abshir abuukar adama adan adanech ade adebayo aden adenike adiam adjoa afewerki afia
  afua ahado aisho akosua akua alem alemayehu amaal amadi amadou amaka aman amanuel amara amiin aminata
  amino amlak anab asha asho aster awale awet awil awot ayaan ayan ayanle ayanna ayodele babatunde bahja
  bakary bamba baraka barkhad barwaqo bashiir bereket berhane betelhem bilan biniam bintou binyam bishaar
  bisharo bisrat boubacar bruk caasha cabdi cali canab chantal cheikh chidi chidinma chike chinedu chioma
  chukwu coumba cumar cusmaan daahir dagmawi dahabo dahir daniat dawit dede deeqa dehab deka delina demba
  dhool dhuuh diallo dieudonne diiriye djibril ebele ebla ebrima efrem efua egeh ekow elilta elmi elsabet
  emeka ermias ermiyas esperance espoir eyerusalem eyob faduma fadumo faisa falis fanta fardowsa farhan
  farhia farhiya fartun fartuun fathia fathiya fatou fatuma fawzia femi feven fiidow fikru filmon filsan
  fiori fnan folake foos fowsia fowziya freweini frezghi fruta furaha ghebre girma gloire gulaid guled
  haben habon habte haile halimo hamda helen henok heran hermela hermon hibaaq hibaq hibo hinda hiwet
  hiyab hoda hodan hodo horiyo hussen ibado ibrahima ibrahin idil idiris ifeoma ifra ifrah igbal ikechukwu
  ikraan ilwad imani isatou isayas ismahan issouf jabari jainaba jama jamac jibril juma kadar kadiatou
  kaleb kaltun kamara kehinde khaalid khadan khadar khadiija khalif kidane kidus kinsi kisanet kito kofi
  kojo kowsar kwabena kwadwo kwaku kwame kwasi lamin lamine liban libin lidya liibaan luam lula lulya luul
  luwam maame mahad mahamed mahamud maido makda malyun mamadou mamadu mandeeq mapendo maranata mariama
  mariatu maryama maryan maxamed medhanie mehari mekdes mekonnen melat merhawi merhawit meron merveille
  mesfin michaele milka mohamud mowlid mubarik muhiyadin mukhtar mulugeta muniira munira mustaf musu
  muumin muxamed naher nahom najma nanayaa naod nardos nasra nasro nasteexo nasteho natnael ndeye nebiyu
  neema nejma ngozi nimcaan nimco nimo nkechi nneka nurta nuru nuur obinna ofori ola olamide oluwaseun
  oumar oumou ousainou ousmane petros qaali raage raaliyo rahel rahmo ramla raxma rigbe robel roble roda
  rooda roodo ruqia ruqiya ruta saada sabriin sacdiyo sadia sadio sadiya sagal sahal sahra sahro sakariye
  salado saleban samatar samawada samrawit saynab sekou selam selamawit semere senait sesen seydou shakir
  shamso sharmarke shucayb shukri siad siaka sifa sihaam simisola sira soliana sosuna sucaad suhur sumeya
  sunkari taiwo tedros teklit temesgen temitope tesfay tesfaye tirhas tobenna tsegay tsehay tsion tumaini
  ubah ubax uche uchenna umalkhair wangari wanjiru warfa warsame warsan weli winta yaasmiin yafet yahye
  yared yasmiin yemane yero yetunde yodit yohana yohannes yonas yonatan yonis yordanos yosef yosias yosief
  yurub yuusuf zainabu zakariye zamzam zawadi zebib zemichael zerai zuhur zuri
`;
