/** Words with no everyday use in a daycare: one is enough. */
export const graveWords = `
  *overgreb*|voldtægt*|voldtag*|incest*|mishandl*|misrøgt*|vanrøgt*|*omsorgssvigt*|blufærdighedskrænk*|pædofil*|seksuelt|seksuelle|sexuelt|sexuelle
  sexchikan*|voldelig*|voldsramt*|voldsudsat*|hustruvold*|partnervold*|børnemishandl*|børneporno*|selvmord*|selvskade*|krisecent*
  *misbrug*|cigaretmærke*|brændemærke*|kvælningsmærke*|gennemtævet|omskåret|omskåres|omskæring*|molest*|rape|raped
  tilhold|tilholdet|polititilhold*|opholdsforbud*|zoneforbud*
  forbud ~ mod ~ hente|komme|se|nærme|opsøge|møde
  krænke*|krænkes|krænket|krænkelse*|krænkende
  sexual|sexually abuse|abused
  abuse|abusive|abusing|abused|maltreat*|neglect|neglected|neglects
  vold|volden|voldens|violence|familievold*
  underretning*
  underrettet|underrette|underretter kommunen|myndigheder*|socialforvaltning*|familieafdeling*
  negativ social kontrol
  æresrelateret*|tvangsægteskab*|genopdragelses*|tvangsfjern*|kindesmishandl*|børnevold*
  domestic violence
  `;
