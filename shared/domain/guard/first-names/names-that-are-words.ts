/**
 * Names that are also words. In lower case it is the word, and at the beginning of a sentence a capital proves
 * nothing. The words on this list (`sol`, `storm`) can begin a sentence without an article.
 */
export const namesLikeThings = `
  maks april august ane anker aurora balder blend bo can dag dan eng fang flora fred fryd gro gry guld gul hans
  helle hind hue iver jul juli juni kamille kit kristen lana lava leen lek lilla line lin liv love lykke maj malte mark max
  may media melis million my mynte nobel nor nova odd osman panik per pil ping ran ren robin rosa saga sander sang
  sejr silke siv sky sol son stig storm sultan sune tage tan tao tea tin tom tuba tue tulle uno vega vilde villas
  lama tung uran said sham vita vår angel blessing comfort divine else gift grace harry holly hope joy lovely mason precious princess rein sally
  sandy tamer valentine victor wan ward will wilder ender biser fares mentor emir hung rim ram rand mani mate lam lan thi tara mira
  bølge dråbe regn snefnug solskin kastanje frø flamme stjernedrys ro
  ben don amber jade elle bart vital prosper modest promise bless roman
  flint sommer vinter løv rim lyn tåge flod himmel komet planet glød ild eng hav bæk sø kilde granit koral kobolt ravn falk høg ugle svale drossel mejse spurv hare ræv los odder oter
  mynte hyld kløver klokke sky is morgen daggry aften nat sti høst tro ære styrke mod frihed fryd jubel troldmor mosekonge vilde gnist funke torn tidsel blomst rod skygge kisel marmor perlemor diamant kaj fjer dun
  skye river linde willow autumn sage ocean phoenix honey opal rubi safir koral turbo speedy tøffe bisse musling salvie vanilje timian
  mimosa magnolia azalea dahlia aster syren valmue lyng bregne fjord torden sejer ærlig frej frede glæde lev mira ilya karma zen echo
 
  tor frost rav vind håb fauna sne måne dis junior summer happy sunday rumle trille vilje
`;

/** As a word, one of these (`bjørn`, `falk`) would need an article. Without one before a verb, it is a name. */
export const namesLikeCreatures = `
  ib merle abel ask asp birk bjørn bror buster eg eik erle falk fie freesia granit gran hajer iris ivy jarl jasmin lilje lind lærke
  nynne orla palle pelle poppel rose rubin rune skjold sten svale svend tiger tjalfe ulv vibe viol viola violet ørn
  krølle basse musse trunte snuske pjevs prop pjuske bølle nusser snut dutte mulle pyt lillemus
  elm ravn hjort hassel malve bille perle kvist stjerne anemone lotus bosse prins
  cherry daisy lily basil ray gunner
  aba aka ala alf ama ana anh aoi arn aso ava awo ayo bao baz cem dao dea dua duc ea ece eda edo efe eha ena esi ewa gia hai hao
  hoa hui huy ife iga ion ira iva iza jad jia jie jin jun lei loa lua lul luz mei neo nga nhi nhu nia noi nuh nur obi oli
  olu raj rex ria rin roi roj roy rui ryo sai sam sem soz teo uma umm vuk wei wen xia xin yaa yad yan yas yaw yi yll yu yue yui yun
  zef zhi åsa tri nam sif lis era
`;
