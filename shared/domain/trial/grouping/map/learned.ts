/** Made by `npm run words:learn` out of the map and our own example sentences; do not edit. */
export const learned = `
aflevering afhentning ydertimer nye-born skift garderobe overgang ventetid oprydning dagsprogram maltid madmod borddaekning madlavning bleskift toilet handvask tandborstning putning babyer selvhjulpen hjaelper legeplads sand-vand cykler tur plejehjem skov smadyr dyr have vejr bal genbrug bevaegelse dans sanser finmotorik ro stoj leg rolleleg konstruktion spil legetoj medbragt faellesskab konflikt dele graenser folelser sorg naervaer medbestemmelse sprog hojtlaesning rim bogstaver flersprog tegn-til-tale tal eksperiment digital kreativt musik teater samling traditioner smagrupper indretning voksensamarbejde vikar studerende moder arbejdsmiljo legestue gaestepleje dokumentation regler foraeldre aula
aaben i+3 m+3 r+5 y+5 13+6 15+4 16-3 1i-3 1l+3 1r+10
aabne 0+2 4+9 f-2 i+2 1i+4 1x+6
aabne+spoergsmaal 1i+4
aabner 0+5 2+7 a+5 i+2 m+6 15+5
aaen r+9
aandedraet 12+4
aar 3+6 a+5 c+2 j+5 1a-3 1b+8 1i+5
aarig 5+4 c+2 11+7 1w+5
aarstid v+4
aarstidstrae v+5
adr b+6
adskille a+8
aeble a-2 b+6 d+7 u+5 1o+3 1p+7 1r+7
aeg d+5 t+5
aeggebakke r+7 13+6
aeggeur 1c+3
aeldste 4+12 5+3 a-2 p+13 17+6
aelte 12+5
aeltning d+4
aendre 9+5
aerme 5+6 g+9 10+6
aert a-2 b+12 u+3
aerte a+6 u+11 y+3 10+6
aertepose y+4
aeske 0+4 5+4 11+4 1f+3
af+med+bleen f+5
afbryde 0+2 14+9
afbrydelse 14+4
affald x+5
aflede 1e+9
aflevere 0+12 k-2 l+7
aflevering 0+2 3+2
afloeser j+7
afloesning 1y+5
aflyse 1w+8
afproever 1x+4
afsked 0+4
afskedsfest 1v+7
afslutning 1h+6 23+6
afspaending 12+4
afspaendingsmusik 12+5
afstand 1b+4
afsted a-2 p+6
aftale 0+7 1+2 6+2 8-2 e+4 i+6 o+4 13+3 1b+7 1d+6 1n-2 1y+11 27+3
aftale+hvem m+3 1y+3
aftalekort 1b+6
aftaler+hvem m+3 1y+3
aftaler+hvem+der m+3 1y+3
aften 2-2 3+7 5+6 9+3 23+2 27-2
aftryk 1v+7
agurk c+5
aktivitet 6+6 9+10 1h+5
akvarel 1r+7
akvarium s+9
albansk 1m+8
alder 14+4 1w+6
aldrig+bliver+inviteret 1a+5
aldrig+nej+uden 26+9
alene 2+7 4+3 6+3 a-2 i+4 m+2 1a+7 1g+7 1u-2 1y+5 20+9
alene+med+et+barn 1g+4
alfabet 1l+6
alle 1v+6
alle+er+ude 5+5
alle+faar+sagt 1a+8
alle+siger+en+ting 1u+7
alle+taler 21+2
allerede a+3 i+3 14+8
alligevel 5+4 8+6 1j+2 1u+6 1x+6
alt+er+stille 12+3
alt+sker+paa+én+gang 6+2
alvorlig i+8
and y+6
anden 14+4
anderledes 1y+9
ansigt 3+3 b+5 i+3 12+6 1e+15 1n+7 25+5 28+4
ansvar l+5 1a+4 1y+3
ansvar+for+at 1a+4
antage 1y+4
antonius 14+4
app 13+5
arabisk 1j+4 1m+3
arbejde 0+4 9+5 l+5 1e+4 1j-2 1w+7
ark 9+6 g+5 i-2 1z+8
arm 0+5 3+3 5+5 9+3 c+3 i+2 1i-2 25+6
arm+til+arm 0+4
armbaand 9+4
arme i+3 z+6 10+7
armlaen 1u+9
armslaengde 1d+7
artiskok b+6
asfalt m+8
at+tabe 17+2
at+troeste 3+12 5+4 1e-2
at+vente+en+formiddag 7+4
august 3+3 4+5
aula 28+9
autisme 6+7
avis z+4 1e+6
avispapir z+5 1e+6
b p+6
ba 1i+8
baal m+5 w+3 1j+5 1o+3 1y+3
baalhytte m+6 w-3 1j+7
baalplads 1u+6
baand 9+4 11+5 1o+3
baand+gennem 11+5
baande r+6
baby 3+2 a+4 j+6 1n+4
baby+tegn 1n+3
babysang j+6
babytegn 1n+3
bad 9+5 1y+4
bade e+12 n+4 15+2 1a+5 1d+4 1i+2
baderum 1a+6
badetoej 1d+5
badevaerelse 6+5 9+6 e+8 n+4 1i+7 1s+4 1y-2
bae f+4
baelte 9+4
baenk 0+3 5+9 7+5 a+12 m+5 16+3 1a+3
baenke 4+2
baenkebider s+3
baer k+5
baere 0+6 6+6 j+11 k+2 1a+6
baerer 0+3 3+4 9+3 c+2 j-3 k+9 y+4 1v+4
baerer+selv 0+4 k+2
baerer+selv+deres+tallerken k+4
bag+reol 1x+4
bag+skuret m+3 16+3
bager i-3 p+7 12+9 14+6
bager+med d+6 i-3
bagerst m+7 p+4 1u-2 20+5
baggrund 14+4
baglaens y+9
bagom w+4
bagsiden 1r+5
bagud f+6
bakke 0-2 8+8 m+11 n+7 p+7 r+6 y+3 11+3 17+2 18+6 1o+5
bakterie g+6
bal 19+7 1g+7
balance y+6
balancebraet y+3
balancegang y+5
balancere p+7 y+5
balje c+5 10+7
ballade 19+8 1g+5
ballon z+6 1p+8
bambus s+6
bamse 0+9 3+5 i-3 12+2 15+10 16+5 1e+6 1i+5 1t+5 1x-2 27+3
banan k+8 x+5
bananskrael x+5
band 1s+6
bane 6-3 a+2 b+2 f+3 p+4 y+6 16+3 1a+7 1x+2 1y+6 23+7
bane+med 1a+6
bange s+4 w+2 1e+9 1i-4 27+6
bange+for 1e+3
banke 11+8
barberskum 10+9
bare+taeer 10+5
barfodet r+6 y+5
bark r+6 s+4
barn 0+3 1+2 7-2 c+2 f-2 p+3 12-2 1a+2 1e-2 1g+3 1h+5 1n-2 1u+3 1w+2 1y+4 25+2
barnet+bestemmer 1h+7
barnet+vender 1j+5
barnets+initiativ 1g+6
barnevogn 3+7
base m+6
bassin y+7
bat 15+4
batman 15+4
beboer q+5
bede 0+5 5+6 i+2 u+6 1r+5 1w-4 1y+9 27+12
bede+om+hjaelp 1y+4
beder+om+afloesning 1y+5
beder+om+hjaelp 5+4
bedre 3+3 a+2 m+7 y+5 1h+3
bedst 3-3 e+8
bedste 1+5 q+4 1m+5 1v+4
bedstefar 0+4 1f+6
bedsteforaeldre 1+5 1v+8 27+7
bedsteforaeldredag 1v+5
bedstemor 1m+7
bedsteven q+5
bee 1q+8
begge 6+7 a-2 m+3 1a+5 1b+8 1d+2 1i-2 27+9
begge+sider 1b+3
begrave t+3 1f+6
begreb 1i+6
begynde 8+5 o+6 1d+6
begyndelse 1u+8
begyndelsesbogstav 1l+4
begynder 3+8 5+11 7-2 a+4 b+5 y+2 1k+3 1u+5 21+10
begynder+med 21+13
begynder+med+s 1k+4
behoeve 23+2
bekomme 1m+3
bekymring 1e+6
ben 0+2 j+6 r+3 s+15 10+6 1b-2
benaevne 1i+6
benaevner+alt 1i+6
bente 24+8
besked 2-2 6+9 1j-2 1y+14 27+17 28+10
beskrive e+7 1i+8
beskriver 1i+7
beskytter 14+3
beskytter+legen 14+3
besoeg 2+6 3+6 h+5 t+4 24+3
besoeg+af+en+hund t+5
besoege p+5
besoeger 3+3 4+5 6-2 r+5 1s+7 24+8
besoegsdag 3+4
bestemme a+6 d+5 p+4 14+5 1h+5
bestemmer a+4 d+4 p+3 s+3 t+5 u+5 y+4 z+6 1h+2 1u+5 1v+3 1w-3
bestemmer+selv a+6
betyde 6+5 13+5 1d+2 1s+8 21+5
bevaegelse y-2 z+6 1g+6 1u+8
bibliotek p+14 1j+9
bid a+7 b+3
bide b+3 1b+13
bider+naar 1b+5
bidering 1b+5
bie s+7
bil 0+4 2+3 5-2 6+7 7+2 a-2 13+5 14+2 15+3 16+10 1b+5 1g+3 1i+5 1k+4 1u-2 1x+5 1y-2 27+2
bildaek m+3
billede 1-2 2-2 5+2 8+8 9+9 a-2 b-2 d+2 i-2 j-2 m-2 p-3 v-2 y-2 10-2 12-2 13-2 14+2 15-2 16-2 17+3 18-2 1c-2 1d-2 1e+2 1g-2 1h+8 1i+4 1k-2 1l-2 1m+2 1n+4 1o-2 1r+3 1s-2 1v-2 1y-3 20-2 21-2 22-2 23-2 25+7 27+4 28+8
billede+af+familien 0+6
billede+af+hvem 9+6
billeder+af+dagen 9+3
billeder+af+familier 27+5
billeder+uden+ansigter 28+6
billedraekke 9+6 f+5
billet 15+9 1t+7
binde 4+5 m+4
binder r+4
bingo q+7 r+4
biperson 14+3
bjaelde 6+11
bjoern y+7 1e+6 1q+5
blaa 6+6 8+6 9+4 1i+6 1o+3 1p+4 1u+5 1w-3
blad z+6
blade r+8 v+3 1r+8
bladre 1j+7
blaeksprutte b+6
blaese v+6 12+4
blaest v+6
blande a+5 b+6 1a+4 1b+3 1p+3 1r+7 1w-2 1y+6 23+5
blande+farver 1p+5
blander+mig+ikke a+7 1b-2 1y+7
blandt x+8
ble e+11 f+10 i+3 1g+5 20+4
blender b+5
bleskift 5+7
blik 1g+19
blinker 18+7
blive 0+3 2+3 5+4 6+2 a+2 c-2 e-2 j-2 k-2 p+2 12-2 14+3 16+2 1a+4 1b+8 1e+4 1h+3 1j-2 1p+2 1u-2 1w+3 1y+3 21-2 25-2
bliver+bidt 1b+3
bliver+hentet 1+4 l+8
bliver+i+legen 14+4
bliver+paa+min+plads 1g+7
bliver+siddende a+2 14+2 1y+4
bliver+skiftet e+4
bliver+slaaet 1b+4
bliver+valgt+fra 1a+7
bliver+ved+bordet a+4
bliver+vred 1e+4
bloed 0+4 r+7
bloede 10+8 1e+7
blok 15+6
blokke y+2
blomst l+9 1p+7
blomsterhold l+3
blomstervande l+4
blus d+2
bluse 5+4
blyant 4+6 11+4 1r-2
blyantsgreb 11+5
boede s+5
boeger+i+boernehoejde 1j+4
boeh 14+9
boeje 5+5
boejle 15+4
boelge i+6
boelgelyde i+7
boenne u+8
boer w+7
boernehave 4+25 a-2 14-2
boernehoejde 0+5 5+6 g+6 m+4 1j+3 1l+7 1x+2 27-2
boernemoede 1h+5
boernene+bestemmer d+5 t+7 1h-4
boernene+laver+regler 1h+5
boernene+selv+kan 8-2 m+6
boernene+tager+billeder 1q+7
boernene+vaelger i+2 1j+5
boernenes+spoergsmaal 1p+3
boerneraad 1h+4
boernestoerrelse 8+4
boerste h+17 10+11
boerste+taender h+4
boette n+4 y+7
bog 4+3 5-2 7+6 9-2 e-2 f+5 m+2 10+2 12+2 1b-2 1e+2 1j+17 1m+6 1n+6 1s-2 1u+2 1x-2 1y+3 24+6 27+3
bog+hver+dag 1j-2 27+7
bogkasse 1j+4
bogkrog a+4 26+4
bogkuffert 1j+5
bogstav 1k+8 1l+13
bogstaver+i 1k+9 1l+3
bold 3+3 g+2 j+6 m+3 p+5 y+7 10+9 1a+4 1i+6 1u+9
bolle d+2 i-2 p+8 1c+8
bonde t+8
bondegaard t+2
bor r+4 s+3 1i+7
bord 0-2 2+6 3-2 4+4 5-3 6+2 7+4 a+10 c+5 l+2 m+2 y+3 14+4 16+5 17+3 1c+4 1h+2 1l+2 1s+2 1u-3 1x+4
borde 5+2 7+5 8+3 9+3 a+13 b+6 c+5 f-2 i-2 k-2 m+3 p-2 r-2 10+6 12+4 14-2 16+5 1a-2 1b-2 1e+3 1j-2 1n+4 1r-2 1u-2 1w-2 1y-2 23+2
borde+ud 16+6 1x+4
bordene+ud 1x+4
bordkort a+5
bordtoerre l+4
borg 15+6
bot 1q+8
braedder 16+4
braekke w+2
braekker+kviste w+2
braende l+3 s+2 w+11 y+5
braendenaelde s+3
braender 1y+4 20+4
braet y+2 11+6
braetspil 17+6 1w+6
brand 5+2 p+4 15+6
brandbil 15+7
brandmand 5+3
brandstation p+5
brede 8+7
brev 15+8 1l+11 1m+4 27-2
brik 0+7 17+2
brille 14+4
bro 14+4 16+7 1a+3
broed a+7 b+4 d+4 p+7 s+4 w+7 10+4
brombaer d+3
brug 3-2 4-2 6+2 9+5 a-2 i+4 12+7 13+6 1a+3 1b+3 1g+7 1i-2 1m+5 1u+4 1y+8
bruge m+3 1b+4 1h+5 1i+7
bruger 7+3 9+4 a-2 d+6 14+2 18+5 1m+7 1n+9 1q+7 1x+4 27-4
bruger+de+samme+ord 1i+2
bruger+ordet 1i-4 1n+7
bruger+tegn+ved 1n+3
brugs d+3
brugt 2+4 9+6 15+3 1i+4
bruse 1j+8 1t-2
bruspulver 1p+9
bryde y+9 1b+6 1n-2
bryder 6+5 16+5
brydes+paa+madras y+3
bryn r+4
bryste i+3
bud e+6 l+3
buddy 20+9
bukke 1j+7 1t+7
bukkebruse 1j+9 1t-2
bukser 5+8 9+5 e+9 f+10
bunde 10+8
bunke a+7 1l+5
bunker 1o+8
bur t+3
bureau 1z+5
bus 0+6 6+10 7+8 a+2 k+7 p+3 12+6 14-2 1y+4 27+3
buschauffoer 27+5
busk m+7
busse p+4
butik m+4 15+7
by 16+6
byde 2+4
bygge 0-2 1+4 n+6 o+4 r+5 x+4 13+4 16+13 1a+2 1b-2 1l+2 1o+2 1x+4 27+2
bygge+hoejt 1o+4
bygge+med 1o+4
bygge+taarn 27+5
byggehjoerne 13+7 1l+4
byggeplads p+6
bygger r+4 14+15 15+5 16+13
byggeri 8+4 16+5
bygning y+8
bytte 5-2 x+11 18+5 1c+12 1k+8 1l-3 1x+11 27-2
bytte+legetoej 18+6
byttebord 1c+9
byttekort 1c+7
bytter 2+4 a+6 m+4 1w+4 1y+13
bytter+opgaver 1y+5
camping 15+8
centimeter 1w+5
cerebral y+5
chauffoer 27+5
chef 8+5
cirkus 1t+3
clips 1p+6
collage 1r+5
creme e+9 g+2
cykel o+15 1c+7
cykelloeb o+5
cykle o+10 p+3 y+6
cyklerne+frem o+5
daarlig 1r+7 1y+3
daarligt i+4
daase 7+4 x+8 1s-2
daek m+2 y+7
daekke 5-2 c+10 12+6 1o+6 1s+5
daekke+bord c+5
daekker+bord 5-2 1s+5
daemning n+9
daempe 0+6 2+5
daemper a+3 13+8 16-2
daempet+lys 2+5
dag 3+3 5+3 9+8 e-2 i+2 m+2 y+2 1e+2 1g+6 1j+2 1m-2 1w-2 1y+2 1z-2 21-2 23-2 25+3
dagbog s+3 27+4
dagens+raekkefoelge 9+5
daglig g+2
dagpleje a+5 1w+5
dagplejer 23+15 24+4
dagsorden w+4 21+5 22+8
dame d+2 1n+2
dans z+9
danse z+16
danser y+14 z+6 1k+6
dansk 3+3 1j-3 1w+4 1y+5 27+9
dato 1i-3 1u+8
db 13+2
de+aeldste 4+9 5+4 p+9 17+6
de+der+er+faerdige a+4
de+falder i+3 y+2 12+7
de+femaarige l+4
de+fleste+kommer 0+2
de+foerste+gange 3+6
de+foerste+uger 3+3 17+4 20+6
de+helt+smaa j+5
de+kan+naa c+5 1i+6 1r+7 1s+3
de+kommende+skoleboern 4+2
de+nye e+7 1m+5
de+samme+to 6+7 1u-3 1z+4
de+smaa+i+vogn j+5
de+staar+og+venter 7+2
de+stille+foerst 1g+6
de+to+der+altid a+8 1b-2
de+unge+medhjaelpere 2+4
de+urolige+sidder 1u+4
de+voksne+leger m+8 14-2
dej 2+2 d+9 11+8 1c+5
del 5+3 m+7 o+3
dele 6+2 8+12 d-2 16+3 1a+4 1c+4 1o+7 1w+6
dele+en+klump 1c+6
dele+os+i 1w+6
dele+rummet 8+6
dele+stuen 1w+3
deler 4+3 6+3 7+6 c+9 1b+5 1o+6 1p-2 1u+2 1w+9 23+11
deler+boernene 23+4
deler+os+op 1w+6
deler+rummet 23+3
delt i+7 m+7 u+7 14+2 1w+2
dem+der+er+klar 0+5 5+3 7+4
dem+der+er+tilbage 1+4 2+3 1w+5
dem+der+ikke+sover d+4 i-3
dem+der+kommer+ind 0+6
dem+der+skal+op 4+5
den+der+aabner 2+4
den+der+bider 1b+3
den+der+er+ked 0+4
den+der+er+laenge+om i+6
den+der+har+aabnet 0+4
den+der+lukker 2+6
den+der+taender l+8
den+ene+voksne 5+6
den+foerste+lyd 1k+6
den+foerste+uge 3+3 a+5 j-2
den+nye+dreng 3+4
den+nye+pige 3-2 1a+7
den+samme+bog 1j-2 1m+4
den+samme+rute p+4
den+sidste+time 0-2 1+5 2+7
den+studerende 1u-2 20+5
den+syge 22+6
dengang w+7
denne 0+2 f+4 x+4 1i+3
der+er+i+stykker 18+4
deres+leg 14+2
derhjemme 3+5 1m+7 27+7
derhjemmefra 3+5
derind 1e+6
derinde 13+8 1i+7
derned m+5 p+7
dernede r+5
derop k+3
derover p+5
derud f+14
derude 5+7 e+7 i+2 m+12 1y-2
des 21+5
det+de+ikke+bruger 18+7
det+naeste+vi+skal 6+5
det+praktiske 14+5 1y-2
det+vi+finder r+3
dialogisk 1i-4 1j+8
digter 1j+4
diktere 16-2 1l+4
dinosaur 1p+8
direkte 5+4 p+7
dirigent 1s+8
disco z+7
dj z+7
doed r+4 t+3 1f+12
doede t+8
doemme 1b+7 25+6
doer 0+13 2-2 5-2 6+4 9+2 e+2 f+4 i-2 y-2 z+2 13+5 15-3 16+5 1a-2 1b-2 1e+3 1i-2 1p-2 1v+2 1w+11 1x+6 1y+11 1z+4 27+4
doeren+lukket 0+3 f+8
doermand l+4
doertelefon 0+2
doervagt 1y+4
doktor 1d+11
doktorleg 1d+4
doktorlege 1d+9
dolk r+4
domino 17+6
dommer y+6 1b+8 1c+3
draabe 1p+9
drage 15+3
drager v+7
dragt 5+8
drama 1e+8
drej z+7
dreje y+5
drejer p+6
dreng 3+2 4+3 5-2 6+3 9+7 a-2 b+4 e+2 f+7 r+3 y+4 z+4 16+3 1a+9 1b+9 1e-2 1g+5 1n-2 1o-2 1w-2
drengegruppe 1a+4
drikke 4+4 b+5
drikkedunk 4+5
drille 5+7
drilleri 1b+9
drivhus u+4
droemme a+7
dronning 15+3 1v+7
drop 26+8
droppe 6+5 1u+9
du+er+skuffet 1e+6
duft 10+8
dufte b+4
dufter+til b+4
dug a+7
dukke 5+2 h+2 i+4 m+6 14+3 15+4 1b+6 1e+6 1j+8 1t-2 1u+3 1x+4
dukkekrog 14+5 15+5 1x+7
dukker+bades 15+2
dukker+puttes 15+2
dukketeater 1t+5
duks l+2
dulle 1k+6 1l+4
dum 20+4
dumme 14+7
dunk 4+4
dunke a+7
duplo 16+6
duppe 13+4
duppesko 13+4
dutte g+3
dyb 6+10 14+7
dyne 2+6 i+15 12+5 1j-4
dyppe b+6
dypper e+11
dyr 7+3 8+10 a+4 s-2 y+5 13+2 17+5 18+6 26+4
dyr+i 8+6 18+7 26+4
dyregang y+3
dyrlaege 15+7
e 15+4
edderkop s+10
eddike 1p+2
efter+frugt 0+6 z+9
efter+hinanden 14+3 1b+3
efter+kl 2+14 o+6 28+5
efter+luren e+6 i-2 l+4 t+4
efterhaanden 5+5 1b+7
eftermiddag 0-2 2+9 3+4 4+4 6-2 o+5 1b+4 1w+5
eftermiddagskaffe 3+3
egentlig 14+5
eid 1v+7
ejer 14+4
eksperiment g+7
eksplodere 1b+7
ekstra 5+8 e+4 f+4
elefant i+8 j-2
elev 20+11
elev+faar 20+5
elevator y+6 16+7
elleve 3+2 5+7 a+3 m+5 1y+6
elsker l+6 13+4
en+ad+gangen e+5 n+4 12+6 1t+5
en+bevaegelse+og+vi+andre z+6
en+bog+om 4+5 1j-2
en+bold+rundt 1u+5
en+god+ting+om 27+4
en+kollega+ser+paa+mig 1y+4
en+lille+opgave l+5
en+mor+der 27+2
en+sang+for+hvert 1s+5
en+staar+for 1y+8
en+voksen+bliver 1r+5
en+voksen+i+hver+ende m+2
en+voksen+pr+legested 14+4
ende 7+8 8+5 a+4 c+2 d+3
endnu 0+4 j+3 m+8
eng p+13
enig 1y+2
enke 14+4
enkelt 0+4 5+3 8+2 i+2 1i+5
enorm 1i+6
ens 14+9 1y+10
ensretning o+4
episode 1b+6 1y+6
er+bange s+4 w+2 1e+2 27+7
er+doed 1f+13
er+enige+om 1y+2
er+for+mange g+2 1u+7
er+i+himlen 1f+5
er+kun+én+voksen 2+5
er+ny+her 3+4
er+paa+gulvet j+8 1g-2 1y+9
er+sur e+6
er+tilbage 5+3 9+6
er+vred 1e+3
ergoterapeut 10+5
et+barn+ad+gangen e+5
et+hjoerne+med+puder 1e+4
et+nyt+groent b+5
et+ord 1b+3 1i-2 1y+9
et+rum+til 6+4 1x+6
et+smil+til 1g+6
et+spil+paa 17+5
eventyr 1j+7
evig 15+7 27-2
faa 0-2 4+2 5+6 7+4 8-2 e+2 g+4 i-2 p+2 r+3 s+8 y+2 10+3 12+7 1a-2 1e+2 1g+5 1u+4 1w-2 1z+4
faa+paa 5+3 1x+5
faar 3+2 5+2 6+6 7-2 8+3 a+6 b+3 c-2 d-2 f-2 i+3 k-2 l+2 p-2 r-2 15+3 1a+8 1b+2 1g+5 1i-2 1o-2 1u-2 1w-2 1x-2 20+2 21-2 25-2
faar+altid+skylden 1b+4
faar+deres+pause 22+5
faar+en+opgave 0+4 a+6
fad a+8 c+7
fade a-2 c+13
fadet+gaar+rundt c+3
faelle z+5
faelles 4+3 7+11 a-2 m+7 14-2 16+5 1a+9 1y+12 23+8
faellesrum z+6
faellessang 1s+5
faerdig 0-2 1+9 2+2 6+9 7+6 9+3 a+2 c+3 e-2 i-2 p-2 12+4 14+2 1a-2 1b+2 1c+3 1e+2 1h+4 1i+6 1r+2 1y-2 27-3
faerdig+foer+man+giver 1c+6
faerre+regler 26+5
faerre+ting 12+8 1x+5
faerre+ting+paa+vaeggene 1x+5
faetter 1m+8
fag 27+6
fagter 1j-2 1s+4 1u+7
faktisk p+7
fald y+14
falde 0+6 i+7 12+5 1b+10 27+6
falde+til+ro 27+8
falder+over+egne y+2
faldskaerm y+6
familie 0+10 3+15 5+2 1v+8 27+8
fange s+6 v+5 y+9
fanger n+2 v+7
far 0+12 1+13 3+7 5-3 6-2 9+2 p-2 y-2 14-2 15+5 1a-2 1j-2 1m+8 1y-2 27+19
far+der+altid+har+travlt 27+5
far+er+koert 0+2
far+koere 0+2
fare r+7
faren 0+13
farmor 0+3
fars 1n+8
fars+ben 0+3
fart 12+7
farve 3-2 5+3 9+10 a-2 b+5 d-2 v+6 10+9 1g-2 1p+5 1r+13
farvel 0+8 1+6 1d+4 1v+7
farver 9+11 g+5 16+5 1p+3 1r+7
fast 0+3 3+6 a+2 e+3 j+9 l+2 m-2 q+3 r+4 17+4 1a-2 1e+4 1f+2 1s-2 1u+9 1w+4 1z+2
fast+plads+ved 3+6 a-2
faste 9+4 f+4 i+3 y+2 14+3 1j+6 1w+3 1z+2 23+2 24+3
faste+ting+paa+faste 9+6
faste+voksne 23+3
fastelavn 1v+9
fat s+7 y+5
feber g+8
februar r+5
feje 8+11 a-2 l+2
fejebakke 8+4
fejehold l+3
fejre 1v+4
fejring 1v+3
felt 6+5 8+5 1u+8
fem 2-2 4+2 5+3 6+5 8+2 9-2 a+3 c-2 e+2 i-2 m-2 p-2 12-2 14+2 18+2 1a-3 1e-2 1g+9 1h-2 1i+2 1m+4 1o+5 1u-2 1w+6 1y+3 21+3 23+4 25-2 27-3
fem+boern 16+6
fem+min+hver+morgen 1y+4
fem+min+med 1g+4
fem+minutter+foer 6+2
fem+ord 1m+3
fem+tegn 1n+4
femaarig l+4
femten 22+9
ferie 3+2 1y+7
fest z+5 1v+10
fiber 10+3
fiberlys 10+4
figur 1j+4 1q+6
film 1m+5 1q+7 21+13 25+7 27-3
filme 1q+5 1y+5 25+10
filme+mig+selv 25+4
filmer+deres 1q+6
filmer+hinanden 1y+5
filt 13+6
filt+under 13+6
finde 0+3 1+3 4+2 8+3 a-3 i+3 k-2 l+3 m+10 p-2 r+4 t+2 v+3 10+3 1a+8 1i-2 1k+7 1l+5 1o+3 27-2
finde+former 1o+6
finde+ro i+5 t+4
finde+sit+navn 1l+5
finder 0-2 3-2 4+3 6-2 8+4 c+3 e-2 j+4 k+10 p-2 r+10 t+5 14+5 1a+5 1e+4 1g-2 1i-2 1j+5 1p+2 1q+5 1u+2
finder+pinde r+4
finder+selv 5+3 a+4 c+6 k+4
finger 4-2 7+7 a+4 e+4 u+3 13+5 1k+11 1v+6
finger+paa+munden 13+6
fingeraftryk 1v+6
fingerleg 1k+8
fingerlege 7+2
fingersang 7+8
fingre a+6 c+5 g+3 11+8 1a+5
fint 0+6 5+3 12+3
fire 0-2 1-2 3+3 5-2 9+4 a+4 c+2 d+2 i+3 m-2 p+2 u+4 x+2 y+5 11+3 17-2 1b-2 1c+4 1h-2 1i+8 1o+8 1r+6 1s+2 1u+2 1w+7 1y-2 27-2
fire+ad+gangen 6+2 i+3 y+3
fire+boern a+4 d+5 1i+2 1w+9
fire+boern+i+et 1w+5
fireaarig 11+7 1w+6
firkant 5+4 a+7 1o+3
fisk 0+2 b+3 t+7 17+8
fiske d+3
fiskefrikadelle d+3
fisker 1p+6
fjer 12+18
fjern 1i+7
fjerne 8+8 18+2
fjerner 9+8 1b+4 1x+7
fjernsyn 1i+8
fjolle 14+9
fjord p+5
fjorten 3+5 15+4
flade o+4
flag 2+5 1m+7
flamme w+5
flaske j+3 n+8 t+5 v+4
flaske+paa j+4
fleece 5+8
flere 3+4 1i+3 1k+2
flere+end 1i+3
flest 0+2 1b+3 1o+7
flint w+6
flise m+12 s+2 1r+4
floej v+6
floejte 4-2 13+8
flok 6+4 14+5 1i+6
flot k+4 1g+7
flov a+7
flyder 8+3 1p+7
flytte 0+4 2+2 3+2 4+3 5+9 9+7 a-2 e-2 i+2 m+4 p-2 r+3 16+4 17+4 1a+7 1b-2 1e+3 1g+3 1o-2 1x+8 1y-2
flytter+op 4+4
flytter+over 9+5
flytter+rundt 3+5 y+3
flyve v+6
flyver 2+6 1y+3
flyverdragt 5+7 x+6
fod a+8 f+6 i+6 j+4 y-2 10+9 12+5 1o+4 1r+5
fodbold y+5 27+8
foder t+7
fodre 0+5
fodrer 0+2 a+7
foedselar 1a+7 1v+6
foedselsdag 1a+8 1u+6 1v+3
foel 1+5 13+3
foele 10+5 1r+4
foele+i 10+5
foelelse 1e+6
foeler 1i+7
foelge d+4 r+8 t+4 1g+6 1i+6 25+6
foelger 4+4 6+3 m+3 s+4 14+10 1g+6 1h+5 1r-2 1y+10 20+2
foelger+barnet 3-3 4+6
foelger+det+de+peger 1h+6
foelger+mig+to 20+4
foeljeton 1+5
foelsomme 13+3
foer 0+4 2+2 3+3 6+6 8+2 b+4 c-2 d-2 i+2 k+4 y+2 12+3 14-2 16+3 1a-2 1b+4 1g+4 1h-2 1i-2 1u-3 1w-2 24+2 27+2
foer+det+koger 1y+4
foer+det+tipper 12+2
foer+han+larmer 1g+4
foer+jeg+blander+mig 1b+6
foer+jeg+toerrer g+2
foer+start 3+5
foer+vi+gaar+ud f+5
foer+vi+gaar+videre 6+2
foere 10+8
foerer p+9
foerskole 4+2
foerskolegruppe 4+2
foerst 2-2 3-2 5+2 6+5 7+6 8-3 a+3 c+3 e+3 g+2 m+2 o+2 t+2 y+2 11+4 12-2 14-2 16+2 1b+5 1i-4 1j+2 1p+4 1r-2 1s-2 1u+4 1w+3 1y-2 21+3 22+2 23+3 27-2
foerst+faerdige 7+7
foerst+og+saa o+6 r+3 y+7
foerst+saa+kort 9+4
foerste 0+9 2-2 3+11 4+5 5-2 a+9 j-2 p+5 17+2 1g-2 1k+3 1m+3 1o+5 1w-2 1y+2 20+3 22+3 24+5 27-3
foerste+dag 3+3 22+6 24+8 27-2
foerste+dage 3+7
folde 2+6
folk a-2 s+2 1y+6 27+5
for+beboerne q+5
for+de+nye 3+4
for+mange+indtryk 12+2
for+sig+selv j+3 m+8 12+5
foraelder 0+10 1+7 3+4 4+4 5+2 6-2 a+4 g+2 i+7 x+4 y-2 14-2 1a-2 1i-2 1m+2 1n+3 1r+4 1y+2 27+10
foraeldre+bedt 5+2
foraeldre+laeser 1j-2 27+5
foraeldredag 1v+5
foraeldremoede 27+11
foraeldrene+fortaeller 1+2 27+4
foraeldrene+henter 1+3
foraeldrene+ved+ikke 0+2
forberede 6+5
forberede+hende 6+5
forbi 4+4 i+2 16+5 17+2
forbillede 1r+5
forbinding 15+5
forbud y+4
fordeler c+6 m+5 1y+5
foregaa 1u+8
forestiller 1i-2 25+7
forfra f+6
forhaand 5+3 a+2
forhindringsbane 1i+6
forholdsord 1i+6
forklaede 1r+9
forklare a+3 14+11 1i+6 27+4
forlade m+6
forloeb 1w+5 25+7
form 16+7
format 9+3
former d+5 1o+6
formiddag 0-2 2-2 4+2 6-2 8+2 9+4 a+2 d+3 e+2 i-2 j+6 m+8 r+4 z+4 12+4 14+7 17-2 1a-2 1b-2 1g+2 1i+3 1r-2 1u+2 1w+8 1y-2 23+4 24+5 27+3
formiddagsmad a+3
forpuste y+7
forrest b+3 p+4 1t+7
forsiden 1i-4 1j+8
forsigtig s+2 v+7
forsinket 7+2
forskel 12+8 13+4
forskellig 6+6 i-3 n+8 1b+7
forslags 1h+4
forslagskasse 1h+5
forstaa 0+4 1b+2 1u+6
forstoerrelsesglas 1p+8
forstyrrer 1w+6
forsvar 21+6
forsvinde 8+6 v+7
fort 1o+5
fortaelle 6+5 a+8 1e+3 1i+10 1u+10 1y-2 21+4 27+3
fortaelle+om+weekenden 1i-2 1u+6
fortaelle+om+weekenden+en 1i-2 1u+6
fortaeller 0-2 1+7 6-2 8-3 9+2 a+5 e-2 w+9 1g+5 1i+3 1j+6 1r+2 1u+3 1y+6 20+5 25+11 27+7
fortaeller+om+tegningen 1r+5
fortaeller+til+billederne 25+5
fortaeller+uden+bog 1j+4
fortaelling 21+4 25+4
fortsaet 1o+6
fortsaette 14+2
fortsaetter 6+5
forvejen 6+5 p+5
forventning 27+9
forvirre 9+6
foto 8+6 9+16 e+5 v+6 16+2 1a+4 1j+4 1q+3 1u+3 25+6
fotobog 0+4 1j+6
fra+bordet 5+6 7+4
fra+et+rum+til 6+4
fra+inde+til+ude 6+5
fra+leg+til 6+5
fra+pakken a+5
fravaer 1y+3
fred 3+5 5+4 a-3 f+5 j+5 1w+3
fredag 0-2 2+4 4+4 5-2 a+8 d+2 i-3 p-2 r+3 y-2 z+3 19+3 1a-2 1e+4 1g-2 1h+12 1j+2 1p-2 1s+2 22+4 25+3 27+9 28+5
fredagsbolle d+4 i-3
fredagsfest z+6
fredagskaffe 27+8
fremme 0+6 2+6 5-2 a+10 f+4 17+2 1r+9
fremmed 4+4
fri 6-2 9+6 d+2 p+6 22+7 24+3
frikadelle d+3
frisoer 15+12
fritte 8+6 1x+3
froe 5+3 7+5 r+6 u+3 y+2
frokost 3-2 5+2 6+4 8+3 a+2 b+2 e+3 h+3 i-2 x+2 y+4 10+2 12+7 13+2 14+4 17+3 1b-2 1g+2 1i+2 1r+3 1y-2 25+5
frokostpause v+8
frost r+6 1p+6
frugt 0+3 1+4 2+7 a+9 p+6 y-2 z+7 14+3 1u-2 23+6
frys 6+3
fryse v+8 1p+5
fryser 5+4 z+6
fugl r+7 t+4 1e+5 1f+7
fuglebraet t+6
fuglehus t+6
fuld 5+3 7+2 n+4
fund a+5 y+3 13+7 1b+8 1i-2
fylde a+4 1i+6
fylder 5+3 n+5 1s+2
fyldt 4+7 12+6
fyrre a+4 16+5
fysioterapeut y+9
fysisk 1b+4
gaa 0+5 1-2 3+4 4+4 5+5 6+3 7-2 8-2 9-2 a-2 c+2 f+4 i+3 j-2 k-2 m+7 p+6 r+3 v-2 y+2 14+3 17+2 1a-2 1b+2 1c-2 1e-2 1g-2 1h+3 1i-2 1u+6 1w+2 1x-2 1y+4 20+4 23-2
gaa+med+halvdelen 1w+4
gaa+paa+toilet 4+6
gaa+til+biblioteket p+3
gaa+til+skoven p+2
gaa+tur i+8 p-2
gaade 7+5
gaar 0+3 3-2 5-3 6+9 7+3 e-2 i+3 p+8 v+2 w+3 10-2 13+2 1b+2 1e+2 1s-2 1u-3 1x-2 1y+6 21-2 22+2
gaar+derhen 0+3 1+6 m+3
gaar+en+runde i+3 m+2 1a+6
gaar+fra+stuen 1y+2
gaar+hen+i+stedet 13+6
gaar+i+forvejen 6+5
gaar+ikke+fra 1y+4
gaar+med+halvdelen 1w+4
gaar+med+i+koekkenet l+2
gaar+ned+til 6+5 p+3
gaar+rundt+og+man+tager c+3
gaard t+2 14+3 1s+8 23+12
gaasnor p+3
gade p+6
gaelde g+7
gaeste 14+3 24+18
gaestebarn 24+13
gaestedagplejer 24+5
gaestehus i-3 24+6
gaesteplads 24+4
gaette 0+5 b+9 d-2 10+3 1i+5 1o+6 1p+8 1q+5
gaette+foerst 1p+5
gaette+hvad 1o+7
gaettelege 7+2
gaetter+groentsager b+4
gaffel 1o+8
gafle 1o+13
gal 1e+7
galt 12+7 1w+6 27+6
gammel 3+3 n+2 p+5 q+7 14+3 15+2 1i+5 1w+2
gammeldags 14+4
gang 0+2 3-2 5+2 6+5 7+3 8-2 a+2 c-2 i+2 m-3 r+3 y+5 12+4 14+7 16+2 1b+2 1e-2 1g-2 1h-2 1r+3 1u-2 1w+3 23-2 25+5 26+2
gange 3+3 5-2 6+2 9+4 a+4 i+5 m+3 p+7 t+2 10+4 13+5 1a-2 1b+3 1i+13 1o-4 1w-3 1y-2 24+4 25+9
gangen+til+legested 14-2 1x+5
garage 8+5
garderobe 0+11 1-2 5-6 7-2 9+6 f-2 1g+5 1i+3 1j+5 1m+6
gardin i+17 m+5 12+6 14+5 15+2 1b-2 1d+3 1x+6
gardinet+for i+2
gas d+2
gasblus d+3
ged 1t+8
gelé 10+7
gemme 1+4 f+4 m+7 1e+8 1x+4
gemmehul 1x+6
gemmeleg 14+7
gemyt 1b+12
genbrug 15+6
genbruge x+9
genert 1e+4 1i-2 1t+4
genfortaelle 1i-4 1j+11
genfortaeller+med 1j+5
genkende 1i+7
gennemgaa 9+4
gennemgaar+dagen 9+4
gennemsigtig 1i+5 1j-2
genstand 6+6
gentage 1g+7 1i+4
gentager+det 1g+7
gide 8+3
gips 1r+5
give 1+2 t+5 13+7 1b+4 1c+7 1i+5 1y+2
give+hinanden 1y+4
giver 0+5 1+3 5-2 6+4 a+4 e+6 i+3 k+13 y+6 13+4 1a+2 1c+3 1e+3 1u-2 1v+3 1w-2 1y-2 27-2
gjorde 1b+14 1g+3
glad b+5 i+4 1e+3
glas 0+5 a+6 b-2 c+4 r+3 s+8 u+6 v+6 10+9 1o+6 1r+4
glat 10+7 1i+3
glemme 5+2 a-2 1g+8 1v+4
glemt 14+6 1e+7 1y+4
glider m+8
glimmer g+7
glo 7+3
gloed w+14
gloede w+4
gnide i+2
gnide+sig+i+oejnene i+2
god a+4 m+7 21+4 22+7 27+5
goddag 0+6
gode 1g+13
godmorgen 0+2 9+3 r+4 z+6 1m+2 1n+6 1s+6 1u-2
godmorgensang 1s+8 1u-2
godnathistorie 1j+6
godt 1+7 5-4 8+2 i+2 k+7 y+3 1a+2 1b+2 1g+3 1h+5 1w+7 1y+3 1z-2 27+4
goe 0+4 5-2 6+2 8-2 a+2 e+4 i-2 j-2 k+3 m-2 p-2 y-2 z+7 14+4 15+3 18+2 1a-2 1b-2 1d+5 1e+3 1f+2 1g+15 1i+4 1j+4 1u-2 1x+2 1y+8 20+4 27-3
goere 1-2 6+4 i+4 l+6 r+6 14-2 16-2 1b+11 1g+6 1x+9 1y+2 23+8
goere+det+godt+igen 1b+5
goere+det+selv k+5
graa m+4
graad 0+2 1e+9
graede 3+2 e+3 i+5 17+5 1e+18 1g-2
graense r+7
graes 11+7
graesse r+6 1b+6 1n-2
gran r+6
grave r+8
graver m+5 n+8
graver+en+kanal n+4
greb 11+4
grene r+5
gribe y+3 25+2
gribe+ind 25+2
grill r+5
grillspyd r+6
grine 1+6 22+9
griner 3+3 m-2 y+8 1a+4 1g+8 1m+4
gro u+5 1w-2
groed a+10 d+7 10+7
groede a+5
groen 9+11 1h+2
groent b+5 d+4
groentsag b+4
grund 1g+7
grunden 1e+5
gruppe 0+2 2-2 5-2 6+4 d+3 m-2 u+4 z+3 13+3 16-2 1a+17 1b-2 1h+5 1i+6 1w+15 1y+6 27+3
grus 10+6 1l+5
gryde d-2 n+2 w+8 14+4 15+7 1s+13
grydelaag 1s+5
guide 1a+6
guitar 2+4 1s+6
gul 2+5 4+4 b+6 p+4 11-2 1b+3 1e+6 1o+5
guleroedder a+2 d+2 u+8
gulv 2+2 5+8 6+5 8+8 9-2 j+5 k-2 l-2 m-2 p-2 y-2 12-2 13+3 14+9 1a-2 1b-2 1g+3 1i-2 1r+4 1s+3 1x+10 1y+6 22+3 23-2
gulvet+er+frit 1x+3
gulvtaeppe j+6 10+5
gummi 10+6
gymnastik y+4 1i+3 27+8
gymnastiksal 1i+5
gynge k+2 m+18 y+11 12+5 1c+4 24+4
haabe 0+8
haand 1-2 2-2 3-2 6+8 7-2 8-2 9-2 a+4 e+5 g+9 i+9 j-2 k+4 m-2 r-2 y+3 10+2 11+2 12-2 13+2 14-2 19+3 1b+2 1d+2 1g-2 1h-2 1n+2 1p-2 1s-2 1y+4 25+2 27-2
haand+paa+brystet i+3
haand+paa+ryggen 5+4 i-2 k+7
haanddukke 1t+11
haandfuld n+5
haandklaede c+3 g+7 1d+5
haandsignal 6+7
haandtegn 1n+2
haandvask 7+11 g+2
haar 5-2 k+7 1b+8
haard 13+8
hader 5+2 g+6
haefte 3+3
hael k+7
haeld k+5
haelde a-2 c+10 k+2 n+7 14+6
haelde+op c+8
haenderne+paa+ryggen 5+4
haenge 5+4 e+7 k-3 13+6 15+4 1n+6 1r+13
haenger 0+9 5+4 9+10 a-2 r+2 t+4 y+3 1a-2 1b-2 1g+3 1h+3 1m+4 1w+7 1x+3 1y+2 26+2 27+4
haenger+billeder+op 1h+6
haeve d+5
haft+kontakt+med 1g+5
hage a+6
hagesmaekke a+6
hal o+3 p+2 y+5 13+7 1u+3 1y+4 23+2
halal a+8
haletudse s+7
hall p+3
hals g+2 r+8 s+8
halv 0+7 1+7 2-2 5+3 a+2 i+3 m+13 p+3 y-2 12+4 1a+3 1b+4 1g+5 1i+2 1w-3 1y-4 21+4
halvanden c+5 k+4 n+4 14+8
halvdel 6+6 18+2 1j+4 1w+13
halvdelen+af+legetoejet 18+2
halvdelen+gaar 6+2 1j+4 1w-2
halvt 18+8
halvtag 5+3 i+6 m+2
halvvej 1+2
ham+der+ringer l+6
hammer m-2 16+8
han+selv a-2 e+12 f+5 12+5 1h+7
handle a+7 o+3 1b+4
handler d+3
hane e+5 t+6
hang y+6
har+brug+for+at+vaere+vaek 12+6
har+du+brug+for+mig 1y+6
har+spist 1j-2 27+6
har+vest+paa l+2
hast e+8
haste 1y+7
hat v+6 1h+6 1k+10 1s+3 1t+6
have d+7 j+2 m+6 n+5 14+7
have+toej+paa 5-3 7+7
havn p+2
hedde 1i+7 1m+10 24+7
hegn p+6
hegne m+10 1a+3 1v+5
heier 1a+9
hej 0+3 1m+13 27+7
hel l+2 o+6 14+7 1g+4 1i+3 1s+4 1v+2
hele 1-2 2-2 4-2 5-3 7-2 8-2 9-2 a+3 c-2 d+2 e+2 f+5 g+2 i-2 j+4 m+3 n+2 p+2 r+2 y+2 10+5 13-2 14+9 15-2 16+2 18+3 1a-2 1b-2 1g+5 1h-2 1i+5 1p+2 1r+3 1s+5 1u-2 1w+5 1y-2 26-2 27-3
hele+saetninger 1i+4
helligdag 1v+3
helst 0+4 1h+7
helt 15+9
hemmelig 14-2 17+7 1a+8 1u+8
hende+den+nye a+4
hente 0-2 1+14 5+2 e+5 k+8 l+6 p+4 w+9 14-2 15+3
hente+maden 1-3 l+8
henter 1+19 5-3 a-5 c+6 e+6 m+5 n+2 t+4 1o+4 1w+3 1y+5 27-3
henter+aeg t+6
henter+selv e+3
henter+selv+bleen e+3
hentetid 1+4
hentning 1+9 13+4
herovre 4+5
herude 14+6
hest p+8 14+10 1r+6
highfive 1+2
hikke y+5
hilse 0+10 4+2 u+7 1g-3 1z+8
himmel 1f+5 1p+4
hinanden 5+5 6-2 7+2 a+8 c+3 d-2 e-2 i+8 k-2 l-2 p+2 y-2 12+4 14+3 16+2 1a+5 1e-2 1g-2 1h+4 1i+2 1m+3 1r+2 1u-2 1y+16 21+2 23+2 25-2
hinkerude m+8
hip 4-2 z+8
historie 9+6 w+5 12+3 1b+3 1i+4 1j+10 21+4 27+3
hive 7+8
hjaelp 4+3 5+3 k+6 y+5 1b+4 1n+3 1y+10
hjaelpe 5+3 6+4 k+3 l+2 1a+18 1b-2 27+16
hjaelpe+pedellen l+4
hjaelper 5+10 8+3 a+3 i-2 l+9 x+6 14+2 1a+7 1b+3 1g-2 1t+3 1w-2 1y+7
hjaelper+hinanden 5+4 a+5 1y+2
hjelm o+9
hjem e-2 f+8
hjem+paa+weekend 27+4
hjemme 0+5 5+3 8+4 15+3 1i+4 1m+4 1q+5 24+8
hjemmebesoeg 3+4 27+7
hjemmefra 3+7 19+12
hjemmesko 5+5
hjemtur 1+6
hjoerne 0+2 3+3 8+12 j+5 m+7 y+3 13+4 15-2 1b+3 1e+2 1l+2 1x+7 1y-2 23+4
hjul m+7 o+7 22+13
hjule o+7
hobe 5+6
hoej 0+4 m-2 r+5 z+4 13+7 16-2 1c+3 1e+3 1i+9 1j+3 1n-2 1s+4 1y+3 22+6 27+5
hoejbed u+3
hoejde 9+5 c+4 k+10 18+5 1r+8
hoejere m+8 16+3
hoejest 27+5
hoejre p+6
hoejst 3+2
hoejstol 22+2
hoejt+for+dem 1j-2 27+5
hoejttaler 1q+7
hoens d+7 t+5
hoense m+6
hoensenet m+7
hoere p+5 10-2 13+9 1d+4 1k+10 1w+6 1y+3 27+4
hoere+efter+lyd 1k+5
hoere+om+weekenden 27+5
hoerer 1+2 6+7 8+7 a+3 e-2 r+4 1a+4 1b+5 1g+5 1q+5 1u+7 1y+4
hoerer+begge 1b+3
hoerer+hjemme 8+5
hoerer+sammen 1a+6
hoerer+til 6+6 8+4
hoeretelefon 13+7
hoerevaern 13+4
hoert 1b+2
hoest 1v+7
hoeste a-2 u+4
hofte 0+7 k+4
hoftehoejde k+5
hold 5+8 8+12 a+7 d+3 i+3 n+3 14-2 17+4 1a+5 1u-2 1w+12 23+4
holde 0+2 6+3 7+4 a-2 e+5 g-2 i-2 k+5 m+5 s+6 16+4 1b+6 1d+4 1h+4 1u-3 1w-2 20+4 21+6
holde+i+haand p+2
holde+saksen 11+2
holde+samling 1u-2 20+6
holde+to+ting+frem 1h+6
holder 0-2 3+5 4+4 a+4 e+4 f+2 i-2 k-2 m+4 r+6 s+2 y-2 13+2 1b+7 1h+8 1i-2 1j-3 1u+6 1w+4
holder+mig+i+baggrunden 14+4
holder+om 1e+4
holder+om+til 1e+4
holder+sig+hele f+5
holdt 4+4 a+8 i+2
hop 4-2 5+5 z+14 1o+5
hoppe 5+2 a+5 n+6 y+13 1b-2 1s+7 1u+4
hopper+ruller+og y+4
hos+mine+fem 1w+7
hospital 15+5
hoste g+5
hoste+i+aermet g+3
hoved 5+6 y+3 12+5 14+2 1g+4 1j+2 1y+3
hovedpine 22+7
hovedrolle 14+3
hud 1p+8
hue 5+13 k+8
hue+paa 5+2
hug 1b+13
hul u+4 1i+6 1x+5
hule i+2 r+10 12+6 16-2 1j+3 1s+4 1u+7 1x+2
hule+af+grene r+5
hulestund i+2
hulle n+7 11+4 27+8
hummus d+2
hun+selv b+6 i+3 j+6 1j+10
hund a+2 p+3 t+10 15+10 1f+3 1i+2 1p+3 24+4 27-3
hundeleg 15+6
hundesulten a+4
hundred p+5
hurtig 0+2 i+2 1a+7 1i+4 1p+4 1s+6 1w+5
hus p+13 r+5 t+4 16+6 1q+5 24+7
huse 2+5 i+2 o+3 p+4 v+5 x+4 12+8 16+6 1g-2 1n+4 1o+3 1s+2 1w+4
huske e+4 f+5 y+6
hv 1i+2
hvad+bruges+det 1i+3
hvad+de+leger 14+11
hvad+de+maa 26+9
hvad+der+kommer 9+2 a+3 e+6
hvad+der+ligger+bag 1g+7
hvad+der+skal+ske 6+6 1b+2 1u+5 1y-2
hvad+der+sker+bagefter 6+6
hvad+der+skete 16+6
hvad+er+du+traet+af 1h+5
hvad+flyder 1p+7
hvad+har+man+paa+naar v+7
hvad+hedder 1i+7 1m+11
hvad+hedder+det+hjemme 1m+5
hvad+kan+det+blive+til 1r+8
hvad+kan+du+goere+i+stedet 1b+4
hvad+kan+du+selv k+4
hvad+kan+suge 1p+5
hvad+mon 1j+9
hvad+skal+paa 5+3
hvad+sker+der+hvis 0+7 27-2
hvad+smager+det a+8
hvad+tror+du 1j+3
hvad+tror+du+nu 1j+3
hvad+vi+skal+lave d+6 1h-3
hvem+der+er+alene m+5
hvem+der+gaar a+5
hvem+der+staar+alene 1a+4
hvem+er+her 1u+4
hvem+er+hvor 1y+4
hvem+er+naeste 1c+4
hvem+er+paa 9+6 1w+8 1y+6
hvem+goer+hvad 1y+8
hvem+har+ansvar 1y+5
hvem+har+hvem 1a+3
hvem+har+jeg+ikke+talt 1g+6
hvem+mangler 1u+4
hvem+startede 1b+8
hvem+vil+med 1h+7
hvem+vil+med+ud 1h+7
hver+gang+vi+skal+videre 6+5
hver+sin+tur 1c+3
hver+stue+har+et u+3
hverdag i-2 1y+9 21+8
hvid b+5 1e+6
hvide b+7 p+4
hvil 12+8 1j+5 1q+6
hvile i+11
hvilestund i+3
hvis+tur 1c+4
hviske 6+6 7-2 13+11 1u+6 1y+6
hvisken i+5
hvisketime 13+4
hvisle 1k+8
hvor+hoej 1e+5
hvor+hoejt 1e+5
hvor+hurtigt+smelter 1p+5
hvor+i+kroppen 1e+6
hvor+ingen 7+6
hvor+kommer+larmen 13+6
hvor+mange+er+der 1o+9
hvor+mange+er+vi 1o+3
hvor+mange+mangler 1o+2
hvor+tingene 8+5
hvordan+foeles 1r+4
hvordan+man+har+det 1e+6
hvorfor+er 1p+5
hvorfor+maa+man+ikke 26+10
hvorfor+vi+goer 20+9
hyl 13+8
hylde 5+6 6+5 8+10 e+6 k-2 18+7 1x+2
hytte a+7 m+5 w+3 1j+5
i+aermet g+2 10+7
i+barnevognen 3+7
i+boernehoejde 0+5 5+6 g+6 m+4 1j+3 1l+7 1x+2 27-2
i+byggehjoernet 13+8 16-2 1l+4
i+den+nye+stue 3-3 4+6
i+deres+leg 14+2
i+gang+med+dem+der+er+klar 7+4
i+hallen y+6 1u+4 1y+4 23+2
i+haven j+3 n+5 14+7
i+hold 5+10 8+5 n+4 1w-6
i+kredsen 1u+4
i+madpakken a+3
i+rundkreds 1c+7 1u+5
i+skiftet e+3
i+sneen r+6
i+stedet+for+at+rette k+8
i+stedet+for+hvad+de+ikke 26+5
i+to+hold 5+3 a+5 i+5 1w-3 23+6
i+to+retninger 1w+3
i+tre+hold 1w+3
i+underbukser f+5
i+vaeltede+traeer r+3
i+vil+begge 1b+6
i+vognen 5+7 j+8
ide 14+3 1h+4
ideer+til+legen 14+3
idraet 5+4 g+2
idraetsdag 4+3
idraetstoej 5+4
igennem 2+3 8+7 g+7 j+6 14-3 18+4 1x+2
ik k+8
ikke+aflyse 1w+5
ikke+alle+paa+én+gang 6+3
ikke+dansk 3+4 1j-2 1m-2 1w+5 27+3
ikke+enige 1y+2
ikke+hoerer+efter 1u+6
ikke+i+gangen 0+5 27+2
ikke+kan+loebe j+7 1x+3
ikke+kunne+lide 1h+7
ikke+loebe j+7 1x+3
ikke+loefte 22+5
ikke+plejer+at+lege 1a+3
ikke+raabe 1+5 27+7
ikke+sover i+3
ild w+19
ildstaal w+4
imellem 14+3 1i+6
imens 1+5 5+3 a+2 e+11 i+3 1y+3
imod 0+11 1+7 y+4
improvisere 1t+7
ind+fra+legepladsen 6+3 g+4
indaanding 6+5
inde 0+3 2+2 5+5 6+10 a+8 e-2 k+4 m+3 p-2 y-2 13+3 1b-2 1h+3 1j-2 1q+4 1u+5 1w+2 1x-2 1y+8 27+2
inden 0+3 1+5 3+6 4+3 6+4 7-2 9+3 a+2 c+3 d-2 e+3 g+4 i+2 p-2 r+3 w+3 y+7 1a-2 1j-2 1l+2 1w-2 1y+7 21+2 27-3
inden+barnet+starter 3+4
inden+de+gaar 1+5
inden+de+gaar+hjem 1+5
inden+der+tages+noget 8+4
indendoers n+8
indenfor 0+6 a+5
indeni 10+7
inderst 5+8 i+4 w+5
indgang 7+5 g+5 23+8
indkoeb 1l+7
indkoebsliste 1l+2
indkoebsseddel 1l+6
indkoebstur p+5
indkoering 3+13 e+3 27-2
indtryk 12+2
ingen+cykler o+6
ingen+faerdige 1r+5
ingen+laver+noget 7+6
ingen+paa+baenken 5-4 7+7 m+2
ingenting 6+5 d+3 14+6
initiativ 1g+6
insekthotel s+6
instrument x+8 1s+4
interview 1h+7
interviewe 1h+9
introduktion 1z+5
invitere 0+5 p+5 14+10 1a+11 1i-2 27+6
ipad 1q+7
irettesaettelse 1g+5
is n-2 v+14 1e+7 1p+14
isaer 1i+7
isklods 1p+8
isterning 11+5
isterningbakke 11+5
ja+nej+spoergsmaal 1i+5
jakke 1+2 5+3
jakke+paa 1+2
jaloux 1e+4 1i-2
jeg+foelger+hvor 1g+8
jeg+leger 14+8 1y-2
jeg+siger+hvad+jeg+goer e+6
jeton 1+5
jord a-2 s+8 u+3
jordbaer u+5
jordbaerplanter u+6
jorden o+4
jul 1v+3 1w+5
julekalender 1v+7
jylland 15+6 27-2
kaal b+5
kaede o+7 1r-2
kaelder l+5 18+7
kaelke v+8
kaempe 1i+5 1o+4
kaemper k+8
kaempeskridt 1o+3
kaempestor 1i+6
kaffe 0+5 1+5 a-2 i+5 m+5 10+5 1y+5 22+6 27+7
kaffe+til+foraeldre 3-2 27+4
kaffebord 23+9
kaffepause i+8
kage a+6
kalde m+2 13+4 1a+7 21-2
kalder 14+7 1g+11 1m+7 27-5
kalender u+6
kalv t+2
kamera 1h+8
kamme 15+5
kan+selv 5+3 9+5 j+8 k+6
kanal n+4
kande 0+4 a+4 c+3 k+6 n+6 u+5
kanin t+8
kant 4+2 f+6 11+3 1a+6
kante p+6
kantine 22+6
kantsten p+5
kaos 6+3
kap 16+5
kapitel 1j+5
kapitelbog 1j+5
kapla 16+6
kaplastave 16+6
kappe 15+3
kapsle x+2
kar 1p+8
karm 8-2 1x+6
karse u+5
kartoffel a+6 c+10 d-2 u+4 1v+7
kartoffelhoest 1v+9
karton v+5
kasket 8+4 l+9 15+5
kasse 0-2 1+2 2+5 5+2 6-2 8+7 9-2 a+4 b-2 e+2 f-2 g-2 i-2 k+4 m+2 n+5 r-2 x+3 10+5 13+2 15+5 18+3 1a-2 1b-2 1e+3 1f+4 1h+5 1i-2 1j+6 1o+4 1r-2 1u-2 1x+2 1y-2 27-2
kasseapparat 15+6
kastanje 1w+5
kaste 0+2 n+4 y+13
kaste+med y+4
kaster a+4 1b+6 1e+5 1u+3
kaster+med a+4 1b+6
kaster+sig+paa+gulvet 1e+5
kat 0+2 i-2 t+6 12+3 13+5 1e+4 1k+9 24+6
kattestemme 13+7
ked 0+9 1e+5
ked+af+det 0+6
kede 1e+9 1v+4
keder 7+4 a-2
keder+sig 7+4 a-2
kender 2+4 3-3 4+2 e+6 1a+2 1b+7 1s+6 1z+8 23+2 24+2
kendetegne 1a+6
kendt 3+3 1s+2
kigge 3+4 a+7 e+3 f+5 p+6 w+5 14+4 16-2 1y+2
kigger 0+3 6-3 9+4 i-2 m+3 p+7 s+5 12+2 1a+4 1b+8 1d+2 1e+3 1g+4 1n+3 1r+3 1y+3 21-2 25+3 27-2
kigger+paa+hvad+der+sker 1b+2
kikkert p+8 r+8
kiks p+2
kilde 1d+2
kildeleg 1d+3
kilder 1d+4
kilo p+3
kilometer p+4
kimse 14-2 17+8
kind g+2 v+5 y+6 1s+5
kirke p+14
kiste 15+4
klaede 5+9 a-2 c+3 g+5 1d+4 1u+7
klaeder+om 5+10
klamre 0+5
klap 1t+5
klappe t+13 1k+4
klappe+navne 1k+4
klappe+stavelser 1k+2
klapper i+4 1k+5
klapper+ikke i+4
klapper+navne 1k+5
klapsalve 1t+5
klapvogn i+8 p-2
klar 0+2 1+3 2-2 3+2 5+7 6+6 7+5 a+2 e+5 k+5 l+3 14-2 1u-2 1w-2 23+6
klare 1m+5
klasse 4+14 1v+7
klassisk 12+8
klatre k+4 m+10 r+6 y+15
klatre+i+traeer r+3
klatre+op+selv k+5
klatrenet y+7
klatrestativ m+2
klatretaarn m+5
klaver 1s+6
klem 12+6
klemme 9+3 11+11 1h+8
klippe 11+8 15+3 1c+8 1o+8 1r+2
klippe+strimler 11+5
klippe+ugeblade 1r+5
klipper 9+5 1c+6
klods 5-2 8+7 y+4 14+7 16-3 1p+7
klodse 8+6 m+7 16+12 1x+5
kloever s+7
klokke 2+6 6+2 i+6 k+5 l+3 p+4 1b+9
klokkeslaet 1b+4
klub 17+6 1j+7
klud 0+4 5-2 a+2 c+3 e+9 i+4 k+6 10+3 18+6 1e+10 1p+4
klump 2+4 d+3 1c+5 1w+2
km p+5
knae e+8 1g+5 22+6 27+7
knaekke d+5 v+6
knaele w+4
knaeler w+7
knaepude 22+3
knage 5+5
knap 11+5 1n+8
knappe 5+2 11+5 1n+4 1o+7
knibe 1b+5
kniv a-3 c+12 d+3 r+6 t+6
knivspids t+7
kodeord 1y+2
koe 7+12 g-2 m+7 1e+5 1o+7
koebe d-3 p+8 15+5 1b+4
koeber d+5 x+6 1h-2
koed a+4 c+7
koeje 1x+8
koekken 0-2 2+8 7+4 a+6 c+4 d+5 i+3 m+4 n+3 10+3 15+6 16+4 1s+2 1x-2 1z+2
koekkenbord a+6
koekkendame d+2 1n+2
koekkengulv 1s+5
koekkenhold d+6
koele 1i+4 1m+5 1y+2
koeleskab 1i+4 1m+5 1y+2
koen 1a+5
koere 6+3 8+4 l+2 o+2 t+4 y+6 z+5 1i+6 1x+5
koerebane o+5 1r-2
koerer l+5 p+6 1a+5 1i+3 1y+7
koerestol t+4 z+7
koersel 6+8
koge 5-4 7+6 c+6 10+7
koger w+7 12-2 1e+5 1y+4
kogle r+2 10+5 1b+3
kok d+3
kolboette y+6 1a+3
kold a+5 m-3 v+10 10+16 1a+6 1y-2
kollega 5+2 e+10 y+5 14+4 1b+4 1e+2 1q-2 1u+2 1y+10 20+2 24+6 25+5
kollega+tager+over 1y+4
komfur n+3
komme 0+9 3-2 4+2 5+4 a+2 e+3 f-2 j+3 r+3 u-2 y-2 12+2 14+6 16-2 18+3 1b+2 1e-2 1g+4 1m+2 1r-2 1s-2 1w+2 1x-2 1y-3 22-2 23+3
komme+efter 0+6 1g+9
komme+i+toejet 5+3
komme+ind+doeren 0+3
komme+ind+fra g+4
komme+og+hente 5+4
komme+op+at+sidde j+7
kommen 0+10 7+5 f+6 p+6 u+2 1u+5
kommentar 1y+8
kommentere a+10 1j+3
kommer+ind+i+en+leg 14+5
kommune r+5
kompost u+10
kompostspand u+7
koncentration 5+4
konduktoer 15+5
konsekvens 26+8
kontakt 3+2 e+3 1g+5
kontaktbog 27+3
kontaktpaedagog 3+3
kontor 0-3 l+7 1l+8 20+7 27+2
kop 0+2 1+5 a+4 c+5 n+5 1b+2 1l+4 24+3 27-2
kop+te 0+3
kopper c+7 d+4 g-4 n+6
kor 1s+8
korrekt 1i+2
kort 5-2 9+16 a+3 i+2 k-2 l+2 p+4 r-2 15+4 17+5 1a+4 1c+2 1h-2 1m-2 1o+3 1u+7 21+4 27+2 28+2
kort+dag i+6
kort+med+ansigter 1e+5
korte 3+6 p+4 11+4 17+7
korte+dage 3+6
kortere+beskeder 28+6
kost 8+9 1r+2
koste k+7
koster 1w+9
kr 1h+11
kr+at+bruge 1h+6
krabbe s+7 y+3 1q+2
kraesen b+4
kraeve 4+3 n+3
kram 0+3
kramme 1d+5
krammes+af 1d+5
krammetur 0+2
kran p+2 1a+3
krane p+6
krans 1v+3
krav 12+6 1g+7
kravle 3+2 a-2 e-2 j+12 m+8 r+5 y+12 1e+4 1w+2 22+10 26+4
kravlebarn j+6 m+8
kravler+endnu j+4
kravler+selv y+7 22+8
krea 1r+6
krearummet x+2 1w+9
kredse 1u+6
kredsen 1u+4
kridt o+4 11+4 1r+6
krig 14+3
krog 3+4 g+3 j+4 m+3 y-2 13+5 14+3 15+7 1l+4 1x+5 24+3 26+3
kroge k+8 m+4 1l+8 1r+7
krokodille h+6
krone 1v+11
krop e+5 n+2 r+3 y+3 10+4 14+4 1b-2 1d+7 1e+4 1i+5 1y+5
kropslig 12+6
krukke 27+7
kruse 1l+4
krusedulle 1l+5
kryb s+5
krybbe i+9
krydderi b+4
kryds o+4 1g+5 1o+6 1p+5 1r-2 25+6
krydser 1x+8
kuffert 14+5 15+6 1i+6 1u+8
kugle 16+4
kuglebane 16+5
kulde g+2
kuldecreme g+2
kumme f+6
kun+er+fire 1w+7
kun+fire+boern p+5 1r+6
kun+mig+der+skifter 3+2
kun+tre+boern 1w+5
kunne+dele 1w+6
kunst 1r+8
kunstner 1r+7
kurv 5-4 7+4 8+9 j+9 k+7 p+4 13+2 18+5 1e+2 1q+3 1x+4 23+6
kurve 0+4 e+4 16+7
kuvert 1l+5
kvadrat r+5
kvadratmeter r+5
kvarter 5+7 i+3 j+3 y+4 1u+5
kviste w+9
kylling m+7 14-2 1r+7
kys 0+3
laag 0+2 a+11 k+3 x+5 11+5 18+5 1s+3
laage 0+4 1+5 m+4 p+7 1i-2 27+17
laane 1j+10 1m-7
laaner 1s+6
laant+hjem 1j+3
laar e+7 1s+4
laas f+7
labyrint m+6 1r-2
lad 6+7 c+3
ladcyklen p+8
lade 0+3 5+4 6+7 a-2 e+6 j+7 m-2 p+2 r+7 14+2 19+4 1a-2 1e+2 1g+7 1h+5 1i+7 1j-2 1m+3 1r+5 1w-4
lade+dem+tale+faerdig 1i+5
lade+ham+rase 1e+5
lade+kollegaen 1y+5
lade+vaere+at+rette 1g+5
lader 0-3 1-2 3+2 5+2 6+5 8+8 a-2 c+6 e+4 f+2 g-2 k+5 m+7 p+5 r+7 y-2 14+5 16-2 1h+3
lader+dem+bestemme a+7 p+6 1h-2
lader+dem+selv a+6 f+5 g-2 m+5
lader+mor+gaa+lidt 0-2 3+4
lae i+6
laebe 1i+3
laebelyde 1i+3
laeg 10+8 12+4
laege 15+4
laegetaske 15+4
laegge 0+11 b+5 i+6 u+5 1b-2 1g+4 1y+4
laegge+kartofler u+6
laegge+paa+plads 8+2
laegge+tilbage b+6
laegger 0+3 2+2 a+2 b+7 c+3 e-2 i+7 j+7 k-2 m-2 p-2 r+6 s+6 w+4 1e+2 1g+2 1i+2 1j+2 1o+3 1p+3 1s+2 1y-2
laegger+det+tilbage 8+4
laegger+lidt+til 1i+3
laegger+sukker s+2
laend e+5
laenge 3+4 6+4 7+2 i+4 11+4 14+3 1u+6
laengere 3+2 5+5 6+7 8-2 a+4 e+3 i+3 r+5 18+6 1i+3 1u+4 1w-2
laengst 7+6 i+4 16+3 1o+6
laengst+og+kortest 1o+7
laere 4+4 t+7 14+4 1m+2
laere+at+tabe 17+2
laere+mig+ord 1m+3
laerer 3+2 4+10 a+3 f+5 k+7 14+6 1a-2 1d+4 1j-4 1m+6 25+6
laererplanstema 25+8
laese 0+4 i+6 1j+8 1y+5 21+12 27+10
laese+for 27+4
laese+hoejt 1j+3 27+4
laeseklub 1j+8
laeseplads 1j+7
laeser 1+2 2+2 4+8 9+5 1e+4 1f+2 1j+14 1m+4 1w-2 27+7
laeser+for+dem 2+4 4+5
laeser+for+to 1j+5
laeser+for+tre 1j+4
laeser+hoejt 1j+3 27+4
laeser+langsomt 1j+4
laeser+med 1j+2
lagen m-2 y+8 1r+5 1t+15
lagt 2-2 5+6
lam t+6
laminere 9+7
lampe 13+7 1j+2 1x+7
lamper+i+stedet 1x+3
lande 0+6 1m+7
lang 7+4 e+5 m+5
lange 2+3 a+5 o+5 u+6 11+3 1i+4 1m+3 1o+7 1r-2 27+3 28+6
lange+snakke 1i+6
langs+hegnet m+4 1v+5
langsiden w+3
langsom 5+10 6-2 e+2 i+7 z+6 12+6 1g+9 1i+9 1j+2 1p-2 1s+7
langt k+5 n+6 p+10 u+3
larm m+7 13+6
larme i+3 18+7 1g+3 23+4
larmen 5+2 13+8
larve s+11
las 16+5
lav 6+7 j+4 v+7 1x+4 22+2
lava 10+2 1e+5
lavalampe 10+2
lave 0+2 4+3 6-2 8-2 9+2 a-2 b+3 d+3 e-2 i-2 k-2 m+2 p-2 r-2 x+3 10+2 12+3 14-2 18-2 1a+5 1c+3 1g-2 1h+6 1j-2 1n+4 1p+2 1r+6 1s+3 1u-2 1w-2 1x-2 1y-2 22-2 26+2 27+7
lave+en+lille+film 1q+6
lave+historien+med 1j+4
laver+et+hjoerne 0+6
laver+film 1m+5 27-2
laver+ikke+selv+et 1r+5
laver+mad 27+8
laver+suppe d+2
lavere 12+7
lavet 0+2 5-2 g+5 m+5 o+3 x+4 17+3 1a+2 1h+5 1i+9 1r-2 1u-2 1v+4 1w+2 1x+3 27+5
lavt 1i+5
lede 1+3 m+4 n+4 s+4 14+3
lede+vandet n+4
leder 4+5 r+4 1e+3 1g-2 1p+5 1s+3 1u+5 1w+4 1y+9 20+3 21+7
leder+efter 5-2 r+5 1e+4 1s+4
ledertroeje 1b+2
ledning 20+9
leg 0-2 3-2 5-2 6+8 8+4 a-3 e+7 m+4 14+19 15+2 17+4 1a+3 1b-2 1d+2 1i+2 1k+3 1w-2 1y-2
lege 2-2 4+2 6-2 7+6 8+3 9-2 a-3 b+3 e-2 g-2 i-2 l-2 m+10 p-2 v+5 x-2 12-2 13-2 14+19 15+4 16-2 18+2 1a+7 1b-2 1d+2 1e-2 1g-2 1h-2 1i+6 1l+4 1m-2 1w-3 1x+4 1y-3 21-2 27+5 28+2
lege+ude m+5
lege+videre 5+6 1w-2
legegruppe 14+8
legehus m+6 u+3
legen+med+maden b+4
legeplads 1+4 2+2 6+8 g+2 m-6 15+6 1a+4 1h+10 1o+5 27-2
leger+alene 1a+3
leger+de+samme 14+5
leger+hvad+med 7+4
leger+hver+dag 14+2 15+6
leger+med+dem 4+6
leger+med+paa+gulvet 7+4
legerum 1x+6
legested 14+2 1x+4
legestue y-2 23+19
legetoej 2+4 4+3 8+4 e+2 r+4 13+6 18+11 19+4 1h+3
legetoej+hjemmefra 19+5
legevagt m+7
lego 16+5
lejr r+2
lejrplads r+2
ler 1k+5 1r+9
ler+paa 1r+6
let 3+2
lette i+7 1i+4
lever c+5 1k+2
leverpostej c+5 1k+2
lide a+5 1a+5 1d+6 1h+6 1i-2 1u-2 20+5 27+3
lidt a+11 j+7 m-2 p+5 14+6
lig n+6 1v+3
lige 5+2 f+4
lige+inden+han+slaar 1b+2
lige+mange 1o+5
lige+mange+til 1o+5
ligesom 5+3
ligge 5+3 8+6 e+9 i+6 j+4 r+9 y+2 10+5 15+2 1a-2 1b+2 1s+5 1u+5 1w+3
ligge+stille y+5
ligger 3+3 a+4 b+4 e+12 i+10 j+4 y-2 10+4 12+3 18+4 1g+2 1i-2 1j-3 1n+5 1u-2 23+5 24+3
ligger+paa+maven j+4
ligne 14+3 1i+3 1j+3 1r+3
lilla 10+7
lille 0+3 1+3 2-2 3+2 5+5 6+3 8-2 a+9 g+3 i-3 k+2 m-2 p+2 w+3 y-2 z+3 10-2 12+6 13+3 1a+5 1e+3 1j-2 1k-2 1q+2 1t+2 1u-2 1w+4 24+3 27-3
lille+hjaelp k+7
lillefinger u+6
lim 4+6 1r+3
limpistol 1r+3
linje y+4 14+3 1s+7 1y+7 25+8
linse a-2 b+4
liste 0+5 6+7 1c+7 1g+5 1y-2
listen i+2 1a+6 1m+6 21-2
lo y+6
lod 5+4 8+6 d+5
loeb 0+5 o+4 1b+7 1j-2 1x+7
loebe 0-2 6+9 a-2 j+8 m+4 o+2 p+8 s+4 w+4 y+10 14-3 1c+6
loebecykel o+4
loebehjul o+7
loeber 1+6 l+2 p+5 y+7 1x+5 26+9
loeber+inde 26+3
loeft 20+4 22+2
loefte 22+5
loefter e+6 k+6 22+4 27+5
loefter+ikke k+6 22+5
loefter+ikke+op k+6
loese 18+2
loese+dele 18+2
loeser 1b+10
loeser+selv 1b+4
loeve 13+3
loevestemme 13+3
loft e+6 x-2 13+5 1g+7 1x+2 22+5
loftslys 1x+3
logbog 25+6
lokale p+5
lomme 0+2 3+4 7+7 9+2 k+7 19+7 1g+6 1j-2 1n+3 1o+4
lommebog 7+7
lommeformat 9+4
lommelygte 2+4 1e+2 1p+8
lommetoerklaede g+2
loppe 1q+7
lort e+7
lov 1+4 2+4 3+5 5-2 6-2 8+4 s+3 y+3 10+5 16-2 19+2 1b+4 1e+2 1n-2 1r+4 1u+4 1z+2 27+3
lucia 1v+7
lud m-3 1a+7
ludo 17+2
luffe 5+9
luft a+2 y+4 1b+7 1p+7 22+6
lufte g+2
lufthavn 15+7
luge u+7
lugte b+2 t+5 u+3 10+17
lugteglas 10+6
lugter+til 10+8
lukke 1+3 2+5 3-3 5+3 a+4 b+3 f+6 k+3 10-3 13+8 15+3 1k+5 1w+3 1y-2 20+4
lukke+doerene 13+6
lukke+huset 2+3
lukker 2+6 a+2 e+6 z+6 1w+6
lukketid 2-2 28+8
lukkevagt 2+5 3-4 5+5 20+6
lup g+4 s+16
luppe s+4
lur j+4 1j+2
luren e+6 i-2 l+4 t+4
lyd 13+3 1e+5 1i+8 1k+9 1s+6 1w-2 25+6
lydbog i+8 1q+6
lyde f+7 i+4 10+11 1i+7 1j-2 1k+5 1q+6
lydleg 1i+5 1w-2
lydmaaler 13+5
lygte p+4 1v+5
lykke 21+5
lykkedes 21+4
lykkes k+3 25+7
lyne 5+6
lyner 5+6
lyner+de+smaa 5+6
lynlaas 5+8 k+5
lys 0+3 2+2 a+9 i+6 l+3 m-2 o+2 x+5 z+4 10+5 12+6 13+2 16+3 1p-2 1r-2 1v+6 22+4
lys+og+skygge 10+5
lysbord 16+6
lyse 13+6
lyset+daempet 0+7
lyset+slukket 12+3
lysfest 1v+5
lyskaede 1x+3
lyskryds o+5 1r-2
lyst a+8 1b-2
lytte r+7 1i+7 1k+5 1s+18
lytter v+6 13+4 1h+4 1j-2 1m+4 27+5
lytter+mere+end+jeg 27+5
maa+bestemme 14+6
maa+blive+faerdig 1c+6
maa+ikke+vaere+med 1a+14
maa+skifte e+6
maa+slaas+for+sjov y+5
maa+vaere+med 2+3
maade i+4 1o+5 1y+6
maage r+4
maal 5+6 a-2 m+8 p+8 12+7 1b+5
maale u+5 v+4 13+4 1o+8
maale+med 13+4 1o+8
maale+regn v+4
maaler 5+3 d+4 n+4 u+4 13+5 16+6 1o-2
maaler+med d+4 n+4 u+4 1o-2
maaler+mel d+4
maaltid f+5 25+4
maaned 3+10 a+3 i+4 j+2 q+3 v+6 x+3 18+9 1j+3 1s+2 1v+4 1x+3 24+6
maatte y+6 12+4
mad 0-2 1-3 2+3 5-2 6+3 7+8 8+4 a+18 b+2 c-2 d-2 f+6 g+4 i-2 l+5 u+7 x+2 y-2 12-2 14-2 1a-2 1b-2 1i+5 1k+3 1n+2 1s-2 1u-3 1y-2 27+4
made 3+5 27+6
maden+paa 7+8 a-5 1i+4
madhold l+3
madkasse 3+7 4+6 a-3
madpakke 4+5 a+4 p+12
madras 2+4 i+5 y+11 10+7 1u+2 23+4
madrest u+4
madro a+3
madvogn c+8
maelk a+3 i-2 1i+7 1m+6 1z+6
maelke y+5 16+2
maelkekarton u+8 x+5
maelkekasse y+5 16+3
maerke 0-2 5+7 a+6 b+2 e+3 f+4 v+8 y-2 10+4 12+5 1a+2 1e+2 1g+8 1i-2 1y+4
maerke+efter v+6
maerke+forskel 12+8
maette a+3 1h+8
mage 10+5
magnet 16+13 1p+11
magnet+paa+alt 1p+6
magnetplade 16+6
magt 1a+7
maj 4+5 f+4
majs w+4
makker 3+8 p-2 1a+16 1w-2 1y+3 1z+3
makkerpar g+3
mal 1r+8
male m+5 o+4 1a+5 1r+7
male+med o+5 1r+4
male+paa m+6 1r+4
maler m+13 y+6 1r+6 1s+3
maler+med 1r+2
maler+paa m+14 1r-2
maleri 1a+9
maling m+7 1a+8 1r+4
man 0+2 1-2 4+3 6-2 a+6 e-2 f-2 g-2 i-2 j-2 m+3 r+2 u-2 w+3 10-2 12-2 13-2 14+2 1a+7 1b+2 1c+2 1e+5 1h+2 1j-2 1n-2 1p-2 1s-2 1u+5 1w+2 1y+2 21-2 22-2 23-2
mand 5+2 g+2 l+3 r+5 14+3 1e+6
mandag 0+2 9+6 u+3 1a+4 1j+5 1u+7
mange 1+4 7+2 9+4 c-2 o+3 p+3 s+5 1o+16 1q+3 1u+4 25+9
mangle 7+4 g+4 k+4 14-2 18+6 1a+5 1u+2 1w+4
mangler+en 1w+5
mappe 4+7 1z+2 25+8
mariehoene s+5
marmelade d+3
marsvin t+8
marsvinebur t+3
maske 1r+5
maskine t+7 1n+8
massage 12+6
massere 12+6
mast 10+12
mat 1k+4
materiale 1r+7
mave e+4 i+4 j+9 12+3 1e+3 1s+3
mdr i+4
med+app 13+5
med+bussen p+2
med+det 1+4 5+2 6+9 7+5 8+3 v+4 19+7 1e+6 1g-2 1h+5 1w+6 1y-2
med+hele+kroppen 0+2 y-2 14+6
med+hjem e-2 f+8
med+i+koekkenet l+2
med+i+tasken 19+2
med+kniv d+3 r+7
med+lommelygte 2+4 1e+3 1p-2
med+lukkede+oejne b+4 10-3 1k+7
med+paa+sprog 0+4 15+3 1m-3
med+seks+boern p+3
medhjaelper 2+2 3-4 5+5 1y+7 20+5
mel d+8 r+5 12+6
mellem+de+to 1b+7
mellem+madrasserne i+2
mellem+os+voksne 5+5
mellemmad 6+6
mening d+7 18+5
mens+bussen 7+6
mens+de+spiser a+3
mens+der+spises a+4
mens+vi+venter 7+5 1s-2
menu 15+5 1h+8
menukort 15+6
mest 3+4 j-2
metal j+11 13+6
metalbil 13+7
meter p+7 r+11 1a+8 1r-2 1x+6
middag 3+4 i+2 27-2
middagslur d+4 i-2
midt 5+3 6+5 8+3 a-3 b+2 e+11 y-2 14-3 1a+4 1j+6 1m-2 1u+5 1x+4 1y+10 23+6
midte a+4 b+5 1u+6
mikroskop 1q+9
min+kollega e+8 1y-2
min+makker 1y+5
minde 4+5 1f+9
mindre+borde a+5
mine+fem 1g+6 1w+7
mini z+7 1w+5 1y+6
minibus 1y+8
miniroeris z+8
minut 0+4 1+3 2-2 5+2 6+3 7+4 8+10 9-2 e+2 h+4 i-2 m-2 r+2 12+5 13-2 14-2 1a+2 1b-3 1c-2 1g+5 1i-3 1j-2 1o-2 1q-2 1s-2 1u+3 1v-2 1w-2 1x-2 1y+4 21+8 22+3 23+2
miste 1e+8 1y+2
miste+taalmodigheden 1y+2
mobile 1q+5
modellervoks 10+8
modersmaal 1m+6
modig b+3
modsaetning 1i+5
modtager 0+3
moede 0+8 2+8 4+3 a-3 1a+4 1h+3 1y-3 21+15 24+3 25-2 27+3
moedes r+7 1w+4 1y+8
moedetid 0+3
moedrecafé 27+8
moenster 1o+5
moenstre r+3 1o+4
moerke 1e+3 1p+5 1x+3
moerklaegge i+7
moerkt 10+9 1p+8
moerkt+rum 10+9
molly t+7
mooncars o+11
mor 0+11 1+4 3+3 15+4 1e+2 1j-3 1m+14 1s+4 1y-2 24+8 27+13
mor+bliver 0+2 3+4
mor+gaa 3+4
morgen 0+8 2+11 6+2 9+3 a+3 l+4 m+5 n+3 v+3 y+2 13+2 1a-2 1s+4 1u+5 1w+3
morgenmad 0+3 2+5
morgenstund 1g+6
morgenvagt 0+4
mormor 1m+9
morse 3+9 27+5
mos d+7 r+14 10+5
mose r+6
motorik y+5
motorikbane y+3
mozart 1s+5
mudder n+9
mudderkoekken n+6
mulig 1v+3
mund e+5 r+7 13+5 1i+2
mundgymnastik 1i+3
mur m+6 y+3 1b+2 1r+2
mus 6+6 t+8 1k+4
muse 13+3
musestemme 13+3
musik 0-2 6+6 8+6 a+10 i+6 y+3 z+4 12+13 1p-2 1r+4 1s+2
musikpaedagog 1s+7
musikskole 1s+6
muskel y+4
myre s+2
myresti s+2
naa 2+3 5+4 a+2 c+5 f+4 1i+5 1r+5 1s+3 1u+6
naal 11+6
naar+dagen+er+for 22+6
naar+de+henter 1+3
naar+de+hjaelper 1a+6
naar+de+kommer 0+3 g+3 s+5 w+3 12+6 18+7
naar+de+leger 14-2 1a+7 1i+2
naar+der+er+for+hoejt 13+5 1n-2
naar+det+bliver+hentet 1+4
naar+det+gaar+galt k+2
naar+det+gaar+godt 1g+5
naar+det+koger 1e+6
naar+det+regner m+3 14+3
naar+det+sner v+6
naar+far+er+gaaet 0+4
naar+hun+kommer+ind 0+4 1m-2
naar+jeg+holder+fri 24+4
naar+jeg+skifter 5-2 1s+5
naar+mor+kommer 1+4
naar+nogen+kalder 14+2 1g+5
naar+noget+slutter 6+11
naar+vi+er+mange 1w+3
naar+vi+gaar+ud 6+6 m+7 1u-2
naar+vi+skal+ind 6+8 1b+4
naar+vi+skifter 6+5
naar+vi+spiser 1+7 a-2
nabo 4+6 c+7 p+8 t+2
naegter 5+5
naelde s+2
naerhed i+3
naese e+10 g+8 m+4
naesekrog g+5
naeste 5+6 6+6 9+11 m-2 p+5 r+3 x+2 1c+7 1h+5 1i-2 1u+4 21+5
naeste+vagt 1y+5
naevne f+8 1y+8
naevner 6+8 8-4
nat 0-2 3+11 i-2 v+7 16+8 1p-2 27+6
natron 1p+2
nattroeje 3+7
natur r+10
naturbingo r+5
navn 9+4 g+4 r+5 s+2 t+5 16+5 1e+4 1i+3 1l+7 1m+4 1s+6 1t+3 1u-2 1y+4 27-5
navne 3+3 a+3 l+6 1k+8 1l+7 23+2
navnekort a+5
navneleg 23+3
navneopraab 1u+2
navneskilt 0+7 2+5 1z+3
ned+ad+bakken n+4 y+3
ned+i+knae 1g+6
ned+paa+gulvet 0+6
nede 0+5 a-2 c+3 d+3 n+6 p+5 14+7 16-2
nederst y+8
negl g+5
nem 5+4 a-2 1g+8
nemlig g+6
net m+5 r+6 s+2 y+5
nette 1q+3
ni 0+5 a+3 j+3 m+5 1y+6
nik 1g+6
nisse 1v+9
nissedoer 1v+7
niveau 1u+5
noahs 16-3 1l+4
noed 1y+6
noedplan 1y+6
noedvendig f+7
noegle 9+6 10-2 1k+7
noeglering 9+8
nogen+at+lege+med 1a+3
noget+godt+om 1+4
noget+jeg+saa+du 1g+3
notat 25+6
notere 14+7 25+6
noterer+hvad 14+7
november m+7 1v+5
nr c+5 27+7
nu+og+bagefter 6+9 9-5
nulte 4+5 1j-2
nummer 8+7 o+5 z+5 27+5
numse e+5 1s-3
ny 2-2 3+20 4+2 6+2 b+4 e+3 t+3 15+2 18+7 1a+5 1h-2 1i-2 1j+3 1r+4 1s+3 1u-2 1x-2 1y-2 20+8
ny+dreng 1a+3
ny+kollega 20+4
ny+tekst+paa 1s+3
nyansaette 20+9
nye+boeger 1j+2
nye+foraeldre 3-2 1m+5
nye+ord 1s+6
nynne 5-2 i+6 1s+12
nynner+i+stedet i+6
nysgerrig 1g+8
nyt 3+4 6+5 8+3 9+6 b+4 p+3 1h+8 22+3
nyt+barn 3+5
nyt+legetoej 1h+4
observation 25+2
oede 14+4
oedelaegger 14+4
oeje 0+4 b+6 e+4 i+2 m+6 10+5 14-2 17+6 1a+3 1k+5 1o-2
oejeblik i+5 21+5
oejenhoejde 0+7 1g+5
oejenkontakt 1g+6
oellebroed a+6
oere 5+3 6+6 e+5 12+6 13+7
oese 7+6 c+3
oeve 5+3 p+4 11+4 14+2 1d+5
oevelse y+6
oever 4+9 5+5 c+3 f+4 i+3 j+6 k+6 14-2 17+7 1b+4 1c+6 1d+5 1i-2 1u-2
oftere 1h+9
ok a+7 27+5
okay 1e+3
oktober 1v+5
olie 1p+8
oliven a-2 b+4
om+baalet w+4
om+fem+minutter 6+6
om+lidt 6+3 e+6 14-2 1y+5
om+morgenen+naar 0+2
om+natten v+8 1p-2
ommoeblere 1x+6
ond 0+4 22+3
ondt+i 22+3
onsdag 3+2 4+8 9+8 b+5 d+4 p+3 r-2 t+4 y+4 1g-2 1y+3 20+3
op+ad+bakken p+10 y+2
op+ad+muren m+7 y+3
op+paa+loftet x-2 1g+8
opad k+7
opdager g+4 r+4 1y+12
opgang p+6
opgave 0+3 4+4 a+9 k+4 l+7 1y+4
opgavekort l+7
opholder 1x+8
oplaeg 14+6
oplaering 20+5
opleve 1s+5
opmaerksomhed 1e+7 1g+3
oppe 0+2
oprydning 8+6
oprydningssang 8+6
opskrift d+9
opslag 28+15
opstart 3+14
opsyn 1r+3
optage a+6 f+5 1i-2 1j-2 1m+5 1q+7 1w+7 27+3
optagelse 21+7
optager 1i+9
opvarmning 4+7
opvask i-2 22+9
opvaske c+6
opvaskeren c+7
ord 5+2 y-2 1a+3 1b+5 1e+4 1i+19 1m+6 1n+4 1s+8 1y+3 21+4 25+2 27-2
ord+for 1e+8 1i-5 1m+6
ord+paa+sprog 1m+4
orden a+4 p+4
ordentligt 1+3 a+6 1z+8
ordet+rundt 21+2
ordne 5+2 f+5 14+4 1b+5 1i-2 1y-2
ordner+det+praktiske 14+5 1y-2
ordret 1i-2 25+6
ordssaetninger 1i+9
ordstyrer 21+8
orgle p+14
orkester 1s+5
orm s+12 u+7
orme s+8 u+4
os+voksne g+4
ost a+2
otte 0+2 m+8 y+5 1i+3
ovenpaa i+3 1l+2
over+gloeder w+3
over+hovedet 1y+4
over+hovedet+paa 1y+4
over+i+boernehaven 4+4
over+ild w+3
overalt c+3
overfor j+3
overgang 4+5 6+6 i-3 p+8
overgeare 12+7
overlap 2+4
overlevering 4+6 1y+7
oversaette 27+8
oversaetter 1m+9 1q+8
overtage d+3
overtoej 5+9
overtraette a+6
overvaelde 5+2
p o+4
paa+alle+sprog 15+3 1m+3
paa+arabisk 1j+4 1m+3
paa+badevaerelset+saa e+5
paa+biblioteket p+7 1j+5
paa+bondegaarden t+2
paa+deres+sprog 0+3 1a+7 1m-2
paa+hendes+sprog 0+4 1m-2
paa+kontoret 0-3 l+7 20+7 27+2
paa+liste 1c+8
paa+maven i+5 j+6 12+3
paa+moedet 21+5
paa+nettet 1q+3
paa+plads 8+6 1g+7
paa+polsk 1m+5
paa+puslebordet e-2 1i+12
paa+skaerm 0+2 1q+4
paa+skift 6-3 u+6 17+4 1c-3 1j+3 1y+4 23+7
paa+skoedet+lige 0+3
paa+somali 1j+6 1m-3
paa+stuemoedet 1a+7
paa+ti+maaneder 3+4 a+6 j-3
paa+tur 4+2 d+4 1a+7 1c+3 1i+3 1k+4 1q+5
paa+tvaers+af+koen 1a+5
paa+tvaers+af+stuer 1w+7
paa+tvaers+af+stuerne 1w-2 1y+7
paa+tyrkisk 1j+3
paa+vaeggene 1x+5
paalaeg c+7
paaske 1r+7
paaskeaeg 1v+9
paaskekylling 1r+5
paedagog 2+3 3+2 4+9 a-2 z-2 14-2 1i+5 1s+5 23+10
paedagogisk 14+6
paent 3+3 7-2 8+6 1a+7 1q+5 1u+7
paere 1p+7
pakke 1+6 a+3 p+7 15+6 18+6
pande i+5 n+3
pandekage d+3
panik 9+5
pap x+5 11+11 15+5 1e+6 1j+4
papbog 1j+6
papir 9+6 f+4 l+4 x+7 z+3 11+4 1e+4 1j+4 1k+5 1r+3 1u+2
papkasse m+7 16+7 18+7
par 5+3 1a+12 1k+6
paraply v+2
parese y+5
park p+6 x+8
parkering o+5
parkeringsplads o+6
parkour y+5
parti 1b+9
parvis 12+4
pas m+5 n+8 15+6 1i+4 25+7
passager o+7
passe w+5 24+6
passer 4+10 5+4 8-2 c+2 t+4 1k+5 1r-2
pause 3+2 a+10 f+3 i+5 12+8 1i+4 1y-2 22+14
pause+fra 12-2 22+8
pauser+i+sangen 1s+2
pauserum 12+6
pedel l+9 1n+5
pege 9+4 e+4 i+3 1h+5 1i+4 1n+18
pegen 1i+7
penalhus 4+8
penge p+5 15+3
pensel m+3 10+3
perle 11+9 12+8 1o+8 1r+6
perler+paa+snor 1o+5
persille b+6
person 0+2 1j+6
personale 22+9
personalemoede 21+5
piberenser 11+9 1r-2
pige 3+6 4-2 e-2 i+5 j-2 l+4 p+4 r+4 s+4 y+3 z+5 14+3 16-2 1a+6 1e+5 1i+2 1j-2 1m+10 1s+4
piktogram 6+9 9+5
pil 9+3
pille 9+3 k-2 1r+6
pincet 11+5
pind w+5 1b+4 1c+5 1p+6 1s+8
pinde n+4 r+5 w+7 1o+3
pirat 15+4
piske 1s+8
piskeris 1s+9
pistol 1r+2
pizza d+3 12+3 1o+8
pizzadej d+5
placering 1i+2
plade 13+6 16+11
plads 0-2 3+5 4+2 5+6 7+2 8+4 a+6 m+3 o+5 14+2 1a-2 1g+4 1j+3 1u+3 1w+2 1x+11
plaene m+7 1v+3
plakat k+7 1e+7 1x+8
plan 3+2 9+8 p+4 v+4 14-2 1a+2 1h+2 1r+5 1u+2 1y+11 21+6 25+5 27-2
planke m+8
plankevaerk m+4
planlaegge 1h+13 1y+5
planlaegge+ugen 1y+6
planlaegger 4+2 a-2 12+8
planlaegger+selv 4+3
plante u+3
planter m+6 u+9 1x+3
plast g-4 n+6 13+7
plaster p+2 15+8
plastik 18+9
plastkasse 13+7
plastkopper g-5 n+7
plastre 15+4
plejecenter q+5
plejer 3+6 g+2 m+7 1a+2
plet r+13
pludre i+7 1i+7
pludselig b+5 d-2 o+4 s+4 15+3 1x+6
plukke b+5 u+6 11+8
plukke+aebler u+6
poelse a+7 10+5 1h+6
polsk 1m+5
popcorn w+3
poppe w+4
populaer 1-2 l+4 u+8 1a+6
port 0+9 m+2 1b+2
portion a+4
pose 5+6 7+4 d+3 v+9 10+3 1i+12 1n+3 1p+6 1u+5
post 0-4 4+10 e+5 l+9 p+5 15+6
postbud e+5 l+3
postej c+5 1k+2
posthus p+6
postkasse 4+5 15+9
postkontor 1l+3
potte 5-2 f+9
praecis 1i+5
praemie 1v+4
praksis 21+4 25+4
praksisfortaelling 21+4 25+5
praktik 1z+3
praktikant 20+9
praktisk a+4 14+4 1y+5
praktiske+opgaver a+5
presenning m+3
presenningen 1j+5
presse 3+7 22+6
prik f+7
prikke g+3 s+5 1o+6
primaer e+4
pris 1y+5
privat f-2 1d+14
problem 14+2 1b+6
problemloeserhjoerne 1b+8
proces 1r+8
proeve a-2 b+8 k+3 1p+5 1u-2 20+6 27+5
proever 0+2 1+8 2+8 5+4 6+4 8+4 a-4 e+8 g-2 k+4 m+2 p+3 r-2 s+2 y+8 10-2 14+3 19+3 1a-2 1b+5 1g-2 1j-2 1m-2 1w+3 1y-2 23+3
program 14+12 1h+8
projekt 1a+6
projektor 1q+6
prop k+7 1p+8
proppe x+8
psykolog 21+5
publikum 1e+4 1t+7
pude 0+6 5-2 6-2 e+3 j+3 y+5 10+8 11+3 12+2 17+4 18+7 1b+6 1e+3 1h+4 1u+8
puderum 0+6 y-2 1h+4 1u+4
pudse g+2
puls y+11 12+2 1u-3
punkt 21+2
punkte 21+9
pusle 0+4 5+5
puslebord e+5 1i+11 1s+4
pusleplads e+6
puslerum e+5 22+6
puslespil 0+6 2+5 17+8
pusleting 0+5
puste 12+6 1e+5
pusterum 1e+6
putte 3+5 a+6 15+2
putter 3+3 i+20 24+7
putter+sig+selv i+4
pynt 1r+9
pynte 1v+3
pyt n+8 v+7
raab 13+7
raabe 1+7 5+7 6+3 a-2 p+5 13+2 1b-2 1e+3 27+4
raaber 1g+6
raad 1b+8 1h+3
raadslagning 1h+7
raadvild r+3
raadyr r+5
rad r+2
radio a+7 13+8 1i+7
radise a-2 u+4
raekke 4+3 9+4 c+4 e+5 f+3 i+7 13+6 1b+2 1p+5 1t+5
raekke+haanden+op 4+5 13+8
raekkefoelge 6+7 9+9 a+5 f-2 i+3 1b-2 1i+6 1u+4
raekkevidde 1b+4
raev r+6
rager 1b+4
rager+uklar 1b+4
raket 15+5 1p+7
rampe 16+11
ramt 1b+7
ramt+hvad 1b+5
rar 1d+3 1e+9
rase 1e+10
rasleaeg 1s+7
reb m+11 r+4 y+12
reflektere 21+8
regel m+4 w+3 y+12 14+3 1h+8 1r-2 26+18
regn 5+2 r+2 v+13 1j+5
regnbukser 5+3
regne m+2 14+5 1h+5
regntoej 5+5
regnvejr n+6
rejse 5+6 a+2 c+4 r+4 27+3
rejser+mig+ikke a+5
rejsevogn c+5
rekvisit 14+8
relation 1a+3
remse 5-2 6+4 g+6 p-2 1k+19
ren c+6 f+4 x+2
rende a+10
rengoering 16+6
renlige f+4
rense t+3
reol 12+8 18+6 1x+12
reolen+paa+tvaers 1x+3
respektere 1d+8
rest 0+3 5+9 7+3 8+4 a+3 c+5 u+2 14-2 1r+2 1u+5 1y+4
restaurant a+5 15+6
ret 1i-2 25+6
retfaerdig 1b+7
retning 1w+3
rette a+8 k+4 1g+3 1i+5
rette+paa+ham 1g+5
retter+paa a+8
ridder 15+9
rigtig 5+9 a-3 c+4 d+2 l+4 m-2 n+4 11+4 15+14 16+6 1i+2 1y-2
rim 7+2
rime 1k+8
rime+paa 1k+8
rimkasse 1k+7
ring 9+9 f+4 y+5 1b+3 1x+6 1z+3
ringe p+4 s+4 18+6 1a+6 22+4 27+10
ringe+hjem 27+6
ringer 3+3 6+2 l+3 14+2 1z+7 21+6 24+7 27+11
ringer+til+familie 3+7
ringle j+7
ris a-2 b+3 z+7 10+5 1s+7
rister w+8
ritual 0+6
rive i+7 11+6 1b+4
rive+fra i+8
rive+papir 11+6
river 1e+7
ro 0+4 5+2 a+4 e+2 i+10 l+5 p-2 t+2 y+3 12+9 13+2 16+4 1w-2 23+4 27+5
robot 1q+6
rod r+7 14+4
rode 8+5
roden u+8
roe z+7
roed 0-2 6+4 8+5 9+4 l+4 p+3 r+4 y+5 11-2 13+6 14+2 1o+7 1w+5
roed+blaa+roed 1o+4
roeg w+6
roer d+7 n+6 x+2 18+5 1l+4
roeraeg d+8
roere 5-2 6+4 b+11 e+6 k+5 p+4 t+2 z+4 10+5 14+4 16+4 1i+4
roere+ved+ting 6+7
rolig 0+8 a+6 f+3 r+5 12+5 1a+3 1b+5 1g+4 1j-2 1y+6
rolle l+3 14+4 15+5 1a+6 1y+3
rollekort 1y+4
ros f+7 k+6
ros+for+at+proeve k+7
rose a-2 b+6 1a+13 1m+8 1y+10
rose+en+kollega 1y+5
roser+hinanden 1y+3
rosin 11+9
rover 14+4
ru 10+7
rugbroed a+6 c+3
rugeaeg t+8
rulle i+7 j+13 y+2
ruller c+7 x+5 y+2 1i+6
rum 2+2 4+4 5-2 a-2 i+2 y+5 z+2 10+5 12+9 13+4 14-2 15+3 16-2 1b-2 1e+2 1h+4 1i+3 1k-2 1w+3 1x+13 1y-2 22+4 26-2
rumdeler 1x+4
rumme 8+4 i+13 1e+3 1g+10 1h+3 1u+5 1w-2 1x+16 23+2
rumraket 15+7
rund 12+5
runde a+7 i+2 y+8 1a+5 1o+8 21+6
rundkreds 1c+7 1u+5
rundstykke d-2 12+6
rundt 3+3 6+3 c+5 i-2 j+3 m+3 o+2 p-2 r-2 w+6 y+2 10+4 13+2 17+4 1a-2 1b-2 1h+4 1i-3 1r+3 1s+2 1u+6 1x+7 1y-2 1z+5 27+2
rundt+om+huset o+5
runge 13+8
rute p+4
rutine 0+2 1z+2
rutschebane y+8
rutsjebane m+8
rydde 1+4 5+3 6+10 8+12 m+4 1x+8 1y+4
ryddehold 8+5
ryg 5+6 d-2 e+10 f+4 i-2 r+6 12+11 1e+4 1t+3 22+7
ryge w+3
ryghistorie 12+4
rygsaek a-3 k+5 p+14
rykke 0+2 a+3
rykker 1+6 a-4
ryste y+6 11+6
rytme 3+5 1s+4 27+4
rytme+paa 1s+4
rytmik z+5 23+7
rytmiktime z-2 23+8
s 1k+11
saebe g+5 n+6 10+6
saebeboble 0+6 12+7 1p+4
saebemand g+2
saek 4+6 5+4 m-3 1a+7 1k+7 1r-3
saekke y+3 10+5 12+4
saekkestol 12+5
saenker 13+3
saenker+min+stemme 13+3
saerlig 1+4 a+7
saerskilt b+3
saet f+4 1o+5
saetning 1b+6 1i+8 25+7 27+7
saette a-2 j+3 s+4 12+4 14-2 1a+2 1b+5 1h+7 1i+2 1l+3 1o+7 1w+3 25-3
saette+kryds 1o+8 25-3
saette+ord+paa 1i+3
saette+tempoet+ned 12+6
saetter 0+2 2-2 5+2 6+6 7+8 8+3 9+2 c+4 k-2 m+4 p-2 v+3 12+2 14+5 17-2 1a+7 1b+2 1e+6 1g+2 1h+4 1m-2 1u-2 1w-2 22+4 23+2
saetter+kryds 25+3
saetter+mig+mellem a+8 1b+6
saetter+mig+ned e+4 1b+8 1g-2
saetter+mig+paa+gulvet e+4 14+7 1g-2
saetter+mig+ved+siden+af 1e+6
saetter+ord+paa 1i+2
saft p+6 w+5
saks 4+7 1r-2
sal 6+7 y+7
salat a-3 s+5
salt d+6
salve 1t+5
samarbejde o+5 1a+3
samarbejdsbane 1a+4
samle r+2 x+7 1u+4
samler 2+8 8+5 r+2 1u+5
samler+op+fra 8+5
samles+i 1u+4
samling 6+10 7+5 a-2 f-2 y+7 12+4 14+3 19+2 1u+11 20+7
samling+i 1u+4
samling+med 1u+7
samme+boern+og+samme+voksen 1w+6
samme+bog 4+6 1m+4
samme+bog+fem 1j+5
samme+fire 9+5 1a+7 1r+8
samme+regel 26+5
samme+rute p+4
samme+sang f+5
samme+tre+sange 1s+4
samme+voksen+hele 1w+6
sammen 2+4 8+4 9+3 b-2 c+3 g-2 i+5 k-2 p-2 y-2 12-2 14+6 16-2 1a+11 1b+2 1e+5 1h-3 1i-2 1j-2 1q+4 1r-2 1s-2 1u-2 1v-2 1x-2 1y+2 21+3 22+2 23+3 25-2 28+3
sammen+med+foraeldrene 3+5
sammenligne b+7
sammenstoed 1b+8
samtale a+8 1i+10 1m+7 27+15
samtale+med 1i+2 27+13
samtale+om a+10 1i-2
samtale+paa+gulvet 27+6
samtalekort 1i+6
samtidig 4+4 1i-5 1n+9
samvaer e+8
samvittighed 22+8
sand 5+4 n+10 y+3 10+7 18+5 1b+3 1j+3 1l+4
sande m+8
sandkasse y+7
sandpapir 10+5
sandsaekke y+4 10+5
sandur 6+5 m-2 1c+8
sang 6+6 7+5 8+2 9-2 a-2 c-2 g+2 h+4 j+2 14-2 1i-4 1k+4 1l-3 1m+6 1o+2 1s+18 1u+21 1z-2 23+5 27-2
sanghat 1s+4
sangkort 1s+6
sanse y+5
sanserum 10+2
sat 1+6 5+3 f+5 j+6 14+5 18+6 1x+10
savn 1e+8
savne 0+7 1e+7 27-2
saz 1s+9
scanne p+8 1j-2
scene 1t+12
se 3-2 4-2 6+4 8+2 a-3 c-2 f-2 j+3 k-2 m+2 p+2 r+3 u+2 10-2 12+5 13-2 15+2 16-2 18-2 1a-3 1b+6 1c-2 1f-2 1g+5 1i-3 1j+2 1o+2 1p-2 1q+2 1r-2 1u-2 1x+6 1y+6 22-2 23-2 25+7 26+2 27-2
se+film 1q-3 21+5 25+7
seddel 0+5 3+4 l+6 p+4 14+2 16+6 1e-2 1l+4 1y+4 1z+7
sejle 12+4
sejler n+5
seks 0-2 5+6 p+4 y+2 1i+5 1m+4 1w+11
seks+boern 1i+7 1w+4
seksaarige 4+7 1r-2
sekund g+4 1b+9 1g+4 1i+6
selv 5+3 7-2 8+2 a+5 b+4 c+3 e+4 j+2 k+8 m+2 p+3 12+3 1g-2 1n-2 1q+2 1r+3 1w-2 1x-2
selv+baere k+2
selv+finde 8-2 m+6 y+3 13+8
selv+finder+paa 14+4
selv+haelde k+2
selv+kan m+3 r+7 1r+6 27+3
selv+pudse g+2
selv+vaelge 12+6
sen 2+2
sen+eftermiddag 2+2
sende 5+4 c+7 1b+4 1l+3
sender 3+4 5+11 a+6 1u+4
sender+dem+ud 5+5
sene 2+7
seng 3+2 i+9 24+5
sent 1+5
ser+film+med 21+6
ser+hinanden 1y+5
ser+hvad+der+sker 26+7
ser+op+naar 1g+5
ser+paa+mig+i 1y+4
ser+til+hinanden 1y+5
servere a-2 b+3 c+6
serverer+for c+7
service c+5
serviet g+5 p+6
set 9+6 p+4 y+8 1g+8
sfo 4+5
shh i+4
shorts 5+7
si s+2 w+4
sid 7+8 9+5 a+5 f+5
sidde 0+4 1-2 2+3 4+2 5+7 7+7 8-2 9-2 a+10 c-2 e-3 f+3 k-2 l-2 m-2 p-2 w+3 y+3 12+2 14+2 16-2 1d+2 1e+6 1h-2 1i-2 1j-2 1s-2 1u+10 1w-2 1x-2 21-2 23+6
sidde+ned+mere 1g+9
sidde+stille 0+4
sidde+ved+bordet d+3
sidder+alene 1a+5
sidder+og+spiser a+3
sidder+og+venter 7+2
sidder+paa+gulvet 5+11 i+2 14+11 1g-3
sidder+paa+puder 1u+5
sidder+stille y+6
side 0+4 m+5 o+5 x+7 1b+7 1j+2 1m+4 21+12 27-2
sidelaens y+6
sidst 0-3 1+2 2+6 5+5 6+4 7+3 8+7 i+3 m-2 p+7 y-2 1a+8 1c+5 1h+3 1r+3 1u+3 27+4
sidste+halve+time 1+6
sige 0+2 2-2 4-2 5+2 7-2 f+2 g-2 i-2 j-2 l-2 s-2 v-2 w-2 z-2 12-2 13-2 14+2 15-2 16-2 1a+4 1b+6 1d+2 1e+6 1h+4 1i+8 1o-2 1r-2 1u+2 1x-2 1y+8 22+2 23-2 26+2 27+5
sige+det+rigtigt 1i+4
sige+farvel 0+5 1+7
sige+fra 1y+11
sige+goddag 0+6
sige+godmorgen r+6 1m+4 1n+6
sige+hej+hver 0+5
sige+hvad+de+skal 26+5
sige+navn 1g+3
sige+nej 1d+5 1h+6
sige+nej+med 1d+6
sige+nej+til+aktiviteten 1h+6
sige+ordet 1n+2
sige+stop 1d+5
siger+hoejt+naar 1y+2
siger+ikke+saa+meget 1i+7
siger+navn 9+6 1g-2 1i+4 1t+5
siger+navnet+paa 1i+5
siger+nej 3+4 y+5 1d+6 1o-3 25+6
siger+nej+til 3+4 y+6
signal 6+6
sigte f+7
simpelthen 1g+9
sit+eget+skema 9+4
sjaelden 1a+7 21-2
sjette 21+5
sjov 5+2 6+3 y+4 13+8 1b+2 1i-2
skaal 0+6 b+5 c+7 1w+4
skaale a+6 b+4 j+6
skaane e+8
skab 16+8 1i+3 1m+5 1y+2
skabe 1x+2
skabelon 1r+5
skaeld+ud 1b-2 26+8
skaelde 1b+3 1y+7 26+7
skaelde+ud 1y+7
skaelder+ikke+ud 1b+7
skaende 1b+7 1y+6
skaenderi 1b+5
skaenke a+7
skaere a+8 c+5 i+7 1u+5
skaerer 6+5 d+4 w+6
skaerer+groent d+4
skaerm y+4 12+8 1q+13
skaerm+sammen 1q+5
skaerme 12+8 1b+9
skal+bae f+4
skal+have+paa 5+4 8+5
skal+hjem 9+8
skal+i+skole 1v+6
skal+jeg+hjaelpe k+4
skal+ligge 5+3 i+3
skal+paa 0+5 1-2 4+3 5-7 7+6 8+8 1c+4 1k+2
skal+paa+samme+skole 4+4
skal+skiftes a+2 e+4
skal+spise 6+2
skal+starte 4+7
skal+tisse f+4
skal+ud 0+5 f+4 1x+8
skal+vaere+hos+en 24+4
skala 22+8
skalle r+5
skammel 5+8 f+11 k+7 y+5 1x-2 22+7
skatte n+4 15+3
skattejagt 1o+5
skattekort 15+4
ske 0+6 6+7 a+8 m+5 10+2 14-2 16+3 1b+3 1p+5 1r+2 1u+2 1w-2 1y+6 25+3 26+3 27+3
skema 9+9 1o+7 1w+3 25+6
skib a-4 14+7
skidt 1h+6
skift 6+11 e+7 u+6 17+3 1c+4 1j+2 1y+2 23+6
skifte 0+2 3-2 5+5 6+3 a+7 e+14 i+5 m+5 12-5 13+5 1c-2 1e-2 1g-2 1h+7 1i-2 1s+5 1w+5
skifte+plan+naar 1h+4
skifter 3-2 4+4 6+5 e+14 f+6 n+3 v+2 14-2 1d+4 1s+3 1w-2 1y+5 21+6
skifter+ham 3+2
skiftes+til 0+4 m+7
skiftetoej 5-2 k+6 n+8
skiftetoej+i k+7
skilt 5+3 f+5 15+5 1m+7 1w+6
skilte 16-3 1l+8 27+2
skilte+foraeldre 27+2
skind b+4 1j+2
skinne 16+7
skive 18+7
skjuler 10+8
sko 0+5 1+7 4+3 5+7 8-2 k+5 l+5 y+5 13+2 1h+4 1s+3 27-2
sko+paa 5+3
skoed 1d+8
skoede 3-2 a+5 j+4 t+3 12+5 1d+5 1e+4 1g+5 1j+3 1s+5 1u-2
skohylde 5+5 8-2
skole 0-2 4+18 z+7 14+2 1v+5
skoleboern 4+2
skolegruppe 4+3
skoletaske 4+4
skov 4+2 9+4 r+9 1i+3 1s+4
skovbryn r+5
skovbund r+6
skovkant 4+3
skovl n+7
skovle m+4 n+6 1c+8
skovle+til+alle n+7
skovvogn r+6
skraa j+7
skraastole j+8
skraber c+6
skrael x+5
skraelle c+7 k+7 r+2
skraeller+guleroedder d+2
skrald x+2
skralde 5+4 l+5 x+5 1g+8 1r+7
skraldebil 8+6
skraldekunst 1r+9
skraldetur x+5
skraldevogn x+6
skridt k+6 1b+6 1o+4
skrift 1l+5
skrig 1b+8
skrige f+8 1e+5 1n+4 1y+3
skrive 0-2 i+2 r+3 1b+3 1c+2 1g+4 1l+4 1x+3 1y+13 25+9 26+5 27+5 28+3
skrive+ned+hvad 25+7
skrive+til+foraeldrene 5+2
skrivebord 1l+5 1x+6
skriver 0+3 1-2 3+5 5-2 6-2 9+3 a-2 e-2 g+4 m-2 14+3 16-2 18+3 1a-2 1b+5 1e-3 1h-2 1i+5 1j-2 1l+7 1p+4 1r+2 1u-2 1y+5 20+5 25+2 27+12 28+4
skriver+deres+navn 1l+5
skriver+ned+hvad 14+4 1i+5
skriver+ned+hver 1b+7
skriver+ned+hvornaar 3+4
skriver+til+foraeldrene 3+4 27-2
skru 13+6
skrue f+7 11+11
skrue+laag 11+6
skruer g+7 z+6 11+6
skruetraekker 11+6
skubbe 5+4 i+4 y+3 1b+9
skubbe+til+vaeggen y+4
skubber a+2 g+2 14+7
skuffe c+6 19+2 1e+5 1g+5
skulder 12+9
skuldre 12+5 1b+7 22+3
skulle+hjem v+6
skum g-5 n+7 y+7
skumblokke y+3
skumklods y+5
skur 5+2
skure 8-2 m+7 16+3 1c+8
skurvogn 5+2
skygge 2+3 v+7 10+12 1p+6 1t+7
skyl 9+7 f+8
skyld 1b+10
skynde 1e+6
slaa 2+3 s+6 10+4 1b+12 1e+4 1s+3 1w+5 27+3
slaa+i+pude 1e+4
slaa+stuerne+sammen 2+5
slaar+naar 1b+4
slaas a+4 y+4 15+5 1b+9 1i-2
slaas+for+sjov 1b+4 1i-2
slaas+om a+4 1b+7
slaaskamp o+6
slaebe y+11
slaeber p+6 19+7
slaet 1b+3
slag 1b+6 1i-3
slags b+11
slagsmaal a+4
slange n+3 15+7
slette 12+8
slide 1j+6 22+9
slik 1v+11
slikke b+7
slikpose 1v+2
slim 10+8
slip i+7
slippe 0+2 2+4 i+11
slowmotion 1q+4
slukke a+5 l-2 x+7 z+5 12+10 13+7 1i+6
slukke+lyset 12+4
slukker l+4
slukker+lyset l+4
slut 6+6 8+5 9+7 1n+2 23+2
slutning 1s+8
slutter 0+4 2+3 6+8 8+6 z+7 14+3 1j-2 1u+2 23+6
slynge j+6
smaa 0-2 5+3 6-2 7+3 8+2 9-2 a+5 c+2 d+2 e-2 i-2 j+3 l+3 m+9 p+2 r-2 z+4 11+3 12-2 14+4 1a-2 1b-2 1e-2 1h+5 1r-2 1s+3 1t+3 1u+3 1v+2 1x-2 1y-2 23+5 26-2 27-2
smaa+borde a-2 b+4
smaa+dyr 7+4
smaa+hold 1w+6
smaa+opgaver k+5
smaekke a+6
smag b+3 d+8
smage b+10
smager a+8 b+2 1v+9
smagestemme b+6 1e-2
smagsbane b+4
smagsproeve b+5
smalle p+5
smelter 1p+5
smide 6+6 f+3 w+6 x+8 18+4
smide+bleen f+4
smider+sig 6+7
smider+ud x+9
smidt x+7
smil 1g+6
smile 1g+8
smiley b+6 1e-2
smitte 0+5 g+5
smoer a+4 c+7
smoere 2+6 a-2 c+5 g+6 o+6 1r-2
smoere+kinder g+2
smoere+selv c+3
smoerer+hinanden g+2
smoerer+selv c+3
smoothie b+7 d-2
smurt a+5 10+7
smykke 10+9
snak 5+3 e+4 i+4 w+4 12+4 1i+13 1m+5 1y+4 27+5
snakke 5+2 a+8 e+2 i-3 p+4 y-2 14-2 1b+3 1d+2 1f+6 1i+17 1j+4 1m+5 1n+5 1r+2 1u+3 1y+4 27-2
snakke+om+det 1r+4
snakkebog 1n+8
snakken a+4
snavs g+5
sne a+7 r+6 1p+4
snedig 1a+5
snefnug v+5
snegl a-3 s+8
snegle s+9
snerre v+6
snitte r+8
snobroed w+6
snoerebaand 5+4 27-2
snor 0+5 9+3 p+8 r+7 u+3 11+7 16+4 18+4 1b+3 1o+3 1r+7
snore y+4 11-2 1o+9
snorke i+6
snot g+2
snotnaese g+2
snotte g+4
snuble y+5
snude 5+6
snyde g+3
so n+6
social 9+7 1j-2
soed b+10 1a+3
soede e+7
soege 1q+3
soege+paa+nettet 1q+3
soehest y+6
soejle 1x+8
soem m-2 11+8 16+3
soendag 27+7
soerge 7+4
soeskende 15+7 27+7
soevn 0+5 3+4 6+6 i-3 j+4 27+6
soevnig i+8
sofa 3+6 8+4 y+4 12+6 15+3 1a-2 1b+11 1j+7 1t+3 1x+11
sofa+ud 1x+5
sofaen+med+bog 12+9 1j-3
sofaryg 1t+5
sogn 23+6
sognegaard 23+7
sok 5+5 i+9 k+14 10+6
sol a+4 v+7 10+8
solcreme g+5
solsikke u+6
som 5+3
som+ny 18+5
somali 1j+6 1m-3
somme 13+3
sommer 4+5
sommerfest 1v+6
sommerfugl s+5
sommerfuglelarve s+6
sonde a+2
sort v+5 1r+8
sortere x+4 16+5 1o+11
sortere+efter 1o+5
sorterer 8+6 x+5
sove 0-2 3+5 8+3 a-2 d+2 i+19 m+3 1n+2 1y+6 1z+4 22+5 24+3 27+3
sove+til+middag i+2
soveplads i+4
sover+ude m+5
sovere i+7
soverum i+4 1x+6
sovetid i+2 24+6
sovs b+8
spaede j+7
spaende 11+5 1a+4
spaendt 3+4
spaghetti 10+7
spand 8+3 a+5 c+4 f+3 g+5 k-2 m+4 s+6 u+5 1b+4 1c+7
spande x+10 y+3 1s+3
sparke y+3 1b+8
special 1a+7
specialgruppe m-2 1a+8
spejl e+7 g+6 j+11 z+7 18+6 1x-2
spejle 5+5 h+6 15+5 1e+7
spids t+6
spil 17+9 1c+5
spild c+6
spilde a+5
spildtid 7+4
spille 17+12 1j+8 1s+3 1t+6
spilleklub 17+7
spiller m+5 q+7 15+5 17+3 1b+10 1s+7 1t+7 27-2
spiller+en+biperson 14+3
spiller+et+spil 17+5
spinat b+5
spis a+6
spise 0-2 1+2 3+3 4+2 a+17 b+9 i-2 p+7 r+2 s+2 u+2 14+2 1a+3 1e-2 1g+3 1i-2 1j-3 1o+4 1w-3 1x+4 1y-2 25-3 27+5
spise+med a-2 u+4
spise+sammen a+3
spiser+med s+5
spiser+selv a-2 b+7
spisetid 6+8 14-2
spisning a+4 27+5
spoerge 0-2 1+2 3-2 5+3 e+5 i-2 l+2 y-2 16+4 18+6 1a-2 1b+3 1h+6 1i+4 1m+3 1y+7 20+3 21+4 22+6 27+9 28+2
spoerge+boernene+hvad 18+9
spoerge+den+nye 20+6
spoerge+i+stedet+for+at 1y+6
spoerger 0+3 1-2 3+3 4-2 5-2 6-2 8+3 9+3 a+11 b-2 e+4 f+4 i-2 m-2 p-2 s+2 t+3 12-2 16+4 1a+7 1b+9 1d+3 1g-2 1h+4 1m+3 1q+2 1u-2 1w-2 1y+6 26+4
spoerger+foraeldrene+om 0+6
spoerger+mor 1m+8 27-5
spoergsmaal 1g+5 1i+10 1j-2 1p+9 1y+3 20+6 21+6 27+8 28+2
spor r+16
spotter 1o+6
spring y+2
sprit g+5
sproejte g+2
sprog 0+3 5-2 a-2 14-2 15+2 1a+9 1e+2 1i-3 1j-2 1m+18 1n+2 1s+6 1u+3 1w-2 1y+10 27-2
sproggruppe 1i+3
sprogniveau 1u+5
sprogpaedagog 1i+7
sprogvurdering 1i+2
spyd r+5
staa 1+2 2-2 3-2 4-2 5+8 7+5 9+3 a-3 b-2 c-2 e+3 f+3 j-2 y+6 10-2 12-2 13-2 14+5 16+3 1a+6 1g+5 1h-2 1i-2 1o-2 1p-2 1u+8 1w-2 1x+3 1y+7 21+5 27-2
staal w+3
staaltraad 1r+3
staastoette y+8
staatrold y+6 14+3
stadig 1g+4
staerk o+3 1d+6
stamme r+3
stammer a+4 r-2 1s+5
stamper y+6
start 3+9 23+3
starte 4+6 1b+8
starter 0-2 1+3 2+4 3+13 5+14 7+4 a+5 i-2 m-2 14+9 1a-2 1i-3 1u+6 21+3 27+4
starter+en+leg 14+3
station o+3 p+14 y+6
stavelse 1k+2
sted 2+4 a-2 f+2 m+11 o+5 14+4 1b+9 1r+5 1x+14
stede 1+2 3-2 5+2 7+2 9+3 a+2 b-2 f-2 g-2 i+3 k+4 l-2 m+3 r-2 w+2 10-2 13+4 14-2 15+2 16-2 18-2 1b+8 1e+4 1h+2 1i-2 1j-2 1k-2 1n+2 1s+2 1u+3 1y+2 21-2 22-2 23+2 25-2 27+3
stege d+3
stemme 0-2 3+2 b+4 y-2 13+9 14+5 1b+5 1d+4 1e-2 1g+5 1j+3 1n+7
stemme+med+sten 1h+2
stemmer+med+sten 1h+2
stemmer+om 1h+2
stemple 1l+5
stemt 1h+2
stemte+om 1h+2
sten 0-2 4-2 m+6 p-2 r+5 s+8 w+5 10+6 1c+5 1f+2 1g+3 1h+2 1o+9 1p+4 1v+4
sti p+5 s+4 10+6
stige m+5 13+3
stikke 10+8
stikker r+6 11+7
stilhed a+2 w+6 16+5
stille 2+10 3-2 5-2 7+3 8-2 a+3 c-2 e+2 f+4 i+8 m+2 r+5 t+4 y+4 12+6 13-2 14-2 1a+3 1b-2 1e+2 1g+10 1i+4 1j-6 1k-2 1s-2 1u-2 1w+5 1y-2 21-2 22+5 27-2
stille+for+sig 1w+14
stille+i+ti 12+6
stille+musik i+9 12-4
stille+spoergsmaal 1i+3
stiller 5+6 6-2 m+6 y+3 14+6 1b+4 20+3 23+5
stiller+spoergsmaal 20+4
stilling 7+4
stod 7+5 n+5 1b+5
stoed 1b+8
stoej 13+2
stoerrelse 8+3 y+8 16+4 1o+4
stoette a+6 f+7 y+6 1d+4
stoevle 5+11 n+4 1y+5 27+6
stoevler+paa 1y+6
stoevlerne+af 5+2
stoevsuger 10+9 1j-2
stof j+5 1r+7 27+7
stoffarve 1r+9
stol a+8 e-2 i-2 k+8 t+3 y-2 z+4 12+2 13+2 1b-2 1e+11 1u+11 22+11
stole a+14 c+5 j+5 10+5 13+5 15+3 1a+5 1o+2 1u+6
stole+ud 10+7
stolen+ved+siden a+4
stolt 1e+11 1i-2
stolthed 1e+8
stop o+3 y+3 z+3 1b+11 1d+4 1i-2 1n+2 26+6
stop+betyder+stop 1d+3
stop+haand 1b+9 1d-2
stopdans z+4
stoppe 6+5 f+4 p+7 1b+5 1g+6
stopper 6-3 p+7 1e+3 1j+10 1m+5 1s+12 1v+4
stopper+op+og+spoerger 1j+3
stoppested p+2
stor 0-2 1-2 2+5 3-2 4+2 6-2 7-2 8-2 9+2 a-2 b-2 d-2 i+3 j+6 l+2 o+2 r+5 s-2 t-2 z+2 10-2 12-2 13-2 16+8 17+3 18-2 19+3 1a+3 1d+3 1e+4 1g-2 1h-2 1i+4 1j+2 1o-2 1q-2 1s+2 1t-2 1x-3 1y-3 21-2 22-2 23+2 26-2 27-2
store+og+smaa+sammen 14+8 1a-2
store+tager+en+lille 1a+6
storeboernene 4+9
storeboernsgruppen 4+6
straf 12+7
straks 27+2
strand p+7 r+5
strandtur r+5
streg 6+5 v+6 1a+7 1c+3 1u+4
strege 11+6 1a+5 25+7
streng 1h+5
stress a-2 p+8 1v+3
stresse 0+5
stresssbold 1e+7
strikke 3+8 11-3 14+5 1r+8
strikketoej 14+7
strimle 11+5
stroem 1p+7
stroempe 5+12 k+4
stroempebuks e+8
struktur 9+7
stryge i+5
stryge+over i+5
stub r+5 y+8 1b+5 1u+7
studere 1u-2 20+5
stue 0+3 2+6 3+4 4+3 5-3 6+9 8+3 9-2 a-4 e-2 i+2 m-3 p-2 r-2 s+3 12-2 13+3 15+3 16-2 18+5 1a+3 1b-3 1c-2 1e-2 1g-2 1h+2 1i-2 1j+5 1l+4 1q+2 1u-2 1w+5 1x+4 1y+7
stuemoede 1a+6 1y-2 21+8
stuerne+hjaelper+hinanden 1y+3
stund i+6 12+8 1j-3
stykke a+6 d+3 f+5 11+5 12+4 14+2 18+3 1a+4 1s+6
styre 14+7
styrer 21+7
suge 1p+5
suger j+4
sugeroer 1i+3 1p+7
sukker s+2
sulten a+3 p+7
sund a+2
super 15+9
superhelt 15+10
supervision 21+5
suppe b+3 d+3 w+10
sur b+8 e+6 1e+5 27+8
sut e-2 i+15 k+8 1e+10
sutsko 5-5 i+3 k+9
sutte 0+5 1y+5
sutteklud 0+7
svaer 9+2 a+3 i+5 k+5 t+3 14+6 1e+7 1i+5 1y+3 27+7
svaere+beskeder 27+2
svag 12+5
svamp w+5 1r+7
svane 1s+8
svar e+5 26+8 27+7
svare 1b+4 1i+17 26+3
svarer 0+3 1g+13 1i+5 27+5
svede 5-2 7+5
sveder z+6
svinge y+8
svoemme p+6 y+7
svoemmehal p+3
svoemmehall p+4
sy 11+8 1r+7 1v+7
syg 1a+8 1w+2
sygdom 1w+4
syge 1y+6 22+6
syn 1i+7
synes 14+6 1d+3 1q+7
synge 5+5 7+8 8+4 a+4 e+2 g+5 i+2 j-2 q+3 1f+5 1i+2 1m+6 1s+2 1z+5 27+5
synge+den e+5 1s-3
synge+langsomt 1s+4
synge+mens e+5 1s-3
synge+sang 7+5 1s-2
synger+den 7+7
synger+hver 7+5 1s-2
synger+om 5+3
synke b+5
synlig 1x+4
synonym 1i+6
synsvidde 3+6
syrlig a-2 b+7
syv 6+5 9+9 j+3 p+10 1b+7 1k+4
taa e+5 y+5 10+5
taage v+7
taalmodighed 1y+2
taar f+7
taarn m+4 r+2 16+4 1l+4 1q+5 27+4
tabe 17+2
taber 17+7
tablet 1q+7
taelle k+6 p+3 s+10 17+6 1h+7 1i-2 1o+9 25+6
taelle+hvor+mange 1o-3 25+8
taelle+til+ti 1o+6
taelle+trin 1o+6
taeller 7+7 i+5 k+6 p+4 s+6 12-4 13+5 1g+3 1i+10 1o-3 1w-2
taeller+hvor 7+9 1i+6 1o-2
taeller+sten 1g+4
taeller+til k+9
taeller+til+ti k+4
taeller+til+ti+foer+jeg+hjaelper k+4
taende w+7
taendstik 5+4
taenger x+9
taenker a+7
taenkt 1y+9
taeppe 0-2 3-2 5-2 a+2 i-2 j+10 m+13 w+3 y+3 12+11 13+8 16-2 1h+4 1t+9 1u-2 1x+7
taet m+7
taette s+3 14+9 1b+11 1d+7
tag 0+2 5+3 i+5 y+5
tage 0+2 8+3 9-2 a+3 e+5 f-2 g-2 i+3 j-2 k+2 l-2 m+3 n-2 p+2 r-2 u-2 v+4 y-2 10-2 13+2 16-2 17-2 18-2 1c+2 1h+2 1i+3 1j-2 1m-2 1n-2 1o-2 1q+2 1u-2 1w+3 1y+4 24-2 25-2 27+4
tage+billede+af+rodet 8+5
tage+en+bid b+4
tage+en+lille+i+haanden 1a+6
tage+imod 0+9 1+8
tage+over 1e+6
tage+paa 5+2 i+2 1d+6 1g+7 27+6
tage+toej+af 5+4
tage+toej+paa 5+2
tage+tur 0+2
tager+fotos 1q+5
tager+med+ud 3+7 a-3 12+2
tager+selv 5+4 c+2 k+5
tager+sokker+af i+4
tager+toget p+3
tagfat y+5
tagfatlege y+6
tagrende n+4 u+9
tal t+3 1o+17
tal+paa t+4 1o+3
tale e+6 t+7 1b+5 1c+4 1i+3 1m+4 1n+6 1y+3 21+6
talemaskine 1n+9
talepaedagog 1i+2
talepind 1c+6
taler 0-2 3+2 b+2 e+4 f+3 12+5 1a+5 1c+4 1e+11 1h+4 1i+8 1n+5 1r+4 1y-2
taler+dansk 3+4
taler+ikke+dansk 3+4
taler+kun 1m+2
tallerken a+4 b+15 c+7 k+3 1o+6
talraekke 1o+5
talsang 1o+5
talt 6+6 1g+5
tamil 1m+2
tamilsk 1m+9
tand h+9 l+6 11+7 22+6
tandlaege 9+7 1j-2
tandpleje h+6
tandstikker 11+9
tang r+8 x+5 15+5
tank o+4
tanke 6+5
tankstation o+4
tante 15+6 1d+5 27-2
tape 5+4 1x+2
tape+paa 5+4 1x+2
taske 0+3 1+5 4+2 5-2 a-2 k+8 p+5 r+4 15+2 1j-2 1n+6 1t+4 24+4
tave 16+5
tavle 0+5 1+5 4-2 5-2 9+8 c+5 i+2 l+7 1i-2 1l+6 1n+5 1x-2 1y+3 21+4 25+5 27+6
te 0+7 27+7
tegn i+4 13+9 1b+10 1d+5 1i-2 1n+24 1y-2 25+3
tegn+for 13+5 1b+5 1d+8 1i-2 1n-2
tegn+naar+vi+synger 1n+3
tegn+vi+kigger+efter 25+6
tegne 4+2 u+5 16+6 1a+6 1e+4 1i+2 1n+7 1q+4 1r+10
tegne+hinanden 1r+6
tegne+hver+dag 1r+3
tegne+ved 1r+3
tegnebord 1i+4
tegnefilm 1q+6
tegner 1+3 9+6 i+4 q+3 s+6 14-2 16+5 1a+7 1b+8 1i+4 1r+3 1x+5
tegner+hvad+der 1b+6
tegner+paa 9+8 12+2 1r-3
tegner+relationer 1a+3
tegning 1+2 4+5 y+4 1f+2 1h+3 1j+3 1l+3 1r+3 1x+5 27+11
tegning+med+hjem 27+6
tekst i+4 1s+2 28+4
telefon 0+7 5-2 a+2 e+3 12+3 13+3 15+3 1g+6 1i+5 1j+3 1w+2 1y+6 22+4 23+7 27-2
telefonen+i+skuffen 1g+5
telefonen+vaek 0+7
telt 12+6 15+8
telt+med+puder 12+6
telte 12+3
tema 25+7
tempo a+6 p+4 12+4 1s+6
termometer 1e+6
tern a+7
terning 17+15 1o+5
ti 3+3 6+4 8+4 e-2 i-2 j+2 k+7 p-2 r-2 12+3 13+8 14+2 1a+2 1b+4 1e-2 1g+3 1i+8 1o+2 1v-2 23+3 25+6 27+2
tid 3+3 5+2 6+7 7+4 a+6 e+7 f+5 i-2 j+3 k+3 m-2 12-2 14-2 18+4 1b+2 1e-2 1i+5 1s-2 1t+4 1u+2 1w+7 1x-2 1y-2 21+4 24+2 27-3
tide f+7
tidlig 2+13 a+3 m+7
tidspres k+2
tidsuret 9+9
tie 1i+7
tier m+7 1i+6
til+foraeldre 3-3 1m+5 27+5
til+foraeldrene 0+3 4+6 27-2
til+graaden+stopper 1e+4
til+moedet 27+6
til+samling 7+4 12+7 19+4 1u-3
til+vognen+kommer 7+2
tilbage 0-2 1+2 3+3 8+2 9+4 b+4 p-2 s+6 1a+6 1i+6 1j+2 1o+4 1w+9 26+3
tilbyde f+4
tilfoere 14+5
tilladt b+4
time 0+4 1+4 2+3 4+3 6-2 a-4 i+2 j-2 m+5 n+2 p+2 w+2 y+2 z-2 12+3 14+3 1b+3 1g+4 1i+2 1j-3 1q-2 1u-2 1w-3 1y+9 20+2 21+3 23+8 27+4
timer 3+2 9+6 a+5 14+9 1u-2 1y+6
times 16+6
ting 2+2 3-3 4-2 5-2 6+5 8+5 9+3 a-2 b+6 c-2 f-2 g-2 i-2 j+2 k-3 l-2 n-2 p-2 s-2 10+5 13-2 14-2 15-2 16-2 17-2 18+9 19+4 1a+3 1g+2 1i+8 1k+3 1m-2 1o+2 1q-2 1r+2 1s-2 1u+7 1w-2 21-2 22-2 25-2 27+5
ting+der+begynder 1k+5
ting+hjemmefra 19+7
ting+paa+vaeggene 1x+5
tingene+hoerer+til 8+5
tipper 12+2
tirsdag b+4 m+4 o+3 p+8 t+6 13+3 1y+9 27+6
tisse 3+4 4+4 f+18 1a-2
tissepause f+6
tit i+6 1b+5 1g+4 1i-2
titte 14+9
tjans l+7
tjekke 5+4
tjener c+5
to 5+4 6+4 a+3 c+3 e-2 f+2 j-2 l+3 m-3 10-2 12+2 13-2 14+3 15-2 18-2 1a+4 1b+2 1c+4 1f-2 1g-2 1h+4 1o-2 1q-2 1s-3 21+3 22-2 24+2 25-2 26-2
to+ad+gangen 7+4 a-2 f+7 r+3 w+6 12+3 1r+8 1w-2
to+hold a+6 1w+2
to+paa+hver+cykel o+5
to+sammen+som 1a+4
to+sange 1s-3 1u+8
to+smaa+kredse 1u+6
to+timer+uden 14+4
to+vil+have 1b+9
toaarig 8+6 a-2 c+3 n+5 1w+5
toej 0-2 1+5 2-2 4+3 5+11 7+9 a-2 e+3 f+5 g-2 m-2 v+2 x+8 11+2 14+3 1d+3 1g+3 1i+3 1y-3
toej+paa 1+5 5-3 f+5 v+4
toejbytte 5-2 x+6
toejet+paa 5-4 7+7
toejklemme 11+4
toemme 5+3 18+8
toender w+5
toendersvamp w+6
toer 2-2 5+5 p+8 10+2
toerklaede 3+2 i+6 j+6 z+4
toerre a+3 c+4 e+8 f+9 l+2 m+4 1s-3
toerre+naese m+5
toerrer+op c+6
tog 5+8 w+5 14-2 15+10
togbane 16+6
toge p+16
toilet 4+5 6+10 f+6 x+5 1u-2
toiletbesoeg f+7
toiletruller x+7
toilette 7+6 9+6 f+11 1d+7 1j-2
toilettur 6+2
tolk 1m+13 27+5
tolv 9+4 a+5 1j+8
tom 1y+6
tomat u+4
tomhed 6+3
tomme a+3 18+8
tomme+pladser a+4
tommelfinger g+8 1k+7
torsdag a+2 b+3 d+2 o+3 p+6 x+4 y+6 1y+4 27+5
torv p+4
tov y+5
traad 1r+3
trae 0-2 j+11 m+5 r+19 v+8 y+5 12+2 1a+3 1c+6 1s+4
traede 1+6 k+2 v+7
traede+et+skridt+tilbage k+2
traek 9+5 a+4 f+6 p+4 14+5 1j-2 1u-2
traekke c+2 f+5 g-2 l+7 11+8 12+7
traekke+sig 12+3
traekke+to+boern+fra 12+5
traekke+ud f+5 g-2
traekke+vejret c+3
traekker 5-2 a-2 e+9 f+4 l+5 m+6 u+7 11+4 12+4 1a+7 1e+3 1s+3 1u+3
traekning i+3
traekvogn p+5
traels 7+4
traener 4+3
traenge a+6
traengsel 1b+3
traette 0+5 2+6 a-2 i+2 1e+6 1h+11 23+7
tragte n+7
trampe 1e+4
trappe 0+2 3+4 5+3 a-3 e+13 n-2 p+3 y+7 1j-2 1k+12 1l+3 1o+3 1x+9 1y+5 27+5
trappen+i+stedet a+5 y+5
trapper k+9
travlt 1+5 22+6 27+3
tre 0-2 1-2 5+2 6+2 9+4 i+4 j+3 p+2 r-2 y-2 10+2 14+3 18-2 1a+4 1b+3 1e+2 1h-2 1i+4 1j+2 1m-2 1o-2 1t+4 1u+2 1w+4 1x-2 20+2 21-2 23-2 25-2 27+2
tre+ad+gangen 7+4 9+5 g+5 u+2 1j+4 1w+3
tre+boern 2+3 m+2 1j+8 1w+4
tre+sange 1s+4
treaarig c+3
tredive 1u+9 1y+7
tredje 1a+5 1o+8
trekant m+6 1o+3 1y-2
tremme i+4
tremmeseng i+5
trille p+5 y+3
trilleboer w+5
trillevogn p+5
trin 0+3 a-2 e+6 14+4 1k+2 1o+5
trine 0+5
trivsel 21-2 22+8
tro 3+2 k+6 1b+2 1j+3 1n+6 1p+7
troeje 3+6 k+5 1b+2 1i+2
troest 1e+7
troeste 0-2 3+12 5+3 m+4 1a+5 1e+13
troeste+hinanden 1a+6
troestekurv 1e+5
troester 3+3
trold y+5 14+3 1t+7
tromme r-2 1s+15
tryk 11+5 1q+4 1r+7
trykke 0+2
trykker d+7
trykker+paa+blenderen d+2
trykknap 11+6
tumle y+7
tumlerum y+4
tung a+4 i+8 y-2 10+7 12+3 1i+3 1p+6
tunge b+4 y+8 10+6 12+5
tunnel y+2
tur 4+2 5+2 7+2 9+2 a-2 d+2 i+5 17+2 1a+4 1c+6 1g+5 1i+9 1j+3 1k+2 1q+3
tur+i p+3
tur+til 5+5
turdag 9+5
turde b+5
ture 6+5
turtaske p+2
tusch a-3 s+5
tvaers 13+4 1a+8 1g+5 1w+4 1x+5 1y+5
tvilling 0+4 3+3 p+4
tvillingevogn p+5
tvinge b+6 f+4 1b+4
tvivl g+6
tydelig 1i+8
tygge 10+8 1j+3
tyrkisk 1j+3
tyve 0+3 4+5 6-2 7+3 a+2 g+2 k+3 r+5 10+2 12+5 1n+5 1w-2 1y+5 21+5 23+2 25+2
uanset 0+4 2+7 1j+5 20+4 26+8
ud+af+huset p+7
ud+foerst m+7
ud+i+gangen+saa 16+6 1x-2
ud+i+regnen v+2
ude 0+2 5+7 6+5 a+2 e+3 m+12 p+4 v+4 y-2 13-2 14-3 1a+3 1h+3 1j+2 1n+2 1p-2 1r+2 1u+3 1y+3 22+4 27-2
ude+af+huset 1w+7
ude+hele+dagen m+5
ude+i+gangen 0+4
uden+afbrydelse 14+4
uden+at+gribe+ind 25+2
uden+at+rette 1i+2
uden+at+ville+noget 1g+4
uden+hjaelp 4+4
uden+legetoej 4+5 r+2 18+3
uden+legetoej+en 18+4
uden+samling 14+6 1u+4
udendoers m+7 13+6
udenfor 3+2 5+5 d+2 r+5 1u+7 22+8
udestue m+3
udgang 1+8 5+6
udklaedning 15+8 1v+5
udstilling 1r+8
udvide i+6
uenig 1b+6 1y+13
uenighed 27+7
uforstyrret 20+5
uge 1-2 2-2 3+5 6-2 8-2 e-2 i-3 j-2 l+2 m+2 o+3 s+2 x+2 10-2 12-2 14+2 15-2 17+3 19+2 1a+3 1c-2 1e-2 1i+2 1o-2 1r+5 20+3 21+6 25-2 26+2 27+2 28+2
ugeblade 1r+5
ugedag 9+6 1u+6
ugens+ord 1i+4
uheld f+8
uklar 1b+4
ukraine 1i-2 1m+8
ukrainsk 1m+10 27-3
ukulele 1s+4
uld 5+8
ulle 1k+7
ulv 14+10
ulykke o+5
under+barken s+5
under+et+aar j+7
under+stolene 13+4
underbukser f+5
underlig b+6
undersoege 3+6 b+3 g+4 r+5 1g+6
undervej 8+3 p+7
undgaa 1i+5 1w+9
undre 1i+15 1p+2 20+5
undrekasse 1p+3
undskyld 1b+7
ung 6+2 7+2 a+2 i+5 m+7 10+6 12+3 1s-3 1u+6
unge 2+4 1y+6 20-2 21+9
unge+medhjaelpere 2+4 1y+7 20-2
ur 6+7
uro e+8 1x+2
uroen+i 1x+2
urolig 6+3 i+6 j+5 y+3 12+7 1u+10
utide f+7
util 1i+6
utilpas 1i+5
uvejr 14+4
uven 1b+5
vaad 5+5 1i+2 1p+12
vaade 5+6 g+5 n+5
vaadt+og+toert 10+2
vaagne 6+5 e+5 i+15 1e-2
vaagne+langsomt i+3
vaagne+op i+4
vaeg 2+2 y+6 13+3 16+3 1a+5 1b+3 1e+4 1i+4 1m+2 1q+4 1v-2 1x+2 25+11 26+3 27+2
vaegt i+7 12+6 1o+5
vaegttaeppe 12+7
vaekke i+9 l+8
vaelge 5+4 12+4 1a+5 1c+5 1h+12 1j+3 1r+4 1w-2 1x+7
vaelge+en+bog 1j+4
vaelge+mellem 1h+7
vaelge+mellem+to 1h+7
vaelger v+5 1h+10 1j+4 1s-3 1u+6 1v+2 28+7
vaelger+om+de i+2
vaelger+sang 1s-3 1u+7
vaelger+selv 1h+5
vaelger+selv+bord 1h+5
vaelte a+6 r+9 y+5 16+4 1q+4 1x-2
vaenne 3+2 6+5
vaere+hos+et+barn 1g+4
vaere+i+legen 14+5
vaere+ude 3+2 5+13 p-2 1a+6 1n+4 1w+4 22+6
vaerk m+7 o+7 1r+7
vaerksted m+5 o+8 1r+9
vaerktoej 16+4
vaerktoejsbaenk 16+5
vagt 0+2 2+10 3-4 5+4 m+5 1y+7 20+5
valg k+5
vand 0-2 a+10 c+2 d-2 e+2 n+11 p+4 v+4 10-2 12+3 1a+4 1e+2 1k+4 1p+14
vandbane n+3
vande g+6 l+5 n+3 u+14 1w+4 1y+5
vandglas a+6
vandhul s+2
vandleg n+5
vandpensel m+4
vandpyt 5+3 n-3 v+8 y+7
vanilje 10+6
vante 1+3 5+9
vare 8+6 15+3 1u+6
varm e+6 g+6 n+4 u+2 w+5 1c+6
varme 0+2 7+6 a+3 e+6 10+4
varmtvand y+7
varmtvandsbassin y+8
varsel 6+2
vask 9+10 f+3 g+3 k+3 n+6
vaske 6+3 e+9 f+3 g+11 i+2 k+2 o+2 1g+5 1k+4 1y-2
vaske+ansigt i+4
vaske+bordet g+2
vaske+fingre g+4
vaske+haender f+5 g+2
vaskehal o+4
vaskeklud e+8
vasker+haender 6+4 g+3
vasker+legetoej g+2
vasketoej e+5 1y-2
vat u+5 10+5
ved+bordet 3+5 7+3 a-3 c+3 e+5 1i+4 1k+4 1n+2
ved+haandvasken 7+5 g-2
ved+hver+kantsten p+5
ved+tegnebordet 1i+4
ved+vasken 9+6 f-2 g+4 k+3 n+6
vej 0+2 6+6 8+4 9-2 a-4 e-2 f+3 g+4 m+3 p+17 r-2 s+3 y-2 10-2 14-3 16+3 1a+2 1g-2 1i+2 1k+5 1q+8 1r-3 1w+3 1x+2 1y+2 20+4 27-2
veje m+4 x+5 1o+5
vejer x+4 1p+7
vejledning 20+10
vejr 0+4 2+7 i+3 1u+8
vejre 5+5 c+2 i+2 m+6 12+4 1e+4
vejrkort v+6
vejrtraekning i+3
veksel y+4
vekselvis y+5
vel 1m+3
velbekomme 1m+3
velcro 5+2 9+3 1u+6
velkomst 3+3
velkomstsang 3+4
ven 4+3 5-2 k+6 q+3 10+7 1a+7
vende 0+2 5+8 b+5
vende+om 0+2
vender k+5 p+11 s+8 1i-2 1j+9 1y-2
vender+siderne 1j+4
vendespil 17+11
veninde 1a+5
venskab 1a+10
venskabsbaenk 1a+5
venskabstrae 1a+5
venstre p+6
vente 1-2 3-2 4+2 6-2 7+12 8-2 9+2 b-2 c-2 e+5 f-2 j+2 k+2 m-2 n+2 r-2 y-2 12+3 13-2 17+3 1b+5 1e+2 1g+7 1h-2 1i+9 1j-2 1n+3 1o-2 1r-2 1x-2 1y+7 22+3 23-2
vente+paa+sin+tur 1c+5
vente+paa+tur 4+3
ventepose 7+2
venter+paa+de+andre 7+5 1s-2
venter+paa+de+sidste 7+2
venter+paa+svar e+5
venter+paa+toilettet 7+2
ventesofa 15+5
ventestilling 7+4
ventetid 1j+6
vers 1k+7
vest l+2 p+5
veterinaer 15+8
vi+finder+ud+af+det 1p+5
vi+har+aftalt c+2 e+7 1y-2
vi+koeber+ind+sammen d+6 1h-3
vi+loeber+ude 26+3
vi+mangler+en 1a+4
vi+samler+os 1u+6
vi+venter+paa 7+4 a+6 s+2 14-2 1u+6
vi+voksne a+5 m+2 14+3
vidde 1b+4
vide 9+2 12+5 1y+8 1z+8
video 1n+6
videre 0+3 5+9 6+9 c+6 14+5 1b+4 1c+6 1e+3 1w-3
vigtig 3-2 1a+6 27+9
vikar i+3 1z+21
vikarbureau 1z+4
vil+have+den+samme 1b+8
vil+have+det+samme 1b+11
vil+ikke+krammes 1d+5
vild 1+5 r+6 y+9 12+6 1a+3 1i+6
vilde+lege y+4
vildt y+6
vilje 1c+9
vinde v+5
vinder 8+6
vindue 0+7 5+3 8-2 m+2 s+4 t+9 1a+3 1b-2 1e+2 1r+6 1v+2 1x+8
vindueskarm 8-2 1x+7
vindueskridt m+4
vinduesplads 1x+7
vinge s+2
vinke 0+15
vinkebaenk 0+5
vinkesang 0+5
vinter n+5
violin 1s+6
virke 6+3 a+7 1u+4 1y+7
vis k+7 y+4
vise 5+4 8+3 e+3 f+4 i+10 y+4 10+3 14-2 16+4 1a+4 1i+2 1s-4 1t+2 1z+6
vise+de+andre 1a+4
vise+for+foraeldre 1t+3
vise+noget+man+har 19+2
vise+rundt 1z+8
vise+én+gang k+2
viser 0-3 1+3 3+3 6+9 9+4 a-2 p-2 r+5 y-2 z+2 13+3 1b+4 1e+10 1h+4 1i-2 1s-4 1u+3 1y-2 23+7 25+5 27+7
visuel 9+5
vogn 0-2 5+5 6+2 7+6 a-3 c+7 i+6 j+5 m-2 p+12 r+3 x+3 24+2
voks 1p+9
vokse 1w+5
voksen 0+3 1-2 5+4 6+3 7+2 8-2 9+3 e+5 g+2 i-2 m+9 p-2 y+4 12+2 14+5 17+2 1a-2 1e+5 1g-3 1i-2 1j-2 1n+2 1q+3 1u+2 1w+6 1y-4 27-2
voksen+i+hvert+hjoerne 1x+4
voksne+fordeler m+6 1y-2
voksnes+mobiler 1q+5
voldsom 3+2 1b-2 1y+6
vrang 5+4
vred 1e+11 1i-4
vrede 1b+2 1e+7 1j-2
vroevle 1k+7
vugge i+10
vuggestue 0+6 4+9 a-2
vulkan 1e+7 1p+6
vurdering 1i+2
waders r+6
walkie 1y+11
weekend 0+2 1f+3 1i+11 1u+5 27+6
ydertime 2+5
yndling 3+3
yndlingssang 3+3
yoga 12+8
zone 1x+3
én 0+3 2+2 6+5 7+2 b+7 i-2 m+2 s+5 x-2 z+5 12+5 19+6 1g+5 1i-2 1s-2 1w-3 20+3
ét 2+9 6+5 a+9 c+2 m-2 r+6 y+4 1b-2 1i-3 1u+4 21+8 25+5
ét+ord 1i-3 1u+6
`;
