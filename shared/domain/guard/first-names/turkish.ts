/** Turkish, Kurdish, Persian, Dari and Pashto, as commonly spelled in Denmark. */
export const turkishKurdishPersianNames = `
  abdulbasir abdulsamet adem afsaneh agit ahmet ahoora aimal ajda ajin ajmal akif alan aland alara alborz
  alev alihan alireza alparslan alperen amed amirali amirhossein amirreza anahita andam aqila aram arash
  arbin arda ardavan ardelan ardeshir arezou aria arian arif arin ariya arjin arman armin armita arsham
  arta artin arvin aryan arzo asadullah asaf asal ashkan aslan asli asya atakan atefeh atena atilla
  atiqullah avan avesta avin awaz ayaz ayberk aybuke aydan aydin aygul ayhan aylin ayse aysegul aysel
  aysenur aysu ayten azad azadeh azam azar azita azizullah azra babak bahar bahareh bahman bahram bakir
  baktash banaz baran barbad bardia baris bartu basir batuhan bawan bawar behnam behnaz behrouz behzad
  bekas berat beren berfin berivan berk berkan berkay berke berra bestun betul beyar beyza bibi biha bijan
  bilge bilgen birsen bita bnar bora borna bradost brwa bugra bulut burak burcu burhan busra cagan cagri
  canan cansu cemal cemile cemre cengiz ceren cevat ceyda ceylan chia chiman chra chro cihan cinar cyrus
  daban damla danial daria darin darioush darya dashni dashti davut defne delal delaram delin delnia
  delovan delsoz demet demir deniz derin derya devran devrim diako diar dicle didem dilan dilara dilba
  dilek dilnaz dilovan dilsad dilshad dilsoz diyako diyar dlnia doga dogan doruk duru duygu ebrar ebru
  ecem ecrin ehsan ekin ekrem ela elahe elaheh elanur elif elifnur elmira elnaz emin emirhan emre engin
  enise ercan erdal erdem erdinc eren erhan erkan erol ersin ertugrul esen esfandiar esila esin eslem esma
  esmanur esmatullah esra evin eylem eylul eymen eyup ezgi fadime faezeh farahnaz faraz fardin farhad
  fariba farishta farnaz farnoosh farrokh farshad farzad farzaneh fatemeh fatih fatmanur fawad fereshteh
  ferhad ferhat feride ferozan feyza fikret filiz firat firouz firouzeh firya forough foroughi freshta
  furkan gamze gelas ghazaleh gizem gokhan goksu golnar golnaz golshan gonca gulalai gulan gulay gulcan
  gulistan gulnur gulsen gulsum gulten guney gurkan habibullah hacer hadis hakan halil halime haluk hama
  hamayun hamed hamidreza handan hande hanife hasib hasret hataw hatice hava haval havin havva hawar
  hawraz hawre hayriye hazal hazar hazhar hedi hejar helan helin heliz hemin hevi hevin hewad hila himmet
  hira hiwa hogir homa homaira homayoun hooman hormoz hossein hozan hulya humaira huner huseyin idrees
  ilayda ilhan ilker ilknur inci iraj iran irem irfan ismet izel jahan jamshid javad jegir jian jino jiwan
  jiyan jwan kaan kadriye kagan kamila kamran kamyar kani kaniwar kardo karo karox karwan kasra katayoun
  kaveh kawa kemal kenan kerem kerime keyvan khalat khanda khatera khoshal khunav kiana kianoush kimia
  kocher koray kosar kourosh kovan kubilay kubra kurdistan kuzey ladan lailuma laleh lanya latife lavin
  laween lemar levent lezan lorin madina mahabad mahan mahdis mahin mahmut mahnaz mahsa mahshid mahtab
  mahyar malalai mana mandana mansoor mardin maruf mashal masoud masoumeh massoud matin medine mehmet
  mehmetcan mehran mehrdad melek melih melika melike melisa meltem meran merdan merivan mert merve mesut
  metehan metin mevlut midia minoo mirac miran miray mirhat mirwais mirza mizgin mobina mohadeseh mojgan
  mojtaba morad morteza muhammet muharrem mujtaba murat muratcan mursal mutlu nadereh nahal nahid
  najibullah nalan nali narges nargess nargis narin navid nawa nawroz naza nazan nazanin nazar nazdar
  nazgol nazia nazli nebahat necati nechirvan necla neda negar negin nehir nergiz neriman nermin neslihan
  nevin nian nida nihal nihat nika niki nilab nilay nilgun nilofar niloofar nilufar nilufer nima nimet
  nisa nisanur nishtiman niusha nivan niyan nojin noorullah nooshin nuray nurcan nurdan nurgul nuri nuriye
  nursel nushin oguz oguzhan okan oktay omer omid onur orhan orkun ozan ozcan ozge ozgur ozlem palwasha
  pantea parastoo parham parinaz parisa parmida parnian parsa parvaneh parvin parviz parwana parwiz payam
  pedram pegah pejman pela pelin peri perihan peshraw peyman pinar pola pooria pouria pouya poyraz raha
  rahil ramazan ramin ramtin reband rebaz rebin rebwar recep rekar remziye resul revan revin rewan
  reyhaneh reza rezan rezhna rodi rodin rohat rohullah roia rojan rojbin rojda rojen rojhat rojin rojina
  rojyar romina roshan roxana roya roza rozerin rozhan rozhgar rozin rukiye rusha saba saban sadaf sadik
  saeed safiye saghar saman samaneh samet samim sanaz sarina sarp sarvin saya seda sedat sedef sediqa sefa
  selcuk selda selin selman selver sema semih semiha semra sena senay sepehr sepideh serap seray serbest
  sercan serdar serhat serkan serpil serwa serwan setareh sevda sevgi sevim sevinc sevval seyma shabnam
  shad shafi shaghayegh shahab shahin shahla shaho shahram shahriar shahrzad shaista shakila shamim shan
  shara sharo shayan shene sherko shervin sherwan shilan shima shirin shiva shko shna shukria shvan shwan
  siamak siamand siavash sibel sidar simay simin sina sinan sinem sipan sirwan sivan sivar siyar sizar
  sogand soheil soheila sohrab sona songul sonia soran soraya sorena soroush soza spozhmai stera storai
  suat sude sudenaz suheyla suleyman sumeyra sumeyye tahereh tahsin talha tamana taner tania tannaz tansu
  taraneh tarkan tavga tayfun taylan tayyip tolga toprak toranj trifa tuana tugba tugce tulay tulin tuncay
  turgut ufuk ugur ugurcan ulas umay umit ummu umut utku vahid vahit vedat vian vida viyan volkan wais
  walat wali wlat xalid xanim xebat xezal yagiz yagmur yakup yalda yama yaren yasaman yasar yavuz yeganeh
  yekta yeliz yeter yigit yildiz yilmaz yuksel zabi zabihullah zafer zagros zakia zalmai zana zanko zanyar
  zardasht zarghona zari zehra zeki zelal zeliha zerda zerin zerrin zerya zeynep zhale zhian zhino zhir
  zhiyar zhyar ziba zilan zinar ziya zohra zozan zubeyde zubeyir zumra
`;
