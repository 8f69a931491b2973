/** Where a family comes from, and what only one child in the house is. */
export const origin = `
  opholdstilladelse*|asyl*|flygtning*|familiesammenf*|udvis*|udvisning*|statsløs*|kvoteflygtning*|udrejsecent*|modtagecent*|kvindekrisecent*|hjemsend*|deporter*
  humanitært ophold
  <person> ~~ flygtet|flygtede ~ fra
  flygtet|flygtede (hertil) fra
  <person> ~ kommer|kom|kommet|oprindeligt|stammer|er|rejst|flyttet|opvokset ~ fra <land>
  <barn>|<forælder>|familie|familien ~ fra <land>
  år og fra <land>
  kommet (hertil|til) (danmark|landet) ~ fra|for ~ <land>|nylig|siden|måneder|uger
  <nationalitet> <barn>|<forælder>|familie|familien|baggrund|rødder|børn
  <alder> ~ fra ~ <land>
  <alder> ~ <nationalitet>
  <nationalitet> ~ <alder>
  eneste med|uden
  eneste ~~ fra ~ <land>
  eneste ~ <barn>
  <person> ~ taler|snakker|talte ~ <nationalitet>|dansk
  <familie> ~ taler|snakker|talte ~ <nationalitet>|dansk
  <forælder> ~ soner|udsendt|udstationer*|krig|krigen|fronten
  <familie> ~~ krig|krigen|fronten|bomb*
  jehovas vidne*
  regnbuefamilie*|donorbarn*|donor|sæddonor*|rugemor*|solomor
  surrogat* ~ mor
  eneste <nationalitet>|dreng|pige
  eneste ~ barn ~ stuen|gruppen|børnehaven|huset|vuggestuen|med|fra|som|uden|der
  eneste *årige|*årig|vuggestuebarn|børnehavebarn|på ~ fra|med|der|som|uden
  eneste (barn|dreng|pige) ~ bruger|har|kan|taler|går|bærer|fra
  eneste *årige|*årig
  født|fødte|opvokset|vokset i <land>
  født ~ i ~ <land>
  kom|kommet|flyttet|flyttede|rejst|ankom ~ fra <land>|nuuk|kyiv|kiev|aleppo|damaskus|mogadishu|kabul|bagdad|warszawa|vilnius|tbilisi
  <barn>|han|hun|hende|ham|mindste|yngste|ældste ~~ fra <land>|nuuk|kyiv|kiev|aleppo|damaskus|mogadishu|kabul|bagdad|warszawa|vilnius|tbilisi
  måneder|år og ~ født|fra ~ <land>
  <barn>|han|hun ~ fra præstegården|godset|slottet|kroen|campingpladsen|asylcenteret|asylcentret|kollegiet|fyret|færgen|bageren|herregården|højskolen|plejehjemmet|skovfogedhuset
  <barn>|søn|datter ~ af ~ præsten|lægen|borgmesteren|købmanden|bageren|lederen|skolelederen|imamen|smeden|landbetjenten|kirketjeneren|graveren
  <person> ~ bor|boede ~~ gule|røde|hvide|blå|grønne|grå|store|gamle ~ hus|huset|villa|villaen|blok|blokken
  <person> ~ bor|boede ~ overfor|over|bag|ved|ovenpå|nær ~ for|kirken|skolen|børnehaven|stationen|brugsen|netto|rema|kroen|havnen|kiosken|pizzeria*|kirkegården|banen
  den (lille) rødhårede|lyshårede|mørkhårede|krølhårede|langhårede|skaldede|kortklippede|brunøjede|blåøjede ~ <gør>
  <person> ~ bor|boede ~~ gaden|vejen|gården|blokken|opgangen|lejligheden over|bag|ved|overfor|nummer
  <person>|de ~ bor|boede|flyttet|flytter ~~ *vej|*vejen|*gade|*gaden|*allé|*vænge|*vænget|*parken|*stræde|*toften|*bakken
  bor|boede ~ <familie>|<barn>|de|han|hun ~~ husbåd*|campingvogn*|campingplads*|kolonihave*|herberg*|hotel*|gård|gården
  opgang|opgangen nr|nummer
  søn|sønnen|datter|datteren ~ af|til ~ ham|hende|ejeren|indehaveren|manden|damen
  barnet til ham|hende|dem|ejeren|indehaveren|manden|damen
  vandskade*|brandskade*|nedbrændt ~~ <familie>|<person>
  <familie>|<person> ~~ vandskade*|nedbrændt|brændt
  <person> ~ kom|kommet|kommer ~ til ~ landet|danmark
  præstens|lægens|borgmesterens|købmandens|bagerens|lederens|skolelederens|imamens|smedens|dronningens søn|datter|dreng|pige|barn|børn|tvillinger
  <barn>|han|hun ~ (i|med) taxa|taxi|handicapbus*|minibus*|specialkørsel*|flextrafik
  <person> ~~ bor ~~ husbåd*|gård|gården|slot|slottet|campingvogn*|kolonihave*|kollektiv*|bofællesskab*|kollegium*|kollegie*|øen|bag|overfor|ovenpå|nummer
  <afkom> af ~ byens|kommunens|vores|skolens|kirkens|øens|landsbyens|egnens|husets|den|ham|hende|dem
  <afkom> af ~ <kendtMand>
  borgmesterens|præstens|organistens|bedemandens|graverens|politimesterens <afkom>
  barnet fra <hjemsted>
  <denEne>|tvillingerne|trillingerne ~ fra ~ <hjemsted>
  <denEne> ~~ bor|boede ~~ oven|ovenpå|over|overfor|bag|under|ved|siden
  <denEne> ~~ hvis <forælder>
  <afkom>|den|en|pigen|drengen hvis <forælder>
  halvt <nationalitet>|<folk> ~ halvt
  <person>|den|vores|er ~ <folk>
  <person> ~ flytter ~ tilbage ~ til
  <person> ~~ <familie> ~ verdensmester|mester|kendt|berømt|fjernsynet|tv|avisen
  <denEne> ~~ <forælder> ~~ kører|kørte|ejer|spiller|arbejder|driver ~ *bil|*bilen|*bus|*bussen|*båd|*tog|*taxa|*fly|*kran*|*kroen|*biografen
  født ~ i ~ taxa|taxi|bil|ambulance*|bussen|elevator*
  vokset|opvokset ~ op ~ på|i ~ <hjemsted>|fyr|skib|cirkus|slot|kro
`;
