/** Made by `npm run words:learn` out of the map and our own example sentences; do not edit. */
export const learned = `
aflevering afhentning ydertimer bus nye-born skift garderobe overgang ventetid oprydning dagsprogram maltid madmod borddaekning madlavning bleskift toilet handvask tandborstning putning babyer selvhjulpen hjaelper legeplads sand-vand cykler tur plejehjem skov smadyr dyr have vejr bal genbrug bevaegelse dans sanser finmotorik ro stoj leg rolleleg konstruktion spil legetoj medbragt faellesskab aldre konflikt dele graenser folelser sorg naervaer medbestemmelse sprog hojtlaesning rim bogstaver flersprog tegn-til-tale tal eksperiment digital kreativt musik teater samling traditioner smagrupper indretning voksensamarbejde vikar studerende moder arbejdsmiljo legestue gaestepleje dokumentation regler foraeldre aula
aaben b+4 j+2 n+8 s+4 z+4 14+6 16+3 17-3 1c+4 1k-3 1n+3 1t+9
aabenbar e+6
aabne 0+5 2+4 5+7 b+4 g-2 j+8 l+8 n+7 12-2 13-2 16+10 1k+4 1z+3 20-3
aabne+spoergsmaal 1k+6
aaen q+8 s+11
aandedraet 13+4
aar 0-2 4+9 5+7 b+4 d+2 k+5 1b-2 1d+7 1k+5 1x+5
aarig 6+4 d+4 12+7 1y+5
aarstid w+4
aarstidstrae w+5
adr c+6
adskille b+8
aeble c+6 e+7 v+5 x+5 1q+3 1r+7 1t+7
aeg e+9 u+11 1s+6
aeggebakke s+7 v+2 14+6
aeggeur 1e+10
aeldste 5+10 q+13 18+6 1c+7
aelte 13+5
aeltning e+4
aendre a+6
aerme 6+6 h+9 11+6
aert b-3 c+13 v+3
aerte b+7 v+10 z+3 11+6
aertepose z+4
aeske 0+4 6+3 12+5 1h+3
af+bussen q+2
af+med+bleen f-2 g+5
afbryde 15+9
afbrydelse 15+9
affald y+5
afgraense 25+6
aflede 1g+9
aflevere 0+7 l-2 m+7
aflevering 4+2
afloese k+7
afloesning 20+5
aflyse 1y+7
afproeve 1z+4
afsked 0+4
afskedsfest 1x+7
afslutning 1j+7 25+6
afspaending 13+4
afspaendingsmusik 13+4
afstand 1d+4
afsted b-2 q+6
afstemning 1j+3
aftale 0+3 1+2 6-3 7+3 9-2 l+6 n+6 14+4 1d+9 1p-2 20+5
aftale+hvem n+3 20+4
aftale/v 0+8 b-2 d+2 f+5 j+6 n+2 p+5 15-2 1d-2 1f+7 20+10 29+4
aftalekort 1d+6
aftaler+hvem n+3 20+4
aftaler+hvem+der n+3 20+4
aften 2-2 4+7 6+6 a+3 25+4 29-2
aftryk 5-2 1x+7
agurk d+6 e+7
aktivitet 7+5 a+11 13+8 1j+5
akvarel 1t+7
akvarium t+9
albansk 1o+8
albue b+6
alder 15+4 1c+6 1y+5
aldersopdele 1c+7 1y-2
aldrig+bliver+inviteret 1b+4
aldrig+har+set n+5
aldrig+nej+uden 28+9
ale 0-2 2+8 5+5 7+2 b-2 j+5 n+2 15-2 1b+9 1i+7 1w-3 20+5 22+10
alene+med+et+barn 1i+4
alfabet 1n+6
alle 1x+6
alle+er+ude 6+5
alle+faar+sagt 1b+9
alle+paa+samme+tid 1d+2
alle+siger+en+ting 1w+7
allerede b+2 j+9 15+8 17-2
alligevel 6+3 9+6 1w+6 1z+6
alt+er+stille 13+2
alt+sker+paa+én+gang 7+2
alvorlig j+8
and z+6
anden 15+4
anderledes 1y+8 20+8
ansigt 0+3 c+5 j+3 13+6 1g+18 1p+7 1v+6 27+4 29-2 2a+4
ansvar m+5 1b+4 20+4
ansvar+for+at 1b+5
antage 20+4
antonius 15+3
app 14+5
arabisk 1l+4 1o+4
arbejde 0+4 a+5 m+5 1g+4 1l-2 1y+7
arbejde/v 20+7 29-2
ark a+6 h+5 j-4 1b+6 21+8
arm 0+10 1+4 4+4 6+8 a+2 d+3 1g+4 1k-2 27+5
arm+til+arm 0+4
armbaand a+4
arme j+4 10+6 11+7
armlaen 1w+9
armslaengde 1f+7
artiskok c+6
asfalt n+7
aske s+2
at+tabe 18+2
at+troeste 4+12 6+4 1g-3
at+vente+en+formiddag 8+5
august 4+3 5+6 27+8
aula 2a+9
autisme 7+7
avis 10+4 1g+6
avispapir 10+5 1g+6
b q+6
ba 1k+8
baad 1b+8 1r+6
baade s+2
baal n+5 1l+5 1q+3 20+3
baalhytte n+6 x-3 1l+7
baalplads 1w+5
baand a+4 12+5 17-2 1q+3
baand+gennem 12+5
baande s+11
baby 4+3 b+4 k+5 16+7 1d+5 1j+8 1p+4 1u-2
baby+tegn 1p+3
babysang k+6
babytegn 1p+3
bade 7+5 f+10 g+4 o+6 16+2 1b+5 1f+4 1k+2
badebukser o+4
baderum 1b+7
badetoej 1f+5
badevaerelse 7+5 a+6 f+7 o+4 1f+8 1k+7 1u+3 20-2
bae g+4
baelte 3+9 a+4
baenk 0+2 6+9 8+4 b+11 n+9 17+3 1b+7
baenke 5+2 25+6
baere 0+6 4+2 7+4 b+4 j-2 k+8 l+8 n-2 q+5 z+3 15+4 1b+4 1x+8 20-2
baerer+selv 0+4 l+4
baerer+selv+deres+tallerken l+4
bag+reol 1z+4
bag+skuret n+3 17+4
bage e+7 j-3 13+9 1y-3
bager e-3 q+7 15+6
bager+broed e+5 1y-3
bager+med e+5 j-2
bagerst 3+8 7+5 n+6 q+3 1w-3 22+6
baggrund 15+4 29+8
baglaens l+6 z+8 11+8
bagom x+3
bagsiden 1t+5
bagud 7+6 g+5
bakke 1-2 9+5 n+9 o+9 q+7 s+6 z+3 12+3 19+6 1n+6 1q+5
bakterie h+9
bal 1a+7 1i+7
balance z+7
balancebraet z+3
balancegang z+5
balancere q+7 z+5
balje d+4 w+8 11+6
ballade 1a+8 1i+5
ballon 10+6 1r+8
bambus t+6
bamse 0+9 5+4 j+3 13+2 16+10 17+5 1g+5 1k+5 1l+2 1m+5 1v+4 1z-2 29+2
banan l+8 y+5
bananskrael y+5
band 1u+6
bane 7-5 b+2 c+2 g+2 p+5 q+4 z+5 17+3 1b+7 1d+4 1g-3 20+6 25+7
bane+med p+7 z-2 1b+6
bane/v 1c+6
bange 5+3 t+4 x+2 1d-2 1g+15 1k-3 29+6
bange+for 1g+3
bank 1m+8
banke 12+8
banke/v g+8
banken 16+7
barberskum 11+9
bare+taeer 11+5
barfodet s+7 z+5
bark s+8 t+4
barkbaade s+2
barn 0+3 8-2 g-2 q+3 11-2 1b+3 1i+4 1j+6 1p-2 1t-2 1w+2 1y+2 20+4 27+2
barndom 29+4
barndomslege 29+5
barnet+bestemmer 1j+7
barnet+vender 1l+5
barnets+initiativ 1i+6
barnevogn 4+7
base n+6
bassin z+7
bat 16+5
batman 16+6
beboer r+6
bede 6-2 20+3 29+15
bede+en+kollega 15+6 20-2
bede+om+hjaelp 20+3 29+6
bede/v 0+4 6+6 a+3 b-2 j+10 v+5 14+6 15+3 16+5 1b-2 1d-2 1t+4 1y-4 20+11 29+4
beder+om+afloesning 20+5
beder+om+hjaelp 6+3
bedste 1+5 e+5 r+4 1o+4 1x+4
bedstefar 0+3 b+5 1h+6
bedsteforaeldre 1+4 v-2 16+7 1x+8 29+7
bedsteforaeldredag 1x+5
bedstemor 1o+5
bedsteven r+5
bee 1s+9
begge 7+6 n+3 v+2 1b+4 1d+11 1f+2 1g+3 1k-2 29+9
begrave 1h+7
begreb 1k+7
begynde 0-2 4+7 6+9 7-2 8-2 9+9 b+3 c+4 l-2 o+3 p+4 z+2 13+4 15+4 1b-2 1d-2 1f+4 1i-2 1k-2 1m+2 1w+3 20-2 23+9 29-3
begyndelse 1w+8
begyndelsesbogstav 1n+5
begynder 4+4 15+3
begynder+med 23+15
begynder+med+s 1m+4
behoeve 25+2
bekymring 1g+6
ben b+4 k+6 s+3 t+14 z+11 11+5 1d-3 24+7
benaevne 1k+6
benaevner+alt 1k+6
bente 26+8
besked 0-2 1+4 2-2 4+5 6-2 7+7 9-2 1b+5 1i-2 1l-3 20+13 29+16 2a+9
beskrive f+6 1k+18
beskytte 15+4
beskytter+legen 15+4
beslutte 0-2 4+5
besoeg 2+6 4+6 5+11 i+5 u+4 26+2
besoeg+af+en+hund u+5
besoege 4+3 5+6 7-2 b-2 q+6 1c+6 1u+7 26+8
besoeger s+5
besoegsdag 4+4
bestemme 7-2 b+5 c+3 e+7 f-2 j-2 l-2 q+5 t+2 u+6 v+4 z+3 10+5 15+2 1b-2 1d+6 1e+5 1g-2 1j+4 1w+9 1x+3 1y-3 20-2
bestemmer 1t+9
bestemmer+selv b+4 c+6
bestilling 15+4
besvaer 15-2 1d+7
besvaerlig 15-2 1d+7
betyde/v 7+10 b-2 14+5 1u+8 23+6
bevaegelse z-2 10+6 1f+4 1i+5 1w+8
bibliotek q+15 1l+9
bid b+12 c+8 1d-2
bide c+3 1d+12 22+7
bider+naar 1d+5
bidering 1d+5
bie t+7
bil 0+3 2+3 6-2 7+8 8+2 b-2 f+3 14+5 16+4 17+14 1b-2 1d+5 1i+3 1k+4 1m+3 1w-2 1z+3 20-2 29+2
bildaek n+3
billedbog 0+6
billede 1-2 2-2 3-2 6+3 9+9 a+10 b-2 c-2 j-2 k-2 n-2 o-2 q-3 t-2 u-2 v-2 z-2 11-2 13-3 14-2 16-2 18+2 19-2 1e-2 1f-2 1i-2 1j+6 1k+7 1m-2 1n-2 1o+4 1p+3 1q-2 1s+3 1t+3 1u-2 1x-2 20-3 22-2 23-2 24-2 25-2 27+7 29+4 2a+10
billede+af+familien 0+7
billede+af+hvem a+6
billeder+af+dagen a+3
billeder+af+familier 29+4
billeder+uden+ansigter 2a+6
billedraekke a+6 g+2
billet 15-2 16+10 1v+7
bind 16+6
binde 5+6 n+4 s+5
bingo r+7 s+4 18-2
biperson 15+3
birgit 20+6
bjaelde 7+11
bjerge z+6
bjoern z+8 1g+4 1s+5
blaa 7+6 9+6 a+5 q+3 1k+6 1q+3 1r+4 1w+5 1y-3
blad 10+6
blade s+8 w+3 1s+8 1t+5
bladre 1l+8
blaeksprutte c+6
blaese w+4 13+4
blaeser j+7 14+8
blaest w+6
blande 0-2 b+4 c+5 1b+4 1c+12 1d+7 1r+3 1t+13 1y-4 20+5 25+5
blande+farver 1r+5
blander+mig+ikke b+7 1d-2 20+7
blandt y+8
ble f+16 g+15 j+3 1i+5 22+3
blende/v c+6
blender e+3
bleskift 6+8 f-2
bleteknik f+5
blik 1i+19
blinke 19+7
blive 0+3 2+2 5-2 6+5 7+2 f-2 l-2 n-2 q+2 z-2 13-2 15+2 17+4 1b+6 1d+8 1g+4 1j+2 1l-2 1q-2 1r+2 1u-2 1w-2 1y+2 1z+3 20+2 23-2 24-2 27-2
bliver+bidt 1d+3
bliver+hentet 1+6 m+8
bliver+i+legen 15+4
bliver+ked 1b+3
bliver+paa+min+plads 1i+7
bliver+siddende 0+5 b+7 f-3 15+2 20+4
bliver+skiftet 4-2 f+5
bliver+slaaet 1d+4
bliver+valgt+fra 1b+8
bliver+ved+bordet b+5
bliver+vred 1d+8
bloed 0+5 s+6 1g+5
bloede 11+8 1g+6
blok 16+6
blokke z+2
blomst m+9 1r+7
blomsterhold m+3
blomstervande m+4
bluse 6+3
blyant 5+6 12+4 1t-2
blyantsgreb 12+5
bo/v s+4 t+6
boble/v 1r+8
boede t+5
boeger+i+boernehoejde 1l+5
boeh 15+9
boeje/v 6+5
boejle 16+4 1q+7
boelge j+6
boelgelyde j+7
boenne v+11
boer x+7
boernehave 0-2 5+25 b-3 15-2 1c+7
boernehoejde 0+5 6+5 h+5 n+4 1l+4 1n+7 1z+4 29-2
boernemoede 1j+5
boernene+bestemmer e+5 u+6 1j-3
boernene+laver+regler 1j+5
boernene+selv+kan 9-3 n+6
boernene+tager+billeder 1s+7
boernene+vaelger j+2 1j-2 1l+5 27+9
boernenes+spoergsmaal 1r+3
boerneraad 1j+4
boernestoerrelse 9+5
boerste i+11 11+15
boerste+taender i+4
boerste/v i+8
boette o+4 z+7
bog 1-2 5+3 6-3 8+9 a-2 b+2 f-2 g+4 n+2 q-2 z-2 11+2 13+3 14-2 17+2 1b-2 1d+2 1g+4 1i-2 1j-2 1k+2 1l+15 1o+5 1p+5 1t-2 1u-2 1v+3 1y-2 1z-2 20+2 23-2 26+5 29+3
bog+hver+dag 29+8
bogbus 1l+6
bogkasse 1l+4
bogkrog b+3 28+4
bogkuffert 1l+5
bogstav 1m+8 1n+18
bogstaver+i 1m+9 1n+2
bold 4+2 b-2 h+3 j-2 k+6 n+2 q+4 z+7 10+2 11+8 13+5 15+3 1b+4 1k+5 1w+9
bolle e+3 j-2 1e+8 1t-2
bolle/v q+8
bom q+7
bonde u+8
bondegaard u+2
bor 1k+7
bord 0-2 2+5 4-2 5+4 6-3 8+4 b+10 d+9 j-2 l-2 m+2 n+2 q-2 s-2 z+2 13-2 15+4 17+8 18+3 1d-2 1e+4 1g-2 1j+2 1n+2 1w-3 1x+4 1z+8 29-2
borde 8+5 9+2 a+3 b+13 c+5 d+3 e+2 f+3 g-2 j-2 l-2 n+2 q-2 s-2 z+2 11+4 13+4 14+2 15-2 16+2 17+4 1b-2 1d-2 1g+2 1i-2 1l-2 1m+4 1p+3 1t-2 1u-2 1w-2 1y-2 20-2 24+2
borde+ud 17+7 1z+4
bordene+ud 1z+3
bordkort b+5
bordtoerre m+4
borg 16+6
borte f+4
bot 1s+9
braedder n+5 17+4
braende 1-2 m+2 t+2 x+12 z+5
braende/v 22+5
braendenaelde t+3
braender 20+5
braet z+2 12+7
braetspil 18+11 1y+6
brand 6+2
brandbil 16+7
brandmand 6+2
brandstation q+7
brede 9+8
bregne s+8
brev 4-2 5+3 16+7 1n+10 1o+4 29+3
brik 0+7 18+6
brille 15+4
briller 16+8
bro 15+3 17+6 1b+6
broed b+5 c+4 e+8 q+7 t+4 x+7 11+4 1y-3
broend q+4
broenddaeksel q+5
brombaer e+3
brud 16+7
brudekjole 16+8
brug 4-2 5-2 a+5 b+2 j+3 m-2 13+6 14+6 1b+7 1d+8 1i+6 1k-3 1o+4 1w+3 1z+3 20+11
bruge 0+4 3-2 4-2 7-2 8+4 a+9 b-2 e+4 j-2 n+2 11+5 14-2 16+5 19+4 1i-2 1j+3 1k+4 1m+4 1o+4 1p+7 1q+2 1s+5 1t+2 1z+5 20-2 29-5
bruge+igen 1t+5
bruger 8+4 z+5 1z+6
bruger+de+samme+ord 1k+2
bruger+ordet 1k-5 1p+7
bruger+tegn+ved 1p+3
brugs e+3
brugt 2+4 a+6 l+4 s+5 w+3 15+6 16+3 1k+6
brummen j+8
bruse 1l+8
bruspulver 1r+9
bryde 7+5 z+8 17+4 1d+5 1p-2
brydes+paa+madras z+3
bryn s+5
bryste j+4
buddy 22+9
bukke 1l+7 1v+7
bukkebruse 1l+9 1v-2
bukser 6+14 a+5 f+7 g+9 l+7 o+2
bunde 11+8
bunke b+7 1n+5 1q+4 1y+6
bunke/v 1q+8 1r-2
bur u+3
bus 0+5 3+12 7+9 8+12 l+6 q+4 13+5 15-2 1l+3
buschauffoer 29+6
busk n+7
busse q+5
busvagt 3+6
butik n+4 16+7
by 17+7
byde 2+4
byg 9+8
bygge 0-2 1+3 b-2 o+6 p+4 s+7 y+3 14+3 15+11 16+4 17+12 1b+3 1d-2 1n+2 1q+2 1z+3 29+2
bygge+hoejt 17-2 1q+4
bygge+med 17-2 1q+4
bygge+taarn 29+5
bygge+videre 15+8 17-3
byggebord 17+6
byggehjoerne 14+6 1n+4
byggeplads q+6
bygger 17+17
byggeri 9+2 17+5
bygning z+7
bytte 6-2 y+12 19+5 1e+12 1m+8 1n-3 1z+11
bytte+i+stedet 1k+2
bytte+legetoej 19+6
bytte/v 2+3 6+6 b+5 n+3 1b+11 1d-3 1y+4 20+13
byttebord 1e+9
byttekort 1e+7
bytter 20+7
bytter+opgaver 20+5
camping 16+8
centimeter 1y+6
cerebral z+5
chauffoer 3+12
chef 9+5
cirkel 8+7
cirkus 1v+3
clips 1r+6
collage 1t+6
creme f+12 h+2 1j+6
cykel 0+5 p+16 16+4 1e+7
cykelloeb p+7
cykelslange 16+6
cykle p+10 q+4 z+6
cyklerne+frem p+5
daarlig 1t+8 20+8
daarligt j+4
daase 8+4 y+8 1u-3
daek z+7
daekke b-4 d+4 q+5 1q+13 1z+5
daekke+bord d+5
daekke/v 6-2 d+8 13+6 1u+4
daekker+bord 1u+4
daekkeserviet d+5
daeksel q+4
daemning o+9
daempe 0+6 2+4 b+2 13+6 14+4 17-2 1z-2
daempe+lyset b+3
daemper 1z+7
daempet+lys 2+5
dag 0-2 1+2 4+3 6+4 a+6 b+2 c+2 f-3 l+2 n+2 u+2 z+2 13+3 1b+2 1i+9 1j+2 1l+2 1v-3 1w+2 1y-3 21-2 23-2 25-2
dagbog t+4 29+4
dagens+raekkefoelge a+5
daglig h+2
dagpleje b+6 1y+5
dagplejer 25+19 26+4
dagsorden x+4 23+5 24+8
dame d+4 e+2 1p+2
dans 10+10
danse b-2 z+12 10+18 1m+5
danse+til 1m+6
dansebold 10+4
dansk 4+3 1l-3 1y+4 20+5 29+9
dato 1k-3 1w+8
db 14+2
de+aeldste 5+10 6+3 q+9 18+6 1c+7
de+bestemmer+selv 1t+9
de+der+er+faerdige 7+8 b+4
de+falder j+3 13+7
de+femaarige m+4 1c+8
de+fleste+kommer 0+2
de+foerste+gange 4+6
de+foerste+uger 4+5 b-2 j-2 18+4 22+6
de+helt+smaa k+6
de+kan+naa 6+5 b-3 c+4 d+5 1k+6 1t+7 1u+3
de+kommende+skoleboern 5+2
de+nye f+6 15+4 1c+7 1o+5
de+samme+to 7+7 v+7 1w-3 21+4
de+smaa+i+vogn k+6
de+smaa+og+de+store n+6
de+staar+og+venter 8+2
de+stille+foerst 1i+7
de+store+hjaelper+de+smaa m+7
de+store+og+de+smaa b+5 1y-2 25+2
de+to+der+altid b+8 1d-2
de+unge+medhjaelpere 2+4
de+urolige+sidder 6+7 1w+3
de+voksne+leger n+8 15-2
december 0-2 4+5
dej 2+2 e+8 12+7 1e+5 1n+7
del 6+3 n+7 p+3
dele 0-2 5+2 7+8 8+5 9+9 b-2 d+4 f-2 j-2 n-2 q-2 17+2 1b+2 1d+4 1e+3 1q+12 1r-2 1w+2 1y+9 20-2 25+8
dele+en+klump 1e+6
dele+os+i 1y+6
dele+rummet 9+7 1y-2
dele+stuen 1y+2
deler d+5
deler+boernene 25+4
deler+os+op 1y+6
deler+rummet 25+3
delt 6+7 j+7 n+6 p+4 v+7 15+2 1w-3 1y+3
dem+der+er+klar 0+5 8+8
dem+der+er+tilbage 1+5 2+3 1l-2 1y+5
dem+der+ikke+sover e+4 j-3
dem+der+kommer+ind 0+5
dem+der+skal+op 5+4
den+der+aabner 2+3
den+der+bider 1d+4
den+der+er+ked 0+3
den+der+er+laenge+om j+6
den+der+har+aabnet 0+4
den+der+lukker 2+6
den+der+taender m+8
den+ene+voksne 6+7
den+foerste+lyd 1m+6
den+foerste+uge 4+4 b+5 k-2
den+nye+dreng 4+7
den+nye+pige 15-2 1b+6
den+samme+bog 1o+4
den+samme+rute q+4
den+sidste+time 0-2 1+5 2+12
den+studerende 1w-3 22+5
den+syge 24+6
dengang x+7 1k+7
denne 0+2 b+2 g+4 y+5 1k+3
der+er+i+stykker 19+4 1g+5
deres+leg 15+3
derhjemme 4+5 b+4 1g-2 1o+7 29+6
derhjemmefra 4+5
derind j+8 1g+6
derinde 14+8 15+5 1k+6
derned n+5 q+7
dernede s+5
derop l+3
derover q+6
derud 7-2 f+9 g+14
derude 6+7 b-2 f+7 j+2 n+13 1k-2 1y+2 20-2
des 23+11
det+de+ikke+bruger 19+7
det+naeste+vi+skal 7+5
det+praktiske 15+4 20-2
det+vi+finder s+2 1m+4
dialogisk 1k-3 1l+8
digte 1l+3
diktere 17-3 1n+4
dims 1k+7
dinosaur 1r+8
direkte 6+4 q+7
dirigent 1u+8
disco 10+6
dj 10+8
doe q+3 s+7 14+6 1y+9 20+6
doed s+3 u+13 15+7 1h+11
doemme 1d+8 27+6
doer 0+13 1-2 2-2 4-2 5-2 7+6 9-2 a+4 c-2 d-2 g+6 j+7 l+2 n+2 q-2 s-2 z-2 15-2 16-3 17+4 18-2 1b-2 1c+2 1d-2 1g+2 1i-2 1j-2 1k-2 1n-2 1r-2 1t-2 1w-2 1x+2 1y+6 1z+6 20+7 21+3 24-2 27+8 29+2
doeren+lukket b+5 g+7 13+5 1y+3
doerkarm z+6
doermand m+4
doertelefon 0+4
doervagt 20+4
doktor 15-2 1f+11
doktorleg 1f+4
doktorlege 1f+9
dolk s+3
domino 18+6
dommer z+6 1d+8 1e+2
draabe 1r+9
drage 16+3
drage/v w+4
dragt 6+9
drama 1g+9
drej 10+7
dreje q+7 z+6
dreng 0-2 1-2 4+2 5+4 6-2 7+3 a+6 b+3 c+3 d-2 g+3 l+3 n-2 s+2 z+6 10+3 17+5 1b+9 1d+10 1i+8 1j-2 1o+4 1p-2 1q-2 1y-2 20-2
drengegruppe 17-2 1b+7
drikke 5+4 c+5
drikkedunk 5+5
drille 6+7
drilleri 1d+9
drivhus v+4
droemme b+7 1k-2 29+7
dronning 16+3 1x+7
drop 28+8
droppe 7+5 1w+16
du+er+skuffet 1g+5
duft 11+8
dufte b+6 c+4 11+6
dufter+til c+4
dug b+9 14+8
dukke 8+4 h-3 i+3 j+5 15+3 16+8 1d+2 1g+6 1k+4 1o+5 1v-2 1w+10 1z+5
dukke/v n+7 15+6 16+2 1d+5 1k+7 1l+9 1y-2
dukkekrog 15+5 16+5 1z+7
dukker+bades 16+2
dukker+puttes 16+2
dukketeater 1v+4
duks m+2
dulle 1m+6 1n+5
dum 0+7 22+4
dumme 15+7
dunk 5+4 l+6
dunke b+7
duplo 17+6
duppe 14+3
duppesko 14+4
dutte h+3
dy 8+3 9+6 b+4 q-2 t-2 z+4 18+6 19+7 28+4
dyb 7+10 n+5 15+7
dyne 2+6 5+5 j+15 13+4 1g+4 1l-4
dyp c+6
dyppe c+5 f+12
dyr 3+8 5-2 9+4 z+2 10+4 14+2 15+6 21-2
dyr+i 9+6 19+7 28+5
dyregang z+3
dyrlaege 16+7
e 16+6
edderkop t+12 1g-2
eddike 1r+2
efter+frugt 0+6 2-2 b-3 f-2 g+6 10+6 1c+7 1j+5
efter+hinanden 15+3 1d+4
efter+kl 2+13 p+6 1c+6 1y-2 2a+5
efter+luren f+7 j-2 m+5 u+3
efter+tur 13+6
efteraar 1y+8
efterhaanden 6+5 1d+7
eftermiddag 0-2 1+6 2+9 4+4 5+4 7-2 l+4 p+5 1d+4 1y+5 29-2
eftermiddagskaffe 4+3
eftermiddagsmad b+3
egentlig 15+5
eid 1x+7
eje 15+4
ekko 1m+5
eksperiment h+7
eksplodere 1d+7
ekstra 6+9 f+4 g+4
elefant j+8 k-2
elev 15+7 22+11
elev+faar 22+6
elevator z+6 17+7
elleve 4+3 6+10 b+4 n+4 20+5
elske 9+6 m+6
elsker 14+4
emhaette 14+8
en+ad+gangen f+4 h+3 o+4 13+6 1v+6
en+bog+om 5+4 1k+8 1l-2
en+bold+rundt 1w+5
en+god+ting+om 29+4
en+kollega+ser+paa+mig 20+4
en+lille+i+haanden q+8
en+lille+opgave m+5
en+mor+der 29+2
en+sang+for+hvert 1u+4
en+staar+for 20+7
en+stor+og+en+lille 1b+4 1c+6
en+ude+og+en+inde w+5
en+voksen+bliver 1t+6
en+voksen+i+hver+ende n+2
en+voksen+pr+legested 15+3
en+voksen+ude+og b+7
ende 8+8 b+3 e+3 n+2 z+6
ende/v 9+6 d+3
endnu 0+4 k+3 n+9 12+2
eng q+12
enig 1d+8
enke 15+4
enkelt 0+4 6+2 9+2 c+4 j+2 1k+3
enorm 1k+6
ens a+7 n-2 15+8 1b+4 1c+5 1m+4 20+8
ensretning p+4
episode 1d+6 20+6
er+bange 5+3 t+4 x+2 1d-2 1g+6 29+7
er+doed 1h+15
er+enige+om 20+2
er+for+mange h+3 1w+8
er+i+himlen 1h+5
er+kun+én+voksen 2+5
er+ny+her 4+4 1o-2
er+paa+gulvet k+8 1d+5 1g-3 1i-3 1l+4 20+8
er+sur f+7
er+tilbage 6+3 a+6
er+vred 1g+3
ergoterapeut 11+5
et+barn+ad+gangen f+5
et+hjoerne+med+puder 1g+4
et+nyt+groent c+5
et+ord 1d+3 20+9
et+rum+til 7+4 1y+7 1z+4
et+smil+til 1i+6
et+spil+paa 18+5
etage 17+8
eventyr 1l+7
evig 16+7
faa 0+2 1+3 4+2 5+2 6+2 7+4 b+4 c+2 d-2 e-2 g-2 l+2 t+2 13+2 16+2 1b+5 1d+3 1i+2 1k-2 1y-2 1z-3 22+2 27-2
faa+lov+at+vaere+med 1a+5 1b-3 21+4 29+8
faa+paa 6+8 8+6 1b+5 1l-2 1z+3 20+5
faa+pause 24+4
faar+altid+skylden 1d+5
faar+deres+pause 24+4
faar+en+opgave 0+9 b+5
fad b+8 d+7
fade b-3 d+13
fadet+gaar+rundt d+3
faelde s+8
faelle 10+5
faelles 5+3 8+10 b-2 h-2 n+6 15-2 17+5 1b+9 1k-3 1t+5 20+16 25+7
faellesrum 10+6
faellessang 1u+5
faerdig 0-2 1+8 2+2 5-2 7+12 8+6 a+3 b+4 d+2 f+3 j-2 l-2 q-2 13+4 15+2 1b-2 1d+2 1e+3 1g+2 1j+3 1k+5 1l-2 1t+7 1w+3 1z-2 20-2 29-2
faerdig+foer+man+giver 1e+6
faerdsel 16+7
faerdselspoliti 16+7
faerge b-5 q+7
faerre+regler 28+5
faerre+ting 13+9 1z+4
faerre+ting+paa+vaeggene 1z+5
faetter 1o+8
fag 29+7
fagter 1u+4 1w+7
faktisk d+5 p+5 q+7
fald z+9
falde 0+6 j+12 z+6 13+4 17+5 1d+9 1g+6 1k-2 1q-2 20-2 29+6
falde+til+ro 29+8
faldskaerm z+8
familie 0+9 4+17 6+2 v+6 1u-2 1x+7 29+11
fange t+6 w+5 z+6 15+3 1k-2
fange/v w+7 z+4
fanger o+2
far 1+6 1o+8 29+14
far+der+altid+har+travlt 29+6
far+er+koert 0+2
far+hente 1+2
fare s+7
fare/v 0+19 1+14 4+8 6-3 7-3 a+2 j+2 n-2 q-2 z-2 15-2 16+5 1b-3 1d-2 1l-3 1o+8 1q-2 20-3 29+15
farmor 0+2
fars 0+11 1p+8
fars+ben 0+2
fart q+7 13+13 14-2 27+7
farve 4-2 a+11 b-3 c+5 e-2 11+10 1g+6 1i-3 1r+6 1t+13
farve/v 0-2 6+3 a+6 h+6 w+7 17+5 1r+2 1t+7 1z+5
farvel 0+7 1+8 5-2 7+5 15-2 1f+4 1x+7
farver a+6 1t+7 1z+6
fast 0+7 4+6 6-2 9+2 a-2 b+2 f+6 k+9 m+2 n-2 r+3 s+4 15-2 18+4 1b-2 1g+3 1w+8 1y+4 21+2
fast+plads+ved 4+7 b-3
faste a+5 g+3 j+3 z+2 15+3 1l+5 1y+3 21+3 25+2 26+3
faste+ting+paa+faste a+6
faste+voksne 25+3
fastelavn 1x+9
fat t+7
fatte z+6
feber h+8
februar s+5
feje 9+8 b-3 m+3
fejebakke 9+5
fejehold m+3
fejre 1x+4
fejring 1x+3
felt 7+6 9+6 1w+8 1y-2
fem 0+2 2-2 6+3 7+5 9+4 a-2 b+3 g-2 j-3 k-2 l-2 q-2 s+4 11+2 13-3 14-2 19+2 1b-3 1g-2 1i+8 1j-2 1k+2 1l+4 1o+2 1q+6 1u+2 1y+6 21+2 22-2 23+3 24-2 25+3 29-3
fem+boern 17+6
fem+min+hver+morgen 20+5
fem+min+med 1i+4
fem+minutter+foer 7+2
fem+ord 1o+3
fem+tegn 1p+4
femaarig m+4 1c+8
femte g+9
femten 24+9
ferie 4+2 20+7
fest 10+5 1x+16
fiber 11+4
fiberlys 11+4
figur 8+5 1l+4 1s+6
film 1o+5 1s+3 23+18 27+6 29-3
filme 1s+5 20+5 22+4 27+10
filme+mig+selv 27+4
filmer+deres 1s+6
filmer+hinanden 20+6
filt 14+6
filt+under 14+6
finde 1+3 2-2 4-2 5+2 7-2 9+4 a-2 c-2 d-2 f-2 g-2 j+4 k+2 l+4 n+9 q-3 s+10 u+3 w+2 x-2 z-2 13-2 15+6 1b+4 1c+3 1d-2 1g+2 1h-2 1i+2 1j+2 1k-3 1l+2 1m+7 1n+3 1o-2 1s+2 1u-2 1y-2 1z-2 20-2 22+3 29-2
finde+en+ven l+6
finde+former 1q+6
finde+ro j+6 u+4
finde+sit+navn 1n+6
finder 6+7 b+3 d+8 l+4 s+4 1b+5
finder+pinde s+5
finder+selv 6+7 b+3 d+8 l+4
finger 5-2 8+10 b+4 f+4 v+2 10-2 14+4 1d+5 1m+10 1x+6
finger+paa+munden 14+6
fingeraftryk 1x+6
fingerdukke 8+7
fingerleg 1m+8
fingersang 8+6
fingre b+10 d+5 h+2 l+4 12+7 1b+5
fint 0+7 6+3 d+6 13+3
fire 0-2 1+2 4+2 5-2 6+2 8-2 9-2 a+3 b+4 d+2 g-2 j+3 l-2 n-2 v+3 z+4 12+3 13-2 15-2 16-2 18-2 1b+2 1d+4 1e+8 1g-2 1i-2 1k+6 1q+7 1t+4 1y+6 25+2 27-2 29-2
fire+ad+gangen 7+2 j+3 z+4
fire+boern b+4 e+5 1e+7 1k+3 1y+8
fire+boern+i+et 1y+5
fireaarig 12+7 1y+6
firkant 6+3 b+7 1q+3 1z-2
fisk 0+7 c+5 u+12 18+8
fiske e+3 1r+6
fiskefrikadelle e+3
fjer 11+5 13+15
fjern 1k+7
fjerne 9+8 19+2 1z+8
fjerne/v a+8 13+8 1d+4 1z+7
fjernsyn 1k+8
fjolle 15+8 1m+11
fjolleord 1m+9
fjord q+5
fjorten 4+8 16+4
flad u+8
flade p+4 t+3
flag 2+5 17+7 1o+7
flamme x+5
flaske k+3 u+6 w+4
flaske+paa k+4
flaske/v o+8
fleece 6+7
flere 4+4 1k+3 1m+2 1q+5
flere+end 1k+3
flest 0+2 1d+3 1i+6 1q+8
flint x+5
flise n+13 t+2 1t-4
flise/v n-2 14+7 1q+8 1t+5
floejte 5-2 14+9
flok 7+3 b-3 15+5 1k+6 20+8
flot l+4 1i+7
flov b+7
flue t+2
flyde 1r+12
flytte 0+3 2+2 4+5 5+2 6+7 9-2 a+6 b-2 f-3 n+8 q-2 s+2 u+2 z+4 14+3 15-2 17+4 18+3 1b+9 1g+2 1k-2 1p-2 1q-2 1z+6 20-2 23+4
flytter+op 5+5
flytter+over a+5
flytter+rundt 4+5 z+3
flyve 2+5 w+9 20+3
flyverdragt 6+4 8+7 y+6
fod 6-2 b+11 f+5 g+6 j+6 k+4 l+5 z-2 11+7 13+4 1q+4 1t+4 1z-2
fodbold z+4 1d+5 29+8
foder u+7
fodre 0+4 b+5
fodrer u+9
foedderne+i l+7
foedselar 1b+7 1x+7
foedselsdag 1b+11 1w+6 1x+3
foel 1+5 14+3
foele 11+5 1t+4
foele+i 11+5
foelelse 1g+4 1k+4
foeler 1k+7
foelge s+8 1c+6 1i+6 1k+6 27+6
foelge+legen 15-3 20+9
foelge/v 0-2 4+3 5+4 7+7 b-3 e+6 n+2 t+5 u+2 15+9 1b-2 1i+7 1j+9 1t-2 20+9 22+2 27-2
foelger 15-3 20+9
foelger+barnet 4-3 5+7
foelger+det+de+peger 1j+6
foelger+mig+to 22+4
foeljeton 1+5
foelsomme 14+3
foer 0+3 2+2 4+2 7+6 8+4 b-2 c+3 j+3 l+2 13+2 15-3 17+3 1d+4 1f+2 1i+4 1j-2 1q-2 26+2 29+2
foer+det+koger 20+4
foer+det+tipper 13+2
foer+han+larmer 1i+4
foer+jeg+blander+mig 1d+5
foer+jeg+griber+ind 1d+2
foer+start 4+8
foer+vi+gaar+ud 6-2 g+7 1y+4
foer+vi+gaar+videre 7+2
foere 11+8
foerer q+9
foerskole 5+5
foerskoledreng 5+4
foerskolegruppe 5+2
foerst 0+3 4+5 5+2 6+4 7+2 8+3 9-3 b+8 c-2 f+3 h+3 k-2 l+2 q+2 11-2 12+2 13-2 14-2 15-3 17+3 1b-2 1d+5 1j-2 1k-3 1r+2 1t-2 1u-2 1w+2 25+3 26+2 29-3
foerst+faerdige 8+7
foerst+og+saa p+6 s+3 z+7
foerst+saa+kort a+5
foerste+dag 4+4 24+6 26+9 29-3
foerste+dage 4+12
folde 2+6
folk b-2 20+6 29+5
for+beboerne r+6
for+de+nye 4+2 m+8
for+mange+indtryk 13+2
for+sig+selv k+4 n+7 13+5 15-3 1c+6
foraelder 0+10 1+11 2+3 4+3 5+4 6+3 7-3 b+4 h+2 j+7 n-2 y+3 z-2 15-3 1b-3 1d-2 1i-2 1k-2 1l+3 1p+3 1t+3 1z+3 20+3 29+8
foraeldre+bedt 6+2
foraeldre+laeser 1l+4 1o-2 29+3
foraeldredag 1x+5
foraeldremoede 29+11
foraeldrene+fortaeller 1+2 29+4
foraeldrene+henter 1+2
forberede 7+10
forberede+hende 7+4
forbi 5+3 15+6 17+5 18+2 1i+7 1z-2
forbillede 1t+5
forbinding 16+6
forbud z+4 1t+5
fordele b+4 n+5 20+5 25+2
fordeler d+9
fordelt 1y+5
foregaa 1w+8
forestille 1k-2 27+7
forestilling 15+8 1v-5
forfra g+6
forhaand 6+2 b+8
forhindringsbane 1k+6
forholdsord 1k+6
forklaede 8+7 20+7
forklaede/v 1t+9
forklare b+4 15+11 1k+12 29+5
forklaret 1d+6 1v-2
forlade n+6 15+7
forloeb 1y+6 27+7
form 17+7
format a+4
forme e+4 1q+14 1t-3
formiddag 0-3 1-2 2-2 4+3 7-2 a+3 e+3 g-2 k+6 n+7 q-2 s+3 v-2 10+4 13+3 14+4 15+9 18-2 1b-3 1c+3 1d-2 1g-2 1i+5 1k+2 1q-2 1t-2 1u-2 1y+7 1z-2 20-2 23-2 25+3 26+4 29+3
formiddagsmad b+2
forpuste z+7
forrang 15+4
forrest 3+5 c+3 q+4 1v+7 20+5
forsiden 1k-3 1l+12
forsigtig w+7
forsinket 8+2
forskel 13+8 14+4
forskellig 7+5 f+5 j-4 o+8 1d+7 20-2
forsker 1r+6
forskraekket 1g+5
forslag 1j+3
forslags 1j+4
forslagskasse 1j+5
forstaa 0+4 1d+2 1w+6
forstoerrelsesglas 1r+8
forstyrre 1y+5 1z+3
forsvar 23+6
forsvinde 0+2 9+5 w+7
fort 1q+5
fortaelle 0-2 1+10 3+2 4-2 5+3 6-2 9-3 b+9 d-2 f-2 j-2 l-2 n-2 q-2 x+7 15-2 1b-2 1i+3 1j-2 1k+10 1l+4 1t+2 1w+7 20+3 22+4 27+10 29+9
fortaelle+en+historie 1+2
fortaelle+hvad+de b+9 1d+4 1k-3
fortaelle+om+weekenden 1k-2 1w+6
fortaelle+om+weekenden+en 1k-2 1w+6
fortaelle+uden+bog 1l+4
fortaeller+om+tegningen 1t+6
fortaeller+til+billederne 27+5
fortaeller+uden+bog 1l+4
fortaelling 23+3 27+4
fortov 0+8
fortsaet 1q+6
fortsaette 7+4 15+3
forud 1d+6
forvejen 7+5 q+5
forventning 29+9
forvirre a+6
foto 9+6 a+16 f+5 s-2 w+6 17+2 1b+4 1j+6 1s+3 1w+3 27+13
fotobog 0+3 1l+8
fra+bordet 6+7 b-3
fra+bussen b+3
fra+den+ene+til+den+anden z+7
fra+et+rum+til 7+4
fra+inde+til+ude 7+4
fra+pakken b+5
fravaer 20+4
fred 4+5 6+4 b-2 g+5 k+5 1y+3
fredag 0-2 1-2 2+2 3+3 4-2 5+6 6-2 b+6 j-3 n-2 q-2 s+3 z-2 10+6 13-2 15-2 18+3 1a+2 1b-2 1c+4 1g+3 1i-2 1j+11 1k-2 1l+4 1o-2 1r-2 1u+2 1x+3 1z-2 24+3 27+2 29+9 2a+5
fredagsbolle e+4 j-3
fredagsbrev 29+6
fredagsfest 10+6
fredagskaffe 29+8
fremme 0+6 2+6 6-3 b+9 g+4 p+5 18+2 1i-2 1t+8 1u+3
fremmed 5+11
fri 7-4 a+5 e+2 q+5 14+8 24+7 26+3
frikadelle e+3
frisoer 16+12
fritag 4+2
fritte/v 9+6 1z+2
froe 6+3 8+5 s+6 t-2 u+6 v+10 z+2
frokost 7+6 9+7 b-3 c+2 f+3 i+3 j-2 y+2 z+3 10-2 11+2 13+6 14+2 15+4 18+2 1i+6 1k+4 1t+3 1w-2 20+2 27+4
frokostpause w+8
frost s+6 1r+6
frugt 0+2 1+4 2+6 6-2 b+11 f-2 g+4 j-2 q+5 z-2 10+4 15+3 1c+5 1j+4 1w-3 20-2 25+6
frys 7+3
fryse 0-2 6+3 w+7 10+6 1r+5
fugl s+7 u+10 1g+5 1h+7
fuglebraet u+6
fuglehus u+6
fuld 6+3 8+2 o+4
fuldt f+9
fund 1+7 b+4 z+3 14+7 1d+8 1g+5 1k-5 27+8
fylde b+4 1k+6
fylde/v 6+3 8+8 o+12 1l-3
fyldt 5+7 d+5 13+6
fyrre b+4 j+6 17+5
fysioterapeut z+9
fysisk 1d+4
gaa 0+3 6+2 7+8 g+2 j+3 n+2 q+7 15+3 1d+4 1e-2 1y+2 1z-2 20+5 27-2
gaa+fra+bordet 8+4
gaa+fra+leg+til 7+5
gaa+fra+naar b+7
gaa+hen+og+spoerge+om 15+4
gaa+langs q+5
gaa+langsomt l+7
gaa+med+halvdelen 1y+5
gaa+til+biblioteket q+3
gaa+til+pause b+4
gaa+til+skoven q+2
gaa+to+og+to u+8 13+8
gaa+tur j+8
gaade 3+6 8+10 q-2 1m-2
gaar+derhen 0+2 1+6 n+8 1d+7
gaar+en+runde 1b+6 25+7
gaar+fra+stuen 20+2
gaar+hen+i+stedet 14+7
gaar+hen+til+barnet f+2
gaar+i+forvejen 7+5
gaar+ikke+fra 20+4
gaar+ind+i+legen 15+2
gaar+med+halvdelen 1y+5
gaar+med+i+koekkenet m+2
gaar+ned+til 7+5 q+3
gaar+rundt+og+man+tager d+3
gaard b-4 n+5 u+2 15+3 1t+7 1u+7 25+12
gaasnor q+2
gaatur q-2 1w+5 29+8
gabe j+3
gade q+6
gaelde h+7
gaest 15+4
gaeste 26+19
gaestebarn 26+14
gaestedagplejer 26+5
gaestehus j-3 26+6
gaesteplads 26+4
gaet 17+7
gaette 0+5 b+5 c+9 e-2 11+3 1k+4 1q+5 1r+8 1s+5
gaette+foerst 1r+6
gaette+hvad 1q+7
gaettelege 8+3
gaetter+groentsager c+5
gaffel 1q+8
gafle 1q+13
gal 1g+7
gale u+6
galleri 6-2 1z+8
galt 13+7 1w-2 1y+6 29+6
gammel 4+3 5+4 6+3 b-3 o+3 q+5 r+7 15+3 16+2 18-2 1j+5 1k+4 1y+2
gammeldags 15+4
gang 0+2 5-2 7+8 8+3 9-2 b+2 d-2 f+2 n-3 q+2 s+4 z+3 10-2 13+2 14-2 15+5 1d+3 1e-2 1i+2 1j-2 1s-2 1t+2 1w-2 1y+2 1z+3 27+5
gange 0-2 4+2 6-2 7+8 a+4 b+2 d+4 j+8 n+3 q+5 11+4 14+4 15-2 1b-2 1d+2 1g-2 1i+2 1k+13 1q-4 1u-2 1w-2 1z-2 20-2 26+3 27+8
gangen+til+legested 15-2 1z+5
garage 9+5 17+7 1z-2
garderobe 0+12 1-3 6-11 8-3 a+6 g-3 1i+5 1k+3 1l+6 1o+6 1z+7
gardin j+18 n+4 13+13 15+5 16+2 1f+3 1z+6
gardinet+for j+2
gasblus e+3
ged 1v+9
gelé 11+7
gemme 1t+5 1z+5
gemme/v 1+2 g+4 n+8 1g+8
gemmehul 1z+6
gemmeleg 15+8
gemyt 1d+13
genbrug 16+7
genbruge y+9
genbrugsplads q+9 y-5
genert 1g+5 1k+5 1v+4 1y-2
genfortaelle 1k-3 1l+11
genfortaeller+med 1l+4
genkende 1k+7
gennemgaa a+4
gennemgaar+dagen a+4
gennemsigtig 1k+4 1l-2
genstand 7+11
gentage 1i+6 1k+4 1w+8
gentager+det 1i+7 1k+2
gide 9+3 15+6
gips 1t+5
give 0+4 1+4 6-2 7+3 b+2 f+5 j+6 l+9 u+3 z+2 14+8 1b+4 1d+2 1e+8 1g+3 1k+4 1w-3 1y-2 29-2
give+hinanden 20+5
give+slip j+9
giver z+5 1x+5
gjorde 0+6 1d+20 1i+2
glad c+5 j+4 1g+4
glaede/v 5+5 1g-2
glas 0+4 b+5 c-2 d+3 e+4 s+2 t+9 v+6 w+5 11+12 16+5 1j-2 1q+5 1r+4 1t+9
glat 11+6 1k+3
glemme b+3 1i+8 1x+4
glemt 15+5 1b+6 1g+7 20+4
glide n+7
glimmer h+11
glo 8+3
gloed x+19
gloede x+6
gnide j+2
gnide+sig+i+oejnene j+2
god 0-3 1+5 6-4 b+3 f+3 j+4 l+4 n+8 q-2 z+5 11+2 13-2 1b+5 1d+5 1i+4 1j+6 1w-2 1y+4 20+3 21-2 23+2 24+4 27+4 29+4
goddag 0+5 1i+8
gode 1b+7 1i+8 1k-2
godmorgen 3+5 a+3 s+4 10+5 1p+6 1u+6 1w-2
godmorgensang 1u+8 1w-2
godnat 1o+7
godnathistorie 1l+6
goe 0+4 6-2 7+2 9-2 a-2 c-2 f+3 j-2 k-2 l+5 n-2 z-2 10+6 11-2 15+7 16+3 19+2 1b-2 1d-3 1f+4 1h+2 1i+16 1k+4 1l+3 1u-2 1w-2 1z+2 20+12 22+3 27-2 29-3 2a+4
goere 1-3 5-2 6-2 7+3 f-2 j+3 l+4 m+6 s+5 z+4 15-3 17-2 1d+10 1i+5 1k-2 1w-2 1z+8 20+9 23+6 25+7
goere+det+godt+igen 1d+5
goere+det+selv l+10
graa n+5
graad 0+3 b+4 1g+9
graede 0+6 f+3 j+3 18+5 1b+6 1g+22 1i-2
graeder+et+barn 1b+8 1g-3
graense s+12
graes 11+6 12+7
graeskar v+3
graesse s+6 1d+6 1p-2
gran s+6
grave n+5 o+8
gravemaskine 1k+3
gravemaskineskovl 1k+4
graver n+7
graver+en+kanal o+4
gravis s+8
greb 12+5
gren s+5
grene s+5
gribe z+3 27+2
gribe+ind 27+2
grill s+4
grillspyd s+4
grine 0-2 1+4 4+2 f+5 z+7 1b+2 1g+3 1i+7 1o+3 24+7 27+6 29-2
gris 15+5
gro v+5 1y-2
groed b+9 e+12 11+7
groede b+10 1k-2
groen a+12 c+5 1i-2 1j+2
groent b-2 c+3 e+4 q+8 s+7 1r+6
groentsag c+5
grund 1g+5 1i+7
grunden 1g+4
gruppe 0+2 1-2 6-2 7+4 b-2 e+5 j-2 l-2 n-2 v+4 10+3 14+3 15-2 1b+16 1d-2 1j+4 1k+10 1y+16 20+6 27-2 29+3
grus 11+6 1n+5
gryde b+4 o+2 x+7 15+4 16+7 1u+12
grydelaag 1u+5
guide 4-2 m+7 1b+6
guitar 2+5 1u+10
gul 2+5 5+4 c+6 q+5 12-2 1d+3 1g+6 1q+5
guleroedder e+2 v+14
gulv 1-2 4-2 5-2 6+7 7+4 9+8 a-2 k+4 l-2 m-2 n-2 q-2 s-2 w+3 z+2 14+2 15+11 1b-3 1c+2 1i+2 1k-2 1t+3 1u+2 1y-2 1z+9 20+7 22+2 23-2 24+3
gulvet+er+frit 1z+2
gulvhoejde 1z+7
gulvtaeppe k+6 11+5
gummi 11+5 14+7
gymnastik z+5 1k+3 29+8
gymnastiksal 1k+5
gynge j-2 l+2 n+13 z+11 13+4 1b+5 1e+3 20-2 24+7 26+4
gynge/v n+14 13+8 1l-2
haabe 0+7
haand 2-2 4-2 6+4 7+9 8-2 9-2 a-2 b+4 c-2 f+7 h+6 j+8 k-2 l+5 n-2 s-2 u+2 z+3 11+4 12+2 13-2 15-2 1a+2 1d+2 1i+3 1j-2 1r-2 1u-2 1y-2 20+3 27+4 29-2
haand+paa+brystet j+4
haand+paa+ryggen 6+3 f-2 j-5 l+6 1i+14
haanddukke 1d+8 1v+9
haandfuld o+5
haandklaede d+2 h+3 l+7 16+7 1f+5
haandsignal 7+7
haandtegn 1p+3
haandvask 8+15
haar 6-2 l+7 1b-2 1d+8 1f+4
haard 14+8
haare 1d+2
hade 6+3 f+4
hader h+7
haefte 4+2
haefte/v m+5
haek j+5
hael l+7 1k-2
haeld l+2
haelde b-3 d+13 f-2 l+12 m+4 o+8 15+4 1r+5
haelde+op d+6 l+8
haenderne+paa+ryggen 6+4
haenge 0+8 1-2 4-2 7-2 9-2 a+6 b-2 d-2 f+3 g-2 k-2 l-3 n-3 o+3 q-2 u+2 z+6 13+3 14+2 15-2 16+2 1b-3 1d-2 1g+2 1i+2 1k-2 1l-2 1n+2 1o+2 1p+3 1q+4 1t+5 1w-2 1y+6 1z+2 24+4 27+5 29+2 2a-2
haenge+tegninger z+5
haenger 6+7
haenger+billeder+op 1j+7
haeve e+5 24+8
haft+kontakt+med 1i+5
hage b+6
hagesmaek b+5 j-2
hal p+4 z+5 14+7 1w+3 20+5 25+2
halal b+8
haletudse t+7
hals 6+5 h+2 s+8 t+7 1e+7
halv 0+7 1+7 2-2 9+2 b+5 h-4 l+5 n+10 q+3 z-2 13+3 1b+2 1d+3 1i+4 1k+2 1y-4 20-4 22+4 23+4
halvanden d+5 l+3 o+4 15+8 1i-2 1z+8
halvdel 7+6 h+6 n-2 19+2 1l+4 1y+12
halvdelen+af+legetoejet 19+2
halvdelen+gaar 7+3 1l+5 1y-2
halvere 1i+5
halvt d+6 19+8
halvtag 6+3 j+7 n+3
halvvej 1+2
ham+der+ringer m+6
hammer n-2 17+9
hamre 1g+7
han+selv b-3 f+11 g+9 13+5 1j+7
handle b+7 e+3 p+4 1d+4 1k-2 1x+6
handler 1u+8
hane f+6 u+16
har+brug+for+at+vaere+vaek 13+6
har+du+brug+for+mig 20+6
har+spist b-4 n+8 29+6
har+vest+paa m+2
hast f+9
haste 20+7
hat w+4 1j+5 1m+12 1u+2 1v+6 1w+7
have 6-2 e+7 g+5 k+3 l-2 n+6 o+5 v-2 15+6
have+toej+paa 6-6 8+7 11+8
havn q+3
hedde 1j+2 1k+8 1o+10 26+7
hegn n+4 q+6
hegne n+10 v+2 1b+2 1q+5 1x+4
heier 1b+9
hej 0+3 1+5 1o+12 29+7
hel m+2 p+7 15+11 1i+3 1k+2 1u+3
hele 1-2 2-2 5-2 6-3 8-2 9-2 a-2 d-2 e+3 g+5 j-2 k+3 n+4 o+2 s+3 v+2 w-2 z+5 11+4 13+2 14-2 15+6 16+4 19+2 1b-3 1d-2 1i+4 1j-2 1k+4 1r+3 1t+3 1u+5 1w-3 1x+3 1y+6 20-2 24-2 25-2 28-2 29-2
hele+saetninger 1k+5
helle 1c+6
helligdag 1x+3
hellige 20-2 24+7
helst 0+4 14+5 1j+6
hemmelig 15-2 18+7 1b+6 1w+8
hende+den+nye b+5
hente 1+16 6-2 7-2 9-2 f+3 l+10 m+5 n+3 q+3 x+6 15-2 16+2 1b+2 1c+4 1g-3 1q+3 1y+2 1z-2 20+3 29-2
hente+aeg u+4
hente+maden 1-4 m+9
hente+madvognen d+5
henter 1+5 d+2 f+9 l-2
henter+aeg u+4
henter+selv d+3 f+3 l-2
henter+selv+bleen f+3
henter+selv+tallerken d+3 l-2
hentetid 1+3
hentning 1+5 14+4
hepper f-2 g+6
herovre 5+5 15-2
herude 15+6
hest q+8 u+7 15+9 1t+6
highfive 1+2
hikke/v z+5
hilse 0+10 5+2 v+7 1i-3 21+8
himmel 1h+5 1r+5
hinanden 0-2 2-2 6+7 7-2 8+2 b+8 d+2 e-2 f-2 h+2 j+8 l-2 m-2 q+2 z-2 13+3 14-2 15+2 17+2 1b+5 1c+3 1g-2 1i-2 1j+4 1k+2 1o+3 1q+2 1t+2 1w-3 20+15 25+3 27-2 29-2
hinkerude n+7
hip 5-2 10+8
historie 8+5 a+6 x+4 13+2 1d+4 1k+10 1l+7 23+3 29+4
hive 8+8
hjaelp 20+9
hjaelpe 0-2 5+4 6+11 7+2 9+2 f-2 g-2 j-2 l+11 m+9 y+4 z+2 13-2 14-2 1b+14 1c-2 1d+6 1e+4 1g-2 1i-3 1j-2 1k-2 1l-2 1t-2 1v+2 1w-2 1y-2 20+5 29+11
hjaelpe+pedellen m+3
hjaelper m+5
hjaelper+hinanden 6+3 b+5 20+2
hjelm p+8 16+7
hjem f-2 g+8
hjem+paa+weekend 29+4
hjemme 0+5 9+5 16+4 1k+3 1o+4 1s+6 26+8
hjemmebesoeg 4+2 29+8
hjemmefra 4+11 1a+12
hjemmesko 6+4
hjemtur 1+6
hjoerne 0+2 4+2 6-2 9+13 b-3 f-2 g+3 k+4 n+9 z+2 13-2 14+3 16-2 1b-2 1d+3 1g+4 1i+3 1j+5 1l+5 1n+2 1z+5 20-2 25+3
hjul 9+6 n+6 p+7 17-2 24+13
hjule p+7
hobe 6+7 f-2
hoej 0+3 n-2 s+5 10+3 14+10 17+4 1e+3 1g+3 1k+8 1l+2 1p-2 1q+4 1u+4 1y-2 1z-2 20+3 24+6 29+5
hoejbed v+3
hoejde 0+2 a+5 d+5 l+12 19+5 1b-2 1c+5 1t+7 1z+4
hoejere n+8 17+3
hoejest 14+8 29+5
hoejre 6+3 q+6 x+4
hoejst 4+3
hoejstol 24+2
hoejt+for+dem 1l-3 29+5
hoejttaler 1s+7
hoene 1l+4
hoens e+7 u+12
hoense n+6
hoensenet n+7
hoere 0-2 1+2 7+6 9+5 b+2 f-3 g+4 j-2 l-2 q+3 s+3 z-2 11-3 14+6 1b+3 1d+6 1f+2 1g-2 1i+3 1k-2 1m+8 1s+4 1w+5 1y+3 20+8
hoere+efter+lyd 1m+6
hoere+om+weekenden 29+5
hoere+til 7+5 9+4
hoerer 1t+9
hoerer+begge 1d+6
hoerer+hjemme 9+5
hoerer+sammen 1b+7
hoerer+til 7+5 9+4
hoeretelefon 14+7
hoerevaern 14+4
hoert 15+8 1d+2
hoest 1x+8
hoeste v+3
hofte 0+8 l+4
hoftehoejde l+4
hold 0-2 6+8 9+11 b+7 e+2 j+8 o+2 15-2 18+4 1b+9 1g-2 1w-2 1y+14 20-2 25+4
holde 1-2 4+4 5+2 8+5 b+3 d+2 f+9 h-2 j-3 n+6 s+4 t+5 z-3 13-2 17+2 1d+8 1i-2 1j+9 1k-2 1l-4 1w+3 1y+2 1z-2 22+3 23+3 24-2 29-2
holde+i+haand q+2
holde+saksen 12+2
holde+to+ting+frem 1j+6
holder+mig+i+baggrunden 15+4
holder+om 1g+3
holder+om+til 1g+3
holder+sig+hele g+4
holdt 5+3 b+7 j+6 u+5 1l-2
hop 5-2 6+5 z+4 10+14 1q+5
hoppe 6+3 o+8 z+5
hoppe/v 0+4 b+5 z+10 1d-2 1k+2 1q+2 1u+7 1w+5
hopper+ruller+og z+4
hos+mine+fem 1y+7
hospital 16+6
hoste h+3
hoste+i+aermet h+3
hoste/v h+2
hoved 6+6 f+7 z+2 13+5 1g+5 1i+4 1k+5 20+3
hovedperson 1k+6 1l-4
hovedpine 24+7
hovedrolle 15+3
hud 1r+8
hue 6+17 l+7
hue+paa 6+2
hug 1d+13
hul v+4 1k+6 1z+5
hule j+2 s+13 13+5 17-2 1l+4 1u+5 1w+7
hule+af+grene s+5
hulestund j+2
hulke 1g+7
hulle n+7 o+7 12+4 29+8
hummus e+3
humoer 0+4 1g+6
hun+selv 0+3 c+6 f+4 j+3 k+6 l-2 1l+9
hund b+5 q+12 u+9 16+10 1h+3 1k+2 1r+3 26+4 29-2
hundeleg 16+6
hundesulten b+3
hundred o+5 q+6
hurtig j+6 q+6 v+2 13-2 1b+7 1g+5 1k+3 1r+3 1u+5 1y+4
hus q+9 s+5 u+4 17+9 1s+5 26+7
huse 0-2 2+4 b-3 e+4 j+3 n+2 p+4 q+4 s-2 w+5 y+3 z+3 13+7 15-2 17+6 1b-2 1i-2 1p+4 1q+3 1r+3 1x+6 1y+2
huske 1+5 f+4 g+4 z+6 1i+8
hv 1k+2
hvad+bruges+det 1k+5
hvad+de+leger 15+11
hvad+de+maa 28+9
hvad+der+kommer 7+8 a+2 b+2 f+5
hvad+der+ligger+bag 1i+7
hvad+der+skal+ske 7+6 1d+2 1w+5
hvad+der+sker+bagefter 7+7
hvad+der+skete 17+6
hvad+er+du+traet+af 1j+5
hvad+flyder 1r+6
hvad+har+man+paa+naar w+7
hvad+hedder 1k+9 1o+11
hvad+hedder+det+hjemme 1o+5
hvad+kan+det+blive+til 1t+8
hvad+kan+du+goere+i+stedet 1d+4
hvad+kan+du+selv l+3
hvad+kan+suge 1r+5
hvad+mon 1l+9
hvad+skal+paa 6+3
hvad+sker+der+hvis 0+8
hvad+smager+det b+9 c-2
hvad+tror+du 1l+4
hvad+tror+du+nu 1l+4
hvad+vi+skal+lave 0+3 e+6 1j-3
hvem+der+er+alene n+5
hvem+der+gaar 0+5 b+4 1g-2
hvem+der+staar+alene 1b+5
hvem+er+her 1w+4
hvem+er+hvor 20+5
hvem+er+naeste 1e+4
hvem+er+paa a+6 f+7 1y+8 20+5
hvem+goer+hvad 20+7
hvem+har+ansvar 20+5
hvem+har+hvem 1b+2
hvem+har+jeg+ikke+talt 1i+6
hvem+mangler 1w+4
hvem+startede 1d+8
hvem+vil+med 1j+7
hvem+vil+med+ud 1j+7
hver+gang+vi+skal+videre 7+5
hver+sin+tur 1e+2
hver+stue+har+et v+3
hverdag j-2 20+9 23+8
hvid b-2 c+5 1g+6
hvide c+6 p+6 q+4
hvil 13+8 1l+5 1s+5
hvile j+11
hvile/v 1b+2
hvilestund j+3
hvis+tur 1e+4
hviske 3+6 7+6 8-2 j+5 14+9 1k+4 1w+6 1y-2 20+6
hviskeleg 3+6
hvisken j+5
hvisketime 14+4
hvisle 1m+8
hvor+hoej 14-2 17+8 1g+5 1q+4
hvor+hoejt 14-2 17+8 1g+5 1q+4
hvor+hurtigt+smelter 1r+4
hvor+i+kroppen 1g+6
hvor+ingen 8+5 f+6 13+6
hvor+kommer+larmen 14+5
hvor+lang 8+5 c+3 l+4 q+6 v+7 1q-2
hvor+larmen 14+5
hvor+mange+er+der 1q+9
hvor+mange+er+vi 1q+2
hvor+mange+mangler 1q+2
hvor+tingene 9+4
hvordan+foeles 1t+4
hvordan+man+har+det 1g+7
hvorfor+er 1r+5
hvorfor+maa+man+ikke 28+10
hvorfor+vi+goer 22+9 29-2
hygge b+5 1z+6
hygge/v b+9
hyggelig b+6 1z+6
hyl 14+8
hylde 6+12 7+4 9+8 f+4 17+5 19+7 1z+5
hylde/v l+7
hytte b+6 n+5 x+4 1l+5
i+aaen s+2
i+aermet h+2 11+7
i+barnevognen 4+7
i+boernehoejde 0+5 6+5 h+5 n+4 1l+4 1n+7 1z+4 29-2
i+bussen 8+5 q-2
i+byggehjoernet 14+6 1n+4
i+december 0-2 4+5
i+den+nye+stue 4-3 5+7
i+deres+eget+tempo 7+6
i+deres+leg 15+3
i+gang+med+dem+der+er+klar 8+3
i+hallen z+6 1w+3 20+5 25+2
i+haven 6-2 g+6 k+3 o+5 v-2 15+7
i+hold 6+10 9+6 j+6 o+4 1y-5
i+kredsen 1w+5
i+madpakken b+3
i+regnvejr s+7
i+skiftet f+4
i+sneen s+7
i+stedet+for+at+rette l+8
i+stedet+for+hvad+de+ikke 28+5
i+to+hold 6+3 b+7 j+6 1y-5 25+6
i+to+retninger 1y+3
i+tre+hold 1y+2
i+underbukser g+5
i+vaeltede+traeer s+2
i+vil+begge 1d+7
i+vognen 6+6 j-2 k+9
ide 15+4 1j+4
ideer+til+legen 15+4
idraet 6+3 h+4
idraetsdag 5+3
idraetstoej 6+4
igennem 2+4 9+7 h+8 k+6 15-3 19+5 1b-2
ik l+8
ikke+aflyse 1y+5
ikke+alle+paa+én+gang 7+3
ikke+dansk 4+4 1l-2 1o-2 1y+5 29+3
ikke+enige 20+2
ikke+hoerer+efter 1w+6
ikke+i+gangen 0+5 29+2
ikke+kan+loebe k+7 1z+3
ikke+kunne+lide 1j+7
ikke+loebe 0+5 k+7 1l-3 1z+2
ikke+loefte 24+5
ikke+plejer+at+lege 1b+3
ikke+raabe 1+5 29+7
ikke+sover j+3
ild x+22
ildstaal x+3
imellem q+2 15+2 1k+6
imens 1+5 6+3 b+2 f+11 j+3 20+4
imod 0+13 1+6 4+4 z+4
improvisere 1v+7
ind+fra+legepladsen 7+3 h+4
indaanding 7+4
inde 0+2 6+5 7+9 b+6 f-2 j-2 l+4 q-2 w+2 z-2 14+3 15+3 1b-2 1d-2 1j+3 1l-2 1s+4 1w+5 1y+3 1z-2 20+11 29+2
inden 1+6 4+5 5+3 7+5 8-2 a+3 b+4 d+3 e-2 f+3 g+4 h+2 j+2 l-2 n-2 q-2 s+2 x+3 z+7 10-2 15-2 1b-2 1k-2 1l-3 1n+2 1y-2 1z+3 20+7 23+2 29-3
inden+barnet+starter 4+2
inden+de+gaar 1+5
inden+de+gaar+hjem 1+5
inden+der+tages+noget 9+5
inden+for+doeren 0-3 1z+7
inden+start 4+2
indendoers o+8
indenfare 0+6 b+5
indeni 11+7
inderst 6+7 j+3 x+5
indgang 8+5 h+4 25+8
indkoeb 17+8 1n+5
indkoebsliste 1n+3
indkoebsseddel 1n+6
indkoebstur q+5
indkoering 4+10 f+4 29-2
indskrive 1i+9
indtryk 13+2
ingen+cykler p+6
ingen+faerdige 1t+4
ingen+laver+noget 8+6
ingen+paa+baenken 6-5 8+7
ingen+staar+og+sveder 6+2
ingenting 7+4 b-2 e+3 j-2 15+6 1i+11 1z+6
initiativ 1i+6
insekt t+5
insekthotel t+6
instrument y+8 1u+8
interview 1j+7
interviewe 1j+9
introduktion 21+8
invitere 0+5 q+5 15+9 1b+19 20-2 29+6
ipad 1s+7
irettesaette b+3
irettesaettelse 1i+6
is o-2 w+14 11+7 1g+7 1r+13
isaer 1k+7
isklods 1r+8
isterning 12+5
isterningbakke 12+6
ja+nej+spoergsmaal 1k+6
jakke 4+3 6+7
jakke+paa 4+3 6+3
jaloux 1g+5 1k-3
jeg+foelger+hvor 1i+8
jeg+leger 15+7 20-2
jeg+siger+hvad+jeg+goer f+7
jeton 1+5
jord b-5 t+8 v+10
jordbaer v+10
jordbaerplanter v+5
jorden p+4 s+6 v+8
jul 1x+9 1y+5
julekalender 1x+7
jylland 16+6
kaal c+5
kaede/v p+7
kaelder m+5 19+8
kaele 4+5
kaelenavn 4+5 1u-2
kaelke w+8
kaempe 1k+5 1q+7
kaempe/v l+8
kaempeskridt 1q+3
kaempestor 1k+6
kaffe 0+9 1+4 b-2 j+5 n+4 11+5 1b+4 20+9 24+6 29+7
kaffe+til+foraeldre 4-2 29+4
kaffebord 25+9
kaffemaskine 20+7
kaffepause j+8
kage b+6 1x+7
kagemand 1x+8
kalde 8+2 b-3 n+2 14+4 1b+6 1d-2 1g+3 1i+4 1k+6 1o+7 23-2 29-6
kalder 15+6 1i+7
kalender v+5
kalv u+2
kamera 1j+8 1z+6
kamme 16+5
kan+selv 6+4 a+6 d+5 k+8 l+6
kanal o+4
kande 0+4 b+4 d+9 l+5 o+5 v+4
kanel 11+6
kanin u+10
kant c+4 f+4 g+5 q-2 12+4 13+7 1b+6
kante q+6
kantine 24+6
kantsten q+4
kaos 7+3
kap 17+5
kapitel 1l+5
kapitelbog 1l+6
kapla 17+6
kaplastave 17+6
kappe/v 16+3
kapsle y+2
kaptajn 1b+8
kar b+4 1r+8
karklud b+5
karl v+3
karse v+5
kartoffel b+6 d+11 e+3 v+6 1x+6
kartoffelhoest v-2 1x+9
karton w+5
kasket 9+4 m+9 15-2 16+5
kasse 1+4 2+4 7-2 8-2 9+9 a-2 b+8 c-2 d-2 e-2 g-2 h-2 j-2 k-2 l+2 m-2 o+4 q-2 s-2 y+3 z-2 11+4 14+5 16+4 17+3 19+3 1b-3 1c+2 1d-2 1h+4 1i-2 1j+4 1k-2 1l+5 1n+7 1q+3 1t-2 1w-3 1y-2 20-2 22-2 27-2 29-2
kasseapparat 16+7
kastanje 1q+4 1y+5
kaste z+14
kaste+med b+5 z+3
kaste/v b+13 o+4 z-2 1d+6 1g+4 1w+3
kaster+med b+3 1d+8
kaster+sig+paa+gulvet 1g+6
kat 5+3 j-2 q-2 u+6 13+3 14+4 15+4 1g+4 1m+8 26+6
kattestemme 14+7
ked 0+9 1b+3 1g+4
ked+af+det 0+7
kede 8+3 b-3 1g+13 1x+4
kedelig 4+7
keder+sig 8+4 b-2
kende 1b+2 1d+7 1u+7 20+5 21+8 25+2 29-2
kender 2+5 4-3 5+6 f+6 q-2 25+7 26+3
kendetegne 1b+6
kendt 4+7 1u+3
ketchup 6-2 b+6
kig g+3
kigge 0+5 3+3 4+2 5-2 7-4 8-2 b+9 g+2 j-2 k-2 l+6 q+8 t+4 x+2 z-2 15+7 17-2 1b+2 1g+2 1i+11 1j+4 1t+3 1u-2 1w-2 20+3 23-2 27+6 29-2
kigger a+6 n+3 1d+7 1k-2 1p+6 1t-2
kigger+paa+hvad+der+sker 1d+3
kikke t+7 v-2
kikkert q+9 s+8
kiks q+2
kilde 1f+5
kilde/v 1f+4
kildeleg 1f+6
kilo q+4
kilometer q+4
kimse 15-2 18+8
kind h+2 j+6 w+4 z+6 11+9 1u+5 20+2
kirke q+14
kiste 16+4
kjole 16+7
klaede 6+6 1t+5 1w+8
klaede+paa 6+2
klaede/v 6+6
klaeder+om 6+12
klage 29+6
klamre 0+6
klap 1m+8 1u+8 1v+5
klappe 8+5 b-2 j+3 u+13 1m+6
klappe+navne 1m+8
klapper+ikke j+4
klapper+navne 1m+4
klapsalve 1v+5
klapvogn j+8
klar 2-2 4+2 6+4 7+6 8+15 b-3 d+5 f+9 l+9 m+2 15+3 1d-2 1w-2 1y-2 1z-2 25+6
klare 1o+6
klasse 5+19 1l-3 1x+7
klassisk 13+8
klatre l+3 n+13 s+6 z+13
klatre+i+traeer s+2
klatre+op+selv l+5
klatrenet z+8
klatrereb n+6
klatrestativ n+2
klatretaarn n+4
klaver 1u+6
klem 13+6
klemme 1j+8
klemme/v 6+2 a+3 12+8
klinik 16+6
klippe 12+11 1e+8 1t+2
klippe+strimler 12+5
klippe/v 6-3 a+5 11+6 16+3 1e+5 1q+8 1t+3
klipper+i 1t+5
klistre 1z+4
klods 6-2 9+7 z+4 15+7 17-6 1r+7
klodse 9+10 n+7 17+13 1z+5
kloeve t+6
klokke 2+5 7+5 8+6 9+6 b-2 j+5 l+4 m+3 q+3 15-2 1d+7 1l-3 1r+5 1w+5 20+6 29-2
klokkeslaet 1d+4
klub 18+6 1l+6
klud 0-2 6-2 b+3 d+5 f+4 j+9 l+5 13+4 19+6 1b+4 1g+12 1i-2 1r+4
klump 2+4 e+3 1e+5 1y+2
km q+6
knae f+13 l+5 s+6 1i+4 24+6 29+6
knaehoejde l+7
knaekke e+5 w+6 1g+6
knaele x+3
knaeler x+8
knaepude 24+3
knage 6+5
knap 0-2 12+5 1p+8
knappe 6+2 12+5 1p+4 1q+7
knibe/v 1d+6
kniv b-3 d+17 e+3 s+6 u+5
knivspids u+7
knuse e+5
kodeord 20+2
koe 3+11 8+14 h-2 n+7 1g+4 1q+7
koebe e+2 q+8 y+5 15-2 16+4 1d+4 1j-2
koebmand 16+7
koed b+4 d+8
koeje 1z+8
koekken 0+3 1-2 2+7 8+2 b+5 d+4 e+5 j+3 n+4 o+3 11+3 16+5 17+4 1b-2 1u+2 1z-2 20-2 21+2
koekkenbord b+6
koekkendame d+5 e+2 1p+2
koekkengulv 1u+5
koekkenhold e+6
koele 1k+4 1o+5 20+2
koeleskab 1k+4 1o+5 20+2
koen 1b+5
koere 3+6 6-2 8+4 9+6 b-2 d+2 m+5 p+2 q+3 u+3 z+5 10+4 17-2 1b+5 1i-2 1k+8 1z+4
koerebane p+6 1t-3
koerekort p+7
koerer 15+2 20+9
koerestol u+4 10+8
koeretur 3+7
koersel 7+7
koge 6-4 8+5 d+6 e-3 x+13 11+6 13+7
koger 1g+6 20+4
kogle/v s+2 11+6 1d+4
kok b+6 e+6
kolboette z+6 1b+3
kold b+4 n-3 w+10 11+20 1b+6 20-2
kollega 0-2 6+8 f+7 j+4 z+4 15+7 1d+3 1i+4 1s-2 1w+2 20+9 22+2 26+5 27+4
kollega+tager+over 20+3
komfur f+9 o+3
komme 0+8 4-2 5+2 6+5 b+2 f+3 k+2 m-2 q+2 s+2 x+2 z-2 15+7 17-2 19+2 1d+2 1g-2 1i+2 1o+2 1t-2 1w+2 20-3 24-2 25+2
komme+efter 0+6 1i+9
komme+i+toejet 6+4
komme+ind+doeren 0+3
komme+ind+fra h+4
komme+og+hente 6+5
komme+op+at+sidde k+7
kommentar 20+8
kommentere b+10 1l+3
kommer+ind+i+en+leg 15+5
kommune s+6
kompost t+6 v+9
kompostspand v+8
koncentration 6+4
konduktoer 16+5
konsekvens 28+8
kontakt 4+2 f+3 1d+4 1i+5
kontaktbog 29+3
kontaktpaedagog 4+3
kontor 0-4 m+11 15+4 1n+8 22+7
kop 1+4 3+4 4+6 7-2 b+2 d+6 e+4 l-2 o+4 1d+3 1n+3 1q+4 26+3 29-2
kop+te 0+2 3+5
kopper d+6 e+8 h-3 o+8 13+5
kor 1u+8
korrekt 1k+3
kort 1+2 4+3 5-2 6-2 a+15 b+3 j+3 l-2 m+2 q+3 s-2 z+3 12+2 14+3 18+4 1b+3 1e+2 1i-2 1j-2 1q+3 1w+7 23+4 2a+2
kort+dag j+6
kort+med+ansigter 1g+5
korte q+4 18+8
korte+dage 4+7
kortere+beskeder 2a+6
kortlaegge 0+6 1-2 4-2 6+2 7-2 9+2 b+2 c+9 d+2 j+10 k+6 l-2 n-2 q-2 s+5 t+4 v+2 x+3 z-2 11-2 13-2 14-2 1d-2 1i+7 1k+2 1l+2 1q+2 1r+3 1t-2 1u+2 1w-2 1y-2 27-5
kost 9+10 1t+2
koste h-2 l+7 n+4
koster 1y+9
kr 1j+11
kr+at+bruge 1j+6
krabbe z+3
krabbe/v t+8 1s+2
kraesen c+4
kraeve 0+3 5+3 o+6 15+4
kram 0+3 1j+7
kramme 1f+5
krammes+af 1f+5
krammetur 0+2
kran q+2 1b+2
krane q+6
krans 1x+3
krav 13+6 1i+7
kravle b-3 f-3 k+12 l+3 n+7 s+5 z+15 15+4 1g+3 1y+2 1z-2 24+10 28+4
kravlebarn k+6 n+8
kravlegaard 1j+6
kravler+endnu k+4
kravler+selv l-2 z+7 24+8
krea 1t+6
krearummet y+2 1y+9
kredse 1w+6
kredsen 1w+9
kridt n+7 p+5 12+5 1t+5
krig 15+6
krigsleg 15+4
krog 4+4 6+5 h+2 k+4 n+2 z-2 14+5 15+5 16+7 1c+5 1d-3 1n+3 1z+8 26+2 28+3
kroge l+6 n+4 1n+8 1t+8
krokodille i+6
krone 1x+11
krop b-2 f+4 o+3 s+2 z+6 11+4 15+4 1f+6 1g+4 1k+5 1o+7 20+5
kropslig 13+6
krukke 29+7
krus d+3 l-2
kruse 1n+5
krusedulle 1n+6
krybbe j+9
krybe t+5
krydderi c+4
kryds 1i+5 1q+6 1r+6 27+7
krydse 1z+8
kuffert z+6 15+5 16+6 1k+5 1w+7
kugle 17+4
kuglebane 17+5
kulde h+2
kuldecreme h+3
kumme g+10
kun+er+fire 1y+7
kun+fire+boern q+6 1t+6
kun+mig+der+skifter 4+3
kun+tre+boern 1y+6
kunde 15+4
kunne+dele 1y+6
kunst 1t+8
kunstner 1t+7
kurv 0-2 6+2 8+4 9+8 j+5 k+9 l+7 q+4 14+2 19+5 1s+3 1z+3 25+6
kurve 0+3 9+6 f+3 17+6
kuvert 1n+4 29+8
kvadrat s+6 1z+7
kvadratmeter s+6 1q-2 1z+8
kvart b+2
kvarte z+5 1w-3
kvarter 6+6 b+4 j+2 k+3 13+6 15+6 1k+6 1w+12 1y-2
kviste x+8
kylling n+7 15-2 1t+7
kys 0+3
laag 0+3 b+15 l+7 y+5 12+4 19+5 1u+3
laage 0+2 1+10 n+9 q+13 1k-2 29+16
laane 4+8 15+5 1l+8 1o-6 1u+5
laant+hjem 1l+4
laar f+7 1u+5
laas g+7
labyrint n+6 1t-2
lad+vaere+med l+9 q-2
ladcykel q+6
lade 6+3 7+5 b-2 f+4 k+9 l-2 n-2 q+2 s+8 15+2 1a+5 1b-2 1g+2 1i+7 1j+5 1k+7 1o+4 1t+5 1y-3
lade+dem+selv d+4
lade+dem+tale+faerdig 1k+6
lade+ham+rase 1g+5
lade+kollegaen 20+4
lade+vaere+at+rette 1i+4
lade/v 1-3 6+7 7+8 9+8 d+6 e+2 f+3 g+4 h-3 l+5 n+6 q+2 s+6 z-2 13-2 15+3 18-2 1c+4 1g-2 1i-2 1j+3 1y+4 20-2 29-2
lader+dem+bestemme b+7 q+6 1j-2
lader+dem+selv b+6 g+4 l-2 n+6
lader+mor+gaa+lidt 0-4 4+6
lae j+5
laebe 1k+3
laebelyde 1k+3
laeg 11+8 13+4
laege 16+4
laegetaske 16+4
laegge j+2
laegge+kartofler v+6
laegge+paa+plads 9+3
laegge+tilbage c+6
laegger+det+tilbage 9+5
laegger+lidt+til 1k+4
laegger+sukker t+2
laend f+6
laenge 4+6 7+4 8+2 h+6 j+3 t+3 12+4 15+2 1k-2 1o-2 1w+6
laengst+og+kortest 1q+7
laere 5+4 u+7 15+4 1o+2
laere+at+tabe 18+2
laere+mig+ord 1o+3
laere/v 4+3 5+4 g+12 l+7 15+6 1b-2 1f+4 1k-2 1l-3 1o+7 1p+2
laerer 5+8 b+4 1l-5 27+7
laererplanstema 27+9
laerred 1t+8
laes 0+6
laese 0+2 5+7 6-3 8+3 a+4 j+5 n-2 13+4 1c+4 1d-2 1h+2 1l+15 1o+3 1y-2 20+2 23+8 29+8
laese+for 2+3 5+3 1c+7 1l+3 29+4
laese+hoejt 1l+2 29+5
laeseklub 1l+8
laeseplads 1l+6
laeser 5+6
laeser+efter 1l+2
laeser+for+dem 2+4 5+5 1l-2
laeser+for+to 1l+3
laeser+for+tre 1l+3
laeser+hoejt 1l+3 29+5
laeser+hver+dag 1l+2
laeser+langsomt 1l+4
laeser+med 5+6 j+4
laest 1l+2
lagen z+8 1t+4 1v+15
lagt 2-2 6+6 f+3 13+8 15-2 1w+8
lam u+6
laminere a+6
lampe j+3 14+7 1z+13
lamper+i+stedet 1z+2
land 1o+7 1u+8
lande 0+7
lang 0-2 3-2 5-2 6+2 7+5 8+6 9-2 a-2 b+2 f+4 j+4 l+5 o+2 q+8 s+2 v+6 z+2 12+2 13-2 15-3 19+4 1b-2 1d-2 1e+2 1g-2 1i-2 1k+4 1q+6 1t-2 1u-2 1w+2 1x+3 1y-2 1z-2 20-2 27-2 29-3 2a+3
lange 2+3 3+7 p+6 29+7
lange+snakke 1k+5
langs+hegnet n+4 1x+4
langsiden x+3
langsom 4-2 6+11 7-2 b-2 f+2 j+5 l+4 q+3 z-2 10+6 13+4 15+4 1b-2 1i+12 1k+8 1l+6 1r-2 1u+6 1w-2
larm 7+6 n+7 14+5
larme b+3 j+3 14+7 19+6 1i+3 25+3
larmen 6+2 14+9
larve t+8
las 17+5
lav 7+6 b+6 k+4 w+7 1z+3 29+7
lava z+9 11+2 1g+5
lavalampe 11+2
lave 0+2 5+4 6-2 7-2 8+2 9-2 a+2 b-2 c+3 d-2 e+4 f-2 g-2 j-2 l-2 q-2 s-2 u-2 y+2 11+2 13+2 14-2 15+4 17-2 1b+7 1c-2 1e+2 1i-2 1j+5 1k+4 1l-3 1p+4 1r+2 1s+3 1t+7 1u+5 1w-2 1y-2 20-2 23-2 24-2 25-2 27-2 28+2 29+5
lave+en+lille+film 1s+6
lave+historien+med 1l+5
laver+et+hjoerne 0+7
laver+film 1o+6 29-2
laver+ikke+selv+et 1t+5
laver+mad 29+8
laver+suppe e+2
lavere 13+6 1z+8
lavet 0+5 6-2 b-2 d+3 h+4 n+4 p+3 y+3 13+3 18+3 1j+5 1k+8 1t-2 1w-2 1x+4 1y+2 1z+2 20+5 29+3
lavt 13+6 1k+5
le/v z+6 1m+4 1t+10
lede t+5
lede+vandet o+4
lede/v 1+2 5+5 n+3 o+2 s+4 15+2 1g+3 1i+6 1r+6 1u+9 1w+4 22+3
leder 5+7 1y+5 20+12 23+8
leder+efter 6-3 s+5 1g+4 1i+7 1u+11
ledertroeje 1d+2
ledes 1+6
ledig 1z+7
leg 0-3 3+3 4-2 6-2 7+11 9+3 b-3 f+5 l-2 n+3 o+3 q-2 z-2 15+16 16+2 18+3 1b+7 1c+7 1f+3 1i-2 1k+2 1m+2 1w-2 1y-2 1z+3 20+2
lege 2-2 7-2 8+5 9+3 b-3 c+2 h-2 j-2 m-2 n+9 q-2 v-2 w+4 13-2 14-2 15+23 16+4 17-2 19+2 1b+11 1d-2 1f+2 1g-2 1i-2 1j-2 1k+5 1n+3 1o-2 1y-3 1z+3 20-4 29+6
lege+ude n+4 15+6
lege+videre 6+7 1y-3
legegruppe 15+8
legehus h-2 n+10 v+3
legen+med+maden c+5
legeplads 1+3 2+8 7+7 n-9 16+6 1b+4 1c+6 1j+15 1q+4 29-2
leger+alene 1b+6
leger+de+samme 15+5
leger+hvad+med 8+5 15-2
leger+hver+dag 16+6
leger+med+dem 5+6 15-2
leger+med+paa+gulvet 8+5 15-2
legerum 1z+6
legested 1z+5
legestue z-2 25+20
legetid 15-2 1w+9
legetoej 2+10 5+3 9+4 b-2 f+3 s+8 14+6 19+10 1a+4 1j+3 1z-2
legetoej+frem 2+8 19-2
legetoej+hjemmefra 1a+5
legevagt n+7
lego 17+5
lejrplads s+3
ler 1t+5
ler+paa 1t+6
lette j+7
lette/v z+7 1k+3
leverpostej b-2 d+6 1m+2
leverpostejmad b+5
lide b+5 c-2 11+4 1b+4 1f+6 1j+6 1k-2 1w-3 22+6 29+4
liden 0-2 1-2 2+2 4-2 5-3 6+2 7-2 9+3 b+8 d-2 f-2 j-2 k+6 l-2 m+3 n+8 q+9 s-2 z+2 10+2 13-2 15+2 17-2 1b+4 1c+8 1d+2 1g-2 1j+6 1t-2 1u+4 1v+3 1w+6 1x+2 1y-3 1z-3 20-2 25+6 28-2 29-2
lig b+5 15-2 1d+7 1z+6
lige 6+2
lige+er+startet 4+4
lige+inden+han+slaar 1d+2
lige+mange 1q+8
lige+mange+til 1q+4
lige+naar+de+kommer b+5
ligesom 6+2
ligge 2-2 6+2 7-2 8-2 9+3 a-2 b+4 c+4 d+3 f+11 g-2 j+10 k+5 l-2 n-2 q-2 s+5 v-2 w+2 11+5 13+6 14-2 17-2 19+2 1b-2 1g-2 1j-2 1k-2 1l-2 1p+3 1u+2 1w+2 1z-2 20-2 25+3 26+2 29-2
ligge+stille f+5 z+5
ligger+paa+madras b+5
ligger+paa+maven k+4
ligne w+6 15+3 1k+3 1l+3 1t+4
lilla b-2 11+7
lille 2-2 3-2 6+4 9-2 b+7 l+4 q+2 z-2 10+3 12+2 13+3 15+4 16-2 1c+4 1i-2 1j-2 1k+2 1l-2 1r-2 1w-2 1y+2 26+2 29-2
lille+hjaelp l+7
lille+tur 8+4
lillefinger v+6
lim 5+5 9+6 1t+9
limpistol 1t+2
linje z+4 15+3 1u+7 20+5 27+14 29+5
linse b-3 c+5
lirke b+7 1d-2
liste 1e+12 1i+6 1o+7
liste/v 0+7 7+8 20-2
listen 3+6 j+2 1b+6 1o+6 23-2
liter o+6
loeb 1d+7 1z+7
loebe 7+8 b-2 p+3 q+4 z+14 15-2
loebe/v 5-2 b-2 g+2 k+7 n+4 q+8 t+4 u+5 x+3 z+14 15-2 1b-2 1d-2 1e+5 1l-3 1z+8 28+7
loebecykel p+4
loebehjul p+7
loeber+inde 28+3
loeft 22+5 24+2
loefte 14+9 24+4
loefte/v b+6 f+6 l+5 1g+4 24+4
loefter 29+6
loefter+ikke l+6 1g+4 24+5
loefter+ikke+op l+6 1g+5 24-2
loen 20+5
loes 6+7 v+9 1d-2
loese 19+2 1d+4
loese+dele 19+2
loeser 1d+7
loeser+selv 1d+4
loeve 14+2
loevestemme 14+3
loft 5+7 f+5 14+5 1i+6 1z+7 24+5
loftslys 1z+2
logbog 27+6
lokale 9-3 q+7 25+7
lomme 0+2 4+4 8+10 a+2 g-2 l+6 z+4 1a+7 1i+7 1l-2 1p+3 1q+4
lommebog 8+7
lommeformat a+4
lommelygte 2+4 7+5 8+6 1g+2 1r+7
lommetoerklaede h+2
loppe 1s+7
lort f+7
lov 1+2 2+4 4+7 6-3 7-2 8-2 9+4 d-3 f-2 l+4 m+2 t+2 z+2 11+4 15+3 17+3 1a+2 1d+3 1f+2 1i-2 1j+3 1k-2 1p-2 1t+3 1w+2 21+2 29+3
love 25+2
lucia 1x+7
lud n-3 1b+7
ludo 18+2
luffe/v 6+9
luft b+2 z+4 1d+7 1k+2 1r+7 24+6
lufte h+2
lufthavn 16+7
luge v+7
lugte 4+6 c+2 u+5 v+3 x+4 11+16
lugteglas 11+6
lugter+til 11+8
lukke 0+2 1+3 2+3 4-3 6+3 b+7 g+6 13+4 14+9 16+3 1y+6 20-2 22+5
lukke+doerene 14+6
lukke+huset 2+3
lukke/v 0-2 2+7 7+5 b+2 c+2 f+3 10+2 16+6 1f+6 1m+6 1y+6
lukker 2+8 19-2
lukketid 2a+8
lukkevagt 2+5 4-3 6+5 22+6
lup h+4 t+22 v-2
luppe t+4
lur 4+7 j+5 k+3 1l+2
luren f+7 j-2 m+5 u+3 1c+7
lyd 14+10 1g+5 1k+7 1m+9 1u+6 1x+5 1y-2 27+6
lydbog j+8 1s+6
lyde 0+5 g+3 j+4 11+10 1i-2 1k+4 1m+6 1s+7 1u+7
lyde+ens 1m+5
lyde/v b+2 1k-2 1m+5 20+5
lyder+ens 1m+5
lydleg 1k+5 1y-2
lydmaaler 14+5
lygte q+4 10+3 1x+4
lykke 23+11
lykkedes 23+10
lykkes 27+7
lyne 5+2 6+9 l+8
lynlaas 6+10 l+4
lys 0+2 2+7 b+9 f-3 j+6 l+4 m+2 n-2 y+5 z-2 10+5 11+4 13+12 17+2 1r-2 1x+5 1y-2 1z+3 24+4
lys+og+skygge 11+6
lysbord 17+6
lyse 14+6 1i+7
lyset+daempet 0+7
lyset+slukket 13+2
lysfest 1x+4
lyskaede 1z+2
lyskryds p+6 1t-3
lyst b+8 l+8 1d-2
lytte s+6 w+5 14+9 1j+3 1k+6 1l-2 1m+4 1o+2 1u+16 23-2 29+4
lytter+mere+end+jeg 29+6
maa+bestemme 15+6
maa+blive+faerdig 1e+6
maa+ikke+vaere+med 1b+14
maa+skifte f+5
maa+slaas+for+sjov z+5
maa+vaere+med 2+3
maade j+4 1d+2 1k-2 1q+5 20+10 22+8
maage s+4
maal 6+6 b+4 n+7 q+7 13+7 1d+5 1q+3
maale 6+3 e+3 o+4 v+9 w+3 14+5 1q+5 1z+7
maale+med 14+5 17-2 1q+9
maale+regn w+5
maaler 14+4 1q+9
maaler+med e+4 o+5 v+3 1q-2
maaler+mel e+4
maaltid b+6 g+4 27+4
maane 1k+6
maaned 0-2 4+10 5+7 b+6 j+3 k+4 r+3 w+6 y+3 13-2 19+9 1b-2 1j-2 1l+3 1u+2 1x+4 1z+3 26+6
maatte z+6 13+4
mad 1-3 2+3 6-2 7+5 8+9 9+3 b+19 d-2 e-2 f+3 g+4 h+2 m+4 v+6 z-2 11-2 13+7 15-2 1b-2 1d-2 1i-2 1j-2 1k+3 1m+6 1u-2 1w-3 20-2 29+3
made 4+5 29+6
maden+paa 8+8 b-6 1k+5
madfortaelle b+5
madhold m+3
madkasse 4+7 5+6 b-4 l+6
madpakke 5+5 b+5 q+18
madras 2+4 b+3 j+4 l+2 z+13 11+13 1w+2 25+3
madrest v+5
madro b+2
madvogn d+9
maegler 1d+9 1v-2
maelk b+2 f-2 j-4 l+6 1k+7 1o+6 21+7
maelkekarton v+8 y+5
maelkekasse z+6 17+3
maerke 0+2 6+10 b+6 c+3 f+4 g+4 11+19 1b+3 1i+3 1u-2
maerke+efter w+6
maerke+forskel 13+8
maerke/v 0-2 6-2 g+4 l-2 w+10 z-3 11+4 13+6 1g+9 1i+5 20+5
maette b+7 1j+8
mage 11+4
magnet 17+13 1r+16
magnet+paa+alt 1r+6
magnetplade 17+6
magt 1b+7
maj 5+5 g+3
majs c+5 x+4
makke 4+4 9+4 1b+14 1y-2 21+4
makker 4+6 1b+5 20+8
makkerpar h+3
mal 1t+9
male 0+5 n+15 p+4 v+3 z+5 1b+3 1t+10
male+med p+6 1t+3
male+paa n+5 1t+3
maler 1t+9 1u+4
maler+med 1t+2
maler+paa n+14 1t-2
maleri 1b+9 1n+6 1t-2
maling n+7 1b+8 1t+5
man 1-2 5+5 6-2 7-2 b+5 c+2 f-3 g-2 k-2 n+4 v-2 x+5 11-2 13-2 14-2 15+2 1b+7 1f+5 1g+4 1i+2 1j+3 1l-2 1o-2 1r-2 1u-2 1w+5 20+2 23-2 24-2 25-2
mand h+2 m+8 s+5 15+3 1g+6 1x+6
mandag 0+5 a+7 e+4 t+2 v+2 1b+4 1l+6 1w+7 1y-3
mange 1+4 5+2 8+2 a+3 h+3 p+3 q+2 t+5 u+5 1q+16 1s+2 1w+4 1z-2 27+8
mangel h+5 l+5 1b+7 1k+2
mangle 6-3 8+4 b+4 e+2 15+2 19+6 1b+6 1d+5 1q+6 1w+2 1y+4
mangler+du 1d+7
mangler+en 15+6 1b+2 1q+6 1y+5
mappe 5+7 1w+8 21+2 27+8
mariehoene t+5
markant b+5
marmelade e+3
marsvin u+8
marsvinebur u+4
maske 1t+5
maskine b+3 u+7 1p+8 20+6
massage 13+8
massere 13+6
mast z-3 11+12
mat 1m+4
materiale 1t+7
mave f+4 j+3 k+10 11+7 13+2 1g+2 1u+2
mdr j+4
med+app 14+5
med+bussen 3+11
med+det 0-2 1+3 6+2 7+8 8+5 9+3 b-4 l-2 n+3 o+3 q-2 w+4 15+7 1a+6 1b+3 1d-2 1g+8 1i-3 1j+5 1k-2 1y+5 1z+4 20-2
med+hele+kroppen 0+2 z-2 15+6
med+hjem 1+6 3+6 f-2 g+7
med+i+koekkenet m+2
med+i+tasken 1a+2
med+kniv e+4 s+7
med+kroppen 1d+3
med+lommelygte 2+4 7+6 1g+3 1r-2
med+lukkede+oejne c+3 11+2 1m+7
med+paa+sprog 0+4 16+4 1o-3
med+seks+boern q+3
medbringe 25+8
medhjaelpe 4-3 6+5 22+7
medhjaelper 2+4 20+8
mel e+8 s+6 13+6
mellem+de+to 1d+7
mellem+madrasserne j+2
mellem+os+voksne 6+5
mellemmad 7+6
mening e+6 19+6
mens+bussen 8+6
mens+de+spiser b+3
mens+der+spises b+5
mens+vi+spiser b+4
mens+vi+venter 8+5
menu 1j+8
menukort 16+7 1o-2
mest 4+5 k-2
metal k+12 14+6
metalbil 14+7
meter h-5 l+7 q+8 s+11 1b+7 1q-2 1t-2 1z+12
middag 4+11
middagslur e+3 j-2
midt 6+3 7+4 9+2 b+3 c+3 f+9 g+2 h-2 j-2 z-2 15-5 1b+6 1d-2 1f+2 1i-2 1l+6 1w+5 1z+3 20+9 25+5
midte b+4 c+5 1w+7
mikroskop 1s+9
mil z+8
mille 1m+9
min+kollega f+8 20-2
min+makker 20+5
minde/v 5+5 1h+9
mindre+borde b+5
mine+fem 1i+7 1y+7
mine+fire 25+8
mini 10+7 1y+5
minibus 20+9
miniroeris 10+8
minut 1+3 2-2 7+6 8+5 9+8 a-2 d-2 f+4 g+4 h-2 i+2 k-2 l+6 n-2 s+3 13+5 14-2 15-3 19-2 1d-3 1e-2 1g-2 1i+7 1j-2 1k-3 1l+2 1q-2 1s-2 1t-2 1u-2 1x-2 1y-2 1z-2 20+4 21+2 23+7 24+2 27+3
miste 1g+8 20+2
miste+taalmodigheden 20+2
mobile 1s+5
modellervoks 11+8
modersmaal 1o+6
modsaetning 1k+6
modtage 0+3
modtagelse 0+4
moede 0+9 5+8 q-2 s-2 14+5 1b+3 1g-2 1j+2 20-2 23+20 24+5 27-2 29+8
moede/v 0+10 2+16 b-3 26+4
moedes 3+6 s+7 1y+4 20+7 25+7
moedetid 0+3
moedrecafé 29+8
moenster 1q+6
moenstre s+3 1q+4
moerk 7+7
moerke j+7 1g+2 1r+5 1z+2
moerklaegge j+7
moerkt 11+9 1r+8
moerkt+rum 11+10
molly u+8
mooncars p+12
mor 0+12 1+9 4+7 6-2 7-2 b-2 j-2 q-2 16+4 1b-2 1d+3 1i+2 1j-2 1l-5 1o+13 1u+3 20-2 26+7 29+13
mor+bliver 0+3 4+4
mor+er+gaaet 0+3
mor+gaa 0+5 4+5
morgen 0+8 1-2 2+9 3+3 4-2 6-2 9+4 a+3 e+2 l+3 m+3 n+4 o+2 u+4 w+3 z+5 14+2 15-2 1b-2 1c+4 1g-2 1i+3 1k-2 1l+3 1o-2 1u+2 1w+4 1z-2 20+2 29-3
morgenmad 0+5 2+13 b-2
morgenstund 1i+7
morgenvagt 0+5
morgenvoksen 0+7
mormor 1o+9
morse 0+5 4+10 j-2 29+4
mos e+7 s+14 11+5
mose s+7
motorik z+4
motorikbane z+3
mozart 1u+5
mudder 6+7 o+8
mudderkoekken o+7
muge u+9
mulig 1x+3
mund b+4 f+4 s+7 14+5 1k+5
mundgymnastik 1k+3
mur n+11 z+3 1d+2 1t+2
mus 7+6 u+6 1m+5
muse 14+2
musestemme 14+3
museum q+2
musik 0-2 7+5 9+6 b+9 j+6 z+3 10+7 13+12 1r-2 1t+4 1u-3 1z-2 20+6
musikpaedagog 1u+8
musikskole 1u+6
muskel z+3
myre g+2 t+2
myresti t+2
naa 2+3 6+3 d+4 g+4 n+3 v+3 1g+3 1k+5 1t+5 1u+3 1w+6
naa+det+selv 0+2
naal 12+6
naar+dagen+er+for 24+6
naar+de+henter 1+5
naar+de+hjaelper 1b+6
naar+de+kommer b+5 h+3 j+4 t+5 x+4 13+6 19+6 1g+4
naar+de+leger 15-2 1b+7 1k+3
naar+der+er+for+hoejt 14+5 1p-2
naar+det+bliver+hentet 1+3
naar+det+gaar+galt l+2
naar+det+gaar+godt 1i+5
naar+det+koger 1g+6
naar+det+regner n+4 15+2
naar+det+sner w+6
naar+far+er+gaaet 0+4
naar+hun+kommer+ind 0+4 1o-2
naar+jeg+holder+fri 26+4
naar+jeg+skifter 1u+4
naar+mor+kommer 1+7
naar+nogen+kalder 15+2 1i+5
naar+noget+slutter 7+11
naar+vi+er+mange 1y+3
naar+vi+gaar+ud 7+6 n+7 15-2 1w-3
naar+vi+skal+ind 7+8 1d+5
naar+vi+skifter 7+4
naar+vi+spiser 1+7 b-3
nabo 5+6 d+7 q+8 u+2
naegter 6+5 f+7
naelde t+3
naerhed j+2
naese f+9 h+13 n+4
naesekrog h+5
naeste 0-2 1+4 6+6 7+12 a+10 b-2 j+3 n-2 q+5 s+3 y+2 1b-2 1e+7 1j+5 1k-2 1t-2 1w+4 23+5 29-2
naeste+vagt 20+5
naevne 7+8 9-4 g+8 20+8
nat 4+8 j-2 o+5 w+6 17+8 1r-2 29+6
natron 1r+2
nattroeje 4+7
natur s+11
naturbingo s+5
navn 0+3 3+2 7-2 a+3 h+4 j+4 n+3 s+4 t+2 u+3 14-2 15-2 17+4 1b-2 1d-2 1g+2 1j-2 1k+8 1m+5 1n+7 1o+3 1t-2 1u+3 1v+2 1w+3 20+2
navne 4+2 b+3 m+5 1b+3 1m+6 1n+7 1y+2 25+2
navnekort b+5
navneleg 25+3
navneopraab 1w+2
navneskilt 0+6 2+5 21+3
ned+ad+bakken o+7 z+2
ned+i+knae 1i+6
ned+paa+gulvet 0+6
nede 0+5 b-2 d+3 e+3 o+7 q+5 15+7 17-2
nederst z+8
negl h+5
nem 6+5 b-2 1i+8
nemlig h+7
nervoes 4+2
net n+5 s+6 t+3 z+5
nette 1s+3
ni 0+4 b+7 k+4 n+4 1l+6 20+5 25+7
nik 1i+6
nisse 1x+9
nissedoer 1x+8
niveau 1w+5
noahs 17-3 1n+5
noed 20+6
noedplan 20+6
noedt j+7
noedvendig g+7
noegle 5+7 a+6 11-3 1b+6 1m+7
noeglering a+8
nogen+at+lege+med 1b+3
noget+godt+om 1+7
noget+jeg+saa+du 1i+3
notat 27+6
notere 15+7 27+6
noterer+hvad 15+7
november n+7 1x+4
nr d+5 29+7
nu+og+bagefter 7+9 a-5
nulte 5+6 1l-4
nummer 9+7 p+6 10+2 15+5 29+5
numse f+9 1u-2
ny 0-2 1-2 2-2 4+18 6-2 a-2 c+7 f+2 m+3 n+2 q-2 u+2 z-2 14+3 16+2 19+6 1b+4 1c+3 1d-2 1g-2 1i-2 1j-2 1k-3 1l+3 1m+3 1t+3 1u+3 1w-2 1z-2 20-2 22+8
ny+dreng 1b+2
ny+kollega 22+4
ny+tekst+paa 1u+4
nyansaette 22+9
nye+boeger 1l+2
nye+boern n+6
nye+foraeldre 1o+5
nye+ord 1u+6
nynne 6-2 j+12 1u+11
nynner+i+stedet j+6
nysgerrig 1i+8
nyt 4+10 7+10 9+3 a+6 c+4 q+6 1j+7 24+2
nyt+barn 4+5 q+5
nyt+legetoej 1j+4
observation 27+2
oede 15+4
oedekortlaegge 15+4
oeh 1k+2
oeje 0+4 c+7 f+10 j+2 n+6 11+8 15-3 18+6 1b+2 1m+6 1q-2
oejeblik j+5 1i+8 23+4
oejenhoejde 0+7 1i+3 1z+9
oejenkontakt 1+8 1i+4
oellebroed b+7
oere 6+2 7+6 b+4 f+4 m+5 13+10 14+17
oerekopper 13+7
oese d+5
oese/v 8+5 d+2
oeve 0-2 3+3 5+17 6+6 b+3 d+2 g-2 j+3 k+4 l+8 12+2 18+6 1b-2 1d+3 1e+5 1f+8 1g+2 1k-2 1w-2 20-2
oeve+sig+i+at+rulle k+7
oevelse 6-2 l+7 z+7
oever g+6 n-2 1c+7
oftere 1j+9
ok b+7 29+4
okay 1g+3
oktober 1x+5
olie 1r+8
oliven b-3 c+5
om+fem+minutter 7+6
om+lidt 7+3 f+7 15-2 20+5
om+morgenen+naar 0+2
om+natten 0+4 w+7 1r-2
omgang z+5
ommoeblere 1z+6
omrids d+5
omvendt 18+6
ond 0+4 z+8 1w-5 24+3
ondt+i 24+4
onsdag 4+2 5+8 a+9 c+4 e+4 q+3 s-2 u+4 z+3 1i-3 1j+6 20+3 22+4
op+ad+bakken n-3 q+10 z+2
op+ad+muren n+6 z+3
op+paa+loftet 1i+8
opad l+7 1k-2
opdage s+4 20+12
opdagelse n+6
opdager h+4
opdele 1c+6 1y-2
opfoere 1l-2 1v+9
opgang q+6 1m+5
opgave 0+7 5+3 b+9 l+2 m+7 1b+4 20+4
opgavekort m+7
opholde 1z+8
oplaeg 15+6
oplaering 22+5
opleve 1u+5
opmaerksomhed 1g+6 1i+4
oppe 0+2
opraab 1w+7
oprydning 9+6
oprydningssang 9+6
opskrift e+14
opslag 2a+15
opstart 0-2 4+14
opsyn 1t+2
optage b+5 g+5 14+6 1k+5 1l-3 1o+11 1q-2 1s+7 1y+7 23-2 29+2
optagelse 23+7
opvarmning 5+7
opvask b+4 d+4 j-2 24+9
opvaske 0+3 d+6
opvaskeren 0+3 d+7
ord 4-2 6+2 7-2 b-2 z-2 15-2 1b+2 1d+4 1g+4 1k+19 1m+3 1o+8 1p+4 1q-2 1u+6 1w+5 20+5 23+6 29-2 2a+4
ord+for 1g+6 1k-3 1o+6 20+5
ord+paa+sprog 1o+4
orden 3+6 b+4 q+4 20+8
ordentligt 1+4 b+5 21+8
ordet+rundt 23+7
ordliste 1o+9
ordne 6+2 g+6 15+4 1d+6 1k-2 20-2
ordner+det+praktiske 15+4 20-2
ordre 15+8
ordret 1k-2 27+6
ordssaetninger 1k+9
ordstyrer 23+8
organist 1u+9
orgle q+14
orkester 1u+5
orm t+12 v+7
orme t+8 v+4
os+voksne h+4 15+5
ost b+2
otte b+5 n+8 z+5 1k+3
ovenpaa j+3 1n+3
over+gloeder x+3
over+hovedet 20+4
over+hovedet+paa 20+4
over+i+boernehaven 5+4
over+ild x+3
overalt d+3
overfare k+3 l+6
overgang 5+5 7+3 j-4 q+7
overgearet 13+6
overlap 2+5
overlevering 5+6 20+7
oversaette 1o+7 29+8
oversaetter 1s+9
overtage e+3 15-4 1c+8
overtoej 6+9
overtraette b+7
overvaelde 6+2
p p+5
paa+alle+sprog 16+4 1o+2
paa+arabisk 1l+4 1o+4
paa+badevaerelset+saa f+5
paa+biblioteket q+7 1l+5
paa+bondegaarden u+2
paa+den+anden+stue 1l-2 1v+9
paa+deres+sprog 0+3 h+7 15-2 1b+7 1l+6 1o-4 29-3
paa+hendes+sprog 0+4 1o-2
paa+kontoret 0-4 m+11 22+7
paa+liste j+2 1b+6 1e+6 23-2
paa+maven j+5 k+7 13+3
paa+moedet 23+4
paa+nettet 1s+3
paa+plads 9+6 1i+7
paa+polsk 1o+5
paa+puslebordet f-3 l+6 1k+12
paa+skaerm 0+2 1s+4
paa+skift 7-4 u+3 v+7 18+4 1e-3 1l+3 20+4 25+8
paa+skoedet+lige 0+2
paa+somali 1l+6 1o-3
paa+stuemoedet 1b+7
paa+ti+maaneder 4+5 b+5 k-2
paa+tur 5+2 e+4 13+5 1b+7 1e+3 1k+2 1m+5 1s+5
paa+tvaers+af+koen 1b+5
paa+tvaers+af+stuer 1y+7
paa+tvaers+af+stuerne 20+8
paa+tyrkisk 1l+4
paa+vaeggene 1z+5
paa+vej+hjem q+2
paalaeg b+3 d+6
paaske 1t+7
paaskeaeg 1x+9
paaskekylling 1t+5
paedagog 2+3 4+2 5+9 b-2 10-2 15-2 1k+5 25+10
paedagogisk 15+5
paent 4+4 8-2 9+6 1b+7 1s+5 1w+7
paere 1r+7
pakke b+4 l+5 19+6
pakke/v 1+6 9+5 b-2 q+7 16+6
pande j+5
pande/v o+3
pandekage e+2 11+6
panik a+5
pap y+5 12+11 16+6 1g+7 1l+5
papbog 1l+7
papir a+7 g+10 h-3 m+8 y+7 10+3 11-3 12+4 1b-2 1g+5 1l+5 1m+6 1t+2 1w+2
papkasse n+7 p+6 z-2 17+7 19+7
par 6+3 1b+13 1m+6
paraply w+6
parese z+5
park q+7 y+7
parkeringsplads p+7 1z+3
parkour z+5
parti 1d+9
parvis 13+3
pas d+4 n+6 o+7 15-2 16+6 1k+4 27+6
passager p+7
passe 6+4 9-2 b+5 d+2 u+3 x+4 1m+5 26+5
passer 5+11 u+3 1t-2
pasta c+7
pause 4+2 b+9 j+5 13+8 1k+4 20+2 24+18
pause+fra 13-2 24+8
pauser+i+sangen 1u+2
pauserum 13+6
pedel m+8 1j+7 1p+5
pege a+4 f+3 j+2 q+6 1j+4 1k+2 1p+18 1u+3 20-2 27+5
pegen 1k+7
penalhus 5+8
penge q+5 16+3
pensel n+3 11+3 1e+8
perle/v 12+9 13+8 1q+8 1t+6
perler+paa+snor 1q+5
persille c+7
person 1k+7 1l+2
personale 24+9
personalemoede 23+5
piberenser 12+9 1t-2
pige 0-2 4+7 5-3 7-2 f-2 j+6 k-2 l+3 m+6 n-2 q+2 s+3 t+3 z+2 10+5 13-2 15+5 17+2 1b+9 1d+3 1g+7 1i-2 1l-2 1o+8 1u+4 1z-2 20-2 29-2
piktogram 7+9 a+6
pil a+3
pille e+5 l-2 1m+7 1t+7
pille/v a+3
pincet 12+6
pind x+5 1d+4 1e+5 1r+5 1u+7 1v+7
pinde b-2 o+4 s+6 v+7 x+7 1l+8 1q+2
pirat 16+5
piske 1u+8
piskeris 1u+9
pizza e+2 13+3 1q+8
pizzadej e+4
placering 1k+2
plade 14+6 17+12
plads 0-2 4+5 5+2 6+9 7-2 9+4 b+5 g-2 h-2 l-2 n+3 p+2 q-2 z-2 15+6 1d+6 1i+7 1k-3 1l+2 1y+2 1z+10 20-2 25+3
plaene n+8 1x+3
plakat l+7 1g+7 1z+8
plan 0-3 a+9 q+10 w+4 15-2 1d-2 1j+2 1t+4 1w+2 20+17 23+6 24+5 27+5 29-2
planke/v n+6
plankevaerk n+8
planlaegge 5+2 b-3 13+7 1j+12 20+5 25+8
planlaegge+ugen 20+6
planlaegger+selv 5+3
plante/v n+6 v+3 1z+3
planter v+8
plast h-3 o+5 14+7
plaste q+2 16+8
plastik 19+9
plastkasse 14+7
plastkopper h-3 o+6
plastre 16+4
pleje/v 4+6 h+2 n+7 1b+8 1g-2
plejecenter r+5
plet s+13
pludre j+7 1k+7
pludselig c+5 g+2 p+4 t+4 16+3 1z+5
plukke c+6 v+10 12+8
plukke+aebler v+6
poelse b+7 11+5 1j+7
politi 16+7
polsk 1o+5
popcorn x+3
poppe x+4
populaer 1-2 m+4 v+7 1b+7
port 0+8 n+8 1d+2
portion b+4
pose 3+5 6+6 8+4 e+4 q-2 z+2 11+4 1k+8 1m+3 1p+4 1w+6 1x+2
pose/v l+5 w+9 1k+5 1r+7
post 0-5 1-2 4+6 5+10 l+6 m+6 q+6 16+6 1n+7
postbud f+5 m+11
posthus q+8
postkasse 5+5 16+9
postkontor 1n+3
potte 6-2 g+8 l+7
praecis 1k+5
praemie 1x+4
praksis 23+3 27+4
praksisfortaelling 23+4 27+5
praktik 21+4
praktikant 22+13
praktisk b+5 15+8 20+11
praktiske+opgaver b+5
pres l+9
presenning n+2 o+4 1l+4
presse/v 1+7 4+6 11+8 24+6 29-2
prik g+7
prikke h+2 t+4 1q+6
primaer 4-2 f+5
prise/v 20+5
privat g-3 1f+14
problem 15+2 1d+7
problemloeserhjoerne 1d+8
proces 1t+8
proeve c+6 1r+5
proeve/v 1+9 2+7 4-2 5-2 6+2 7+3 8-2 9+3 b+4 d-2 f+6 h-2 l+5 q+3 s-2 z+6 11-2 13-2 15+9 1a+3 1b-2 1d+4 1g+2 1i-2 1l-3 1o-2 1w-3 1y+2 20-2 22+3 25+2 29+2
proever b-3 l+8 t+5
program 15+12 1j+8
projekt 1b+7
projektor 1s+6
prop l+7 1r+8
proppe y+9
psykolog 23+5 27-2
publikum 15+8 1g+4 1v+9
pude 0+2 6-2 b-2 f+7 k+3 s-2 z+5 11+8 12+3 13+2 15+3 18+4 19+7 1c+4 1d+6 1g+3 1l-3 1w+6 1z+7
puderum 0+6 z-2 1j+4 1w+5
pudse h+2
puls z+11 13+2 1w-4
pumpe 16+5
punkt 23+2
punkte 23+9
puppe t+2
pusle 0+3 6+4
puslebord f+4 l+6 1k+11 1u+3
pusleplads f+7
puslerum f+5 24+6
puslespil 0+6 2+5 18+13
pusleting 0+4
puste q+6 13+3
pusterum 1g+7
putte 4+5 j+2 16+2
putte+sig j+3
putte/v 4+3 b+4 j+14 26+7
putter j+7
putter+sig+selv j+3
pynt 1t+9
pynte 1x+4
pyt o+14 w+6
raab 14+7
raabe 0-2 1+5 6+11 7+2 b-3 n-2 q+4 z-2 15+13 1d-2 1g+2 1i+4 1y+2 29+4
raabe+navne 1y+3
raad 1d+8 1j+4
raadslagning 1j+7
raadvild s+3
raadyr s+5
rad s+2
radio b+6 14+8 1k+7
radise v+3
raekke 3+5 a+4 d+5 f+6 j+6 v+7 1d+3
raekke+haanden+op 5+4 14+8
raekke/v 5+3 j+3 l+7 14+7 1r+6 1v+5
raekkefoelge 0+2 7+14 a+14 b+5 c+3 f-2 g-2 j+3 1d-2 1k+5 1w+2
raekkevidde 1d+4
raev s+6
rage 1d+4
rager+uklar 1d+4
raket 1r+7
ramme/v b+6 d+7 g+2
rampe 17+11
ramt 1d+7
ramt+hvad 1d+5
rar 1f+3 1g+9
rase 1g+11
rasleaeg 1u+7
reb n+15 s+3 z+16
redskab 1z+8
reflektere 23+8
regel n+3 x+2 z+10 14+6 15+2 18+3 1c+5 1d+3 1j+7 1t-3 28+17
regelleg 1c+8
regn 6+5 n-2 s+2 w+12 11+7 1l+4 1t+6
regnbukser 6+6
regne n+3 15+5 1j+5
regntoej 6+5
regnvejr o+6 s+7
rejse d+4 z+7
rejse/v 6+6 b+8 j+5 s+3 29+4
rejser+mig+ikke b+4
rejsevogn d+5
rekvisit 15+8
relation 1b+2
remse 6-2 7+4 h+6 1m+6
remse/v 1m+20
ren 0+3 d+6 f+4 y+2
rende/v b+10
rengoering 17+6
renlig g+3
rense c+5 u+3
reol 13+7 17+5 19+6 1z+16
reolen+paa+tvaers 1z+4
reparere 15+6
respektere 1f+8
rest 0+3 6+6 7+3 8+2 9+4 b+7 d+3 j+2 v+2 15-2 17-2 1w+11 20+4
restaurant b+5 16+7 1o-2
ret b+4 1k-2 27+6
retfaerdig 1d+8
retning 1y+3
rette b+7 l+4 1i+7 1k+7
rette+paa+ham 1i+4
retter+paa b+12 1i-2
retur 3+6 q+2
ridder 16+9
rigtig 6+6 b-2 d+4 e+2 l+2 m+3 n-2 o+4 z-2 11-2 12+4 16+19 17+5 1b+3 1k+4 1t-2 1z+5 20-2 24+5 29+5
rim 8+2
rime 1m+11
rime+paa 1m+8
rimer+paa 1m+4
rimkasse 1m+7
ring a+9 g+5 z+5 1d+3 1z+5 21+3
ringe 1+3 4+2 6-2 9+5 f-2 m+2 q+3 t+3 19+4 1b+4 1j+4 1k-2 1y+5 21+5 23+5 24+3 26+5 29+15
ringe+hjem 29+5
ringer+til+familie 4+8 29-2
ringle k+7
ris b-3 c+4 10+7 11+5 1u+8
riste x+8
ritual 0+5 j+7
rive j+7 12+6
rive+fra j+8
rive+papir 12+6
rive/v 1+2 1d+6 1g+7
river+de+andre 1d+2
river+i+haaret 1d+2
ro 0+4 6+2 7-2 b+7 f+2 j+9 m+4 q-2 u+2 z+3 13+9 17+4 1w-2 1y-2 25+4 29+5
robot 1s+6
rod s+7 15+5
rode/v 9+5
roden v+8
roder 6+8 9+6
roe 10+7
roed 0-2 6-2 7+4 9+5 a+4 m+4 q+3 s+3 v+3 w+3 z+4 12-2 14+5 15+7 1g-2 1q+6 1y+6
roed+blaa+roed 1q+4
roer e+7 l+5 o+9 y+2 19+5 1n+4
roeraeg e+8
roere f+6 u+2
roere+og+slikke c+2
roere+ved+ting 7+7
roere/v 0-2 6-2 7+4 c+17 e+3 f+3 l+4 n-2 q+3 10+4 11+5 15+3 17+4 1f+3 1j+6 1k+4
roeve 16+6
rokke/v j+5
rolig 0+11 2+3 b+6 g+2 s+4 13+4 1b+3 1d+4 1i+4 1l-3 20+10
rolle m+4 15+2 16+5 1b+6 20+2
rollekort 20+4
ros g+6 l+6 1i-2 20+14 29-2
ros+for+at+proeve l+7
rose c+6 l+5 1b+6 20+9
rose+en+kollega 20+5
rose/v 1b+8 1o+7 20+3
roser+hinanden 20+4
rosin q+2 12+9
rover 15+3
ru 11+6
rugbroed b+6 d+3
rugeaeg u+8
rulle j+7 k+6 z+7
rulle/v d+7 k+5 z+4 13+8 1k+6
ruller y+6
rum 1-2 2+2 5+8 6-2 9+3 a-2 b-2 j+2 l-2 n-2 q-2 z+5 10+2 11+5 13+13 14+3 15-2 17+3 1b+6 1d-2 1i-2 1k+2 1r-2 1t-2 1y+7 1z+18 20-2 24+4
rum+kun+til 13+8 1z-3
rumdeler 1z+4
rumme 0-2 9+4 a+5 g+3 j+12 n-2 13+5 1b-2 1g+2 1i+10 1j+3 1w+4 1y-3 1z+13 25+7
rumraket 16+7
rumstation 17+8
rund 13+5
runde b+7 z+7 1b+5 1j+2 1q+7 1w-2 23+6 25+5
rundkreds 6-4 8+8 1e+7 1l-2 1w+3
rundstykke e-2 13+6
rundt 4+2 5-2 7+3 8+2 d+5 f-2 g-2 k+3 l-2 n+3 p+8 q-2 s-2 x+6 11+4 13-2 15-2 18+4 1b-3 1d-2 1g-2 1i-2 1j+3 1k-2 1r+3 1t+2 1u+2 1w+5 1x+3 1y-3 1z+6 20-2 21+4 23+3
rundt+om+huset j+3 p+7
runge 14+8
rute q+4
rutine 0+3 21+2
rutschebane z+8
rutsjebane n+6 z+8 1c+7
rydde 1+3 6+2 7+9 9+12 b-2 n+4 15-2 1z+8 20+4 25+5
ryddehold 9+5
ryg 0+3 6+5 7-2 b-2 e-2 f+8 g+3 l+3 q-2 s+5 w+4 z-2 13+13 15+4 1g+3 1i+9 1v+6 1z-2
ryge l-5 x+9 13+3 24+8
ryghistorie 13+4
rygsaek b-3 l+5 q+15
rykke 0+2 1+5 b+4 j+4
rykker 5+6
rykker+op 5+6
ryste z+6 12+6
rytme 4+5 8+5 1m+8 1u+3 29+4
rytme+paa 1m+8 1u+4
rytmik 10+5 1y-2 25+7
rytmiktime 10-2 25+8
s 1m+12
saebe g+6 l+6 n+2 o+7 11+10 16+6
saebeboble 0+6 13+7 1r+4
saebemand h+3
saebevand h-2 n+4 o+4
saede 3+8
saek 5+6 6+4 n-3 1b+7 1m+7 1t-3
saekke z+3 11+5 13+4
saekkestol 13+5
saenke/v h-5 l+8 1z+7
saerlig 1+4 b+7
saerskilt c+4
saet g+4 l+2 1q+5
saetning 0+7 1d+7 1k+7 27+6 29+7
saette 1+2 2-2 4-2 5-2 7+7 8+5 b+4 c-2 d+2 g-2 m-2 n+6 q-2 w+2 10-2 11-2 13+4 14-2 15+3 16-2 17+2 18-2 19-2 1b+4 1d+5 1f-2 1g+6 1i+4 1j+2 1o-2 1q+2 1t-2 1u-2 1w-2 23-2 24+5
saette+kryds 1q+8 1z+8 27-4
saette+musik+paa 7+8
saette+ord+paa 1k+5
saette+paa+plads d+3
saette+tempoet+ned 13+6
saetter 8+8 b-7 1j+16
saetter+kryds 27+4
saetter+mig+hos 7+6 15-2
saetter+mig+mellem b+7 1d+6
saetter+mig+ned f+4 1d+8 1g+4 1i-2
saetter+mig+paa+gulvet f+4 13+7 15+6 1i-3
saetter+mig+ved+siden+af 1g+5
saetter+ord+paa 1k+2
saft q+6 x+5
saks 5+7 1t-3
sakse 9+7
sal 7+8 q-2 z+7 25+8
salat b-3 t+5
salt e+5
salve 1v+5
samarbejde 1b+4
samarbejde/v p+5
samarbejdsbane 1b+4
samle 1+6 2+7 9+2 s+3 y+6 1k+3 1w+8
samle+op 9+2
samler+op+fra 9+2
samles+i 1w+4
samling 6+2 7+10 8+5 b-2 g-2 z+12 13+4 15+3 1a+2 1j+6 1w+6 22+8
samme+boern+og+samme+voksen 1y+6
samme+bog 5+7 1o+4
samme+bog+fem 1l+5
samme+fire a+6 b-2 1b+7 1t+8
samme+regel 28+5
samme+rute q+4
samme+sang b-2 g+5
samme+tre+sange 1u+4
samme+voksen+hele 1y+6
sammen 0-2 2+3 9+6 a+3 b-2 c-2 d+4 h-2 j+4 l-2 q-2 13-2 14-2 15+5 1b+11 1c-2 1g+4 1j-3 1k-2 1l-2 1s+3 1t-2 1u-2 1w-2 1x-2 20+3 23+2 25+6 27-2 2a+3
sammen+med+foraeldrene 4+3 20+7 29-2
sammenligne c+7
sammenstoed 1d+10
samtale b+9 1k+9 29+20
samtale+med 1k+3 29+12
samtale+om b+11 1k-3
samtale+paa+gulvet 29+5
samtale/v 1o+8
samtalekort 1k+6
samtidig 5+4 7+6 9-3 1k-6 1p+9 25+7
samvaer f+8
samvittighed 24+8
sand 6+4 o+9 z+8 11+4 19+5 1d+4 1l+3 1n+3
sande n+8 o+5
sandkasse o-2 p+7 z+6 15+7 1v-5
sandpapir 11+6
sandsaekke z+4 11+6
sandur 7+6 1e+8
sang 4+4 6-2 7+10 8+2 9+3 a-2 b-2 k+2 1b-2 1d-2 1g+4 1j+5 1k-3 1m+5 1n-3 1o+5 1q+2 1u+20 1w+17
sanghat 1u+4
sangkort 1u+6
sans z+5
sanse 11+2
sanserum 11+2
sat 1+6 6+3 b+3 e+4 g+5 k+6 15+5 16+4 19+5 1b+2 1z+8
sav n+3 s+7 17-2 1b+7 1z+7
savn 1g+8
savne 0+11 1g+11 1w+7 29-2
saz 1u+8
scanne q+7 1l-2 1s+8
scene 6-2 15+7 1v+7 1z+8
se 4-2 5-2 7+3 d-2 e-2 g-2 k+2 l-3 q+3 s+2 v+2 w-2 y-2 13+3 14-2 15-2 17-2 19-2 1b+2 1d+3 1e-2 1g+4 1h-2 1i+6 1r-2 1s+4 1t-2 1w-2 1y+3 1z+5 20+8 24-2 25-2 27+7 29-2 2a-2
se+film 1s-2 23+5 27+7
seddel 0+5 4+4 m+5 q+4 15+2 17+6 1g-2 1n+4 20+9 21+7
sejle o+5 13+4 15+6
seks 0+5 6+5 q+5 1k+5 1o+4 1y+10
seks+boern 1k+7 1y+4
seksaarige 5+7 1t-3
seksten 1y+8
sekund h+10 1d+10 1i+4 1k+5
selv 5+2 6+3 8-2 9+2 b+4 c+3 d+3 f+5 l+9 q+4 13+2 1b-2 1g+2 1i-2 1k+2 1t+3 1z-2 20-2 29-2
selv+baere q+9
selv+bestemme 0+2
selv+finde 9-3 l-2 n+6 z+4 14+7 15+3
selv+finder+paa 15+4
selv+haelde l+2
selv+kan 1+4 b+2 f-2 l-5 n+5 o+6 q+7 s+6 z-2 1t+6 23+7
selv+kan+naa n+4
selv+pudse h+2
selv+sige+til b+5 1y+5
selv+skaere d-4 e+8
selv+vaelge 5+7 13+6
selv+vaelger 22+5
sen 2+2
sen+eftermiddag 2+2
sende 1+6 4+7 6+13 8+3 b+10 d+5 1d+3 1n+2 1u-2 1w+3
sende+rundt 8+5
sender+dem+ud 6+5
sene 2+7
seng 4+2 j+19 26+5
sent 1+4
ser+film+med 23+5 27-2
ser+hinanden 20+5
ser+hvad+der+sker 28+8
ser+op+naar 1i+6
ser+paa+mig+i 20+4
ser+til+hinanden 20+5
servere b-3 c+12 d+6
serverer+for d+7
service d+5
serviet c+2 h+4 q+6
set a+5 n+4 q+4 z+7 1i+12 1k-3
sfo 5+6 7-2
shh j+4
shorts 6+7
si o+4 t+2 x+4
sidde 0+4 1-2 2+2 3+3 5+3 6+7 8+9 9-2 b+11 c-2 d-2 f-3 g+2 l-2 m-2 n-2 q-2 x+2 z+3 14-2 15+4 17-2 1g+7 1j-2 1k-2 1q-2 1u-2 1w+9 1y-2 1z-2 25+4 27-2
sidde+ned+mere 1i+9
sidde+og+kede 8+4 b-2
sidde+stille 0+4 6-3 8+13
sidde+ved+bordet 8+5 b-3 e+4
sidder+alene 1b+5
sidder+i+kreds 1w+4
sidder+og+spiser b+3
sidder+og+venter 8+2
sidder+paa+gulvet 6+12 b-2 j+2 15+10 1i-3
sidder+paa+puder 1w+5
sidder+stille z+6 1i+6
side 0+4 n+9 p+4 s-2 y+7 1d+9 1l+5 1o+5 23+12
sidelaens z+6
sidst 0-4 2+6 5+6 6+4 7+6 8+2 9+6 a+4 g-2 j+2 l+2 n-2 q+5 s-2 z-2 15+5 18+2 1b+6 1d-2 1e+4 1g-2 1i-2 1j+3 1k-2 1l-2 1t+2 1u-2 1w+3 1x+3 1y-2 20-2 29+3
sige 2-2 4-2 7+3 8-2 b+3 f+3 h-2 j-2 k-2 m-2 t-2 u-2 x-2 13-2 15+3 16-2 17-2 1b+4 1d+4 1f+3 1g+8 1i+4 1j+3 1k+6 1q-2 1s-2 1t-2 1w+2 1z-2 20+8 22-2 24+2 25-2 29+3
sige+det+rigtigt 1k+7
sige+farvel 0+4 1+10 7+6 15-2
sige+fra n+7 20+11
sige+goddag 0+5 1i+8
sige+godmorgen 0-2 3+6 s+5 1o+3 1p+6
sige+hej+hver 0+5
sige+hvad+de+skal 28+5
sige+navn 1+5 1i+3
sige+nej 15-2 1b+6 1f+4 1j+13 1k-2
sige+nej+med 1f+6
sige+nej+tak 1j+8
sige+nej+til+aktiviteten 1j+6
sige+ordet 1p+2
sige+stop z+5 1f+4
sige+til+hinanden b+3
siger+fra l+6
siger+hoejt+naar 20+3
siger+ikke+saa+meget 1g+8 1k+6 1y-2
siger+navn 3+5 a+6 1k+7 1v+5 20-4 29+6
siger+navnet+paa 1i+5 1k+2
siger+nej 4+4 z+5 1f+6 1i+8 1q-2 27+6
siger+nej+til 4+4 z+6
siger+stop b+7 1f+4
siger+tak+for b+7
siger+til+naar+jeg+gaar g-2 20+5
siger+tre+gode+ting 1b+8
signal 7+6
sigte/v g+7
sild 13+4
simpelthen 1i+9
sit+eget+skema a+4
sjaelden 1b+7 23-2
sjette d+7 23+5
sjov 7+4 z+4 14+8 1d+2 1k-2 29+6
skaal 0+5 b+11 c+4 d+13 1y+4
skaale b+10 c+4 k+6
skaane f+8
skab d+2 l-2 17+8 1k+3 1o+5 1u+3 20+2
skabelon 1t+8
skaeld+ud 1d-2 20+4 28+7
skaelde 1d+4 20+10 28+7
skaelde+ud 20+7
skaelder+ikke+ud 1d+7
skaende 3+6 6+8 z-2 1d+9 20+5
skaenderi 1d+6
skaenke b+10
skaere 7+4 9+7 b+8 d+6 e+7 j+6 x+5 1w+5
skaerer+groent e+4
skaerer+selv d+3
skaerm j+2 13+7 1i+7 1s+12
skaerm+sammen 1s+5
skaerme 13+8 1d+9
skal+bae g+4
skal+der+ske 1j+8
skal+have+paa 6+9 9+5
skal+hjem a+8 t+4
skal+i+skole 1x+7
skal+jeg+hjaelpe l+3
skal+ligge 6+3 j+3
skal+paa 0+6 1-3 5+3 6-5 8+6 9+8 1e+4 1m+2
skal+paa+samme+skole 5+4
skal+skiftes b+5 f+2 1i-2
skal+spise 7+2
skal+starte 5+9 1l-2
skal+tisse g+4
skal+ud 0+5 g+3 15+6 1z+8
skal+vaere+hos+en 26+4
skala 24+8
skalle/v s+5
skammel 6+8 f-2 g+7 l+12 z+5 1z-2 24+8
skatte o+4
skattejagt 1q+5
skattekort 16+5
ske 7+4 b+11 d+7 l+5 o+2 q-2 11+2 1d-2 1g+5 1j+5
ske/v 0+6 7+8 9-2 b-2 n+5 13+3 15+3 17+3 1b-2 1d+3 1g+4 1r+5 1t+3 1y-2 20+6 27+3 28+4 29+3
skema a+10 1q+7 1y+4 27+6
skib b-5 15+7
skidt 1j+6
skift 7+14 b-2 f+7 u+2 v+6 18+3 1e+4 1i-2 1l+2 20+3 25+7
skifte 0+2 4-2 6+4 7+2 b+7 d+4 f+8 h-2 j+5 n+4 11+5 13-5 14+4 1d+4 1e-3 1g-2 1i-2 1j+2 1r-2 1u+4 1w+5 1y+4 1z+4 24+5 25+5
skifte+plan+naar 1j+5
skifte/v 4-2 5+3 6+5 7+8 b+2 f+21 g+5 o+2 w+2 1f+3 1i+2 1j+4 1k-4 1y-2 20-2 23+5
skifter 20+8
skifter+ham 4+2
skiftes+til 0+5 b+4 n+7 1e-2 25+8
skiftet+paa 1z+7
skiftetoej 3+6 6-2 l+7 o+8
skiftetoej+i l+7
skille q+5
skille/v 9+7 g+8 17-3 1n+8 1y+7 29+2
skilt 6+2 g+6 v+4 16+5 1o+7
skilte a+8 1n+8
skilte+foraeldre 29+3
skind c+2 1l+2
skinne 17+7
skive/v d-3 e+6 19+8
skjule 11+7
sko 0+5 1+7 5+3 6+2 8+4 9-2 b-2 l+8 m+4 n-2 z+5 14+7 1b-3 1d-2 1j+4 1l-2 1u+6 29-2
sko+paa 6+4
skoede 4-2 b+5 k+4 u+3 13+5 1f+6 1g+11 1i+5 1l+2 1u+3 1w-3
skohylde 6+6 9-2
skole 0-2 5+20 q-2 10+7 15+8 1g-2 1x+5 21-2
skoleboern 5+10
skolegruppe 5+3
skoletaske 5+6
skorpe/v b+5
skostativ 14+8
skov a+4 n+4 s+6 1i-2 1k+3 1u+5 23+7
skovbryn s+6
skovbund s+7
skovkant 5+2
skovl o+7 1k+3
skovle n+5 o+6 1e+8
skovle+til+alle o+7
skovvogn s+7
skraa k+7
skraastole k+8
skrabe d+6
skrael e+2 l+8 y+5
skraelle d+7 e-2 s+2
skraeller+guleroedder e+2
skrald y+2
skralde y+8 1t+7
skralde/v 6+4 m+5 y-2 1i+8
skraldebil 9+3 q+9 y-5
skraldekunst 1t+9
skraldetur y+5
skraldevogn y+6
skride 20+5
skridt l+6 1d+6 1g+3 1q+4
skrift 1k-2 1n+11 2a+9
skrig 1d+8
skrige g+4 1g+10 1p+4 20+3
skrive 2-2 4+3 5-2 7-2 8-2 9-2 a+2 b-2 h+2 j+5 l-2 n-2 q-2 u+3 z-2 13-2 17-2 19+2 1b-2 1d+8 1g-4 1i+3 1j-2 1k+3 1l-3 1n+5 1o-2 1r+2 1w-3 1y-2 20+10 22+3 23-2 27+10 28+2 29+11 2a+4
skrive+en+liste 1e+3
skrive+ned+hvad 27+7
skrive+sig+ind 0+2
skrive+til+foraeldrene 6+8 29-3
skrivebord 1n+5 1z+6
skriver+ned+hvad 15+4 1k+5
skriver+ned+hver 1d+8
skriver+ned+hvornaar 4+3
skriver+til+foraeldrene 4+3
skru 14+5
skrue 12+11 1k+6
skrue+laag 12+6
skrue/v g+7 10+3 12+6
skruer h+8
skruetraekker 12+6 1k+6
skubbe 6+4 h+2 j+4 z+2 15+6 17-4 1d+8 1g-2
skubbe+til+vaeggen z+3
skubber 1d+8
skuffe d+6 1a+2 1i+5 1t+5
skuffe/v 1g+11 1k-4
skulder 6+6 11+6 13+8
skuldre 13+5 1d+7 24+3
skulle+hjem w+7
skulle+vente 1e+5
skum h-3 o+6 z+7 14+7
skumblokke z+3
skumgummi 14+8
skumklods z+5
skur 6+2
skure/v 9-3 n+7 17+3 1b+5 1e+8
skurvogn 6+3
sky/v w+9
skyde 1f+8
skygge 8+5 11+12 1r+9
skygge/v 2+4 w+8 1r+4 1v+8
skyggefigur 8+5
skyl a+7 g+3
skyld 1d+9
skynde 6+7 1g+6
slaa 1g+4
slaa+i+pude 1g+4
slaa+stuerne+sammen 2+6
slaa/v 2+3 t+6 11+4 1b-2 1d+16 1f+7 1g+4 1u+3 1y+4 29+3
slaar+naar 1d+3 1g+4
slaas b+4 u+6 1d+9
slaas+for+sjov 1d+3
slaas+om b+4 1d+8
slaaskamp p+7
slaasse z+4 16+7
slaebe q+6 z+9 15+5
slaeber 1a+7
slaet 1d+3
slag 1d+6 1k-3
slags c+10 s+8 11+8
slagsmaal 3+6 b+4
slange o+4 16+12
slette/v j-2 13+9
slide/v 1l+4 24+9
slik c+6 1x+11
slikke c+7
slikpose 1x+3
slim 11+8
slippe/v 2+3 j+17 s+5
slowmotion 1s+4
slukke b+11 y+6 10+7 13+8 14+13 1k+5
slukke+lyset m+4 13+4
slukker+lyset m+4
slut 7+10 9+5 a+7 25+2
slutning 1u+8
slutte 0+4 2+3 7+9 9-3 10+8 1l-3 1w+3 25+13
slutter 9+7 15+3
slynge k+7
smaa+borde b-3 c+5
smaa+dyr 8+4
smaa+fingre l+5
smaa+hold 1y+5 25+2
smaa+opgaver l+2
smag c+3 e+8
smage b+7 c+11 e+4 11+5 1g-2 1x+8
smagestemme c+6 1g-2
smagsbane c+4
smagsproeve c+5
smalle b-2 q+6
smelte 1r+4
smide 7+6 e-3 g+3 x+6 y+7 19+5
smide+bleen g+3
smider+sig 7+6
smider+ud y+8
smidt y+7
smil 1i+6
smile 0+7 1i+8
smiley c+6 1g-2
smitte h+4
smitte/v 0+5
smoere 2+7 d+3 h+5
smoere+kinder h+3
smoere+selv d+4
smoere/v b+10 d+7 p+6 11+7 1k-2
smoerer+hinanden h+2
smoerer+selv d+4
smoothie c+7 e-2
smutte 1i+5
smykke 11+9
snak 1+5 6+3 f+10 j+3 x+4 13+4 1k+12 1o+5 20+4 29+4
snakke 5+2 b+7 f+2 j-3 q+4 t+2 z-2 15-3 1b+3 1d+3 1f+2 1g-3 1h+6 1k+15 1l+4 1o+5 1p+5 1t+2 1w+3 20+4 25+2 29-2
snakke+om+det t+4 1t+5
snakkebog 1p+9
snakken b+5
snakker+med+dem+om 15-2 1b+6
snart 0+3
snavs h+5
sne b+7 o-2 s+6 w+7 1r+10
snedig 1b+4
snefnug w+5
snegl b-3 t+12
snegle t+9
snerre/v w+6
snitte s+6
snitte/v s+4
sno q+8 s+3 v+7 12+8 17+4 19+5 1q+4 1t+7
snobroed x+8
snoerebaand 6+5 29-2
snor 0+5 a+10 s+6 v+3 1d+4
snore z+5 1q+9
snorke j+6
snotte h+12
snuble z+6
snude 6+7
snyde h+3
so o+6
social a+8 1l-4
soe q+6
soed c+11 1b+2
soede f+7
soege 4+4 1s+3
soege+paa+nettet 1s+3
soehest z+6
soejle 1z+8
soem n-2 12+8 17+3
soendag 29+6
soerge 8+4 b-2
soeskende j+4 16+7 1c+6 29+7
soevn 0+4 4+3 7+5 j+2 k+4 29+12
soevnig j+8
sofa 0-4 4+6 9+4 z+4 13+5 16+3 1b-2 1d+11 1l+7 1v+7 1z+15 29-2
sofa+ud 1z+5
sofaen+med+bog 13+9 1l-3
sofaryg 1v+11
sogn 25+7
sognegaard 25+8
sok 6+10 j+8 l+17 n-2 z+6 11+5 1b-2 1w+5
sol b+4 w+7 11+8
solcreme h+5
solsikke v+5
som 6+2
som+ny 19+5
somali 1l+6 1o-3
somme 14+3
sommer 5+5 g+5 h-2
sommerfest 1x+7
sommerfugl t+2
sommerfuglelarve t+8
sonde b+2
sort w+5 1t+8
sortere y+4 17+6 1q+12
sortere+efter 1q+5
sorterer 9+6 y+5
sove 0-2 3+2 4+3 9+2 b-2 j+18 n+3 u+3 1p+2 1w-2 20+9 21+4 24+5 26+3 29+3
sove+til+middag j+2
soveplads j+4
sover+laenge j+3
sover+ude n+6
sovere j+7
soverum j+4 1z+6
sovetid j+4 26+6
sovs c+8 1q+9
spaede k+7
spaende/v 12+6 1b+5
spaendt 4+4
spaghetti 11+7
spand 6-2 9+3 b+4 d+3 g+2 h+5 l-3 n+4 t+5 u+7 v+5 1d+3 1e+6 1g+5 1q+7 1z-2
spande h-2 n+4 y+10 z+3 1u+4
sparke z+3 1d+11
special 1b+7
specialgruppe 1b+8
spejl f+12 h+5 k+11 z-2 10+6 19+6 1z+4
spejle 6+5 i+6 16+5 1g+7
spids u+6
spil b-2 18+9 1e+5
spild d+6
spilde b+5 d+5
spildtid 8+4
spille b-2 n+4 r+6 15+7 16+4 18+11 1d+9 1l+6 1u+10 1v+5 29-2
spilleklub 18+7
spiller 1l+9 1v+8
spiller+en+biperson 15+3
spiller+et+spil b-2 18+5
spinat c+6
spire v+3
spire/v v+2
spis b+7 1k-2
spise b+11 v+2 1b+7 1k-2 1p+2 1z+8
spise+med v+3
spise+sammen b+4
spise/v 0-2 1+2 4+3 5+2 6-2 7-2 8-2 b+15 c+9 e-2 j-2 n+5 q+9 s+3 v+4 1g-3 1i+3 1l-2 1n+4 1q+4 1x+4 1y-3 20+3 27-3 29+5
spiser+med t+4 v+7
spiser+selv b-2 c+7
spisetid 7+7 15-2
spisning b+5 29+5
spoerge 0+2 1-2 2-2 3-2 7-3 8-2 b+5 c-2 d-2 e-2 f+4 g+5 j-3 k-2 n-2 o-2 p-2 q-2 s-2 v-2 w-2 x-2 y-2 10-2 11-2 12-2 14-2 15+4 16+2 17+4 18-2 19+2 1b+8 1c-2 1d+6 1e-2 1f+3 1i-3 1j+8 1k+4 1m-2 1n-2 1o+3 1p-2 1q-2 1r-2 1t-2 1u-2 1v-2 1x-2 1y-2 1z-2 20+6 21-2 24+2 25-2 26-2 27-2 28+2 29+5
spoerge+boernene+hvad 19+9
spoerge+den+nye 22+7
spoerge+foer+man 1f+6
spoerge+i+stedet+for+at 20+7
spoerge+om+lov+til 1b+5
spoerger+foraeldrene+om 0+6
spoerger+mor 1o+8 29-6
spoergsmaal 0-2 b-2 f-2 h+5 j-2 15+2 1d+4 1i+4 1k+8 1l-2 1r+8 20+6 22+5 23+14 29+11 2a+2
spor s+17
spotter 1q+6
spring z+2
springe 4+7 j-2 1l+6
sprit h+13
sproejte h+3
sprog 0+3 6-2 b-2 h+4 15-2 16+2 1b+9 1k-4 1o+20 1p+2 1u+6 1w+3 1y-2 20+9 29-4
sproggruppe 1k+4
sprogniveau 1w+6
sprogpaedagog 1k+7
sprogvurdering 1k+2
spyd s+4
spyt c+6
spytte c+2 1d+4
spytte+ud c+2
squat z+7 1w-5
staa 0+5 1+6 2-3 4-2 5-2 6+7 8+7 a+3 c-2 d-2 f+4 g+3 k-2 n+3 z+6 11-2 13-2 14-2 15+3 17+5 1b+4 1d-2 1i+4 1j-2 1k-2 1q-2 1r-2 1w+6 1y-2 1z+3 20+6 23+5 25-2 27-2 29-2
staal x+3
staaltraad 1t+2
staastoette z+9
staatrold z+7 15+2
stable 17+8
stadig b+4 h+3 t+2 1i+4
staerk p+4 1f+6
stamme s+3
stamme/v b+4 s-5 1u+7
stamp 1m+8 1u+8
stampe/v z+6
stang f+4
start 4+9 25+2
starte 0-3 1+2 2+3 4+12 5+6 6+13 8+3 b+4 n-2 15+10 1b-2 1d+4 1i+4 1l-3 1w+4 20-2 23+7 29+3
starte+skole 5+4
starter 15+7
starter+en+leg 15+3
station h+2 q+10 z+7 17+7
stativ 14+7
sted 0-2 1+4 2+4 4+4 7+3 9+5 b-2 f-2 g+2 j+2 n+11 14-2 15+4 1b+3 1d+7 1g+2 1i+5 1t-2 1z+12 20-2 27-2 29-2
stede 4-2 6+3 7+2 8+3 a+3 b+4 c-2 g-3 j+2 l+3 m-2 n+3 s-2 x+2 z+3 11-2 14+3 15-3 16+2 17-2 1d+7 1f-2 1g+3 1j+2 1k+2 1l-3 1m-2 1u+2 1w+2 23-2 24-2 25+2 29+5
stege e+3
stemme 0-3 4+2 c+3 j-2 z-2 13+5 14+12 15+5 1d+6 1f+4 1g-2 1i+4 1l+2 1p+7
stemme+med+sten 1j+2
stemme/v 1j+2
stemmer+med+sten 1j+2
stemmer+om 1j+2
stemple 1n+5
stemt 1j+2
stemte+om 1j+2
sten 0-2 3+2 5-2 7+4 8+3 b-2 l-2 n+5 q-2 s+4 t+8 x+4 11+5 1e+4 1h+2 1i+3 1q+7 1r+7 1w-2 1x+3 23+4
sti b-2 q+5 t+2 11+6 15-2 1z+8
stige l+7
stige/v 3+6 l-2 n+6 14+5
stikke 6+3 b+4 s+5 11+8
stilhed b+2 x+6 17+6
stille 0+5 1-2 2+7 4-2 5-2 7+4 8+6 9-2 d-2 g+3 j+6 l-2 n+5 q-2 s+4 u+3 z+4 11-2 13+4 14-2 15+3 17-2 1b+6 1i+10 1j-2 1k+2 1l-5 1m-2 1q-2 1r-2 1u+2 1w-2 1y+4 20-2 23-2 24+3 25+2 29-2
stille+for+sig 1y+14
stille+i+ti 13+7 1i-2
stille+musik j+9 13-4
stille+spoergsmaal 15+3 1k+3 22+3
stiller+spoergsmaal 15+4 22+3
stilling 8+4
stimle/v n+6
stjerne 1b+6
stod 8+4 o+5 1d+5 1z+8
stoede 15-2 1z+7
stoej 14+2
stoerrelse 9+4 z+8 17+4 1q+4
stoette b+6 g+7 z+7 1f+4
stoevle 6+11 o+5 1m+4
stoevle/v 6+7 b+3 20+5 29+6
stoevler+paa b+4 20+5
stoevlerne+af 6+3
stoevsuger 11+9
stof f+3 k+5 1t+7 1w+6 1z+6 29+7
stofble f+4
stoffarve 1t+9
stol 4+5 b+13 f-2 j-2 l+7 u+3 z-2 10+4 14+8 15-2 1b-2 1d-2 1g+10 1w+10 1z-2 24+10 29-2
stole b+14 d+5 k+5 11+5 14+4 16+3 1b+5 1q+2 1w+12
stole+ud 11+7
stolen+ved+siden b+4
stolt 1g+11 1k-3
stolthed 1g+8
stop b+4 p+3 v+3 z+6 10+3 1d+10 1f+6 1i+5 1k-2 1p+2 28+5
stop+betyder+stop 1f+2
stop+haand 1d+9 1f-2
stopdans 10+5
stoppe 6-2 7+6 b-2 g+2 p+4 q+12 15+3 1b-2 1d+2 1f+2 1g+9 1k-2 1l+8 1o+4 1u+10 1x+3 20-2
stopper+op+og+spoerger 1l+4
stopper+ved q+5
stoppested q+2
stopskilt v+4
stopur 8+5
stor 0-3 1-2 2+3 5+5 7-2 8-2 9-2 a+2 c-2 e-2 h-2 j+2 k+4 m+3 n-2 q+5 s+4 t-2 u-2 v-2 w-2 11-2 13-2 14-2 15-2 17+7 18+2 19-2 1a+2 1b+2 1c+10 1d+3 1e-2 1f+2 1g+3 1i-2 1j-2 1k+3 1m-2 1o-2 1q-2 1v-2 1x-2 20-3 23-2 24-2 27-2 28-2 29-2 2a+2
store+og+smaa 15+8 1b-2
store+og+smaa+sammen 15+8 1b-2
store+tager+en+lille 1b+7
storeboernene 5+7 1c+8 1l-3
storeboernsgruppen 5+6
storesoeskende 1x+6
straf 13+7
straks 29+2
strand q+8 s+5 x+3
strandtur s+5
streg 7+5 p+5 w+10 15-2 1b+6 1d+5 1e+2 1g-3 1w+3
strege 12+6 1b+4 1e+6 1r+6 27+14
streng 1j+5
stress b-2 q+8 1x+3
stresse 0+5
stresssbold 1g+7
strikke 12-3 15+6 1t+8
strikke/v 4+8
strikketoej 15+7
strimle 12+5
stroem 1r+7
stroempe 6+12 l+4 n-2 z+7
stroempebuks f+8
stroempesok n-2 z+9
strofe j+6
struktur a+8
stryge j+4 u+8 13+6
stryge+over j+5
stub s+4 z+9 1d+6 1w+7
studere 1w-3 22+5
stue 0+3 1-2 2+6 4+3 5+5 6-4 7+9 8-2 9+2 a-2 b-4 f-2 g-2 l-2 n-3 q-2 s-2 t+4 v+4 w-2 14+5 15-2 16+2 17-2 19+5 1b+5 1d-3 1e-2 1g-2 1i+2 1j+2 1k-2 1l+4 1n+4 1t-2 1v+2 1w-2 1y+4 1z+2 20+6 25-2 27-2
stuemoede 1b+6 20-2 23+8
stuerne+hjaelper+hinanden 20+4
stund j+6 13+8 1l-3
stykke b+11 d+6 e-2 s+5 13+4 1b+4 1u+7
stykke/v b+7 e+4 g+5 12+5 15+4 19+2 1g+4
styre/v 5+4 15+7
styrer 23+7
suge k+5 1r+4
sugeroer 1k+3 1r+7
sukke t+2
sulten b+7 q+6
sund b+2
superhelt 16+13
supervision 23+6
suppe c+3 d+3 x+15
sur c+8 f+6 1g+5 29+8
surmule 20+5
sut f-2 j+13 l+7 1g+19
sutsko 6-6 j+3 l+9
sutte j+8 20+4
sutteklud 0+8 j-2
svaer 0+5 7+3 a+2 b+2 f-2 j+4 l+4 u+3 15+6 18+3 1b-2 1g+6 1i-2 1k+7 20+2 29+7
svaere+beskeder 29+2
svag 13+5
svamp x+4 11+5 1t+7
svane 1u+8
svar f+4 g+5 1j+7 1k-2 1w-4 23+6 28+8 29+6
svare 0+2 f-2 1d+4 1i+18 1k+17 20-2 28+3 29+4
svede 8+5
sveder 10+2
sving 1e+6
svinge z+8
svingtov 1e+7
svoemme z+8
svoemmehal q+8
sy 12+8 1t+14 1x+7
syg 1b+7 1y+9
sygdom 1y+4
syge 20+6 24+6
sylte/v d-4 e+8
syn 1k+7
syne 0+5
synes 15+5 1f+3 1s+6 27+7
synge 0-2 3+4 4-2 6+3 8+7 9+2 a-2 h+6 i+4 j+2 k-2 l-2 q-2 r+2 u-2 13-2 15-2 17-2 1b-2 1d-2 1g-2 1h+4 1i-2 1j+2 1o+4 1u+2 1w+19 20-2 21+3 25+9 29+4
synge+den f+4 1u-3
synge+langsomt 1u+4
synge+mens f+4 i+9 1u-3
synge+sang 8+5
synger+den 8+7
synger+for 8+4 b-4 1w+7
synger+hver 8+5
synger+om 6+3
synke c+5
synlig 1z+4
synonym 1k+6
synsvidde 4+6
syrlig b-2 c+7
syv 0+5 7+4 a+8 b-2 k+3 l+4 q+9 13+6 1b-2 1d+6 1i-2 1m+5 1q+6
taa f+5 z+10 11+5
taage w+8
taalmodighed 20+2
taar g+7
taare 1d+6 1g+8
taarn n+2 s+3 17+4 1n+4 1q+8 1s+5 29+4
tabe 18+2
taber 18+7
tablet 1s+7
taelle q+4 t+11 18+6 1j+8 1k-2 1q+5 27+7
taelle+hvor+mange 1q-3 27+8
taelle+til+ti 1q+6
taelle+trin 1q+6
taelle/v 3+3 7+3 8+5 b+3 f-2 h+4 j+3 l+8 q+6 t+6 u+5 13-3 14+3 1b-2 1d+3 1i+5 1k+7 1o-2 1y-2 1z+5 20-2 27-2
taeller+hvor 8+9 1k+7 1q-3
taeller+sten 1i+6
taeller+til b+6 l+8 1k-2
taeller+til+ti b+7 l+3 1k-2
taeller+til+ti+foer+jeg+hjaelper l+3
taende b+3 l+7 x+6
taendstik 6+3
taenger y+9
taenker b+7
taenkt 20+9
taeppe 0-2 4+3 5-2 6+3 b-2 j-2 k+10 l-2 n+8 s-2 z+2 11+5 13+14 14+5 15-2 17-2 1b+4 1j+4 1l-2 1v+9 1w-2 1z+6 25+2
taeppe/v b+4 n+7 x+5
taet n+7
taette 2-2 b-2 t+3 15+8 1d+11 1f+7 1g+5 1k-2 1w+6
tag 0+2 z+5
tage 1+2 6+4 9+2 a-2 b+4 d+2 f+3 g-2 h-2 j+3 k-2 n+3 o-2 q+4 s-2 v-2 w+3 z-2 11-2 13+2 17-2 19-2 1e+2 1g+2 1i+2 1k+2 1l-2 1o-2 1p-2 1q-2 1s+2 1w-2 20+5 27-2 29+3
tage+billede+af+rodet 9+5
tage+en+bid c+4
tage+en+lille+i+haanden 1b+7
tage+imod 0+12 1+7 4+4
tage+over 1g+5
tage+paa 6+5 f-2 j+2 l+4 1f+6 1i+6 1u+5 29+4
tage+toej+af 6+4
tage+toej+paa 6+2
tage+tur 0+2
tager+bussen q+2
tager+fotos 1s+6
tager+med+ud 4+7 b-2 13+2
tager+over 20+3
tager+over+naar 20+3
tager+selv 6+4 d+2 l+5
tager+sokker+af j+4
tager+toget q+3
tagfat z+5
tagfatlege z+7
tagrende o+3 v+8
tal u+2 1o+7 1q+17 24+8
tal+paa u+3 1q+6
tale u+10 1d+6 1e+4 1k+4 1o+4 1p+7 23+7
tale/v 0-2 b+4 c+2 f+9 g+2 13+4 14+5 15-2 1b+6 1d-2 1e+3 1g+9 1i-2 1j+3 1k+7 1o+3 1p+4 1t+4 29-2
talemaskine 1p+10
talepaedagog 1k+3
talepind 1e+6
taler b+7
taler+dansk 4+4 1o-2
taler+ikke+dansk 4+4 1o-2
taler+kun 1o+2
tallerken b+11 c+15 d+10 1d-2 1q+6
talraekke 1q+5
talsang 1q+5
tamil 1o+2
tamilsk 1o+9
tand i+10 m+6 x+3 24+7
tandlaege a+8 1l-4
tandpleje i+6
tandstik 12+8
tang s+9 y+4 15-2 16+5
tanke 7+6
tankstation p+5
tante 0-2 16+6 1f+5
tape 6+3 f+3 15-2 1t+7 1z+9
tape+paa 6+3
taske 0+3 1+4 3+4 6-2 b-3 l+12 q+5 s+3 16+2 1l-2 1p+6 1v+5 26+5
tave 17+5
tavle 0+4 1+4 4-2 5-2 6-2 7+5 a+8 d+5 f+4 j+4 m+6 1b-2 1i-2 1j-2 1k-2 1n+6 1p+5 1t-2 1z-2 20+4 23+4 27+5 29+5
te 0+7 3+4 29+7
tegn j+4 14+11 1b+4 1d+10 1f+5 1k-2 1o+6 1p+24 20-2 27+2
tegn+for 14+4 1d+5 1f+8 1k-2
tegn+naar+vi+synger 1p+4
tegn+vi+kigger+efter 27+5
tegne 0-2 1+2 6-2 7+5 a+4 b-2 g+4 j+3 r+2 t+6 v+3 15-2 17+6 1b+12 1d+3 1g+3 1i-2 1k+3 1p+5 1q+5 1t+9 1z+4 20-2 27-2 29-2
tegne+hinanden 1t+6
tegne+hver+dag 1t+3
tegne+ved 1t+3
tegnebord 1k+5
tegnefilm 1s+13
tegner w+5 13+2 16+3 1d+5 1g+4
tegner+hvad+der 1d+6
tegner+paa 7+8 a+7 13+2 1t-4
tegner+relationer 1b+2
tegning 5+5 e+4 z+3 1b+3 1h+2 1j+2 1l+3 1t+2 1z+5 27+5 29+15
tegning+med+hjem 29+6
teknik f+4
tekst j+4 1u+11 2a+4
telefon 0+8 6-2 b+2 f+2 13+3 14+3 15+6 16+3 1i+5 1k+4 1l+2 1o+5 1y+7 20+6 24+3 25+6 29-2
telefonen+i+skuffen 1i+6
telefonen+vaek 0+6
telefonere 1+7 1i-2
telt 13+6 16+8
telt+med+puder 13+6
telte 13+11
tema c+5 15+6 27+7
tempo 7+5 b+4 q+4 13+4 1u+6
termometer w+4 1g+7
tern b+8
terning 18+15 1q+5
ti 6+4 9+8
tid 4+3 6+2 7+5 8+9 b+5 f+6 g+4 k+2 l+6 n-2 q-2 z-2 13-2 15-3 16+4 19+3 1d+6 1g-2 1i-2 1k+5 1u-2 1v+3 1w+7 1y+6 1z-2 20-3 23+3 26+2 29-3
tide g+7
tidlig 0+6 2+12 b+3 n+6 15-2
tidspres l+3
tidsuret a+9
tie 1+2 3-2 4+3 5+2 7+3 8+2 b+3 f-3 j-2 k+2 l+4 n+2 q-2 s-2 13+2 14+7 15+2 17-2 1b+2 1c+3 1d+4 1g-3 1i+5 1j-2 1k+12 1q+5 1x-2 25+3 27+4 29+2
til+foraeldre 0-3 4-4 1o+5 1z+7 29+4
til+foraeldrene 0+4 5+6 29-2
til+graaden+stopper 1g+3
til+moedet 14+8 23-2 29+5
tilbage 0-3 9+2 a+4 b-5 c+3 j-2 q+2 t+5 13+3 1b+5 1g+2 1k+5 1l+2 1q+4 1y+13 25+2 28+3
tilbyde g+4
tilfoere 15+5
tilladt c+5
time 0+3 1+4 2+4 5+5 7-2 8-2 b-2 f-2 g-2 j+2 k-2 l-2 n+7 s-2 x+2 10-2 13+6 14+5 15+2 1d+2 1g-2 1i+2 1l-5 1s-2 1t+3 1w-2 1z-2 20+7 22+6 23+2 25+7 29+3
time/v a+7 20+6
timer 4+2 b+5 15+10 1w-3
times 17+6
ting 1+6 2+2 4-3 5-2 6-2 7+5 8+2 9+6 a+2 b-3 c+6 d-2 e-2 g-2 h-2 j-2 k+2 l-3 o-2 q-2 t-2 11+4 14-2 15-3 16-2 17-2 18-2 19+8 1a+4 1b+5 1k+10 1m+2 1o-2 1p-2 1s-2 1u-2 1v-2 1w+7 1y-2 27-2 29+5
ting+der+begynder 1m+5
ting+hjemmefra 1a+8
ting+paa+vaeggene 1z+5
tingene+hoerer+til 9+4
tipper 13+2
tirsdag b-2 c+4 n+5 p+3 q+9 u+6 14+3 20+8 29+6
tisse 4+4 5+4 g+20
tissemyre g+3
tissepause g+8
tit f+2 j+5 l+5 1d+6 1g-2 1i+3 1k-2
titte 15+9
tjans m+8
tjekke/v 6+4 1r+5
tjener d+5
to 6+3 7+3 8-2 b+3 d+3 k-2 l+2 m+2 n-3 13+3 14-2 19-2 1b+5 1c+2 1d+2 1e+4 1g+2 1i-2 1j+4 1q-2 1s-2 1u-3 20+2 23+2 24-2 27-2
to+ad+gangen 7-2 8+3 b+3 g+7 s+9 x+6 13+5 1t+9 1y-2
to+hold b+6
to+paa+hver+cykel p+5
to+sammen+som 1b+3
to+sange 1u-3 1w+8
to+smaa+kredse 1w+6
to+timer+uden 15+3
to+vil+have 1d+10
toaarig 9+11 b+4 d+2 j-2 o+4 1c+7 1y+5
toej 0-2 1+4 2-2 5+2 6+13 8+9 f+2 g+5 n-2 w+2 y+8 11+4 15+7 1f+3 1i+3 1k+3 20-2 21-2 29-3
toej+paa 1+5 6-4 b+3 g+5 w+4
toejbytte 6-2 y+6
toejdyr 5-2 15+8 21-2
toejet+paa 6-5 8+7
toejklemme 12+5
toemme 6+4
toemme/v 0+3 19+8 1z+6
toemmer+opvaskeren 0+3
toende o+7
toender x+5
toendersvamp x+5
toer 2-2 6+5 o+5 q+8
toerklaede 4+3 j+6 k+6 10+4
toerre b+6 d+2 f+10 g+7 h+6 l+6 m+2 n+4 1k-2 1u-2
toerre+naese n+5
toerrer+op d+6
tog 6+7 7+5 w+4 x+5 15-3 16+10
togbane 17+7
toge q+17 15+7 1b-2
togskinne 17+8
toilet 5+6 7+9 b-2 g+3 y+5 1w-2
toiletbesoeg g+7
toiletruller y+7
toilette 5+5 8+5 a+6 b-2 g+5 1f+7 1l-2 20+4
toilettur 7+2
tolk 1o+13 29+7
tolv a+4 b+4 t+2 1j+3 1l+8
tom b+7 20+6
tomat v+11
tomhed 7+4
tomme 9+2 b+4 19+8
tomme+pladser b+4
tommelfinger h+8 1m+8
tomrum 8+8 1l-3
tomt 1z+6
torsdag b+2 c+3 e+2 h+3 p+3 q+5 y+4 z+5 1l+5 20+4 29+5
torv q+5
tov z+5 1e+6
traad 15+6 1t+2
trae 0-2 7-2 b-2 j-2 k+11 n+4 q+6 s+21 w+8 z+4 1b+3 1e+6 1u+4
traede 1+6 l+2 t+4 w+7
traede+et+skridt+tilbage l+2
traekke 0-2 4-2 6-2 a+2 c+4 f+6 g+7 h-2 l-2 m+8 n+5 v+9 12+5 13+4 14+5 15+3 18+3 1b+4 1l-3 1r+3 20-2
traekke+sig 13+2
traekke+to+boern+fra 13+6
traekke+ud g+11
traekke+vejret d+3 j+2 1g+4
traekker 12+5 1k+6
traekker+for v+7
traekvogn b-2 q+6
traels 8+4
traene 5+2 z+7
traener 1b+7
traenge b+6
traengsel 1d+9
traette 2+7 q+2 25+7
traette/v 0+6 1+5 6-2 b-2 j+2 1g+11 1j+11 20+3
tragte o+10
traktor b+5
trampe 1g+4
trappe 0+2 1+4 4+4 6+3 7-2 b-4 c+2 f+12 l-2 n-2 q+3 z+7 1d-2 1l-2 1m+15 1n+3 1q+5 1z+9 20+4 29+5
trappe/v l+9
trappen+i+stedet b+4 z+5
trappeopgang 1m+6
travlt 1+4 f+4 24+6 29+3
tre 7+3 8+2 a+5 c+2 j+3 k+2 l-2 m-2 s-2 15+4 17-2 19-2 1b+5 1d+3 1g+4 1j-2 1k+3 1o-2 1v+3 1w+2 1y+3 1z-2 23-2 25-2
tre+ad+gangen 8+4 a+5 h+6 v+2 1l+2 1y+4
tre+boern 2+3 n+2 1g+7 1l+11 1u-2 1y+3
tre+sange 4+4 7+9 1u-2
treaarig d+5
tredive 1w+9 20+6
tredje 1b+5 1q+8
trekant n+5 1q+2 1w+8 20-2
tremme j+3
tremmeseng j+4
trille d+2 z+3
trilleboer x+6
trillevogn q+6
trin 0+3 4+7 b-2 f+5 j-2 15+4
trine 0+4 1m+2 1q+6
trivsel 23-2 24+8
tro 1r+7
tro/v 0-2 4+2 l+6 1b+6 1d+3 1l+3 1p+5 1r+7
troeje 4+6 l+6 1d+2 1k+2
troest 1g+12
troeste 0-3 4+14 6+3 j-2 n+4 1b+4 1d+6 1g+15
troeste+hinanden 1b+7
troestekurv 1g+4
trold z+6 15+2 1v+7
tromme 1u+5
tromme/v s-5 1u+14
trommen 11+8 1u-2
trukket+fra j+3
tryg 4+7
tryk 12+5 1s+4 1t+7
trykke 0+4 e+4
trykker e+3
trykker+paa+blenderen e+3
trykknap 12+6
tumle z+8
tumlerum z+4
tung b+4 j+7 z+9 11+11 13+2 1k+2 1q+6 1r+5
tunge c+4 z+8 11+6 13+4 1d-2 22+7
tunnel z+2
tur 3+4 4-2 5+4 a+2 e+2 j+4 m+4 s-2 13+2 18+2 1b+4 1e+5 1i+4 1k+12 1l+4 1m+3 1s+3
tur+i q+5
tur+til 6+5
turdag a+5
turde c+4
ture 7+5 j+3
turen+til 5+4
turguide 4-2 m+8
turtaske q+2
tusch b-2 t+4
tvaers 14+4 1b+8 1i+5 1y+4 1z+6 20+6
tvilling 0+3 4+3 q+5
tvillingevogn q+6
tvinge c+6 g+3 1d+5
tvivl h+6
tydelig 1k+8
tygge c+6 11+8
tyrkisk 1l+4
tyv 1p+6
tyve 0+3 3+5 5+4 7+3 8+2 b+2 h+7 j+5 l+2 s+4 11+2 13+4 18+3 1i-2 1k-2 1o-2 1w-2 1y-3 20+4 23+5 27+2
uanset 0+4 2+7 1l+5 22+6 28+8
ud+af+huset q+7
ud+foerst n+7
ud+i+gangen+saa 17+7 1z-2
ud+i+regnen w+2
ud+og+gaa b+7
udad 1l+4
ude 0+6 4+4 5-2 6+9 7+3 b+5 h+3 j+2 n+9 o-2 q+2 w+6 z-2 14-2 1b+2 1d-2 1i+3 1j+2 1p+2 1r-2 1s-2 1t+5 1z-2 20+4 23-2 24+2 29-2
ude+af+huset 1y+7
ude+hele+dagen h+7 n+5
ude+i+gangen 0+4 1i+7
ude+i+koekkenet b+2
uden+afbrydelse 15+3
uden+at+gribe+ind 27+2
uden+at+rette 1k+3
uden+at+ville+noget 1i+4
uden+hjaelp 5+4
uden+legetoej 5+4 19+3
uden+legetoej+en 19+4
udenad 1l+4
udendoers n+8 14+6
udenfor 6+5 e+2 s+6 1w+8 24+8
udenom 1i+5
udestue n+4
udgang 1+8 6+6
udklaedning 16+9 1x+5
udstilling 1t+8
udvide j+6
uenig 1d+6 20+18
uenighed 29+7
uforstyrret 22+6
uge 1-2 2-2 4+5 7-3 8-2 9-2 f-2 j-2 k-2 n+2 p+3 t+2 z+2 11-2 16-2 17-2 18+2 1b+3 1e-2 1l+2 1q-2 1t+5 1u+2 1y+2 22+4 23+4
ugeblad 1t+6
ugedag a+7 1w+6
ugens+ord 1g+6
uheld g+8
uklar 1d+4
ukraine 1k-2 1o+8
ukrainsk 1o+10 29-2
ukulele 1u+3
uld 6+7
ulle 1m+7
ulv 15+10
ulykke p+5
umulig l+5
under+barken t+5
under+et+aar k+7
under+sten t+3
under+stolene 14+4
underbukser g+5
underlig c+5
undersoege 4+6 h+4 s+5 w+3 1i+6
undervej 9+4 q+7
undgaa 1k+5 1y+9
undre 1k+14 1r+2 22+6
undrekasse 1r+3
undskyld 1d+6 1g+8 1u+5
ung 1+4 8+2 j+5 n+6 11+6 13+3 1u-3 1w+12 1y-2 20+6
unge 2+3 22+7 23+8
unge+medhjaelpere 2+4 20+8
uno 18+6
ur 7+7 1y+3
uro f+8 1z+2
urolig 3+5 6+6 7+3 b-2 j+5 k+5 z+2 13+7 1w+9
utide g+7
util 1k+6
utilpas 1k+5
uvejr 15+4
uven 1d+6
vaad 6+6 1k+3 1r+12 1t+5
vaade 6+7 h+5 o+5
vaagne 7+5 f+5 j+19 1g-2
vaagne+langsomt j+3
vaagne+op j+3
vaeg 0-2 2+2 8+2 n-2 z+7 14+3 15+4 17+2 1b+4 1d+2 1g+7 1k+3 1s+8 1t-2 1x-2 1z+6 27+10 28+3 29+4
vaegt j+7 13+6 1q+5 1w-2
vaegttaeppe 13+8 1w-2
vaekke j+13 m+8
vaelge 4-2 5+2 6+2 w+3 10+2 11-2 13+3 14+3 15-2 1b+8 1e+3 1g+4 1j+15 1l+5 1t+2 1u-2 1w+3 1y-2 1z+5 20-2 22+2 24-2 27+4 2a+4
vaelge+en+bog 1l+4
vaelge+mellem 1j+7
vaelge+mellem+to 1j+7
vaelger+om+de j+2
vaelger+sang 1w+7
vaelger+selv 1j+5
vaelger+selv+bord 1j+5
vaelte b+4 s+8 z+5 17+4 1i+5 1s+4 1z-2
vaenne 4+3 7+6
vaere+hos+et+barn 1i+4
vaere+i+legen 7+4 15+7
vaere+ude 0+3 4+2 6+11 b+4 f-2 h+6 q-2 1b+6 1p+4 1y+4 24+5
vaerksted n+7 p+7 16+3 1t+11 1z+7
vaerktoej 17+4
vaerktoejsbaenk 17+5
vagt 2+10 3+5 4-3 6+4 n+5 20+8 22+5
valg l+2
vand 0-2 6-2 b+10 d+2 e-2 f+3 h+3 m+3 o+11 q+4 w+3 z-2 11+2 13+2 15-2 1b+3 1k-2 1m+3 1r+15 1y-2 29+3
vandbane o+2
vande b-2 g+7 h+6 m+9 o+2 v+19 1y+4 20+5
vandglas b+6
vandhane g+4
vandhul t+2
vandkande o+8
vandleg o+5
vandpensel n+4
vandpyt 6+3 o-2 w+8 z+8
vanilje 11+6
vante 1+3 6+10
vare 1w+7
vare/v 9+6 16+2 1w+7
varm 3+4 f+6 h+6 o+2 v+2 x+4 1e+6 1r+5
varme 0+2 b+3 f+6 g+5 11+11
varme/v 8+7
varmtvand z+7
varmtvandsbassin z+8
varsel 7+2
vask a+10 b+4 g+10 h-2 l+9 o+5
vaske 7+2 b+3 f+7 g+2 h+12 j+2 n+2 p+3 q+5 y-4 10-2 1i+5 1m+4 20-2
vaske+ansigt j+4
vaske+bordet h+2
vaske+fingre b+6 h+3
vaske+haender g+4 h+3
vaskehal p+5
vaskeklud f+9
vasker+haender 7+4 h+6
vasker+legetoej h+2
vasketoej f+5
vat v+5 11+6
ved+bordet 4+5 8+3 b-4 d+3 f+5 1k+5 1m+3 1p+2
ved+haandvasken 8+5
ved+hver+kantsten q+4
ved+tegnebordet 1k+5
ved+vasken a+6 g-3 h+6 l+2 o+6
vej 0+9 2-2 3+3 6-2 7+5 9+3 a-2 b-4 f-3 g+6 h+4 j-2 n+2 q+19 s-2 t+3 z-2 11-2 15-4 17+3 1d-2 1i-2 1j-2 1m+4 1s+7 1t-3 1y+3 1z+10 20+3 29-2
veje n+4 y+9 1q+5 1r+6
vejledning 22+12
vejr 0+4 2+6 m+6 13+2 1w+8
vejre 6+5 d+3 j+2 n+7 13-2 1g+3
vejrkort w+6
vejrmand m+7
vejrtraekning j+4
vejskille q+6
veksel z+5
vekselvisse z+6
velbekomme 1o+4
velcro 6+2 a+3 1w+5
velkommen 1w+7
velkomst 4+3
velkomstsang 4+4
ven 5+3 6-2 l+5 r+3 11+6 1b+18 1d+4
vende 0+2 6+6 c+3 l+4 q+6 t+8 1k+5 1l+5 20-2 25+3
vende+om q+9
vende+siderne 1l+3
vender q+5 1l+4
vender+siderne 1l+3
vendespil 18+12
veninde 1b+5
venskab 1b+10
venskabsbaenk 1b+5
venskabstrae 1b+5
venstre q+5 1t+8
vente 1-2 3-2 4-2 7-2 8+12 9-2 a+2 c-2 d-2 f+6 g+2 h-2 n-2 o+2 q+5 s-2 x-2 z-2 13+2 14-2 17-2 18+2 1c+2 1d+4 1g+4 1i+6 1j-2 1k+9 1l-2 1p+2 1q-2 1t-2 1u+2 1y-2 1z-2 20+8 24+2 27-2
vente+paa+sin+tur 1e+5
vente+paa+svar g+8
vente+paa+tur 5+3
ventepose 8+2
venter+fem+sekunder 1k+2
venter+paa+de+andre 8+5
venter+paa+de+sidste 8+2
venter+paa+svar f+4
venter+paa+toilettet 8+2
ventesofa 16+5
ventestilling 8+4
ventetid 8-3 1l+7
vers 10-2 1m+11
vest m+2 q+5
veterinaer 16+8
vi+finder+ud+af+det 1r+5
vi+har+aftalt d+3 f+7 20-2
vi+koeber+ind+sammen e+6 1j-3
vi+loeber+ude 28+3
vi+mangler+en 1b+3
vi+samler+os 1w+5
vi+venter+paa 8+3 b+6 q+8 t+2 15-3 1w+6
vi+voksne b+5 n+2 15+2 1s+8
viadukt p+7 z-2
vidde 1d+4
vide a+2 n-2 u+5 13+2 1c+7 1g+3 20+7 21+8
video 1p+7
videre 0+2 1+4 6+10 7+9 9+6 b-2 d+5 15+5 17-3 1d+4 1e+6 1g+3 1w-2 1y-3 29-2
vigtig 15-2 1b+6 29+9
vikar 5-2 j+3 15+7 1b-2 21+18
vikarbureau 21+6
vil+have+den+samme 1d+9
vil+have+det+samme 1d+11
vil+ikke+krammes 1f+5
vild 1+4 2+4 s+5 z+8 13+6 1b+3 1k+6 1t-2
vilde+lege z+5
vildt 9+7 z+5
vilje 1e+8 1i+7
vind w+4
vinde w+9
vinde/v 18+5
vinder 9+7
vindue 0+9 6+2 b+5 n+2 t+4 u+9 1b+3 1d-2 1g+2 1q+6 1t+3 1z+6
vindueskarm 0+5 9-3 t+2 v+2 1z+7
vindueskridt n+4
vinduesplads 1z+7
vinge t+3
vinke 0+15
vinkebaenk 0+5
vinter o+5
violin 1u+6
virke 20+5
virke/v 7+4 b+7 1w+5 20+4
vis 1+5 l+7
vise 6+3 9+4 f+3 j+12 15+4 17+5 1a+2 1u-4 1v+2 20-2 21+7
vise+de+andre 1b+4
vise+en+bevaegelse 10+6
vise+for+foraeldre 1v+3
vise+noget+man+har 1a+2
vise+rundt 21+8 29+5
vise+én+gang l+2
vise/v 0-3 1+6 5-2 7+6 a+8 b-2 g+2 j-2 n-2 q-3 s+4 10+2 11+2 14+5 15-2 1b+2 1c+4 1d+5 1g+7 1i-2 1j+3 1o+4 1p-2 1u-4 20-2 24-2 25+5 27+3 29+6 2a+4
viske d+7
viskestykke d+8
visse z+5
visuel a+5
vogn 0-2 4+2 6+5 7+2 8+6 b-2 d+8 j+10 k+5 n-2 q+5 s+3 y+3 26+2
voks 1r+9 1y+5
vokse v+3
voksen 0+6 1-2 5+4 6+2 9-2 a+5 b+3 f+4 h+4 j-2 l-2 n+7 q-2 s-2 z+2 13+3 14+4 15+6 1g+4 1i-3 1k-2 1l-2 1s+5 1w+2 1y+4 20-4 24+2 29-2
voksen+i+hvert+hjoerne 1z+5
voksen+ved+hvert+bord b+2
voksne+fordeler n+6 20-2
voksnes+mobiler 1s+5
voldsom 4+2 20+6
vrang 6+3
vrede 1d+3 1g+6 1l-2
vride 1d+6 1g+14 1k-3
vroevle 1m+7
vugge/v 0+6 j+9 1g-2
vuggestue 0+5 5+8 b-3 1c+14 1l-3
vuggevise 1u+9
vulkan 1g+8 1r+6
vurdering 1k+2
waders s+7
walkie 20+11
weekend u+2 1h+3 1k+11 1w+5 29+6
ydertime 2+4
yndling 4+3
yndlingssang 4+3
yoga 13+8
zone 1z+2
én 0+2 1+2 2+2 7+4 c+6 f+4 j-2 n+2 t+5 10+5 13+4 1a+5 1b+2 1i+4 1k-2 22+2
ét 0-2 2+7 7+8 b+5 n-2 s+5 z+8 13-2 17+6 1b-2 1d-2 1i+5 1k-3 1w+3 1x+6 1z+5 20-2 23+7 27+4
ét+ord 1k-3 1w+6
`;
