/** Georgian, Armenian, Azerbaijani and Chechen. */
export const caucasianNames = `
  adlan akhmed aleko aleqsandre amirani anahit anania anano anri apti ararat archil aregnaz arevik armine
  arpi arpine artak artavazd artyom ashot aslanbek astghik avtandil aygun aytan bachana bacho badri barbare
  bek bekkhan besarion beso bidzina bislan botso chaba cotne dachi davit demetre dzhabrail eka ekaterine
  elchin elene elguja elisabed elnur elshan endzela erekle fidan gagik garegin gayane gega gela gevorg gigi
  giorgi givi gocha goga gogi gor grigol gugu gulnara gunay gunel guram gvantsa hakob hasmik hayarpi hayk
  hovhannes hovik hrachya hripsime ia iles ilia ilkin irakli isita ivane jaba jemal kakha ketevan keti
  ketino khadizha khamzat khatia khatuna khava khayal khvicha koba konul kote lado lali lasha lazare lela
  levan lia liana lika lilit liparit lizi luiza lusine magomed magomedov maka makka makvala malkan mammad
  mamuka manana mansur marekhi mari mariyat medea merab mher mikheil mindia movsar mzia nairi nani nare
  narek narine nata natela natia nazrin nestan niaka nigar nikoloz nineli nini nino ninutsa nodar norayr
  nugzar nukri nunu nurlan nutsa orkhan otar otari paata petimat pikria qeti ramaz ramil ramzan rati rauf
  revaz rezo rusudan ruzanna salome samvel sandro sargis sevak sevil sevinj shalva shamil shorena shota
  shushan shushanik siranush sirarpi sopiko sopio sose sulim susanna taia tako tamari tamerlan tamta tamuna
  tamuno tatev tatevik tato tazo teimuraz tekla temuri tengiz teona tigran tinatin togrul tornike tsira
  tsotne tural turan turpal ulvi vahagn vahan vahe vakho vakhtang vano vardan vardges varduhi vazgen vazha
  vugar vusal xatia yakha yervand zaal zalina zarema zaruhi zaur zaza zelimkhan zulay zura zurab zviad
`;
