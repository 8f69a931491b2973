/** More Danish, Faroese and Greenlandic, as children are called these years. */
export const northernChildren = `
  aanaa aani aavaaraq abelone adea agga agner ajaana ajarsivasik ajs akitsinnguaq albertine aleksandur alfi
  alfrida alibak alvi alvia alvilda amaalia amalia amasa amaya amilia andrass angaangaq angajo angerla angu
  anguteq anike annguaq apollo aqissiaq aqqa aqqalooraq ardis arkin arlo armina arnajaraq arnaqqusaaq
  arnaquttaq arnatsiaq arnbjørn arni arno arona asarpannguaq asiaq astor astridur ataaq athene attunguaq aud
  avaaluk avaarqe avaruna avi axelina baltasar bard bastien beinta beintur bergtora bertine birka birna
  bitten bjorg bjørghedin bobbi boel bogart bolatta bonna bono brandur brit bryndis caia camillo charley
  charlize christa cirkeline cleo coco colette daavi dagfinn dagne dalina dani daphne dicte dixi durita eddi
  edwina eeqa efraim egede eira elaasaq elana elfrida eliisa elinborg ellindur elmer elvi elvina emba embla
  embrik emely emmelie emmely ennie enya erneeraq ernilissuaq erninnguaq esbjørn eskildine estera evie
  eydbjørn eydis felice felippa felizia fenris ferdi filuca finja flavia florentine floyd folmer freddi
  frejdis fridi fridrik fridrun frigga friis fryda gaaba gaia gerdine gertie gilli glenda grethel gudny
  gudrid gunnhild guste gusti guttorm gyritte hailey halla hallbera hallgerd hallie hansinnguaq hedin hedwig
  heini hendriinnguaq henni hera herborg hildegard hilmer holli hubertine huxi ibi iiki ilannguaq ilasiaq
  iliana iluuna ilvy imiina imina imke inaluk inequ inequnaaluk ingi ingun innaallaq inooraq inuaraq
  inukitsoq inuusuttoq isortoq issi ittuk ivinguak jakobina jakobine jaxon jegvan joan joannis joen jolene
  jonhard josefina juannguaq julle juulia juumaaq juunnguaq kaaleq kaaliina kaia kalaaleq kalia kaliina
  kamma karlton karoliina karolinemai kathinka katrina kattak kattinka keira kiistat kiki kilaasi kimmie
  kista kjartan koa konneraq kornooq kreestianne kristoffur kulunnguaq laarsi laasi lagertha larseeraq
  leanora leia leivur leonel leopoldine liisannguaq liisi lillebjørn lilli lillie lillje lorentz luba luella
  luma luusi lyra lysander maanasi maanguaq maannguaq maasi madelief maibritt maise manasse manumina marlo
  marnie marthe massaannguaq matak melva miilu mikiseq mikivsuk mikkeline milaja miloh miteq mitzi molli
  moorsi mortan naaja naalannguaq naia najaat naka nala nanette nauja navarana nelia nikki nikkie nikoliina
  niller ningasoq ninita ninnguaq niviaaluk nivikkannguaq nivinnguaq nola nomi noomi nuannguaq nukappi
  nukappiaq nukarleq nukik nuliaq nunnu nuuka nuunnguaq olequ oluva oqaq oqi orfik orsoq ottilie paaliaq
  paarnaq paetur palne palooq panikkaaq panillak pannguaq parnuna peqqik petrine petruuna petur philuka
  piareeq pilu pilutaq pipa pisunnguaq poula puju pukak putdlaq putu qaarsoq qaavigannguaq qaqulluk qarsoq
  qerndu qiajunnguaq qilak qillannguaq qivitoq quinn qujaavaarsuk qulleq qunnguaq qupaloraarsuk rani ranja
  regiina regin reidun rey ringo rogvi rosalilje rosemai roxy rubi runi saaka saalu saammik saara sader
  sakiu salli salliaq sallie saniannguaq saqqaq saxo sebbe seli selinda sequssuna serafina sermerssuaq
  sersina sidonia sigmundur siiva sika sikkivik sikunnguaq sissal skylar snæbjørn soffi sofi solbjørg
  solvej solvejg solvi sorlannguaq steinbjørn stormi suluk sulukkaaraq sunneva sunnva susannguaq svein
  sverri taateraaq taatsi tabitha takkutaq taya thalia theia thilia thyge tikaajaat tipaarnguaq titken
  tobiassinnguaq tordis tormodur tosca trondur tuku tull tulugaq tulukkaq tuusi uiloq ujuaannguaq ujuunnguaq
  ujuut ukaleq ukuna ulle umik upaluk upernaaq uppaluk usukutak uulineeraq uunnuat vagna vagnur vanja velja
  vestmar vicca vilhelmine villemaj vittu vittus viva walde wallie wilda willa willas wilmer wilmine winona
  ydda yola yvette zaga zaia zakaris zandra zelina zelma zig zilas zofi zola æsa øssur jasmine katherine
  lorraine kyle denise sharon ernest leonid justine ernestine florine ameline roseline juliette faas guus
  mels maas patrice gaspar sibylle hipolit klemens kornel kamuran barbol barlas altemur gaffar gulhan habil
  onder nisan fiene jazzlyn riv boleslavs gudrite malvine undine vilmars voldemars armeline mathurin naudet
  philemon seraphin taurin wiktor zbigniew
  smilla isla matheo eliah yarina alba
`;
