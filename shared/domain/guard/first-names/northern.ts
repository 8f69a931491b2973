/** Greenlandic, Faroese, Icelandic, Norwegian, Swedish and Finnish. */
export const northernNames = `
  aaja aasmund agda agneta aino ajaaja akisooq aleksi aleqa aleqasiaq andersine angunnguaq angutit anniken
  antti aputsiaq aqqalu aqqaluk arnannguaq arnaq arnar arnor asbjørg asdis asgeir asla atli audur aviaaja
  aviaja baldvin barba bardur bartal beinir bergur birita birkir birta bjarki bjarni bjartur bjorn bjørg
  bogi borghild brynhild brynja brynjolfur bård dagur dania danjal dogg edvin eero eetu eino eirik eirin
  elida elis elisabet elspa emelia emelie endre erla erlingur eskil eydun eyja eythor fanney finnbogi
  fridrikur geir goran gote gudmundur gun gunilla gunnhildur gunnveig guro gutti hafdis hafthor hakun
  halldor halldora hampus hanna hanus haukur hege heida heikki hekla helgi helmi hermod hilla hrafn
  hrafnhildur hrefna hulda håkan håkon håvard høgni iben iida ilona ingegerd ingela ingemar ingibjorg
  ingolfur ingunn ingvild inuk inunnguaq inuuk irja ivaana ivalu ivaluk ivinnguaq jaakko jakup jari
  jensiannguaq joannes jogvan johann jokull jona jorgen jorunn juaaka juaanna juha juhani juho jukka jussi
  juulut kaaleeraq kaali kaarina kajsa kari karline katla katrin kerstin kimmernaq kirsi kjell kjersti
  kjetil kolbeinn kristianna kristiannguaq kristin kristinn kristofer kuluk kuupik larsiannguaq lauri
  leena liisa lisannguaq liselott lovis maaliaaraq majlis malan maliina malik malina margret marit marita
  marja marjatta martinus mikal miki mikisuluk mikkjal mikko minannguaq minik måns naasunnguaq najaaraq
  najannguaq nanoq natuk niclas niilo nivi niviaq niviarsiaq nivikka noora nuiana nuka nukaaka nukannguaq
  nuunoq nuunu oddny oddur oddvar olafur olavur oona oqaluk orjan oskari ossian paaliit paarma paavo paivi
  pakkutaq paneeraq panigpak paninnguaq pavia pekka pilunnguaq pipaluk pirjo pirkko pitaaraq pitsi pætur
  qillaq qivioq qulutannguaq qupanuk ragnfrid rakul randi rannva riikka ritva rokur saamik saana salik
  samal sanna sanni satu seppo sermeq sigbjørn sigmund sigridur sigurdur sikkersoq siku sila sindre sini
  sirid sirpa sivert snorre snorri sofiannguaq sointu solfrid solrun solvei staffan steinar steinunn stian
  stina sture suna suni suulut svala sveinn synnøva synnøve taatsiaq tapio tarja tarjei teitur tellef
  terese tero thale thordis thorsteinn timo tindra tinna tittus tobine toivo toki torbjørn tordur torgeir
  torstein torunn trond tryggvi trygve trygvi tukummeq tummas tuomas tupaarnaq turid tuuli tuvali ujarak
  ujarneq ulfur ulloriannguaq ulloriaq umiaq ungaaq unn unnur uvdloriaq vaino valur vebjørn vegard veikko
  vemund venla vetle viivi vilho ylfa ymir åke åshild øivind øyvor
`;
