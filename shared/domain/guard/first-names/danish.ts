/** Given to children in Denmark and the Nordic countries; lower case, one blank between. */
export const danishNames = `
  aage aaron aase adam adele adelina adrian agathe agnes agnete aidan aksel albert alberte albin
  aleksander aleksej alex alexander alexandra alfons alfred alice alicia alina allan alma alva alvin alwin
  amalie amanda ambrosius amelia amelie amy anders andrea andreas andrew andy anette angela angelina
  angelo anine anita ann anna annabel anne anneli anneline annelise annemarie anni annie annika antoinette
  anton antonia antonio anya archie arendse ari ariel arild arne arnold aron arthur arvid arya asbjørn
  asger ashley aske asmus asta astrea astri astrid athena audrey augusta axel aya ayla baldur balthasar
  balthazar barbara bastian beate beatrice beatrix bella bendt benedict benedicte benedikt benedikte bengt
  benjamin bennet bennett benny bent bente berit bernhard bernt bertel bertha berthil bertil bertram bianca
  billy birger birgit birgitte bjarke bjarne bobby bodil bolette bonnie boris boye brandon brian bridget
  britt britta bruno brynjar børge caja cajus calle calvin cameron camilla camille carina carl carla carlo
  carmen carolina caroline carsten caspar casper cassandra castor cathrine cecil cecilia cecilie celeste
  celina celine charles charlie charlotte chloe chris christel christer christian christiane christina
  christof christoffer christopher cilje cille claes clara clarissa claudia claus clement colin columbus
  connie connor conny conrad cornelia cornelius dagmar dagny daniel dannie danny darius david debbie
  dennis dexter diana dina ditte dominic dominik dominique donna doris dorthe dorthea douglas dylan ebba
  ebbe eddie eddy edel edgar edith edmund edna eduard edvard edward edwin egon eigil einar eivind ejnar
  ejner eleanor elena eleonora eleonore elias elin elina eline elinor elisa elisabeth elise eliza elke
  ella ellen ellie ellinor elliot elliott elly elna elo elsa elsebeth elton elva elvin elvira emanuel emil
  emilia emilie emilio emily emine emma emmy enok enzo eric erik erika erling erna ernst ervin esben eske
  eskild espen estelle ester esther ethan eugen eugenia eva evald eve eveline evelyn evy ewald ezra fabian
  fanny felicia felina felix fenja ferdinand filip filipa filippa fillip finley finn finnegan fiona
  flemming florence flynn folke frances francesca francis frank frankie franz freddie freddy frederica
  frederick frederik frederikke fredrik freia frej freja freya frida fridtjof frigg fritjof fritz frode
  gabriel gabriella georg george georgia gerda gerhard gert gertrud gilbert gina ginny gitte glenn gloria
  gorm gottlieb greger gregers greta grete grethe gudmund gudrun gunhild gunnar gunni gunvor gustaf gustav
  gyda gyrite haakon hakon haldan halfdan halvor hannah hanne hannibal harald haralds harriet harvey hasse
  hector hedda hedvig helena helene helga helge hella helma helmer hendrik henning henny henrich henriette
  henrik henrika henry herbert herluf herman hermann hermine hertha hilda hildur hilma hilmar hjalmar
  hjalte hjørdis holger holmger hother hubert hugin hugo ian ida ilse immanuel ina ines inga inge ingeborg
  ingelise ingemann inger ingolf ingrid ingvar irene irma isa isaac isaak isabel isabella isabelle isac
  isak ismael isolde ivan ivana ivar ivik ivo jack jackson jacob jacqueline jakob james jamie jan jane
  janne jannick jannie jannik jannike janus jarle jason jasper javier jean jeanette jeff jennifer jenny
  jens jeppe jeremias jerome jes jesper jessica jette jim jimmi jimmy joachim joakim joe joel johan
  johanna johanne johannes john johnny jolie jon jonah jonas jonathan jonna jordan joris jose josef
  josefine joseph josephine joshua josie jost judith julia julian juliane julie julius juno jurgen justin
  juul jytte jørgen jørn kai kaj kaja kalle kalvin kamilla karen karin karina karl karla karlo karolina
  karoline karsten kaspar kasper katarina kate kathleen kathrine katinka katja katrine kaya keld kelvin
  kenneth kenny kerim kevin kia kian kilian kim kimie kira kirsten kirstine kjeld klara klaus knud knut
  knuth konrad konstantin kornelius kresten kristian kristina kristine kristjan kristoffer kurt kåre
  laerka laerke laila lambert lara lars lasse lau laue lauge laura laurent laurids laurin laurits lauritz
  laurs laust lea leah leander leif leila lena lene lennart lenny leon leonard leonardo leonardt leone
  leonhard leonie leonora leonore leopold levi lewis liam lias liddy lilian liljana lillian lillith lilly
  lina linda linea linnea linnemann linus lionel lisa lisbeth lise liselotte lisette lissi liva livia liza
  lizzie loke loki lone lorens lorenz lothar lotta lotte loui louie louis louisa louise lova lovisa luca
  lucas lucca lucia lucian lucy ludvig ludwig luis luka lukas luke lulu luna lydia lynn mabel madeleine
  madicken mads magda magdalena magna magne magnhild magni magnus mai maia maiken maja majbritt majken
  malene malika malin malou malthe malva manfred manuel manuela marc marcel marcella marcello marco marcus
  maren margaret margit margot margrete margrethe marguerite maria mariam marianne marie mariella marika
  marina marinus mario marius marjun markus marlene marley marlon marta martha martin martine marvin mary
  maryam mathea mathias mathilda mathilde mathis mathæus matias matilda matilde matthew matti mattias
  mattis maud maude maurice mauritz maxim maximilian maya melanie melina melissa melker melvin mercedes
  merete merlin meryl meta mette mia michael michala michelle mick mikael mikaela mikas mike mikkel mikki
  milan milas miles milian milja milla mille millie milo milton mimi mina minea minna minnie miriam mirjam
  mischa mogens molly mona monica monika morris morten mortimer mylius myrna nadia nadja naja nana nanna
  naomi natalia natalie natasha nathan nathaniel naya nellie nelly nelson nemo nete nicholas nicki nicklas
  nickolai nicky nico nicola nicolai nicolas nicole nicolina nicoline niels nikita niklas niko nikola
  nikolai nikolaj nikolas nikoline nils nina ninna nis noa noah noel noelle noemi nohr nolan nora norah
  norbert norman novalie oda odin olaf olav ole oleg olfert olga olger oline oliver olivia olivie olle
  olli ollie oluf omar ophelia orion orlando orson oscar osvald oswald othilie otilia otis ottilia otto
  ove owen palma patrick patrik paul paula pauli pauline peder penelope percy pernilla pernille perry pete
  peter petra petrea petronella phil philip philippa phillip phineas pia pippa polly pontus poul povl
  preben quentin quincy rachel rafael ragna ragnar ragnheidur ragnhild rakel ralf ralph raphael rasmus
  raymond rebecca rebekah rebekka regina regine regitze regnar reinhardt renate ricardo richard ricky
  rigmor rikard rikke rikki rita robbie robert roberta rodrigo roger roland rolf romeo ronald ronan ronja
  ronnie rory rosalie rosalina rosamund roselil rosemarie rosita roxanne ruben rudi rudolf rufus runa
  rurik ruth ryan sabine sabrina salma salomon samantha sami samson samuel sandra sanne sara sarah
  savannah scarlett sean sebastian selena selene selina selma selmer serena severin sidse sidsel sienna
  sigfred sigga sigge signa signe signy sigrid sigrun sigurd sigurlina silas silius silja silje silla
  sille silvester silvia simeon simon simone siri sirius sissel sixten skjalm soeren sofia sofie sofus
  solan solomon solveig sonja sophia sophie sophus soren spencer stanley steen stefan steffen stella
  stellan stephen steve steven stine stuart sunna sunniva susan susanne susie svanhild svante svea sven
  sverre sylvest sylvester sylvia sylvian synne søren tabita tanja tatiana teddy teis tejs tenna teresa
  terje terkel tessa thea theis thelma thelonius theo theodor theodora theodore theresa therese theresia
  thilde thilo thit thomas thor thora thorbjørn thorkild thorsten thorvald thure thyra tias tiffany tilda
  tilde tim timm timmy tina tine tiril tobi tobias tobiaz toby todd toke tomas tommy tonny tora torben
  tord tore torkil torleif tormod torsten tove trine tristan tristian troels tudor tuva tyge tyler tyra
  uffe ulf ulla ulrich ulrik ulrikke una ursula vagn valborg valde valdemar valentin valentina valerie
  valter vanessa vejas vendela vera verner veronika vester vibeke vicky victoria vidar vigdis vigga viggo
  vigo vikram viktor viktoria vilfred vilhelm vilhjalmur vilja villads villemo villi villiam villum villy
  vilma vilmer vince vincent virginia vito vitus vivi vivian vivienne vladimir wagner waldemar wallace
  walter wanja wayne werner wilfred wilhelm wilhelmine wilja william willum willy wilma winnie winston
  xander xenia yannic yannick yasmin ydun yelva ylva yngve yrja yrsa yvonne zacharias zack zakarias zander
  zara zelda zenia zenobius zita zoe zoey zoya åge åse øjvind øystein øyvind
`;
