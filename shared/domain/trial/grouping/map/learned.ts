/** Made by `npm run words:learn` out of the map and our own example sentences; do not edit. */
export const learned = `
aflevering afhentning ydertimer nye-born skift garderobe overgang ventetid oprydning dagsprogram maltid madmod borddaekning madlavning bleskift toilet handvask tandborstning putning babyer selvhjulpen hjaelper legeplads sand-vand cykler tur plejehjem skov smadyr dyr have vejr bal genbrug bevaegelse dans sanser finmotorik ro stoj leg rolleleg konstruktion spil legetoj medbragt faellesskab konflikt dele graenser folelser sorg naervaer medbestemmelse sprog hojtlaesning rim bogstaver flersprog tegn-til-tale tal eksperiment digital kreativt musik teater samling traditioner smagrupper indretning voksensamarbejde vikar studerende moder arbejdsmiljo legestue gaestepleje dokumentation regler foraeldre aula
aaben i+3 m+8 r+4 y+4 13+6 15+4 16-3 1i-3 1l+3 1r+10
aabenbar d+6
aabne 0+5 2+4 4+7 a+4 f-2 i+8 k+4 m+7 11-2 12-2 15+10 1i+4 1x+4 1y-3
aabne+spoergsmaal 1i+6
aaen r+11
aandedraet 12+4
aar 0-2 3+9 a+5 c+2 j+5 1a-2 1b+7 1i+5 1v+5
aarig 5+4 c+2 11+7 1w+5
aarstid v+4
aarstidstrae v+5
adr b+6
adskille a+8
aeble b+6 d+7 u+5 w+5 1o+3 1p+7 1r+7
aeg d+9 t+5 1q+6
aeggebakke r+7 u+2 13+6
aeggeur 1c+10
aeldste 4+10 p+13 17+6
aelte 12+5
aeltning d+4
aendre 9+6
aerme 5+6 g+9 10+6
aert a-2 b+12 u+3
aerte a+7 u+10 y+3 10+6
aertepose y+4
aeske 0+4 5+3 11+5 1f+3
af+med+bleen f+5
afbryde 14+9
afbrydelse 14+8
affald x+5
aflede 1e+9
aflevere 0+7 k-2 l+7
aflevering 3+2
afloese j+7
afloesning 1y+5
aflyse 1w+7
afproeve 1x+4
afsked 0+4
afskedsfest 1v+7
afslutning 1h+7 23+6
afspaending 12+4
afspaendingsmusik 12+4
afstand 1b+4
afsted p+6
afstemning 1h+3
aftale 0+3 1+3 6+3 8-2 m+6 13+5 1b+10 1n-2 1y+6
aftale+hvem m+3 1y+4
aftale/v 0+7 c+2 e+5 i+6 m+2 o+5 14-2 1b-2 1d+7 1y+10 27+4
aftalekort 1b+6
aftaler+hvem m+3 1y+4
aftaler+hvem+der m+3 1y+4
aften 2-2 3+7 5+6 9+3 23+2 27-2
aftryk 1v+7
agurk c+6 d+7
aktivitet 6+5 9+11 12+8 1h+5
akvarel 1r+7
akvarium s+9
albansk 1m+8
albue a+7
alder 14+4 1w+6
aldrig+bliver+inviteret 1a+4
aldrig+har+set m+5
aldrig+nej+uden 26+9
ale 0-2 2+8 4+4 6+3 a-2 i+5 m+2 1a+7 1g+7 1u-3 1y+5 20+10 27-2
alene+med+et+barn 1g+4
alfabet 1l+6
alle 1v+6
alle+er+ude 5+5
alle+faar+sagt 1a+8
alle+paa+samme+tid 1b+2
alle+siger+en+ting 1u+7
alle+taler 21+2
allerede a+3 i+9 14+8 16-2
alligevel 5+3 8+6 1u+6 1x+6
alt+er+stille 12+2
alt+sker+paa+én+gang 6+2
alvorlig i+8
and y+6
anden 14+4
anderledes 1w+8 1y+8
ansigt 0+3 b+5 i+2 12+6 1e+15 1n+7 1t+6 25+4 27-2 28+4
ansvar l+5 1a+4 1y+4
ansvar+for+at 1a+5
antage 1y+4
antonius 14+4
app 13+5
arabisk 1j+4 1m+4
arbejde 0+4 9+5 l+5 1e+4 1j-2 1w+7
arbejde/v 1y+7 27-2
ark 9+7 g+5 i-4 1z+8
arm 0+5 3+4 5+8 9+3 c+3 i+2 1i-2 25+5
arm+til+arm 0+5
armbaand 9+4
arme i+4 z+6 10+7
armlaen 1u+9
armslaengde 1d+7
artiskok b+6
asfalt m+7
aske r+2
at+tabe 17+2
at+troeste 3+12 5+4 1e-2
at+vente+en+formiddag 7+5
august 3+3 4+5 25+8
aula 28+9
autisme 6+7
avis z+4 1e+6
avispapir z+5 1e+6
b p+6
ba 1i+8
baad 1p+6
baade r+2
baal m+5 1j+5 1o+3 1y+3
baalhytte m+6 w-3 1j+7
baalplads 1u+5
baand 9+4 11+5 16-2 1o+4
baand+gennem 11+5
baande r+11
baby 3+2 a+4 j+5 15+7 1b+5 1h+8 1n+4 1s-2
baby+tegn 1n+3
babysang j+6
babytegn 1n+3
bade 6+5 e+10 f+4 n+6 1a+5 1d+4 1i+2
badebukser n+4
baderum 1a+7
badetoej 1d+5
badevaerelse 6+5 9+6 e+8 n+3 1d+8 1i+7 1s+3 1y-2
bae f+4
baelte 9+4
baenk 0+3 5+9 7+5 a+11 m+10 16+3 1a+3
baenke 4+2
baere 0+6 3+3 6+4 9+2 i-2 j+8 k+8 m-2 p+5 y+3 1a+4 1v+8 1y-2
baerer+selv 0+3 k+5
baerer+selv+deres+tallerken k+4
bag+reol 1x+4
bag+skuret m+3 16+4
bage d+7 i-3 12+9 1w-3
bager d-3 p+7 14+6
bager+broed d+5 1w-3
bager+med d+5 i-3
bagerst 6+5 m+6 p+3 1u-3 20+6
baggrund 14+4 27+8
baglaens k+6 y+8
bagom w+3
bagsiden 1r+5
bagud f+5
bakke 1-2 8+5 m+9 n+9 p+7 r+6 y+3 11+3 18+6 1l+6 1o+5
bakterie g+9
bal 19+7 1g+7
balance y+7
balancebraet y+3
balancegang y+5
balancere p+7 y+5
balje c+4 v+8 10+7
ballade 19+8 1g+5
ballon z+6 1p+8
bambus s+6
bamse 0+10 i-2 12+2 15+10 16+5 1e+5 1i+5 1j+2 1k+6 1t+4 1x-2 27+2
banan k+8 x+5
bananskrael x+5
band 1s+6
bane 6-4 a+2 b+2 f+2 o+5 p+4 y+4 16+3 1a+7 1b+4 1e-3 1x+2 1y+6 23+7
bane+med o+7 y-2 1a+6
bange s+4 w+2 1e+12 1i-4 27+6
bange+for 1e+3
bank 1k+8
banke 11+8
banke/v f+8
banken 15+7
barberskum 10+9
bare+taeer 10+5
barfodet r+7 y+5
bark r+8 s+4
barkbaade r+2
barn 0+3 1+2 7-2 f-2 p+3 r-2 1a+3 1e-2 1g+3 1h+6 1q+2 1r-2 1u+3 1w+2 1y+3 20-2 25+2
barndom 27+4
barndomslege 27+5
barnet+bestemmer 1h+7
barnet+vender 1j+5
barnets+initiativ 1g+6
barnevogn 3+7
base m+6
bassin y+7
bat 15+5
batman 15+6
beboer q+6
bede 5-2 1y+3 27+15
bede+en+kollega 14+6
bede+om+hjaelp 1y+3 27+6
bede/v 0+5 5+6 9+4 i+7 u+5 14+3 15+5 1r+4 1w-4 1y+11 27+5
beder+om+afloesning 1y+5
beder+om+hjaelp 5+3
bedste 1+5 d+5 q+4 1m+4 1v+4
bedstefar 0+3 a+5 1f+6
bedsteforaeldre 1+4 u-2 15+7 1v+8 27+7
bedsteforaeldredag 1v+5
bedstemor 1m+5
bedsteven q+5
bee 1q+9
begge 6+6 m+3 u+2 1a+5 1b+11 1d+2 1i-2 27+9
begrave 1f+7
begreb 1i+7
begynde 0-2 3+7 5+9 7-2 8+9 a+4 b+4 n+3 o+4 y+2 12+4 14+4 1b-2 1d+4 1g-2 1i-2 1k+2 1u+4 1y-2 21+8 27-3
begyndelse 1u+8
begyndelsesbogstav 1l+4
begynder 3+4 14+3
begynder+med 21+12
begynder+med+s 1k+4
behoeve 23+2
bekymring 1e+6
ben a+4 j+5 r+3 s+14 y+11 10+5 1b-3 1o-2 22+6
benaevne 1i+6
benaevner+alt 1i+6
bente 24+8
besked 0-2 1+3 2-2 3+5 6+8 8-2 1g-2 1j-3 1y+13 27+16 28+10
beskrive e+6 1i+18
beskytte 14+4
beskytter+legen 14+4
beslutte 0-2 3+5
besoeg 2+6 3+6 4+6 h+5 t+4 24+2
besoeg+af+en+hund t+5
besoege 3+3 4+6 6-3 p+6 1s+7 24+8
besoeger r+5
besoegsdag 3+3
bestemme a+6 b+3 d+7 e-2 i-2 k-2 p+5 s+2 t+7 u+4 y+3 z+5 14+2 1a-2 1b+6 1c+5 1e-2 1h+4 1i-2 1u+4 1v+3 1w-3
bestemmer 1r+9
bestemmer+selv a+5 b+6
besvaer 14-3 1b+7
besvaerlig 14-3 1b+7
betyde/v 6+5 13+5 1s+8 21+6
bevaegelse y-2 z+6 1d+3 1g+6 1u+8
bibliotek p+15 1j+9
bid a+11 b+8 1b-2
bide b+3 1b+11 20+7
bider+naar 1b+5
bidering 1b+5
bie s+7
bil 0+3 2+3 5-2 6+8 7+2 a-2 e+3 13+5 15+4 16+14 1a-2 1b+5 1g+3 1i+4 1k+4 1u-2 1x+4 1y-2 27+2
bildaek m+3
billedbog 0+6
billede 1-2 2-2 5+3 8+9 9+10 a-2 b-2 i-2 j-2 m-3 n-2 p-3 s-2 t-2 u-2 v-2 y-2 10-2 12-2 13-2 14+2 15-2 17+2 18-2 1c-2 1d-2 1e+2 1g-2 1h+6 1i+7 1k-2 1l-2 1m+4 1n+3 1o-2 1q+3 1r+3 1s-2 1v-2 1y-3 20-2 21-2 22-2 23-2 25+6 26-2 27+4 28+9
billede+af+familien 0+6
billede+af+hvem 9+6
billeder+af+dagen 9+3
billeder+af+familier 27+4
billeder+uden+ansigter 28+6
billedraekke 9+6 f+2
billet 14-2 15+9 1t+6
bind 15+6
binde 4+5 m+4 r+5
bingo q+7 r+4 17-2
biperson 14+3
birgit 1y+6
bjaelde 6+11
bjerge y+6
bjoern y+8 1e+5 1q+5
blaa 6+6 8+6 9+5 p+3 1i+6 1o+3 1p+4 1u+5 1w-3
blad z+6
blade r+7 v+3 1q+8 1r+5
bladre 1j+8
blaeksprutte b+6
blaese v+4 12+4
blaeser i+7
blaest v+6
blande a+4 b+5 1a+5 1b+7 1p+3 1r+12 1w-3 1y+6 23+5
blande+farver 1p+5
blander+mig+ikke a+7 1b-2 1y+7
blandt x+8
ble e+15 f+15 i+3 1g+5 20+3
blende/v b+6
blender d+3
bleskift 5+7 e-2
bleteknik e+5
blik 1g+19
blinke 18+7
blive 0+3 2+2 5+5 6+2 a+2 c-2 e-2 k-2 m-2 p+2 y-2 12-2 16+5 1a+5 1b+8 1e+3 1h+2 1j-2 1o-2 1p+3 1s-2 1u-2 1w+2 1x+2 1y+2 21-2 25-2
bliver+bidt 1b+3
bliver+hentet 1+3 l+8
bliver+i+legen 14+4
bliver+paa+min+plads 1g+7
bliver+siddende a+8 e-3 14+2 1y+4
bliver+skiftet 3-2 e+5
bliver+slaaet 1b+4
bliver+valgt+fra 1a+8
bliver+ved+bordet a+6
bliver+vred 1b+8
bloed 0+5 r+6 1e+5
bloede 10+8 1e+7
blok 15+6
blokke y+2
blomst l+9 1p+7
blomsterhold l+3
blomstervande l+4
bluse 5+3
blyant 4+6 11+4 1r-2
blyantsgreb 11+5
bo/v r+4 s+6
boble/v 1p+8
boede s+5
boeger+i+boernehoejde 1j+4
boeh 14+9
boeje/v 5+5
boejle 15+4 1o+7
boelge i+6
boelgelyde i+7
boenne u+8
boer w+7
boernehave 4+26 a-3 14-2
boernehoejde 0+5 5+5 g+5 m+4 1j+3 1l+7 1x+4 27-2
boernemoede 1h+5
boernene+bestemmer d+5 t+6 1h-3
boernene+laver+regler 1h+5
boernene+selv+kan 8-3 m+6
boernene+tager+billeder 1q+7
boernene+vaelger i+2 1h-2 1j+5 25+9
boernenes+spoergsmaal 1p+3
boerneraad 1h+4
boernestoerrelse 8+5
boerste h+10 10+15
boerste+taender h+4
boerste/v h+8
boette n+4 y+7
bog 4+3 5-3 7+7 9-2 e-2 f+3 m+2 p-2 y-2 10+2 12+4 16+2 1a-2 1b+2 1e+4 1g-2 1h-2 1i+2 1j+15 1m+6 1n+5 1r-2 1s-2 1t+3 1w-2 1x-2 1y+2 24+5 27+3
bog+hver+dag 1j-2 27+8
bogbus 1j+6
bogkasse 1j+4
bogkrog a+3 26+4
bogkuffert 1j+5
bogstav 1k+8 1l+18
bogstaver+i 1k+9 1l+2
bold 3+2 g+2 j+6 m+2 p+5 y+7 10+8 12+2 14+3 1a+4 1i+5 1u+9
bolle d+3 i-2 1c+8 1r-2
bolle/v p+8
bonde t+8
bondegaard t+2
bor 1i+6
bord 0-2 2+5 3-2 4+4 5-3 6+2 7+4 a+9 c+9 k-2 l+2 m+2 p-2 r-2 y+2 12-2 14+4 16+8 17+3 1b-2 1c+4 1e-2 1h+2 1l+2 1u-3 1v+4 1x+4
borde 7+5 8+2 9+3 a+14 b+5 c+3 d+2 e+3 f-2 i-2 k-2 m+2 p-2 r-2 y+2 10+5 12+4 14-2 15+2 16+4 1a-2 1b-2 1e+2 1g-2 1j-2 1k+4 1n+4 1r-2 1s-2 1u-2 1w-2 1y-2 22+2
borde+ud 16+7 1x+4
bordene+ud 1x+3
bordkort a+5
bordtoerre l+4
borg 15+6
borte e+4
bot 1q+9
braedder m+5 16+4
braende 1-2 l+2 s+2 w+12 y+5
braende/v 20+5
braendenaelde s+3
braender 1y+5
braet y+2 11+6
braetspil 17+11 1w+6
brand 5+2
brandbil 15+7
brandmand 5+2
brandstation p+7
brede 8+8
bregne r+8
brev 3-2 4+3 15+7 1l+9 1m+4 27+3
brik 0+7 17+6
brille 14+4
briller 15+8
bro 14+3 16+6 1a+6
broed a+5 b+4 d+8 p+7 s+4 w+7 10+4 1w-3
broend p+4
broenddaeksel p+5
brombaer d+3
brud 15+7
brudekjole 15+8
brug 3-2 4-2 6+2 9+5 a+2 i+4 l-2 12+7 13+6 14+2 1a+2 1b+8 1g+6 1i-3 1m+5 1u+4 1x+3 1y+8
bruge 0+4 3-2 9+10 a-2 d+5 i-2 m+2 14+2 15+5 18+4 1b+2 1h+3 1i+5 1k+4 1m+5 1n+8 1q+6 1r+2 1y-2 27-5
bruge+igen 1r+5
bruger 7+4 y+5 1x+5
bruger+ordet 1i-5 1n+7
bruger+tegn+ved 1n+3
brugs d+3
brugt 2+4 9+6 k+5 r+5 v+3 15+3 1i+6
brummen i+7
bruse 1j+8 1t-2
bruspulver 1p+9
bryde 6+5 y+8 16+4 1b+5 1n-2
brydes+paa+madras y+3
bryn r+5
bryste i+4
buddy 20+9
bukke 1j+7 1t+7
bukkebruse 1j+9 1t-2
bukser 5+13 9+5 e+7 f+12 k+4 n+2
bunde 10+8
bunke a+7 1l+5 1o+4 1w+6
bunke/v 1o+7 1p-2
bur t+3
bus 0+6 6+10 7+7 a+2 k+6 p+3 12+5 14-2 1j+4 1y+4 27+3
buschauffoer 27+5
busk m+7
busse p+4
butik m+4 15+6
by 16+7
byde 2+4
byg 8+8
bygge 0-2 1+3 a-2 n+6 o+4 r+7 x+3 13+3 14+11 15+4 16+12 1a+3 1b-2 1l+2 1o+2 1x+2 27+2
bygge+hoejt 16-2 1o+4
bygge+med 16-2 1o+4
bygge+taarn 27+5
bygge+videre 14+8 16-2
byggebord 16+6
byggehjoerne 13+6 1l+4
byggeplads p+6
bygger 16+17
byggeri 8+2 16+5
bygning y+7
bytte 5-2 x+11 18+5 1c+12 1k+8 1l-3 1x+10
bytte+i+stedet 1i+2
bytte+legetoej 18+6
bytte/v 2+3 5+6 a+5 m+3 1a+11 1b-3 1w+4 1y+13
byttebord 1c+9
byttekort 1c+7
bytter 1y+7
bytter+opgaver 1y+5
camping 15+8
centimeter 1w+6
cerebral y+5
chauffoer 27+5
chef 8+5
cirkus 1t+3
clips 1p+6
collage 1r+6
creme e+12 g+2 1h+6
cykel 0+5 o+16 15+4 1c+7
cykelloeb o+7
cykelslange 15+6
cykle o+10 p+4 y+6
cyklerne+frem o+5
daarlig 1r+8 1y+8
daarligt i+4
daase 7+5 x+8 1s-3
daek y+7
daekke a-4 c+4 p+5 1o+13
daekke+bord c+5
daekke/v 5-2 c+8 12+6 1s+4
daekker+bord 1s+4
daekkeserviet c+5
daeksel p+4
daemning n+9
daempe 0+6 2+4 a+2 13+6 16-2
daempe+lyset a+3
daempet+lys 2+5
dag 0-2 3+3 5+5 9+6 b+2 e-3 m+2 y+2 z-2 12+2 1g+7 1h+2 1j+2 1w-3 1y+2 1z-2 21-2 25+2
dagbog s+4 27+4
dagens+raekkefoelge 9+4
daglig g+2
dagpleje a+5 1w+5
dagplejer 23+15 24+4
dagsorden w+4 21+5 22+8
dame c+4 d+2 1n+2
dans z+10
danse y+12 z+18 1k+6
danse+til 1k+7
dansebold z+3
dansk 3+3 1j-3 1w+4 1y+6 27+9
dato 1i-3 1u+8
db 13+2
de+aeldste 4+10 5+4 p+10 17+6
de+bestemmer+selv 1r+9
de+der+er+faerdige 6+8 a+4
de+falder i+4 12+6
de+femaarige l+5
de+fleste+kommer 0+2
de+foerste+gange 3+6
de+foerste+uger 3+5 a-2 i-2 17+4 20+6
de+helt+smaa j+5
de+kan+naa 5+5 a-2 b+4 c+5 1i+5 1r+7 1s+3
de+kommende+skoleboern 4+2
de+nye e+7 14+4 1m+5
de+samme+to 6+7 u+7 1u-2 1z+4
de+smaa+i+vogn j+5
de+staar+og+venter 7+2
de+stille+foerst 1g+7
de+to+der+altid a+8 1b-3
de+unge+medhjaelpere 2+4
de+urolige+sidder 5+7 1u+2
de+voksne+leger m+8 14-2
december 0-2 3+5
dej 2+2 d+8 11+7 1c+5 1l+7
del 5+3 m+6 o+3
dele 0-2 4+2 6+3 7+5 8+9 c+4 e-2 i-2 m-2 p-2 16+2 1a+2 1b+4 1c+3 1o+12 1p-2 1u+2 1w+9 1y-2 23+9
dele+en+klump 1c+6
dele+os+i 1w+5
dele+rummet 8+7 1w-2
dele+stuen 1w+2
deler c+5
deler+boernene 23+4
deler+os+op 1w+6
deler+rummet 23+3
delt 5+6 i+7 m+6 o+4 u+7 14+2 1u-3 1w+2
dem+der+er+klar 0+5 7+9
dem+der+er+tilbage 1+5 2+3 1j-2 1w+5
dem+der+ikke+sover d+4 i-3
dem+der+kommer+ind 0+6
dem+der+skal+op 4+4
den+der+aabner 2+3
den+der+bider 1b+3
den+der+er+ked 0+3
den+der+er+laenge+om i+6
den+der+har+aabnet 0+4
den+der+lukker 2+6
den+der+taender l+8
den+ene+voksne 5+7
den+foerste+lyd 1k+6
den+foerste+uge 3+4 a+6 j-2
den+nye+dreng 3+7
den+nye+pige 14-2 1a+7
den+samme+bog 1m+4
den+samme+rute p+4
den+sidste+time 0-2 1+6 2+12 1j-2
den+studerende 1u-3 20+5
den+syge 22+6
dengang a-2 w+7 1i+7
denne 0+2 f+4 x+5 1i+3
der+er+i+stykker 18+4 1e+5
deres+leg 14+3
derhjemme 3+6 1m+7 27+6
derhjemmefra 3+5
derind i+8 1e+6 1y-2
derinde 13+8 1i+6
derned m+5 p+7
dernede r+5
derop k+3
derover p+5
derud e+9 f+13
derude 5+7 e+7 i+2 m+13 1i-2 1w+2 1y-3
des 21+11
det+de+ikke+bruger 18+7
det+naeste+vi+skal 6+5
det+praktiske 14+4 1y-2
det+vi+finder r+3
dialogisk 1i-3 1j+8
digte 1j+3
diktere 16-3 1l+4
dims 1i+7
dinosaur 1p+8
direkte 5+4 p+7
dirigent 1s+8
disco z+6
dj z+8
doe p+4 r+7 13+6 1w+9 1y+5
doed r+3 t+13 14+7 1f+11
doemme 1b+8 25+6
doer 0+13 1-2 2-2 6+6 8-2 9+5 f+3 i+5 m+3 y-2 14-2 15-3 16+5 17-2 1a-2 1b-2 1e+2 1g-2 1h-2 1i-2 1p-2 1u-2 1v+2 1w+7 1x+7 1y+7 1z+3 22-2 25+3 27+2
doeren+lukket a+5 f+8 12+5 1w+2
doerkarm y+6
doermand l+4
doertelefon 0+4
doervagt 1y+4
doktor 14-2 1d+11
doktorleg 1d+4
doktorlege 1d+9
dolk r+3
domino 17+6
dommer y+6 1b+8 1c+2
draabe 1p+9
drage 15+3
drage/v v+4
dragt 5+9
drama 1e+8
drej z+7
dreje p+6 y+6
dreng 0-2 3+2 4+2 5-2 6+3 9+6 b+3 f+6 i-2 m-2 r+2 y+7 z+3 14-2 16+6 1a+10 1b+10 1e+2 1g+8 1h-2 1m+4 1n-2 1o-3 1w-2 1y-2
drengegruppe 16-2 1a+6
drikke 4+4 b+5
drikkedunk 4+5
drille 5+6
drilleri 1b+9
drivhus u+4
droemme a+7 1i-2 27+7
dronning 15+3 1v+7
drop 26+8
droppe 6+6 1u+9
du+er+skuffet 1e+5
duft 10+8
dufte b+4
dufter+til b+4
dug a+7
dukke g-4 h+3 i+5 14+3 15+9 1b+2 1e+6 1i+4 1m+5 1u+4 1x+5
dukke/v m+7 14+6 15+2 1b+5 1i+6 1j+9 1w-2
dukkekrog 14+5 15+5 1x+7
dukker+bades 15+2
dukker+puttes 15+2
dukketeater 1t+4
duks l+2
dulle 1k+6 1l+5
dum 0+6 20+4
dumme 14+7
dunk 4+4
dunke a+7
duplo 16+6
duppe 13+3
duppesko 13+3
dutte g+3
dy 7+4 8+6 a+4 p-2 s-2 y+4 17+6 18+7 26+4
dyb 6+10 m+5 14+7
dyne 2+6 i+16 12+4 1e+4 1j-5
dyp b+6
dyppe b+5 e+12
dyr 8+5 y+2 z+4 13+3
dyr+i 8+6 18+7 26+4
dyregang y+3
dyrlaege 15+7
e 15+6
edderkop s+12
eddike 1p+2
efter+frugt 0+6 2-2 e-2 f+6 z+6 1h+5
efter+hinanden 14+3 1b+4
efter+kl 2+14 o+6 28+5
efter+luren e+7 i-2 l+5 t+3
efteraar 1w+8
efterhaanden 5+5 1b+7
eftermiddag 0-2 2+10 3+4 4+4 6-2 o+5 1b+4 1w+5
eftermiddagskaffe 3+3
eftermiddagsmad a+3
egentlig 14+5
eid 1v+7
eje 14+4
ekko 1k+5
eksperiment g+7
eksplodere 1b+7
ekstra 5+9 e+4 f+4
elefant i+7 j-2
elev 20+12
elev+faar 20+6
elevator y+6 16+7
elleve 3+3 5+10 a+3 m+4 1y+6
elske 8+6 l+6
elsker 13+4
en+ad+gangen e+4 g+3 n+4 12+6 1t+5
en+bog+om 4+5 1i+8 1j-2
en+bold+rundt 1u+5
en+god+ting+om 27+4
en+kollega+ser+paa+mig 1y+4
en+lille+i+haanden p+8
en+lille+opgave l+5
en+mor+der 27+2
en+sang+for+hvert 1s+4
en+staar+for 1y+7
en+ude+og+en+inde v+5
en+voksen+bliver 1r+6
en+voksen+i+hver+ende m+2
en+voksen+pr+legested 14+3
en+voksen+ude+og 5+2
ende 7+8 a+3 d+3 y+6
ende/v 8+6 c+3
endnu 0+4 j+3 m+9
eng p+12
enig 1b+7
enke 14+4
enkelt 0+4 5+2 8+2 b+4 i+2 1i+3
enorm 1i+6
ens 9+8 14+8 1k+4 1y+9
ensretning o+4
episode 1b+6 1y+6
er+bange s+4 w+2 1e+5 27+7
er+doed 1f+14
er+enige+om 1y+2
er+for+mange g+3 1u+8
er+i+himlen 1f+5
er+kun+én+voksen 2+4
er+ny+her 3+4 1m-2
er+paa+gulvet j+8 1b+5 1e-2 1g-3 1j+4 1y+8
er+sur e+7
er+tilbage 5+3 9+6
er+vred 1e+3
ergoterapeut 10+5
et+barn+ad+gangen e+5
et+hjoerne+med+puder 1e+4
et+nyt+groent b+5
et+ord 1b+3 1y+9
et+rum+til 6+4 1w+7 1x+4
et+smil+til 1g+7
et+spil+paa 17+5
etage 16+8
eventyr 1j+7
evig 15+7 27-2
faa 3+2 4+2 5+2 6+5 a+4 b+2 c-2 d-2 f-2 s+2 10+2 12+2 15+2 1a+5 1b+3 1g+3 1i-2 1w-2 1x-3 20+3 21-2 25-2
faa+lov+at+vaere+med 19+5 1a-3 1z+4 27+8
faa+paa 5+8 7+6 1j-2 1x+3 1y+5
faa+pause 22+4
faar+altid+skylden 1b+4
faar+deres+pause 22+4
faar+en+opgave 0+9 a+5
fad a+8 c+7
fade a-2 c+13
fadet+gaar+rundt c+3
faelde r+8
faelle z+5
faelles 4+3 7+10 a-2 g-2 m+6 14-3 16+5 1a+9 1i-3 1r+5 1y+16 23+7
faellesrum z+6
faellessang 1s+5
faerdig 0-2 1+9 2+2 6+12 7+6 9+3 c+3 e+3 i-2 p-2 12+4 14+2 1a-2 1b+2 1c+3 1e+2 1h+3 1i+5 1r+7 1x-2 1y-2 27-2
faerdig+foer+man+giver 1c+6
faerdsel 15+7
faerdselspoliti 15+7
faerge a-4 p+6
faerre+regler 26+5
faerre+ting 12+9 1x+4
faerre+ting+paa+vaeggene 1x+5
faetter 1m+8
fag 27+6
fagter 1s+4 1u+7
faktisk c+5 o+5 p+6
fald y+9
falde 0+6 i+7 y+6 12+4 16+5 1b+10 27+6
falde+til+ro 27+8
faldskaerm y+8
familie 0+10 3+17 5+2 u+6 1s-2 1v+7 27+10
fange s+6 v+5 y+6
fange/v v+7 y+4
fanger n+2
far 1m+8 27+15
far+der+altid+har+travlt 27+6
far+er+koert 0+2
far+hente 1+2
far+koere 0+2
fare r+7
fare/v 0+17 1+15 3+8 5-3 6-2 9+2 i+2 m-2 p-2 y-2 14-2 15+5 1a-3 1b-2 1j-3 1m+8 1o-2 1y-2 27+15
farmor 0+2
fars 0+10 1n+8
fars+ben 0+2
fart 12+7
farve 3-2 9+11 a-2 b+5 d-2 10+9 1e+6 1g-2 1p+6 1r+13
farve/v 5+2 9+6 g+5 v+6 16+5 1p+2 1r+6 1x+5
farvel 0+8 1+6 4-2 1d+4 1v+7
farver 9+6 1r+7
fast 0+7 3+6 5-2 8+2 9-2 a+2 e+6 j+9 l+2 m-2 q+3 r+4 14-2 17+4 1a-2 1e+4 1s-2 1u+8 1w+4
fast+plads+ved 3+7 a-3
faste 9+5 f+3 i+3 y+2 14+3 1j+5 1w+3 1z+3 23+2 24+3
faste+ting+paa+faste 9+6
faste+voksne 23+3
fastelavn 1v+9
fat s+7
fatte y+6
feber g+8
februar r+5
feje 8+8 a-2 l+2
fejebakke 8+5
fejehold l+3
fejre 1v+4
fejring 1v+3
felt 6+6 8+6 1u+8 1w-2
fem 0+2 2-2 5+3 6+4 8+4 9-2 a+3 f-2 i-2 j-2 k-2 p-2 r+4 10-2 12-3 13-2 18+2 1a-3 1e-2 1g+9 1h-2 1i+2 1j+4 1m+2 1o+6 1s+3 1u-2 1w+6 1y+2 1z+2 20-2 21+3 22-2 23+3 27-3
fem+boern 16+6
fem+min+hver+morgen 1y+5
fem+min+med 1g+4
fem+minutter+foer 6+2
fem+ord 1m+2
fem+tegn 1n+4
femaarig l+5
femte f+9
femten 22+9
ferie 3+2 1y+7
fest z+5 1v+16
fiber 10+4
fiberlys 10+4
figur 7+5 1j+4 1q+6
film 1m+5 1q+3 21+17 25+6 27-3
filme 1q+5 1y+5 20+4 25+10
filme+mig+selv 25+4
filmer+deres 1q+6
filmer+hinanden 1y+6
filt 13+6
filt+under 13+6
finde 2-2 3-2 4+3 6-2 8+5 9-2 a-3 b-2 e-2 f-2 g-2 j+2 k+6 m+11 p-3 r+11 t+3 v+2 w-2 y-2 12-2 14+3 1a+4 1b-2 1e+2 1f-2 1g-2 1h+2 1i-3 1j+3 1k+7 1l+3 1m-2 1q+3 1s-2 1u+2 1w-2 1y-2 20+3 27-2
finde+en+ven k+6
finde+former 1o+6
finde+ro i+6 t+4
finde+sit+navn 1l+5
finder 5+6 a+3 c+6 k+5 r+4 1a+5
finder+pinde r+5
finder+selv 5+7 a+4 c+6 k+5
finger 4-2 7+6 a+4 e+4 u+3 z-2 13+4 1b+5 1k+11 1v+6
finger+paa+munden 13+6
fingeraftryk 1v+6
fingerleg 1k+8
fingerlege 7+2
fingersang 7+7
fingre a+5 c+5 g+3 k+5 11+7 1a+5 1y-2
fint 0+6 5+3 c+6 12+3
fire 0-2 1-2 3+2 4-2 5+3 8-2 9+3 a+4 c+2 e+2 f-2 i+3 k-2 m-2 u+3 y+4 11+3 12-2 14-2 15-2 17-2 1b+5 1c+8 1e-2 1g-2 1i+7 1o+7 1r+4 1w+6 27-2
fire+ad+gangen 6+3 i+3 y+4
fire+boern a+4 d+5 1c+7 1i+3 1w+8
fire+boern+i+et 1w+5
fireaarig 11+7 1w+6
firkant 5+3 a+7 1o+3 1x-2
fisk b+5 t+12 17+8
fiske d+3 1p+6
fiskefrikadelle d+3
fjer 10+5 12+15
fjern 1i+7
fjerne 8+8 18+2
fjerne/v 9+8 12+8 1b+4 1x+7
fjernsyn 1i+8
fjolle 14+9 1k+7
fjolleord 1k+9
fjord p+4
fjorten 3+8 15+4
flad t+8
flade o+4 s+3
flag 2+5 16+7 1m+7
flamme w+5
flaske j+3 t+6 v+4
flaske+paa j+3
flaske/v n+8
fleece 5+7
flere 3+4 1i+3 1k+2
flere+end 1i+3
flest 0+2 1b+3 1g+6 1o+8
flint w+5
flise m+12 s+2 1r-4
flise/v m-2 13+7 1o+8 1r+5
floejte 4-2 13+8
flok 6+3 a-3 14+5 1i+6 1y+8
flot k+4 1g+7
flov a+7
flue s+2
flyde 1p+12
flytte 0+3 3+5 4+2 5+7 8-2 9+6 a-2 e-3 m+8 p-2 r+2 t+2 y+4 13+3 14-2 16+4 17+3 1a+6 1e+3 1g+2 1h-2 1i-2 1o-2 1x+6 1y-2 21+4
flytter+op 4+4
flytter+over 9+5
flytter+rundt 3+5 y+2
flyve 2+5 v+9 1y+3
flyverdragt 5+6 x+6
fod a+12 f+6 i+6 j+4 y-2 10+8 12+4 1o+4 1r+4
fodbold y+4 1b+5 27+8
foder t+7
fodre 0+5 a+5
foedselar 1a+7 1v+7
foedselsdag 1a+8 1u+6 1v+3
foel 1+5 13+3
foele 10+5 1r+4
foele+i 10+5
foelelse 1e+4 1i+4
foeler 1i+7
foelge r+8 1g+6 1i+6 25+6
foelge/v 0-2 3+3 4+4 6+7 a-2 d+6 s+5 t+2 14+9 1g+7 1h+9 1r-2 1y+10 20+2
foelger+barnet 3-3 4+7
foelger+det+de+peger 1h+6
foelger+mig+to 20+4
foeljeton 1+5
foelsomme 13+3
foer 0+4 1+2 2+2 3+2 6+5 7+2 a-2 b+4 i+3 k+3 12+3 14-3 16+3 1a-2 1b+4 1d+2 1g+3 1h-2 1m-2 24+2 27+2
foer+det+koger 1y+4
foer+det+tipper 12+2
foer+han+larmer 1g+4
foer+jeg+blander+mig 1b+5
foer+jeg+griber+ind 1b+2
foer+start 3+8
foer+vi+gaar+ud 5-2 f+7 1w+4
foer+vi+gaar+videre 6+2
foere 10+8
foerer p+9
foerskole 4+2
foerskolegruppe 4+2
foerst 0+3 1-2 3+5 4+2 5+4 6+2 7+3 8-3 a+6 b-2 g+3 j-2 p+3 11+2 12-2 13-2 14-2 16+3 1b+5 1h-2 1i-3 1p+2 1r-2 1s-2 1u+2 21+2 23+2 24+2 27-3
foerst+faerdige 7+7
foerst+og+saa o+6 r+3 y+7
foerst+saa+kort 9+5
foerste+dag 3+4 22+6 24+9 27-3
foerste+dage 3+12
folde 2+6
folk a-2 1y+6 27+5
for+beboerne q+6
for+de+nye 3+2 l+8
for+mange+indtryk 12+3
for+sig+selv j+4 m+7 12+5
foraelder 0+10 1+6 2+3 3+3 4+4 5+3 6-3 a+4 g+2 i+6 x+4 y-2 14-2 1a-2 1h-2 1i-2 1j+3 1n+3 1r+3 1x+3 1y+4 27+9
foraeldre+bedt 5+2
foraeldre+laeser 1j+4 1m-2 27+3
foraeldredag 1v+5
foraeldremoede 27+11
foraeldrene+fortaeller 1+3 27+3
foraeldrene+henter 1+3
forberede 6+5
forberede+hende 6+5
forbi 4+4 14+6 16+5 17+2 1g+7 1x-2
forbillede 1r+5
forbinding 15+5
forbud y+4 1r+5
fordele a+4 m+5 1y+5
fordeler c+6
fordelt 1w+5
foregaa 1u+8
forestille 1i-3 25+7
forfra f+5
forhaand 5+2 a+2
forhindringsbane 1i+6
forholdsord 1i+6
forklaede 1y+7
forklaede/v 1r+9
forklare a+4 14+11 1i+12 27+5
forklaret 1b+6 1t-2
forlade m+6 14+7
forloeb 1w+6 25+8
form 16+7
format 9+4
forme d+4 1o+14 1r-3
formiddag 0-2 2-2 3+3 4+2 6-2 9+3 a+2 d+3 e+2 i-3 j+6 m+7 p-2 r+3 u-2 z+4 12+3 13+4 14+9 17-2 1a-3 1b-2 1g+5 1h-2 1i+2 1o-2 1r-2 1s-2 1w+7 1x-2 1y-2 21-2 23+4 24+4 27+3
formiddagsmad a+3
forpuste y+7
forrest b+4 p+4 1t+7
forsiden 1i-3 1j+11
forsigtig v+7
forsinket 7+2
forskel 12+8 13+4
forskellig 6+5 e+5 i-3 n+8 1b+7 1y-2
forsker 1p+6
forslag 1h+3
forslags 1h+4
forslagskasse 1h+5
forstaa 0+4 1b+2 1u+6
forstoerrelsesglas 1p+8
forstyrre 1w+5 1x+3
forsvar 21+6
forsvinde 8+5 v+7
fort 1o+5
fortaelle 1+7 3-2 5-2 8-3 9+2 a+10 c-2 e-2 i-2 k-2 w+7 y-2 14-2 1a-2 1g+3 1h-2 1i+11 1j+4 1r+2 1u+8 1y+3 20+4 25+9 27+9
fortaelle+en+historie 1+3
fortaelle+hvad+de a+9 1b+4 1i-3
fortaelle+om+weekenden 1i-2 1u+6
fortaelle+om+weekenden+en 1i-2 1u+6
fortaelle+uden+bog 1j+4
fortaeller+om+tegningen 1r+6
fortaeller+til+billederne 25+5
fortaeller+uden+bog 1j+4
fortaelling 21+3 25+4
fortov 0+7
fortsaet 1o+6
fortsaette 6+4 14+3
forud 1b+6
forvejen 6+5 p+5
forventning 27+9
forvirre 9+6
foto 8+6 9+16 e+5 r-2 v+6 16+2 1a+4 1h+6 1q+3 1u+3 25+13
fotobog 0+3 1j+8
fra+bordet 5+7 a-2
fra+den+ene+til+den+anden y+7
fra+et+rum+til 6+4
fra+inde+til+ude 6+4
fra+pakken a+5
fravaer 1y+4
fred 3+5 5+4 a-3 f+5 j+5 1w+3
fredag 0-2 2+3 3-2 4+4 5-2 a+6 i-3 m-2 p-2 r+3 y-2 z+6 12-2 14-2 17+3 19+3 1a-2 1e+4 1g-2 1h+11 1i-2 1j+6 1m-2 1p-2 1s+2 1v+3 1x-2 22+3 25+2 27+10 28+5
fredagsbolle d+4 i-3
fredagsbrev 27+6
fredagsfest z+6
fredagskaffe 27+8
fremme 0+6 2+6 5-3 a+10 f+4 o+5 17+2 1g-2 1r+8 1s+3
fremmed 4+11
fri 6-4 9+5 d+2 p+5 13+7 22+7 24+3
frikadelle d+3
frisoer 15+12
fritte/v 8+6 1x+2
froe 5+3 7+5 r+6 s-2 t+6 u+10 y+2
frokost 3-2 4+2 6+4 8+7 a-3 b+2 e+3 h+4 i-2 x+2 y+4 z-2 10+2 12+7 13+2 14+3 17+2 1g+2 1i+4 1r+3 1y+3 25+4
frokostpause v+8
frost r+6 1p+6
frugt 0+3 1+4 2+7 a+9 e-2 f+4 p+5 y-2 z+5 14+4 1h+4 1u-3 23+6
frys 6+3
fryse 5+3 v+7 z+6 1p+5
fugl r+7 t+10 1e+5 1f+7
fuglebraet t+6
fuglehus t+6
fuld 5+3 7+2 n+4
fund a+5 y+3 13+7 1b+8 1e+5 1i-5
fylde a+4 1i+6
fylde/v 5+3 n+12
fyldt 4+7 c+5 12+6
fyrre a+3 i+6 16+5
fysioterapeut y+9
fysisk 1b+4
gaa 0+3 5+2 6+7 7+2 f+2 i+3 m+3 p+7 w+2 1b+4 1c-2 1w+2 1x-3 1y+5 21-2 25-2
gaa+fra+bordet 7+4
gaa+fra+leg+til 6+6
gaa+fra+naar a+7
gaa+langs p+5
gaa+med+halvdelen 1w+5
gaa+til+biblioteket p+3
gaa+til+pause a+4
gaa+til+skoven p+2
gaa+to+og+to p+2
gaa+tur i+8 p-2
gaade 7+5 p-2
gaar+derhen 0+2 1+6 m+8 1b+7
gaar+en+runde i+2 m+2 1a+6
gaar+fra+stuen 1y+2
gaar+hen+i+stedet 13+6
gaar+i+forvejen 6+5
gaar+ikke+fra 1y+4
gaar+med+halvdelen 1w+4
gaar+med+i+koekkenet l+2
gaar+ned+til 6+5 p+3
gaar+rundt+og+man+tager c+3
gaard a-3 m+5 t+2 14+3 1r+6 1s+7 23+12
gaasnor p+2
gaatur 27+8
gabe i+3
gade p+6
gaelde g+7
gaest 14+4
gaeste 24+19
gaestebarn 24+14
gaestedagplejer 24+5
gaestehus i-3 24+6
gaesteplads 24+4
gaet 16+7
gaette 0+5 b+9 d-2 10+3 1i+4 1o+5 1p+8 1q+5
gaette+foerst 1p+6
gaette+hvad 1o+6
gaettelege 7+3
gaetter+groentsager b+5
gaffel 1o+8
gafle 1o+13
gal 1e+8
gale t+6
galt 12+7 1u-2 1w+6 27+5
gammel 3+3 4+4 5+3 a-3 n+2 p+5 q+7 14+3 15+2 17-2 1h+5 1i+4 1w+2
gammeldags 14+4
gang 6+6 7+2 8-2 a+3 c-2 e+2 k+2 m-3 p+2 r+5 y+3 z-2 12+3 14+7 16+2 1b+3 1c-2 1e-2 1h-2 1q-2 1r+3 1u-2 1w+2 25+6 26+2
gange 0-2 3+2 4-2 5-2 6+8 9+4 a+3 c+4 i+8 m+3 p+6 10+4 13+4 14-2 1a-2 1b+2 1e-2 1g+2 1i+12 1o-4 1s-2 1x-2 1y-2 24+3 25+8
gangen+til+legested 14-2 1x+5
garage 8+4 16+7 1x-2
garderobe 0+12 1-2 5-10 7-3 9+6 f-3 1g+6 1i+3 1j+6 1m+7
gardin i+18 m+4 12+12 14+5 15+2 1d+3 1x+6
gardinet+for i+2
gasblus d+3
ged 1t+8
gelé 10+7
gemme 1r+5 1x+5
gemme/v 1+2 f+4 m+8 1e+8
gemmehul 1x+6
gemmeleg 14+8
gemyt 1b+13
genbrug 15+6
genbruge x+9
genbrugsplads p+9 x-5
genert 1e+5 1i+5 1t+4 1w-2
genfortaelle 1i-3 1j+11
genfortaeller+med 1j+4
genkende 1i+7
gennemgaa 9+4
gennemgaar+dagen 9+4
gennemsigtig 1i+4 1j-2
genstand 6+6
gentage 1g+6 1i+4 1u+8
gentager+det 1g+7 1i+2
gide 8+3
gips 1r+5
give 0+4 1+4 5-2 6+3 a+2 e+5 k+9 t+3 y+2 13+8 1a+4 1b+2 1c+8 1e+3 1i+4 1u-3 1w-2 27-2
give+hinanden 1y+5
give+slip i+6
giver y+5 1v+5
gjorde 0+6 1b+20 1g+2
glad b+5 i+4 1e+4
glas 0+4 a+5 b-2 c+4 d+5 r+2 s+10 u+5 v+5 10+8 15+5 1h-2 1o+5 1p+4 1r+8
glat 10+6 1i+3
glemme a+4 1g+8 1v+4
glemt 14+5 1a+6 1e+7 1y+4
glide m+7
glimmer g+11
glo 7+3
gloed w+19
gloede w+6
gnide i+2
gnide+sig+i+oejnene i+2
god 0-2 1+5 5-4 a+3 e+3 i+4 k+4 m+8 p-2 y+5 10+2 12-2 1a+5 1b+5 1g+5 1h+6 1u-2 1w+4 1z-2 21+2 22+4 27+4
goddag 0+5 1g+8
gode 1a+7 1g+8 1i-2
godmorgen 9+3 r+4 z+6 1n+6 1s+6
godmorgensang 1s+8
godnat 1m+7
godnathistorie 1j+6
goe 0+4 5-2 6+2 8-2 9-2 a+2 b-2 e+3 i-2 j-2 k+2 m-2 y-2 z+6 14+7 15+3 18+2 1a-2 1b-3 1d+4 1f+2 1g+16 1i+4 1j+3 1s-2 1u-2 1w-2 1x+2 1y+12 20+3 25-2 27-3 28+4
goere 1-3 5-2 6+3 e-2 i+3 k+4 l+5 r+5 y+4 14-3 16-2 1b+10 1g+5 1i-2 1x+8 1y+5 21+6 23+7
goere+det+godt+igen 1b+4
goere+det+selv k+10
graa m+5
graad 0+3 a+4 1e+9
graede 0+2 3+2 e+3 i+4 17+5 1a+6 1e+19 1g-2
graeder+et+barn 1a+8 1e-2
graense r+12
graes 11+7
graeskar u+3
graesse r+6 1b+6 1n-2
gran r+6
grave m+5 n+8
gravemaskine 1i+3
gravemaskineskovl 1i+4
graver m+7
graver+en+kanal n+4
gravis r+8
greb 11+4
gren r+5
grene r+5
gribe y+3 25+2
gribe+ind 25+2
grill r+4
grillspyd r+4
grine 1+4 3+2 e+5 y+7 1a+3 1e+4 1g+7 1i-2 1m+3 22+7 25+6 27-2
gris 14+5
gro u+5 1w-2
groed a+10 d+12 10+7
groede a+5
groen 9+11 b+5 1g-2 1h+2
groent a-2 b+3 d+4 p+8 r+7 1p+6
groentsag b+5
grund 1g+7
grunden 1e+5
gruppe 0+2 1-2 2-2 5-2 6+4 d+5 i-2 m-2 u+4 z+3 13+3 14-2 1a+16 1b-2 1h+4 1i+10 1w+16 1y+6 27+3
grus 10+6 1l+5
gryde n+2 w+7 14+4 15+7 1s+13
grydelaag 1s+5
guide 3-2 l+7 1a+6
guitar 2+5 1s+10
gul 2+5 4+4 b+6 p+5 11-2 1b+3 1e+6 1o+5
guleroedder d+2 u+9
gulv 1-2 3-2 5+6 6+4 8+8 9-2 c-2 f-2 j+4 k-2 l-2 m-2 p-2 r-2 v+3 13+2 14+9 1a-3 1g+2 1i-2 1r+3 1s+2 1w-2 1x+9 1y+7 20+2 21-2 22+3
gulvet+er+frit 1x+3
gulvhoejde 1x+7
gulvtaeppe j+6 10+5
gummi 10+7
gymnastik y+4 1i+2 27+8
gymnastiksal 1i+5
gynge k+2 m+13 y+11 12+4 1a+5 1c+3 1y-2 22+7 24+4
gynge/v m+14
haabe 0+7
haand 1+2 2-2 3-2 5+4 6+9 7-2 8-2 9-2 a+3 b-2 e+5 g+6 i+8 j-2 k+4 m-2 p+2 r-2 t+2 y+3 10+4 11+2 12-2 14-2 19+2 1b+2 1c-2 1g+2 1h-2 1n+2 1p-2 1r-2 1s-2 1w-2 1y+3 25+5 27-2
haand+paa+brystet i+4
haand+paa+ryggen 5+3 i-4 k+6 1g+8
haanddukke 1b+8 1t+9
haandfuld n+5
haandklaede c+2 g+7 15+7 1d+5
haandsignal 6+7
haandtegn 1n+2
haandvask 7+11
haar 5-2 k+7 1a-2 1b+8 1d+4
haard 13+8
haare 1b+2
hade 5+3 e+4
hader g+6
haefte 3+2
haefte/v l+4
hael k+7 1i-2
haeld k+2
haelde a-2 c+14 e-3 k+7 l+4 n+8 14+4 1p+5
haelde+op c+8
haenderne+paa+ryggen 5+4
haenge 0+8 1-2 3-2 6-2 8-2 9+6 a-2 c-2 e+3 i+2 j-2 k-3 m-3 n+3 p-2 t+2 y+6 12+3 13+2 14-2 15+2 1a-3 1b-2 1e+2 1g+2 1i-2 1j-2 1l+2 1m+2 1n+3 1o+4 1r+5 1u-2 1w+6 1x+2 22+4 25+2 27+2
haenge+tegninger y+5
haenger 5+7
haenger+billeder+op 1h+6
haeve d+5 22+8
haft+kontakt+med 1g+5
hagesmaek a+6 i-2
hal o+4 y+5 13+7 1u+3 1y+5 23+2
halal a+8
haletudse s+7
hals 5+5 g+2 r+8 s+7 1c+7
halv 0+7 1+8 2-2 8+2 a+5 m+11 p+3 y-2 12+3 1a+3 1b+4 1g+5 1i+2 1w-4 1y-4 20+4 21+4
halvanden c+5 k+3 n+4 14+8
halvdel 6+6 g+6 m-2 18+2 1j+4 1w+12
halvdelen+af+legetoejet 18+2
halvdelen+gaar 6+3 1j+5 1w-2
halvere 1g+5
halvt c+6 18+8
halvtag 5+3 i+7 m+3
halvvej 1+2
ham+der+ringer l+6
hammer m-2 16+9
hamre 1e+7
han+selv a-2 e+10 f+8 12+5 1h+7
handle a+7 d+3 o+4 1b+4 1i-2 1v+6
handler 1s+8
hane e+6 t+11
har+brug+for+at+vaere+vaek 12+6
har+du+brug+for+mig 1y+6
har+spist a-3 m+8 27+6
har+vest+paa l+2
hast e+9
haste 1y+7
hat v+4 1h+5 1k+9 1s+2 1t+6 1u+8
have 5-2 d+7 f+5 j+3 m+6 n+5 u-2 14+6
have+toej+paa 5-6 7+7 10+8
havn p+2
hedde 1h+2 1i+8 1m+10 24+7
hegn m+4 p+6
hegne m+10 1a+3 1v+4
heier 1a+9
hej 0+4 1m+12 27+7
hel l+2 o+7 14+12 1g+3 1i+2 1s+3
hele 1-2 2-2 4-2 5-3 7-2 8-2 9-2 c-2 d+3 f+5 i-2 j+3 m+4 n+2 r+3 u+2 v-2 y+4 10+4 12+2 13-2 14+7 15+4 18+2 1a-2 1b-3 1g+4 1h-2 1i+4 1p+3 1r+3 1s+5 1u-3 1v+3 1w+6 1y-2 22-2 23-2 26-2 27-2
hele+saetninger 1i+5
helligdag 1v+3
hellige 22+7
helst 0+4 13+5 1h+6
hemmelig 14-2 17+7 1a+6 1u+8
hende+den+nye a+4
hente 1+17 6-2 8-2 a-4 e+3 k+6 l+5 m+3 n+2 p+3 t+2 w+7 14-2 15+2 1a+2 1e-2 1o+4 1w+2 1y+3 27-2
hente+aeg t+5
hente+maden 1-4 l+9
hente+madvognen c+5
henter 1+5 c+2 e+9 k-2
henter+aeg t+5
henter+selv c+2 e+3 k-2
henter+selv+bleen e+3
henter+selv+tallerken c+2
hentetid 1+3
hentning 1+6 13+4
hepper e-2 f+6
herovre 4+5
herude 14+6
hest p+8 t+7 14+9 1r+6
highfive 1+2
hikke/v y+5
hilse 0+10 4+2 u+7 1g-3 1z+8
himmel 1f+5 1p+5
hinanden 5+8 6-2 7+2 a+9 c+3 d-2 e-2 g+2 i+8 k-2 l-2 p+2 y-2 12+3 14+2 16+2 1a+5 1e-2 1g-2 1h+4 1i+2 1m+3 1r+2 1u-3 1y+16 23+2 25-2 27-2
hinkerude m+7
hip 4-2 z+8
historie 9+6 w+4 12+2 1b+4 1i+10 1j+9 21+3 27+4
hive 7+8
hjaelp 1y+9
hjaelpe 0-2 4+4 5+10 6+2 8+2 e-2 f-2 i-2 k+11 l+9 m-2 x+4 y+2 12-2 13-2 1a+11 1b+6 1c+4 1e-2 1g-2 1h-2 1i-2 1j-2 1r-2 1t+2 1u-2 1w-2 1y+5 27+11
hjaelpe+pedellen l+3
hjaelper l+5
hjaelper+hinanden 5+3 a+5 1y+2
hjelm o+8 15+7
hjem e-2 f+7
hjem+paa+weekend 27+4
hjemme 0+5 8+5 15+4 1i+3 1m+4 1q+5 24+8
hjemmebesoeg 3+2 27+8
hjemmefra 3+11 19+12
hjemmesko 5+4
hjemtur 1+6
hjoerne 0+2 3+2 5-2 8+14 a-2 e-2 f+2 j+4 m+9 y+2 13+3 15-3 1a-2 1b+3 1e+4 1h+5 1j+5 1l+2 1x+6 1y-2 23+4
hjul 8+6 m+6 o+7 16-2 22+13
hjule o+7
hobe 5+6 e-2
hoej 0+4 m-2 r+5 z+3 13+6 16+4 1c+3 1e+3 1i+8 1j+2 1n-2 1s+4 1w-2 1x-2 1y+3 22+6 27+6
hoejbed u+3
hoejde 9+5 c+5 k+13 18+5 1a-2 1r+7 1x+4
hoejere m+8 16+3
hoejest 13+8 27+5
hoejre 5+3 p+6 w+4
hoejst 3+3
hoejstol 22+2
hoejt+for+dem 1j-3 27+5
hoejttaler 1q+7
hoene 1j+4
hoens d+7 t+5
hoense m+6
hoensenet m+7
hoere 0-2 1+3 6+6 8+5 a+2 e-3 i-2 p+3 r+3 y-2 10-3 13+6 1a+3 1b+5 1d+2 1e-2 1g+3 1i-2 1k+8 1q+4 1u+5 1v-2 1w+3 1y+9
hoere+efter+lyd 1k+5
hoere+om+weekenden 27+5
hoere+til 6+5 8+3
hoerer 1r+9
hoerer+begge 1b+6
hoerer+hjemme 8+5
hoerer+sammen 1a+7
hoerer+til 6+5 8+3
hoeretelefon 13+7
hoerevaern 13+4
hoert 14+8 1b+2
hoest u-2 1v+8
hoeste u+3
hofte 0+8 k+4
hoftehoejde k+4
hold 0-2 5+8 8+12 a+7 d+3 i+8 n+2 14-2 17+4 1a+5 1u-2 1w+15 23+4
holde 3+4 4+3 7+5 8-2 b-2 c+2 e+8 g-2 i-3 m+6 r+4 s+5 y-3 12-2 16+2 1b+8 1g-2 1h+9 1i-2 1j-4 1u+3 1w+2 1x-2 20+3 21+3 22-2 27-2
holde+i+haand p+2
holde+saksen 11+2
holde+to+ting+frem 1h+6
holder+mig+i+baggrunden 14+5
holder+om 1e+3
holder+om+til 1e+3
holder+sig+hele f+4
holdt 4+4 a+7 i+6 t+5 1j-2
hop 4-2 5+5 y+4 z+14 1o+5
hoppe 5+3 n+8 y+5
hoppe/v 0+4 a+5 y+10 1b-2 1i+2 1o+3 1s+7 1u+5
hopper+ruller+og y+4
hos+mine+fem 1w+7
hospital 15+5
hoste g+3
hoste+i+aermet g+3
hoste/v g+2
hoved 5+6 y+2 12+5 1e+5 1g+4 1i+5 1y+3
hovedperson 1i+6 1j-3
hovedpine 22+7
hovedrolle 14+3
hud 1p+8
hue 5+16 k+8
hue+paa 5+2
hug 1b+13
hul u+4 1i+6 1x+5
hule i+2 r+13 12+5 16-2 1j+4 1s+5 1u+7
hule+af+grene r+5
hulestund i+2
hulke 1e+7
hulle m+7 n+7 11+4 27+8
hummus d+3
humoer 1e+7
hun+selv 0+3 5-2 b+6 e+4 i+3 j+6 1j+10
hund a+2 p+8 t+10 15+10 1f+3 1i+2 1p+3 24+4 27-2
hundeleg 15+6
hundesulten a+4
hundred n+5 p+6
hurtig 0+2 i+3 u+2 12-2 1a+7 1b+2 1i+4 1p+3 1s+6 1w+4
hus p+9 r+5 t+4 16+9 1q+5 24+7
huse 2+4 a-3 d+4 i+3 m+2 o+4 p+4 r-2 v+5 x+3 y+3 12+7 14-2 16+5 1g-2 1n+4 1o+3 1p+3 1v+6 1w+2
huske 1+6 e+4 f+4 y+6
hvad+bruges+det 1i+5
hvad+de+leger 14+11
hvad+de+maa 26+9
hvad+der+kommer 6+8 a+2 e+5
hvad+der+ligger+bag 1g+7
hvad+der+skal+ske 6+7 1u+5
hvad+der+sker+bagefter 6+6
hvad+der+skete 16+6
hvad+er+du+traet+af 1h+5
hvad+flyder 1p+6
hvad+har+man+paa+naar v+7
hvad+hedder 1i+9 1m+11
hvad+hedder+det+hjemme 1m+5
hvad+kan+det+blive+til 1r+8
hvad+kan+du+goere+i+stedet 1b+4
hvad+kan+du+selv k+3
hvad+kan+suge 1p+5
hvad+mon 1j+9
hvad+skal+paa 5+3
hvad+sker+der+hvis 0+7
hvad+smager+det a+9 b-2
hvad+tror+du 1j+4
hvad+tror+du+nu 1j+4
hvad+vi+skal+lave 0+3 d+6 1h-3
hvem+der+er+alene m+5
hvem+der+gaar a+5
hvem+der+staar+alene 1a+5
hvem+er+her 1u+4
hvem+er+hvor 1y+5
hvem+er+naeste 1c+4
hvem+er+paa 9+6 e+7 1w+8 1y+5
hvem+goer+hvad 1y+7
hvem+har+ansvar 1y+5
hvem+har+hvem 1a+2
hvem+har+jeg+ikke+talt 1g+6
hvem+mangler 1u+4
hvem+startede 1b+8
hvem+vil+med 1h+7
hvem+vil+med+ud 1h+7
hver+gang+vi+skal+videre 6+5
hver+sin+tur 1c+2
hver+stue+har+et u+3
hverdag i-2 1y+9 21+8
hvid b+5 1e+6
hvide b+6 o+6 p+4
hvil 12+8 1j+5 1q+5
hvile i+11
hvilestund i+3
hvis+tur 1c+4
hviske 6+6 7-2 13+10 1i+4 1u+6 1w-2 1y+6
hvisken i+5
hvisketime 13+4
hvisle 1k+8
hvor+hoej 16+8 1e+5
hvor+hoejt 16+8 1e+5
hvor+hurtigt+smelter 1p+4
hvor+i+kroppen 1e+6
hvor+ingen 7+5 e+6
hvor+kommer+larmen 13+5
hvor+lang 7+6 b+4 k+4 p+6 u+2 1o-2
hvor+larmen 13+5
hvor+mange+er+der 1o+9
hvor+mange+er+vi 1o+2
hvor+mange+mangler 1o+2
hvor+tingene 8+4
hvordan+foeles 1r+4
hvordan+man+har+det 1e+7
hvorfor+er 1p+5
hvorfor+maa+man+ikke 26+10
hvorfor+vi+goer 20+9 27-2
hygge a+5
hyggelig a+6
hyl 13+8
hylde 5+12 6+4 8+8 e+5 16+5 18+7
hylde/v k+7
hytte a+6 m+5 w+4 1j+5
i+aaen r+2
i+aermet g+2 10+7
i+barnevognen 3+7
i+boernehoejde 0+5 5+5 g+5 m+4 1j+3 1l+7 1x+4 27-2
i+byggehjoernet 13+6 1l+4
i+december 0-2 3+5
i+den+nye+stue 3-3 4+7
i+deres+eget+tempo 6+6
i+deres+leg 14+2
i+gang+med+dem+der+er+klar 7+3
i+hallen y+6 1u+3 1y+5 23+2
i+haven 5-2 f+5 j+3 n+5 u-2 14+7
i+hold 5+10 8+5 i+6 n+4 1w-5
i+madpakken a+3
i+regnvejr r+7
i+skiftet e+4
i+sneen r+7
i+stedet+for+at+rette k+8
i+stedet+for+hvad+de+ikke 26+5
i+to+hold 5+3 a+6 i+6 1w-5 23+6
i+to+retninger 1w+3
i+tre+hold 1w+2
i+underbukser f+5
i+vaeltede+traeer r+2
i+vil+begge 1b+7
i+vognen 5+6 i-2 j+8
ide 14+3 1h+4
ideer+til+legen 14+3
idraet 5+3 g+4
idraetsdag 4+3
idraetstoej 5+4
igennem 2+3 8+7 g+8 j+6 14-3 18+5 1x+2
ik k+8
ikke+aflyse 1w+5
ikke+alle+paa+én+gang 6+3
ikke+dansk 3+4 1j-2 1m-2 1w+5 27+3
ikke+enige 1y+2
ikke+hoerer+efter 1u+6
ikke+i+gangen 0+5 27+2
ikke+kan+loebe j+7 1x+3
ikke+kunne+lide 1h+7
ikke+loebe 0+5 j+7 1j-3 1x+3
ikke+loefte 22+5
ikke+plejer+at+lege 1a+3
ikke+raabe 1+5 27+8
ikke+sover i+3
ild w+21
ildstaal w+3
imellem p+2 14+3 1i+6
imens 1+5 5+3 a+2 e+11 i+3 1y+4
imod 0+12 1+6 3+4 y+4
improvisere 1t+7
ind+fra+legepladsen 6+3 g+4
indaanding 6+4
inde 0+2 5+5 6+9 a+7 e-2 k+4 p-2 v+2 y-2 13+3 14+4 1a-2 1b-2 1h+3 1j-2 1q+4 1u+5 1w+2 1x-2 1y+11 27+2
inden 1+5 3+5 4+3 6+5 7-2 9+3 a+2 c+3 d-2 e+3 f+4 g+2 i+3 m-2 p-2 r+2 w+3 y+7 z-2 14-2 1a-2 1j-3 1l+2 1w-2 1x+3 1y+7 21+2 27-3
inden+barnet+starter 3+2
inden+de+gaar 1+4
inden+de+gaar+hjem 1+5
inden+der+tages+noget 8+5
inden+for+doeren 0-3 1x+7
inden+start 3+2
indendoers n+8
indenfare 0+6 a+6
indeni 10+7
inderst 5+7 i+3 w+5
indgang 7+6 g+4 23+8
indkoeb 16+8 1l+5
indkoebsliste 1l+3
indkoebsseddel 1l+6
indkoebstur p+5
indkoering 3+10 e+4 27-2
indskrive 1g+9
indtryk 12+3
ingen+cykler o+6
ingen+faerdige 1r+4
ingen+laver+noget 7+6
ingen+paa+baenken 5-5 7+7
ingen+staar+og+sveder 5+2
ingenting 6+5 d+3 14+6 1g+6
initiativ 1g+6
insekt s+5
insekthotel s+6
instrument x+8 1s+7
interview 1h+7
interviewe 1h+8
introduktion 1z+8
invitere 0+5 p+5 14+10 1a+16 27+6
ipad 1q+7
irettesaettelse 1g+6
is n-2 v+14 10+7 1e+7 1p+13
isaer 1i+7
isklods 1p+8
isterning 11+5
isterningbakke 11+5
ja+nej+spoergsmaal 1i+6
jakke 3+3 5+7
jakke+paa 3+3 5+3
jaloux 1e+5 1i-3
jeg+foelger+hvor 1g+8
jeg+leger 14+7 1y-2
jeg+siger+hvad+jeg+goer e+7
jeton 1+5
jord a-4 s+8 u+10
jordbaer u+9
jordbaerplanter u+5
jorden o+4 r+7
jul 1v+9 1w+5
julekalender 1v+7
jylland 15+6
kaal b+5
kaede/v o+7
kaelder l+5 18+8
kaele 3+5 1s-2
kaelenavn 3+5 1s-2
kaelke v+8
kaempe 1i+5 1o+7
kaempe/v k+8
kaempeskridt 1o+3
kaempestor 1i+6
kaffe 0+9 1+4 a-2 i+5 m+4 10+5 1a+5 1y+5 22+6 27+7
kaffe+til+foraeldre 3-2 27+4
kaffebord 23+9
kaffepause i+8
kage a+6 1v+7
kagemand 1v+8
kalde 7+2 a-2 m+2 13+4 1a+6 1g+4 1i+6 1m+7 21-2 27-6
kalder 14+6 1g+7
kalender u+5
kalv t+2
kamera 1h+7 1x+6
kamme 15+5
kan+selv 5+3 9+6 c+5 j+8 k+6
kanal n+4
kande 0+4 a+5 c+8 k+5 n+5 u+4
kanin t+10
kant b+4 e+4 f+5 11+4 1a+6
kante p+6
kantine 22+6
kantsten p+4
kaos 6+3
kap 16+5
kapitel 1j+5
kapitelbog 1j+6
kapla 16+6
kaplastave 16+6
kappe/v 15+3
kapsle x+2
kar a+4 1p+8
karklud a+5
karl u+3
karse u+5
kartoffel a+6 c+9 d+3 u+6 1v+6
kartoffelhoest u-2 1v+9
karton v+5
kasket 8+4 l+8 14-2 15+5
kasse 0-2 2+4 6-2 8+10 9-2 a+7 b-2 c-2 e+2 f-2 g-2 i-2 j-2 k+3 n+5 p-2 r-2 x+3 y-2 10+5 13+2 15+4 16+3 18+3 1a-3 1b-2 1e+2 1f+4 1g-2 1h+4 1i-2 1j+5 1l+7 1o+3 1r-2 1u-2 1w-2 1y-2 20-2 25-2 27-2
kasseapparat 15+6
kastanje 1o+4 1w+5
kaste y+14
kaste+med a+6 y+3 1b-2
kaste/v a+13 n+4 y-2 1b+6 1e+4 1u+3
kaster+med a+3 1b+8
kaster+sig+paa+gulvet 1e+6
kat i-2 t+6 12+3 13+5 14+4 1e+4 1k+9 24+6
kattestemme 13+7
ked 0+9 1e+5
ked+af+det 0+7
kede 7+3 a-2 1e+14 1v+4
kedelig 3+7
keder+sig 7+4 a-2
kende 1a+2 1b+7 1s+7 1z+8 23+2 27-2
kender 2+5 3-3 4+3 e+7 24+3
kendetegne 1a+6
kendt 3+7 1s+3
kigge 0+6 3+2 6-4 a+7 f+2 i-2 j-2 k+3 p+9 s+4 w+2 y-2 14+8 16-2 1a+2 1b+2 1e+2 1g+7 1h+4 1r+3 1s-2 1u-2 1y+3 21-2 25+7 27-2
kigger 9+6 m+3 1b+7 1i-3 1n+6 1r-2
kigger+paa+hvad+der+sker 1b+3
kikke s+7 u-2
kikkert p+8 r+8
kiks p+2
kilde 1d+5
kilde/v 1d+4
kildeleg 1d+6
kilo p+4
kilometer p+4
kimse 14-2 17+8
kind g+2 v+5 y+6 10+5 1s+5
kirke p+14
kiste 15+4
kjole 15+7
klaede 5+6 1r+5 1u+8
klaede+paa 5+2
klaede/v 5+6
klaeder+om 5+11
klage 27+6
klamre 0+6
klap 1k+8 1s+8 1t+4
klappe i+3 t+13 1k+6
klappe+navne 1k+7
klapper+ikke i+4
klapper+navne 1k+4
klapsalve 1t+5
klapvogn i+8 p-2
klar 0+2 1+2 2-2 3+2 5+5 6+7 7+12 a-2 e+10 k+5 l+3 14-2 1u-3 1w-2 23+6
klare 1m+6
klasse 4+20 1j-4 1v+7
klassisk 12+8
klatre k+3 m+13 r+5 y+13
klatre+i+traeer r+2
klatre+op+selv k+5
klatrenet y+8
klatrereb m+6
klatrestativ m+2
klatretaarn m+4
klaver 1s+6
klem 12+6
klemme 1h+8
klemme/v 5+2 9+3 11+8
klinik 15+6
klippe 11+11 1c+8 1r+2
klippe+strimler 11+5
klippe/v 5-3 9+5 10+7 15+3 1c+5 1o+8 1r+2
klipper+i 1r+5
klistre 1x+4
klods 5-2 8+7 y+4 14+7 16-6 1p+7
klodse 8+10 m+7 16+12 1x+5
kloeve s+6
klokke 2+6 6+2 8+6 i+6 k+4 l+3 p+4 1b+8 1p+6 27-2
klokkeslaet 1b+3
klub 17+6 1j+6
klud a+5 c+3 e+4 i+4 k+6 10+2 12+4 18+6 1a+4 1e+8 1g-2 1p+4
klump 2+4 d+3 1c+5 1w+2
km p+6
knae e+7 k+5 r+6 1g+4 22+6 27+6
knaehoejde k+7
knaekke d+5 v+6 1e+6
knaele w+3
knaeler w+8
knaepude 22+3
knage 5+5
knap 0-2 11+5 1n+8
knappe 5+2 11+5 1n+4 1o+7
knibe/v 1b+6
kniv a-3 c+17 d+3 r+6 t+5
knivspids t+7
knuse d+5
kodeord 1y+2
koe 7+16 g-2 m+7 1e+4 1o+7
koebe d+2 p+8 x+5 14-2 15+4 1b+4 1h-2
koebmand 15+7
koed a+4 c+7
koeje 1x+8
koekken 0-2 1-2 2+7 7+3 a+6 c+5 d+5 i+3 m+4 n+3 10+3 15+5 16+4 1a-2 1s+2 1x-2 1z+2
koekkenbord a+5
koekkendame c+5 d+2 1n+2
koekkengulv 1s+5
koekkenhold d+6
koele 1i+4 1m+5 1y+2
koeleskab 1i+4 1m+5 1y+2
koen 1a+5
koere 5-2 6+3 8+6 a-2 l+5 o+2 p+4 t+3 y+5 z+5 16-2 1a+5 1i+8 1x+5
koerebane o+6 1r-3
koerekort o+7
koerer 1y+9
koerestol t+4 z+7
koersel 6+7
koge 5-4 7+5 c+6 d-3 w+12 10+6 12+6
koger 1e+6 1y+4
kogle/v r+2 10+5 1b+4
kok d+7
kolboette y+6 1a+3
kold a+5 m-3 v+10 10+16 1a+6 1y-2
kollega 0-2 5+8 e+7 i+5 y+4 14+7 1b+3 1e+2 1g+4 1q-2 1u+2 1y+9 20+2 24+5 25+4
kollega+tager+over 1y+4
komfur n+3
komme 0+8 3-2 5+5 e+3 j+2 l-2 p+2 r+2 w+2 y-3 14+4 16-2 18+2 1b+2 1g+3 1h+2 1m+2 1r-2 1u+2 1y-3 21-2 22-2 23+2
komme+efter 0+6 1g+9
komme+i+toejet 5+4
komme+ind+doeren 0+4
komme+ind+fra g+4
komme+og+hente 5+4
komme+op+at+sidde j+7
kommentar 1y+8
kommentere a+10 1j+3
kommer+ind+i+en+leg 14+5
kommune r+6
kompost s+6 u+9
kompostspand u+8
koncentration 5+4
konduktoer 15+5
konsekvens 26+8
kontakt 3+2 e+3 1b+4 1g+5
kontaktbog 27+3
kontaktpaedagog 3+3
kontor 0-4 l+10 14+3 1l+8 20+7
kop 1+5 3+6 a+3 c+4 d+4 n+4 1b+3 1l+3 1o+4 24+3 27-3
kop+te 0+3
kopper c+6 d+8 g-3 n+8 12+5
kor 1s+8
korrekt 1i+3
kort 3+3 5-2 9+15 a+3 k-2 l+2 m-2 p+3 r-2 y+3 11+2 13+3 17+4 1a+3 1c+2 1g-2 1h-2 1o+3 1u+7 1x-2 21+4 27+2 28+2
kort+dag i+6
kort+med+ansigter 1e+5
korte p+4 17+8
korte+dage 3+7
kortere+beskeder 28+6
kortlaegge 0+7 1-2 3-2 5+2 6-2 8+2 b+9 c+2 i+8 j+6 k-2 m-2 p-2 r+5 s+4 u+2 w+3 y-2 10-2 12-2 1b-2 1e+2 1g+4 1i+2 1j+2 1o+2 1p+3 1r-2 1s+2 1u-2 1w-2 25-5
kost 8+10 1r+2
koste g-2 k+7 m+4
koster 1w+9
kr 1h+11
kr+at+bruge 1h+6
krabbe y+3
krabbe/v s+8 1q+2
kraesen b+4
kraeve 0+3 4+3 n+6 14+4
kram 0+3 1h+6
kramme 1d+5
krammes+af 1d+5
krammetur 0+2
kran p+2 1a+2
krane p+6
krans 1v+3
krav 12+6 1g+7
kravle 5-2 a-2 e-3 j+11 k+4 m+7 r+5 y+15 14+4 1e+3 1i-2 1w+2 22+10 26+3
kravlebarn j+6 m+8
kravlegaard 1h+6
kravler+endnu j+4
kravler+selv y+7 22+8
krea 1r+6
krearummet x+2 1w+9
kredse 1u+6
kredsen 1u+5
kridt m+7 o+5 11+5 1r+5
krig 14+2
krog 3+4 5+5 g+2 j+4 m+2 y-2 13+5 14+3 15+7 1b-3 1l+3 1x+5 24+3 26+3
kroge k+7 m+4 1l+8 1r+7
krokodille h+6
krone 1v+11
krop e+4 n+2 r+2 y+6 10+4 14+4 1d+6 1e+3 1i+4 1m+7 1y+5
kropslig 12+6
krukke 27+7
krus c+2
kruse 1l+5
krusedulle 1l+6
krybbe i+10
krybe s+5
krydderi b+4
kryds 1g+5 1o+6 1p+6 25+6
krydse 1x+8
kuffert y+6 14+5 15+6 1i+5 1u+7
kugle 16+4
kuglebane 16+5
kulde g+2
kuldecreme g+3
kumme f+9
kun+er+fire 1w+7
kun+fire+boern p+5 1r+6
kun+mig+der+skifter 3+3
kun+tre+boern 1w+6
kunne+dele 1w+5
kunst 1r+8
kunstner 1r+7
kurv 5+2 7+4 8+8 j+9 k+7 p+4 13+2 18+5 1e+2 1i-2 1q+3 1x+4 23+6
kurve 0+3 8+6 e+3 16+6
kuvert 1l+4 27+8
kvadrat r+6 1x+7
kvadratmeter r+6 1o-2 1x+8
kvarte y+5 1u-2
kvarter 5+6 a+5 i+2 j+3 14+6 1i+6 1u+12 1w-2
kviste w+8
kylling m+7 14-2 1r+7
kys 0+3
laag 0+3 a+10 k+8 x+5 11+3 18+5 1s+3 1y-2
laage 0+2 1+5 m+9 p+13 1i-2 27+16
laane 3+8 14+4 1j+8 1m-6 1s+5
laant+hjem 1j+4
laar e+6 1s+5
laas f+7
labyrint m+5 1r-2
ladcykel p+6
lade 5+2 6+5 a-2 e+4 j+9 m-2 p+3 r+8 14+2 19+5 1a-2 1e+2 1g+7 1h+5 1i+7 1m+4 1r+5 1w-3
lade+dem+selv c+4
lade+dem+tale+faerdig 1i+6
lade+ham+rase 1e+5
lade+kollegaen 1y+4
lade+vaere+at+rette 1g+4
lade/v 1-3 5+7 6+9 8+8 a-2 c+6 d+2 e+3 f+4 g-2 k+3 m+6 p+3 r+6 y-2 14+4 1g-2 1h+3 1w+4 1y-2 27-2
lader+dem+bestemme a+7 p+6 1h-2
lader+dem+selv a+6 f+4 g-2 m+6
lader+mor+gaa+lidt 0-3 3+5
lae i+6
laebe 1i+3
laebelyde 1i+3
laeg 10+8 12+5
laege 15+4
laegetaske 15+4
laegge i+3
laegge+kartofler u+6
laegge+paa+plads 8+2
laegge+tilbage b+6
laegger+det+tilbage 8+5
laegger+lidt+til 1i+4
laegger+sukker s+2
laend e+5
laenge 3+6 6+4 7+2 g+6 i+3 s+3 11+4 14+3 1i-2 1m-2 1u+6
laengst+og+kortest 1o+7
laere 4+4 t+7 14+4 1m+2
laere+at+tabe 17+2
laere+mig+ord 1m+3
laere/v 3+3 4+4 f+12 k+7 14+7 1a-2 1d+4 1i-2 1j-3 1m+7 1n+2
laerer 4+8 a+4 1j-5 25+7
laererplanstema 25+8
laerred 1r+8
laes 0+6
laese 0+3 4+8 5-3 7+3 9+4 i+5 m-2 1b-2 1e+2 1f+2 1j+15 1m+3 1w-2 1y+3 21+8 27+9
laese+for 2+3 4+4 1j+5 27+4
laese+hoejt 1j+2 27+5
laeseklub 1j+7
laeseplads 1j+6
laeser 4+7
laeser+efter 1j+2
laeser+for+dem 2+4 4+5 1j-3
laeser+for+to 1j+2
laeser+for+tre 1j+3
laeser+hoejt 1j+2 27+5
laeser+hver+dag 1j+2
laeser+langsomt 1j+3
laeser+med 4+7 i+4
laest 1j+2
lagen y+8 1r+4 1t+15
lagt 2-2 5+6 e+3 14-2 1u+8
lam t+6
laminere 9+6
lampe i+3 13+7 1x+13
lamper+i+stedet 1x+2
land 1m+7 1s+8
lande 0+7
lang 0-2 5+2 6+4 7+7 8-2 9-2 a+3 e+4 i+2 k+5 m+2 n+2 p+4 r+2 u+5 y+3 11+2 12-2 14-2 18+4 1a-2 1b-2 1c+3 1e-2 1g-2 1i+4 1o+6 1r-2 1s-2 1u+2 1v+4 1w-2 1x-2 1y-2 25-2 27-3 28+3
lange 2+3 o+6 27+7
lange+snakke 1i+5
langs+hegnet m+4 1v+4
langsiden w+3
langsom 3-2 5+11 6-2 a-2 e+3 i+6 p+4 y-2 z+6 12+5 1a-2 1g+8 1i+9 1j+6 1p-2 1s+6 1u-2
larm m+7 13+6
larme i+3 13+7 18+6 1g+3 23+4
larmen 5+2 13+9
larve s+8
las 16+5
lav 6+6 j+4 v+7 1x+3 22+2 27+7
lava y+9 10+2 1e+5
lavalampe 10+2
lave 0+2 4+2 5-2 6-2 7+3 8-2 9+2 a-2 b+3 c-2 d+4 e-2 f-2 i-2 j-2 k-2 p-2 r-2 t-2 x+2 10+2 12+2 13-2 14+5 16-2 18-2 1a+7 1c+2 1g-2 1h+5 1i+4 1j-4 1n+4 1p+2 1q+3 1r+7 1s+5 1u-2 1w-2 1y-2 21-2 22-2 23-2 26+2 27+5
lave+en+lille+film 1q+6
lave+historien+med 1j+5
laver+et+hjoerne 0+6
laver+film 1m+6 27-2
laver+ikke+selv+et 1r+5
laver+mad 27+8
laver+suppe d+2
lavere 12+7 1x+8
lavet 0+5 5-2 c+2 g+4 m+4 o+3 x+3 12+3 17+3 1h+5 1i+8 1r-2 1v+4 1w+2 1x+3 27+3
lavt 12+6 1i+5 1w-2
le/v y+6 1k+4 1r+10
lede s+5
lede+vandet n+4
lede/v 1+2 4+5 m+3 n+2 r+4 14+2 1e+3 1g+6 1p+6 1s+9 1u+4 20+3
leder 1i+2 1w+5 1y+12 21+8
leder+efter 5-3 r+5 1e+4 1g+7 1s+11
ledertroeje 1b+2
ledig 1x+7
leg 0-2 3-2 5-2 6+8 8+4 a-3 e+6 m+3 n+3 p-2 14+18 15+2 17+4 1a+5 1b+2 1d+3 1i+3 1k+3 1w-2 1x+3 1y-2
lege 2-2 6-2 7+5 8+3 a-3 b+2 g-2 i-2 l-2 m+9 p-2 r-2 u-2 v+5 12-2 13-2 14+21 15+4 16-2 18+2 1a+10 1b-2 1d+2 1e-2 1g-2 1h-2 1i+5 1l+3 1m-2 1r-2 1u+2 1w-3 1x+3 1y-4 21-2 27+6
lege+ude m+3 14+6
lege+videre 5+6 1w-3
legegruppe 14+8
legehus g-2 m+10 u+3
legen+med+maden b+4
legeplads 1+4 2+8 5-2 6+7 m-8 15+6 1a+4 1h+15 1o+4 27-2
leger+alene 1a+3
leger+de+samme 14+5
leger+hvad+med 7+5 14-2
leger+hver+dag 15+6
leger+med+dem 4+6
leger+med+paa+gulvet 7+5 14-2
legerum 1x+6
legested 1x+5
legestue y-2 23+19
legetid 14-2 1u+9
legetoej 2+9 4+3 8+4 e+2 r+8 13+6 18+10 19+4 1c-2 1h+3
legetoej+frem 2+8 18-2
legetoej+hjemmefra 19+5
legevagt m+7
lego 16+5
lejrplads r+3
ler 1r+5
ler+paa 1r+6
lette i+7
lette/v y+7 1i+3
leverpostej a-2 c+6 1k+3
leverpostejmad a+6
lide a+6 b-2 10+4 1a+5 1d+6 1h+6 1i-2 1u-3 20+6 27+4
liden 0-2 2+2 3-2 4-3 5+2 6-2 8+3 a+7 c-2 e-2 f-2 i-2 j+6 k-2 l+4 m+9 p+7 r-2 y+3 z+3 12-2 14+3 16-2 1a+4 1b+2 1e-2 1h+6 1r-2 1s+4 1t+4 1u+6 1v+2 1w-3 1x-3 1y-2 23+6 26-2 27-2
lig a+5 14-3 1b+7
lige 5+2
lige+er+startet 3+4
lige+inden+han+slaar 1b+2
lige+mange 1o+8
lige+mange+til 1o+4
ligesom 5+2
ligge 2-2 5+2 6-2 7-2 8+3 9-2 a+5 b+4 e+11 f-2 i+10 j+5 k-2 m-2 p-2 r+5 v+2 10+6 12+5 13-2 16-2 18+2 1a-2 1e-2 1h-2 1i-2 1j-2 1n+3 1o-2 1s+2 1u+2 1x-2 1y-2 23+3 24+2 27-2
ligge+stille e+5 y+5
ligger+paa+madras a+5
ligger+paa+maven j+4
ligne v+6 14+3 1i+3 1j+3 1r+4
lilla a-2 10+7
lille 2-2 5+4 7+2 8-2 a+8 i+2 k+3 p+2 y-2 z+4 10-2 11+2 12+4 14+4 1g-2 1h-2 1i+2 1j-2 1p-2 1u-2 1w+2 24+2 27-3
lille+hjaelp k+7
lille+tur 7+4 p-2
lillefinger u+6
lim 4+5 8+6 1r+8
limpistol 1r+2
linje y+4 14+4 1s+7 1y+5 25+7 27+5
linse a-2 b+5
liste 1c+12 1g+6 1m+7
liste/v 0+7 6+8 1y-2
listen i+2 1a+6 1m+6 21-2
liter n+6
loeb 1b+7 1x+8
loebe 6+8 o+3 p+4 y+14 14-3
loebe/v 1+2 f+2 j+7 m+4 p+8 s+4 w+3 y+14 14-2 1b-2 1c+5 1j-3 1x+5 26+7
loebecykel o+4
loebehjul o+7
loeber+inde 26+3
loeft 20+5 22+2
loefte 13+9 22+4
loefte/v e+6 k+6 22+5
loefter 27+6
loefter+ikke k+7 22+5
loefter+ikke+op k+7
loes 5+7 1b-2
loese 18+2 1b+4
loese+dele 18+2
loeser 1b+7
loeser+selv 1b+4
loeve 13+3
loevestemme 13+3
loft 4+7 e+6 13+5 1g+7 22+5
loftslys 1x+2
logbog 25+6
lokale p+7
lomme 0+2 3+4 5-2 7+10 9+2 f-2 k+6 y+4 19+7 1g+7 1j-2 1n+3 1o+4
lommebog 7+7
lommeformat 9+4
lommelygte 2+4 1e+2 1p+8
lommetoerklaede g+2
loppe 1q+7
lort e+7
lov 1+3 2+4 3+7 5-3 6-2 7-2 8+4 e-2 l+2 s+2 y+2 10+4 16+3 19+2 1b+3 1d+2 1g-2 1h+4 1i-2 1n-2 1r+4 1u+3 1z+2 27+3
lucia 1v+7
lud m-3 1a+7
ludo 17+2
luffe/v 5+9
luft a+2 y+4 1b+7 1i+2 1p+7 22+6
lufte g+2
lufthavn 15+7
luge u+7
lugte 3+6 b+2 t+4 u+3 w+4 10+17
lugteglas 10+6
lugter+til 10+8
lukke 0+2 1+3 2+3 3-3 5+3 a+8 f+6 12+4 13+9 15+3 1w+5 1y-2 20+4
lukke+doerene 13+6
lukke+huset 2+3
lukke/v 0-2 2+7 6+4 a+2 b+2 e+3 z+2 15+6 1d+6 1k+6 1w+6
lukker 2+8 18-2
lukketid 28+8
lukkevagt 2+5 3-3 5+5 20+6
lup g+4 s+22 u-2
luppe s+4
lur 3+7 i+2 j+3 1j+2
luren e+7 i-2 l+5 t+3
lyd 13+10 1e+5 1i+7 1k+9 1s+6 1v+5 1w-2 25+5
lydbog i+8 1q+6
lyde 0+5 f+3 i+4 10+10 1g-2 1i+4 1j-2 1k+6 1q+6 1s+7
lyde+ens 1k+5
lyde/v a+2 1i-2 1k+5 1y+5
lyder+ens 1k+5
lydleg 1i+5 1w-2
lydmaaler 13+5
lygte p+4 z+3 1v+4
lykke 21+11
lykkedes 21+10
lykkes k+2 25+6
lyne 5+12
lynlaas 5+10 k+4
lys 0+3 2+7 a+8 e-2 i+6 l+2 m-2 x+5 y-2 z+5 10+5 12+9 13+2 16+3 1p-2 1v+5 1w-2 22+4
lys+og+skygge 10+5
lysbord 16+6
lyse 13+6 1g+7
lyset+daempet 0+7
lyset+slukket 12+2
lysfest 1v+4
lyskaede 1x+3
lyskryds o+6 1r-3
lyst a+8 k+9 1b-2
lytte r+6 v+5 13+9 1h+3 1i+6 1j-2 1k+4 1m+2 1s+16 21-2 27+4
lytter+mere+end+jeg 27+6
maa+bestemme 14+6
maa+blive+faerdig 1c+6
maa+ikke+vaere+med 1a+13
maa+skifte e+5
maa+slaas+for+sjov y+5
maa+vaere+med 2+3
maade i+4 1b+2 1i-2 1o+5 1y+10 20+8
maage r+4
maal 5+6 a-3 m+8 p+7 12+7 1b+6
maale 5+3 d+3 n+4 u+9 v+3 13+5 1o+6
maale+med 13+5 16-2 1o+9
maale+regn v+4
maaler 13+4
maaler+med d+4 n+5 u+3 1o-2
maaler+mel d+4
maaltid a+6 f+4 25+4
maane 1i+6
maaned 3+10 4+4 a+3 i+3 j+4 q+3 v+6 x+3 12-2 18+9 1h-2 1j+3 1s+2 1v+4 1x+3 24+6
maatte y+6 12+4
mad 0-2 1-3 2+3 5-2 6+3 7+9 8+4 a+17 c-2 d-2 f+5 g+3 l+4 u+6 y-2 12+3 14-2 1a-2 1b-2 1i+4 1k+7 1n+2 1s-2 1u-3 1y-2 27+3
made 3+5 27+6
maden+paa 7+7 a-5 1i+4
madfortaelle a+5
madhold l+3
madkasse 3+7 4+7 a-3
madpakke 4+5 a+2 p+18
madras 2+4 a+3 i+4 k+2 y+13 10+6 1u+2 23+4
madrest u+4
madro a+3
madvogn c+5
maegler 1b+9 1t-2
maelk a+3 e-2 i-3 k+7 1i+6 1m+6 1z+7
maelkekarton u+8 x+5
maelkekasse y+6 16+3
maerke 5+10 a+6 b+3 e+4 f+4 10+14 1a+3 1g+4 1s-2
maerke+efter v+6
maerke+forskel 12+8
maerke/v 5-2 f+4 v+10 y-3 10+4 12+6 1e+9 1g+5 1y+5
maette a+7 1h+8
mage 10+5
magnet 16+13 1p+16
magnet+paa+alt 1p+6
magnetplade 16+6
magt 1a+7
maj 4+5 f+3
majs b+5 w+4
makke 3+4 8+4 p-2 1a+14 1w-2 1z+3
makker 3+6 1a+5 1y+4
makkerpar g+3
mal 1r+9
male m+15 o+4 u+3 y+5 1a+4 1r+10
male+med o+6 1r+3
male+paa m+5 1r+3
maler 1r+9 1s+4
maler+med 1r+2
maler+paa m+14 1r-2
maleri 1a+9 1l+6 1r-3
maling m+7 1a+8 1r+5
man 1-2 4+4 6-3 a+5 b+2 e-3 f-2 j-2 m+4 u-2 w+5 10-2 12-2 13-2 14+3 1a+8 1d+5 1e+3 1g+2 1h+4 1j-2 1m-2 1n-2 1p-2 1s-2 1u+6 21-2 22-2 23-2
mand g+2 l+8 r+5 14+3 1e+6 1v+6
mandag 9+7 d+4 s+2 u+3 1a+4 1j+5 1u+7 1w-3
mange 1+4 7+2 9+4 g+3 o+3 p+3 s+5 1o+16 1q+2 1u+4 1x-2 25+8
mangel g+5 k+5 1i+2
mangle 7+4 d+2 14+3 18+6 1a+7 1b+5 1o+6 1u+2 1w+4
mangler+du 1b+7
mangler+en 14+6 1a+2 1o+6 1w+5
mappe 4+7 1u+8 1z+2 25+8
mariehoene s+5
markant a+4
marmelade d+3
marsvin t+8
marsvinebur t+4
maske 1r+5
maskine t+7 1n+8
massage 12+9
massere 12+6
mast y-3 10+13
mat 1k+4
materiale 1r+7
mave e+3 i+3 j+9 10+7 12+3 1e+3 1s+2
mdr i+4
med+app 13+5
med+bussen p+2
med+det 0-2 1+3 5+2 6+8 7+5 8+3 a-3 m+3 n+3 p-2 v+4 14+8 19+6 1a+3 1b-2 1e+6 1g-3 1h+5 1i-2 1w+6 1y-2
med+hele+kroppen 0+2 y-2 14+7
med+hjem e-2 f+7
med+i+koekkenet l+2
med+i+tasken 19+2
med+kniv d+3 r+7
med+kroppen 1b+2
med+lommelygte 2+4 1e+3 1p-2
med+lukkede+oejne b+3 10+2 1k+7
med+paa+sprog 0+4 15+4 1m-3
med+seks+boern p+3
medhjaelpe 3-4 5+4 20+7
medhjaelper 2+3 1y+8
mel d+7 r+5 12+6
mellem+de+to 1b+7
mellem+madrasserne i+2
mellem+os+voksne 5+5
mellemmad 6+6
mening d+6 18+6
mens+bussen 7+6
mens+de+spiser a+4
mens+der+spises a+5
mens+vi+venter 7+5
menu 1h+8
menukort 15+7 1m-2
mest 3+4 j-2
metal j+12 13+6
metalbil 13+7
meter p+8 r+11 1a+7 1o-2 1r-2 1x+13
middag 3+11
middagslur d+3 i-2
midt 1+2 5+3 6+4 8+2 b+2 e+10 f+2 i-2 y-2 14-5 1a+7 1b-2 1d+2 1g-2 1j+6 1m-2 1u+5 1x+3 1y+9 23+5
midte a+4 b+5 1u+7
mikroskop 1q+9
mil y+8
mille 1k+8
min+kollega e+8 1y-2
min+makker 1y+5
minde/v 4+5 1f+9
mindre+borde a+5
mine+fem 1g+7 1w+7
mini z+7 1w+5 1y+7
minibus 1y+8
miniroeris z+8
minut 0+2 1+4 2-2 4-2 6+5 7+3 8+9 9-2 c-2 e+4 f+4 h+3 i-3 j-2 k+3 m-2 r+3 12+6 13-2 14-3 18-2 1b-3 1c-2 1e-2 1g+6 1h-2 1i-3 1j+3 1o-2 1q-2 1r-2 1s-2 1u+2 1v-2 1w-2 1x-2 1y+3 1z+2 21+8 22+3 23+2 25+4
miste 1e+8 1y+2
miste+taalmodigheden 1y+2
mobile 1q+5
modellervoks 10+8
modersmaal 1m+6
modsaetning 1i+5
modtage 0+3
modtagelse 0+4
moede 0+9 4+3 p-2 r-2 13+5 1a+4 1e-2 1h+2 1y-2 21+20 22+5 25-2 27+8
moede/v 0+4 2+17 a-2 24+4
moedes r+7 1w+4 1y+8
moedetid 0+3
moedrecafé 27+8
moenster 1o+6
moenstre r+3 1o+4
moerke i+7 1e+3 1p+5 1x+3
moerklaegge i+7
moerkt 10+9 1p+8
moerkt+rum 10+10
molly t+7
mooncars o+12
mor 0+11 1+5 3+7 5-2 6-2 a-2 i-2 p-2 15+4 1b+3 1g+2 1h-2 1j-5 1m+14 1s+3 1y-2 24+7 27+13
mor+bliver 0+3 3+4
mor+er+gaaet 0+2
mor+gaa 0+3 3+5
morgen 0+10 1-2 2+10 8+4 9+3 a+2 d+2 l+3 m+4 n+2 t+5 v+3 y+5 13+2 1a-2 1i-2 1j+3 1m-2 1s+3 1u+5 1w+2 1x-2 1y+2 27-3
morgenmad 0+3 2+13 a-2
morgenstund 1g+7
morgenvagt 0+5
morgenvoksen 0+7
mormor 1m+9
morse 0+5 3+9 i-2 27+3
mos d+7 r+14 10+5
mose r+7
motorik y+4
motorikbane y+3
mozart 1s+5
mudder 5+7 n+8
mudderkoekken n+7
mulig 1v+3
mund e+4 r+7 13+5 1i+5
mundgymnastik 1i+3
mur m+11 y+3 1b+2 1r+2
mus 6+6 t+6 1k+5
muse 13+3
musestemme 13+3
musik 0-2 6+5 8+6 a+9 i+6 y+3 z+7 12+12 1p-2 1r+4 1s-4 1x-2 1y+6
musikpaedagog 1s+8
musikskole 1s+6
muskel y+3
myre f+2 s+2
myresti s+2
naa 2+3 5+3 a+2 c+4 f+4 m+3 1i+5 1r+5 1s+3 1u+6
naa+det+selv 0+2
naal 11+6
naar+dagen+er+for 22+6
naar+de+henter 1+5
naar+de+hjaelper 1a+7
naar+de+kommer 0+2 g+2 i+4 s+5 w+4 12+6 18+6 1e+5
naar+de+leger 14-2 1a+7 1i+3
naar+der+er+for+hoejt 13+5 1n-2
naar+det+bliver+hentet 1+4
naar+det+gaar+galt k+2
naar+det+gaar+godt 1g+5
naar+det+koger 1e+6
naar+det+regner m+4 14+3
naar+det+sner v+6
naar+far+er+gaaet 0+4
naar+hun+kommer+ind 0+4 1m-2
naar+jeg+holder+fri 24+4
naar+jeg+skifter 1s+4
naar+mor+kommer 1+8
naar+nogen+kalder 14+2 1g+5
naar+noget+slutter 6+11
naar+vi+er+mange 1w+3
naar+vi+gaar+ud 6+6 m+7 1u-2
naar+vi+skal+ind 6+8 1b+5
naar+vi+skifter 6+4
naar+vi+spiser 1+6 a-2
nabo 4+6 c+7 p+8 t+2
naegter 5+4 e+7
naelde s+3
naerhed i+2
naese e+9 g+13 m+4
naesekrog g+4
naeste 0-2 5+6 6+12 9+10 a-2 i+3 m-2 p+5 r+3 x+2 1a-2 1c+7 1h+5 1i-2 1r-2 1u+4 1w-2 21+5
naeste+vagt 1y+5
naevne 6+7 8-4 f+8 1y+8
nat 0-2 3+8 i-2 n+5 v+6 16+8 1p-2 27+6
natron 1p+2
nattroeje 3+7
natur r+11
naturbingo r+5
navn 0+4 6-2 9+3 g+5 m+3 r+4 s+2 t+3 14-2 16+4 1a-2 1b-2 1e+2 1g+2 1h-2 1i+9 1k+5 1l+8 1m+4 1r-2 1s+3 1t+2 1u-2 1y+3
navne 3+2 a+3 l+5 1k+6 1l+7 1w+2 23+2
navnekort a+5
navneleg 23+3
navneopraab 1u+2
navneskilt 0+6 2+5 1z+3
ned+ad+bakken n+7 y+2
ned+i+knae 1g+5
ned+paa+gulvet 0+6
nede 0+5 a-2 c+3 d+3 n+7 p+5 14+7 16-2
nederst y+8
negl g+5
nem 5+5 a-2 1g+8
nemlig g+6
nervoes 3+2
net m+5 r+6 s+3 y+5
nette 1q+3
ni 0+5 a+2 j+4 m+4 1j+6 1y+5
nik 1g+6
nisse 1v+9
nissedoer 1v+8
niveau 1u+5
noahs 16-3 1l+5
noed 1y+7
noedplan 1y+6
noedt i+7
noedvendig f+7
noegle 4+7 9+6 10-3 1a+6 1k+7
noeglering 9+7
nogen+at+lege+med 1a+3
noget+godt+om 1+6
noget+jeg+saa+du 1g+3
notat 25+6
notere 14+6 25+6
noterer+hvad 14+7
november m+7 1v+4
nr c+5 27+7
nu+og+bagefter 6+9 9-5
nulte 4+6 1j-4
nummer 8+7 o+6 z+2 27+5
numse e+5 1s-3
ny 0-2 2-2 3+18 4+2 5-2 6+2 9-2 b+7 e+2 l+3 m+2 t+2 y-2 13+3 15+2 18+6 1a+5 1b-2 1g-2 1h-2 1i-3 1j+3 1k+3 1r+3 1s+3 1u-2 1x-2 1y-2 20+8 26-2
ny+dreng 1a+2
ny+kollega 20+4
ny+tekst+paa 1s+4
nyansaette 20+9
nye+boeger 1j+2
nye+boern m+6
nye+foraeldre 1m+5
nye+ord 1s+6
nynne 5-2 i+12 1s+11
nynner+i+stedet i+6
nysgerrig 1g+8
nyt 3+10 6+10 8+3 9+6 b+4 p+6 1h+7 1y-2 22+2
nyt+barn 3+5 p+5
nyt+legetoej 1h+4
observation 25+2
oede 14+4
oedekortlaegge 14+4
oeje 0+4 b+7 e+4 i+2 m+6 10+8 14-2 17+6 1a+2 1k+6 1o-2
oejeblik i+5 1g+8 21+4
oejenhoejde 0+7 1g+5
oejenkontakt 1g+6
oellebroed a+7
oere 5+2 6+6 e+4 l+5 12+10 13+13
oerekopper 12+6
oese c+5
oese/v 7+6 c+2
oeve 0-2 4+13 5+6 a+4 c+2 f-2 i+3 j+4 k+9 p+2 11+2 17+6 1a-2 1b+3 1c+5 1d+8 1e+3 1i-2 1u-2
oeve+sig+i+at+rulle j+7
oevelse y+7
oever f+6
oftere 1h+9
ok a+7 27+4
okay 1e+3
oktober 1v+5
olie 1p+8
oliven a-2 b+4
om+fem+minutter 6+7
om+lidt 6+3 e+7 14-2 1y+5
om+morgenen+naar 0+2
om+natten v+8 1p-2
omgang y+5
ommoeblere 1x+6
omrids c+5
omvendt 17+5
ond 0+4 y+8 1u-5 22+3
ondt+i 22+4
onsdag 3+2 4+8 9+9 b+4 d+4 p+3 r-2 t+4 y+3 1g-2 1h+6 1y+3 20+4
op+ad+bakken m-3 p+10 y+2
op+ad+muren m+6 y+3
op+paa+loftet 1g+8
opad k+7 1i-2
opdage r+4 1y+12
opdagelse m+6
opdager g+4
opfoere 1j-2 1t+9
opgang p+6 1k+5
opgave 0+7 4+3 a+9 k+2 l+7 1y+4
opgavekort l+6
opholde 1x+8
oplaeg 14+6
oplaering 20+5
opleve 1s+5
opmaerksomhed 1e+7 1g+3
oppe 0+2
oprydning 8+5
oprydningssang 8+6
opskrift d+14
opslag 28+15
opstart 0-2 3+14
opsyn 1r+2
optage a+5 f+5 13+6 1i+4 1j-3 1m+11 1o-2 1q+7 1w+7 21-2 27+2
optagelse 21+7
opvarmning 4+7
opvask c+4 i-2 22+9
opvaske 0+3 c+6
opvaskeren 0+3 c+7
ord 3-2 5+2 a-2 y-2 14-2 1a+2 1b+4 1e+5 1i+19 1k+3 1m+8 1n+4 1o-2 1s+7 1y+5 21+4 25+2 27-2 28+4
ord+for 1e+6 1i-3 1m+6 1y+5
ord+paa+sprog 1m+4
orden a+4 p+4 1y+8
ordentligt 1+4 a+5 1z+8
ordet+rundt 21+2
ordliste 1m+9
ordne 5+2 f+6 14+4 1b+6 1i-2 1y-2
ordner+det+praktiske 14+4 1y-2
ordret 1i-2 25+6
ordssaetninger 1i+9
ordstyrer 21+8
organist 1s+9
orgle p+14
orkester 1s+5
orm s+12 u+7
orme s+8 u+4
os+voksne g+3
ost a+2
otte m+8 y+5 1i+3
ovenpaa i+3 1l+3
over+gloeder w+3
over+hovedet 1y+4
over+hovedet+paa 1y+4
over+i+boernehaven 4+4
over+ild w+3
overalt c+3
overfare j+3 k+6
overgang 4+5 6+2 i-3 p+7
overgearet 12+6
overlap 2+5
overlevering 4+6 1y+7
oversaette 1m+7 27+8
oversaetter 1q+9
overtage d+3
overtoej 5+9
overtraette a+7
overvaelde 5+2
p o+5
paa+alle+sprog 15+4 1m+2
paa+arabisk 1j+4 1m+4
paa+badevaerelset+saa e+5
paa+biblioteket p+7 1j+5
paa+bondegaarden t+2
paa+den+anden+stue 1j-2 1t+9
paa+deres+sprog 0+3 g+7 14-2 1a+7 1j+6 1m-4 27-3
paa+hendes+sprog 0+4 1m-2
paa+kontoret 0-4 a+2 l+11 20+7
paa+liste i+2 1a+6 1c+6 21-2
paa+maven i+5 j+7 12+3
paa+moedet 21+4
paa+nettet 1q+3
paa+plads 8+6 1g+7
paa+polsk 1m+5
paa+puslebordet e-4 k+7 1i+12
paa+skaerm 1q+4
paa+skift 6-3 t+3 u+7 17+4 1c-3 1j+3 1y+4 23+7
paa+skoedet+lige 0+2
paa+somali 1j+6 1m-3
paa+stuemoedet 1a+7
paa+ti+maaneder 3+5 a+6 j-3
paa+tur 4+3 d+4 1a+7 1c+3 1i+2 1k+5 1q+5
paa+tvaers+af+koen 1a+5
paa+tvaers+af+stuer 1w+7
paa+tvaers+af+stuerne 1y+8
paa+tyrkisk 1j+4
paa+vaeggene 1x+5
paa+vej+hjem p+2
paalaeg c+7
paaske 1r+7
paaskeaeg 1v+9
paaskekylling 1r+5
paedagog 2+2 3+2 4+9 a-2 z-2 14-2 1i+5 23+10
paedagogisk 14+6
paent 3+3 7-2 8+6 1a+7 1q+5 1u+7
paere 1p+7
pakke a+5 18+7
pakke/v 1+7 8+5 a-2 p+7 15+6
pande i+5
pande/v n+3
pandekage d+3
panik 9+5
pap x+5 11+11 15+6 1e+7 1j+5
papbog 1j+7
papir 9+6 f+10 g-4 l+7 x+7 z+3 10-3 11+4 1b-2 1e+5 1j+5 1k+6 1r+2 1u+3
papkasse m+7 o+6 y-2 16+7 18+7
par 5+3 1a+13 1k+6
paraply v+6
parese y+5
park p+6 x+7
parkeringsplads o+7 1x+3
parkour y+5
parti 1b+9
parvis 12+3
pas c+4 m+5 n+7 15+6 1i+4 25+6
passager o+7
passe 5+4 8-2 a+5 c+2 t+2 w+4 1k+5 24+5
passer 4+11 t+4 1r-2
pasta b+7
pause 3+2 a+10 i+5 12+8 1i+4 1y+2 22+17
pause+fra 12-2 22+8
pauser+i+sangen 1s+2
pauserum 12+6
pedel l+7 1h+7 1n+5
pege 9+4 e+3 i+2 p+7 1h+4 1i+2 1n+18 1s+3
pegen 1i+7
penalhus 4+8
penge p+5 15+3
pensel m+3 10+3 1c+8
perle/v 11+9 12+7 1o+8 1r+6
perler+paa+snor 1o+5
persille b+6
person 0+2 1i+7 1j+2
personale 22+9
personalemoede 21+5
piberenser 11+9 1r-2
pige 0-2 3+7 4-3 6-2 a+2 b-2 e-2 i+6 j-2 k+3 l+6 m-2 p+2 r+3 s+3 z+4 12-2 14+4 16+2 1a+10 1b+3 1e+8 1g-2 1j-2 1m+8 1s+4 1x-2 1y-2 27-2
piktogram 6+9 9+6
pil 9+3
pille d+5 k-2 1k+7 1r+7
pille/v 9+3
pincet 11+5
pind w+5 1b+4 1c+5 1p+5 1s+7 1t+7
pinde a-2 n+4 r+6 w+7 1j+8 1o+2
pirat 15+5
piske 1s+8
piskeris 1s+9
pizza d+2 12+3 1o+8
pizzadej d+4
placering 1i+2
plade 13+6 16+12
plads 0-2 3+5 4+2 5+9 6-2 7+2 8+4 a+5 f-2 g-2 m+3 o+2 p-2 14+6 1b+6 1g+7 1i-3 1j+2 1w+2 1x+11 1y-2
plaene m+8 1v+3
plakat k+8 1e+7 1x+8
plan 0-3 9+9 p+10 v+4 14-2 1a+2 1b-2 1h+2 1r+4 1u+2 1y+11 21+6 22+5 25+5 27-2
planke/v m+6
plankevaerk m+8
planlaegge 4+2 a-3 12+7 1h+12 1y+5
planlaegge+ugen 1y+6
planlaegger+selv 4+3
plante/v m+6 u+2 1x+4
planter u+8
plast g-3 n+5 13+7
plaste p+2 15+8
plastik 18+9
plastkasse 13+7
plastkopper g-4 n+6
plastre 15+4
pleje/v 3+7 g+2 m+7 1a+2
plejecenter q+5
plet r+13
pludre i+7 1i+7
pludselig b+5 f+2 o+4 s+4 15+3 1x+5
plukke b+5 u+10 11+8
plukke+aebler u+6
poelse a+7 10+5 1h+6
politi 15+7
polsk 1m+5
popcorn w+3
poppe w+4
populaer 1-2 l+4 u+7 1a+7
port 0+8 m+8 1b+2
portion a+3
pose 5+6 7+5 d+4 p-2 y+2 10+4 1i+8 1k+3 1n+4 1u+6 1v+2
pose/v k+6 v+9 11-2 1i+5 1p+7
post 0-5 3+6 4+10 l+6 p+6 15+7 1l+7
postbud e+5 l+10
posthus p+8
postkasse 4+5 15+9
postkontor 1l+3
potte 5-2 f+12
praecis 1i+5
praemie 1v+4
praksis 21+3 25+4
praksisfortaelling 21+4 25+5
praktik 1z+4
praktikant 20+13
praktisk a+5 14+8 1y+11
praktiske+opgaver a+6
presenning m+2 n+4 1j+4
presse/v 3+7 22+6
prik f+7
prikke g+2 s+4 1o+6
primaer 3-2 e+5
prise/v 1y+5
privat f-4 1d+14
problem 14+2 1b+7
problemloeserhjoerne 1b+8
proces 1r+8
proeve b+6 1p+5
proeve/v 0+2 1+7 2+7 3-2 5+2 6+4 7-2 8+3 e+8 g-2 m+2 p+3 r-2 y+7 10-2 12-2 14+10 19+3 1a-2 1b+4 1e+3 1g-2 1j-3 1m-2 1r-2 1u-3 1w+2 1y-2 20+3 23+2 27+3
proever a-3 k+8 s+5
program 14+12 1h+8
projekt 1a+7
projektor 1q+6
prop k+7 1p+8
proppe x+9
psykolog 21+5 25-2
publikum 1e+4 1t+14
pude 0+2 5-2 a-2 e+7 j+3 r-2 y+5 10+9 11+3 12+2 14+3 17+4 18+8 1b+7 1e+3 1u+6 1x+4
puderum 0+6 y-2 1h+4 1u+5
pudse g+2
puls y+11 12+2 1u-4
pumpe 15+5
punkt 21+2
punkte 21+9
puppe s+2
pusle 0+3 5+4
puslebord e+4 k+7 1i+11 1s+3
pusleplads e+6
puslerum e+5 22+6
puslespil 0+6 2+5 17+13
pusleting 0+4
puste 12+3
pusterum 1e+7
putte 3+5 i+2 15+2
putte+sig i+3
putte/v 3+3 a+5 i+14 24+7
putter i+7
putter+sig+selv i+3
pynt 1r+9
pynte 1v+4
pyt n+14 v+6
raab 13+7
raabe 0-2 1+5 5+11 6+2 a-3 m-2 p+4 y-2 14+6 1b-2 1e+2 1g+5 1w+2 27+5
raabe+navne 1w+3
raad 1b+8 1h+4
raadslagning 1h+7
raadvild r+3
raadyr r+5
rad r+2
radio a+7 13+8 1i+7
radise u+3
raekke 9+4 c+5 e+6 f+2 i+6 1b+4
raekke+haanden+op 4+5 13+8
raekke/v 4+3 i+3 13+8 1p+6 1t+6
raekkefoelge 6+7 9+15 a+5 b+3 f-2 i+3 1b-2 1i+5 1u+3
raekkevidde 1b+4
raev r+6
rage 1b+4
rager+uklar 1b+4
raket 1p+7
ramme/v c+8 f+2
rampe 16+11
ramt 1b+7
ramt+hvad 1b+5
rar 1d+3 1e+9
rase 1e+10
rasleaeg 1s+7
reb m+14 r+3 y+16
redskab 1x+8
reflektere 21+8
regel m+3 w+2 y+10 13+6 14+2 17+4 1b+3 1h+7 1r-3 26+17
regn 5+5 m-2 r+2 v+12 1j+4 1r+6
regnbukser 5+6
regne m+3 14+5 1h+5
regntoej 5+5
regnvejr n+6 r+7
rejse c+4 y+7
rejse/v 5+6 a+6 i+5 r+3 27+4
rejser+mig+ikke a+4
rejsevogn c+5
rekvisit 14+8
relation 1a+2
remse 5-2 6+4 g+6 p-2 1k+6
remse/v 1k+20
ren 0+3 c+6 x+2
rende/v a+10
rengoering 16+6
renlig f+3
rense b+5 t+3
reol 12+7 16+5 18+6 1x+16
reolen+paa+tvaers 1x+3
reparere 14+6
respektere 1d+8
rest 0+3 5+8 6+3 7+2 8+4 a+3 c+4 u+2 14-2 16-2 1u+11 1y+4
restaurant a+5 15+7 1m-2
ret 1i-2 25+6
retfaerdig 1b+7
retning 1w+3
rette a+7 k+4 1g+7 1i+7
rette+paa+ham 1g+4
retter+paa a+8
retur p+2
ridder 15+9
rigtig 5+7 a-2 c+4 d+2 k-2 l+3 m-2 n+4 y-2 11+4 15+19 16+5 1a+3 1i+3 1r-2 1x+5 1y-2 22+5 27+5
rim 7+2
rime 1k+8
rime+paa 1k+8
rimkasse 1k+7
ring 9+9 f+4 y+5 1b+3 1x+5 1z+3
ringe 3+2 5-2 8+5 e-2 l+2 p+3 s+3 18+4 1a+4 1b-2 1h+4 1i-2 1w+5 1z+6 21+5 22+3 24+5 27+15
ringe+hjem 27+5
ringer+til+familie 3+8 27-2
ringle j+7
ris a-3 b+4 z+7 10+5 1s+8
riste w+8
ritual 0+5 i+8
rive i+7 11+6
rive+fra i+8
rive+papir 11+6
rive/v 1b+7 1e+7
river+de+andre 1b+2
river+i+haaret 1b+2
ro 0+4 5+2 6-2 a+3 e+2 i+10 l+4 p-2 t+2 y+3 12+9 13+2 16+4 1u-2 1w-2 23+4 27+5
robot 1q+6
rod r+7 14+5
rode/v 8+5
roden u+8
roder 5+8 8+6
roe z+7
roed 0-2 5-2 6+4 8+5 9+4 l+4 p+4 r+3 u+3 v+3 y+4 11-2 13+6 14+2 1o+6 1w+6
roed+blaa+roed 1o+4
roer d+7 k+5 n+8 11-2 18+5 1l+4
roeraeg d+8
roere e+6 t+2
roere+og+slikke b+2
roere+ved+ting 6+7
roere/v 5-2 6+4 b+17 d+3 e+3 k+4 m-2 p+3 z+4 10+5 14+3 16+4 1d+3 1h+6 1i+4
roeve 15+6
rolig 0+12 2+4 a+6 f+2 r+4 12+4 1a+3 1b+4 1g+4 1j-3 1y+6
rolle l+3 14+2 15+5 1a+6 1y+2
rollekort 1y+3
ros f+7 k+6 1y+7 27-2
ros+for+at+proeve k+7
rose b+6 k+5 1a+6 1y+9
rose+en+kollega 1y+5
rose/v 1a+8 1m+7 1y+3
roser+hinanden 1y+3
rosin p+2 11+9
rover 14+4
ru 10+6
rugbroed a+6 c+3
rugeaeg t+8
rulle i+7 j+6 y+7
rulle/v c+7 j+5 y+4 12+8 1i+6
ruller x+6
rum 2+2 4+8 5-2 8+3 9-2 a-2 e-2 i+2 m-2 p-2 y+4 z+2 10+5 12+12 13+3 14-2 16+3 1a+6 1b-2 1g-2 1h-2 1i+2 1p-2 1r-2 1w+7 1x+19 1y-2 22+4
rum+kun+til 12+8 1x-3
rumdeler 1x+4
rumme 0-2 8+4 9+5 f+2 i+12 12+6 1a-2 1e+2 1g+10 1h+3 1u+5 1w-3 1x+13
rumraket 15+7
rumstation 16+8
rund 12+5
runde a+8 y+7 1a+5 1h+2 1o+8 21+6
rundkreds 5-4 7+8 1c+7 1j-2 1u+3
rundstykke d-2 12+6
rundt 3+2 4-2 6+3 c+5 e-2 f-2 j+3 m+3 o+8 p-2 r-2 w+6 10+4 12-2 14-2 17+4 1a-3 1b-2 1g-2 1h+3 1i-2 1p+3 1r+2 1s+2 1u+5 1v+3 1w-3 1x+6 1y-2 1z+4
rundt+om+huset i+3 o+7
runge 13+8
rute p+4
rutine 0+3 1z+2
rutschebane y+8
rutsjebane m+7 y+8
rydde 1+3 5+2 6+10 8+13 a-2 m+4 1x+8 1y+4
ryddehold 8+5
ryg 5+5 a-2 d-2 e+8 f+3 i+2 k+4 r+6 v+5 12+10 1e+3 1g+6 1t+7
ryge k-4 w+9 12+3 22+8
ryghistorie 12+4
rygsaek a-3 k+6 p+14
rykke 0+2 1+5 a+5 i+4
ryste y+6 11+6
rytme 3+5 1k+8 1s+3 27+4
rytme+paa 1k+8 1s+3
rytmik z+5 1w-2 23+7
rytmiktime z-2 23+8
s 1k+11
saebe f+6 m+2 n+8 10+5 15+6
saebeboble 0+6 12+7 1p+4
saebemand g+3
saebevand g-2 m+4 n+4
saek 4+6 5+4 m-3 1a+7 1k+7 1r-3
saekke y+3 10+6 12+4
saekkestol 12+4
saerlig 1+4 a+7
saerskilt b+4
saet f+4 1o+5
saetning 1b+7 1i+7 25+6 27+7
saette 1+2 2-2 3-2 4-2 6+6 7+2 a+2 b-2 c+2 d-2 f-2 k-2 l-2 m+7 n-2 p-2 v+2 w-2 y+2 z-2 10-2 12+5 14+5 15-2 16+2 17-2 18-2 1a+5 1b+6 1d-2 1e+4 1g+5 1h+2 1m-2 1o+2 1r-2 1s-2 1u-2 1x-2 21-2 22+6
saette+kryds 1o+8 1x+8 25-4
saette+musik+paa 6+8
saette+ord+paa 1i+5
saette+tempoet+ned 12+5
saetter 7+8 a-6 1h+16
saetter+kryds 25+3
saetter+mig+mellem a+8 1b+5
saetter+mig+ned e+4 1b+8 1g-2
saetter+mig+paa+gulvet e+3 12+7 14+7 1g-3
saetter+mig+ved+siden+af 1e+6
saetter+ord+paa 1i+2
saft p+6 w+5
saks 4+7 1r-3
sakse 8+7
sal 6+8 y+7
salat a-3 s+5
salt d+5
salve 1t+5
samarbejde 1a+4
samarbejde/v o+5
samarbejdsbane 1a+4
samle 2+7 8+2 r+3 x+6 1i+4 1u+8
samle+op 8+2
samler+op+fra 8+2
samles+i 1u+4
samling 5+2 6+10 7+5 a-2 f-2 y+12 12+4 14+3 19+2 1h+6 1u+5 20+8
samme+boern+og+samme+voksen 1w+6
samme+bog 4+7 1m+4
samme+bog+fem 1j+5
samme+fire 9+6 a-2 1a+7 1r+8
samme+regel 26+5
samme+rute p+4
samme+sang a-2 f+5
samme+tre+sange 1s+4
samme+voksen+hele 1w+6
sammen 2+3 8+7 9+3 b-2 c+4 g-2 i+5 p-2 12-2 13-2 14+5 1a+10 1c-2 1e+4 1h-3 1i-2 1j-2 1q+3 1r-2 1s-2 1u-2 1v-2 1y+4 21+2 23+3 25-2 28+3
sammen+med+foraeldrene 3+3 1y+7 27-2
sammenligne b+7
sammenstoed 1b+10
samtale a+9 1i+9 27+20
samtale+med 1i+3 27+12
samtale+om a+11 1i-3
samtale+paa+gulvet 27+5
samtale/v 1m+8
samtalekort 1i+6
samtidig 4+4 6+7 1i-7 1n+9
samvaer e+8
samvittighed 22+8
sand 5+4 n+9 y+8 10+4 18+5 1b+4 1j+3 1l+3 1w-2
sande m+8 n+5
sandkasse n-2 o+7 y+6
sandpapir 10+6
sandsaekke y+4 10+6
sandur 6+5 1c+8
sang 3+4 5-2 6+10 7+3 8+3 9-2 a-2 j+2 1b-2 1h+5 1i-3 1k+5 1l-3 1m+5 1o+2 1s+20 1u+15
sanghat 1s+4
sangkort 1s+5
sans y+5
sanse 10+2
sanserum 10+2
sat 1+6 5+3 a+3 d+4 f+5 j+6 14+5 15+4 18+5 1x+8
sav m+3 r+7 16-2 1a+7 1x+7
savn 1e+8
savne 0+11 1e+7 1u+7 27-2
saz 1s+8
scanne p+7 1j-2 1q+8
scene 1t+12
se 3-2 4-2 6+4 c-2 d-2 f-2 j+2 k-3 l-2 p+4 r+2 u+2 x-2 10-2 12+3 13-2 14-2 16-2 18-2 1b+4 1c-2 1f-2 1g+7 1p-2 1q+5 1r-2 1u-2 1w+3 1x+5 1y+8 22-2 23-2 25+8 27-2 28-2
se+film 1q-3 21+5 25+7
seddel 0+5 3+4 l+5 p+3 14+2 16+6 1e-2 1l+4 1y+9 1z+7
sejle n+5 12+4
seks 0+5 5+5 p+4 1i+5 1m+4 1w+10
seks+boern 1i+7 1w+4
seksaarige 4+7 1r-3
seksten 1w+8
sekund g+9 1b+10 1g+4 1i+5 1m-2
selv 5+3 7-2 8+3 a+4 b+4 c+3 e+5 f+2 k+7 p+4 12+2 1a-2 1g-2 1i+2 1n-2 1r+3 1x-2
selv+baere p+9
selv+bestemme 0+2
selv+finde 8-3 k-2 m+5 y+4 13+7 14+4
selv+finder+paa 14+4
selv+haelde k+2
selv+kan a+3 e-2 k-4 m+5 n+6 p+7 r+6 y-2 1r+6 21+7 27+2
selv+kan+naa m+4
selv+pudse g+2
selv+sige+til 1w+5
selv+skaere c-3 d+8
selv+vaelge 12+6
selv+vaelger 20+5
sen 2+2
sen+eftermiddag 2+2
sende 3+7 5+13 a+11 c+6 1b+3 1l+2 1s-2 1u+4
sender+dem+ud 5+5
sene 2+7
seng 3+2 i+14 24+5
sent 1+4
ser+film+med 21+6 25-2
ser+hinanden 1y+5
ser+hvad+der+sker 26+8
ser+op+naar 1g+6
ser+paa+mig+i 1y+4
ser+til+hinanden 1y+5
servere a-2 b+12 c+6
serverer+for c+7
service c+5
serviet b+2 g+4 p+6
set 9+5 m+4 p+4 y+7 1g+12 1i-3
sfo 4+6 6-2
shh i+4
shorts 5+7
si n+4 s+2 w+3
sidde 0+4 1-2 2+2 4+2 5+8 7+8 8-2 a+10 b-2 c-2 e-3 f+3 k-2 l-2 m-2 p-2 r+2 w+2 y+4 13-2 14+3 15-2 16-2 1e+7 1h-2 1i-2 1o-2 1s-2 1u+9 1w-2 1x-2 21-2 23+5 25-2
sidde+ned+mere 1g+9
sidde+og+kede 7+4 a-2
sidde+stille 0+5 7+7
sidde+ved+bordet 7+4 a-3 d+3
sidder+alene 1a+5
sidder+i+kreds 1u+5
sidder+og+spiser a+3
sidder+og+venter 7+2
sidder+paa+gulvet 5+11 i+2 14+11 1g-3
sidder+paa+puder 1u+5
sidder+stille a+2 y+6
side 0+4 m+9 o+4 r-2 x+7 1b+9 1j+5 1m+5 21+12 27-2
sidelaens y+6
sidst 0-4 2+6 4-2 5+4 6+6 7+2 8+6 9+4 f-2 i+2 k+2 m-2 p+5 r-2 y-2 14+5 17+2 1a+7 1b-2 1c+4 1g-2 1h+3 1j-2 1r+2 1s-2 1u+3 1v+3 1w-2 1y-2 27+3
sige 2-2 3-2 7-2 e+3 g-2 i-2 j-2 l-2 s-2 t-2 w-2 z-2 12-2 13-2 14+4 15-2 16-2 17-2 1a+4 1b+4 1d+4 1e+8 1f-2 1g+2 1h+4 1i+6 1o-2 1q-2 1r-2 1u+3 1x-2 1y+7 20-2 22+3 23-2 27+4
sige+det+rigtigt 1i+7
sige+farvel 0+6 1+7
sige+fra m+7 1y+11
sige+goddag 0+5 1g+8
sige+godmorgen 0-2 r+5 1m+3 1n+6
sige+hej+hver 0+5
sige+hvad+de+skal 26+5
sige+navn 1g+3
sige+nej 14-2 1a+6 1d+4 1h+13 1i-2
sige+nej+med 1d+6
sige+nej+tak 1h+8
sige+nej+til+aktiviteten 1h+6
sige+ordet 1n+2
sige+stop y+5 1d+4
sige+til+hinanden a+2
siger+fra k+6
siger+hoejt+naar 1y+3
siger+ikke+saa+meget 1e+8 1i+6 1w-2
siger+navn 9+6 1i+7 1t+5 1y-3 27+6
siger+navnet+paa 1g+5 1i+2
siger+nej 3+4 y+5 1d+6 1o-2 25+6
siger+nej+til 3+4 y+6
siger+stop 1b+2 1d+4
siger+tre+gode+ting 1a+8
signal 6+6
sigte/v f+7
simpelthen 1g+9
sit+eget+skema 9+4
sjaelden 1a+7 21-2
sjette c+6 21+5
sjov 6+3 y+4 13+8 1b+2 1i-2 27+6
skaal 0+6 a+12 b+4 c+10 1w+4
skaale a+6 b+4 j+6
skaane e+8
skab c+2 16+8 1i+3 1m+5 1s+3 1y+2
skabe 1x+2
skabelon 1r+8
skaeld+ud 1b-2 1y+4 26+7
skaelde 1b+4 1y+10 26+7
skaelde+ud 1y+7
skaelder+ikke+ud 1b+7
skaende 5+9 y-2 1b+10 1y+6
skaenderi 1b+6
skaenke a+7
skaere 6+4 8+7 a+6 c+5 d+7 i+6 w+5 1u+5
skaerer+groent d+4
skaerm i+3 12+7 1g+7 1q+12 1y-2
skaerm+sammen 1q+5
skaerme 12+8 1b+9
skal+bae f+4
skal+der+ske 1h+8
skal+have+paa 5+8 8+5
skal+hjem 9+8 s+4
skal+i+skole 1v+7
skal+jeg+hjaelpe k+3
skal+ligge 5+3 i+3
skal+paa 0+6 1-2 4+3 5-6 7+6 8+8 a-2 1c+4 1k+3
skal+paa+samme+skole 4+4
skal+skiftes a+4 e+2 1g-2
skal+spise 6+2
skal+starte 4+9 1j-2
skal+tisse f+4
skal+ud 0+5 f+3 1x+8
skal+vaere+hos+en 24+4
skala 22+8
skalle/v r+5
skammel 5+8 f+11 k+6 y+5 1x-2 22+7
skatte n+4
skattejagt 1o+5
skattekort 15+5
ske a+9 c+8 k-2 n+2 10+3 1e+5 1h+5
ske/v 0+7 6+8 8-2 m+5 16+3 1a-2 1b+3 1p+5 1r+3 1u+2 1w-2 1y+6 25+3 26+4 27+3
skema 9+10 1o+7 1w+4 25+6
skib a-4 14+7
skidt 1h+6
skift 6+11 e+7 t+2 u+6 17+3 1c+4 1g-2 1j+2 1y+3 23+7
skifte 0+3 3-2 5+4 6-2 a+8 c+4 e+9 g-2 i+5 m+4 10+5 12-5 13+4 1b+5 1c-2 1e-2 1h+3 1p-2 1s+4 1u+6 1w+5 22+6
skifte+plan+naar 1h+5
skifte/v 3-2 4+3 5+5 6+8 a+2 e+20 f+5 n+2 v+2 1d+3 1g+2 1h+4 1i-4 1w-2 1y-3 21+5
skifter 1y+8
skifter+ham 3+2
skiftes+til 0+5 a+5 m+7
skiftetoej 5-2 k+7 n+8
skiftetoej+i 5-2 k+7
skille/v 8+7 16-3 1l+8 1w+7 27+2
skilt 5+2 f+6 u+4 15+5 1m+7
skilte 9+8 1l+8
skilte+foraeldre 27+3
skind b+2 1j+2
skinne 16+7
skive/v c-3 d+6 18+7
skjule 10+7
sko 0+5 1+4 4+3 5+2 7+4 8-2 k+4 l+4 m-2 y+5 13+7 1a-3 1b-2 1h+4 1j-2 1s+7 27-2
sko+paa 5+4
skoede 3-2 a+6 j+4 t+3 12+6 1d+6 1e+4 1g+5 1j+2 1s+5 1u-2
skohylde 5+6 8-2
skole 0-2 4+18 z+7 14+2 1v+5
skoleboern 4+2
skolegruppe 4+3
skoletaske 4+6
skorpe/v a+6
skostativ 13+8
skov 9+4 m+4 r+5 1g-2 1i+3 1s+5 21+7
skovbryn r+6
skovbund r+7
skovkant 4+2
skovl n+7 1i+3
skovle m+5 n+6 1c+8
skovle+til+alle n+7
skovvogn r+7
skraa j+7
skraastole j+8
skrabe c+6
skrael d+2 k+8 x+5
skraelle c+7 d-2 r+2
skraeller+guleroedder d+2
skrald x+2
skralde x+8 1r+7
skralde/v 5+4 l+5 x-2 1g+8
skraldebil 8+2 p+9 x-5
skraldekunst 1r+9
skraldetur x+5
skraldevogn x+6
skridt k+6 1b+6 1e+3 1o+4
skrift 1i-2 1l+10 28+9
skrig 1b+8
skrige f+4 1e+5 1n+4 1y+3
skrive 2-2 3+3 4-2 6-2 7-2 8-2 9+2 a-2 g+2 i+4 k-2 m-2 p-2 t+3 y-2 12-2 16-2 18+2 1a-2 1b+8 1e-3 1g+3 1h-2 1i+3 1j-4 1l+5 1m-2 1o-2 1p+2 1u-3 1w-2 1y+11 20+3 21-2 25+8 26+2 27+11 28+4
skrive+en+liste 1c+3
skrive+ned+hvad 25+8
skrive+til+foraeldrene 5+7 27-3
skrivebord 1l+5 1x+7
skriver+ned+hvad 14+4 1i+5
skriver+ned+hver 1b+7
skriver+ned+hvornaar 3+3
skriver+til+foraeldrene 3+3
skru 13+6
skrue 11+11 1i+6
skrue+laag 11+6
skrue/v f+7 z+3 11+6
skruer g+8
skruetraekker 11+6 1i+6
skubbe 5+4 a+2 g+2 i+4 y+2 14+6 16-4 1b+8 1e-2
skubbe+til+vaeggen y+3
skubber 1b+8
skuffe c+7 19+2 1g+5 1r+5
skuffe/v 1e+12 1i-4
skulder 5+6 12+8
skuldre 12+5 1b+7 22+3
skulle+hjem v+7
skulle+vente 1c+5
skum g-4 n+6 y+7
skumblokke y+3
skumklods y+5
skur 5+2
skure/v 8-3 m+7 16+3 1a+5 1c+8
skurvogn 5+2
sky/v v+9
skyde 1d+8
skygge 7+5 10+12 1p+9
skygge/v 2+4 v+8 1p+4 1t+8
skyggefigur 7+5
skyl 9+7 f+4
skyld 1b+9
skynde 5+7 1e+6
slaa 1e+4
slaa+i+pude 1e+4
slaa+stuerne+sammen 2+6
slaa/v 2+3 s+6 10+4 1a-2 1b+16 1d+7 1s+3 1w+4 27+3
slaar+naar 1b+4
slaas a+4 1b+10
slaas+for+sjov 1b+3
slaas+om a+4 1b+7
slaaskamp o+7
slaasse y+4 15+7
slaebe p+6 y+9 14+5
slaeber 19+7
slaet 1b+3
slag 1b+6 1i-3
slags b+10 r+8
slagsmaal a+4
slange n+4 15+12
slette/v 12+9
slide/v 1j+4 22+9
slik b+6 1v+11
slikke b+7
slikpose 1v+3
slim 10+8
slippe/v 2+3 i+15 r+5
slowmotion 1q+4
slukke a+9 x+7 z+7 12+9 13+7 1i+5
slukke+lyset l+4 12+5
slukker+lyset l+4
slut 0+2 6+10 8+5 9+7 23+2
slutning 1s+8
slutte 0+4 2+3 6+9 z+8 1j-3 1u+3 23+7
slutter 8+7 14+3
slynge j+7
smaa+borde a-2 b+4
smaa+dyr 7+4 p-2
smaa+fingre k+6
smaa+hold 1w+5
smaa+opgaver k+2
smag b+3 d+8
smage a+7 b+11 d+4 10+5 1e-2 1v+8
smagestemme b+6 1e-2
smagsbane b+4
smagsproeve b+5
smalle p+6
smelte 1p+4
smide 6+6 d-3 f+3 w+6 x+7 18+5
smide+bleen f+3
smider+sig 6+6
smider+ud x+8
smidt x+7
smil 1g+7
smile 0+7 1g+8
smiley b+6 1e-2
smitte g+4
smitte/v 0+5
smoere 2+7 c+3 g+5
smoere+kinder g+3
smoere+selv c+4
smoere/v a+6 c+8 o+6 10+7 1i-2
smoerer+hinanden g+2
smoerer+selv c+3
smoothie b+7 d-2
smutte 1g+6
smykke 10+9
snak 5+3 e+4 i+4 w+4 12+4 1i+13 1m+5 1y+4 27+5
snakke a+8 e+2 i-3 p+4 s+2 y-2 14-3 1a+3 1b+3 1d+2 1f+6 1h-2 1i+15 1j+4 1m+5 1n+5 1r+2 1u+3 1y+4 27-2
snakke+om+det s+4 1r+5
snakkebog 1n+9
snakken a+5
snakker+med+dem+om 1a+6
snart 0+2
snavs g+5
sne a+7 n-2 r+6 v+7 1p+10
snedig 1a+5
snefnug v+5
snegl a-3 s+12
snegle s+9
snerre/v v+6
snitte r+6
snitte/v r+4
sno p+8 r+3 11+8 16+4 18+5 1o+4 1r+7
snobroed w+8
snoerebaand 5+5 27-2
snor 0+6 9+10 r+6 u+3 1b+4
snore y+4 1o+9
snorke i+6
snotte g+11
snuble y+5
snude 5+7
snyde g+3
so n+6
social 9+8 1j-4
soe p+6
soed b+10 1a+2
soede e+7
soege 3+4 1q+3
soege+paa+nettet 1q+3
soehest y+6
soejle 1x+8
soem m-2 11+8 16+3
soendag 27+6
soerge 7+4
soeskende i+3 15+7 27+7
soevn 0+4 3+4 6+5 j+4 27+12
soevnig i+8
sofa 0-4 3+6 8+4 y+4 12+5 15+3 1a-2 1b+11 1j+6 1t+7 1x+15 27-2
sofa+ud 1x+5
sofaen+med+bog 12+9 1j-3
sofaryg 1t+11
sogn 23+7
sognegaard 23+8
sok 5+10 i+8 k+18 m-2 y+6 10+5 1a-2
sol a+5 v+7 10+8
solcreme g+5
solsikke u+5
som 5+2
som+ny 18+5
somali 1j+6 1m-3
somme 13+3
sommer 4+5 f+5 g-3
sommerfest 1v+6
sommerfugl s+2
sommerfuglelarve s+8
sonde a+2
sort v+5 1r+8
sortere x+4 16+5 1o+11
sortere+efter 1o+5
sorterer 8+6 x+5
sove 0-2 3+3 8+2 a-2 i+18 m+3 t+3 1n+2 1u-2 1y+9 1z+4 22+5 24+3 27+3
sove+til+middag i+2
soveplads i+4
sover+laenge i+3
sover+ude m+5
sovere i+7
soverum i+4 1x+6
sovetid i+4 24+6
sovs b+8
spaede j+7
spaende/v 11+6 1a+4
spaendt 3+4
spaghetti 10+7
spand 5-2 8+2 a+5 c+3 f+3 g+4 k-2 m+4 s+6 u+5 1b+3 1c+6 1e+5 1o+7
spande g-2 m+4 x+10 y+3 1s+4
sparke y+3 1b+11
special 1a+7
specialgruppe 1a+8
spejl e+12 g+5 j+11 y-2 z+6 18+7 1x-2
spejle 5+5 h+6 15+5 1e+7
spids t+6
spil a-2 17+9 1c+5
spild c+6
spilde a+5
spildtid 7+4
spille a-2 m+4 q+6 14+7 15+4 17+11 1b+9 1j+6 1s+10 1t+5 27-2
spilleklub 17+7
spiller 1j+9 1t+8
spiller+en+biperson 14+3
spiller+et+spil a-2 17+5
spinat b+6
spire/v u+2
spis a+7 1i-2
spise a+7 u+2 1a+6 1i-2 1n+2 1x+8
spise+med u+3
spise+sammen a+4
spise/v 0-2 1+2 3+3 4+2 5-2 6-2 7-2 a+15 b+9 d-2 i-2 m+5 p+9 r+3 u+4 1a-2 1b-2 1e-2 1g+3 1i-2 1j-3 1l+4 1o+4 1v+4 1w-4 1y+3 25-3 27+5
spiser+med s+4 u+7
spiser+selv a-2 b+7
spisetid 6+7 14-2
spisning a+4 27+5
spoerge 1-2 2-2 6-3 7-2 a+6 b-2 c-2 d-2 e+4 f+5 i-3 j-2 m-2 n-2 o-2 p-2 r-2 u-2 w-2 x-2 z-2 10-2 11-2 12-2 13-2 14+3 15+2 16+4 17-2 18+2 1a+5 1b+6 1c-2 1d+4 1g-2 1h+8 1i+4 1k-2 1l-2 1m+3 1n-2 1o-2 1p-2 1r-2 1s-2 1t-2 1u-4 1v-2 1w-2 1x-2 1y+6 1z-2 22+2 23-2 24-2 25-2 26+2 27+5
spoerge+boernene+hvad 18+9
spoerge+den+nye 20+7
spoerge+foer+man 1d+6
spoerge+i+stedet+for+at 1y+7
spoerge+om+lov+til 1a+5
spoerger+foraeldrene+om 0+6
spoerger+mor 1m+8 27-6
spoergsmaal 0-2 a-2 e-2 g+5 1b+5 1g+4 1i+9 1j-2 1p+8 1y+3 20+5 21+9 27+12 28+2
spor r+17
spotter 1o+6
spring y+2
springe 3+7 i-2 1j+6
sprit g+13
sproejte g+3
sprog 0+3 5-2 a-2 g+4 14-2 15+2 1a+9 1e+2 1i-4 1m+20 1n+2 1s+6 1u+3 1w-2 1y+9 27-4
sproggruppe 1i+4
sprogniveau 1u+6
sprogpaedagog a-2 1i+7
sprogvurdering 1i+2
spyd r+4
spyt b+6
spytte b+2 1b+4
spytte+ud b+2
squat y+7 1u-4
staa 0+3 1+2 2-2 3-2 4-2 5+7 7+6 9+3 a-3 b-2 c-2 e+4 f+3 j-2 m+4 p-2 y+7 10-2 12-2 13-2 14+4 16+5 1a+5 1b-2 1g+4 1h-2 1i-2 1o-2 1p-2 1u+7 1w-2 1x+4 1y+7 21+5 27-2
staal w+3
staaltraad 1r+2
staastoette y+8
staatrold y+6 14+3
stable 16+8
stadig g+3 s+2 1g+4
staerk o+4 1d+5
stamme r+3
stamme/v a+5 r-5 1s+7
stamp 1k+8 1s+8
stampe/v y+6
start 3+9 23+3
starte 0-3 1+2 2+3 3+12 4+6 5+13 7+4 a+4 m-2 14+8 1a-2 1b+4 1j-3 1u+4 1y-2 21+7 27+3
starte+skole 4+4
starter+en+leg 14+3
station g+2 p+10 y+7 16+7
stativ 13+7
sted 2+4 3+4 6+3 8+5 a-2 e-2 f+2 m+11 14+7 1a-2 1b+7 1g+6 1x+13 25-2
stede 3-2 5+2 7+4 9+3 a+2 b-2 f-3 i+2 k+3 l-2 m+3 r-2 w+2 y+3 10-2 13+3 14-2 15+2 16-2 1b+7 1d-2 1e+3 1h+2 1i+2 1j-3 1k-2 1s+2 1u+2 21-2 22-2 23+2 27+5
stege d+3
stemme 0-3 3+2 b+3 i-2 y-2 13+7 14+5 1b+6 1d+4 1e-2 1g+5 1j+3 1n+7
stemme+med+sten 1h+2
stemmer+med+sten 1h+2
stemmer+om 1h+2
stemple 1l+5
stemt 1h+2
stemte+om 1h+2
sten 0-2 4-2 6+4 7-2 m+6 p-2 r+4 s+8 w+5 10+5 1c+5 1f+2 1g+3 1h+2 1o+8 1p+8 1u-2 1v+4
sti p+5 s+2 10+6 14-2 1x+8
stige k+7
stige/v m+6 13+5
stikke 5+3 a+4 r+5 10+8
stilhed a+2 w+6 16+6
stille 0+3 1-2 2+7 3-2 4-2 7+4 8-2 a+3 c-2 f+3 i+7 k-2 m+5 p-2 r+4 t+3 y+5 10-2 12+5 13-2 14+2 16-2 1a+2 1e+2 1g+8 1h-2 1i+3 1j-6 1k-2 1o-2 1s+3 1u-2 1w+4 1y-2 21-2 22+4 23+2 27-2
stille+for+sig 1w+14
stille+i+ti 12+6
stille+musik i+9 12-4
stille+spoergsmaal 1i+3 20+3
stiller+spoergsmaal 20+4
stilling 7+4
stimle/v m+6
stjerne 1a+6
stod 7+5 n+5 1b+5
stoede 14-2 1x+7
stoej 13+2
stoerrelse 8+4 y+8 16+4 1o+4
stoette a+5 f+7 y+6 1d+4
stoevle 5+11 n+5
stoevle/v 5+7 1y+5 27+6
stoevler+paa 1y+4
stoevlerne+af 5+2
stoevsuger 10+9
stof e+3 j+5 1r+7 27+8
stofble e+4
stoffarve 1r+9
stol 3+5 a+11 c-2 e-2 i-2 k+8 t+3 y-2 z+4 13+8 14-2 1a-2 1b-3 1e+10 1u+11 22+10 27-2
stole a+14 c+5 j+5 10+5 13+5 15+3 1a+5 1o+2 1u+6
stole+ud 10+7
stolen+ved+siden a+4
stolt 1e+11 1i-3
stolthed 1e+7
stop o+3 u+3 y+6 z+3 1b+10 1d+6 1g+5 1i-2 1n+2 26+5
stop+betyder+stop 1d+2
stop+haand 1b+9 1d-2
stopdans z+5
stoppe 6+7 f+2 o+5 p+13 14-2 1a-2 1b+2 1d+2 1e+7 1i-2 1j+8 1m+4 1s+10 1v+3 1y-2
stopper+op+og+spoerger 1j+4
stopper+ved p+5
stoppested p+2
stopskilt u+4
stopur 7+5
stor 0-2 1-2 2+4 4+4 6-2 7-2 8-2 9+2 a-2 b-2 d-2 g-2 i+2 j+5 l+4 p+3 r+5 s-2 t-2 v-2 10-2 12-2 13-2 16+7 17+2 18-2 19+2 1a+2 1b+3 1c-2 1d+2 1e+3 1g-2 1h-2 1i+3 1k-2 1m-2 1o-2 1q+2 1t-2 1v-2 1y-3 20-2 21-2 22-2 25-2 26-2 27-2 28+2
store+og+smaa+sammen 14+8 1a-2
store+tager+en+lille 1a+7
storeboernene 4+9
storeboernsgruppen 4+6
storesoeskende 1v+6
straf 12+7
straks 27+2
strand p+7 r+4 w+3
strandtur r+5
streg 6+5 o+5 v+10 1a+6 1b+5 1c+2 1e-3 1u+3
strege 11+6 1a+4 1c+6 1p+6 25+14
streng 1h+5
stress a-2 p+8 1v+3
stresse 0+5
stresssbold 1e+7
strikke 11-3 14+6 1r+8
strikke/v 3+8
strikketoej 14+7
strimle 11+5
stroem 1p+7
stroempe 5+12 k+4 m-2 y+7
stroempebuks e+8
stroempesok m-2 y+9
strofe i+6
struktur 9+7
stryge i+4 t+8 12+6
stryge+over i+5
stub r+4 y+9 1b+6 1u+7
studere 1u-3 20+5
stue 0+3 2+6 3+3 4+3 5-4 6+10 7-2 8+2 9-2 a-3 e-2 f-2 m-3 p-2 r-2 s+4 v-2 13+3 15+2 16-2 18+5 1a+5 1b-3 1c-2 1e-2 1g+2 1h+3 1i-2 1j+4 1l+4 1t+2 1u-2 1w+4 1x+2 1y+6 25-2
stuemoede 1a+5 1y-2 21+7
stuerne+hjaelper+hinanden 1y+4
stund i+6 12+8 1j-3
stykke a+11 d-2 r+5 12+4 1a+4 1s+7
stykke/v a+5 d+4 f+5 11+5 14+2 18+2 1e+4
styre/v 14+7
styrer 21+7
suge j+5 1p+4
sugeroer 1i+3 1p+7
sukke s+2
sulten a+3 p+6
sund a+2
superhelt 15+13
supervision 21+6
suppe b+3 c+3 w+15
sur b+8 e+6 1e+4 27+8
sut e-2 i+14 k+8 1e+14
sutsko 5-6 i+3 k+9
sutte 1y+4
sutteklud 0+8
svaer 0+2 6+3 9+2 a+3 e-2 i+4 k+4 t+3 14+6 17+3 1e+6 1i+7 1y+2 27+7
svaere+beskeder 27+2
svag 12+4
svamp w+4 10+6 1r+7
svane 1s+8
svar e+4 f+6 1h+7 1i-2 1u-3 26+8 27+7
svare 0+2 e-2 1b+3 1g+18 1i+17 1y-2 26+3 27+4
svede 7+5
sveder z+2
sving 1c+6
svinge y+8
svingtov 1c+7
svoemme y+8
svoemmehal p+7
sy 11+7 1r+14 1v+7
syg 1a+7 1w+9
sygdom 1w+4
syge 1y+7 22+6
sylte/v c-3 d+8
syn 1i+7
syne 0+5
synes 14+5 1d+3 1q+6 25+7
synge 0-2 3-2 5+3 6+2 7+8 8+3 9-2 g+6 h+5 i+3 j-2 p-2 q+2 t-2 12-2 14-2 16-2 1a-2 1b-2 1e-2 1f+4 1h+3 1m+4 1s+2 1u+19 1y-2 1z+3 23+5 27+4
synge+den e+5 1s-3
synge+langsomt 1s+4
synge+mens e+4 h+8 1s-3
synge+sang 7+5
synger+den 7+7
synger+for 7+4 a-3 1u+7
synger+hver 7+5
synger+om 5+3
synke b+5
synlig 1x+4
synonym 1i+6
synsvidde 3+6
syrlig a-2 b+7
syv 0+5 6+4 9+8 a-2 j+3 k+4 p+9 12+7 1a-2 1b+6 1g-2 1k+5 1o+6
taa e+5 y+10 10+5
taage v+7
taalmodighed 1y+2
taar f+7
taare 1b+6 1e+8
taarn m+2 r+3 16+4 1l+4 1o+8 1q+5 27+4
tabe 17+2
taber 17+7
tablet 1q+7
taelle p+3 s+11 17+6 1h+8 1i-2 1o+5 25+6
taelle+hvor+mange 1o-3 25+8
taelle+til+ti 1o+6
taelle+trin 1o+6
taelle/v 6+4 7+6 g+5 i+4 k+10 p+3 s+7 12-3 13+4 1a-2 1b+3 1g+6 1i+8 1m-2 1w-2 1x+5 1y-2
taeller+hvor 7+9 1i+7 1o-3
taeller+sten 1g+5
taeller+til k+8
taeller+til+ti k+3
taeller+til+ti+foer+jeg+hjaelper k+3
taende w+7
taendstik 5+3
taenger x+9
taenker a+7
taenkt 1y+9
taeppe 0-2 3+3 5+3 a-2 i-2 j+11 m+8 r-2 y+3 12+15 13+6 14-2 16-2 1a+4 1h+4 1j-2 1t+9 1u-2 1x+6
taeppe/v a+5 m+7 w+5
taet m+7
taette 2-2 s+3 14+8 1b+11 1d+7 1e+5 1i-2
tag 0+2 y+5
tage 1+2 5+4 8+2 9-2 a+4 c+2 d-2 e+3 f-2 g-2 i+2 j-2 l-2 m+3 n-2 p+5 r-2 u-2 v+3 y-2 10-2 13+2 16-2 18-2 1c+2 1e+2 1g+3 1i+2 1j-2 1k-2 1m-2 1n-2 1o-2 1q+3 1u-2 1w+2 1y+5 25-2 27+4
tage+billede+af+rodet 8+5
tage+en+bid b+4
tage+en+lille+i+haanden 1a+7
tage+imod 0+10 1+7 3+4
tage+over 1e+5
tage+paa 5+5 e-2 i+2 k+5 1d+6 1g+6 1s+4 27+3
tage+toej+af 5+4
tage+toej+paa 5+2
tage+tur 0+2
tager+fotos 1q+5
tager+med+ud 3+7 a-2 12+2
tager+selv 5+4 c+2 k+6
tager+sokker+af i+4
tager+toget p+3
tagfat y+5
tagfatlege y+7
tagrende n+3 u+8
tal t+3 1m+7 1o+17 22+8
tal+paa t+3 1o+6
tale t+10 1b+6 1c+4 1i+4 1m+4 1n+7 21+7
tale/v 0-2 a+2 b+2 e+9 f+2 12+4 13+5 1a+4 1b-2 1c+3 1e+10 1g-2 1h+3 1i+7 1m+3 1n+4 1r+4 26-2 27-2
talemaskine 1n+9
talepaedagog 1i+3
talepind 1c+6
taler a+2
taler+dansk 3+4 1m-2
taler+ikke+dansk 3+4 1m-2
taler+kun 1m+2
tallerken a+4 b+15 c+8 k+2 1o+6
talraekke 1o+5
talsang 1o+5
tamil 1m+2
tamilsk 1m+9
tand h+10 l+6 w+3 22+6
tandlaege 9+8 1j-4
tandpleje h+6
tandstik 11+8
tang r+8 x+4 14-2 15+5
tanke 6+6
tankstation o+5
tante 15+6 1d+5
tape 5+3 14-3 1r+7 1x+9
tape+paa 5+3
taske 0+3 1+5 5-2 a-2 k+8 p+5 r+4 15+2 1j-2 1n+6 1t+5 24+5
tave 16+5
tavle 0+4 1+4 3-2 5-2 6+5 9+8 c+5 e+4 i+4 l+6 1g-2 1h-2 1i-2 1l+6 1n+5 1r-2 1x-3 1y+5 21+4 25+5 27+5
te 0+7 27+7
tegn i+4 13+9 1b+10 1d+5 1i-2 1m+6 1n+24 25+3
tegn+for 13+5 1b+5 1d+8 1i-2
tegn+naar+vi+synger 1n+4
tegn+vi+kigger+efter 25+5
tegne 0-2 1+2 5-2 6+5 9+4 a-2 i+3 q+2 s+6 u+3 14-2 16+6 1a+12 1b+3 1e+3 1g-2 1i+3 1n+5 1o+5 1r+9 1x+4 1y-2 25-2 27-2
tegne+hinanden 1r+6
tegne+hver+dag 1r+3
tegne+ved 1r+3
tegnebord 1i+5
tegnefilm 1q+12
tegner v+5 12+2 15+3 1b+5
tegner+hvad+der 1b+6
tegner+paa 6+8 9+7 12+2 1r-4
tegner+relationer 1a+2
tegning 4+5 d+4 y+3 1a+3 1f+2 1h+2 1j+3 1r+2 1x+5 25+6 27+15
tegning+med+hjem 27+6
teknik e+4
tekst i+4 1s+11 28+4
telefon 0+5 5-2 8-2 a+3 e+3 12+3 13+3 14+4 15+3 1g+5 1i+4 1j+2 1m+6 1w+7 1y+6 22+4 23+7 27-2
telefonen+i+skuffen 1g+5
telefonen+vaek 0+6
telt 12+6 15+8
telt+med+puder 12+6
telte 12+3
tema b+5 14+6 25+7
tempo 6+5 a+5 p+4 12+4 1s+6
termometer v+4 1e+7
tern a+8
terning 17+15 1o+5
ti 5+4 8+8
tid 3+3 5+2 6+5 7+6 a+5 e+6 f+4 j+2 k+6 m-2 p-2 y-2 12-2 14-3 15+4 18+3 1a-2 1b+6 1e-2 1g-2 1i+5 1s-2 1t+3 1u+7 1w+6 1x-2 1y-3 21+4 24+2 27-3
tide f+7
tidlig 2+12 a+3 m+6 14-2
tidspres k+3
tidsuret 9+9
tie 1+2 3+4 6+4 e-3 i-2 j+2 k+6 m+3 r-2 12+2 13+8 14+2 16-2 1a+2 1b+4 1e-3 1g+2 1h-2 1i+13 1o+6 1v-2 23+3 25+5 27+2
til+foraeldre 0-3 3-4 1m+5 1x+7 27+4
til+foraeldrene 0+4 4+6 27-2
til+graaden+stopper 1e+3
til+moedet 13+8 21-3 27+5
til+vognen+kommer 7+2
tilbage 0-3 8+2 9+4 a-4 b+3 i-2 p+2 s+5 12+3 14+2 1a+5 1e+2 1i+5 1o+4 1w+13 26+3
tilbyde f+4
tilfoere 14+5
tilladt b+4
time 0+3 1+4 2+4 4+3 6-2 7-2 9-2 e-2 f-2 g-2 j-2 m+6 r-2 w+2 z-2 12+6 13+5 14+2 1b+2 1e-2 1g+2 1j-5 1q-2 1r+3 1u-2 1x-2 1y+7 20+6 21+2 23+7 27+3
time/v 9+7 1y+6
timer 3+2 a+5 14+10 1u-3
times 16+6
ting 1+5 2+2 3-3 4-2 5-2 6+5 8+6 9+2 a-2 b+6 c-2 d-2 f-2 g-2 i-2 j+2 k-3 l-2 n-2 p-3 s-2 w-2 10+4 13-2 14-3 15-2 16-2 17-2 18+8 19+4 1a+4 1g+2 1i+10 1k+2 1l-2 1m-2 1q-2 1s-2 1u+6 1w-3 25-2 27+5
ting+der+begynder 1k+5
ting+hjemmefra 19+7
ting+paa+vaeggene 1x+5
tingene+hoerer+til 8+4
tipper 12+2
tirsdag b+4 m+4 o+3 p+9 t+6 13+3 1y+8 27+6
tisse 3+4 4+4 f+20
tissemyre f+3
tissepause f+8
tit e+3 i+6 1b+6 1g+4 1i-2
titte 14+9
tjans l+8
tjekke/v 5+4 1p+5
tjener c+5
to 5+3 6+4 a+3 c+3 j-2 l+2 m-3 12+3 13-2 14+3 15-2 18-2 1a+4 1b+2 1c+5 1g-2 1h+5 1o-2 1q-2 1s-3 21+3 22-2 25-2
to+ad+gangen 7+4 a+3 f+7 r+8 w+6 12+5 1r+9 1w-2
to+hold a+6
to+paa+hver+cykel o+5
to+sammen+som 1a+3
to+sange 1s-3 1u+8
to+smaa+kredse 1u+6
to+timer+uden 14+3
to+vil+have 1b+10
toaarig 8+11 a+5 c+2 i-2 n+4 1w+5
toej 0-2 1+4 2-2 4+3 5+12 7+9 a-2 e+3 f+5 m-2 v+2 x+8 10+5 14+3 1d+3 1g+3 1i+3 1y-2 27-3
toej+paa 1+5 5-3 f+5 v+4
toejbytte 5-2 x+6
toejet+paa 5-5 7+7
toejklemme 11+5
toemme 5+4
toemme/v 0+3 18+8 1x+6
toemmer+opvaskeren 0+3
toende n+7
toender w+5
toendersvamp w+5
toer 2-2 5+4 n+5 p+8
toerklaede 3+2 i+6 j+6 z+4
toerre a+3 c+4 e+11 f+7 g+7 l+2 m+4 1s-3
toerre+naese m+5
toerrer+op c+6
tog 5+7 6+5 v+3 w+5 14-2 15+10
togbane 16+7
toge p+17 14+7 1a-2
togskinne 16+8
toilet 4+6 6+10 f+3 x+5 1u-2
toiletbesoeg f+7
toiletruller x+7
toilette 4+5 7+6 9+6 a-2 f+6 1d+7 1j-2
toilettur 6+2
tolk 1m+13 27+7
tolv 9+4 a+4 s+2 1h+3 1j+8
tom 1y+6
tomat u+11
tomhed 6+3
tomme 8+2 a+3 18+8
tomme+pladser a+4
tommelfinger g+8 1k+7
tomt 1x+6
torsdag a+2 b+3 d+2 g+2 o+3 p+5 x+4 y+5 1j+4 1y+4 27+4
torv p+4
tov y+5 1c+6
traad 1r+2
trae 0-3 a-2 j+12 m+5 r+22 v+8 y+4 1a+3 1c+6 1s+4
traede 1+6 s+4 v+7
traede+et+skridt+tilbage k+2
traekke 0-2 3-2 5-2 6-2 9+2 b+4 e+6 f+6 g-2 i+2 k-2 l+8 m+5 u+5 11+5 12+4 13+5 14+3 17+3 1a+5 1e+2 1j-4 1p+3 1y-2
traekke+sig 12+3
traekke+to+boern+fra 12+6
traekke+ud f+9 g-2
traekke+vejret c+3 i+3 1e+5
traekker 11+5 1i+6
traekvogn p+6
traels 7+4 p-2
traene 4+2 y+7
traener 1a+7
traenge a+6
traengsel 1b+9
traette 2+7 23+8
traette/v 0+6 a-2 i+3 1e+12 1h+11
tragte n+10
traktor a+6
trampe 1e+4
trappe 0+2 1+4 3+4 5+3 6-2 a-3 b+2 e+12 m-2 p+3 y+6 1b-2 1j-2 1k+14 1l+3 1o+5 1x+9 1y+4 27+5
trappe/v k+9
trappen+i+stedet a+5 y+5
trappeopgang 1k+6
travlt 1+4 22+6 27+3
tre 1-2 6+3 9+6 b+2 e+2 i+3 j+2 k-2 l-2 r-2 10+2 14+4 15-2 16-2 18-2 1a+5 1b+3 1e+2 1h-2 1i+4 1m-2 1o-2 1t+3 1w+3 1x-2 21-2 23-2 25-2
tre+ad+gangen 7+4 9+5 g+5 u+2 1j+2 1w+4
tre+boern 2+3 m+2 1j+12 1w+4
tre+sange 3+4 6+9 1s-3
treaarig c+3
tredive 1u+9 1y+6
tredje 1a+5 1o+8
trekant m+5 1o+2 1u+8 1y-2
tremme i+4
tremmeseng i+4
trille y+3
trilleboer w+6
trillevogn p+7
trin 0+3 3+7 a-2 e+5 i-2 14+4
trine 0+4 1k+2 1o+6
trivsel 21-2 22+8
tro 1p+7
tro/v 3+2 k+6 1b+3 1j+3 1n+5 1p+7
troeje 3+6 k+5 1b+2 1i+2
troest 1e+7
troeste 0-3 3+14 5+3 m+4 1a+4 1b+6 1e+15 27-2
troeste+hinanden 1a+7
troestekurv 1e+4
trold y+5 14+3 1t+7
tromme 1s+5
tromme/v r-5 1s+14
trommen 10+9 1s-2
trukket+fra i+3
tryg 3+7
tryk 11+5 1q+4 1r+7
trykke 0+4 d+4
trykker d+3
trykker+paa+blenderen d+3
trykknap 11+6
tumle y+7
tumlerum y+4
tung a+4 i+8 y+9 10+7 12+2 1i+2 1o+7 1p+6
tunge b+4 y+8 10+6 12+4 1b-2 20+7
tunnel y+2
tur 3-2 4+2 5+2 7+2 9+2 d+2 i+4 l+4 17+2 1a+4 1c+5 1g+5 1i+12 1j+4 1k+3 1q+3
tur+i p+5
tur+til 5+5
turdag 9+5
turde b+4
ture 6+5 i+3
turguide 3-2 l+8
turtaske p+2
tusch a-2 s+4
tvaers 13+4 1a+8 1g+5 1w+4 1x+5 1y+6
tvilling 0+3 3+3 p+5
tvillingevogn p+6
tvinge b+6 f+3 1b+4
tvivl g+6
tydelig 1i+8
tygge b+6 10+8
tyrkisk 1j+4
tyv 1n+6
tyve 0+4 4+5 6-2 7+2 a+3 g+7 k+3 r+4 10+2 12+4 17+3 1m-2 1w-3 1y+5 21+5 23+2 25+2
uanset 0+4 2+6 1j+5 20+6 26+8
ud+af+huset p+7
ud+foerst m+7
ud+i+gangen+saa 16+7 1x-2
ud+i+regnen v+2
udad 1j+3
ude 0+7 3+4 5+9 6+3 a+3 g+3 m+9 n-2 p+2 v+6 y-2 13-2 1a+2 1b-2 1g+3 1h+2 1n+2 1p-2 1q-2 1r+5 1u+2 1y+4 21-2 22+2 27-2
ude+af+huset 1w+7
ude+hele+dagen g+7 m+5
ude+i+gangen 0+3 1g+7
ude+i+koekkenet a+2
uden+afbrydelse 14+3
uden+at+gribe+ind 25+2
uden+at+rette 1i+3
uden+at+ville+noget 1g+4
uden+hjaelp 4+4
uden+legetoej 4+5 18+3
uden+legetoej+en 18+4
udenad 1j+4
udendoers m+7 13+7
udenfor 5+5 d+2 r+6 1u+7 22+8
udenom 1g+6
udestue m+4
udgang 1+8 5+6
udklaedning 15+9 1v+5
udstilling 1r+8
udvide i+6
uenig 1b+5 1y+18
uenighed 27+7
uforstyrret 20+6
uge 0+2 1-2 2-2 3+5 6-3 7-2 8-2 e-2 i-3 j-2 m+2 o+3 s+2 y+2 10-2 15-2 16-2 17+2 1a+3 1c-2 1j+2 1o-2 1r+6 1s+2 1w+2 20+4 21+5 25-2
ugeblad 1r+6
ugedag 9+7 1u+6
ugens+ord 1e+6
uheld f+8
uklar 1b+4
ukraine 1i-2 1m+8
ukrainsk 1m+10 27-2
ukulele 1s+3
uld 5+7
ulle 1k+7
ulv 14+10 1a-2
ulykke o+5
umulig k+6
under+barken s+5
under+et+aar j+7
under+sten s+3
under+stolene 13+3
underbukser f+5
underlig b+5
undersoege 3+6 g+4 r+5 v+3 1g+6
undervej 8+3 p+7
undgaa 1i+5 1w+9
undre 1i+14 1p+2 20+6
undrekasse 1p+3
undskyld 1b+7 1s+5
ung 7+2 a+2 i+5 m+6 10+6 12+3 1s-3 1u+13 1w-2 1y+6
unge 2+3 20+7 21+8
unge+medhjaelpere 2+3 1y+8
uno 17+5
ur 6+7 1w+3
uro e+8
uroen+i 1x+2
urolig 5+5 6+3 a-2 i+5 j+5 y+2 12+7 1u+9
utide f+7
util 1i+6
utilpas 1i+5
uvejr 14+4
uven 1b+6
vaad 5+5 1i+3 1p+12 1r+5
vaade 5+7 g+5 n+5
vaagne 6+5 e+5 i+17 1e-2
vaagne+langsomt i+3
vaagne+op i+4
vaeg 2+2 7+2 m-2 y+7 13+3 16+2 1a+4 1b+2 1e+7 1i+3 1q+8 1r-2 1v-2 1x+6 25+10 26+3 27+4
vaegt i+7 12+6 1o+5 1u-2
vaegttaeppe 12+7 1u-2
vaekke i+9 l+8
vaelge 3-2 5+3 a-2 v+3 z+2 12+3 14-2 1a+5 1c+3 1e+5 1h+15 1j+5 1r+2 1s-2 1u+4 1w-2 1x+5 1y-2 20+3 22-2 25+5 28+5
vaelge+en+bog 1j+4
vaelge+mellem 1h+6
vaelge+mellem+to 1h+6
vaelger+om+de i+2
vaelger+sang 1u+7
vaelger+selv 1h+5
vaelger+selv+bord 1h+5
vaelte a+6 r+8 y+5 16+4 1q+4 1x-2
vaenne 3+3 6+6
vaere+hos+et+barn 1g+4
vaere+i+legen 14+8
vaere+ude 0+3 3+2 5+13 e-3 g+6 p-2 1a+6 1n+4 1w+4 22+5
vaerksted m+7 o+7 15+3 1r+11 1x+7
vaerktoej 16+4
vaerktoejsbaenk 16+5
vagt 2+10 3-3 5+4 m+5 1y+8 20+5
valg k+2
vand 0-2 5-2 a+10 d-2 e+3 g+3 l+2 n+10 p+4 v+3 y-2 10+2 12+2 14-2 1a+3 1i-2 1k+3 1p+15 1w-2 27+3
vandbane n+2
vande g+6 l+9 n+2 u+19 1w+4 1y+5
vandglas a+7
vandhane f+4
vandhul s+2
vandkande n+8
vandleg n+5
vandpensel m+4
vandpyt 5+3 n-2 v+8 y+8
vanilje 10+7
vante 1+4 5+9
vare 1u+7
vare/v 8+6 15+2 1u+7
varm e+6 g+6 n+2 u+2 w+4 1c+6 1p+5
varme 0+2 a+3 e+5 f+4 10+11
varme/v 7+7
varmtvand y+7
varmtvandsbassin y+8
varsel 6+2
vask 9+11 a+4 f+8 k+3 n+5
vaske 6+2 e+4 f+3 g+12 i+2 k+2 m+2 o+3 p+6 x-4 z-2 1g+5 1k+4 1y-2
vaske+ansigt i+4
vaske+bordet g+2
vaske+fingre g+4
vaske+haender f+4 g+3
vaskehal o+5
vaskeklud e+9
vasker+haender 6+4 g+6
vasker+legetoej g+2
vasketoej e+5
vat u+5 10+6
ved+bordet 3+5 7+3 a-3 c+3 e+5 1i+5 1k+3 1n+2
ved+haandvasken 7+5
ved+hver+kantsten p+4
ved+tegnebordet 1i+5
ved+vasken 9+6 f-3 g+5 k+3 n+6
vej 0+2 2-2 6+6 8+4 a-4 e-3 f+6 g+4 m+2 p+19 r-2 s+4 y-2 10-2 14-3 16+4 1g-2 1k+5 1q+8 1r-3 1w+3 1x+2 1y+3 27-2
veje m+4 x+8 1o+5 1p+6
vejledning 20+12
vejr 0+4 2+6 l+6 12+2 1u+8
vejre 5+5 c+2 i+3 m+6 12-2 1e+4
vejrkort v+6
vejrmand l+7
vejrtraekning i+4
veksel y+5
vekselvisse y+6
velbekomme 1m+4
velcro 5+2 9+3 1u+5
velkommen 1u+7
velkomst 3+3
velkomstsang 3+4
ven 4+3 5-2 k+5 q+3 10+6 1a+17 1b+4
vende 0+2 5+6 b+4 k+5 p+6 s+8 1i+5 1j+5
vende+om p+9
vende+siderne 1j+3
vender p+5 1j+4
vender+siderne 1j+3
vendespil 17+11
veninde 1a+5
venskab 1a+10
venskabsbaenk 1a+6
venskabstrae 1a+5
venstre p+5 1r+8
vente 1-2 3-2 6-2 7+12 8-2 9+2 b-2 c-2 e+7 g-2 j+2 k+2 m-2 n+2 p+2 r-2 w-2 y-2 12+2 13-2 16-2 17+3 1b+4 1e+2 1g+6 1h-2 1i+9 1j-2 1k-2 1n+3 1o-2 1r-2 1s+2 1w-2 1x-2 1y+9 22+2 25-2
vente+paa+sin+tur 1c+5
vente+paa+svar f+8
vente+paa+tur 4+4
ventepose 7+2
venter+fem+sekunder 1i+2
venter+paa+de+andre 7+5
venter+paa+de+sidste 7+2
venter+paa+svar e+5
venter+paa+toilettet 7+2
ventesofa 15+5
ventestilling 7+4
ventetid 7-3 1j+7
vers z-2 1k+7
vest l+2 p+5
veterinaer 15+8
vi+finder+ud+af+det 1p+5
vi+har+aftalt c+3 e+8 1y-2
vi+koeber+ind+sammen d+6 1h-3
vi+loeber+ude 26+3
vi+mangler+en 1a+3
vi+samler+os 1u+5
vi+venter+paa 7+3 a+6 p+8 s+2 14-2 1u+6
vi+voksne a+5 m+2 14+2 1q+8
viadukt o+7 y-2
vidde 1b+4
vide 9+2 12+2 1e+4 1y+7 1z+8
video 1n+6
videre 0+3 5+10 6+9 8+6 a-2 c+6 14+5 16-3 1b+4 1c+6 1e+3 1u-2 1w-3
vigtig 14-2 1a+7 27+9
vikar i+3 1a-2 1z+19
vikarbureau 1z+6
vil+have+den+samme 1b+9
vil+have+det+samme 1b+11
vil+ikke+krammes 1d+5
vild 1+4 2+4 r+5 y+8 12+6 1a+3 1i+6 1r-2
vilde+lege y+5
vildt 8+7 y+5
vilje 1c+9
vind v+4
vinde v+9
vinde/v 17+5
vinder 8+7
vindue 0+7 5+2 a+5 m+2 s+4 t+9 1a+3 1b-2 1e+2 1o+6 1r+3 1x+6
vindueskarm 0+5 8-3 s+2 u+2 1x+7
vindueskridt m+4
vinduesplads 1x+7
vinge s+3
vinke 0+12
vinkebaenk 0+5
vinter n+5
violin 1s+6
virke 1y+4
virke/v 6+4 a+7 1u+5 1y+3
vis k+7
vise 5+3 8+4 e+3 i+12 14+4 16+5 19+2 1s-4 1t+2 1y-2 1z+7
vise+de+andre 1a+4
vise+en+bevaegelse z+6
vise+for+foraeldre 1t+3
vise+noget+man+har 19+2
vise+rundt 1z+8 27+5
vise+én+gang k+2
vise/v 0-3 1+6 3+2 4-2 6+6 9+8 a-2 e-2 f+2 i-2 k+2 m-2 p-3 r+4 z+2 10+2 13+5 14-2 16-2 1a+2 1b+5 1e+7 1g-2 1h+3 1m+4 1n-2 1s-4 1y-2 22-2 23+6 25+4 27+6 28+4
visse y+5
visuel 9+5
vogn 3+2 5+5 6+3 7+6 a-2 c+8 i+8 j+5 m-2 p+6 r+3 x+3 24+2
voks 1p+9 1w+5
vokse u+3
voksen 0+5 1-2 4+2 5+3 6+2 8-2 9+5 e+4 f-2 g+5 i-2 k-2 m+7 p-2 r-2 y+2 12+4 13+4 14+5 1a-2 1e+4 1g-3 1i-2 1j-2 1q+6 1u+2 1w+4 1y-4 22+2 27-2
voksen+i+hvert+hjoerne 1x+5
voksen+ved+hvert+bord a+3
voksne+fordeler m+6 1y-2
voksnes+mobiler 1q+5
voldsom 3+2 1y+7
vrang 5+3
vrede 1b+2 1e+6 1j-2
vride 1b+5 1e+14 1i-4
vroevle 1k+7
vugge/v i+10
vuggestue 0+6 4+10 a-3
vuggevise 1s+9
vulkan 1e+8 1p+6
vurdering 1i+2
waders r+7
walkie 1y+11
weekend 0+2 t+2 1f+3 1i+11 1u+5 27+6
ydertime 2+4
yndling 3+3
yndlingssang 3+3
yoga 12+8
zone 1x+2
én 0+2 2+2 6+4 b+6 e+4 i-2 m+2 s+5 x-2 z+5 12+4 19+5 1g+4 1i-2 20+2
ét 2+7 6+4 a+6 m-2 r+5 y+8 12-2 14-2 16+6 1a-2 1b-2 1g+5 1i-3 1u+3 1v+6 1x+5 1y-2 21+7 25+4
ét+ord 1i-3 1u+6
`;
