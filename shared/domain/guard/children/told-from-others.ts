/** One child told from all others by how it looks, what it did or where it comes in: no name is needed. */
export const toldFromOthers = `
  <denEne> der|som|fra|med|hvis|den
  drengen|pigen|barnet hvis <forælder>
  <denEne> på *årige|rød|blå|grøn|gul|lilla|orange|hvid
  barnet der <oplevet>
  barnet ~ blev født
  drengen|pigen med
  den dreng|pige|tvilling
  hun|han|ham|hende med de|det|sit|sine
  hun|han som altid|er|har|bor|kommer|går|bærer
  den eneste i|på|af|hos
  *tvillinge*|trilling*
  den <udseende>
  <udseende> <barnEllerUng>
  <udseende> <en> <barnEllerUng>
  <denEne>|<en> ~ et hoved højere|lavere|mindre|større
  øjne|øje ~ forskellig*|farve
  det ene blå|brune|grønne
  modermærke*|fødselsmærke*|storkebid|hasselplet*
  <denEne>|ham|hende den|der ældste|yngste|største|mindste
  ham|hende den <udseende>|*ste|nye|lille|store|høje
  kun|bare én|en|to dreng|pige|drenge|piger ~ stuen|gruppen|huset|her
  vi er kun to|tre|fire ~ dagplejen
  (vores|husets|stuens|den) eneste <barnEllerUng>|tvilling*|trilling*
  (den) (aller) yngste|ældste|mindste|største|højeste dreng|pige ~ på|i ~ stuen|huset|gruppen
  (den) sidste ~ på stuen ~ der|som
  den nye dreng|pige
  nye dreng|pige fra
  vores nye dreng|pige
  the boy|girl|kid|twin with|who|from|in|whose
  the only boy|girl|child
`;

export const wordsOfOthers = {
  denEne: 'ham hende drengen pigen tvillingen',
  en: 'en én den',
  barnEllerUng: 'dreng drengen pige pigen barn barnet tvilling trilling unge fyr tøs',
  udseende: `rødhårede rødhåret lyshårede lyshåret mørkhårede krølhårede krølhåret langhårede langhåret korthårede skaldede brunøjede blåøjede fregnede tandløse skeløjede
    mørke blonde buttede tykke runde tynde spinkle høje lave venstrehåndede tosprogede halte døve blinde stumme`,
  oplevet: 'blev kom var overlevede faldt vandt mistede fandt har havde bor flyttede',
} as const;
