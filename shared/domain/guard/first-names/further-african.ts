/** Beside those in `african.ts`: Ghanaian, Nigerian, Senegalese, Gambian, Malian, Guinean, Ivorian, Congolese, Ugandan, Kenyan, Rwandan. */
export const furtherAfricanNames = `
  aamina abayomi abdinoor abdirisaq abdoulaye abdulqadir abeni abiba abosede abshiro achieng adaeze adaku
  adaora adesola adetokunbo adisa adjei adjoua adunni adwoa afi afriyie agyeman ahlaam ahou aissa aissata
  aissatou ajoke akinyi akissi akoua akouvi akpene akwasi alassane alhassan aline aliou alioune alpha amenan
  ampofo anan anani aniekan ansu anyango arame asamoah asantewaa asare assane assetou astou atieno atta awa
  awoyemi awuor ayanda ayni ayodeji ayomide ayotunde ayuub azuka ba baba babacar babajide baboucarr badou
  bahati bakari balla bamidele bandele barka bassirou beya bijou bilaal bineta binta boakye boateng bolanle
  bongani bosede boubou buhari buki bukola caaliya cabdirahmaan cabdullahi caliya cellou chancelle chebet
  cheick chepkoech chiamaka chidera chidiebere chidubem chigozie chijioke chika chikezie chima chimamanda
  chinaza chinelo chinonso chinwe chinyere chisom christelle chukwudi chukwuemeka damilola daud dauda dayo
  deqo dhiblawe dhudi diariatou diarra diatou dieynaba diini dikembe djenabou djeneba djibo djily dorcas
  ebere ebo ebou edem edwige efosa egbe ejike ekaette ekene ekua elikem elinam elolo emefa enam eniola
  enyonam esinam exauce eyram ezinne faadumo faarax fadima fahma faiso farxiya fatim fatimata fenyi fiifi
  finda folasade fowzia funmilayo garaad gathoni geedi gifty glody grady guuleed habibatou haboon hadja haja
  halimatou hanad hawa hawo heritier hilowle hoodo ibou ibtisaam idman idowu idrissa idrissou ifeanyi iimaan
  ijeoma ikenna ikhlaas ilhaan ilunga ilyaas ineza inyang iradukunda isatu ishimwe issiaka iyabo jabril jabu
  jaineba jalika jamba jarra jato jeancy jelani jepkosgei jerry jide kaafi kaaha kabongo kadidia kadija
  kafui kalifa kalonji kaltuumo kamau kanku kanyinda kapinga karamoko karfa kasongo kebba kekeli kelechi
  kemunto keren kerubo keza kipchoge kiprono kodjo koffi kokou komla kossi kouadio kouame kouassi koumba
  kpakpo kukua kunle kweku kwesi kyei lamarana lansana latifatu lawal libaan liiban ludwine maahir mabinty
  macaan madou maimouna maimuna makafui mallam mamadi mamady mame mameh mansa manzi mawuli mawunyo mawusi
  mbayang mbaye mbuyi mbye mensah modou modupe mohamuud moise momodou moraa moussou mpiana mugisha muhire
  mujinga mukendi mulki muno muthoni mutoni mutua muuse mwanaisha mwangi mwende mwikali naa naasir naciima
  nafula najmo naliaka nanyamka ndack ndella nekesa nene nenneh ngalula ngoie ngone nii niyonzima njemeh
  njeri njoki nkem nkiru nkosana nnamdi nneoma nshuti nsimba nuhu nuura nuuriya nyah nyambura nyarko nzuzi
  obiageli obioma ochieng odhiambo odion ofosu ogechi oghene okechukwu okeke okello okoro olabisi oluchi
  olufemi oluwa oluwadamilola oluwatobi oluwatoyin omolara omotola omowunmi onome onyeka onyinye opeyemi
  oppong osagie osaretin osas osayi osei otieno ousman owusu oyin pape pateh penda pendo plamedi raaxo ramlo
  rokhaya rokia rokiatou rooble rotimi ruun ruweyda saabiriin saalax safiatou saiba saidou saikou salamata
  salimatou saliou salmaan samboujang samiira sanaba sanda sanoussi sariatou seedy segun seidou selasi
  selorm senam seny serigne serwaa shema sia sidiki sidy sirra sokhna sory soukeyna souleymane sowe sucdi
  suhayb sulayman suleekha suuban tabara tamba tanko tapha taslima tawia tayo temi temidayo tenin thioro
  tidiane timi titi tope toure tshala tshimanga uchechi udgoon uduak ugaas ugo ugochi ugonna umaru umu
  umutoni uwase uwimana uzoma wafula wairimu wale wambui wanjiku waris wekesa wole xaawo xaliimo xamda xasan
  xuseen yaasir yacine yandeh yankuba yao yaou yaya yayi yemi yewande yoofi yoro youssouf zeinabou zuhura
`;
