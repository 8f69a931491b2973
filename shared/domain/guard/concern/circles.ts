/** What a sign of unease has to meet: those at home, what a child tells, what comes back, the way home. */
export const circles: readonly string[] = [
  `
  <hjemmevoksen>
  <hjemme>
  hos ~ ham|hende|dem|os
  mors|fars|hans|hendes ~ kæreste|ven|mand|kone
  kollega*|vikar*|medhjælper*
  weekend*
  `,
  `
  siger|sagde|fortæller|fortalte|forklarer|forklarede|hvisker|hviskede|spurgte|spørger|tegner|tegnede|leger|legede
  kalder|råber|råbte|svarer|svarede
  `,
  `
  hver|anden|tredje|fjerde|femte gang
  igen|altid|konstant|aldrig
  uge efter uge
  dag efter dag
  så snart
  kun ~ om|når
  om mandagen|tirsdagen|onsdagen|torsdagen|fredagen
  efter weekend*|ferien
  mandag|mandage
  `,
  '<henter>|hentning|hentningen|afhentning*|aflevering*|bilen|hentetid*|hjem',
];
