/** Made by `npm run words:learn` out of the map and our own example sentences; do not edit. */
export const learned = `
aflevering afhentning ydertimer bus nye-born skift farvel garderobe overgang ventetid oprydning dagsprogram trapper maltid madmod borddaekning madlavning bleskift toilet handvask tandborstning putning babyer selvhjulpen hjaelper sygdom legeplads sand-vand cykler tur plejehjem sol trafik skov smadyr dyr have vejr bal genbrug bevaegelse dans sanser finmotorik ro stoj leg rolleleg konstruktion spil legetoj medbragt faellesskab aldre konflikt dele graenser special folelser sorg naervaer medbestemmelse sprog hojtlaesning rim bogstaver flersprog tegn-til-tale tal eksperiment digital kreativt musik teater samling traditioner overnatning smagrupper indretning voksensamarbejde vikar studerende moder arbejdsmiljo legestue gaestepleje dokumentation regler sikkerhed foraeldre aula
aaben 2+5 5-2 d+2 h-2 i+2 q+8 x+2 14+2 18+2 19+5 1b+2 1c-3 1h+3 1i-2 1o+5 1q-7 1z+10 20+2 22+6 26-2 2h+5
aabenbar d-2 g+6
aabne 0+7 1-2 2+3 5+5 7-2 d+5 h+7 i-3 l+7 n+8 q+5 17-5 18-2 1b+7 1e+5 1g+3 1h+5 1m+3 1o+2 1z-2 26+3 27-3
aabne+spoergsmaal 1q+5
aabner+selv d+8 h+8 n-6
aaen t+4 x+10
aandedraet 18+5
aar 4+4 5+4 d+2 h-3 i+3 m+5 q+6 1g-2 1i+7 1q+4 23+4
aare/v 5+7 26+3
aarig 2-2 7+5 d-3 f+3 17+6 1h+6 1i+3 1r-3 25+5
aarstid 11+4
aarstidstrae 11+4
adr e+6 n-2
adskille d+8
advare 8+9 19-2
ae l+2 1r+5 27+4
aeaeh 1k+3
aeble 2+5 d-11 e+6 g+7 10+4 12+4 1w+5 1x+6 1z+7 23+2
aebletrae z+5
aeg g+9 z+10 1i-2 1y+5 1z-2 23+13
aegge 23+7
aeggebakke x+3 10+3 19+12 1z-4
aeggejagt 23+8
aeggemad 10+3 1z-2
aeggeur s+9 1j+9 1p-2
aeldste 5+11 t+12 15+7 1d+5 1h+5
aelte g-5 18+6
aeltning g+4
aendre b+4 14+4
aerme 7+5 j+9 16+5 1m+4
aermerne+op 7-2 j+9
aert d-3 e+11
aerte d+6 e+5 10+7 14+4 16+4 17+5 1w-2
aertepose 14+5
aeske 0+3 i+7 l+6 n-2 17+3 1m-3 1n+2
af+med+bleen i+3
afbryde 0+2 h+8 1a+6 1i+3
afbrydelse 1a+10
afgraense 2c+5
afhentning 1-5 2h+9
aflaese 11+8
aflede 1m+8
aflevere 0+3 1+5 5+5 e+6 h-2 n-4 o+7 w+4 2h-5
aflevering 4+3
afloese m+4
afloesning 27+4
aflyse b+5 1i-2 25+7
afproeve 26+4
afsat n+4
afsats c+3
afsked 0+5
afskedsfest 23+7
afslutning 1+8 8-5 d-2 1p+7 23+8 2c+5
afslutte 27-3 2a+9
afsnit 2a+4
afspadsering 2b+7
afspaending 18+3
afspaendingsmusik 18+3
afstand 19+6 1i+3 1v-3
afsted t+6
aftale 1+6 7-3 8+2 n+6 q+6 19+4 1i+10 1v-2 27+4
aftale/v 0+10 d-2 h+6 l+3 s+4 1i+3 1k+2 1q-2 25+5 27+7 2h+2
aftalekort 1i+6
aftaler+hvem h+4
aftalt+at+vi i+4 27-3
aften 2-3 4+9 7+4 b+2 1a+7 25+7 27+7 2c+3 2d+7 2h-14
aftensmad 2i+9
aftryk 5-2 1p+7 23+7
agurk d-8 e-3 f+7 g+12 1k+5
aktivitet 8+11 b+11 18+8 1p+5 1z-2
akvarel 1z+6
akvarium 0+4 y+5 z+5
albansk 1u+5
albue d+3 p+6
alder 4+7 q-3 t+6 1a+3 1h+4 22+5 25+5
aldersopdele 1h+8 25-3
aldrig+har+set q+5
aldrig+nej+uden 2f+9
ale 0-2 2+7 5+4 7-2 8+2 d-2 i-2 l+3 1g+5 1m+4 1o+6 27+3 29+8 2b+5 2h-3
alene+med+et+barn 1o+2
alfabet 1t+5
alle 5-2 6+9 23+6
alle+er+med a+5
alle+er+ude 7+5
alle+faar+sagt 1g+8
alle+paa+samme+tid 1i+2
alle+siger+en+ting 22+7
allerede 8+6 d+5 l+12 1a+7 1c-2 25+6
allersidste 7+3
alligevel 7+3 9+5 a+6 11+4 1u+3 22+6 26+4
almen 27+2
alt+sker+paa+én+gang 8+2
alvorlig l+5
amok i+2
and 14+6
anden 1a+3 1m+5
andens 1k+3
anderledes d+5 1a-2 25+7 27+11
ane/v d+2 12+4
angst 5+3
ansigt 0+10 1+5 e+5 j-2 t+5 18+5 1g-2 1m+13 1o-2 1q-4 1u+6 1v+6 1x-2 1z+3 21+5 26-2 27-2 2e+4 2i+3
ansvar 2+4 o+2 1g+3 27+4 29+5
ansvar+for+at 1g+3
ansvarlig 10+9 27-2
antage 27+4
antal 1b+5
antal+af 1b+5
antonius q-2 1a+3
app 19+5 1p-2 1y+7
appelsin d-2 g+9
arabisk j+7 1u-3
arbejde 0+4 b+8 o+5 1m+2 1r-3 25+7
arbejde/v 27+7
ark 0+6 4+5 b+6 j+5 l-4 1g+5 28+14 2h-6
arm 0+10 1+3 4+2 7+4 b+2 f+2 m-2 x+6 14+5 15-2 16+5 1i+4 1k+4 1m+2 20+5 2e+2
arm+til+arm 0+5
armbaand b+5
arme l+4 14-2 15+7 16+6
armene+i 7-4 14+8 16+7
armlaen 14+4 22+8
armslaengde 1k+7
artikel 2a+4
artiskok e+6
asfalt q+14 1z-4
aske x+2
at+troeste 4+13 7+4 1m-4 2h-2
at+vaere+hund 1b+5
at+vente+en+formiddag 9+5
atten 5+7
august 4+3 5+6 2e+8
aula 2i+8
autisme 8+8
avis 0-2 4+7 d+3 e+2 f+2 15+5 1m+4 1z-8 23+7
avispapir 15+6 1m+4 1z-4
ayse 15+4
b t+7 1q+4
ba 1q+8
baad 1b-2 1g+8 1x+5
baal q+5 12-2 1r+5 20+4 27+9 2h+2
baalhytte q+6 1r+7
baalplads q+8 12-2 22+4
baand b+4 15+7 17+4 1c-3 1i+2 1w+4
baand+gennem 17+4
baande x+10
baby 0-2 d+3 14+6 1b+13 1i+5 1m-2 1p+7 1v+5 2h-4
baby+tegn 1v+4
babysang m+6
babytegn 1v+3
bad 2c+6
bade 8+5 h+10 i+5 r+2 1b+3 1g+6 1q+2 1z+2 26-2 27-3
badebukser r+3
badekar 1z+4
baderum 1g+8 27-3
badetoej 7+3 1k+6
badevaerelse 8+2 b+6 h+8 r+3 1k+7 1q+7 27-3
badevaerelsesgulv h+2 i+2
bae i+3
baeger 1l+9
baelte 3+9 7-4 b+9 1v+9
baenk 0+7 7+6 9+6 d+8 h+4 q+6 r+4 t+6 14-4 17-2 1b-2 1c+6 1g+9 1i+5 1z-3 26-2 2c+3
baenke 14+5 2c+5
baere 0+3 1+4 3-2 4+7 5+2 8+12 c+3 d+3 f-3 l-2 m+6 n+9 q-3 t+11 1a+4 1g+2 22-2 23+6 27-2
baere+sin+tallerken d+7 f-4
baere+ud d+2
baerer+selv 0+5 t+8
baerer+selv+deres+tallerken n+4
baerer+ud d+6 f-5 n+8 q-2
bag+reol 26+4
bage g+3 l-2 18+9 25-3 2h+3
bager 5+6 7+3 g-4 t+12 1a+6
bager+broed g+5 25-3
bager+med g+4 l-2 t+7
bageri r+7 1b-2
bageriste 7+4
bagerst 3+8 8+5 q+6 t+8 22-3 29+6
bagest q+5
bagfra c+3 h-3 i+5 j+2 1m+6 1r+7
baggrund 1a+2 2h+7
baglaens c+3 n+11 q-2 14+12 16+7 1y+9
baglomme n+7
bagning 25+7
bagom 12+4
bagsaede 3+4
bagside 1z+5
bagud 7+7 8+6 i+3
bakke 0-2 a+5 f-2 n+5 r+5 s+6 t+4 x+3 y+2 11+2 14+5 1c-2 1d+3 1e+6 1p+4 1t+6 1w+2 22-2 25+5
bakke/v 11+3 1z+3
bakterie j+10
balance 14+8
balancebraet 14+2
balancere t+8
balancere+paa 14+3
balancerer+paa t+8 14-2
balje a+5 d-2 f+9 j+8 p+3 r+8 10+4 11+4 16+2 1w-2 1x-2 1z+7
ballade d+3 1f+8 1i-5 1o+12 2h+4
balle 1g-2 22+7
ballon 15+5 1m+5 1x+7
bambus x-2 y+13
bamse 0+8 5+4 7+4 h-2 i+4 l-2 n-2 p-2 18+7 1b+6 1c+5 1f+4 1m+8 1q+6 1r+7 1s+4 21+2 26-3
banan d-2 n+8 13+7
bananskrael 13+8
band 20+5
bandage 1b+8
bane 8-6 d+2 i+3 q+5 s+8 t+3 14+6 1g+7 1i+3 1m-2 1z-2 26+5 27+5 2c+4
bane+med 1g+7
bane/v 1h+6 1z+8
bange 5+7 i+6 y+6 z+7 1b+4 1i-3 1m+8 1q-3 2h+5
bange+for y+4 z+4 1m+3
bank d-3 1d+9 1s+8
banke 17+7
banke/v c+4 i+4 m+6 1m+11 1s+4
banken 2-2 1b+7
banker+paa c+5 i-3 1s+4
barberskum 5+8 16+14 1t-7
bare+sidde 7+7 29+4 2a-3
bare+taeer 14+5
barfodet x+6 14+2
bark x+12
barkbaade x+2
barn 0+4 1+3 4+2 9-2 f+2 i-2 t+2 1g+2 1p+4 1y+3 22+3 25+2 27+3 2e+3
barndom 2h+3
barndomslege 2h+4
barnet+vender 1r+3
barnets+initiativ 1o+6
barnevogn 4+7 l+2
barre h+4
bart a+9
base q+6
bassin 14+7
bat 1b+5
batman 1b+6
beboer u+4
bede 7-2 n-3 27+7 2h+15
bede+en+kollega 1a+7 27-2
bede+om+hjaelp n-3 27+8 2h+7
bede/v 0+3 4-2 7+4 b+3 l+9 n+5 10+5 19+3 1a+3 1b+11 1e-2 1g+3 1i-2 1q-2 1u+5 1z+2 25-3 27+9 2h+4
beder+om+afloesning 27+4
beder+om+hjaelp 7+3
bedste 1+3 d-2 g+4 u+4 1p+8 1t-2 1u+3 20-2 23+4 2h+6
bedste+henter 1+2
bedstefar 0+4 1+7 d+2 1i-2 1n+5 1r-2
bedsteforaeldre 1+4 u-3 10-2 1b+7 23+8 2h+8
bedsteforaeldredag 23+5
bedstemor 0+2 1u+5 20-2
bedsteven u+5
bee 1y+8
beebot 1y+4
begge 8+6 d-4 i-3 q+2 t+4 1g+8 1i+17 1k+7 1l+6 1m+2 1q-3 22+4 25-2 27-2 2h+7
begge+fortaeller 1i+3
begge+sider t+6
begrave 1n+8
begreb 1q+5
begynde 0-2 1+3 4+11 7+7 a+11 d+5 e+3 f-2 h-2 l-2 n+2 r+2 s+3 14+2 18+2 1a+2 1g-2 1i-2 1k+3 1m-2 1o-2 1s+3 1w-3 22+10 25-2 26-2 27-3 2a+7 2c+4
begyndelse 1r+6 22+7
begynder 4+4 1a+2 1i+8 20-2
begynder+med 7+3 1q+3 22+4 27-2 2a+13 2h+7
begynder+med+s 1s+3
behoeve 2+6 2c+2
beholder 13+11
bekymre 2h+2
bekymring 1m+5
beloenning i+9
ben c+4 d+2 h+6 l-2 m+9 q-2 r+5 t+5 x+3 y+12 14+6 16+9 1i-4 1m-2 2b+4
benaevne 1q+6
bent 2d+2
bente 2d+8
besked 0-6 1+9 2-2 4+5 5+11 8+4 d-2 h-3 1g+4 1q+7 1r-4 1u-3 27+8 2h+18 2i+6
beskrive h+6 16-3 1q+20
beskytte 1a+4
beskytter+legen 1a+4
beslutte 4+3
besoeg 2+5 4+9 5+9 k+6 u-3 z+4 1g+6 1h-4 2a+4 2h+4
besoeg+af+en+hund z+6
besoeg+foer+start 4+2
besoeg+hos+de+smaa 2+8 1h-4
besoege 2-2 4+3 5+4 8-3 t+10 1h+5 20+6 2d+11
besoeger x+10
besoeger+hinanden+saa 2d+6
besoegsdag 4+2
bestemme 0+3 7-2 8-2 d+6 e+2 f+5 g+6 h-2 l-2 n-2 o-2 q-2 s+5 t+3 z+4 11+5 14+2 15+4 1a+2 1d-2 1i+5 1j+4 1m-2 1q+3 1w+4 22+9 23+4 25-2 27-2
bestemmer 1j+5 1p-3 1z+9
bestille h+5 1u+8 2h-3
bestilling 1a+5
besvaer 1i+7
besvaerlig 1i+7
betjent s+8 t-2
betyde/v 8+8 b+6 d-4 19+5 1r-2 1u-6 20+7 2a+11 2h+7
bevaegelse b+5 14-2 15+5 1o+6 1q+6 1r-2 22+8
bevidst d+4
bibliotek t+6 1r+14
biblioteksbus t-3 1r+6
bid d+3 e+12 1k+3 2a+7 2b-2
bide d-2 e+6 16+2 1i+7 1k+12 29+7 2e-2
bider+naar 1i+5
bidering m-3 1i+8 1k+7
bie y+2 10+5
bil 0+6 1+8 2+10 3-2 4-2 7-2 8+8 a+4 b-2 d-2 h+2 l-4 n-2 s-2 t-2 z-2 19+3 1a+4 1b+2 1c+11 1e-3 1f+2 1g-2 1i+4 1j+2 1m-2 1s+3 1x+4 22-2 25+3 26+5 27-2 2h+2
bildaek q+3
biler+koerer 0-3 w+6
bilerne+koerer 0+2 8+8 t-2
billedbog 0+7 4+8 1m-3 1r-3
billede 2-2 4+2 5+2 7+3 8+3 a+5 b+8 d-2 g+2 n+2 q-2 r-2 t-4 z-2 14-2 16-2 18-2 19-2 1e-2 1f-2 1k-2 1l-2 1n+2 1o-2 1p+4 1q+7 1t-2 1u+2 1y+4 1z+2 20-2 22+2 23-2 26+2 27-2 2a-2 2d+3 2e+7 2h+6 2i+9
billede+af+det+naeste 8+8 b-3
billede+af+hvem b+8
billeder+af+boernene 1g+6 26+8
billeder+i+boernehoejde 26+6
billeder+paa+kasserne a+2
billeder+uden+ansigter 2i+5
billedraekke b+6 i+4
billet 1b+11 21+7
billygte 2+6
bilnoegle 1+8
bilradio 1a+6
bilrum 26+8
bind e+8 16-2 1b+6
bind+for+oejnene e+8 16-2
binde 5+10 n+7 x+4 1h+8
bingo u+7 x+4 1d-2
biograf 1a+4
biperson 1a+2
birgit 27+6
bjaelde 8+9
bjaelke 1q+5
bjoern y-2 14+13 1m+3 1q+3 1r-2 1y+4 20+7 2b-2
blaa 8+5 a+6 b+9 d+2 h-3 j+4 t+3 1q+6 1w-2 1x+3 1z-3 22+5 25+3 27-2
blaat 9+7 b+8
blad m+6 10+5 15+6
blade x+5 11+3 1w+5 1y+8 1z+4
bladlus 10+9
bladre 1r+6
bladre+selv 1r+6
blaeksprutte e+6
blaende/v 11+9 22-2
blaese 9+5 11+3 18+4
blaeser l+7 19+8
blaest 11+5
blande 0-2 d+4 e+5 1g+4 1h+12 1i+8 1x+8 1z+10 25-6 27+5 2c+3
blande+farver 1x+3
blande+mig+udenom 1a+5
blander+mig+ikke d+7 1a-2 27+7
blanding 2+7
blandt 13+4
ble 0-2 1+5 2-2 h+13 i+21 l+5 n-2 1o+5 1q-2 29+3
blende/v e+5 g-2
blender g+2
bleskift 7+8 h-3
bleteknik h+4
blid 1m+4
blik 1o+23
blinke 1e+7
blive 0+5 2+4 7+3 8+3 d+3 n-2 o+2 1a+2 1c+2 1d-2 1g+5 1i+6 1m+3 1w-2 1x+3 1z+3 22-2 25+2 26+2 2a-2
blive+hentet 2+5
blive+ked 1g+3
blive+paa+gulvet a+7
bliver+bange 1m+2
bliver+bidt 1i+4
bliver+hentet 1+2 h+6 o+8 1f+7
bliver+hentet+sent 1+3
bliver+i+legen 9+6 1a+2
bliver+ked 1g+3
bliver+paa+gulvet 1o+2 27+2 28+3
bliver+paa+min+plads 1o+3
bliver+set d+6 22-4
bliver+siddende 0+5 2+7 d+5 h-4 1a+2 1m+7 27+3
bliver+skiftet 4-2 h+5
bliver+slaaet 1i+5
bliver+sultne d-5 t+7
bliver+vaade 7-2 j+4 r+3
bliver+valgt+fra 1g+8
bliver+ved+bordet d+4
bliver+vred 1i+6 1m+2
bloed 0+4 7-2 m+8 x+12 z+7 16-2 1i+3 1k+7 1m+12 1o-2 20-3
bloede d-2 f-2 n+7 16+7 1m+6 2c+2
bloeder l+4
blok 1b+4 1t-3 2b+9
blokke 14+2
blomst f+2 o+13 10-2 1x+8
blomsterhold o+2
blomstervande o+4
blyant 5+4 17+10 1z-2
blyantsgreb 5-2 17+6
bo 1r+3
bo/v 0-2 q+2 x+11 y+7 1b+7 1n+8 2h-4
boble 18+7 1k-2 1m+8 1q-3
boble/v 1x+8
bobleroere 18+9 1k-2
boede y+5
boeger+i+boernehoejde 1r+4
boeger+med+ud q+9 1r-3
boeh 1a+9
boeje/v 7+5
boejle 1b+5 1w+5
boelge 8+6 l+6 25-2
boelgelyde l+7
boenne 10+9
boer 12+6
boernehave 0-2 5+28 7-2 d-3 1a-2 1h+7 2e-2
boernehoejde 0+5 7+5 h+5 n+2 q+4 1r+3 1t+7 2h-2
boernehoejde+saa h+6 j+2 n-3
boernemoede 1p+5
boernene+laver+regler 1p+5
boernene+selv+kan q+4
boernene+stemmer 1p+4
boernene+tager+billeder 1y+8
boernene+vaelger d-2 g+8 l+3 1p-3 1r+4 2e+8
boernenes+spoergsmaal 1x+2
boerneraad 1p+4
boernestoerrelse a+3 10+7
boerste k+7 m+5 16+9
boerste+taender k+3
boerste/v k+13 16+6
boette g-3 r+9 14+8 27-2
boevle 3+2 n+8
bog 2+4 5+2 6+2 9+8 f-2 h-2 i+5 n-2 q+4 r-2 19-2 1g-2 1m+2 1q+2 1r+10 1u+3 1v+3 21+2 25-2 2d+4 2h+5
bogbus 1r+10
bogkasse 1r+7
bogkrog 2f+4
bogkuffert 1r+5
bogstav 1s+8 1t+17 20-2
bogstaver+i 1s+9 1t+2 20-2
bold 4+2 7+5 9-2 d-2 h-3 j+2 l-2 m+2 q-3 t+2 14+12 15+2 16+7 18+6 1a+3 1g+3 1i-3 1j+2 1k+3 1q+5 1w-2 22+12 26-3 2c+6
boldspil q+4 14-2
bolle g+3 l-2 1j+8 1z-4
bolle/v 0-3 1+5 g-2 t+8
bom t+7
bonde z+2
bongo 20+2
bongotromme 20+3
bor 5+8 1f+8 1q+7
bord 0-2 2+13 4-2 5+3 7-2 8+2 9+3 d+5 f+9 g+5 i-2 n-2 q+2 t-2 14+2 1a+3 1b-2 1c+4 1d+2 1g+3 1j+2 1l+4 1m-2 1p+2 1z-2 22-2 23+4 25-2
borde 1-2 2-2 4+4 8+2 9+2 d+9 e+2 f+5 h+5 j-2 l-2 n-2 16+4 18+2 1a-2 1b+2 1c+3 1d+2 1g+3 1i-2 1l+5 1m+4 1o-2 1q+3 1s+2 1v+3 1y-2 1z-2 22-2 25-2 2b+3 2h-2
borde+ud 1c+8 26+4
bordkant 1s+5
bordkniv g+6
bordkort d+6 1i-2
bordtoerre o+4
borg 1b+5
borte h+4
bot 1y+8
braedder q+14 1c+5 1z-3
braende o+2 12+9 14+5 1k+2
braende/v 10+4 1b+8 23+4 29+5
braendekurve 1k+2
braendenaelde y+2
braender n-2 27+7
braet i+4 x+6 16+5 17+6 1c-3 1z-2
braetspil 1d+9 25+7
braette 5+7 1c-2 1d-2
brand 16+3
brandbil r-2 1b+13
brande 1l+5
brandmyndighed 16+4
brandstation t+6
brase 25+9
bred 26+7
brede 7+9 a+8 m-3
bregne x+6
bremse/v s+7
brev 4+5 5+4 6+6 1b+8 1r-2 1t+3 1u+3 2b-2 2h+4 2i+7
brik 0+14 5+7 a+5 b+6 1c-2
briks 1b+8
brille 1a+4
briller 1b+15 1l-2
bro q+5 x-2 1a+3 1c+12 1g+5
brodere l+3
broed 0+2 2+4 d+2 e+2 g+7 t+7 y+4 z-2 12+7 16+5 25-3
broel i+3 19-5 20+9 27-3
broele 19-3 1s+7 20+2
broend t+4
broenddaeksel t+5
brok 2a+4
brombaer g+2
bror 7+4
brud 1b+7
brudekjole 1b+7
brug 0-2 4-2 5-3 7-2 b+4 d+12 l+3 q-2 18+8 19+5 1g+5 1i+8 1m+4 1o+5 1q-2 22+3 25+2 26+2 27+10 2b-3
bruge 0+2 1-2 3-2 4+3 7+6 8+2 9+2 b+6 d-4 g+2 h-2 l+2 m-3 q+3 x-2 10+3 14-2 16+3 18-2 1b+2 1e+2 1g-2 1i+5 1k-2 1l+3 1s+2 1t-2 1u+4 1v+3 1y+7 20-2 22-2 25+3 26+6 2h-3
bruge+igen 1z+5
bruge+tegn 19+6 1v+2
bruger 9+5 14+6 18-2 26+12
bruger+de+samme+ord 1q+3
bruger+ordet 1q-6 1v+8
bruger+tegn 19+6 1v+2
bruger+tegn+ved 1v+3
brugs t+4
brugt 2+5 7-2 b+5 d-2 h+3 j+4 n+5 x+5 13+2 1a+6 1b+4 1q+7 1x-2 26-2
brummen l+7
bruse 1r+7 1z+3 21-2
bruspulver 1x+5
bryde 8+11 11+6 14+8 1c+4 1i+5 1v-2
brydes+paa+madras 14+3
brydning 14+4
brygge/v g+8
bryggers 7+6
bryn x+5
bryste 1v+9
bud d+3 e+2 f+2 2a+9
buddy 29+4
buffet f+5
bukke 1r+7 21+12
bukkebruse 1r+8 21-3
buks 1l+7 1v-6
bukseben 7-5 h+8
bukselomme 1l+8 1v-7
bukser 7+7 b+5 h+2 i+12 n+8 13+6 27-3
bukser+paa 7-2 i+8 n+4 27-3
bukserne+paa 7+4
bum 1q+4
bunde 16+8
bunden a+7 i+8 1z-4
bunke 7+8 a-2 d+7 10-5 14+3 1t+4 1w+5 25+5
bunke/v 12+8 1w+7 1x-3
bus 0+6 3+3 8+9 9+12 n+6 t+3 18+5 1p+2 1r+8 27-2
buschauffoer 2h+4
busk q+3
busse t+4
busvagt 3+5
butik q+2 t+7 1b+6 1t+5 1w-2 26+6
butikschef 1b+2
by 4+7 1a+3 1c+7 1w+6 1y+6
byde 2+5
byg a+8
bygge 0-2 1+3 8-2 a-3 d-2 l-2 q+2 r+6 s+3 x+11 y+4 13+3 18+4 19+2 1a+8 1b+4 1c+10 1h+4 1i-3 1p-2 1x+2 1z-4 23+2 26+5 2a-2 2h+2
bygge+bro q+5 x-2 1c-3 1g+6
bygge+hoejt 1c-3 1w+5
bygge+med 1b+3 1c-3 1w+4
bygge+taarn 2h+5
byggebord 1c+4
byggehjoerne 19+6 1t+4
byggeplads t+3
bygger 1c+16
bygger+med 18+9 1c-2
bygger+sammen 1c+6
bygger+videre 1a+9 1c-2
byggeri 1+8 a+9 1c-2 1i+6 1j+2
bygning 14+5
bytte 7-2 d+4 l+4 13+12 14+9 1e+3 1j+6 1s+7 1t-3 20-3 26+3
bytte+legetoej 1e+4
bytte+med 14+8 1e-2 1j-2 26+6
bytte+stue 1e+4 26+3
bytte+toej 7-2 13+8
bytte/v 4+3 7+3 9+5 d+5 m+2 q+7 t-2 13+2 14-2 1b-2 1e+2 1g+11 1i-4 1j+4 1q+5 1r+4 25+2 26+7 27+13
byttebord 1j+7 26-2
byttekort 1j+7
bytter t-2 27+7
bytter+gruppe 25+5
bytter+med t-3 1e+9 1j-2 1r+6 27-2
bytter+opgaver 27+3
bytter+stue 26-2 27+10
camping 1b+8
centimeter 7+3 25+5
cerebral 14+5
chauffoer 3+13
chef a+4 1i+6
cirkel 3-2 9+7 10+4
cirkus 21+2
clips 1x+7
collage 1z+5
computer 2h+11
container 13+7
creme 0-2 1+6 h+10 j+9 v+8 18-2 1p+5
cykel 0+3 s+14 10+2 1j+7 1z+8
cykelbane q+6 14-3
cykelkaelder 1z+5
cykelkurv 10+3
cykelloeb s+6
cykelslange s-3 1b+8
cykelsmed 1z+6
cykle 2+5 q+7 s+6 t+3 w+6 14+5 2d+5
cyklerne+frem s+4
d 7-3 l+7 18-2
daarlig j+5 n-2 1z+6 27+11
daarligt l+4
daase 9+4 13+6 1e+8 20-4
daek q+5 14+6
daekke d-2 f+5 t+5 1w+14 26+5
daekke/v b-2 f+8 18+7 20+3 27-2
daekker+bord 20+3
daekkeserviet f+5
daekket+bord f+5
daeksel t+11
daemning r+9
daempe 0+5 2+3 d+2 16+7 18+3 19+4 26-2
daempe+lyset d+4
daemper 26+3
daemper+lyset d+4
daempet+lys 2+3
dag 1+2 4+2 7+2 b+5 d+2 l+2 18+2 1g+3 1i-2 1o+8 1r+3 21-2 22+3 27+2 29+2 2a-3 2b+3
dagbog y+4 2h+4
dagens+barn 22+8
dagens+raekkefoelge b+3
daglig j+4 p-4
dagpleje d+5 25+5
dagplejer 25-2 2c+18 2d+6
dagsorden 12+5 2a+8 2b+7
dame f+4 l+6 u+8 1v+2
dampen d+2
dans 15+14
danse 2-2 d-2 14+24 15+9 1s+6 20+6 25-2
dansebold 15+5
danser 13-2 15-2 20+9
dansestop 14+8 15-7
dansk 4+4 7+5 j+6 1q-2 1r+2 1u-5 25+3 27+5 2h+10
dato 22+5
dav t+4
db 19+2
de+aeldste 5+12 7+3 t+11 1d+5 1h+5
de+aeldste+viser 1h+7
de+der+er+faerdige 1-2 7+6 8+8 9-2
de+faerdige+gaar 9+2
de+falder d+5 l-2 18+7
de+femaarige 5-2 l-2 o+5 1h+8
de+foerste+dage 4+15 d-2
de+foerste+der 7+6 9-2
de+foerste+gange 4+6
de+foerste+uger 4+7 l-3 1d+4 29+6
de+gamle 7+2 t+7
de+helt+smaa l-2 m+11 t-2
de+kan+naa e+5 n+12 26+6
de+maa+selv 5+8
de+mindste+spiser d+3
de+nye 4-4 d-2 h+6 q+6 t+6 1a+5 1g+4 1h+6 1q-2 1u+10
de+nye+boern 4-5 q+9
de+samme+fire 1g+7 1q+4 1r-3
de+samme+to 0+6 8+3 10+7 1r-3 22-2 28+4
de+samme+tre 8+5 1a+3 1g+6 1i+8 1q+2 25+3
de+smaa+har+deres+eget m+4
de+smaa+i+vogn m+5
de+smaa+og+de+store q+7 1h-2
de+stille+foerst 1o+6
de+stille+piger 1g-2 25+7
de+store+faar+lov 5-2 m+6 1i+6 26-6
de+store+hjaelper o+7
de+store+hjaelper+de+smaa o+7
de+store+og+de+smaa d+5 q+3 25-2 2c+2
de+to+der+altid d+8 1b+5 1g-3 1i-5
de+unge+medhjaelpere 2+3 27-2
de+urolige+sidder 7+8
de+voksne+leger q+8 1a-3
debriefe 2b+4
december 0-2 4+3 23+4
decibel 19+4
dej 2+2 d+4 g+10 12+4 17+6 1j+4 1t+4
dejlig d+7
del 7+2 f+4 q+6 s+3
dele 0-2 7-2 8+5 9+4 a+8 d+3 f+3 h-2 l-2 z-2 14-4 19-2 1c+3 1i+4 1w+12 1x-3 25+11 27-2 2a+5 2c+10 2d+4 2e+2 2h+4
dele+boernene 1g+5
dele+en+klump 1j+6
dele+med 2c+7
dele+os 25+11 2c+2
dele+os+i 25+4 2c+3
dele+rummet a+7 25-2
dele+ud d+9 1i+3 25-2
deler f+5
deler+boernene 2c+3
deler+i+fire 1w+4
deler+med 14-5 25+8 2c+6
deler+os 25+7
deler+rummet 2c+2
deler+ud 9+8 f+6 g+4 o+2 z-2 25-3 2h+8
deling 25+9 27-2
delt 7+6 l+5 q+4 s+4 t+2 10+7 1a+2 1g+5 22+3 25+6 2c+5
delt+i+to l+7 t+4 25-3
dem+der+er+klar 0+5 9+7 26-3
dem+der+er+tilbage 1+6 1r-2 25+3
dem+der+henter 0-3 1+8
dem+der+ikke+sover g+4 l-10 18+9
dem+der+kommer+ind 0+5 1o-2
dem+der+skal+op 5+4
den+anden+voksne 8+8
den+der+aabner 2+3
den+der+bider 16+5 1i+3 1k-2
den+der+er+ked 0+3
den+der+er+laenge+om 7+3 l+5
den+der+har+aabnet 0+7
den+der+henter o+5 1k+4
den+der+taender o+5
den+ene+halvdel 25+5
den+ene+voksne 7+7
den+foerste+dag 28+2 29+6 2h-4
den+foerste+lyd 1s+6
den+foerste+tid d+3
den+foerste+uge 4+7 d+5 l-2 m-2
den+nye+dreng 4+7 7-2
den+nye+pige 1g+6
den+samme+bil 1i+5
den+samme+rute t+4
den+samme+sang l+6 1m+6 20-3
den+stille 2-2 19+8 1a+5 1b-2 1g+5 1o+6 27+2 2a+8
den+store+flok 8+7 25-2
den+studerende 22-2 29+4
den+syge p-2 1t+6 2b+5
dengang d-2 12+7 1m+4 1q+7 1r-3
denne 4-2 7-2 d+2 i+2 r+3 13+3 1c-2 1e+4 1m-2 1q+3 25+6 26-2 27+7 2a+4 2c+6 2h+3
depot q-2 2c+5
der+er+i+stykker 1e+4 1m+5
der+fylder r+3
der+stopper 23+6
derefter 9+9
deres+eget+navn 1t+2
deres+eget+sprog j+6 1u-4
deres+leg 1a+2
derhjemme 4+6 d+5 l-2 1g+7 1m-3 1u+10 2h+6
derhjemmefra 4+4
derind l+8 18+8 1m+6
derinde l+8 19+4 1a+6 1q+6
derned q+5 t+7
dernede c+4 x+4
derop n+3 z+7 14+2 1m-2
deroppe h+5 m+5 20-2 26+7
derover t+5 1i+14
derovre 5+7 1m-3
derud 7+12 8-2 d-4 h+9 i+11 v+4 x+7 18-2
derude 7+11 d-2 h+12 i+7 q+18 12+7 1a-2 1q-2 25+2 27-4
des 27-2 2a+10 2i+4
det d+2 1i+2
det+de+ikke+bruger 1e+6
det+er+ok+at+vaere 1m+2
det+naeste+vi+skal 8+4
det+praktiske 1a+4 27-7 2a+8
det+vi+finder 1s+4 23+6
det+vil+jeg+ikke 1i+3
dialog 1q+4
dialogisk 1q+3
dialogisk+laesning 1q+4 1r-2
dialogkort 1q+4
digte 0-2 1r+6 1s+7
diktere 1c-3 1r+8 1t+3
dild d-5 g+9
dilemma 2a+6
dims 1q+8
dinosaur 1x+8
direkte 7+4 t+7
dirigent 20+16
disco 15+12
disk 0+8 q-3
diskussion 27+3
dispensere j+5
dj 15+9
doe b+6 h-2 i+2 o+4 t+3 x+3 18-2 19+5 1i+5 1r+8 25+8
doebe e+8
doed x+4 z+18 1a+7 1n+6
doemme 1i+8 27-2 2e+3
doer 0+10 1+6 2-2 8+2 9+3 a-2 h+2 i+9 l+5 m-2 t-2 v+3 x-2 14-2 17-2 18+2 1b-2 1c+3 1h+4 1i-3 1k-2 1o-2 1p-2 1q-3 1r-2 1v-2 1x-2 1z-2 22-2 25+3 26-3 27+7 28+4 2b-2 2e+4 2h+3
doeraabning 26+9
doeren+lukkes h+9 25-4
doeren+lukket 0+3 d+5 i+7 18+6 25+2 26-2
doerkarm 14+7
doerklinke c+5 i-2
doerklokke 9+7
doermand o+4
doertelefon 0+4
doervagt 27+3
doktor 1b-2 1k+15
doktorleg 1k+3
doktorlege 1k+5 27-2
dolk x+2
domino 1d+6
dommer 14+6 1i+8
draabe 1x+9
drage e+6 1b+7
drage/v 11+3
dragesovs e+8
dragt 7+7
drama 1m+9 21-4
drej 15+7
dreje t+6 14+5 1q+7
dreng 1+2 2-2 4+3 5+10 8+2 9-2 b+5 e+2 i+5 l-3 n+3 q+3 x+2 14+4 15+3 1c+4 1g+12 1i+7 1l-2 1m+2 1o+6 1p-2 1q-3 1r-3 1u+2 1v-2 1w-3 1x-2 27-2 2h-2
drengegruppe 1c-2 1g+6
drikke d+6 e+4 g-2 q+7 v+7 2b-2 2c+7
drikkedunk 0+3 5+5
drille 3+4 7+7 1g-4
drilleri 1g-2 1i+9 26-2
drivhus 10+2
drivvaad 7+6
droemme d+7 2h+7
dronning 1b+2
drop 2f+6
droppe 8+12 1i+8 22+13
du+er+skuffet 1m+3
due c+3 27+3 2a+3
dueslag 27+3 2a+3
duft 16+9
dufte d+6 e+2 16+4
dufte+til e+2
dufter+til e+2
duftglas 16+5
dug d+17 19+8
dukke 0+5 9+3 a+4 j-3 k+7 l+4 p+5 1a+2 1b+15 1e-5 1k-2 1m+5 1u+3 1x-2 21-4 22+8 26+8
dukke/v j-5 q+7 r+7 1a+6 1b+2 1c-2 1e+7 1g-3 1i+4 1q+6 1r+7 25+4 26-2
dukkekrog a+7 1a+5 1b+7 26+3
dukker+bades 1b+4
dukker+puttes 1b+4
dukketeater 21+4
dukkevogn 1k+6
duks o+5
dukseliste o+5
dulle 1s+5 1t+8
dum 0+7 1o-4 29+3
dumme 1a+7
dunk n+7
dunke d+8
duplo 1c+6
duppe 19+2
duppesko 19+2
dutte j+4 v-2
dvs 1k+6
dy 3+5 7-2 9+4 a+5 d+4 h+5 l+2 m-2 y-3 z-2 14+9 16+4 18-2 1a-2 1c-2 1d+4 1e+9 1i-2 1r-2 1w-2 25+6 27-2 2f+3
dyb 8+9 q+5 r-2 x-2 11+3 1a+7 25-2
dyne 2+4 5+6 l+18 x+5 16+3 18+3 1m+2 1r-3 26-2 2d+5
dyp e+6
dyppe e+11 h+12
dyr 3+4 5-2 z-3 10+3 15+3 1a+5 1f+7 1j+8 1r+7 27+4 28-2
dyr+i a+6 m-2 y-3 16+5 1c-2 1e+13 1r+7 1w-2 2f+4
dyregang 14+2
dyrlaege 1b+11
dét t+8
e 1b+6
edderkop y+14 1m-3
efter 11-2 1r+4
efter+alder 22+7 25+2
efter+form 1c+4
efter+frugt 0+10 2-9 d-2 i+5 14+6 15+2 1h+11 1p+5 1r-3 25-2
efter+frugten 0+7 14+8 15-7
efter+hinanden 1a+3 1i+4
efter+kl 2+12 s+5 1h+4 25-3 2i+5
efter+luren h+7 l-3 o+4 z+3
efter+maden a+7 d-7 i+7 j+4 k+6 18+12
efter+stoerrelse 7+4 1w+4
efter+tur 18+8 1j-2
efteraar 25+8
efterhaanden 0+4 7+4 1i+7
eftermiddag 1+5 4+7 5+3 8-2 n+4 s+5 11+7 18+3 1i+5 1q+3 1x-3 23+3 25+4 27+6 2h-3
eftermiddagskaffe 4+2
eftermiddagsmad d+6 g-2 10+2
efternavn 5+9
efterslaeb 27+3
eftertragte s+9
egen+mad f-2 n+8
egen+rygsaek n+9 t-3
egentlig 4+7 8-2 1a+5
eget+navn 1t+6
eget+skema b+2
eid 23+5
eje 1a+4 1b+4 1x+3
ekko t+2 1s+5 20+6
eksempel 1g+7 1z+4
eksperiment j+7
eksplodere 1i+7 1m+8
ekstra 7+9 8+5 9-2 h+3 i+5 j+6 l-2 n+3 1i+5 20+6
ekstra+toej i+3
ekstratoej 7+6
elefant l+4
elev 1a+6 1b+4 29+14
elev+faar 29+5
elevator 14+6 1c+8
elleve 4+2 7+8 a+6 d+3 i+3 l-2 q+3 v+3 13-2 14+3 1h-2 1k+4 1z+7 25+3 27+7 2f-2
elske 4+2 a+7 o+4 1c-2
elsker 16+8 19+4
emhaette 19+8
emne 1p-2 1q+7 22+10
en+ad+gangen 7+2 h+4 j+3 r+2 13+2 16+4 18+4 1g+6 1j-2 1l+8 1o-2 21+4 27-2 2h-2
en+ad+gangen+gaar 8+4
en+ad+gangen+paa+badevaerelset h+3
en+bane+med s+6
en+bid d-3 e+8 1k+5
en+bliver+bag 8+2
en+bog+om 5+5 1q+11 1r-6 2d+2
en+bog+om+mit+hus 2d+3
en+gaar+forrest 8+2
en+god+ting+om 27+6 2h+2
en+haand+paa+ryggen l-2 1o+9
en+kollega+ser+paa+mig 27+4
en+krog+med m+4
en+krog+til 19+6
en+lille+i+haanden t+8 1g-3 1h+8
en+lille+opgave o+4 10-2
en+ny+rekvisit 1b+5
en+opgave+hjem 2h+7
en+paa+gulvet 8+5 f+4 i+5 1a+4 1i+4 1m-2 27-4 29+5
en+pose+med 3+6 9+4 22-2
en+reol+paa+tvaers m+6 26-5
en+sang+for+hvert 20+4
en+sang+om h+14 20-5
en+staar+for 27+6
en+starter+en+foelger 27+3
en+stor+og+en+lille 1g+2 1h+6
en+tavle+med 1+8 1q-5
en+ting+i+posen 1q+8 22-2
en+ude+og+en+inde 11+6
en+voksen+bliver 2+5 1z+3
en+voksen+bliver+siddende 2+5
en+voksen+i+hver+ende q+2
en+voksen+og+tre 18+3
en+voksen+paa+gulvet 7+6
en+voksen+pr+legested 1a+2
en+voksen+ude+og 7-4 d+7
ende 0-3 1+6 7+5 8-2 9+7 g+2 o-2 r+7 14+7 1g+4 1i-2 1o+7 1q-2 25-2 2c+4
ende/v 7+2 a+6 d-2 f+3 t+4 26-2
endelig 7+2
endelse 1q+2
endnu 0+3 7+5 d-3 q+7 t+6 x-2 1u+4
ene c+7 m+6 1w-4
eng t+9 1w-3
enig 1i+8
enke 1a+3
enkelt 0+4 7+3 b+4 e+3 l+5 20+5
enkeltvisse b+4
enorm 1q+5
ens 7-2 b+6 d-3 f+5 i+2 l+3 q-2 1a+7 1d+7 1g+3 1h+4 1k+6 1l+7 1s+3 1w-2 27+3 2c+4 2f-2
entre 2d+3
episode 1i+5 27+7 2b+8
er+alene 2+11 l+5 1g-2 27+8
er+bange 5+8 i+6 y+3 z+5 12+2 1b+4 1i-2 2h+5
er+doed z-4 1n+16
er+for+mange j+2 22+8
er+i+himlen 1n+4
er+ked+af 0+2 1i+8 1m-5
er+kun+én+voksen 2+2
er+maet 1p+8
er+maette d+3
er+ny+her 4+5 1u-2
er+paa+gulvet m+8 1i+4 1o-3 27+6
er+patient 1b+5
er+presset 1+8 27-2 2b+3 2h-2
er+sultne d+5
er+sur h+6 1b+6 1i+7 1m-3 2h-2
er+syg p-2 1n+8 25+8 2d+3
er+syge 27+8
er+tilbage 2+14 7+3 b+6
er+vred 1i+7 1m-6
ergoterapeut 16+5 1l+5
erstatte 2h+4
et+barn+ad+gangen h+3 16+5
et+barn+ad+gangen+paa+badevaerelset h+4
et+barn+traekker 1x+2
et+billede+af+familien 4+6
et+hjoerne+med 0+6 18+5 1m+2 1r-2 26-4
et+hjoerne+med+puder 1m+3
et+kram 0-2 1k+8
et+nyt+groent e+5
et+ord 1i+7 1m+10 1q-7 1u-2 27+16
et+punkt+paa 29+5 2a-3
et+rum+til 8+2 25+8 26+4
et+smil+til 1o+6
et+spil+paa 1d+5
etage 2+8 c+4 1c+4 1u-4
evaluere 2a+7
eventyr q-2 1r+7
evig 1b+4 2h-2
evighed 7-4 h+6
faa 1+4 2+2 4+3 5+4 7+3 8+2 d+2 f-2 g-2 n+2 q+2 t-2 1b+2 1g+5 1i+2 1m+2 1o+3 22-2 29+3 2f-2
faa+ansvar 1g+3
faa+en+opgave 5+2
faa+lov+at+vaere+med 1f+5 1g-4 22-2 28+4 2h+7
faa+paa 7+4 9+10 16+7 1g+5 26+4 27+4 2h-2
faar+altid+skylden 1i+4
faar+ansvar 1g+3
faar+deres+pause 2b+3
faar+en+opgave 0+8 8+7 d+5 n-2 q+6 2h+4
faar+en+rolle 1a+4 1b+3 1g+5
faar+mad d+5 l-3
faar+oejenkontakt 1+8
faar+ro o+6 19+4
faareskind 18+6 1r-2
fad 2+8 d+10 e-3 f+8
fade d-8 f+20
fadet+gaar+rundt f+2
faelde x+4
faelle 15+5
faelles 9+9 d+9 j-2 q+5 1a-2 1c+6 1g+8 1q-2 1u-2 1z+3 22-2 27+13 2a+3 2c+5
faellesrum 15+6
faellessang 20+4
faerdig 0-3 1+6 2+3 4-2 5+2 8+8 9+2 a+2 b+6 d+4 h+4 l+5 n-2 q-2 t-3 x+3 18+2 1c-3 1e+3 1g-2 1i+5 1j+7 1o-2 1q+4 1r-2 1v+5 1z+4 22+3 26-2 27-3 2h-2
faerdig+foer+man+giver 1j+5
faerdsel 1b+6 26-2
faerdselspoliti 1b+6 26-2
faerge d-4 t+6
faerre+regler 2f+6
faerre+ting 18+9 26+6
faetter 1u+5
fag 1q+3 1r+6 2h+5
fagbog 1r+7
faglig 2a+3
fagord 1q+5
fagter 18-2 1q+2 20+2 22+7
faktisk d-2 f+5 s+5 t+6 v+4 1j+5
fald 14+9
falde 0+4 2+4 d+4 l+6 m+5 11+4 18+3 19+4 1a+4 1c+4 1i+8 1m+4 1q-2 1w-3 1x-2 25-2 26-2 27-2 2g+5 2h+5
falde+til+ro 2h+8
faldskaerm 14+7
familie 0+8 4+25 p+4 10+5 1b-2 1m-2 1q-2 20-2 23+9 26-2 2h+3
fange 11+4 14+5 1a+5
fange/v 11+7 14+3
fantasi 2+6
far 0-2 1+12 1r+6 1u+4 2h+7
far+der+altid+har+travlt 2h+7
fare x+7
fare/v 0+21 1+10 4+18 7-5 8-2 i+4 p+3 q-2 t-2 1a-2 1b+6 1g-2 1i-2 1m+2 1n+5 1r-5 1u+8 1w-2 27-5 2h+4
farfar 1n+9
farlig 5+8 1m-2
farmor 0+2 1r+5 20+2
fars 0+9 1m-3 1v+8
fart t+8 18+15 19-3 27-2 2e+8
farve a+6 b+10 d-3 e+4 g-2 j+4 k+7 v-2 13+6 16+8 18-2 1m+6 1o-2 1q+6 1w-2 1x+6 1z+4
farve/v 0-2 7+2 b+17 h-3 j+9 p+7 11+8 16+4 1c+4 1w-2 1z-2 26+3
farvel 0+2 1+10 4+5 6+7 8+6 1k+3 1q-2 23+6 27-3 2h-2
farvel+til+boernehaven 5+3
farver b+7 1z+7 26+7
fast 0+7 4+7 8-2 9-2 a+2 b-2 d+9 h+4 l+2 m+8 q-2 t+3 u+2 x+3 10-2 1d+3 1r+4 1u-2 1x+2 20-2 22+5 25+3 26-2 27-2 29+3 2h+3
fast+plads+ved 4+7
fast+plads+ved+bordet 4+8 d-7
fast+sted+til d+8
faste 3+5 b+4 i+2 l+2 14+2 1a+3 1r+5 25+5 28+2 29+2 2c+2 2d+2
faste+hold 25+3
faste+ting+paa+faste b+5
faste+voksne 2c+3
fastelavn 23+5
fastelavnsris 23+7
fat m+9 y+7
fatte 14+5 1a-2 20+2
favn m+7
feber j+8 p+4
februar x+6
fedtkugle z+5
feje a+8 d-3 o+2
fejebakke a+3
fejehold o+2
fejekost a+5
fejle 2a+4
fejre 23+8
fejring 23+2
felt 8+6 a+6 b+7 1m+7 22+8 25-3
fem 2-2 4-2 7+3 8+4 a+2 b-2 c+4 d+2 g-2 h+4 j+2 l-3 m-2 n-2 x+2 13+3 1b-2 1g-4 1o+7 1p-2 1r+3 1t-2 1u+3 1w+4 20+3 22+4 25+6 2b-2 2c+2
fem+ad+gangen c+9
fem+boern 5+4 8+7 j+5 19+2 1a-2 1c+6 25-2
fem+min+hver+morgen 27+3
fem+min+med 1o+2
fem+minutter+foer 8+7
fem+minutter+inden 8-2 20+8
fem+ord 1q+2
fem+tegn 1v+4
femaarig 5-2 l-2 o+5 1h+8
femte i+9
femten 2b+9
ferie 4+5 z+8 27+6 2b-3 2h+8
fest 15+4 23+14 26-2
fiber 16+4
fiberlys l-2 16+4
figur 8+8 9+3 h-2 1r+8 1y+5 26-2
film 1u+4 1y+5 2a+17 2d+6 2e+5 2h+3
filme 1y+3 27+2 29+3 2e+21
filme+mig+selv 2e+7
filmer+hinanden 27+3
filt 19+11
filt+under 19+8
filtprop 19+3
fin a+7
finde 1+3 2-2 4-2 5+3 8-3 a+3 b-2 d-2 e-2 i-2 j-2 l+2 n+4 q+6 r-2 x+5 11+2 14-2 15+2 1a+8 1c-2 1d+2 1g+5 1i+6 1j-2 1k-2 1n-2 1o+3 1q-3 1r+3 1s+4 1t+3 1w+2 1y+6 1z-2 25-2 26-2 27-3 29+2 2a-2 2h+3
finde+en+ven 7-4 n+6
finde+pinde x-2 1g-2 2h+9
finde+ro l+5 t-3 z+3
finde+selv 0+2
finde+sit+navn 1t+4
finde+trekanter 1y+7
finder 5+3 7+9 d+3 f+7 n+4 r+6 x+4 1g+4 1i-2
finder+pinde x+5
finder+selv 7+5 d+3 f+7 n+11 1i-2
finger 4-2 5+4 9+12 d+4 h+3 j+4 10-4 15-2 19+3 1i+4 1p+5 1s+11 1t+6 1x+5 20+4 22-2 23+5 27-2
finger+paa+munden 19+6
fingeraftryk 5-2 1p+9 23+6
fingerdukke 9+7
fingerleg 1s+3
fingermaling 1z+4
fingerremse 1s-2 20+8
fingersang 9+6
fingre d+5 e+7 f+4 g-2 h+3 n+4 17+10 1g+5 20-2
fint 0+7 f+7 18+4
fire 0-2 1+3 2+5 7+2 8-2 9-2 d+4 l+4 14+3 18-3 1a-2 1e-2 1f-2 1g+4 1j+5 1o-2 1q+5 1r-2 1w+5 1x+2 20-2 21+2 25+5 26+3 29+2 2f+2 2h-2
fire+ad+gangen 14+4
fire+boern d+2 g+4 1d-2 1j+8 1q+3 25+9
fire+boern+i+et 25+4
fire+boern+ved+hvert d+3
fire+boern+ved+hvert+bord d+2
fire+ved+hvert+bord d+3
fireaarig 17+6 25+6
firkant 7+3 d+8 i+5
fisk 0+11 d-2 e+5 i+7 o+5 1d+8 1n-2 1z-4
fiske g+5 1x+7
fjende 10+9
fjer 18+21 1m+6 1w+4 1x-2 1z-2
fjern 1q+6
fjerne a+8 1e+3 22+2 26+3
fjerne+legetoej 1e+4 26-2
fjerne/v 8+5 b+7 18+7 1i+6 1m+7 26+8
fjernsyn 1q+7
fjolle 1a+8 1q+3 1s+8
fjollehoved 1q+4
fjolleord 1s+5
fjorten 4+11 1b+2 1s-2 20+6 26-2
flad z+15
flade s+3 y+3
flag 2+6 1c+8 1u+2
flage/v 1u+9
flagstang 1x+8 27+3
flamme 12+6
flammen 12+3
flaske 1+4 5+5 m+2 11+6
flaske+paa m+3
flaske/v r+7 13+4 1j-2 20+8
fleece 7+8
flere 0+3 4+3 1e+8 1p-2 1q+5 1s+2 1w+5 26-2 2h+7
flere+end 1q+6
flertal 1p+7
flest e+5 y+5 10+3 1g+4 1o+6 1w+6
flimre 26+9
flint 12+5
flippe 1+9 1r-2
flise q+9 r+4 1i-2 1w+8 1z-2 22+8
flise/v q-4 19+7 1w+6 1z+5
floejl 16+6 1z-2
floejte 5-2 19+9
floejte/v 1g+4 20+2
flok 8+4 9+3 d-7 h-2 i+4 15+7 1a+3 1g+7 1k+6 1o-2 1q+4 25+4 27+6
flot 7-2 n+4 1o+7 1q-2 1z+7
flov d+8 1m-2
flove d+8
flyde 1x+11
flytte 0+8 2+2 4+3 7+6 8+3 b+5 d-2 h-4 q+6 r+2 t-2 10-2 14+3 17+2 19+6 1b-2 1e-2 1g+4 1m+5 1o+5 1q-2 1r-2 1v-2 1w-2 1z-2 22-2 26+8 27-2 2a+2 2c+3
flytte+om 26+5
flytte+rundt 26+4
flytter+op 5+5 1g-3
flytter+over b+4
flytter+rundt 4+6 14+2 26-3
flytter+til 2+3 6-2 q+3 2c+8
flyve 2+6 m-5 11+4 14+7
flyverdragt 1+8 9+8 13+5
fod d+14 h+5 i+12 l+12 n+4 14+2 16+3 18+7 1q-2 1w+4 1z+2 26-3
fodbad 2+6 18+3
fodbold q+7 14+5 1g+5 1i+3 2h+7
fodboldkamp 1g+6
foder z+2
fodgaengerfelt s+8 t-2
fodre 0+15 1-2 9+4 d+3 n+4 o+5 y+3 z-9
fodrer z+4
foedderne+i 7+2 n+8 16-2
foede/v z+7
foedselar 1g+7 23+3
foedselsdag 1g+23 22+2 23-3
foel 1+6 19+3
foele 16+5 1z+3 27+2
foele+i 16+6
foelelse 1m+3 1q+3
foeler 1q+5
foelge 0+8 x+8 1g+3 1h+5 1o+6 1q+4 2e+3
foelge/v 0-2 4+6 5+2 8+12 d-2 f-2 g+5 t+2 y+4 1a+11 1g-2 1o+5 1p+6 1q-2 1t+5 1x+4 1z-2 25-2 27+14 2e-2
foelger 1a-3 27+11
foelger+barnet 4-2 5+7
foelger+det+de+peger 1p+5
foelger+legen 1a-3 27+9
foelger+mig+to 29+3
foelgesvend 1g+3
foeljeton 1+6
foelsomme 19+3
foer 0+4 1+2 2+2 8+3 9+3 g-2 i+2 16+2 1a-2 1c+3 1k+6 1o+3 1p-2 2d+3 2h+2
foer+det+koger 27+4
foer+han+larmer 1o+2
foer+jeg+blander+mig 1i+5
foer+jeg+roerer h+3
foer+jeg+toerrer j-3 1k+8
foer+maden 1-3 9+4 d-8 l+4 o+7 1k+5
foer+start 4+8
foer+vi+gaar+ud 7-3 i+6 25+5 27+7
foer+vi+gaar+videre 8+2
foere 16+8
foere/v y+9
foerer t+8 z+6 1a+3
foerskole 5+4
foerskoledreng 5+4
foerst 0+6 1-3 4+5 7+5 8+2 9+4 a-2 d+4 f+2 h+2 m-2 n+2 14+2 18-2 19-2 1a-2 1c+2 1e-2 1g-2 1i+7 1q-2 1w+4 1z-2 20-2 27-2 29+2 2a+2 2c+3 2d+2
foerst+faerdige 7+6 9+6 d-2
foerst+og+saa b-2 d+2 n+5 q-2 s+6 x+2 14+7
foerst+saa+kort b+4
foerste+dag 2b+6 2d+9 2h-3
folde 2+6
folie c+5
folk 2-7 d+3 l+3 27+13 2h+5
for+de+nye o+8 2c+4
for+mange+indtryk 18+2
for+sig+selv 7+7 m+2 n-2 q+7 s+7 18+5 1a-2 1g-3 1h+6 2d+5
for+smaat+toej 7-2 13+5
foraelder 0+11 1+10 2+3 4+4 5+2 7+5 8-2 d+3 j+3 l+3 p+2 q-2 1a-2 1i-2 1o-2 1p-2 1q-2 1t-2 1v+4 1y+2 1z+5 26+2 2d+3 2h+2
foraelder+gaa 0+4
foraeldre+faar 0+6 1+7 1v+4 2h-2
foraeldre+laeser 1r+2 1u-3 2h+5
foraeldre+paa+besoeg 4+2
foraeldre+ved+ikke 2h+2
foraeldreapp 1p-2 1y+7
foraeldredag 23+4
foraeldrekaffe 2h+5
foraeldremoede d-2 25-2 2h+11
foraeldrene+faar 4+9 2h-5
foraeldrene+fik 7+6 2h-2
foraeldrene+fortaeller 2h+4
foraeldrene+henter 1+2
foraeldrene+med 2h+4
forberede 8+9 d-4
forberede+hende 8+4
forbi 3+4 5+5 8-2 d+4 q-2 t+5 1a+5 1c+3 1d+3 1o+6 26-2 2d+7
forbillede 1z+4
forbinding 1b+5
forbud 14+5 1z+4
forbudt 2+9 7+5
fordele d+4 q+5 27+6
fordeler f+11 26-2
fordeler+os 27+3
fordeler+os+paa 27+3
fordelt 7-2 25+5
foregaa 22+8
forestille 1q-2 2e+7
forestilling 1a+8
forfra i+3
forhaand d+6 f-4 n+6 17-3 2h+5
forhal c+8 t-2
forhandle 5-2 1i+6
forhindringsbane 1q+4
forholdsord 1q+8
forkert d+3 1l+7
forklaede 9+6 e+5 f+6 g-3 l-2 27+7
forklaede/v 1z+8
forklare d+2 1a+10 1i+3 1q+9 21-2 2f+7 2h+10
forklaring 1q+7 22-2
forlade q+2 1a+7 1q-2 27+6
forloeb 25+5 2e+7
form q-2 v-2 1c+4 1w+6 26+7
format b+3
forme g+3 r+11 1w+9 1x-2
formiddag 0-3 2-3 4+8 5+4 7-2 b+2 d-2 g+2 h+4 i-2 m+4 n-2 q+5 t-2 x+2 z-2 10-2 14-3 15+3 18+2 19+2 1a+6 1d-2 1h+2 1i-2 1o+6 1p-2 1q+3 1y-2 1z-2 22+4 25+9 26-2 2a-2 2c+6 2d+7 2h+5
forpuste 14+7
forrang 1a+5
forrest 3+12 e+2 t+5 21+4 27+5
forrum 2c+5
forside 1r+5
forsigtig 11+7 14+7 15+2
forsinket 27+7
forskel 16+5 18+7 19+4
forskellig 7+4 8+5 h+7 l-4 r+7 14-3 16+4 1i+8 27-5
forsker 1x+5
forskraekket 1m+3
forslags 1p+4
forslagskasse 1p+4
forsoege l+3
forstaa 0+3 7+5 8-2 14+5 1i+2 1m+3 22+5 2h-2
forstoerrelsesglas 1x+8
forstyrre 25+14 26+4 27-2
forsvare 2a+6 2h+2
forsvinde 0+9 7-4 9-2 a+4 j+8 11+4 1q+7 26+6 2a-2
fort 1w+5
fortaelle 0-2 1+6 4-2 7-2 8+2 a-2 d+6 e+4 g-2 l-2 n-2 q-2 12+6 13+2 16-2 1a-2 1b-2 1f-2 1g-2 1i+7 1m+3 1o+2 1p-2 1q+9 22+11 26-2 29+2 2a+3 2e+7 2h+6
fortaelle+en+historie 9+7
fortaelle+hinanden 27-2 2a+5
fortaelle+hvad+de d+8 e+8 1i+3 1q-5
fortaelle+om+weekenden 1q-2 22+5
fortaelle+om+weekenden+en 1q-2 22+5
fortaelle+uden+bog 1r+3
fortaeller+en+historie 9+7
fortaeller+hinanden 27+2
fortaeller+hvad+jeg+goer h-3 i+6 j+2
fortaeller+om+tegningen 1z+5
fortaeller+til+billederne 2e+4
fortaeller+uden+bog 1r+3
fortaelling 2e+6
fortil h+5
fortov 0+3 t+5
fortovskant t+6
fortsaet 1w+6
fortsaette 8+4 a-2 1a+10
forud 1i+6
forudse 1l+5
forvejen 8+4 t+6
forventning 2h+6
forvirre b+12
forvirring h-3 j+5
foto 0-3 1-2 2-2 4+3 6+5 8-2 a+9 b+17 h+2 s+4 x-2 11+5 1c+5 1g+2 1m-2 1p+4 1q-3 1y+6 26-2 27-2 2d-2 2e+13 2h+2 2i+4
fotobog 0+3 1r+8
fotosafari 1y+7
fra+bordet 7+7 d-3
fra+den+anden+dagplejer 2d+3
fra+den+ene+til+den+anden 8-2 r+8 14+8
fra+et+rum+til 8+2
fra+gulv+til 8+5
fra+pakken d+4
fra+samling+til 8+3 22-2
fra+stue+til 8+10
fravaer 27+3
fred 4+5 7+2 d+3 i+8 m+3 18-4 1i+3 25+4 26+4
fredag 0-2 4-2 5+10 8-2 a-2 b+2 d+7 l-4 n-2 q-2 t-2 15+4 18-2 1a-2 1d+2 1f+5 1g-2 1h+3 1o-2 1p+12 1r+6 1u-2 1x-2 22-3 23+2 26-2 29+4 2h+9 2i+5
fredagsbolle g+4 l-2
fredagsbrev 2h+8
fredagsfest 15+6 26-2
fredagskaffe 2h+6
frede r+6
fredsbord 1i+4
fremme 0+5 2+5 7+2 a+3 d+9 i+2 q-2 s+5 1a-2 1d+3 1e-6 1o-2 1r-4 1z+5 20+4 25+5 26+5 2e+6
fremmed 2+5 5+10 2d+6
fremtidige 5+7
fri 2+4 8-4 b+5 g+2 t+5 18+7 19+6 1l-2 1t+6 27+4 2b+6
frisoer 0-2 1b+16
fritag 4+2
fritte/v a+3 20+4 26+10
froe 7+3 9+5 n-2 x+2 y-3 z+14 10+9 14+8 1x-2
frokost 0-2 1-2 4-2 8+5 a+6 d-7 h+2 i+3 k+2 l-3 s+3 y+4 14+3 16+2 18+8 19+3 1a+3 1d+2 1g+2 1m-2 1o+5 1q+4 1y-3 27+2 2b-2 2e+4
frokostpause 11+7
frost x+7 1x+5
frugt 0+4 1+4 2+16 7-2 8-2 a+4 d+11 i+3 l-2 o-2 s-2 t+6 10-2 14+3 1a+4 1g-2 1h+6 1p+3 1r-3 22-4 23+3 25+2 26-2 27-3 29+3 2c+4
frugtfarve p-4 11+4 1x-2 1z+9
frygt 1m+7
frys 8+2
fryse 7+2 8+7 l+4 z+7 10-2 11+5 15+6 1i-3 1x+5
fryser 11+5
fryser+vand 1x+3
fugl x+9 z+6 1m+5 1n+7 1o-2 1y+5
fuglebraet z+5
fuglehus z+4
fuglekasse z+6 1z+4
fuld 7+3 h+7
fuldt h+9
fund 1+12 d+6 t+3 14+2 19+6 1a+7 1i+8 1m+3 1q-3 1w-2 2e+7
fundament 1q+5
funktion 1g+6
fylde d+3 1q+7
fylde/v 9+7 g+7 r+18 z+7 10-2 1r-2 2b+6
fyldt 5+7 f+8 16+4 18+5 1l+7 2b+6
fyrre d+4 l+4 1c+5 26+2
fysioterapeut 14+8
fysisk 1i+4
gaa 0+3 8+5 i+3 l+2 n+2 q+2 t+5 x+2 1a+3 1i+4 26-2 27+4
gaa+en+tur l+8 t-5 1a-2 1i+7
gaa+hen+i+stedet+for+at+raabe 0+3
gaa+hen+og+spoerge+om 1a+6
gaa+i+moede 0+8
gaa+langs t+4
gaa+langsomt d-2 n+7 t-3 1i+6
gaa+runde d+14 q-2 2b-2
gaa+til+biblioteket t+3
gaa+to+og+to t-2 18+9
gaa+tur l+8 t-5 1a-2 1i+7
gaade 1+8 3+5 9+11 1s-4 22-3
gaar+alene 1g-2 2b+8
gaar+amok i+2
gaar+derhen 0+2 1+6 q+10 1i+6
gaar+en+runde 1g+6 2c+8
gaar+forrest e+2 27+6
gaar+fra+bordet 9+2
gaar+fra+leg 8+4
gaar+fra+med 25+8
gaar+hen+i+stedet 19+5 1o+9
gaar+hen+til+barnet h+5
gaar+i+forvejen 8+5
gaar+i+hold 8-2 c+13 25-4
gaar+i+moede 0+8
gaar+ikke+fra 27+3
gaar+imellem 1i+6
gaar+ind+i+hold 8-2 l+7
gaar+ind+i+legen 1a+3
gaar+med+halvdelen 25+5
gaar+ned+til 8+5 t-3 18+8
gaar+op+til 14+5
gaar+paa+kontoret o+4
gaar+paa+pause 1i-3 2b+5
gaar+paa+trappen e+4 1s+4
gaar+selv 0+4 l+7 n+7 q-5 t+9 18+7 1g-2
gaar+til+pause d+4
gaar+to+og+to q+9 z+6
gaar+ud+af+legen 1a+3
gaard 4+6 8+6 d-4 1a+2 1g-2 1z+4 20+6 27-2 2b+6 2c+10
gaasehud 20+7
gaatur 5+4 t-4 22+6 2b+8 2h+6
gabe l+3
gade t+3
gaekkebrev 1z-4 23+8
gaelde h-3 i+7 j+6 1z+7 2f-4
gaer g+2
gaerdej g+3
gaest d+3 1a+4
gaeste 2d+17
gaeste/v b+7 2d-2
gaestebarn 2d+12
gaestedagplejer 2d+5
gaestehus l-2 2d+4
gaesteplads 2d+3
gaet 1c+7 1w-2 2a+9
gaette 0+3 3+9 7-2 9+4 d+4 e+12 g-2 10+5 1q+6 1r+5 1w+6 1x+10 1y+4 22-3
gaette+foerst 1x+5
gaette+hvad 10+8 1w+6 1x-4
gaetteleg 3+5
gaetter+groentsager e+4
gaffel d-12 e+8 1w+8
gafle f+7 1w+8
gal 1m+5 1z-3
gale z+5
galleri 7-3 26+8
galt 18+7 1i+5 25+6 2h+9
gamle+lege q-4 u-2 1a+3 2h+6
gammel 4+7 7+8 8-2 d-4 g+3 h-2 l+4 r+2 t+4 u+6 z+4 10+3 14-2 17-2 19-3 1d-3 1p+4 1q+3 1r+5 1z+7 26-2 27+4 2h+2
gammeldags 1a+4
gang 2-2 7+2 8+8 a-2 d+3 h+4 i+2 j+2 l+2 m-2 n+2 q-2 u+2 x+3 z+2 15-2 1a+3 1m+2 1o+3 1p-2 1z+2 26+2 27-2 2e+3 2f+2
gange 0-2 1-2 2-2 7-2 8+9 b+3 d+2 f+4 h-2 i+4 j+3 l+8 p-3 q+2 r+3 t+4 14-2 16+2 18-2 19+8 1a-2 1d+3 1k+5 1l+3 1m-3 1o+6 1q+9 1z-2 20-4 22-2 27-2 2d+2 2e+2 2h-2
gangen+til+legested 1a-2 26+5
garage 8+7 a+4 1c+8 1e-2 1y+4
garderobe 0+11 1-2 7-14 9-5 b+6 i-2 1o+7 1q+3 1r+7 1u+6 26+7
gardin i+6 l+10 q+2 18+12 1a+5 1r+2 1z+5 26+4
gardinet+for l+4
garn 17+6 1u+3 1z-3 22+8
gasblus 10+2
gave 23+8
gavl l+3
ged 21+9
gelaender c+6
gele 16+6
gelé 16+7
gemme 1z+6 26+5
gemme/v 2+7 5+10 7-4 h-2 i+2 l-2 q+5 z+3 14+6 1a+3 1j+7 1m+12 1r+4
gemmehul 26+6
gemmeleg 1a+8
gemyt 1i+14
genbrug 7+3 1b+6 1z+2
genbruge 13+5
genbrugsplads t+8 13-5
genert o+8 1g+7 1m+2 1q+6 21+8 25-2 27-3
genfortaelle 1r+11
genkende 1q+7
gennemgaa b+6
gennemgaar+dagen b+6
gennemsigtig 1q+3
genstand 8+11 d-4
gensyn 0-3 1+9 2d+5
gentage 1o+6 1u+7 22+8
gentager+det 1o+8
gi 1q+2
gide a+3 q+7 1a+5 22+5
gips 1z+2
gitter m+8 26+3
give 0+5 1+8 8+5 9-2 a-2 e+4 f-2 h+4 i-2 l+3 m+3 n+9 q+5 t+3 19+5 1a+7 1b+2 1c-3 1g+3 1j+5 1m+3 1o-2 1q+2 22-4 25-2 2h-3
give+hinanden 27+5
give+slip l+7
giver 14+5 23+4
gjorde 0+7 1i+20 1o-2
glad e+4 l+2 1g+4 1k+7 2h+7
glaede 1m+5
glaede/v 5+12
glas 0+3 e-2 f+4 g+3 n+4 q-2 y+11 10+3 11+4 13-2 16+11 1b+4 1m-2 1p+3 1w+8 1x+3 1z+4 26-2 2h+3
glasrude 0-3 1m-2 2h+7
glasvaeg y+4
glat 16+6 1q+3
glemme 1+5 1i-2 1l+8 1o+7
glemmekasse 1+6
glemt n+4 q-2 1a+5 1g+6 1m+7 27+5
glide m+8 q+6
glimmer j+12
glippe 1r+3
glo 9+3
globus 1u+6
gloed 12+22
gloede 9+8 12+5
gnaven 2+7
gnide 10+8 1x-2
god 0+4 1+8 7-4 8-2 9-2 e+3 i-2 l+3 n+2 p-2 q+5 14+7 18-2 1b-2 1g+5 1i+2 1k+3 1m+3 1o+2 1p+3 1q-2 1t-2 22-2 25+3 26-2 27+3 2a+5 2b+2 2e+3 2h+11
goddag 0+3 1o+8
gode g+6 1g+7 1o+7
gode+ved+hinanden 1g+6
godmorgen 0+2 3+4 b+2 x+4 15+6 1u-2 1v+6 20+6
godmorgensang 20+8 22-2
godnat 1q-3 1u+12
godnathistorie 1r+5
godnatsang l-4 1u+7
goe 2-2 4-2 7-4 8+2 a+2 b-2 d+2 f-2 h+4 i+7 l-2 m-2 n+4 p+2 14-2 15+4 16-2 18-2 1a+4 1d-2 1l+2 1m+2 1o+11 1u+2 1w+2 1x-2 20-2 25-2 27+9 29+2 2a+6 2b-2 2e-2 2f-2 2i+3
goer+derhjemme 1u+7
goer+det+ens i+4 27-3
goere 1-3 2-2 4-2 5+4 7+2 8+2 9-2 b-2 f-2 h-2 n+9 o+4 q-2 x+4 14+4 1g-2 1i+7 1l+5 1m-2 1o+4 1q+3 22-3 26+10 27+5 29+4 2a+4 2c+5 2h+3
goere+det+godt+igen 1i+4
goere+det+selv n+10
graa q+4
graad 0+3 d+4 1m+11
graede 0+14 h+2 l+3 1d+4 1g+5 1m+11 27-2 2h+4
graense x+10
graes 14+5 16+2 17+11 1z-3
graeskar 10+2
graesse d-2 q-2 x+7 1i+6 1v-2 25+8
gran x+5 18+3
granris 18+4
gratis 1z+4
grav 1i+5
grave q+10 r+10 z+4 10+2
gravemaskine h+6 t-2 1q+3
gravemaskineskovl 1q+3
graver q+7 r-3 10+4
graver+hul q+7 r-3
graver+kartofler 10+4
gravis x+8
gravko t+7
greb 5-2 17+6
gren x+2 1m+5
grene 1z+4 23+7
gribe 14+2 1i-3 1k+6 27+4
grill x+3
grille/v d-4 12+7
grillspyd x+3
grimassere h-3 i+5 j+2
grin 2b+9
grine 1+9 h+4 q-2 14+6 1g+2 1i-2 1m+9 1o+7 1u+3 2a+3 2b+4 2e+3 2h-4
gris 1a+6
gro 10+2
groed d-4 g+13 16+7
groede d+6 g+7 t+6
groeft t+5 13+8 23+6
groen 0+3 b+11 d-2 e+10 i+3 l-3 19-4 1o-2 1p+3 1x+7 1z-2 26+6 2a+6
groent d+2 g+4 t+8 x+8 1x+5
groentsag d+2 e+3 12+4
grube r+7
grums 13+3
grund m+4 1g+6 1m+3 1o+6
grunden 1m+8
gruppe 0+2 1-2 8+3 d-6 g+4 p+2 15+3 19+2 1a-2 1g+18 1p+4 1q+9 25+16 27+9 2a+2
grus x-3 14+5 16+5 1t+4
gryde d+3 e-2 g-2 12+16 1a+3 1b+6 20+17
guide o+7 1g+6
guitar 2+3 20+11
gul 2+8 3+7 5+2 b+7 e+4 t+8 19-3 1i+3 1m+3 1w+8 27+8
gulerod e+8 p-2 z+4 1k+8 1m-2 1q-2 27+3
gulerodsstang d+4
guleroedder d+2 g+2 10+7
gulv 1-2 2+3 4-3 5-3 7+6 8+3 a+7 d+2 g-2 m+6 n-2 q-2 t-2 14+2 16-2 18+3 19+2 1a+8 1g-2 1p-2 1q-2 1x-2 1z+3 20+2 22+4 26+6 27+4 29+3 2a-2
gulv+at a+5 18+6 19+8 1a+4 1i-2 1o-2 20+4 26-5 2c+6
gulvet+er+frit a-3 26+10
gulvfolie c+5
gulvhoejde 26+9
gulvtaeppe m+7 16+6 26-2
gummi 7+3 d-2 x-3 16+6 19+7
gummistoevle 7+9
gummitoej 7+4
gymnastik 14+4 2h+7
gymnastiksal 14+2 1q+6
gynge 9-2 l-2 n+2 q+16 14+8 16+7 18+3 1g+4 1j+7 1r-2 21-2 26-2 27+6 2b+6 2d+4 2g+6
gynge/v q+2 14+6 16+8 18+15 1r-3
gyngestativ q+6 1i-2
gyngestol 1m+5
haabe 0+6 2-2
haand 0+3 1+7 2-2 4-2 5-2 6+2 7+3 8+7 9+3 a-2 b-2 h+6 j+4 l+2 m-2 n+6 v-2 x-2 z+3 16+3 18-2 1k+2 1o+3 1p-2 1r+2 1u+2 1v+2 1x-2 1z-2 22-2 2b-2 2e+2 2h-2
haand+paa+brystet 1v+9
haand+paa+maven l+4
haand+paa+ryggen 7+2 l-4 n+7 1o+7
haanddukke 1i+5 21+8
haandfuld r+3
haandklaede 7-2 d-2 f+2 j+5 n+12 z+9 1b+7 1k+5 1m-2 23+3
haandklaederuller 23+5
haandled 15+8
haandsignal 8+5
haandsopraekning 1p+7
haandtag p+3
haandtegn 1v+2
haandvask 8+7 9+21 j-2
haar 7-4 n+7 19-2 1g-2 1i+8 1k+11
haard 19+8 1e-2 1i-3 1m+7 2b+8
hade 7+2 e+9 h+3 1q-2
hader 7-2 h+3 j+4
haefte 4+3
haefte/v o+6
haek l+6 q+2
hael 7+2 n+7
haeld 0+7
haelde f+12 h-2 n+15 o+5 r+13 11-2 17-2 1a+5 1w-3
haelde+op d+2 f-4 n+8
haelde+smaa n+6 r+7 17-2
haelde+vand f-2 o+6 r+4 1x+2
haelder+maelk h-2 n+6
haelder+op f+6
haelder+selv 1z+3
haenderne+i d+4 n+4 10+4 16-2
haenderne+i+lommen n+4
haenge 0+6 1-2 2-2 6+2 7+4 b+6 d-2 f-2 h+5 n-4 o+2 q-3 r+2 t-2 x+2 z+3 14+2 19+3 1c-2 1g-2 1j-2 1l+4 1t+2 1u+2 1v+2 1x-2 1y-2 1z+3 22-2 23-3 25+6 27+3 2b+2 2c-2 2e+3 2g+2 2i-2
haenge+op+i+boernehoejde 0+8 2h-2
haenge+tegninger 14+3
haengegynge 16+5
haengekoeje 18+7
haenger 7+7
haenger+billeder+op 1p+7
haengsle 26+9
haette 7+4
haeve 12+3 1i+8 1x-2 2b+8
haft+kontakt+med 1o+6
hage d+7 h-2
hagesmaek d+7 l-2
hal 5+4 s+3 14+3 19+4 22+4 27+2 2c+4
halal d+9
haletudse y+2
hallo c+5 i-2
halm z+5 1g-2 22+4 2a+4
halmballe 1g-2 22+8
hals 7+5 j+3 p-4 x+10 y+6 16+11 1j+7 27+7
halskaede 16+5
halv 0+7 1+4 2+2 4-2 8-2 d+5 j-3 n+3 q+9 t+2 v+4 14+2 18+2 19-2 1a-3 1h-2 1k+2 1o+7 25+3 26-2 2a+7 2h-2
halvanden 4+4 d+8 f+2 h+6 l-3 n+3 r+3 1a+7 1i-3 1m+6 1o-2 26+5
halvdel 0+3 2-2 7+4 8+3 9+6 a-2 d-2 j+4 n+4 q-3 t+2 19+6 1e+7 1r+3 25+6 2c+3
halvdelen+af+legetoejet 1e+4 26-2
halvdelen+er+ude j+8
halvdelen+gaar 1r+5
halvdelen+ud 19+9 25-2
halvere 1o+6
halvt 2+6 7+7 a+6 d-6 f+4 1a-3 1e+7 1w+8 2h+3
halvtag 7+3 l+12 q+2
ham+den+nye 1g+7
ham+der+har+svaert b+4
ham+der+ringer o+4
hammer 17-2 1c+13 1p+8 1z-5
hamre 17+3 1i-2 1m+7 1z-2
han+selv 7-2 d-5 h+11 i+10 n-2 18+11 1m-2 1p+12
handle d+7 s+3 1i+5 1q+5 23+4
handler 20+8 27+7
handske 7-3 16+8 1x+2 1z+8 2f-4
hane h+5 j+4 z+19 1p-2
hank d+6
hansens t+6
har+ansvar+for o-2 27+5 29+5
har+brug+for+at+vaere+vaek 18+4
har+du+brug+for+mig 27+5
har+spist d-6 q+7 1i+8 1r-2 27-2 2h+7
har+vest+paa o+6
hast h+9
haste 27+6 2h+2
hat a+5 o+6 v+8 z-2 11+2 1p+5 1s+11 20+2 21+5 22+7
hat+paa 1p+6
hattekasse v+4
have 7-3 d-5 g+7 i+4 m+2 p+4 q+6 r+3 10-5 1a+5 1g-2 23+6 25+9
have+toej+paa 7-7 9+7 16+9
havn t+5
havregroed 2+6 d+2
havregryn 2+7 g+5
hedde f-2 h+2 i+3 l-2 x-2 1m+3 1q+16 1u+9 2d+8
hegn q+15 r-2 t+4 1c+4
hegne 0+4 q+6 1g+4 1w+5 1z+6 23+3
heier 1g+9
hej 0-3 1+4 1g+5 1u+11 22+6 2h+4
heks 23+5
hel 8+4 o+2 s+5 t+4 1a+17 1z+2 20+2 27+4
hele 5+2 7-2 8+2 a-2 d+2 f-2 g+2 h+4 i+3 l-2 q+4 x+2 14+3 16+2 19-2 1a+4 1b+2 1c+2 1e+3 1o+3 1p-2 1q+5 1w-2 1z+2 20+3 25+4 27-2 2b-2 2c+2 2f-2 2h-3
helle 1a-2 1h+6
helligdag 23+2
hellige 27-3 2b+6
helst 0+4 z+3 11+3 19+4 1p+6 2h+3
hemmelig 1a-2 1d+7 1g+5 22+7
hen+til+bageren 5+7 t-3
hende+den+nye d+6
henne f+5
henning 7+6 9-2
hente 1+14 7-2 8-2 d-2 f+5 h+8 n+8 o+3 q+2 t+2 12+4 1a-2 1f+2 1h+3 1q-2 1w+4 26-2 27+2 2h-2
hente+maden 1-3 o+9
hente+madvognen f+4
hente+selv 1-2 7+5 n-3 1b+4
henter 1+3 h+7
henter+maden o+4
henter+selv f+9 h+2 n-2
henter+selv+ble h+2
henter+selv+tallerken f+2
hentetid 1+3
hentning 1+2 19+4
hepper 2-2 i+7
herovre 5+4
herude 1a+6
hest t+14 z+2 1a+9 1z+5
hestesko 22+5
hestestald 1a+4
highfive 1+2
hikke/v 14+5
hilse 0+2 1+7 4+7 t+5 10+6 1g+6 22-2 28+7
hilse+paa+barnet 0+4
hilsen p+7 14+4
hilser+paa+barnet 0+4
himmel 11+8 1n+11 1p-2 1x+4 1z-2
hinanden 0-2 1-2 2-2 7+4 9+3 d+4 g-3 h-2 l+5 n-2 q-2 v+2 14+2 16-2 1g+6 1m-3 1o-2 1p+2 1w+3 1z+7 22-3 27+15 2b+3 2h-3
hinke 14+5 26-2
hinkerude q+15 14-3
hip 5-3 15+9
historie 1+4 5+6 7-2 9+9 b+5 12+8 16+4 1i+3 1q+6 1z-2 20+6 22+2 2a+6 2h+3
hive 9+8 h+5 1i-2 2a+4
hjaelp n+6 27+9
hjaelpe 0-2 1-2 4-2 5+5 7+17 9-2 a+5 h-3 n+9 o+6 r-2 y-2 10-2 12-2 13+3 14+2 16-2 17-3 18-2 1g+15 1h-2 1i+5 1j+3 1k-2 1o-2 1q-2 1w-2 1z-2 20-2 22-2 25-2 27+6 2b+3 2h+8
hjaelpe+pedellen o+3
hjaelper o+10
hjaelper+hinanden d+5 o-2 1g-3 27+2 2b+11
hjaelper+med+lynlaasen 7+2
hjelm s+7 1b+7 2g+7
hjem 4+2 i+6 l+7 2h-2
hjem+paa+weekend 2h+4
hjemme 0+4 3+4 a+4 b-2 p+4 1b+3 1f+6 1g-2 1u+3 1y+5 25+3 2d+7 2h+4
hjemmebesoeg 2h+7
hjemmefra 1-3 4+10 d+2 l-2 t+6 1f+11 1q+8 22-2 27-2
hjemmegruppe 25+6
hjemmesko 7+4
hjemtur 1+5 t+8
hjerte 0+8 1m+6
hjoerne 0+5 5+2 7-2 a+15 d-2 i+2 m+4 q+4 t+3 14+2 19+2 1b-3 1c-2 1g-2 1i+3 1m+2 1o+2 1p+4 1r+3 21-2 27-2 2c+7
hjul a+6 d-5 h-2 q+6 s+10 10-2 1c-2 1e+6 1z+7 2b+19
hjule s+14
hobe 7+7 h-3
hoej 0+6 4+2 b+4 f+4 q+2 x+4 14-2 15+2 19+5 1g+2 1q+5 1t+3 1u-2 1v-2 1w+3 20+4 2b+8 2h+4
hoejbed 10+2
hoejde 0+5 b+4 f+4 n+5 1e+5 1h+4 1z+7 26+4
hoeje+stole d+2
hoejere q+6 19-3 1c+3 1i+2 1m+6
hoejest 18+3 19+10 2h+5
hoejkant 1c+6
hoejre 7-2 s+8 t+12 z+4 12+4 2c+2
hoejst 4+2
hoejstol d-2 26+7
hoejttaler 1y+7 20+2
hoene 1r+5
hoens g+7 z+4
hoense q+6
hoensegaard z+6 14-2
hoensenet q+7
hoere 0-2 4-2 5-2 8+4 a+3 d+2 f-2 h-3 i+3 l-4 t+4 x+2 14-2 16-3 18+8 19+3 1a+2 1b+2 1g+2 1i+3 1k+8 1m-2 1o+3 1r+4 1s+7 1y+3 22+4 25+3 26-2 27+5 2d+4
hoere+efter+lyd 1s+5
hoere+om+weekenden 2h+5
hoere+til 8+6 1b+3
hoereapparat 1l+6
hoerer 1z+6 25+6
hoerer+begge 1i+6
hoerer+hjemme a+6
hoerer+sammen 1g+7
hoerer+til 8+5 1b+3 25+6
hoeretelefon 18+8 19+6
hoerevaern 19+7
hoert 18+7 1a+7 1i+2
hoest 10-2 23+8
hoeste 10+9
hoestfest 23+5
hoevl d+5
hofte 0+8 n+4 15+9
hoftehoejde n+5
hold 2-2 7+5 8-5 a+10 c+6 d+10 g+6 h-2 l+5 1d+3 1g+14 1i-2 22-2 25+12 27-2 2c+3
holde 0-2 1+2 4+7 5+4 7-2 9+4 f+3 h+7 i+2 j-2 n+3 q+3 t-2 x+2 y+4 14+3 16-2 18-2 1a-2 1c+3 1g-2 1i+6 1k+5 1m+2 1o-2 1p+8 1r-4 1z-2 22+3 26-2 27+2 29+5 2b-3 2h-2
holde+i+haand 9+7
holde+i+haanden 9+8
holde+i+snoren q-2 14+5
holde+paa+saksen 17+2
holde+pause+i 20+8
holde+to+ting+frem 1p+5
holder 1r+4 2b+3
holder+haanden f+8 t-2 1k+8
holder+haenderne+paa+ryggen 7+2
holder+mig+i+baggrunden 1a+2
holder+moede 1p+8 29+4 2a-5
holder+om 1m+2
holder+om+til 1m+2
holder+pause 18-2 20+7 2b+2
holdleder 1g+3
holdt 5+3 d+7 l+6 z+4 1i+3 1n-2 1r-2 27+2 2a+4 2b+2
hop 0+7 5-3 14+3 15+13
hoppe 7+3 q+4 r+4 z+6 14+2 1m-2 1w+3
hoppe+i+pytter r+5
hoppe+ned 0+4 14+4
hoppe/v 0+3 7-3 d+5 r+7 14+7 1i-3 1q+3 1w+3 20+7 22+5
hoppeleg q+4 14-2
hopper+paa 1w+3
hos+mine+fem 25+7
hospital 1b+5
hoste j+3
hoste+i+aermet j+3
hoste/v j+4
hotel x-2 y+9
hoved 0+8 h+12 q+2 14+3 18+4 1m+4 1o+3 1q+2 1r+4 26-5
hovedperson 1q+6 1r-5
hovedpine 2b+6
hovedrolle 1a+2
hud 1x+8
hue 7+14 n+6
hue/v 7+5
hug 1i+10 1m-2 1o-3 1q+8
huk 1z+9 2f-4
hul z+4 16+8 1q+6 26+5 2h+4
hulahopring 14+6
hule x+5 18-2 1b+5 1i+10 1r+9 20+4 22+6 26+5
hulen+under 26+4
hulestund l+2
hulke 1m+7
hulle 7+10 d-4 q+6 r+3 x+7 y+7 17+3 2h+7
hummus e+8
humoer 0+3 1m+6
hun+selv 0+10 b+8 e+6 h+4 m+5 n-2 1r+6
hund 4+4 d+6 t+9 z+5 1a+2 1b+12 1n+4 1q+3 1x+3 2d+5 2h-2
hundefoerer z+7
hundesulten d+4
hundred r+5 t+9 1k+3 1w-7
hurtig 0+2 7+4 9+5 d+4 l+4 t+3 1c-2 1g+6 1m+3 1q+4 1x+8 20+6 25+2 27-2
hus 6+7 t+14 x+5 z+2 1c+9 1r-3 1y+4 1z-2 2d+9
huse 0+4 2+4 b-2 g+6 q+2 s+3 t+2 x-2 z-2 11+2 13+2 14+3 18+5 1a-2 1b+3 1c+2 1l+4 1o-2 1v+3 1w+3 1x+3 20+3 23+5 25+4 27-2
huske 1+5 5-3 h+2 i+9 14+5 1a-2 1o+7 1q+4 27+7
husnummer t+9
hv 1q+3
hvad+bruges+det 1q+3
hvad+de+leger 1a+10
hvad+de+maa 2f+8
hvad+der+kommer 8+8 d+3 h+5 1z+7
hvad+der+ligger+bag 1o+7
hvad+der+skal+ske 1i+3 1q+7 22+4
hvad+der+sker+bagefter 8+7
hvad+der+skete 1+7 1c+7 1i+5 27-2
hvad+der+virkede 27+3
hvad+det+hedder 1q+6
hvad+er+du+traet+af 1p+5
hvad+han+kan 4+6 1a+7 2a+7 2h-2
hvad+har+du+lyst d+8
hvad+har+man+paa+naar 11+6
hvad+hedder x-2 1q+4 1u+11 2d+2
hvad+hedder+det 1q+2 1u+5
hvad+hedder+det+hjemme 1u+5
hvad+i+goer+hjemme 2h+6
hvad+kan+det+blive+til 1z+8
hvad+kan+du+goere+i+stedet 1i+4
hvad+kan+du+selv n+3
hvad+kan+suge 1x+3
hvad+lykkedes 2a+7
hvad+mon 1r+8
hvad+sker+der+hvis 0+8 2h-4
hvad+skete+der 1q+9
hvad+smager+det d+8 e-2
hvad+taenker+du 2h+4
hvad+tror+du 1q+6
hvad+undrer 27+6 29+4 2a-2
hvad+vi+skal+lave 0+3 g+6 1p-5
hvad+virkede 22-2 2a+4
hvem+der+er+alene q+4 1a+4
hvem+der+gaar 0+5 d+5 1m-2
hvem+der+goer 27+6
hvem+der+goer+hvad 27+4
hvem+der+kan 22+9 25-2
hvem+der+leger+med 1g+3
hvem+der+mangler d+4
hvem+der+staar 1g+4
hvem+der+staar+alene 1g+4
hvem+der+startede 1i+2
hvem+der+tager h+4
hvem+er+her 1+4 22+4
hvem+er+hvor 27+8
hvem+er+naeste 1j+2
hvem+er+paa b+9 h+6 25+8 27+3
hvem+goer+hvad 27+3 2a+9
hvem+har+ansvar 27+6
hvem+har+hvem 4+9 b-3 h+9
hvem+har+jeg+ikke+talt 1o+9
hvem+leger+alene 1g+5
hvem+mangler 9+8 22+3
hvem+startede 1i+14
hvem+vil+med 1p+7
hvem+vil+med+ud 1p+7
hver+gang+vi+skal+videre 8+4
hver+sin+tur 1j+2
hver+stue+har+et 10+2
hverdag 4-3 l-2 1l+5 27+8 2a+13 2h+8
hverdagsfoto 2h+4
hvert+sit+trae x+2
hvid e+3 h-3 j+5 l+7 y+4 19-4 1m+5 26+6
hvide 0+5 2+2 e+6 s+5 t+5 26-5
hvil l+2 18+8 1r+4 1y+5
hvile l+10 18-2 1u+6
hvile/v 1g+3
hvilemaatte l-4 1u+6
hvilestund l+4
hvis+tur 1j+3
hviske 3+5 7+2 8+7 d-2 l+9 x-2 18+5 19+8 1g-3 1q+3 1s+4 20+6 22+9 25-2 26-3 27+5
hviskeleg 3+6
hvisken l+4
hvisketime 19+4
hvisle 1s+8
hvor+hoej 18+3 19-2 1c+7 1m+5 1w+3
hvor+hoejt 19-2 1c+7 1m+6 1w+3
hvor+i+kroppen 1m+6
hvor+ingen 9+5 h+6 18+5
hvor+kommer+larmen 19+4
hvor+lang 7-2 9+5 a+5 e+3 n+4 t+5 y+2 10+3 1w-2
hvor+langt+er y+2 10+4
hvor+larmen 19+4
hvor+mange+der+er 2+3 7+5
hvor+mange+er+der 1w+11
hvor+mange+er+vi 1w+2
hvor+mange+vi y+8 1i-2 1w-3
hvor+tit n+7 1o+5
hvordan+foeles 1z+4
hvordan+man+har+det 1m+6
hvordan+natten 0+5
hvorfor+er 1x+6
hvorfor+maa+man+ikke 2f+10
hvorfor+vi+goer 29+9 2h-2
hygge 1+2 2+6 a-3
hygge/v d+9
hyggelig d+6 h+9
hyl 0+3 19+8
hylde 2+2 7+10 8+2 a+8 f+5 h+4 n-4 1a-3 1c+2 1e+5 1f+5 1i+4 1m-2 1r+2 1z+3 26+7
hylde/v n+7
hyler 1+3 2g+8
hytte d+7 q+4 x+7 1c-2 1r+5 24+6
i+aaen x+2
i+aermet j+2 16+7
i+barnevognen 4+7 l-2
i+boernehoejde 0+5 7+5 h+5 j+4 n-4 q+4 1r+3 1t+7 2h-2
i+buskene q+3
i+byggehjoernet 19+7 1c-2 1t+4
i+december 0-2 4+3 23+4
i+den+nye+stue 4-2 5+7
i+deres+eget+tempo 8+6
i+deres+hoejde 0+6 b+5 f+3 n-4 1e+6 1y+2 1z+7 26+7
i+deres+leg 1a+3
i+favnen m+7
i+gaarden 0+2 4+7 d-3 1a+3 1g-2 1z+4 20+6 27-2 2b+7 2c+6
i+gang+med+dem+der+er+klar 9+2
i+hallen 5+4 14+4 22+4 27+2 2c-2
i+hallen+med 5+5
i+haven 7-2 i+4 m+2 p+5 r+4 10-3 1a+6 1g-2 25+10
i+hjoernet 0+4 2+2 4+4 d-2 i+5 1b-2 1o+6 1r+5 26-3
i+hold 7+7 8-4 a+6 c+4 l+6 r+3 25-4
i+hvert+hjoerne 1r+3 26+5
i+jorden x+4
i+koe+ved 9+4
i+krearummet 13+2 1z-2 25+8
i+madpakken d+2
i+munden d-2 e+12 j+3 p+2
i+oejenhoejde 0+2 1o-2 1q+2 1u+3 26+7
i+regnvejr x+7 1z+6
i+salen 24+7 2c+5
i+sandet m-2 q+8
i+skiftet h+4
i+smaa+hold 7+5 r+4 25-2
i+sneen x+3 11+3
i+solen v-4 16+8
i+stedet+for+at+raabe 7-2 8+3 19-2 1a-2 1k+7 1o-2 25+4 27+7
i+stedet+for+at+rette 7-3 n+8
i+stedet+for+hvad+de+ikke 2f+4
i+to+hold 7+3 d+6 l+4 25-6 2c+6
i+to+retninger 25+2
i+tre+hold c+8
i+vaeltede+traeer x+2
i+vil+begge 1i+6
i+vognen 7+6 f+5 l-4 m+7
iagttagelse 2e+6
ide 1a+10 1c+5 1p+2 2a+8
ideer+til+legen 1a+3
idraet j+4
idraetsdag 5+2 14-2
idé 1a+8
igennem 2+3 a+7 j+7 m+8 t-2 1a-3 1e+5 22+7 26-4
ik n+8
ikke+aflyse 25+5
ikke+alle+paa+én+gang 8+2
ikke+hoerer+efter 22+6
ikke+i+gangen 0+4
ikke+kan+gaa q+7 x-2
ikke+kan+loebe m+3 26+3
ikke+kender+hinanden o+7 1g+2
ikke+kunne+lide 0-2 d+5 1p+7 27+6 2b-2
ikke+loebe 0+5 m+9 14-2 1r-3 26-3
ikke+loefte h+7
ikke+med+hjem 3+5
ikke+raabe 0-2 1+5 i+7 19-2 2h+6
ikke+sove l+3 2h+6
ikke+sover l+4
ikke+tre+voksne h+3 27-2
ild 12+18
ilde 1l+5
ildebrande 1l+3
ildstaal 12+2
imellem 0+7 t+3 14-2 1a+2 1i+11 1q+6 1s+2 2h+7
imens 1+5 7+6 9+2 a-2 d+3 h+9 j+4 l+2 1g-2 22+6 27+2 2d+5 2h-2
imod 0+9 1+3 4+2 5+5 7+4 14+3 1b+4 1m-2
improvisere 21+7
ind+fra+legepladsen j+3
ind+og+spise d+4
indaanding 8+4
inde 0+6 2+3 7+3 8+10 d+5 h-2 n+3 q+4 s-2 t-2 v+3 11+3 14-2 18-2 1a+10 1b+2 1g-2 1m-2 1p+3 1r-3 1y+2 22+4 25+2 26-3 27+8
indefra 0-3 1+5
inden 0+3 1+8 2-2 4+3 5+2 7+2 8+5 9-2 a+3 b+2 d+2 g-2 i+3 j+2 l+2 n-3 q-2 y-2 12+2 14+5 15-2 18-2 1a-2 1g-2 1i+4 1o+2 1r-2 20+2 22-2 25-2 26+2 27+9 29-2 2a+4 2c+4 2h-5
inden+der+tages+noget a+4
inden+for+doeren 0-3 26+6
inden+jeg+hjaelper 1q+8
inden+start 1m+5
indendoers r+8
indenfare 0+7 d+6 2h-4
indeni 16+7
inder b-2 27+7
inderside b-2 27+8
inderst 7+7 l+3 12+5
indgang 0+6 9+6 j+4 p-2 1r-2 2c+8
indkoeb 1c+8
indkoebsliste g+9
indkoebsseddel t+4
indkoebstur t+5
indkoering 4+7 h+4
indkoersel w+9
indlaeg 2a+3
indskrive 1o+9
indtryk 18+2
ingen+bliver+rost d+5 e-3
ingen+cykler s+6
ingen+faerdige 1z+4
ingen+gaar+alene 1g-2 2b+8
ingen+krav 18-3 1o+7
ingen+laver+noget 9+6
ingen+legetoej 2+5 h+3 r+3 x+7 1e-3
ingen+paa+baenken 7-4 9+12
ingen+skaerm 1y+5
ingen+skal+noget 7+3 e+3 18+3
ingen+venter r+6
ingen+vil+lege+med 1g-4 1m+8
ingenting 8+3 a+7 d-3 f-2 g+3 l-2 n+5 1a+5 1m+6 1o+12 26+2 27-2
ingrid q-2 14+6
initiativ 1o+6
insekt y+3
insekthotel y+5
instruks 28+7
instruktoer 1a+7
instrument 13+8 20+11
interesse 1l+9 25+8
interview 1p+6
interviewe 1g+7 1p+8
introduktion 28+8
invitere 0+4 h+7 t+6 1a+7 1g+20 1m-2 2h+6
ipad 1y+10
ipaden 1y+6
irettesaette d+2
irettesaettelse 1o+8
is r+4 11+11 13+5 16+7 1j-2 1m+7 1w-2 1x+16 21-4
is+i+baljen r+7 1w-2 1x-2
isaer 1g+8 1q+7 22+6
isklods 1x+8
ispose 1k+5
istap 11+5
iste 7+3 d+2 1i+2
isterning 17+4
isterningbakke 17+4
ja+nej+spoergsmaal 1q+5
jage d-2 k+6
jagt d+2 23+7
jakke 4+4 7+13 i-2 1b+6
jakke+paa 4+5 7+4 i-2
jakkesaet 7-2 1b+8
jakob j+5
jaloux 1m+3
jeg+foelger+hvor 1o+8
jeg+leger 1a+7 27-4
jeg+siger+hvad+jeg+goer h+2
jeton 1+6
job 0+7 o+6
jobbe 13+5
jord d-2 g-3 r+6 y+8 10+3
jordbaer 10+13
jordbaerplanter 10+3
jorden s+4 x+3 10+9
jubel i+3 27-3
jubelbroel i+3 27-3
juble 1m+5
jul 23+6 25+5 27-3
julekalender 23+10
juni 7+3 v+9
jylland 1b+3 2h-2
ka l+3 t+7
kaal e+3 g+7
kaebe 1m+9
kaede 16+5
kaede/v s+7
kaelder 7+5 o+4 1e+4 1z+3 20+2 25+4
kaele 4+5 20-2
kaelenavn 4+5 20-2
kaelke m-2 11+13
kaelkning 11+4
kaempe 1q+5 1w+6
kaempe/v l+2 n+7
kaempestor 1q+5
kaffe 0+13 1+3 4-2 d-2 q+9 16+6 1a-2 1g+4 27+8 29-2 2b+6 2c+5 2h+8
kaffebord 2c+15
kaffegrums 13+4
kaffemaskine 27+9 2b-2
kaffepause l+9 27-2
kage d+5 u+9 20-4 23+10 2h+2
kage/v g-3 r+7
kagemand 23+7
kaj 10+4
kakao 1i+4
kalde 9+6 d-3 l+4 19+2 1g+4 1m+3 1o+6 1q+6 1u+4 20+2 27+4 2a-2 2b+8 2d+6 2h-4
kalder h-2 1a+6 1o+8
kalender 10+4 22+4 27+5
kalv z+8
kam p+6 2h-2
kamera z+5 1p+8 26+8
kamme 1b+4
kamp 1g+5 1i+7
kan+selv 7+11 b+5 d+3 f+3 h-2 m+7 n+4 1a+2 1m+5
kande 0+9 2-2 d+5 f+10 n+2 r+4 10+7
kanel 16+9
kanin 0+8 z+6
kant e+3 h+5 i+2 t+3 17+5 18+7 1s+3
kante t+7 14-2
kantine 2b+6
kantsten t+3
kaos 7+6 8+2 2h-2
kap 1c+6
kapitel 2+9 1r-5
kapitelbog 1r+4
kapla 1c+5
kaplastave 1c+6
kappe/v 1b+2
kapsle 13+2
kaptajn 1b+4 1g+7
kar 1x+7 1z+3
karin 2a+3
karl 10+2
karse 10+7 1z-2
kartoffel d+3 f+10 n+4 10+10 1w-2 1z+7 23+6
kartoffelhoest 10-2 23+9
karton 11+5 17+7 1z-3
kasket 0+8 a+5 o+5 v-2 1b+4
kasket+paa 0+8 o+6
kasse 1+3 2+5 5-2 7+3 8-2 9+2 a+4 b+2 d+7 i-2 j-2 l-2 m-2 q+3 t-2 x-2 16+5 17-2 18+2 19+3 1b+5 1e+3 1g-2 1i-3 1n+5 1p+5 1r+4 1t+4 1w+2 1z-2 26+2 27-2 2h-3
kasseapparat 1b+7
kassere a+7 1a+6 1d-4
kastanje x-2 1w+6 25+7
kaste 14+13 27-2
kaste+med d+3 14+2
kaste/v d+11 r+3 t-4 x+4 18+5 1i+3 1k+4 1m+3 22+9
kaster+med d+3 1i+9
kaster+sig+paa+gulvet 1m+5
kat 1-2 5+3 8+2 d-2 l-2 n+4 q-2 r+5 t-4 14-3 18+4 1a+4 1b+6 1m+5 1n+6 1s+10 2d+5
kattestemme 19+2
ked 0+9 1g+2 1i+6
ked+af+det 0+7
kede 1m+12
kedelig 4+7 5+7 1x+2 2h-3
keder+sig 9+2
kegle q+6 14-3
kende 4+5 o+5 1g+10 1i+6 1m+3 1q-3 1r-2 1u-2 20+8 22+6 25+2 27+3 28+7 2h-2
kender 2+6 4-2 5+6 h+6 j+5 q-2 t-3 1a-2 1b-2 1u+6 2c+7 2d+4
kendetegne 1g+5
kendt 0+5 4+6 e+7 20+2
ketchup 7-4 1t+9
kig 8+7 i+2 1i-3
kigge 0+4 1-2 2-2 3+2 5-2 8-4 9-2 b+3 d+7 f-2 h+2 i+7 l+4 m-2 n+4 q-2 t+5 y+2 14-3 19-2 1a+5 1g+6 1j-2 1m+7 1o+7 1p+2 1r-2 1w-2 1z+2 20-2 22-2 25-2 26-2 27+5 2a-2 2e+3 2h-2
kigger b+6 g+2 q+2 1i+7 1q-5 1v+6 1z-5
kigger+paa+hvad+der+sker 1i+2
kikke y+2
kikkert 9+7 t+8 x+7
kiks t+2
kilde 16+9 1k+6
kilde/v 1i-2 1k+5
kildeleg 1k+7
kilder 14+5 16-2
kilo t+4
kilometer t+5
kim 15-2 20+8
kime 0+7
kimse 1d+8
kind l+6 11+4 14+6 16+7 1k+2 20+4
kiosk t+8
kirke t+15
kiste 1b+5
kjole 1b+7
klaede 7+6 1m+6 1q+6 1z+4 22+8
klaede+paa 7+3
klaede/v 7+6 21+8
klaeder+mig+ud 1b+2
klaeder+om 7+11
klage 2h+5
klage/v 2b+8
klamre 0+4
klamrer+sig 0+4
klap l-2 19+8 1q+4 1s+13 20+8 21+4
klappe 9+4 d-5 e+3 l+2 t+5 z+8 1g+6 1k+7 1m+3 1s+5 1w+6 20-2
klappe+navne 1s+8
klapper+ikke e+4 l+3
klapper+navne 1s+4
klapre 19+9
klapsalve t+2 21+4
klapsammen 5+6 d-2
klapvogn c+8 l+7
klar 1+8 2-2 7+9 8+4 9+16 d-4 f+4 h+10 l+2 n+8 o+2 y+2 1a+3 1i-2 1r-3 22-2 25-2 26-3 27-2 2b-2 2c+5
klare 7-2 i+6 m+5 n-2 1u+5 26-5 2h-2
klask 1q+4
klasse 5+19 14-2 1r-3
klasselaerer 5+4
klassisk 18+9 20-3
klat e+9
klatre n+2 q+18 s-2 x+4 14+18
klatre+i+traeer x+2
klatre+op+selv n+4
klatrenet 14+8
klatrereb q+5
klatretaarn q+3
klaver 20+9
klem i+9 18+5
klemme 7+3 16+9 1p+8
klemme/v 7+3 9+8 17+7
klinik 1b+6
klinke c+4
klippe 7+6 n+6 17+4 1j+8
klippe+i 17+3 1j+9 1z-5
klippe/v 7-2 b+4 c+4 10+2 16+6 1a+5 1j+5 1w+7 23+6
klipper+med+saks 17+6 1z-2
klistermaerke 7+2 i+3 27-3
klistre 26+5
kloak t+7
kloakdaeksel t+8
klods 7-2 a+12 n+7 14+4 19+8 1a+7 1c-8 1x+6 26-2
klodse a+11 q+7 1c+9 1e+5 1w-2 26+5
kloeve y+4
klokke 0-2 2+3 9+8 a+5 d-2 l+2 n+3 o+5 q-2 t+3 15-2 18+5 1i+5 1k+2 1m-2 1p-2 1q-2 1r-2 1x+5 1y+5 20+3 22+6 27+4 2b+4 2e-2 2h-2
klokker 1l+8
klokkeslaet d-5 1i+4 1k+6
klovn 1q+4
klub 1d+6 1r+7
klud 0-2 7-2 d-3 f+10 h+6 j+4 l+7 n+12 p+4 18+3 1a-2 1c-2 1e+5 1g+3 1m+8 1w-2 1x+7 1z-2
klump 2+3 g+3 1j+5
klynk l+6
km t+6 1w-3
knae h+11 n+4 x+2 14+6 18-2 1i+3 1m-2 1o+4 1z+4 26+5 2b+2 2h+9
knaehoejde n+7 26-2
knaekbroed d+3
knaekke g+4 11+6 1m+14
knaele 12+4
knaeler 12+8
knaepude 2b+6
knage 5+4 6+7 7+6 j+7
knagen 6+8 7+2 r-2 1t+8
knap 0+3 17-2 1v+9
knappe 7+6 n+8 17+6 1v+2 1w+11
knibe/v 1i+6
kniv d-5 f+20 g+3 n+4 x+2 26-2
knivspids z+2
kno j+9
knude t+4 1w+8
knurre d+3
knuse g+4
ko 1q+2
kobjaelde 22+6
koe 3+11 9+12 j+4 q+7 1i+4 1m+3 1w+7 22-2 26-2
koebe g+2 t+7 13+4 1b+3 1i+4 1w+7
koebmand 2-2 q+5 t-2 1b+4 1c+6 1u+7
koebmandsleg 1a-2 1u+9
koed d-3 f+8 12+7
koeje 26+7
koekken 0+2 2+7 e+3 g+3 l+7 n-2 q+5 r+2 10+4 11+2 16+2 1b+3 1c+3 1e-2 1g-4 1i-2 1m+2 1q+4 1y-2 20+2 22-2 27+2 2d+6 2h+2
koekkenbord d+8 f+7 g-4 n+5
koekkendame f+5 g+2 l+5 1v+2
koekkenfryser 11+5
koekkengulv g-3 20+8
koekkenhold g+4
koekkenrulle 2a+5
koekkenskuffe 1m+8
koel d+4 r-2 v+9
koele l+3 1q+7 1u+5 1w+4 26-2
koeleskab l+4 1q+6 1u+5 1w+3 26-2
koelig l+6 1m+6
koen 1g+5
koere 0+6 1-2 3+8 4-2 8+6 9+3 a+5 d-4 f+2 o+4 q-2 t+7 14+2 19+3 1a-2 1c-2 1e-2 1g+3 1n+5 1o-2 1q+6 26+3 2c+7 2h-2
koerebane s+5 1z-3
koerekort s+13
koerer i-3 1a+10 27+8
koerestol z+2 15+8 1l+5
koeretoej q-3 1a+6 1b+2 2c+5
koeretur 3+8 9-2 22-2
koersel 8+7
koge 7-3 9+4 d-2 e+6 f+5 g-5 l-4 p+6 12+10 16+5 18+6 1a-2 1z+7 27+6
koger 1m+6 27+4
kogle/v x+3 y+8 12+5 16+4 1i+4
kok e+5 g+8 y+4
kolbe g+9
kolboette 14+6 1g+2
kold 7+4 d+8 h+4 p-2 q-5 11+8 16+21 1g+5 1x-3
kollega 0-2 7+7 d+2 h+11 l+5 p+3 14+4 1a+7 1i+2 1o+3 1y-2 27+3 2d+9 2e+4 2h-2 2i+5
kollega+tager+over 27+4
kolleger 25+8 27-2
kolonne 2e+8
komfur g-4 h+8 r+4 1k+4
komma 2i+9
kommando 1b+2
komme 0+9 1+3 5+2 7+4 8+2 h+2 m+3 14-2 1a+6 1c-2 1i+2 1r+2 22+2 27-3
komme+efter 0+11 m+4 1o+8
komme+i+toejet 7+3
komme+ind+fra j+3
komme+og+hente 7+6 n-2
komme+op+at+sidde m+6
kommentar 1q+8 27+7
kommentere d+9 h-2 i+4 1r+3
kommer+ind+ad+doeren 0+3
kommer+ind+i+en+leg 1a+5
kommode 26+8
kommune 1z+3
kompost 10+12
kompostspand 10+8
koncentration 7+4
konduktoer 1b+8
konkret 1+8 2h-3
konkurs 1b+2
konsekvens 2f+6
kontakt h+2 i+7 1g+4 1i+2 1l+5 1o+2 2e+4
kontaktbog 2h+2
kontaktpaedagog 4+2
kontor 0-7 5+5 d+2 o+16 1a+4 1t+7 29+12
kontrollerer a+7
kop 1+3 3+3 4+4 d-2 f+5 g+4 n-2 r+6 v+6 1g-2 1i+5 1t+2 1w+4 27+4 29+5 2d+9 2h-5
kop+te 0+3 3+5
kopiere 2h+6
kopper d+4 f+6 g+8 j-5 o+5 r+10 z-2 18+5 19-2
kor 20+9
kork 10-2 1i-2 1z+11 22+9
korn g+9 1z-3
korrekt 1q+2
kors z+8 1n-3
kort 4+5 5-3 7-3 8-2 9-2 b+16 f+3 h-2 l+3 n-2 q-2 t+4 x-2 z-2 14+2 17+2 19+2 1a-2 1d+3 1i+3 1l+6 1o-2 1p+3 1q+3 1r+3 1w+2 1y-2 1z-2 22+3 26-2 2a+2 2b-2 2h+6
kort+dag l+6
kort+med+ansigter 1m+7
korte b+8 o+4 t+2 1d+7
korte+dage 4+10 l-3
kortere+beskeder 2i+6
kortlaegge 0+5 2+3 4+2 7+2 8-2 a+3 b-2 e+4 g+2 h+3 l+6 m+7 n-3 q-2 r+2 t-2 x+5 y+2 12+2 14-2 16-2 18+2 19-2 1a-2 1e-2 1i+3 1m+5 1o+4 1p+2 1r+4 1w+7 1y+3 1z-2 22-2 26-2 2e-6 2h-3
kost a+7 1z+4
koste n+3 q+5 r-2
koster 0+2 25+9
kr 1p+13
kr+at+bruge 1p+5
krabbe 14+2
krabbe/v y+7 14+7
kradse 1i+2
kraesen e+4
kraeve 0+3 5+2 r+2 1a+4 1g+6 2b+5
kraft 14+3
kraftbane 14+3
kram 0-2 1k+7 1p+6
kramme 16+8 1k+4
krammes+af 1k+5
kran 1a+3 1g+2
krane t+7
kranfoerer 1a+3
krav 18+13 1l+3 1o+6
kravl 14+7
kravle 2+5 8+2 d-4 f-2 h-5 m+8 n+6 q+6 x+5 y+4 14+6 1a+4 1m+2 25+2 26+4 2b+7 2f+3
kravlebarn m+2 q+8 26-3
kravlegaard 8-2 1p+7
kravler+endnu m+3
kravler+selv h-3 n-3 14+8 2b+10
kravler+selv+op h-3 2b+10
kravler+som 8+4 14-2 1a+7
krea 1z+6
krearummet 13+2 1z-2 25+8
kredse 22+4
kredsen 22+9
kridt 5-2 q+3 s+11 t-2 17+5 1x+6 1z+2
krig 1a+3 1k+6
krigsleg 1a+7 1b+2
kroelle 0+5
krog 2+3 4+4 7+7 8-2 a+3 b-2 d-5 k+5 l+4 m+2 n-2 s-2 12+4 14-2 18+3 19+6 1a+5 1b+6 1h+4 1i-4 1q-2 1r-3 1t+2 26+2 2d+9 2f+2
kroge j-2 n+5 q+4 1t+8 1z+7 25+8
krokodille k+5
krone 23+9
krone/v t+8
krop 9+6 h+4 r+2 14+4 16+5 1a+4 1i+7 1k+6 1m+3 1q+3 1u+7 1v-2 1z+2 20-3 27+3
kropslig 18+6
krukke 2h+16
krus f+9 n-3
kruse n+6 1t+8
krusedulle 1t+9
krybbe l+11
krybe y+2 1b+4
krydderi d+5
kryds b+3 1o+5 1w+4 1x+6 2e+4
krydse 26+8 2e-2
krydser 1+9 1y-3
kube/v 26+4
kuffert 2+6 6+3 14+6 1a+5 1b+6 1q+4 1s-2 20+4 22+13
kugle m+7 x-2 17+6 1c+8 1p+6 2c+5
kuglebad 2c+6
kuglebane 1c+2
kuglepen n+2
kuldecreme j+2
kumme i-2 j+9
kun+er+fire 25+7
kun+fire+boern t+4 1z+6
kun+to+ting 1a-2 1e-2 25+9
kun+tre+boern 25+5
kun+tre+ting b+7
kunde 1a+5
kunne+dele q-8 25+13
kunst 1z+6
kunstner 1z+9
kurdisk 1q-2 1u+3
kursus 1s-2 20+8 2a+8 2d+5
kurv 0-2 7+4 9+3 a+8 l+2 m+5 n+6 t+3 v+6 x-3 10+2 13-2 16-2 18+3 1e+5 1r-3 1y+7 20+3 26+2 2c+6
kurve 0+2 2+4 8+6 a+6 f+4 h+6 i+2 1e+7 1r-3 1u+5 27-2
kuvert 22+7 2h+8
kvadrat x+7 1w-3 26+7
kvadratmeter x+7 1w-3 26+8
kvaern g+9 1z-3
kvart 1+9 2+6 d+6 1q+4 1r-3 25-3 27+2
kvarte 14+4 22-2 2c+5
kvarter 0-2 7+10 d+4 g+2 m+4 q+3 t-5 18+5 1a+6 1g-3 1q+6 22+12 25-2
kvas 12+8
kviste 12+8
kylling q+7 z+5 1a-3 1g-2 1z+7
kys 0+5 1+7
laag 0+2 a+5 d+13 n+12 y+6 13+2 16+5 1e+10 1z-3 20+6
laage 1+13 2-3 c+7 n+3 q+4 t+13 1h-2 1q-2 2g-2 2h+12
laane 4+7 1a+5 1r+10 1u-2 27+4 2d+5
laar h+7 1q-2 20+4
laas i+10 25+8
laase 0+5 p+5 1i+5 1m+2 26+5 27-2 2g+3
labrador z+7
labyrint q+5 1z-2
lad+vaere+med d-3 n+9 t-2
ladcykel t+6
lade 7+3 8+5 h+4 m+9 q-2 x+9 1a+3 1g-2 1o+2 1p+6 1q+7 1u+4 1z+4 23+3 25-4
lade+dem+selv f+3
lade+dem+tale+faerdig 1q+5
lade+ham+rase 1m+4
lade+vaere+at+rette 1o+4
lade/v 1+3 2-2 6+2 7+3 8+10 a+4 c-2 f+4 h+4 i+5 l-2 n+6 p+2 q+4 x+6 y+3 z-2 14-3 16-2 18-2 1a+4 1c-3 1h+3 1o-2 1q+3 1x-2 1y-2 1z+2 25+6 26-2 27-2 2h-4
lader+dem+bestemme d+6 t+6
lader+dem+selv d+6 f-2 i+4 j-2 q+8
lader+dem+vaelge 7-2 t+7
lader+det+staa x+8 1c-2
lader+mor+gaa+lidt 0-2 4+4
lae l+6
laebe 1q+6
laeg v-4 16+8 18+5
laege 1b+4
laegetaske 1b+3
laegge l+2 27+3 2a+12
laegge+kartofler 10+5
laegge+paa+plads a+2
laegge+tilbage e+3
laegger+det+tilbage a+5
laegger+et+billede x+4
laegger+lidt+til 1q+3
laegger+mig+ned+paa+gulvet 18+6
laegger+mig+ved+siden 1m+9
laegger+sukker y+2
laend h+6
laene 1g-2 1q+7 22+7
laenge 0+5 4+7 7-2 8+3 9+2 i+6 j+5 l+2 t+4 y+2 z+3 17+3 1g-2 1i-2 1m-2 1q-2 1r+4 1u-4 22+2 2a+6
laengst+og+kortest 1w+6
laere 5+5 z+6 1a+5
laere/v 0-2 4+3 5+6 d+2 i+12 m+5 n+5 z+5 15+2 19-2 1a+9 1g-2 1h+5 1i-2 1k+4 1m-2 1q-2 1r-2 1s-2 1u+4 1v+12 1y-2 20+9 26-2 27-2 2e-2 2f-2 2i+5
laerer 5+12 d+4 1r-8 2e+7
laerer+at+gaa m+8 26-2
laererplanstema b-2 2e+8
laerred 1z+5
laes 0+7 2h-2
laese 0+3 1+3 2+3 4+4 5+4 7-2 9+2 b+3 d-2 q-2 11-2 18+4 1h+6 1m+3 1n+2 1q+2 1r+8 1t+2 26-2 27+3 2a+6 2h+7
laese+bog l+6 1r-2
laese+en+bog l+6 1r-2
laese+for 1+6 1r-3 1u-2 2h+6
laese+hoejt 1u-2 27+3 2h+8
laesehule 1r+3
laeseklub 1r+8
laesekrog 18+5
laeseplads 1r+6
laeser 5+3 1r-2 2a+9
laeser+efter 2-2 1h+7
laeser+en+side 1r+3
laeser+for 2+8 4+4 l-4 1h+12 1r+10 2h-4
laeser+hoejt 4+5 1r+3 1t+7 2h+2
laeser+hver+dag 1r+2
laeser+langsomt 1r+3
laeser+med 5+3 l+4 1r+3
laesning 1q+4 1r-2
laest 5+4 1r+12
lagen l-2 q+4 x+4 14+17 18+7 1c-2 1w-2 1z+2 21+12
lagt 0+6 7+4 d-2 h+2 l+3 r+6 16-2 18+7 1a-2 1i+5 1o+7 1w-2 1x-2 22+7
lak y+3
laminere b+5
lammeskind 18+5
lampe 0+7 2+15 8+4 d-3 k+2 19+4 1r+7 21+5 26+4
land 0+3 8-3 1b+4 1g+4 1q+5 1u+9 1w-2
lande 0+7 1i-3 1k+5
lang 1-2 3-2 5+2 7+3 8+6 9+5 b-2 d+2 h+3 l+4 n+4 o-2 t+7 x+6 10+2 18-2 1a-4 1e+2 1g-2 1i-3 1j+2 1k-2 1m-2 1o-2 1q+4 1t-2 1w+4 1z+2 23+3 26-2 27-2 2b-3 2e-2 2h-3 2i+6
langaermet v+9
lange 2+3 3+7 9-2 q-2 s+6 22-2 2h+7
lange+snakke 1q+10
langs+hegnet q+4 23+4
langs+vejen t+6
langsiden 12+3
langsom 4-2 7+8 8-2 d+2 h+2 l+10 m+3 n+9 t+5 w-2 14-3 15+7 18+4 19-2 1a+4 1g-2 1i+2 1m-3 1o+11 1q+7 1r+4 1x-2 20+4 22-2
lap l+8 s+8
lappe 13+7 1r+9
larm 8+7 q+7 19+3
larme d+9 l+3 q+5 19+6 1e+6 2c+2
larmen 7+2 d+2 18+3 19+7
larsen 15-2 20+8
larve y+6
las 1c+6
latter 1g+6 2h+8
lav 7+7 8+5 d+4 j+2 m+5 11+4 14-2 19-2 1c-4 1i+5 1j+2 1r+2 20-2 21+5 25+4 26-3 2b+6 2h+6
lava 14+9 16+2 1m+6
lavalampe 16+3
lave 0+4 1+3 5+3 7-2 9+2 e+4 h-2 i-2 l-2 t-2 11+2 13+2 19-3 1a+3 1g+5 1i-2 1p+3 1q+3 1r-4 1v+2 1y+2 1z+7 22-2 23+2 27-3 2a-2 2e-2 2h+4 2i+2
lave+en+film 1y+6
lave+figurer 1r+2
lave+om+paa 20+8
lave+suppe g+2
lavendel 10+6
laver+film 1u+4 1y-2 2h+6
laver+frokost 25+5
laver+ikke+selv+et 1z+4
laver+mad 2h+5
laver+maden d+2
lavere 18+7 1m+12 1q-2 26+5
lavet 0+4 7-2 a+3 b+4 q+2 t-2 w+5 13+2 18+2 1d+7 1g-2 1m-3 1p+4 1q+4 1r+4 1t-3 1y+3 1z+2 23+2 26+2 27+3 2f+4 2h+2
lavt 2+6 l+6 m+7 18+5 19+5 25-2 26-2
le/v 14+2 1r+4 1s+4 1y+5 1z+12
led 15+7
lede y+2
lede+vandet r+2
lede/v 5+4 9+5 l+3 x+5 1a+2 1b+2 1g-2 1o+5 1x+4 1y+3 20+7 22+3 27-5 29+2 2g+6 2h-2
leder 5+7 1i+2 1o+3 1q+2 25+3 27+3 2a+9
leder+efter 7-6 9+6 h+2 x+6 1i+2 1m+3 1o+11 1x-2 1y+4 20+9 22-2 27-3 2g+7
leder+efter+svar 1y+6
ledertroeje 1i+2
ledes 1+6
ledig 1w-2 26+7
ledning 1b+9
leg 0-3 3+4 4-2 7-2 8+7 a+2 d-2 h+8 l-2 n-2 q+7 r+2 t-2 14-3 18+2 1a+12 1d+2 1g+10 1h+5 1i+3 1k+2 1l+3 1m-2 1o-2 1p-2 1q+3 1r-2 1u+2 1w-2 25-2 26+2
lege 0+2 1+2 2-2 7-2 8-2 9+7 a+3 d-3 e+2 j-2 l-2 q+9 t-2 u-2 11+3 18-2 19-2 1a+20 1b+3 1g+7 1i-2 1k+3 1o-2 1q+7 1r+3 1t+2 1z-2 22+3 27-4 2h+6
lege+faerdig 1+7 1a+6 22-3 2h-2
lege+sammen 1g+6
lege+ude d-2 q+5 1a+6
legeaftale 1g+5
legede+laengere 1a-2 1e-2 25+8
legegruppe 1a+8
legehus q+10 r-2 10+5
legen+med+maden e+4
legeplads 0-2 1+3 2+9 4+6 8+4 q-13 t+6 19-2 1b+6 1g+3 1h+5 1i+6 1m-2 1p+14 1w+3 2h-2
leger+de+samme 1a+4
leger+hvad+med 9+4 1a-2
leger+hver+dag 1b+5
leger+laengere 1a-3 1e+8
leger+med 5+4 k+4 q+2 1g+15
leger+med+dem 5+5 1a-2
leger+med+paa+gulvet 9+4 1a-2
leger+skole 1b+5
leger+videre 7+2 1a-3 22+9 25-2
legerum l-2 26+6
legested 26+4
legestue 2c+16
legetid 1a-2 22+9
legetoej 2+6 5+2 8+5 a+4 d-2 h+2 j+4 n-2 r+2 x+11 18-2 19+5 1e+6 1f+2 1i+4 1p+2
legetoej+frem 2+5
legetoej+fremme 1e-4 26+8
legetoej+hjemmefra 1f+4
legetoej+i+opvaskemaskinen p+5
legevagt q+7
lego 1c+7
legobordet 1c+6
lejrplads x+2
ler 1z+4
ler+paa 1z+6
let 1m+5 1x-3
lette c+7 l+6 25-2
lette/v d-2 14+8 1q+3 28+7
leve 1i+8
leverpostej d-3 f+6 1s+2
leverpostejmad d+5
li 7+8 2b-2
lide 0-3 4+4 d+14 e-2 16+2 1g+4 1k+5 1m-2 1p+6 1q-2 22-3 27+4 29+5 2b-2 2h-2
liden 0-2 1-2 2+3 3+3 4-2 7+3 8-3 a+2 c+2 d+7 f-2 h-2 i-2 l-3 m+3 o+3 q+7 r-2 s+3 t+6 15+2 18-2 1a+2 1g+3 1h+9 1j-2 1k-2 1m-2 1p+4 20+2 21+4 22+5 23+2 26-4 27-2 2c+11 2h-2
lidt t+8
lig 9+5 d+5 1i+7
lige q+4
lige+er+startet 4+5
lige+mange f+9 1w+3
lige+mange+til 1w+4
lige+naar+de+kommer d+7
ligge 0-2 1-2 2-2 4+3 7+3 9-2 a+3 d+3 e+2 f+5 g-2 h+8 l+9 m+11 n-2 q-2 t-2 x+4 y-2 z-2 14-2 16+4 18+5 19-2 1a+5 1g-2 1j-2 1m-2 1o+3 1p-2 1q-3 1r-2 1v+4 1y-2 26-2 27-2 28+2 2b-2 2c+2 2d+2 2h-2
ligge+ned h+10 18-2 20+7 22+7
ligge+paa+gulvet 7+2
ligge+stille h+5 l+3 14+4
ligge+ved+siden+af l+6
ligger+ned 8-2 l+6
ligger+paa+madras d+3
ligger+paa+maven 7+7 m-2 x+5
liggeunderlag l+6
ligne x-2 11+5 1a+2 1g+8 1q+3 1r+3 1z+3
lilla 7+6 d-2 16+7
lille 1+2 2-2 3-2 9+2 a-2 b+2 d+5 h+2 i+4 l+4 m+2 n+3 t+2 14-2 15+3 17+2 18+2 1a+4 1b-2 1g-2 1h+4 1m+2 1q+2 1x-2 20-2 22-2 26-2 2h-2
lille+hjaelp n+6
lillefinger 10+3
lim 5+5 a+7 17-5 1z+12
lime 1z+6
lime+paa 4+6
lime/v 4+6
limpistol 1z+3
linje 1+5 2-2 4-2 14+3 1a+3 1r-2 1t+7 1u-2 20+7 27+8 2e+13 2h+3 2i+7
linse d-4 e+5
lirke d+6 1i-2
liste 3+7 o+8 1j+15 1o+5 1q+5 1u+6 27-3 2e-2 2g+4
liste/v 0+6 8+5 15+9 27-5
listen 3+4 1g+6 1q-3 1u+7
liter r+5 1w-3
lods 1b+5
loeb 14-3 1i+8 26+8 27-2
loebe 8+13 d-2 s+2 y+2 14+9 1a-2 1b+2 1w-3 26+5
loebe+igennem m+7 26-6
loebe/v 1+8 2-2 d-2 i+2 j+4 m+9 q+6 t+3 y+3 z+2 12+2 14+11 1i-2 1j+4 1o+3 1r-2 1w-2 22+3 26+4 2f+8
loebebane 26+7
loebecykel s+3
loebehjul s+7
loebenummer y+3
loeber+inde 2f+2
loeft 29+5
loefte h+2 19+9
loefte/v d+4 f+3 h+16 n+8 p+4 y+5 1m+6
loefter 2h+7
loefter+ikke h-2 n+3 1m+8 2b+8
loefter+ikke+op n+5 1m+9 2b-3
loen 27+5
loes 7+7 q+8 10+8 1c-3 1i+2
loese 1e+2 1i+3
loese+dele 1e+2
loeser 1i+7
loeser+selv 1i+3
loeve 9+6
loft 0+3 5+5 7+4 d-2 h+3 l+4 13-2 16+5 18+4 19+8 1o+5 1x+5 1y-2 1z-2 26+11 2b+3 2e+6
loftslys 0+5
logbog 27+3 2e+5
logopaed 1l+6 1q+7 1v-5
lokale a-3 t+6 2c+7
lomme 0+3 1-2 4+4 7-2 9+16 14+2 1f+6 1l+4 1o+8 1q-2 1r+2 1v-2 1w+3 1x+4 22+6 2h-2
lommebog 9+7
lommeformat b+4
lommelygte 2+5 8+6 9+6 15+5 1b+6 1r+8
lommetoerklaede j+2
lone 2d+9
loppe 1y+7
lort h+7 22+5
lotteri 1d+8
lov 2+3 4+8 5+2 8+2 9-2 a+2 f-3 g-2 h-2 j+2 m+2 n+5 o+3 t-3 11+2 16+3 17-2 1a+3 1c+3 1f+2 1i+5 1o-2 1q-2 1v-2 1y+4 22+2 25+2 26-2 28+2 29+2 2f-4
love 1g+7 1m+9 2c+2
lucia 23+6
lud q-5 1g+7
ludo 5+8 1c-2 1d-2
luffe/v 7+12
luffer+paa 7+4
luft 0-2 1+6 d+2 19-2 1i+7 1q+3 1x+10 2b+4
lufte j+4 p+2 1b+5
lufter+ud j+4 p+2
lufthavn 1b+8
luftkys 0-2 1+8
luge d+7 f+4 10+6
lugt 12+2
lugte 4+6 d-2 e+4 10+8 12+5 16+15 1x-2
lugte+til 16+6
lugteglas 16+5
lugter+til 16+8
lukke 0+2 2+2 4-3 7+2 c+6 d+6 h+5 i+4 l+4 n+3 q+6 14-3 16-2 18+4 19+6 1b+2 25+3 26-2 27-2 29+4
lukke+doeren+til 2-2 d+8 h+6 15+5 25-4
lukke+doerene 19+6
lukke+huset 2+2
lukke/v 0-2 2-6 8+2 d+6 h+7 10+2 15+2 17+4 18+8 19+7 1b+3 1g+4 1k+3 1m+2 1s+5 20-2 26-2 27+7
lukkede+spoergsmaal 1q+2
lukker 2+4 27+8
lukker+doeren+og 2-4 d+3 h+2 i+4 15+5 25+2
lukketid 2-2 j+3 2i+7
lukkevagt 2+8 4-3 7+4 29+6
lup a+7 j+5 x-2 y+15 1x-2
luppe x+5 y+3 1m-2
lur 1+6 4+10 d-2 l+4 m+4
luren h+7 l-3 o+4 z+2 1h+7
lurtider 2h+3
lus p+7 2h-3
lyd 2+5 a-2 b+5 m+7 11-3 18-2 19+12 1m+2 1q+4 1s+7 1u+2 20+7 23+3 25-2 2b-2 2e+5
lydbog l+10 1y+6
lyde 0+6 i+7 l+4 16+11 1m+3 1o-4 1q-5 1s+6 1y+5 20+7 22+4 26-2
lyde/v d+2 1s+5 27+4
lydefter 11-2 1r+4
lyder+ens 1s+5
lydfil 1u+5 2h+10
lydleg 1q+6 25-2
lydmaaler 19+4
lydskrift 1q-3 1u+4
lygte 2+6 15+5 23+4
lykke 27-2 2a+10 2i+4
lykkedes 27-2 2a+9 2i+3
lykkes 2e+6
lyne 7+8 n+16
lynlaas 7+19 n+4 14-2 1w-3
lys 0+6 2+2 8+2 d+4 h-3 i+3 l+7 n+3 o+3 q-2 12-3 13+5 14-2 15+4 16+6 18+11 1m-2 1n+3 1x+2 20+3 22+4 23+3 25-2 26-3 2b+2
lys+i+loftet 18+8 26-2 2b+6
lys+i+stedet+for l+3
lys+ned 8+9
lys+og+skygge 16+6 1x-2
lysbord 1c+7 1x-4
lyse 19+5 1o+6
lyset+daempet 0+6 2-3
lysfest 23+4
lyskaede 18-5 26+7
lyskryds s+5 1z-3
lyst d+7 n+6 1p+6 22+6
lytte 5+7 r-2 x+6 z-2 11+5 14+4 18+4 19+12 1i+3 1m-2 1o+5 1p+2 1r-2 1s+3 1u+4 1z-2 20+13 22-2 2a+3 2h+4
lytte+til+en+besked 5+3
lytte+til+fugle x+4
lytter 13-2 15-2 20+9
lytter+foerst 2h+4
lytter+mere+end+jeg 2h+3
m l+7 1m-3 1q+4 1t+9
maa+bestemme 1a+7 1q+7 22-2
maa+blive+faerdig 1j+5
maa+blive+staaende 1c+8
maa+de+ikke 1f+9
maa+gaa+fra d+6 22+8 2b+8
maa+ikke+vaere+med 1g+12
maa+jeg+laane 1j+2
maa+lege+faerdig 1+9
maa+man+ikke 0-3 e+8
maa+skifte h+5
maa+slaas+for+sjov 14+4
maa+vaere+med 2+2 1a+9 1g-2
maade l+3 1g+3 1w+3 25+6 27+14 29+7
maage x+5
maal 5+6 7+6 d+3 q+7 t+11 16-2 18+5 1i+5 1w+2 1z-3 27-2 29+5 2e+7 2h-2
maale 7+2 g+2 r+2 10+10 11+11 19+8 1m+5 1w+2 1x+5 1z-2 26+6
maale+med 19+4 1c-3 1m+7 1w+8
maaler g+8 19+9 1w+4 25-2
maaler+hinanden 1w+5
maaler+med g+4 r+3 10+8 11+4
maaler+mel g+4
maaltid 9+8 d+2 i+4 1q+5 27-2 2e+6
maane 1q+3 1x+3
maaned 0-2 4+10 5+5 8-2 d+5 l+2 m+3 u+7 x-2 11+5 1c-2 1e+6 1g-2 1r+2 1z-2 20+6 22-2 23+2 25+3 26+6 27+2 2a-2 2c+3 2d+5
maatte l-4 14+5 18+5 1u+5 2c+6
mad 2+2 4+4 7-2 8+3 9+9 a+2 d+10 f-3 h+2 i+3 k+2 o+4 t+2 v+2 10+3 13+3 16-2 18+7 1a-2 1i-2 1k+3 1o-2 1q+2 1s+3 20-2 22-3 2b-2 2c-2
mad+i+munden d+4
made 4+9 2h+7
maden+paa 9+7 d-4 1q+4
madfortaelle d+6
madhold o+2
madkasse 1+4 4+7 5+5 d-5 i-2 n+13
madpakke 5+4 d+7 t+12 1g+6 1w+4 25-2
madras 2+5 g-2 l+2 m+6 n+4 14+8 16+12 1x-2 22+2 26-3 2c+3
madrest 10+4 13+8
madvogn f+9
maee 1q+4
maegler 1i+9 21-2
maeglerbaand 1i+3
maelk f+4 h-2 i+7 l-5 n+4 1l+6 1q+3 1t+7 1u+8 1v-2 27-2 28+5 2d+7
maelke g-3 r+6
maelkeboette g-3 r+7
maelkekarton d-2 10+7 13+12
maelkekasse 14+5 1c+3
maerke 7+11 d+5 e+2 h+3 i+3 11-2 14+4 16+18 1g+2 1m+3 1o+9 20-2 2a+6 2b-2
maerke+efter 11+6
maerke+forskel 18+7
maerke+kroppen 16+3
maerke/v 0-2 4+4 7-4 h-2 i+2 l+5 11+8 14-3 16+4 18+11 1m+13 1o+5 1u-2 27+4 2h-2
maerkelig 29+7
maette d+6 1p+7
mage 16+4
magnet 1c+12 1t+7 1x+13 27+11 2b-2
magnet+paa+alt 1x+11
magnetplade 1c+7 1x-4
magt 1g+3
mail 27-2 2a+7
maj 5+10 i+3
majs e+3 12+4
makke 0+6 3+6 4+2 a+4 t-3 1g+12 25-4 27+7 28+3
makker 4+11 1g+4 27+10 29+7 2h-3
makkerhaand t+2
makkerpar j+4 v-2
makrel d-4 12+7
mal d-2 1z+9
male 0+5 g+5 i+4 q+16 s+2 t-2 z-2 10+2 14+3 1g+2 1y+3 1z+7 23+6
male+med 1z+6
male+paa 1z+3
male+til+musik 1z+5
male+ude 1z+3
maler 1z+6 20+4
maler+med q-3 1z+15
maler+paa g+8 q+8
maleri 1g+8 1t+5
maling j+8 q+6 r+7 1g+7 1r-2 1z+4
maling+paa r+8
man 1-3 5+3 8-2 d+3 e+2 l-2 m-2 q+4 s+2 12+4 16-2 18+2 19-2 1a+3 1f+2 1g+6 1k+5 1m+2 1r-2 1u-2 20-2 22+5 27+2 2f+2
mand 0-2 7+5 o+7 t+3 1a+2 1b+6 1g-2 1m+4 1r+3 21+6 22+5 23+5 2b+4
mandag 0+4 1-2 b+9 g+3 p+3 x+5 1a+3 1g+7 1m-2 1p+5 1r+4 22+6 27+4 2a+3 2h-4
mange 1+4 5+2 9+2 a+3 b+2 f+4 i+3 j+3 y+4 z+3 1g+4 1m-2 1o-2 1u+2 1w+13 20-2 22+3 26-3 2c+4 2e+7
mangel j+5 n+5 1g+7 27+5
mangle 0-2 5+4 7+2 9+7 a+4 d+10 1a+2 1b+2 1d-4 1e+9 1g+5 1i+4 1w+4 1y+2 1z-2 25+5 27-2 2h-3
mangler+du 1i+7
mangler+en 7+3 d+5 1a+6 1b+4 1e+6 1g-3 1w+5 25+5
mappe 5+7 1l+5 1v-2 22+8 28+7 2e+3
mariehoene y+4 1w-2
markant d+5
marmelade g+2
marsvin z+9
marts 2c+6
mase g-3 12+3
maske 1z+2
maske/v 1c-2 1z+6
maskine d+3 p+7 z+6 1e-2 1r+6 1v+10 1x-2
massage 18+10
massere 7-3 l+7 18+3
mast 14-2 16+12
mat 1s+3
materiale 1z+13
mave 7+4 h+8 i-2 m+5 p+6 x+3 11+7 14+4 16+5 18+7 1r+2
mave/v 1z+4
max q+2
mdr l+4
med+app 19+5
med+bussen 3+7 t-2 1r+7
med+det 0+2 4+2 5-3 8+6 9+3 a+2 b-2 d+7 h-2 i+4 l-2 n-2 q+3 r+2 11+2 16+3 1a+6 1f+5 1g+2 1i-3 1j-2 1l+5 1m+5 1o-4 1p+4 1q-3 22-2 23+3 25+4 27-3 2c-2 2h+8
med+fingrene d+7 10-5
med+hele+kroppen 0+2 14-4 1a+7 1i+5 1z+4
med+hjem 1+5 3+4 7+5 i-2 10+8 2h-2
med+i+tasken 2h+9
med+jord d-2 y+9 10+3
med+kniv d-2 f+4 g+4 x+3
med+kroppen 1i+2
med+lommelygte 2+5 8+6 15+6 1m+2 1r+8 1x-5
med+lukkede+oejne e+2 l-2 16+2 1s+8
med+lup a+7
med+paa+sprog 0+4 1b+4 1u-4
med+seks+boern t+3
med+ud+paa d+6
medalje 23+9
medarbejder 0-2 6+9
medbringe 2c+8
medhjaelpe 2-2 4-3 7+5 29+7
medhjaelper 2+3 27+4
medicin p+6
mel 5+8 g+2 18+6 1t-6 1z+3
melde 10+2 27+7
mellem+de+to 1i+7
mellem+os+voksne 7+5
mellem+tolv+og+to v+6
mellemmad 8+4
mellemrum c+7 25-2
mellemste n+6
melodi 8+8 l+7 20-6
mening d-4 g+7 t+3 1e+6 1p+7
menneske 0+2 1l+9
mens+bussen 9+5
mens+de+spiser d+2
mens+de+venter 1s+8
mens+der+spises d+5
mens+vi+rydder 20+4
mens+vi+spiser d+4
mens+vi+venter 9+5 1i+8
menu 1p+9
menukort 1b+10
mest 4+4 m-2
mester j+5
metal m+16 13-3 19+6
metalbil 19+7
meter 5-2 j-5 n+6 t+10 x+10 y-2 10+4 12+8 1g+6 1i+3 1w-9 1z-3 26+11
middag 4+10 k+5 18+8 1a-2
middagslur g+3 l-2
midt 4+4 7+2 8+3 d+2 h+10 i+2 l-2 n-2 q+4 14-2 1a-4 1g+5 1i-2 1k+5 1m+5 1o-3 1q-2 1r+8 1u+2 1x-2 22+8 27+10 2b-2 2c+5 2h-3
midte d+4 e+5 15+8 22+6
mikroskop 1y+9
mil 14+8
mille 1s+8
min+kollega h+7 27+3
min+krop 1k+3
min+makker 27+5
minde 5+2
minde/v 5+4 l-3 p+5 1n+6
mindes 6+9 1n-2
mindre+larm 19+6
mine+fem 1o+7 25+7
mine+fire 2c+8
mini 15+7 25+5
minibus 3-2 27+9
miniroeris 15+9
minut 0+4 1+2 2-2 5+2 7+2 8+4 9+6 a+6 b-2 d-2 h+4 i+2 j-2 n+4 q-3 t-3 16+2 18+7 1b-2 1g-2 1i-2 1l-2 1o+5 1w-2 1y-2 1z-2 26-2 27+6 2a+9 2b+3 2e+3 2h-2
mission 1a+6
miste 5+8 1c-2 1d-3 1m+9 21-4
mobile 1o+8 1y+3
mobilen+i 1o+9
mobiler+i+kurv 1y+4
model 1z+7
modellervoks 0+8 16+4
modersmaal 1u+2 20+8
modig e+2
modsaetning 1q+2
modsat 1q+5
modtage 0+3
modtagelse 0+4
moede 0+7 4-2 5+8 d-2 t-2 x-2 19+5 1g+8 1m-2 1p+8 29+2 2a+8 2b+5 2h+13
moede+staaende 2a+6
moede/v 0+9 2+15 d-3 2a-2 2d+4
moedes 0-2 3+6 4+5 7-3 q-3 t-2 x+6 1h+4 25+2 27+8 2c+19 2h+5
moedrecafé 2h+8
moenster d-5 f+8 1w+11
moenstre x+2
moer 18+4
moerk 8+8 1r-3 26+8
moerke 2+4 l+5 18-5 1b+5 1m+3 1r+7 26+5
moerklaegge l+7
moerkt 2+6 l+4 16+9 18-2 1x+6 27-2
moerkt+rum l-2 16+10 18-2 1x-2
moetrik 17+2
molly z+4
monster 1b+7 1m-2
mooncars q+8 s+5
mor 0+15 1+14 4+10 7-2 d-2 l-2 p+2 1b+4 1g+2 1i+2 1n+4 1r-5 1u+13 22-2 27-4 2d+4 2h+2
mor+bliver 0+10
mor+er+gaaet 0+2
mor+gaa 0+5 4+4 2h-3
morgen 0+6 2+4 4-2 7-2 b+3 d-2 l-2 n+2 o+5 q+4 w+4 z+3 11+6 14+2 18-2 1a+2 1g-2 1h+3 1l+2 1o+2 1q-2 1r+2 1t-2 1u-2 1x-2 22+3 24+3 25+3 27+4 2d+2 2h-3
morgenbolle 0+2
morgenmad 0+5 2+10 6+8 d-2 1n-2 1q-2 1u+2
morgenmakker 0+2
morgensang 20+3
morgenstund 1o+7
morgenvagt 0+5 27+2
morgenvoksen 0+7
morges 1m+7
mormor 1-2 1b+7 1q-2 1u+13
morse 0+6 4+9 l+5 1m-3 2h+3
mos d+3 g+6 x+14 16+6
mose x+6
motor 1a+6
motorik 14+6
motorikbane 14+6
motorvej 1a+5
mozart 20+4
mudder 7+12 g-3 r+4 x+6
mudderkoekken g-3 r+7
muge z+9
muldvarp r+7
muldvarpegange r+8
mulig a+8 10+3 23+2
mumle 1q+7
mund 2-2 d-2 e+9 j+9 p+8 x+5 19+4 1o+4 1q+10 1r-2
mundbevaegelse 1q+8 1r-2
mundtligt 27+4
mur q+17 14+2 1i+4 1m-2 1z+3
mursten 1w+5
mus 8+10 z+4 1n-2 1r+8 1s+4 2a-2
muse 19+6
musestemme 19+7
musik a+10 d+9 l+5 14+9 15+12 18+11 19+6 1x-2 1z+7 20-8 26-3 27+5
musik+paa a+15 18+7 20-4
musikpaedagog 20+8
myndighed 16+3
myre y+2
myresti y+2
naa 2+3 f+4 i+5 j+5 q+2 10+2 1k-2 1m+2 1o-2 1q+4 1z+5 22+5 25+7 26+4 27-2
naa+det+selv 0+2
naal 17+4
naar+dagen+er+for 2b+2
naar+de+er+maette d+4
naar+de+henter 1+4
naar+de+hjaelper 1g+6
naar+de+kommer 8-2 9+5 d+6 j+2 l+3 y+5 12+3 18+6 1a+4 1e+6 1m+4 1o+4 20-2
naar+de+leger 1g+7 1q+2 1u-2
naar+de+venter h+7
naar+der+er+for+hoejt 19+4 1v-2
naar+det+bliver+hentet 1+2
naar+det+gaar+galt n+2
naar+det+gaar+godt 1o+5
naar+det+koger 1m+6
naar+det+regner q+3 1a+2
naar+det+sner 11+6
naar+du+er+faerdig h+6
naar+en+er+syg 25+9 2d+4
naar+en+kollega+er+syg 2d+4
naar+far+er+gaaet 0+3
naar+han+vaagner l+2
naar+hun+kommer 0+3 1u-2
naar+hun+kommer+ind 0+3 1u-2
naar+jeg+holder+fri 2d+3
naar+jeg+skifter 20+3
naar+man+er+vred 1m+4
naar+mor+kommer 1+4
naar+nogen+kalder 1a+2 1o+5
naar+noget+slutter 8+10 l-2
naar+to+er+uenige 1i-2 27+7
naar+to+vil+have 1i+6
naar+vi+aabner 0+6 2-3
naar+vi+er+mange 25+2
naar+vi+gaar+fra 8+7 22-2
naar+vi+gaar+ud 8+2 q+7 13+4 1a-2 22-2
naar+vi+moedes 2c+4
naar+vi+skal+ind 8+6 1i+5
naar+vi+skifter 8+11 h-3
naar+vi+spiser 1+7 d-3
naar+vi+venter 9+5 1a-3 20+6
nabo 5+6 f+3 t+7 1a+6 1b+6 1e+6 1g-2 23+4 27+3 2h-3
nabostue 1e+9 27-2
naegte 7+4
naegter 7+5 h+7
naer 0+6
naerhed l+2
naese 1+7 h+8 j+10 q+4 v+4 1k+6 1q-2 26-2
naesekrog j+3 26-2
naesepapir j+3
naesetip l+3
naeste 0-2 1+7 2+5 7+5 8+15 a+3 b+6 d-2 l+2 q+3 t+3 x+4 14-2 1i-2 1j+7 1o+5 1p+4 1r-2 1z-2 22+3 25-2 27-5 2a+4 2h-2
naeste+rum 8+5
naeve d+4
naevne 3-2 8+7 a-3 i+7 1r+6 27+13 2b-2
nakke 7+8 2b-2
nat 0+3 4+7 l-4 r+4 11+10 1c+10 1s+2 22+6 24+5 2h+5
natten+vaeret 0+5
nattoej 2+4
nattroeje 4+8 l-3
natur x+11 2c+7
naturbingo x+5
naturplads 2c+8
navn 0+5 1+3 5+4 8-2 b+2 e-2 j+3 k+4 l+3 n-2 q+2 t-2 x+4 z+3 10+2 16-2 1a-2 1c+3 1i-2 1m+3 1p-2 1q+6 1s+6 1t+2 1u+4 1w-2 1z-2 20+6 22+4 23-2 27+2 29+3 2e-2
navne 3+3 7+5 d+3 o+10 y-2 1g+2 1s+5 1t+7 1u+3 20+6 22-2 27+2
navnekort d+5
navneleg 2c+3
navneopraab 1m-2 22+5
navneskilt 0+7 2+3 28+10
ned+ad+bakken q-2 r+3 14+5
ned+ad+trappen c-2 n+8
ned+i+kaelderen 7+6
ned+i+kassen a-2 b+8
ned+i+knae 14+9 1o+3
ned+i+oejenhoejde 1u+3
ned+i+tempo h+9
ned+paa+gulvet 0+6 18+5 1o-3 1z+6
ned+paa+hug 1i+11 1m-2
ned+paa+knae 1i+6 1o+5
ned+til+aaen t+5
nede 0+3 4+7 c+7 d-3 f+2 m+5 n-2 r+5 1a+6 26+8
nederst 14+5
nedtaelling 8-2 1w+9
negl j+6 y-2
negle y+3
neglelak y+3
nem 7+9 1o+8
nemlig 7-2 j+4
neon 16+3
neonlys 16+4
nervoes 2a+2
net l+5 q+3 x+5 y+4 14+5 22+5
nette 1y+2
netto g+8
ni 0+11 d+2 l-2 m+7 q+2 t+3 10+4 1h-2 1o+5 1r+2 20-2 22+6 25+10 27+5 2c+5
nik 1o+6
nikke/v 1m+9
nisse 23+12
nissedoer 23+7
nive 1k+6
niveau 19+9 22+4 25-2
noahs 1c-4 1t+4
noed 2+7 27+5
noeddeblanding 2+7
noedplan 27+4
noedraket t+2
noedt l+5
noedvendig i+4
noedvendigvis a+7
noegle 1+6 5+6 s-2 16-3 1g+6 1s+7 1w+5 22+13
noeglering b+8 1l+8 1v-7
noerde 1g+7
nogen+at+lege+med 1g+2
nogensinde 1a-2 1e-2 25+8
noget+at+snakke+om 1q+2
noget+at+tygge+paa 16+5
noget+godt+om 1+5
noget+jeg+saa+du 1o+2
nord q+4
nordlige q+4
normal 19-5 20+9
notat 2e+5
notere t+6 1a+10 1k+7 2e+4
november m-2 q+7 23+4
nr d-2 f+3 2h+7
nu+og+bagefter 8+9 b-2
nulte 5+6 1r-5
nummer 2+11 a+7 s+6 t+6 y+2 15+3 1a+5 25-2 2h+4
nummerere 7+7
numse 7+5 h+4 j+5 20-3
ny 1-2 2-2 4+14 5+3 6+3 7-3 d-4 e+10 i-2 n-2 o+2 q+3 t+6 13+2 14-2 18-2 19+2 1b+2 1e+4 1g+5 1i-2 1m-2 1o-2 1p-2 1q-3 1t-2 1u+2 1v+3 1z+2 20+6 22-2 25-2 26-2 27-2 28+2 29+10 2h-2
ny+bog 1r+3
ny+kollega 29+3
ny+tekst+paa 20+2
nyansaette 27+13 29-3
nye+boeger 1r+3
nye+boern q+6 1g-2 27+5 2a+2
nye+foraeldre 1u+4
nye+i+samme+maaned 4+2
nye+ord 20+3
nynne 8-2 l+15 20+13
nynner+i+stedet l+6 20-3
nysgerrig 1o+9
nysgerrighed 1g+6
nysyltede d-5 g+9
nyt 4+9 8+9 a+2 b+6 e+4 f+3 q-2 t+3 1p+7 22+4 2b+2
nyt+barn 4+4
nyt+legetoej 1p+4
oedelaegger 1a+3
oedelaegger+andres 1a+3
oeer 14+5
oeje 0+4 5+5 9-2 d-2 e+11 h+9 i+5 l+3 n-2 q+6 z-2 16+5 19-3 1a-3 1d+3 1g-2 1k+3 1m+4 1s+6
oejeblik 9+7 l+2 1o+8 27-2 2a+4
oejenhoejde 1o+6 1u+3 26+6
oejenkontakt 1+7 1o+4 27+7
oekse x+8
oenske/v 1-2 1p+7 2h+7
oere 8+8 d+2 f-2 h+4 l+2 o+4 x+5 z+6 18+8 19+11 1l+6 1m-2 1q+3 1w-2
oereklokker 1l+9
oerekopper 18+7 19-2
oereprop 2b+7
oese f+3 1q+8
oese/v 9+5 f+5
oev 1g+3
oeve 0-5 1+3 2-2 3+2 5+16 7+7 9-2 a+3 c-2 h-2 i-2 k+4 m+6 n+9 o-2 q-2 r-2 s+2 t+2 14-2 18-2 1b-2 1d+4 1g-2 1i+2 1j+4 1k+4 1l+2 1m+3 1o-2 1q-4 1w-2 26-2 2a+2 2b-2 2d+4 2g+4 2h+3
oeve+sig+i+at+rulle m+6
oevelse 7-3 n+8 14+6
oever 3+4 5+8 i+3 q-2 1a-2 1c-2 1d-3 1g+7 1h+7
oftere 1p+9
ok d+7 14-3 1m+2 22+6 2b-2 2f+8 2h+4
oktober 23+5
olie 18+7 1x+8
oliven d-4 e+4
om+bordet d-4 1d+9 2c+5
om+fem+minutter 1-3 8+5 h+6
om+lidt 8+9 h+6 1a-2 27+5
om+lidt+skal 8+5
om+natten 0+2 11+6
om+ti+minutter 22-2 2a+4
omgang d+9 14+5 25-2
ommoeblere 26+5
omrids f+5
omvendt 1d+3
ond 0+4 p+8 14+8 1b+5 1i-2 1q-2 1u+6 22-4 27-3 2b+3
ondt+i 2b+3
onsdag 5+4 b+7 d-2 e+4 g+7 l+2 q-2 t+6 x-2 z+4 14+5 1g+2 1o-3 1p+6 1y+3 25+3 27+3 29+4 2a+4
op+ad+bakken q-6 t+9 14+5
op+ad+muren q+6 14+3
op+paa+loftet 1o+8
op+paa+puslebordet h-2 n+6
opad 7-3 n+7
opdage x+3 27+13
opdagelse q+6
opdager j+3
opdele 8+7 1h+7 25-2
opera 20+3
operasang 20+4
opfinde 1b+4 1g-2
opfoelgning 4+8
opfoere 1r-4 21+9
opgang t+7
opgave 0+9 1-2 5+7 8+4 d+7 n+3 o+7 q+4 x-2 z-2 10-2 1g+12 1z-3 27+8 28+2 2h+9
opgavekort o+6
opholde 26+8 2e-2
oplaeg 1a+6
oplaering 29+5
opleve 1+7 1q-5 20+3
oplevelse 23+5
opmaerksomhed h+3 1m+6
oppe 0+2
opraab 22+5
oprydning 8+4 a+3
oprydningssang 8+5 a+4
opskrift g+11 j+5
opslag 2h-3 2i+19
opslag+sammen+med 2i+3
opstart 0-3 4+13
opstod 1a+5
opsyn 1z+3
optage d+6 i+3 l-4 19+5 1q+2 1r+3 1u+19 1w-2 1y+5 20-2 25+6 2a-2 2h+2
optagelse 2a+7
opvarmning 5+6
opvask d+4 f+8 l-2 1b+3 27+4 2b+8
opvaske 0+3 f+6
opvaskemaskine p+5
opvaskeren 0+3 f+7
ord 4+2 5+3 b-2 d-2 n+2 14-2 15+2 1g+3 1i+4 1m+3 1q+15 1r+3 1u+6 1v+2 22+4 27+5 2e+3 2i+3
ord+for 5+2 1k+7 1m+4 1q-6 1u+2 27+3
ord+for+det 1m-3 1q+2 27+4
ord+paa+sprog 1q-3 1u+6
orde 1r+2
orden 3+4 8+7 d+5 27+8 2b-2
ordentligt 1+3 d+6 1m-2 28+8
ordet+gaar+rundt 22-2 2a+6
ordet+rundt 22-2 2a+7
ordkort 1q-3 1u+4
ordliste 1u+9
ordne 1+11 i+5 1a+4 1i+5 1q-2 27-4
ordner+det+praktiske 1a+5 27-4
ordre 1a+9
ordret 1q-3 1r+8 2e+6
ordssaetninger 1q+9
ordstyrer 22-2 2a+9
organist 20+9
orgle t+14
orke t+6
orm y+12 10+7
orme y+5 10+2
os+voksne j+3 1a+6
ost d+5 f-2 n+7
otte 0+12 2+5 d+5 m+3 q+7 1e+7 1q+3 25+5 27-2 2c-2
oven z+3
ovenpaa l+3 1q+4
over+gloeder 12+2
over+hovedet 0+5 7-2 h+8
over+hovedet+paa 7-2 h+8 27+2
over+i+boernehaven 5+2
over+ild 12+2
over+og+under 14+7
over+vejen t+5
overalt f+3
overdaekke 14+5
overfare d+8 m+2 n+7 1i+4
overgang 5+5 l-4 t+8
overgearet 18+5
overgive 27+4
overlap 2+6 27+6
overlevering 0-2 5+6 27+8
overraskelse 2h+5
oversaette 1g-2 1u+10 2h+8
oversaetter 1u-2 1y+9
overtage 0+6 7-5 1a-2 1h+8
overtoej 7+6 2h+6
overtraeksbukser 7+4
overtraet d+3
overvaelde 7+2
ovre 0+10 1m+3
p s+4 1q+7
paa+alle+sprog 1b+4
paa+arabisk 1u+5
paa+armen+naar 15-2 20+8
paa+badevaerelset+saa h+4 27-2
paa+biblioteket t+2 1r+6
paa+cykel 0+5 2+6 s-3 2d+6
paa+den+anden+stue 1r-4 21+9
paa+deres+sprog 0+2 1g+7 1r+6 1u-5 2h-2
paa+eget+sprog 1r+7 1u-4
paa+elleve+maaneder 4+4 l-2
paa+gulvet+sammen+med 1a-2 27-2 29+7
paa+hendes+sprog 0+4 4+6 1u-7
paa+hug 1i+10 1m-2 1o-3 1q+8
paa+i+den+raekkefoelge 1i+7
paa+kanten e+3 i+4 1g+2
paa+kurdisk 1q-3 1u+4
paa+liste 1g+6 1j+4
paa+madrasserne 2c+5
paa+maven h+7 11+5 14+6 18+3 1m-2 1r+4
paa+moedet 19+7 2a+3
paa+nettet 1y+2
paa+ni+maaneder m+3
paa+otte+maaneder m+4
paa+papir b+9 j-3 n+6 1z-7
paa+pause 1i+8
paa+plads 3+5 a+2 1o+3 24+7 27+3
paa+pladsen 3+5 24+8
paa+polsk 1r-2 1u+5
paa+potten i-7 n+9
paa+puslebordet h-3 1q+12
paa+skaerm 1y+3
paa+skaermen 1+9 1y-3
paa+skift 8-6 g+4 i+3 z+2 10+6 1d+3 1g+3 1j-5 27+3 2b+4 2c+7 2d+2 2h+6
paa+skoedet 4-2 d+3 l+4 m+4 z+6 16+5 18+5 1k+5 1m-8 1o+3 1r+8 20+3 22-2
paa+somali 1r+2
paa+syv+maaneder m+3
paa+taeer z+5 14+5
paa+tallerkenen d-6 e+2 1t+9
paa+ti+maaneder 4+4 d+7 m-2
paa+trappen 0+3 1+6 4+5 7+4 c-3 h-2 t+2 14-2 1g+2 1q+2 1s+4 1t+3 27+4 2h+9
paa+tur 5+2 9-2 g+3 1j+8 1s+5
paa+tvaers+af+koen 1g+5
paa+tvaers+af+stuer 25+8
paa+tvaers+af+stuerne 1g-2 27+7
paa+tyrkisk 1u+2
paa+vej+hjem t+4
paa+vrangen 7+3
paa+ét+ben 14+2
paalaeg d-3 f+12
paaske 1z+7 2b+6
paaskeaeg 23+6
paaskekylling 1z+5
paedagog 0-2 2+2 4+8 5+10 d-3 15-2 1a-2 1n+7 1q+4 2c+10
paedagogisk 1a+6
paen l+3
paent 4+3 9-3 a+5 1g+6 1y+4 22+6 26+5
paere 1x+4
pak 5+6
pakke d+3 l+6 n+6 1e+5
pakke/v 1+12 a+3 d-2 n+7 t+3 1b+6 1e+6 2h-2
palle/v q+3 26+9
pande 2-2 g+5 k+3 l+5 1r+6
pande/v g-3 r+4
pandekage g+7 12-2 14-2 16+6 24+7
pandelampe 2-2 k+4 1r+7
panik b+4
pap 13+3 17+7 1b+6 1c+2 1m+7 1r+6 1x+3 1z-3
papbog 1r+8
papir 7-2 9+3 b+5 i+7 j+3 n+8 o+11 13+3 15+3 16+2 17+3 1g-2 1m+5 1o-2 1r+2 1s+5 2h-2
papirstrimmel 16+9
papkasse q+4 r-2 s+9 t+6 13-2 14-2 1b-2 1c+3 1e+14 1r+4 1z+4
paprika d+5 e-3
par 7+4 i+3 o+7 1a-3 1g+7 1s+8 22+7 25-3
par+paa+tvaers 1g+6 25-3
paraply 11+4
parese 14+5
parfume l+4
park t+7 13+6 14-2
parkere s-2 w+8
parkeringsplads s+8 26+4
parkour 14+6
parti 1i+14 1m-2
parvis 18+3
pas f+2 q+6 r+4 1b+7 2e+4 2g+8
passager s+7
passe 7+3 a-2 d+5 f+2 l+5 10+2 12+4 1s+5 27-2 2d+5
passer 5+11 h+5 17-2
pasta e+5
patient 1b+5
patrulje 2g+8
pause d+11 l-2 q-2 18+11 1a-2 1i+2 1q+4 1x-2 20+4 27+14 2b+11
pause+fra 18-3 2b+11
pauserum 18+5
pavillon v+5
peber 16+5 1x+9
pedel 8-2 o+8 1p+7 1v+5
pege 1+5 b+3 d+2 h+4 t+6 1m-2 1p+8 1q-5 1v+21 20+4 27-2 2e+5
pegebog 1q+4 1u+7
pegefinger e+8 p+5
pegen 1q+5
penalhus 5+7
penge t+4 1b+4 1w-3
pensel q+3 16+3 1j+9 1z-2
pensionist u+9
perle/v 2+7 17+6 18+8 1w+5
perler+paa+snor 1w+5
persille e+7 10-2
person 1r+8
personale 0+5 b+5 d-5 1g+5 1u+3 1y+5 27+6 2b+7
personalegruppe d-5 1g+7
personalemoede 2a+3
personalestue 1u+4
piberenser 17+9 1z-6
picnic 23+4
pige 0-2 4+7 7+4 8-2 d-2 h-2 i+2 l+6 m-2 n+3 o+7 q+3 x+3 y+2 15+5 1a+6 1g+8 1i+3 1m+6 1o-2 1p-2 1r-3 1u+2 1x-2 20+4 22-2 25+3 26-2 27-2 2e-2 2h-2
piktogram 8+9 b+4
pil b+6 c+6 10+4
pile 1y+3
pille g+4 n-2 1s+7 1z+7
pille/v e+6 1c+8
pincet 17+11
pind d-5 e+6 g-4 r-2 x+8 11+6 12+6 1i+5 1j+5 1x+5 20+13 21+6
pinde d-2 r+3 x+2 10+12 12+7 13-2 17-2 1b+5 1e+6 1r+7 1x-3 2h+7
pirat 1b+4
piskeris g-3 m+5 16-2 20+7
pisse t+3
pizza g+6 18+2 1w+8 1z-2 2h+8
pizzadej g+3
pjask 1q+4
plade f+4 r+5 x-2 16+8 19+10 1c+11 1d-2 1x-3
plads 0+2 4+11 7+9 a+2 d+5 h-2 i-2 j-2 n-2 q+6 t-2 w+3 x-2 y-2 14-3 1a+5 1b-2 1c-2 1e-2 1g+5 1i+5 1o+3 1q-3 22-3 24+3 26+7 2a+3 2c+5
plads+paa+gulvet 1o+3
plaene d+4 q+8 r+2 23+2
plakat n+7 1i+5 1m+4 1z-6 26+8 2f+7
plan 0-2 1-2 b+6 t+10 11+4 14-2 1a+4 1g+2 1i-2 1l+6 1p+8 1z+2 22+2 27+7 2a+6 2b+3 2e+4 2g-2 2h-2
planke 7+4 y+5 14+3
planke/v n-2 q+8
plankevaerk q+8 r+7 1z-2
planlaegge d-2 18+8 1p+13 27+7 2b+4 2c+8
planlaegge+ugen 27+5
planlaegger+selv 5+2
plante 1x+9
plante/v l-3 q+5 10+2 26+10
planter 10+3
plast j-5 r+6 y+4 13+2 19+7 1e+5 1r+5
plaste n+7 t+6 1b+7 1m+3
plaster p+5
plasterkasse p+6
plastic 10+4
plasticlegehus 10+4
plastik 4+5 h+7 11+3 1e+8
plastikpose 11+3
plastkasse 19+7
plastkopper j-6 r+8
plastlomme 1r+6
plastre 1b+3
plat q-2 26+8
platform q-2 26+9
pleje 1+7
pleje/v 1+5 4+7 j+2 q+6 t-2 1g+12 1m-3 2a+4 2h-2
plejecenter u+5
plejefar 1+9
plenum b+5
plet x+10 1x+8 26-4
pligt o+7 1g-4
plov a+4
pludre d-2 l+7 1q+8
pludselig e+4 g-2 s+3 y+4 1b+4 26+2
plukke d-2 e+6 g+6 10+9 17+7
plukke+aebler 10+5
poelse d+5 i-3 l+4 14+6 16+5 1p+7
point e+9
politi d+3 1b+6 26-2
polsk 1q-2 1r-2 1u+8
pony z+5
popcorn g+9
poppe 12+4
populaer 1-2 o+4 10+5 1g+11
porre e+4
port 0+7 1+10 2+3 q+6 r+5 x-4
portion d+3
pose 1+5 3+4 7+2 9+4 g+2 l+2 x-4 11+2 13-2 14+3 16+4 1q+11 1s+3 1v+2 1x+4 22+7
pose/v n+5 11+7 16+8 17-3 1q+5 1x+5 23+6
post 0-3 1-3 4+6 5+6 n+11 o+9 t+6 1b+4 1t+8 2h-5
postbud h+4 o+10
posthus t+8
postkasse 4+8 5+2 b+7 1b+8 1r-2 1t-2
postmand 1b+5
potte 7-2 i+8 n+7 10+7
potterne+staar 7-2 i+4
praecis 1q+5
praemie 23+4
praksis 2e+6
praksisfortaelling 2e+7
praktik 28+3 29+7
praktikant 29+11
praktisk d+4 1a+9 1o+7 27+13 2a+7
praktiske+opgaver d+5
pres n+9
presenning l+5 q-3 r+16 1r+4
presse/v 1+7 4+4 d-2 g+7 16+15 27-2 2b+3 2h-2
presser+ikke 4+4
prik i+6
prikke 8+2 j+4 v-2 y+4
prikke+paa+skulderen 8+2
prikker+paa+skulderen 8+2
primaer 4-2 h+5
prinsesse 1b+6
printe 1z+9
prise/v 27+4
privat i-4 1k+14 26+4
problem 5+8 1a+3 1i+6
problemloeserhjoerne 1i+8
proces 1z+7
proeve e+7 10-2 14+2 1x+5
proeve+selv 1i+9
proeve/v 0+3 1+8 2+4 4-2 5-2 7+3 9-2 a+2 d+4 h+9 j-2 l+3 n+7 14+5 16-2 18-2 1a+6 1f+2 1g-3 1i+7 1l+3 1m+3 1o-2 1r-3 1u-2 1x+2 20+3 25+2 26-2 27-2 29+2
proever d-4 l+3 n+12 y+5
program 18+8 1a+12 1p+8
projekt 1g+5
projektor 1y+6
prop n+7 19+2 1x+7
proppe 13+9 1z-2
pruste 9+5 h+9 m-2
publikum 1a+8 1i+3 1m+8 21+2
pude 0+2 2-2 d+3 h+8 l-8 n-2 q-2 x-2 14+8 16+10 17+5 1a+3 1c-2 1d+3 1e+8 1h+4 1i+5 1m+5 1w-3 1z+3 22+7 27-2 2b+2
pudebunke 14+5
puderum 0+5 14-2 19+5 1p+4 22+5
pudse 0+7 j+7
puls 14+16 18+2 22-3
pulse l+8
pumpe s-3 1b+7
pumpe/v r-2 s+8 1x+7
punkt 29+4 2a-3
punkte 2a+6
punktum l+3
puppe y+2
pusle 0+4 7+4
puslebord h+7 n+5 1q+11 20+2
pusleplads h+6
puslerum h+3 2b+7
puslespil 0+6 2+11 a+8 17-2 1d+12
pusleting 0+4
pust 1i+9
puste h+6 t+6 12+5 18+2 1m+12 1x-3
pusterum 1m+6
putte 4+5 1b+3 1h+8
putte+sig l+2
putte/v 4+5 d+4 l+14 25-2 2d+7
putter l+8
putter+de+foerste 4+4
putter+i+hold l+4
putter+sig+selv l+2
pynt g+4 r+7 1z+3
pynte 23+8
pyt r+12 x+6 11+6 1x+8
r 1q+2
raa e+9 p-2
raab 8+8 h+2 1i+8
raabe 0-2 1+10 7+11 c+3 d-4 i+4 q-2 t+4 19+3 1a+11 1i-3 1k+2 1o+2 27+2 2h+3
raabe+navne 25+3 27+4
raaber 1w+5
raaber+ikke 1+8 19-2
raaber+over 8+2
raad 1i+8 1p+3 1t-2 2h+7
raadslagning 1p+7
raadvild x+3
rabarber 10+4
radiator 7+3 i+4
radio 2+6 d+12 l+6 19+2 1a+4 1q+16 27-7
raekke 3+5 5+5 7-2 9-3 b+4 d+3 f+3 h+5 i+2 l+5 m+4 10+11 1b+3 1i+5 22-3
raekke+haand+op 5+4
raekke+haanden+op 5+4
raekke/v 5+8 7+2 d-3 f+6 l+2 n+5 t-3 19+7 1r+4 1x+5 21+3 22+4
raekkefoelge 7+5 8+12 b+17 d+4 e+2 h-2 i-3 l+8 18-2 1i+3 1m-2 1p-2 1q+4 20-2 22+3
raekker+haanden+op 5-2 19+9
raekkevidde m+7 1i+6
raekvaerk c+8
raes y+5
rafte x+8 1c-2
rage 1i+4
rager+uklar 1i+4
raket t+2 1x+3
ramadan 23+7 2h-3
ramme h+7 1a+5
ramme/v d+4 f+7 i+8
rampe 1c+12 1w-3 1x+7
ramt 1i+7
ramt+hvad 1i+4
rank o+9 1g-2
rar 4-3 7+6 1k+2 1m+9 2h+5
rase 1m+10
rask p+5
raskliste p+9
rasle 20+8
rasleaeg 20+6
raslere 20+5
rasleting 20+5
rasp 1z+5
reb q+10 x+9 14+17 1c-2
rebe t+5
redde 9+6 1b+9
redskab 26+6
referat 2a+4
reflektere 2a+8
regel q+2 t+5 12+2 14+11 19+10 1a+6 1d+7 1h+5 1i+2 1p+6 1t-2 1z+3 2f+9
regelleg 1a-3 1h+8
regn l+11 q-3 16+7 18+6 1r+6 1z+4 20+7
regnbukser 7+5
regne q+2 1a+5 1p+5
regnorm y+4
regnormekasse y+4
regnskab 1+4
regnslag l+5
regntoej 7+2 r+8
regnvejr r+4 x+6 11-2 18+8 1z+5
rejse 7-4 f+3 14+9
rejse+sig+ved 26+3
rejse/v 0+6 7+5 d+15 l+4 m+6 x+2 1g-2 2h+3
rejser+mig+ikke d+3
rejser+mig+og+gaar 0+3
rejsevogn f+4
reklame 1z+7
rekvisit 1a+9 1b+6 1r-2
rema d+4 e+2 f+2
remse 7-2 8+2 j+4 19-3 1s+9 20+6
remse/v c-2 1s+13
ren 0+2 2+6 a-3 f+5 h+8 i+3 j-2 n-2 s+6 16+4 26-3
rende/v d+9 l+4
rengoering 1c+7
renlig i+2
rense e+5
reol a+6 m+4 18+7 1c+6 1e+6 1r-2 25-2 26+9
reparere 1a+6 1g-3
replik 1u+8
repos c+9 20-3
respektere 1k+8
rest 1-3 2+6 7+8 8+6 a+5 b+2 c+3 d+3 h+2 i+3 j-2 l+5 q-2 r-2 x-2 12+2 13+3 1a-3 1c-3 1e-3 1g-2 1h+3 1i-2 1l+4 1m-2 1o-2 1q-2 1r+2 22+10 25-2 27+5 2a+4 2h+3
restaurant d+5 1b+10
ret d+4 1q-2 1r+7 2e+6
retfaerdig 1i+8
retning 16+7 1q+3 25+2
rette 7-2 d+6 n+4 1o+6 1q+4 27+5 2i+8
rette+paa+ham 1o+4
retter+paa d+12 1o-3 27+7
retur 3+7 9-2
ribs g-2 10+2
ridder 1b+7
rigtig 7+4 d+2 f+3 j+4 n+2 o+3 q-2 r+4 s-3 14-2 16-2 17+3 1b+18 1c+6 1g+2 1o-2 1q+4 1t-2 1z-3 2b+5 2h+5
rime d-2 1s+11
rimkasse 7-4 1s+9
ring b+4 i+2 q+4 x+6 15+7 26+4 28+3 2a+7 2b-2 2c+6
ringe 0-2 1+2 4+7 5-2 a+3 h-2 o+3 p+6 t+2 1b+3 1e+3 1g+2 1i-2 1o-2 1p+2 1q-2 1x-2 1y-2 22-3 25+3 27+2 28+9 2a+4 2b+2 2d+8 2g+4 2h+11
ringe+hjem 2h+3
ringen 22+9
ringer 9+6
ringer+hjem j+3 p+15 2h-9
ringer+med+klokken a+8 o+8
ringer+paa+klokken 14+2
ringer+sammen 27+4 2h+3
ringetal 2g+9
ringle m+7
ris d-4 e+4 14+4 15+7 16+4 18+3 20+8
rist d-4 12+7
riste d-2 g+5 12+8
ritual 0+7 l+7 23-2
rive d+2 l+7 12+4 17+5
rive+fra l+7
rive+papir i-2 n+6 17+6
rive/v 1+3 n+5 10+5 1i+11 1k-3 1m+3 1z+4
ro 0+5 2+4 7+5 d+8 l+6 o+4 t-3 z+2 14+2 18+7 1c+3 1q-2 25-2 27-2 2c+4 2h+5
ro+paa 0+5
robot 1y+9
rod l+7 x+6 1a+5 1z+8 2f-2
rode/v 1+3 a+9 1a+8 23+4
roden 10+7
roder 7+8 a+5
roe 15+7
roed 0-2 2-2 4-2 7-2 8+2 a+3 b+8 d-2 j+9 o+2 p-2 q-3 s+5 x+2 10+2 11+2 14+3 17-2 19+3 1a+5 1c-2 1i+4 1k+3 1m+4 1w+4 1z-3 22-2 25+7 26-2 2a+4 2e-2 2g+5
roer g+6 n+5 r+10 17-3 1e+5 1t+3 1z-2
roeraeg g+8 z-2
roere 7-3 h+6 16+7 18+7 1k-3
roere+ved e+8 h+6 n+6 t+4 z-2 16-3 1k-2
roere/v 7-2 8+3 e+20 f+5 g+11 n+4 q-3 t+2 z-2 12+3 15+3 16+2 1a+3 1c+4 1g-2 1p+6 1q+3 1w-2 1x-2 25-2
roerer+i+gryden 12+6
roerer+ved 8+6 e+5 16-2 1q+5
roeve 2-2 1b+5
rolig 0+9 2+9 4+3 8+4 d+7 h+3 14-2 16-2 18+2 1a-2 1k+3 1o+3 1r-3 27+9 2h+4
rolle l-2 o+4 1a+7 1b+9 1g+4 1i-2 1q-2 27+8 2a+7
rollekort 27+3
ros n+8 1i+7 1o-2 27+21
ros+for+at+proeve i-2 n+9
rose e+4 n+6 1g+5 1o-2 27+10
rose+en+kollega 27+5
rose/v d+4 e-3 n+8 10-2 1g+8 1o-2 1u+5 27+3
roser+hinanden 27+3
rosin d-3 t+9 17+8
rover q-2 1a+3
ru 7-2 16+4 1q+6
rude 0-8 1+8 3+8 4+7 1m-2 2h+5
rugbroed d+9 f+3
rugbroedder d+3
rugeaeg z+8
rulle f+2 l+7 m+5 q+4 22+8 26-2 2a+4
rulle+ned l+11 14-2 26-2
rulle/v 3+3 f+5 m+4 q-4 r+7 14+10 18+7 1q+6
rullebord f+5
rullen 7+5 r-3
ruller 13+6 23+4
rulletur q+6
rum 1-2 3-2 5+10 a+6 b-2 d-2 e+2 h-2 i-2 q-2 t-3 14+4 16+7 18+9 19+3 1a-2 1c+2 1g+5 1i+2 1m-2 1o-2 1q+2 1x-2 1z-2 25+10 26+17 27-3 2b+6
rum+i+rummet 18+9 26-4
rumdeler 26+4
rumme 0-2 7+9 8-2 a+3 b+7 d-2 i+2 l+11 q-2 18+8 1f+4 1g-2 1l+5 1m-5 1o+6 1p+2 1q-3 1w-3 1y-2 1z-2 22+3 25-4 26+15 27+2 2c+6 2e+3
rumraket 1b+7
rumstation t-4 1c+8
rund g-5 18+6
runde 2+10 c-2 d+13 14+11 1g+4 1w+2 1z-2 22-2 28+7 2a+3 2b-2 2c+5
rundkoersel 3+9 20-2
rundkreds 7-3 9+7 d+6 1j+7 1r-2 2a+4
rundstykke g-5 18+6
rundt 0-2 1-2 4+2 5-2 8+2 f+5 h-2 i-2 l+2 n-2 q+5 s+7 t-3 10-2 12+2 14-2 16+6 18-2 1a-2 1c-2 1d+2 1g-2 1i-2 1j-2 1m-2 1o-2 1p+3 1r+2 1w+2 1x+2 1z+2 22+6 23+2 25-2 26+8 28+3 2a+2 2b+2 2h+3
rundt+om+huset l+2 s+6 14-2
rundvisning 4-5 q+9
runge 19+5
ruske l+2
rute t+8
rutine 0+3 h+8
rutschebane 14+6
rutsje 8-2 1w+8
rutsjebane 7-6 q+5 14+15 1h+7 2c+4
rutsjen 2f+8
rutsjetur 8-2 1w+8
ryd+op a+4
rydde 1+3 2+4 7+2 8+8 a+10 d-2 q+5 20+2 22+5 27+9 2c+7 2h-2
rydde+af q-2 2c+5
rydde+op a+4
rydde+vaek 8+4
ryddehold a+5
rydder+af q-2 2c+5
rydder+efter a+3
rydder+op a+2 22+7 27+14
rydder+sammen 2c+7
ryg 0+3 7+3 d+4 g-5 h+9 i+2 l+6 m-2 n+4 t-3 x+8 11+3 14-2 18+14 1a+4 1i-2 1j-2 1m+2 1o+9 1r+3 21+6 22-2 27-2 2b-9
ryge 0+5 7-3 b+5 e+4 h-2 j+2 l+3 m+5 n-2 o+5 12+8 1g-2 27+4 2b+8
ryghistorie 18+4
rygsaek 1-2 5+12 d-2 n+11 t+14
rykke 0+8 1+5 2+6 5+4 7+4 d+4 l+4 v+5
rykker 5+8 l-4
rykker+op 5+8 l-4
ryste 14+5 15-2 17+5
rytme 4+3 9+5 j+6 1s+7 2h+4
rytme+paa 1s+8
rytmik 15+5 25-2 2c+7
rytmiktime 15-2 2c+8
s 1s+11
saa 10+4 1z-2
saa+de+kan+naa 7+4 d-4 f+6 n-2 1q+5 1z+8 20+2
saebe b+2 i+5 j-4 n+10 q+2 r+5 16+7 1b+6 1x+6
saebeboble 0+6 18+14 1m+5
saebedispensere j+5
saebemand j+2
saebeskum 2-2 j-5 r+9 18+5
saebevand q+4
saed 2c+4
saede 3+17 t+6
saederyg 3+2
saedvanlige 2c+4
saek 5+6 7+2 q-6 13+3 17-3 1g+7 1s+7 1z-2
saekke 14+10 16+4
saekkepude 14+6
saekkestol 26+7
saelge r+6 z+4 1b-3 21+6
saenke/v f+9 g-2 j-5 n+8 26+2
saerlig 1+3 d+3 1l+9 27+6
saerskilt e+3
saet 7-3 a+7 i+2 n+8 1b+7 1r-2 1w+4 26-2
saetning 0+7 7+7 t-2 18-2 1i+8 1o+6 1q+7 2e+5 2h+6
saette 0+3 1+2 4-2 5-2 8+5 9+3 a+3 b+2 d+6 h-2 i-2 l+2 q+6 r-2 t-2 14+2 15-2 16-2 18+4 19-2 1a+2 1b-2 1c+2 1d-2 1g+5 1i+4 1m+6 1o+2 1q+2 1u-2 20-2 22-2 26+2 2b+3 2d-2 2e-2 2h+3
saette+kryds 1w+8 26+8 2e-3
saette+mig+paa+gulvet h+3 18+7 1k+7 1m-2 1o-3 22+2
saette+musik+paa 8+6 14+5 20-2
saette+ord+paa 1q+6
saette+sig+ned q+8
saette+tempoet+ned 18+5
saetter 3+2 9+14 d-4 z+4 1p+16
saetter+kryds 2e+3
saetter+lyd+paa 1q+4
saetter+mig+hos 8+7 1a-2
saetter+mig+mellem d+8 1i+10
saetter+mig+ned h+3 n-2 1a-2 1i+6 1k+7 1m+8 1o-3
saetter+mig+paa+gulvet h+3 18+7 1k+7 1m-2 1o-3 22+2
saetter+mig+ved+siden+af 1m+4
saetter+musik+paa 8+6 14+5 20-2
saetter+ord+paa 1q+4
saetter+os+til+bords 9+8 d-3
saetter+paa+plads d-2 f+4
saft 2+5 d-3 g-3 t+6 10+4 11+10 12+5 18+6 2h-2
saks 5+6 17+5 1z-4
saks+og+lim 5+7 17-3 1z-2
sakse a+8 1z-3
sal 8+6 24+7 25+4 2c+10
salat d-4 y+5
salt g+5 1x+7
salve h+3 t+2 21+4
samarbejde 1g+4
samarbejde/v s+4
samarbejdsbane 1g+5
samle 0+4 1+10 2+4 8+5 a+7 c-2 g-2 h-2 l-2 t+3 12+7 13+9 14-3 1a-2 1c-2 1e-2 1i-3 1m+4 1q+6 1w-2 22+3 23+4 25+4 27+6 29+5 2a-2 2h+3
samler+op 8+6 1m+8 27+6
samles+i 14-2 22+5
samling 7+2 8+7 9+5 d-2 i-3 t-2 11+5 14+10 18+4 1a+3 1f+2 1p+6 22+3 29+13
samme+boern+og+samme+voksen 25+5
samme+bog 5+7
samme+bog+fem 1r+4
samme+fire b+7 d-2 e+8 1z+7
samme+historie 1r+5
samme+ord 1q+2
samme+regel 2f+5
samme+sang d-2 i+5 l+6 1m+6
samme+ting 8+6 b+7 1q+5 25-4
samme+trae x-2 11+8
samme+tre+sange 20+4
samme+voksen+hele 25+5
sammen 2+9 7-2 a+3 f+2 l+4 t-2 x-2 18-2 1a+3 1g+8 1m+9 1p-2 1r-2 1y+2 1z-2 20-2 22-2 27+4 2c+4 2e-2 2i+2
sammen+med+far 0+8 7-5
sammen+med+foraeldrene 4+3 27+7 2h-2
sammenhaeng 1q+2
sammenligne e+7 1q-2 1u+3
sammensaette 1q+7
sammenskrive 5+3
sammenstoed 1i+10 26-3
samtale d+7 h-2 1q+11 1u+6 2h+12
samtale+med 1q+6 2h+8
samtale+med+et+barn 1q-3 2h+6
samtale+om d+10 1q-4
samtale+paa+gulvet 2h+5
samtale/v 1u+8
samtalekort 1q+6
samtidig 0+3 5+4 7+7 8+5 a+3 d+2 1g-3 1q-7 1u-2 1v+9 2c+6
samvaer h+7
samvittighed 2b+8
sand 5+6 7+8 m-2 q-2 r+11 14+9 1b-2 1e+5 1i+4 1t+2 1x-2
sandal 7+2
sande m-2 q+8 r+3 v+8 1w-3 22+7
sandkasse q+6 r-6 s+5 v+4 14+6 1a+7 1r+5 21-7
sandpapir 16+10 1z-3
sandsaekke 14+4 16+5
sandskaal r+7 1b-2
sandur 8+5 q-5 1j+9
sang 4+3 7-2 8+8 9+2 b-2 d-2 h+6 j+7 m+2 u+4 1i-2 1m+3 1p+4 1q-2 1s+4 1t-3 20+15 22+13
sanghat 20+3
sangkort 20+5
sans 14+4
sanse 16+2
sanserum 16+3
sat 0-2 1+3 8+4 g+3 h+3 i+4 j+5 m+2 n-2 s-3 1a+4 1b+5 1c+4 1e+5 1g+2 1i+5 25+3 26+7 2b-2 2e-2
sav 5+7 q+2 x+9 17-2 1c+4 1g+6 1z-2 26+5
save 2h+7
savn 1m+11 1q-2
savne 0+12 4-2 1m+10 1r-2 22+12 2h-4
saz 20+7
scanne t+4 1y+9
scene 7-3 18-2 1a+7 21+2 26+14 2c+8
se 0+3 2+2 a+2 b+2 e+2 i-2 n-3 t+4 13-2 19-2 1a+2 1e+2 1i+2 1j-2 1k-2 1o+3 1q+4 1v-2 1x-2 1y+2 25+2 26+3 27+9 29+2 2b-2 2c-2 2e+5
se+film 1y-4 2d+8 2e+7
seddel 0+7 1+2 4+4 7+3 l-3 o+6 p-2 t+5 1a+2 1c+5 1m+3 27+14 28+6 2d+5 2h-6
sejl v+9
sejle r+3 18+4 1a+6 1x+7
seks 0+4 2+4 7+6 b+5 d-4 l+3 t+7 14-2 1b+2 1d-2 1p-2 1q+9 1r-2 1u+3 1w+4 1z-2 25+15 27-2 2h-2
seks+boern 1q+8
seksaarige 5+7 17-3 1z-2
seksten 25+8
sekund j+13 1i+10 1m+3 1o+4 1u-5 1y-2 2h+7
sele 3+4 7+4
selebukser 7+5
selespaende 3+5
selv 0+2 5+3 7+2 d+3 e+2 f+3 h+5 i+2 n+6 t+3 1i+2 1m+2 1z+3 26-2
selv+baere n-6 t+13
selv+bage 2h+4
selv+bestemme 0+2
selv+faa+lov j+6
selv+finde q+3 14+3 19+7 1a+7
selv+finder+paa 1a+8
selv+foerst 2d+6
selv+haelde f-2 n+2
selv+hente h+8 n-3 26-2
selv+kan 0-3 1+3 7-3 f+6 h-2 i+5 n-5 q+9 r+6 t+6 x+6 10-2 14-2 1q-2 1z+6 23-2 26+2 2a+7
selv+kan+naa q+4
selv+klare 7-3 i+7
selv+pudse j+2
selv+sige+til d+6 h-2 25+5
selv+skaere d-2 f-2 g+7
selv+vaelge 5+8 18+5
selv+vaelger d+2 1z+7 29+4
selvhjaelp n+3
sen 2+10 d-3 1g+7 1q+3 1z-2
sen+eftermiddag 2+3
sende 0-2 1+4 2+3 4+9 6+5 7+10 8-2 9+9 d+13 p+8 1t-2 20-3 25-2 2h+4
sende+brev 4+9
sende+rundt d+8
sende+skaalen d+7 f+2
sende+ud 2a+2
sender+dem+ud 7+4
sender+en+bold 22+3
sender+rundt 9+5
sene 2+7
senest 7+3
seng 4+8 l+15 t-2 1r+2 2d+7
sengetoej p+9
sent 1+3 2-2 i+8 22+9
ser+film+med 2a+2
ser+hinanden 27+12
ser+hvad+der+sker 14-2 1b+2 2f+7
ser+op+naar 1o+5
ser+paa+mig+i 27+4
ser+til+hinanden 27+3
servere d-4 e+19 f+7 1g-2
serverer+for f+7
service f+4
serviet f+6 j+2 t+5 10+6 1p-2 26-2 2a+5
ses 0+8 q-2 14+6 1o-2
set 8+4 b+5 d+8 h+4 q+4 14+5 1o+10 1q-4 1y+5 22+3 27-2 2d+2
sfo 5+9 8-2
shh l+4 20-2
shirt 7+3 l+8
shorts 7+7
si 12+3
sidde 1+2 2+4 7+6 9+7 a-2 d+10 h-3 i+3 q-2 14+4 18+2 1a+4 1m+5 1r-2 1w-2 20-2 22+10 25-2 2a-2 2c+3 2f-2 2h+2
sidde+ned+mere 1o+8
sidde+og+kede 9+2
sidde+og+vente 2+5
sidde+paa+gulvet z+4
sidde+saa+laenge i+9 22-4
sidde+stille 0+3 7-3 9+14 14+5 1u+6 22-3
sidde+stille+i 1o+6
sidde+ved+bordet 9+6 d-6
siddeplads 10+6
sidder+alene 1g+7 22+6
sidder+og+spiser d+3
sidder+paa+gulvet 2+3 7+10 1a+16 1o-4 26-2
sidder+paa+potten i+2
sidder+paa+puder 22+4
sidder+stille 14+6 1o+6
sidder+ved+bordet d-6 g+4 2b+8
siddeunderlag 22+8
side 0+7 2-2 4-2 8-2 b-2 d+4 p+4 q+7 s+4 t+2 x-2 13+3 18-2 1i+6 1r+16 1u+3 22+4 27+3 28+5 2a+9 2h-3
sidelaens 14+2
sidemand 0-2 22+8
sidst 1+5 2+7 3-2 5+3 6+4 7+3 8+10 9+5 a+3 b+2 c+3 d+4 h-2 i-2 l+5 q-2 t+6 14-2 19-2 1a+3 1g+3 1i-2 1j+2 1m-2 1o-2 1q-2 1r+4 1w-3 22+3 23+2 25-2 2h+2
sidste+dag 6+13
sige 1+3 2-2 8+2 9-2 d+2 l-2 n+3 18-2 1a+2 1g+6 1i+3 1m+5 1o+4 1p+2 1q+4 1w-2 22+3 26-2 27+7 2f+2 2h+4
sige+det+rigtigt 1q+4
sige+farvel 1+4 4+6 5+2 6+7 8+7 27-2
sige+fra 27+10
sige+godmorgen 1u+2
sige+godmorgen+paa 1u+2
sige+hej 0-2 1g+6
sige+hvad+de+maa 2f+8
sige+hvad+de+skal 2f+4
sige+navn 0+3 1+4 3+3 b+5 1g+3 1q+6 21+4 27-2 2h+6
sige+nej 1g+6 1k+3 1p+10 1q-2 1y+7 26+2 27+3 2h-2
sige+nej+med 1k+6
sige+nej+tak 1p+8
sige+nej+til+aktiviteten 1p+6
sige+ordet 1v+2
sige+stop 14+5 1i-3 1k+6
sige+til+hinanden 27+5
sige+til+naar 5+7
siger+barnets+navn 0+5 1+6 1o-2
siger+det+hoejt 0+9 27-5 2b+7
siger+det+samme 1q+10 2f+9
siger+fra n+7
siger+godmorgen 3+4 x+5 1v+7
siger+godmorgen+til+hinanden 22+2
siger+hej 0-2 1+6 22+7 2h+6
siger+hej+paa 0+6
siger+hoejt+hvad 1g+6 1m+3
siger+hvad+de+skal 2f+8
siger+ikke+saa+meget 1m+13 1q+5 25-2
siger+navn 0+3 1+4 3+3 b+5 1g+3 1o-2 1q+6 21+4 27-2 2h+6
siger+navnet+paa 1o+6
siger+nej 4+4 14+4 1g+5 1k+8 1m-2 1o+7 2e+4
siger+nej+til 4+4 14+5 1g+6
siger+stop d+6 1k+6
siger+tak+for 1-2 d+6 27+4
siger+tak+for+i+dag 1-2 d+6 27+4
siger+tak+til d+8
siger+til+hinanden d+2 22+2
siger+til+makker 27+2
siger+til+naar 0-2 h+7 i-2 t+6 x+2 1i-3 1j+6 1m+7 27+6
siger+til+naar+jeg+gaar 27+6
siger+tre+gode+ting 1g+8 1o-2
signal 8+5
sigte/v d+2 i+6
sild 18+5
sile 11+8
simpelthen d+2 1o+9
sit+eget+navn 1t+4
sit+eget+skema b+2
sit+navn 1t+4
sjaelden 1g+7
sjap 11+9 1z-3
sjette f+7 2a+6
sjov 0-2 1+4 2+7 7+5 a+3 h-2 14+2 19+7 1a-2 1g+4 1q-2 22+6 27+3 2h+6
sjove 1q+6
skaal 0+15 d+12 e+5 f+5 j+4 l-2 r+4 1b-2 25+5
skaale d+8 e+2 f+4 m+12 16+7 1c-2 1x-2
skaane h+8 2b-2
skab b-2 d-2 l+8 m-2 p+4 1c+6 1l+5 1m-2 1o+6 1q+5 1u+4 1w+3 1x+4 20+2 26+2 27+4 2g-4
skabe 26+3 2g+7
skabelon 1z+7
skabsdoer 26+3
skaeld+ud 1i-4 27+3 2f+7
skaelde 1b+5 27+12 2f+4
skaelde+ud 27+6
skaelder+ikke+ud 1i+7
skaelder+ud 1b+5 1i+5 27+4 2f-2
skaeldud i+4
skaende 3+6 7+8 1i+6 27+4
skaenderi 1i+5
skaenke d+11 f-2
skaere 2-2 8+4 a+6 d+11 f+7 g+5 l+6 12+3 22+5 27-2 28+5 2f+7
skaere+ud d+2 f+4
skaerer+groent d-2 g+4
skaerer+selv d-2 f+5
skaerm 1+7 h-2 i+8 l+2 18+6 1o+7 1y+11 26+7 27-2
skaerm+sammen 1y+4
skaerme 18+8 1c-4 1i+14 1j+2 1l+6 1y-2 26-3 2a+8
skakt c+4
skal+bae i+3
skal+der+ske 8-2 1p+9
skal+du+tisse i+5
skal+have+paa 7+6 a+4
skal+hjem b+8 y+2 1y+4
skal+i+skole 5-2 23+7
skal+jeg+hjaelpe n+3
skal+ligge f+7 l+9 1p-2
skal+paa 0+5 1-2 5+3 7-5 8+6 9+9 a+6 d-4 e+7 q-2 1i+2 1j+2 1s+2
skal+paa+samme+skole 5+4
skal+skiftes d+6 h+2 1m-2
skal+sove a+9 1u+7 2h-2
skal+spise 8+4 d-3 e+8
skal+starte 5+8
skal+tisse i+5
skal+ud 0+6 f+8 i+2 1a+6 26+7
skal+vaere+hos+en 2d+3
skal+vente 1j+3
skala 2b+8
skalle g+5
skalle/v x+5
skammel 7+9 d-2 h-2 i+2 j+6 n+10 z+3 14+5 1m-2 1z-2 26-3 2b+5
skatte m+5 r+3 16-2
skattejagt 1w+5
skattekort 1b+4
skattekurv m+6 16-2
ske 8+2 d+4 f+12 g-3 n+5 r+9 t-2 1i-2 1m+4 1p+5 20+6
ske/v 0+5 1+2 2-2 7-2 8+5 a-2 b+6 d-5 h-2 q+7 t-2 14-3 18+2 1a+3 1c+2 1g-2 1i+2 1k+6 1m+3 1o+3 1q+6 1x+3 1z+2 22+3 25-2 2c+3 2f+3 2h+6
skefuld m+6 16-2
skema b+5 h+6 i-3 1w+7 25+3 2e+11
skib d-3 1a+7 1z+5
skibe 1b+5
skidt j+7 1p+6
skift 0-2 8+13 d-2 g+3 h+9 i+2 10+5 1d+2 1g+2 1o-2 27+4 2b+4 2c+6 2h+4
skifte 0+6 1-2 4-2 7+4 8+2 d+6 f+4 g-2 h+5 i+3 l+4 n-3 p+5 q+4 16+5 18-4 19+4 1f-2 1i+4 1j-3 1m-2 1q-2 1x-2 20+4 22+5 25+4 26+3 27-3 2b+5 2c+5
skifte+plan+naar 1p+3
skifte/v 5+3 7+4 8+8 a-2 d+2 h+19 i+5 l-2 q-2 s+5 14+3 1g-2 1i-2 1k+3 1m-2 1o+3 1p+7 1q-3 22-2 27+5 2a+5 2e-2
skifter 27+8
skifter+fra 8+3
skifter+ham 4+4
skiftes+til 0+11 d+5 q+6 1j-3 27-2 2c+8
skiftet+paa 7+2 h-2 26+7
skiftetoej 3+4 7-3 n+6 r+6 t+4
skiftetoej+i 7-2 n+7
skille t+6
skille/v a+13 b+5 i+7 w+7 1b-2 1c-3 1i+7 1t+4 1x+3 1z-2 25+4
skiller+ad 1i+8 1x+4
skilt i+4 10+4 1b+3 1t-2 1u+6 25+8
skilte b+8 1t+6 26-2
skilte+foraeldre 2h+2
skind e+2 11+5 18+11 1r+2
skinne m-4 14+7 1c+8 26-4
skinne/v 1c+8
skinneben m-5 14+8
skive/v d-2 f-2 g+5 1e+8
skjule 7-2 16+7
sko 0+5 1+9 5+2 7-5 9+5 a-2 b+5 d-2 n+7 o+3 14+4 19+10 1g+3 1i-2 1p+4 1r-2 20+5 22-2 23+3 2c-2 2h-2
sko+af 7-6 n+7 1g-2 1p+6
sko+paa 1+6 7+2
skoede 1+5 4-2 d+3 m+3 z+8 16+4 18+4 1k+4 1m+6 1o+9 1r+5 20+2 22-3
skoene+af 19+8
skohylde 7+7 a-2
skoldkopper p+5
skole 5+18 t-5 14-2 15+7 1a+8 1b+4 1m-2 23+5 28-2
skoleboern 5+6
skolegaard 5+12
skolegruppe 5+2
skolelaerer 5+6 d-2
skoletaske 5+7
skorpe/v d+3
skostativ 19+8
skov 5+3 b+4 d-2 q+5 x+5 1o-2 1p+5 1q+2 20+5 2a+6
skovbryn x+6
skovbund x+5
skove x+6
skovl r+6 z+4 1i-3 1k+6 1q+2
skovle q+4 r+2 1i+8 1j+8
skovvogn d-2 x+6
skraa m+7 1c+7
skraastole m+8
skraat d+2
skrabe d-2 f+4
skrael d-2 g+2 n+8 13+7
skraelle f+7 g-3 y+4
skraelle+kartofler f+8 g-2
skraeller+guleroedder g+2
skraent q+6
skrald 13+2
skralde 13+8 1z+5
skralde/v 7+3 o+5 13+4 1o+8
skraldebil a+5 t+8 13-6
skraldekunst 1z+7
skraldemand 0-2 a+8 t+9 13-3
skraldespand j-3 n+6
skraldetur 13+4
skraldevogn 13+6
skranke 0+8
skrevet+ned l+7
skrevet+paa+tavlen h+6 l+2 27-4
skride 27+6
skridt n+12 1i+9 1k-2 1m+3
skrift 1q-3 1t+5 1u+2 2i+9
skrig 19-2 1i+8
skrige 19-3 1i+4 1m+15 1v+3 27+3
skrive 0+2 1+2 2-2 4+3 5+3 8-2 9-2 a-2 b+2 d-4 h+2 i-2 l+4 q-2 14-2 16-2 18-2 1b-2 1c-2 1g-2 1i+5 1m-3 1t+5 1u-2 1v-2 1x+3 22-3 26-2 27+9 2a+5 2b+3 2e+9 2f+2 2h+8 2i+5
skrive+deres+navn 1t+2
skrive+eget+navn 1t+2
skrive+en+liste 1j+2
skrive+navn 5+8 1t-5
skrive+ned 1i+6 2e+6
skrive+ned+hvad 2e+7
skrive+paa+tavlen h+6 l+6 27-5
skrive+paa+tegningen 1t+2
skrive+til+foraeldrene 7+5
skrivebord 26+9
skriver+deres+navn 1t+2
skriver+hvad j+7 1a+3 1i+10 22-3 27-2 29+5 2e+4 2h+3 2i+8
skriver+i+bogen 1r-2 2h+8
skriver+navn 5+8 1t-5
skriver+ned l+2 1e+6 1i+11 1l+7 1o+4 1q+3 1r+3 29-3 2a+6 2e-4 2h-2
skriver+ned+hvad 1a+4 1i+4 1q+5 2e-2
skriver+ned+hver 1i+7
skriver+ned+hvornaar 4+3
skriver+paa+tavlen l+4
skriver+referat 2a+4
skriver+sammen 2i+8
skriver+til+foraeldrene 4+2
skriver+til+mor 1o+6
skriver+tre+linjer 27+2
skrot 1z+6
skru 19+6
skrue 0+5 17+6 1z+8
skrue+laag 17+2
skrue/v 2-2 i+4 15+5 17+8 1b+4 25-3
skruer j+7
skruer+ned 1b+5
skruetraekker 17+6 1q+7
skub 7+8 9-2 a+4 f+3 q+5 1k-2
skubbe 7+3 c+3 l+3 q+3 t+2 14+6 1a+6 1c-3 1i+9 1m-2 22+5
skubber 1i+4
skud 9+6
skuffe 4+7 a+5 f+2 h+7 n+2 1m+4 1o+3 1y+3 1z+5
skuffe/v 1m+14 1q-3
skulder 0+5 7+6 8-2 16+5 18+8 1i-2 1l+4 1m+7 1o+5
skuldre 15+8 18+5 1i+6 2b+2
skulle+hjem 11+4
skulptur 11+9 1z-3
skum d-2 j+2 r+7 14+6 19+11
skumblokke 14+2
skumgummi d-2 19+9
skumklods 14+6
skumplade 19+6
skur 7+3 s+7
skure/v q+8 1c+2 1g+5 1j+7 1z-2 25+7 2b+2
skurvogn 7+3
skvulpe d+2
sky l+4
sky/v 11+8
skyde 1k+7
skygge 9+2 v-2 16+11 1b+5 1m+6 1w+6 1x+15 26-2 2e-2
skygge/v 2+4 11+16 1x-4 21+6
skyggefigur 9+3
skyl b+11 h-2 j-2
skyld 1i+11
skylle f+2 j+6 1u-7
skylle+tallerken f+2
skylle/v z+6
skyllesang j+7 1u-9
skynde 7+7 1m+13 27-2
slaa 1m+3
slaa+i+pude 1m+3
slaa+paa 8+8 1i-4 1k-2 23+5
slaa/v 2+7 8+4 g+3 y+5 16+4 1g-2 1i+9 1k+2 1l+2 1m+5 1w-3 1y+4 23+3 25+3 26-2 2h+2
slaaet+sig 1m+6 20-2
slaar+aeg g+5
slaar+naar 1i+5 1k-2 1m+6
slaar+stuerne+sammen 2+3
slaas 7+6 d+5 z+5 1i+7
slaas+for+sjov 1i+3
slaas+om d+5 1i+7
slaaskamp s+6
slaasse g+6 14+4 1b+6 1i-3 26+8
slaebe t+6 14+10 1a+6
slaeber 1f+8 1i-2
slaede 11+6
slaet d-5 1i+3 1k+5
slag 8+7 l+4 1i+3 1q-6 27+3 2a+3
slags d+3 e+6 x+8 16+8 1c+6 1e-3 26+6
slagsmaal 3+4 d+4
slange r+3 s+6 1b+7
slette/v 18+8 1q+6
slide/v 2b+9
slik d-2 e+6 23+11
slikke e+8
slim 16+8
slippe/v 0-2 2+3 3+2 4-2 l+15 x+3 26+3
slips 7-2 1b+8
sloejfe 5+5
slowmotion 1y+4
slukke 0-2 2-2 d+8 i+5 l-2 12+4 13+6 14-2 15+5 16-2 18+8 19+15 1q+10 1y+5 20+3 22-2 25-2 29+5
slukke+lyset 8-2 o+3 13+2 15-2 18+4 20+8
slukker+lyset 8-2 o+3 13+2 15-2 20+8
sluse/v r+5
slut 5+6 8+13 a+4 b+5 j+4 1l+6 1z-2 20-2 22+9
slutning 1r+4 20+8
slutte 0+8 2+2 8+17 a-3 d+5 l-2 14-2 15+6 1r-3 22+9 25+3 27-2 2a+6 2c+10
slutter a+7 1a+3
slynge m+10
slynge/v 7+8
smaa 7+4 r+7 13+4 2h-2
smaa+borde d-4 e+4
smaa+dyr 3-2 9+5
smaa+fingre h+7 n+6 17-3 20-2
smaa+hold 25+5 2c+2
smaa+kander 10+5
smaa+opgaver 1-2 n+7
smaa+skaale d+9 f-5 m+7
smaatspiserne d+9
smag g+7
smage d+14 e+11 n-2 16+5 1m-2 23+6
smagen e+2
smager g+8 25-2
smagestemme e+5 1m-2
smagsbane e+3
smagsproeve e+4
smalle t+3
smed 1z+5
smelte 1x+4
smide 8+5 a-2 b+7 d-3 g-3 h+3 i+2 j+5 n-2 12+10 13+5 1e+5
smide+bleen i+3
smide+ud a+8 j+5 13-3 1e+8
smider+sig 8+7
smider+ud 13+7
smidt a+7 13+3 1e+8
smil 1o+6
smile 0+7 1o+6
smiley e+5 1m-2
smitte j+4 p-2
smitte/v 0+5 2-2
smoer f-2 n+5
smoere 0+3 2+7 d-3 f+3 j+5 v-2
smoere+kinder j+2
smoere+madder 2+7 d-3 g+5
smoere+selv f+3
smoere/v d+2 f+5 g+3 j-2 n+15 s+5 v+5 x-2 16+6 1q-2
smoerer+hinanden j-2 v+8
smoerer+selv d-2 f+4
smoerer+sin+egen d-2 f-2 n+8
smoerkniv f-2 n+5
smoothie e+6 g-2
sms 0+2 25-2 27+11 2h-6
smule 2+5
smurt+ind d-3 16+8
smutte 0-2 1o+6
smykke 16+8
snak 0+3 1+5 4-2 7+3 h+9 l+2 q-2 t-3 12+4 18+8 1q+12 1r+5 1u+4 26-5 27+4 2b-2 2h+2
snakke 0-2 1+6 4-2 5+5 8-2 9-2 b-2 d+5 l-4 q-2 t+5 16-3 18-2 1a-3 1f+4 1g+11 1i+5 1m-3 1n+3 1p-2 1q+14 1v+3 1z+5 25+4 26-2 27+7 2c+7 2h-5 2i-2
snakke+om+det 1+7 y+4 14+5 16-2 1q-5
snakke+om+hvad 14+5 16-2
snakkebog 1v+9
snakken 0+4 d+4 l+2 1i+8
snakker+med+dem+om 1g+7
snakker+om+det 1q-2 1z+13
snakker+om+hvad 5+12 1m-3
snart 0+2 l+3
snavs j+6 y-2
sne a+3 d+7 n-3 r-3 x+2 11+8 1x+8
snedig 1g+4
snefnug 11+5
snegl d-4 y+13
snegle y+9
snegleraes y+5
sneplov a+4
snerre/v 11+6
snige 0+2
sniger+sig 0+2
snitte g-4 x+4 12+4
snitte/v g+6 x+10
snittekniv 1z+9 2f-4
sno 9+6 m-2 q+6 t+5 x+5 z+6 10+7 11+2 13-2 14-2 17+4 1c+4 1e+10 1g-2 1w+2 1z+4
snobroed g-4 12+10
snoerebaand 7+3
snor 0+5 8+5 b+8 h-2 m-3 q+3 x+11 13+3 1i+6 1k+5 1m+5 1w+4
snore 14+5 17-5 1w+9
snorke l+7 25-2
snotte j+10 25-3
snuble 14+5 1s+9
snude 7+8 l+4
snurre/v 16+9
snyde j+3
so r+4
social b+9 1r-5
sociogram 1g+3
soe t+5 18+7
soed e+10
soede h+8
soege 4+3 1y+2
soege+paa+nettet 1y+2
soehest 14+6
soejle 14-2 26+8
soem 17+8 1c+8
soemme 7+2
soendag 2h+5
soenderjysk 20+3
soerge 5+6 9+4 d-2 1g+8 1n-2
soeroeverskib 1b+2
soeskende l+5 1b+3 1h+9 2h+4
soeskende+moedes 1h+5
soester 1+9 1c-2
soevn 0+3 4+2 8+4 d+2 m+5 27-3 2h+12
soevnig l+5
sofa 0-3 2+4 4+4 7+3 a+4 d-3 h-2 l+4 m+4 18+7 1b+2 1g-2 1i+10 1r+9 21+7 26+3 2h-2
sofa+ud 26+4
sofaen+med+bog 18+4 1r-2
sofapude 7+7 h-2
sofaryg 21+12
sogn 2c+6
sognegaard 2c+7
sok 1+2 7+3 l+14 n+17 14+6 16+5 18-3 1g-2 22+3 23-2
sol d+5 v-5 11+8 16+7 1s+5 20+7 22-2
solcreme j+8 v-3
solsikker 10+3
som h+3 i+4
som+ny 1e+4
somali 1r+2
somalisk 1r+6 1u-5
somme 19+3
sommer 5+7 i+11 j-2
sommerfest 23+13
sommerfuglelarve y+8
sort 7+8 11+5 1z+5
sortere l+6 x+6 1c+5 1m-3 1w+7
sorterer a+7 13+5 1w-2
sove 0-2 4+5 a+5 d-2 l+16 p+2 q+2 z+2 1i-2 1r+2 1u+2 27+6 28+3 2b+3 2d+4 2h+2
sove+til+middag l+2
soveplads l+3
sovepose 24+8
sover+ikke 4+5 l-4 27+7 28+7
sover+laenge l+3
sover+ude q+6
sovere l+6 25-2
soverum l+2 26+6
sovetid 27-3 2d+10
sovs d-2 e+15 1w+6
spade r+2
spaede m+8
spaende 3+4
spaende/v 3+7 17+3 1g+4 1r+7
spaendt 4+6 2h-5
spaghetti d-2 p-6 16+7 1z+9
spand 7-2 a+4 d+4 h-2 j+4 n-4 q+2 r-2 x+6 y+5 z+4 10+5 1e-2 1i+2 1j+6 1m+5 1r+4 1w+4 26-2
spande q+4 r-3 12+7 13+13 14+2 1k+5
sparke 1i+5 1m+8
special 27+2
specialgruppe d+2 q-2 1g+9 1l-2 22+4
spejder 24+6
spejderhytte 24+7
spejl h+7 j+5 k+3 m+8 14-2 15+6 1e+6 1x+7 26+2
spejle 7+7 h+7 j+4 k+8 m+8 1b+3 1i+2
spids x+8
spil 1d+7 1e+8 1j+2 2h+8
spild f+4
spilde f+10 n+7 25+8 27-2
spildtid 9+4
spille 4-2 q+3 u+6 11-6 1a+7 1b+4 1d+9 1i+8 1r+4 1y+3 20+12 21+3 2h-2
spille+paa 1d+7
spilleklub 1d+7
spiller 1r+9 21+8
spiller+en+biperson 1a+2
spiller+et+spil 1d+5
spinat e+5 g-2
spire 10+2
spis d+2 e+8 1q-3
spise 5+2 8+3 d+15 1g+7 1q-2 26+4
spise+med 5+9 d-3
spise+op d+4
spise+ude d+2
spise+udenfor d-2 x+6
spise/v 0-2 1+2 4+2 5+5 7-2 8-2 d+10 e+10 g+2 l-2 q+3 t+7 x+4 18-2 1g+4 1i+3 1m-2 1o+2 1r-2 1w+2 23+6 26-2 28+4 2e-3 2h+4
spisebord 4+3 d-3 1q+4 20+5
spiser+foerst d+3
spiser+i+hold d+2
spiser+ikke 4+7 d-11 27+9
spiser+kun d-2 e+3
spiser+med d-4 y+4 10+5 1g+7 28+8
spiser+sammen d-2 1g+7
spiser+selv d+2 e+6
spiser+ude d-2 q+6 t+8
spisere d+7
spisetid 8+7
spisning d+3 v+4 2h+5
spoegelse 12+7
spoegelseshistorie 12+8
spoerge 7-2 8-3 9-2 b+2 d+5 e-3 h+3 i+5 j-2 l-3 m-2 t-2 x-2 12-2 14-2 19-2 1a+4 1c+2 1e+2 1g+8 1i+4 1k+4 1m+3 1o-2 1p+7 1q+4 1s-2 1x-2 1y+2 1z-2 20-2 21-2 25-2 26-2 27+6 2b+2 2c-2 2e-2 2h+6
spoerge+boernene+hvad 1e+9
spoerge+den+nye 29+5
spoerge+foer+man 1k+4
spoerge+foraeldrene 1+6
spoerge+hvad+de+har+brug+for 1i+3
spoerge+i+stedet+for+at n+8 2h+3
spoerge+om+lov+til 1g+3
spoerger+boernene+om 1p-2 1y+9 2h-2
spoerger+foraeldrene 0+5 l-2 27-2 2d+8
spoerger+hvad+tror 1r+8
spoerger+mor 1g+8 1u+13 2h-11
spoergsmaal 0-2 1-2 7-2 8-2 9+3 b+3 d-2 h-2 j+3 l-2 18-3 1a+9 1b-2 1g-2 1i+6 1o+3 1q+7 1r-2 1x+7 22-2 27+12 29+9 2a+8 2b+4 2h+11 2i+6
spoergsmaalskasse 1x+2
spoergsmaalstegn b+8
spor r-2 x+12 11-2
spotter 1w+7
spraelle h+6
spray 11+3
sprayflaske 11+4 1x-2
spredt m+8
springe 4+7 l-2 14+2 1r+5 1w+8
sprinkler r+2
sprit j+12 p-3
spritte p+3
sproejte j+2 2g+9
sprog 0+2 1-2 4+3 7-2 c+4 d-3 j+4 1b+2 1g+8 1m+2 1q-7 1u+18 20+5 25-2 27+9 2h-4
sproggruppe 1q+3
sprogniveau 22+5
sprogpaedagog d-2 1q+6
spyd x+3
spyt e+6
spytte 1i+2
squat 14+8 22-3
staa 0+4 1+5 2-3 5-2 7+4 9+6 c-2 h+5 m-2 n+3 q+3 x+2 14+2 18-2 1a+3 1c+2 1g+2 1i-2 1o+2 1q-2 22+6 25-2 27+6 2a+2 2h-2
staa+og+vente 1+5
staar+i+doeren 1s+6
staar+og+venter 8+2
staar+udenfor 1b+4 1g-2
staastoette 14+9 1z-2
staatrold q-3 14+6
stabel f+9 1c-2
stable 1c+4
stadig 2+4 8+6 b-3 d+5 j+3 y+2 1o+3
staenge/v d+3
staengel 10+8 1w-2
staerk s+3 12-4 1k+5 27+9
staerkt 0-3 w+5
stafet q+8 14-2
staffeli 1z+6
stak 5+4
stamme x+7
stamme/v d+5 x-6 20+7
stammen 1m+4
stammer x+7
stamp 1s+8 20+9
stampe/v 14+5 15+7
stand a+7
standse t+8
stang d+3 h+4 26+3
start 4+6 5+8 9+5 1l+8 22-2 26-2 2c+2 2h-2
starte 0-5 2+2 4+7 5+4 7+14 9+6 d+3 h-2 l-2 q+2 t-2 z+2 18-2 1a+7 1g+7 1i+6 1m-2 1o+7 1u-2 26-2 27-3 2a+10 2c+3 2h+4
starte+skole 5+5
starter 4-2 1a+8 1m+5 27+2
starter+en+leg q+9 1a-2
startskud 9+7
station j+3 t+3 v-2 14+5 1c+6 2c+13
stativ 7+2 q-2 19+6
statue 15+7
stavelse 1s+5
sted 1+3 2+2 4+3 5-2 7-2 8+7 a+8 d+2 h-2 q+17 r+2 x+2 12-2 18+3 19-2 1a+3 1b-2 1c-2 1i+5 1o+9 1p-2 1z-3 22-2 26+7 27+2 2d+3 2e-2 2h-2
stede 2+2 4-2 7+2 8+2 9+3 b+3 c-2 d+2 e-2 h+3 i-2 l+2 n+5 q+3 t-2 12+2 14+2 19+2 1a-3 1b+2 1i+3 1j+2 1k+2 1m+2 20+3 22+3 23+2 26-3 27+2 2a-2 2b-2 2c+2 2h+3
stege d-2 e+8 p-2
stemme 0-3 4+2 e+2 x+3 14-3 18+5 19+9 1a+4 1i+10 1k+7 1m+3 1o+4 1p-4 1r+7 1v+4 1x-2 20-2 22+3
stemme+med+sten 1p+4
stemme+om z+5 1p-2 22+5
stemme/v 1p+4
stemmeboks 1p-2 22+9
stemmer+om x+6
stemning 2+8 d+5 1m+11 1w-2 1x-3
stemple 1t+9 1x-2
stemt z+5 19-2 1p+2 20+3
stemte+om 1p+4
sten 0-2 1+2 3+2 5-2 8+3 9+6 d-4 n-2 q+2 v-3 x+2 y+10 z-3 12+4 16+3 18+4 19-2 1g-2 1j+4 1n+3 1o+3 1p+3 1w+4 1x+9 22+2 23+3 2a+3 2b-2
sti x+5 y+2 16+6 1a-2 26+8
stige 0+6 f-2 g-2 n+12 26-4
stige/v 3+3 n-2 q+8 19+4
stikke 0-2 7+2 d+4 x+3 11+5 16+8
stilhed 7+6 d+2 12+6 1c+6 2a+4
stille 0+5 2+4 4-2 5-2 8+2 9+4 a-2 i+2 l+7 n-2 q+4 x+3 14+5 16-2 18+6 1a+4 1b-2 1g+2 1i+2 1k-2 1o+6 1p-2 1s-2 1y-2 20+2 22+4 25+6 27-2 2h-2
stille+for+sig 25+13
stille+i+ti 18+6
stille+musik l+9 18-4
stille+rum 18-2 1i+9 2b+9
stille+spoergsmaal 1a+11 29+3
stille+sted q+7 26+4
stille+stund 18+4 1r-2
stilleleg 18+9
stiller+spoergsmaal 1a+11 1q-2 29+3
stilleste 19+8
stilling 9+4
stimle/v q+6
stjerne 1g+6
stod 0+8 9+4 j-2 r+5 1i+4 26+5
stoede 1a-2 26+7
stoej l+8 19-2
stoerrelse 7+4 a+2 10+5 14+8 1c+6
stoette 7-2 d+5 i+7 14+7 1k+4 1l+4 1z-2
stoette/v d+6 1b+6
stoettetimer 1l+5
stoev 2+6
stoevle 0+5 7+8 r+3 1s+3 1w+7
stoevle/v 7+4 d+5 27+4 2h+7
stoevler+paa 7-2 d+6 27+5
stoevlerne+af 7+4
stoevsuger 16+9 1m+7
stoevsugning 2+7
stof h+3 l+2 m+2 16+2 1z+2 22+7 26+9 2h+7
stofble h+4
stoffarve 1z+5
stofpose l+3
stol 0+3 1+4 4+9 7-2 9-2 d+8 f+4 h-3 l-2 n+10 q+3 14+3 19+5 1a-2 1g-2 1i-3 1j-2 1l+5 1m+8 1r+4 1w-5 22+9 2a+5 2b+9 2h-4
stole d+13 f+4 m+4 14+4 16+5 19+5 1b+9 1g+4 1w+2 1z-2 21-2 22+10 26-7 2a+2 2f+5 2h+6
stole+ud 16+8 26-2
stoleben 19+3
stolen+ved+siden d+4
stolene+ud 14+8 26-3
stolt n-2 1m+10 1q-2 1y+8
stolthed n-2 1m+8
stop 8+8 d+3 10+2 14+9 15+2 1i+10 1k+7 1o+5 1q-2 1v+3 2f+3
stop+betyder+stop 1k+2
stop+haand 1i+14 1k-4 1v-2
stopdans 15+5
stoppe 4-2 6-2 7-2 8+2 c+7 d-2 i+2 s+2 t+9 14+7 1a+3 1g-2 1k+2 1m+9 1q-2 1r+17 1u+2 1w-2 20+7 22+4 23+3 27-2
stopper 14+5
stopper+ved t+4 1r+6
stopskilt 10+4
stopur 9+5 27+3
stor 0-2 2+2 5+6 9-2 e-2 i+2 k+2 m+3 o+2 r+2 t+4 x+4 14-2 18-2 1c+3 1e-2 1h+9 1i+2 1m+5 1o-2 1p-2 1q+4 1r+2 21-2 23+2 27-2 2f-2
stor+flok 8+7 25-2
storboernene 5+6
store+og+smaa 1a+7
store+og+smaa+sammen 1a+7
store+tager+en+lille 1g+6
storeboernene 1h+8 1r-3
storeboernsgruppen 5+5
storebror 0+9
storegruppen 5+7 t-3
storesoeskende 23+6
storesoester l-2 1h+8
storm 1r-2 20+9
storskaerm 1y+6
stort+papir 1z+6
straekke 2b+7
straf 18+8
straffe/v 2f+6
straks 2c+3
stramaj 17+2
strammer d-2 n+8
strand t+3 x+6 12+3
strandtur x+5
streg 0+2 3+6 8+4 i+3 s+9 z+3 11+8 14-5 1g+5 1i+3 1j+7 1m-2 1z-3 22+3 27-2 2e+5
strege 17+5 1g+9 1j+6 1x+8 2e+4
stregtegning 2e+9
streng 1p+5
stress t+8
stresse 0+5 2-2
stresssbold 1m+7
strikke 17-3 1a+3 1z+8
strikke/v 4+10 d-2 u+8
strikketoej 1a+4
strimle 17+6
strimmel b+3 j-2 16+7
stroem 1x+4
stroempe 7+6 m+8 n+4 14+6
stroempebukser h+8
stroempesok 7-6 14+9
strofe l+5
struktur b+7
stryge l+7 z+6 18+6
stryge+over l+9
stub x+8 12+7 14+6 1i+5 22+14
studere 22-2 29+8 2a-3
stue 0+3 2+7 3-3 4+2 5+4 7-4 8+6 d-3 l-2 q-2 y+2 10+3 19+3 1d+2 1e+5 1g+4 1h+2 1i-2 1q-2 1r+2 1w-2 1z-2 21+2 22-2 25+3 26+2 27+7 2b-2 2e-2
stuemoede 1g+5 27-3 2a+8
stuerne+hjaelper+hinanden 27+3
stump f+5 x-3
stund l+7 18+2 1r-2
stykke 0+5 d+10 g-4 i-2 n+5 t+4 x+5 17-3 18+6 20+6
stykke/v 2-2 7+4 d+9 g+2 i+7 17+4 18+3 19+2 1a+2 1e+2 1g-2 1m+3 22+6
styr 1b+4
styre d+5
styre/v 5+3 f+8 1a+7
styrmand 1b+4
suge m+2 1x+9
sugeroer 1x+3
sugning 2+6
sukke y+2 2h+4
sulten d+10 t+6
superhelt 1b+13
supervision 2b+9
supervisor 2a+6
suppe e+9 f+2 12+15
suppekopper d+6
suppeske 10+7
sur e+5 h+5 1a+4 1b+5 1i+5 1m+8 20+5 2h+6
surmule 27+6
sut 0+4 4+4 f-2 h-2 n+6 p+4 18+7 1m+18 27-2 2d+6
sutsko 7-8 l+3 n+9
sutte 7-2 l+5 p+8 27+4
sutteklud 0+8 l-5
svaer 0+8 4-2 5+5 7-3 8+2 d+2 l+4 n+4 z+2 1a+5 1d+5 1g-2 1k+5 1m+4 1o-2 1q+5 1z-3 27+5 2b-2 2c+4 2h+11
svag 18+3
svamp r+4 12+4 16+2 1z+4
svane 20+8
svar 5+6 h+3 i+5 1p+6 1q-4 1x-2 1y+4 22-4 27+5 2a+6 2f+8 2h+6
svare 0+2 h-2 i-2 m+6 1g-2 1i+2 1m+4 1o+15 1q+5 1u+7 20-2 22+5 27+2 2b-2 2f+2 2h+10
svede 9+5
sveder 2-2 15+4 25-2
svend 1g+4
sving 1j+6
svinge 14+12
svingtov 1j+7
svoemme 14+8
svoemmehal t+9
sy 17+3 1z+21 26-2
syd 10+5
sydvaeg 10+6
syg p-3 1g+7 1n+8 25+8 2d+3
sygdom 25+4 2b+9
syge p-2 1t+5 25-2 27+14 2b+4 2h-3
sylte/v d-2 f-2 g+7
symbol 1v+5
symfoni 20+4
syn 1q+6
syne 0+4
synes 1a+5 1k+2 1q+8 1t-2 1y+5 27+2 2a+11 2e+5
synge 0-2 1-2 2-2 3+7 4-2 7+5 8+5 9+10 b-2 c+3 h+3 i+3 j+8 k+3 n-2 t-2 z-2 16-2 18-2 19-2 1a-2 1g-2 1i-2 1n+3 1o-2 1r-2 1s+2 22+14 25-2 27-2 28+2 2b-2 2c+10 2h+2
synge+den h+5 20-4
synge+en+sang 22+7
synge+for d+9 u+4 20-2
synge+langsomt 20+3
synge+mens h+4 k+9 20-4
synge+paa j+8 l+4 1u-2 20-2 22+5
synge+sang 22+7
synger+paa j+7 1u-3
synke e+3 1b+5
synlig 26+6
synonym 1q+9
synsvidde 4+7
syrlig d-3 e+7
sytten 25+8
syv 2+8 7-2 8+3 b+8 d-2 n+3 t+8 18+6 1i+5 1q+6 1s+3 1w+11
t 7+3 l+8
ta 20+5
taa 7+3 h+11 z+4 14+8 20-2
taage 11+5
taale p+4
taar i+7
taare 1i+6 1m+8
taarn q+2 x+3 1c+3 1t+3 1w+8 1y+5 2h+4
taarne 1c+5
tabe 1d+9
taber 1d+7
tablet 1y+5
tabt x+6 1w-2
taburet d+3 26-2
taelle t+3 y+8 10+3 1d+4 1p+8 1u-2 1w+3 2e+4
taelle+hvor+mange 1w-2 2e+5
taelle+hvor+mange+gange 1w-2 2e+5
taelle+paa t+4 y+4
taelle+til t+4 z+4 1w+2
taelle+til+ti 1w+4
taelle+trin 1w+5
taelle/v 0-2 1-2 5-2 9+8 a+2 c+4 f+4 g-2 h-2 j+2 l+3 n+7 q+5 t+5 x-2 y+4 z+5 18-3 19+2 1b-2 1g+2 1i+6 1o+4 1p-2 1q+10 1r+2 1u-5 1w-14 1y-2 25-2 26+3 27+2 2a-2 2e+2 2g+4
taeller+hvor+mange+gange 1g+9 1o-2 1q+6 2e-3
taeller+paa c+6 j+7 q+5 14+2 1i+5 1u-8
taeller+til+ti d+4 n+4 14+3 1i-2
taeller+til+ti+foer+jeg+hjaelper n+4
taende d+3 i+7 n+6 12+3 18+3 1n+7 1v+3
taende+et+lys d-2 1n+9
taender+lys d-2 o+5 2b+6
taender+lyset d-2 o+5 2b+6
taendstik 7+3 12+4
taenger 13+7
taenke 2h+12
taenker d+7 1q-2
taenkt a-2 27+8
taeppe 0+2 4+6 5-2 8-2 9+3 h-2 l-3 m+8 n-2 q+10 t-2 x-3 14+9 16+8 18+10 19+6 1a-2 1c-2 1e-2 1g+2 1m+2 1p+3 1q-2 1x-2 1z-2 21+11 22-2 25+3 27-2
taeppe/v 2+3 d+2 q+7 12+6 1e+8 1r-2 26-4
taet q+7 1i+2
taette d-2 y+3 1a+9 1i+13 1k+12 1q-2 22+6
tag 0+2 14+5 1a-2
tage 0+2 3-2 4+2 5+4 8+2 d+4 h+5 i-2 l+2 n+2 q+4 r-2 t+2 x-2 14-2 18+2 19+2 1e-2 1j+2 1m+2 1q+2 1y+3 22-2 27+6 2e-2
tage+billede+af+rodet a+4
tage+billeder 7+2 1a+12 1q+7
tage+en+bid e+7
tage+en+lille+i+haanden 1g+6
tage+fra+hinanden 1z+9
tage+imod 0+4 1+5 5+7
tage+jakke+paa 7+3
tage+med+hjemmefra d-2 t+7
tage+over 1m+4 27+8
tage+paa 7+3 l+2 n+4 q-2 1k+5 1m-3 1o+5 20+5 27-3 2h+5
tage+paa+selv 7+4
tage+toej+af 0+8 7-5
tage+toej+paa 7+2
tager+billeder 1g+5 1p+5 1y+7
tager+billeder+af 1g+6
tager+fotos 1y+4
tager+haanden+og 1r+9
tager+imod 0+4 4+2 7+6 1b+5 1m-2 1u+2
tager+imod+nye 4+3
tager+med+ud 4+7 d-5 18+2
tager+over 27+2
tager+over+naar 27+2
tager+seks+med d-3 t+8
tager+selv 5-2 7+3 a-2 b+7 f-2 n+13 1z+6
tager+sokker+af l+3
tager+toej+af 7+4
tager+toget t+2
tagfat 14+5
tagfatlege 14+6 1a-2
tagrende r+2 10+3
tal c+6 14-2 1u+10 1w+15 2b+8 2g+6 2h-3
tal+paa c+8 14-2 1u+5 1w+2 2h-2
tale z+8 1i+6 1j+5 1l+5 1n-4 1q+2 1r-2 1u+5 1v+8 2a+7
tale/v 0-2 7-2 8-2 d+2 f+3 h+7 z+2 11+4 18+3 19+4 1a-2 1g+4 1i+4 1j+3 1m+11 1o-2 1p+7 1v+4 1z+3 21+2 22-3 2a+12 2b+4 2h-2
talekort 1l+7 1v-2
talemaskine 1v+14
talen 1q+7
talepaedagog 1q+2
talepind 1j+7
taler 5+6 d+5 1m-2 1q-2
taler+kun z+5 21+6
taler+lavere 18+8 1m+4 1q-2
tallerken e+15 f+13 1i-2 1t+6 1w+12
tallerknen d+2
talraekke 1w+3
talsang 1w+4
taltavle 1w+3
tamil j+7 1u-6
tamilsk 1u+7
tand 0+3 2+5 8-2 d-5 k+21 o+3 12+3 18+6 1a+6 1k+9 1q-3 26-2 2b+5
tandlaege b+9 k+4 1r-5
tandpleje k+5
tandplejer k+6
tandstik 17+8
tandtrolde d-2 k+6
tang x+10 13+4 1b+4
tanke 8+6
tankstation s+10
tante 1b+3 1k+5 2h-2
tape 7+2 h+8 14+2 1a-2 1c+4 1r+7 1z+8 20-2 26+10
tape+paa 7+3 14+5 26-2
tape+paa+gulvet 7+3
taske 0+5 1+5 5+3 7-3 d-2 i+2 n+10 t+2 x+3 1b+7 1r-3 1v+6 21+4 2d+4 2g+6 2h+6
tave 1c+6
tavle 0+2 1+6 4+4 5-2 7-2 8+4 b+15 f+4 h+2 l+2 o+5 z+2 1g-2 1q-6 1t+7 1v+5 1x-2 1z-2 26-2 27+6 2a+3 2b-2 2e+3 2h+4
tavlemoede 27+3
tavse 1i+6 25+8
tavshed 2a+6
te 0+7 2-2 3+4 g+7 2h+6
tegn b+3 l+2 19+15 1b-2 1g+4 1i+7 1k+3 1l+10 1q-2 1t-2 1u+6 1v+13 27-2 2e+8 2h-2
tegn+for 19+4 1i+4 1k+8 1v+5
tegn+naar+vi+synger 1v+5
tegn+om+ugen 1v+4
tegn+vi+kigger+efter 2e+4
tegne 0+2 2+2 4-2 5+8 8+3 b+3 d-2 i+7 l+2 p-2 u+2 y+8 z-2 10+2 1a-2 1c+5 1g+9 1i+3 1j+4 1m+4 1n+4 1q+2 1t-2 1v+5 1w+2 1x-2 1z-2 22-2 26+8 27-2 2e-2 2h-2
tegne+hinanden 1z+7
tegne+hver+dag 1z+2
tegne+med 1g+3 1z+6
tegne+paa 1m+5 1x-2
tegne+ved 1z+2
tegnebord 1q+5 26+9
tegnefilm 2+7 18-2 1y+17
tegner 5+7 11+5 18+2 1b+3 1i+5 1z-4
tegner+hvad+der y+8 1i+7 1z-3
tegning 1+2 4-2 5+3 6+3 7+4 b+5 g+4 i+4 p+3 z-3 1g+2 1n+3 1p+2 1q-3 1r+5 1u-2 26+6 27-2 2e+8 2h+14
tegning+med+hjem 2h+5
teknik h+4
tekst l+3 20+10 2a-2 2h+8 2i+3
telefon 0+11 2-2 7-2 8-2 h+5 l+4 o-2 t-2 18+5 19+2 1a+4 1b+5 1g-2 1o+3 1q+8 1t-2 1u+5 1x-2 1y-4 20-2 25+8 27+7 29+4 2b+3 2c+6 2h-2
telefonen+i+skuffen 1o+5
telefonen+vaek 0+5 1o-2
telefonere 1+6
telefonliste t+4
telt 18+5 1b+8 24+7
telt+med+puder 18+6
telte 18+19
tema b-2 e+4 1a+6 2e+7
tempo 8+5 h+8 t+6 18+2 20+6
tempoet+ned 18+5
termokande 11+13
termometer p-2 11+13 1m+6
tern d+8 10-5
terning 1d+16 1p-2 1w+12 20-2
terrasse l+7
test 1v+3
ti 7+4 a+8
ti+minutter+foer 1+5 8-6 9+3 a+3 d-3 q-2 16+14 1k+5 1o+5 2c+7
tid 0-2 4+2 8+5 9+6 d+6 f-2 h+8 i+5 m+4 n+4 q-2 s+3 t+4 z-2 14-2 18-2 1a-3 1b+5 1e+2 1i+4 1o-2 1p-2 1q+3 1r+5 1u-3 20-3 21+2 22+4 25+5 26-2 27-2 2a+5 2b+3 2d+2 2e-2 2f-2
tide i+7
tidlig 0+5 2+10 l+5 q+6 1a-2
tidspres n+3
tidsuret b+9
tie 0-2 2-2 3-2 4+2 9+5 b-2 d+2 f-2 h-2 i-2 m+2 n+3 o-2 q+2 t-2 x-2 14+2 16+3 19+3 1a+3 1c-2 1j-2 1m-3 1o+4 1q+8 1r+6 1w+5 1x-2 25+6 2a+3 2e+4 2f+2
til d+4 e+2 f+2
til+bords 9+8 d-3
til+den+naeste 1+6 1j+4
til+det+naeste 8-3 a+7
til+foraeldre 0-3 4-2 1u+4 26+7 2h+2
til+foraeldrene 0+2 5+5 z+4 1g+5 1z+4 2h-4
til+graaden+stopper 1m+2
til+moedet 19+8 2a-3 2h+5
til+musikken 14+5
til+sommer i+8
til+stranden t+3
tilbage 0-3 2+6 8+2 9-2 b+3 f-2 h-2 p-2 q-3 y+8 18+2 19+4 1g+4 1i+2 1k-2 1n+5 1q+4 1t-2 1w+2 1z+5 25+8 26-2 27-2 2b+3 2f+3
tilbudsavis d+4 e+2 f+2
tilbyde i+3 2c+9
tilfoere 1a+5
tilgaengelig 20+4
tilladt e+3 1z+9 2f-2
tilsvare 1i+5
time 1+2 2+5 4+3 5+3 8-3 9-2 b-2 d-3 g-2 i-2 m-2 n-2 p+2 q+5 v+2 13+2 15-2 18+4 19+2 1a+2 1c-2 1h+2 1k+2 1m-2 1o+3 1p-2 1q+2 1r-4 1w-2 1y-2 1z+2 22-2 25+2 26-2 27+6 29+8 2a+4 2c+6
time/v b+7 27+6
timer 4+6 d+6 l-3 1a+9 1l+4 22-4 2b-2
times l+3 1c+5
tine 27+5
ting 1+5 8+6 a+4 b+4 d-3 e+5 f-2 i-2 l-2 n-2 t-2 13-2 16+3 19-2 1b-2 1e+5 1f+3 1g+4 1l+2 1m+2 1o+2 1q+10 1x-2 22+5 26+4 2e-2 2h+2
ting+der+begynder 1q+5 1s+10
ting+hjemmefra 1f+6 1q+2 22-2
ting+med+hjemmefra 1f-2 1q+7
tingene+paa+plads a+4
tinnitus 2b+6
tippe 1q-2 27+3
tirsdag 5+2 b+3 d-4 e+8 g+5 q+2 s+2 t+4 z+2 1a+3 1g+3 1m-2 1o-2 22+5 27+4 2a+4 2c+4 2e+3 2h+8
tirsdagsvaerksted 1g+8
tisse 4+4 5+5 7+3 i+16 1q-2 1u+5
tissepause i+7
tit 4+8 h+2 n+6 p+8 1i+5 1m-2 1o+4 1q-2 2h-5
titte 1a+9
tivoli 1b+5 1x-2
tjans o+7 13+3
tjek 5+6
tjekke/v 3+8 7+7 1x+6
tjekliste t+4
tjener f+5
to 0+2 7+3 8+2 f+3 i+2 o+2 18+3 1e-2 1g+4 1i+3 1j+2 1o-2 1p+3 20-2 2a+2 2e-2
to+ad+gangen 2-2 8-2 9+7 d+2 i+7 j-3 x+5 z+7 12+6 18+4 1z+9 25-2 26-2
to+boern+ad+gangen 18+3
to+boern+sammen f+5
to+der+slaas 7+9 1i-2
to+ens 1a+5 1d+8 1h+5 1j+2 1k+7 1s+5
to+gange+mere 8+3
to+hold d+7
to+minutter+foer 8+5 a-2
to+paa+hver+cykel s+4
to+samlinger 22+5
to+sange 20-3 22+8
to+smaa+kredse 22+4
to+timer+uden 1a+2
to+vil+have 1i+6
toaarig a+8 f+2 r+3 1c-2 1h+6 25+5
toej 0+3 1+3 2-2 5+2 7+8 9+6 i+9 q-2 t-2 11+6 13+6 16+4 1a+5 1b-2 1k+4 1o+3 1p-2 1q+3 27-2 28-2 2h-2
toej+paa 1+4 5-2 7-4 d+4 i+8 11+3 1b-2 1k+8
toejbytte 7-2 13+6
toejdyr 5-2 1a+9 28-2
toejet+ligger 7+2
toejet+paa 7-3 9+6
toejklemme 17+6
toejstak 5+4
toemme 1+3 7+3 1p+8
toemme/v 0+2 1-2 5+4 1e+7 1o+8 26+12 2g-2
toemmer+opvaskeren 0+3
toende 5+6 7+5 i+3 r+6 10-2 1i-2 23+3 27-3
toender 12+5
toendersvamp 12+5
toer 7+6 i+6 n-2 r+4 t+7 z-2 12+7 1w-3
toerklaede 4+8 l+5 m+6 14+7 15-4 21+5
toerre 9+4 d+3 h+10 i+13 j+5 n+4 q+3 1k+5 1m+2 1q-3 20-3
toerre+haender 9+6
toerre+mund j+5
toerre+naese q+5
toerre+op f-3 n+8
toerrer+haender 9+6
toerrer+op f+4
toerring 2c+4
toerstig 1q-2 1u+6
toert+toej 7-3 i+7
tog 7+10 8+3 a+5 10+3 12+4 1a-2 1b+6 1g+5 1l+7 26+5 2a+3 2h-2
togbane 1c+6
toge t+15 1a+7 1g-3
togskinne 1c+4
toilet 5+6 8+9 d-2 i+4 13+5 22-3
toiletbesoeg i+6
toiletlaag h+2 i+2
toiletruller 13+7
toilette 4+6 5+5 7-2 9+4 b+5 d-2 1k+14 27+3
toilettur 8+2
tolk 1u+16 2h+10
tolv b+3 d+5 q+5 v+5 y+2 14-3 18+6 1g+6 1l-2 1r+8 26-2
tom 5+4 6+7 d+12 f-2 n+7 q-2 27+5
tomat g+5 10+14
tomhed 8+3
tomme a+2 d+3 q+3 t+2 1a-3 1e+8
tomme+pladser d+4
tommel 1m+8 1w-2
tommelfinger j+8 1s+3
tomrum 9+8
tomt 26+6
torben 1m+5
torden 11-9 1r+4 20+8
torsdag 0-2 d-2 e+2 j+2 p+3 q+3 s+2 t+4 x+5 13+3 14+5 1g+4 1q+2 1r+2 1y+2 27+6 29+5 2h+3
torsk d+4
torv t+4
tosomhedde h+3 i+5
tosproget d-2 1g+5
tosse 1q+4
tosse/v 1a+7
tov 14+5 1j+6
tove 14+3
tovholder 27+6
traad j+6 17-2 1a+7 1z+3 2a+4
trae 0-3 8-2 f+2 l-2 m+11 q+11 t+6 v+4 x+17 11+8 13-2 16-2 18+3 1g+2 1j+5 1z-3 20+3 21-2
traede 0+5 1+6 7+2 y+3 11+7 2b-2
traehus q+4
traek l+7
traekke 0-2 1+3 7-6 8-2 e+6 h+5 i+8 j+3 n-2 o+8 q+5 t-2 10+2 14+5 17+4 18+3 19+3 1a+6 1b-2 1d+2 1g+3 1k+3 1m-2 1o-2 1r-3 1u+3 1x+3 27+3 2b-2
traekke+bukser+ned h+4
traekke+op 7-8 h+11 o+7 q+6 10+8
traekke+sig 18+2
traekke+to+boern+fra 18+6
traekke+ud i+6 j-2
traekke+vejret f+3 1i+6 1m+3
traekker+for 10+4
traekker+os+vaek 18+3
traekker+selv+bukserne h+4
traekker+ud 1a+9
traekvogn t+3
traels 3-2 9+5
traene 5+2 7+4 14-3 1l+7
traener 1g+7
traenge 7+5 d+6
traengsel 1i+7 1k+6
traeplade f+5 x-3
traestamme x+2
traestub t+9 17+4 1z-2
traet l+7
traethed 1m+6
traette 2+11 7+5 d+4 l-3 t+3 18+5 22+5 2c+6
traette/v 0+4 1+5 d-3 1m+12 1p+10 27+5
trafik t+4
tragte r+12 1c-2
traktor d+2 1i+12 1r+5
trampe 1m+3
trampolin 14+3
trang 1k+2
trangia g+7 12-2
trappe 0+5 1+4 4+3 7+3 c-9 d-2 e+2 h+11 n+8 14+4 18-2 1r-2 1s+6 1t+2 1w+3 26+10 27+3 2b-3 2h+6
trappe/v c-2 n+9
trappeafsats 20+2
trappen+i+stedet c-4 d+5 14+6
trappeopgang 1s+7
trapper 1w+3
trappestige 0+7 26-2
travlt 0-2 1+4 h+3 n+7 2b+6 2h+3
tre 4+3 8+2 b+2 i+2 l+2 n-2 q+2 z-2 12+2 1a+2 1g+4 1i+3 1k-2 1p-2 1s-2 1w-2 21+3 22+2 26-3 29+2 2b-2
tre+ad+gangen 7+8 9+3 b+3 j+4 25+3
tre+boern 2+10 10+2 1m+7 1r+10 25+5 26-2 27+6
tre+boern+ad+gangen 25+5
tre+hold g+8 25-2
tre+ord 1+8 1q-5
tre+sange 4+4 8+9
tre+ting+i 9+6 1r-2 22+4 27-3 2h+8
treaarig d-3 f+4
tredive 1e+8 1i+5 22+8 27+5
tredje f+4 14+4 1g+4 1w+8 2a-6 2b+8
tredjedel f+5
trehjuleren s+9
trekant d+4 q+5 1w+5 1y+6 22+8 27-3
tremandsgruppe 25+3
tremme 14+5
triangel 8+8 1i-3
trille d-3 f+3 14+3 22+8
trille+ned 14+6
trille/v m+4 14+7
trilleboer a+6 q+5 z+5 10+3 12+4 18+8
trillevogn t+6
trin 0+10 4+6 c+5 d-2 h+5 l-2 m+5 n+6 1a+5 1i+4 1q-5 1w-4
trine 0+4 c+2 h+6 15+7 1s+2 1w+11 2b-2
trinene c+8 m+6 1w-4
trivsel 2a-3 2b+8
tro 1x+7
tro/v 4+2 5+4 d+3 l-2 n+5 1g+5 1i+2 1q+9 1r+5 1v+5 1x+6 27-2 2a+6
troeje 4+6 7-5 l-2 n+6 z-2 14+8 16+3 1i+2 1j+8
troest 1m+10
troeste 0+4 4+14 7+3 q+3 z-5 1g+3 1i+5 1m+15 2h-2
troeste+hinanden 1g+6
troestebaenk 1m+2
troestekurv 1m+2
trold 1z+3 21+7
trolddej 1z+3
trolde k+6
tromme 20+9
tromme+paa 20+7
tromme/v x-6 1i-2 20+13
trommen 8+7 16+8 1i-3 20-2
trukket+fra l+3
tryg 4+6
tryk 1y+4 1z+5
trykke 0+9 g+3 10-2 17-2 1z+8
trykker g+2
trykker+paa+blenderen g+2
trykknap 17+3
trylleshow 21+6
tumle 14+7
tumlerum 14+4
tung d+3 l+7 14+10 16+15 1q+6 1w+4 1x+4 26+4
tunge c+7 e+4 n-2 t-2 14+14 16+5 18+3 1i-4 1s+8 29+7
tunge+dyner 18+6
tunnel 1q+2
tur 1-2 3+3 4-2 5+4 f+3 g+4 l+3 o+9 t-6 18+3 1a-2 1g+3 1i+2 1j+8 1o+4 1q+9 1r+4 1s+2 1w+3 1y+5 1z-2 27-2 2b-2
tur+i 5+2 t+2 1j+7
tur+om 1s+5
tur+til 7+5 l+7 t-4
turdag b+5
turde e+5
ture 8+4 l+2
turguide 4-2 o+8
turtaske t+3
tusch 7+9 d-4 y+4
tvaers 7+4 m+4 14-2 19+3 1g+5 1o+4 25+3 26+7 27+9
tvilling 0+5 4+3 t+3
tvillingevogn t+3
tvinge e+4 i+2 1i+7
tvivl j+6 2h+4
tydelig 0-2 4+9 1q+7
tygge d+8 e+5 j-2 16+16 1k-3
tyk 17+2
tykkelse 12+8
tyndt j+8
tyngde 16+6
tyngdedyne 16+7 1r-2
tyrkisk 15+4
tysse 22+4
tyv 1v+6
tyve 0+7 3+4 5+6 7-2 8+3 d+2 h-2 j+7 k+2 l+7 n+2 x+2 14+2 18+7 1b-8 1o-2 1u-4 22-2 2a+3 2b+5 2d+3 2e+2
uanset 0+5 2+6 x+7 18-3 1r+6 25+2 29+5 2f+8
ud+af+huset t+6
ud+foerst n+8 q+5
ud+i+gangen+saa 1c+5 26-2
ud+i+hold 7+5 25-2
ud+i+regnen 11+2
ud+og+gaa d+7 f-4
udad 7+2
ude 0+2 1-2 2-2 4+3 7+11 8+2 d+3 h+3 j+3 q+5 11+4 14-2 1g+4 1o+2 1p+2 1r+2 1w+2 1z+2 22+4 25+3 27+5 2a-2 2h-2
ude+af+huset 25+4
ude+hele+dagen j+7 q+11 25-3
ude+i+gaarden 1z+5
ude+i+gangen 0+4 1o+8
ude+i+regn q-2 1r+4 1z+5
ude+ved+vognene 1r+2
udefra 0-3 1+5
uden+afbrydelse 1a+5
uden+at+loefte n+9 2b-3
uden+at+rette 1q+4
uden+at+ville+noget 1o+4
uden+hjaelp 5+5
uden+legetoej 5+3 1e+7
uden+maal t+6
uden+telefon 2b+6
udenad 1r+3
udendoers q+8 19+2 1r-2
udenfor 0-3 7+9 d-2 f+5 g+2 j-5 q-3 r+7 x+4 1b+8 1g-3 1z+4 22+7 2b+6
udenom 0-2 1a+5 1o+6
udestue q+4
udfylde 4+7 2h-5
udgang 1+10 7+7
udklaedning 1b+12
udover 0+2
udskifte 2g+9
udstilling 1z+15
udtale/v 1u+4
udvide l+7
uende 9+6
uendelig 9+7
uenig 1i+4 27+19
uenighed 27-2 2h+6
uforstyrret 29+5
uge 1-2 2-2 4+7 6+2 7-2 8-2 a-2 e+2 h-2 l-2 m-2 o+2 s+3 z-2 14+2 1c-2 1e+2 1r+2 1v+2 1x+2 1z+5 20+2 27+2 29+4 2a+2 2e+2 2h+2
ugeblad 1z+6
ugedag b+7 1z-2 22+2
ugens+ord 1m+5
ugeplan b-2 27+8
uget 1q+9
uheld i+7 1c-3 1i+5 1j+2 2b+2
uhyggelig 2+5
ukendt b+6
uklar 1i+4
ukraine 1u+2
ukrainsk 1u+9 2h-2
uld 7+8 16+6 1z-3
uldtroeje 7+4
ulle 1s+6
ulv 1a+15 1r+4
umulig n+5 v+4 17-3
under+barken y+2
under+et+aar m+7
under+lup j+6 y-2
under+sten y+3
under+stoleben 19+3
under+stolene 19+2
under+traeet m-2 q+8 x-3
underbukser 7-2 i+11
underhyle h-2 i+5
underlag 22+7
underlage 2g+9
underlig e+5
undersoege 4+5 e+2 j+5 y+7 1o+6 1x-4
undersoeger x+7
undervej 8+7 a+4 t+6
undgaa 1q+5 25+9
undre 1q+15 27+5 29+4 2a-2
undrekasse 1x+2
undrer+sig+over 27+6 29+2
undskyld 1i+2 1m+15 20+5 2b+4
undtage 26+3 2b+3
ung 1+4 9+2 l+2 q+6 t+5 x+2 16+6 18+3 22+16 27+4
unge 2+3 1a-2 27+2 29+13 2a+6
unge+medhjaelpere 27+6
uno 1d+3
ur 8+13 b+7 h+8 1j+6 22-2 25+4 2a+7
uro 8+8 h+11
urolig 3+5 7+6 8+2 d-2 l+8 m+5 18+5 22+12
usikke 0+7
usynlig 1o+8 1q+3 27+6
utide i+7
utilpasse 1q+6
utryg 4+6 1u-5 2h+5
uvejr 1a+4
uven 1i+5
uventet 1m+5 1x-3
vaad 7+8 f+6 j-4 r+5 y+4 10+5 16-3 1q+8 1w-3 1x+10 1z+7
vaade 1+3 7+12 h+6 i+4 j+2 r+2
vaadserviet h+2
vaagen l-3 m+8
vaagne 8+4 h+5 l+20 18-2 1m-2 1r+4 27-2
vaagne+langsomt l+2
vaagne+op l+3
vaeg 0-2 2+2 4+3 7-2 b+4 d+2 h-2 m+4 q-2 x-2 10+2 14+6 18-2 1a+4 1b+2 1g+3 1m+4 1q+3 1x+2 1y+6 1z-2 23-2 26-2 2c+2 2e+13 2f+2 2g+5 2h+4
vaegt l+7 16+4 18+6 1b+11 1w-5
vaegttaeppe 18+7
vaekke 2-2 l+17 o+8
vaekke+ham l-2 1m+9
vaekker+ikke l+3
vaekkeur 1x+6
vaelge 1-2 2-2 4-2 5+2 6+4 7+2 8-2 g+4 h-2 o+4 t+2 11+2 15+2 16-2 19+2 1a-2 1g+9 1j+2 1m+3 1p+12 1q-2 1r+3 1v-2 1y-2 1z+2 22+7 23+3 25-3 26+3 29+5 2b-2 2e+4
vaelge+en+bog 1r+4
vaelge+mellem 1p+7
vaelge+mellem+to 1p+7
vaelge+sang 22+6
vaelger a+7 t+7 1g+4 1p+3 1r+7 22+7 2i+6
vaelger+mellem 7+4 22+7
vaelger+mellem+to 7+4 22+7
vaelger+om+de l+3
vaelger+sang 22+6
vaelger+selv t+8 1g+5 1p+4 29+6
vaelger+selv+bord 1p+6
vaelger+selv+hvad 29+7
vaelger+selv+hvem t+9
vaelte 5+5 d+3 f-2 h-2 m+5 n+5 x+6 14+4 1c+4 1d-2 1g+6 1i+4 1o+3 1y+3 26-4
vaenne 4+3 5+4 8+5 l-2 27+4 29-2 2c+7
vaere+hos+et+barn 1o+4
vaere+i+fred m+3 18-2 26+6
vaere+i+legen 8+5 1a+6
vaere+ude 0+2 4+2 7+9 d+4 h-3 j+6 p+4 1g+6 1v+2 25+4 27+5 2b+3
vaerelse 4+8
vaerke 1z+9
vaerksted 5+6 b+4 q+7 s+5 1b+4 1g+9 26+13 27+4
vaerktoej 1c+5
vaerktoejsbaenk 1c+6
vaerst 1k+7
vaert d+8
vaeve 1z+2
vagt 0-2 1+10 2+11 3+3 4-3 7+3 a-2 d+6 q+3 27+5 29+5 2h-2
vagtplan 0+7 d+3
vagtskift 27+4
vagtskifte 27+4
valg 2+6
valget+mellem 2+6
vampyr p+5
vand 0-2 a+2 d+9 g-3 h+6 n-2 o+2 q-2 r+9 t+7 v+3 z+3 16+2 18+2 1g+3 1s+3 1x+11 26-2 2h+2
vandbakkelser g+9
vandbane r+2
vande 5+5 f-3 i+6 j+11 o+7 t-2 10+21 1g-2 1w+7 25+3 27+4
vandfarve 2d+7
vandglas d+3
vandhane i+6
vandhul y+6
vandkande r+7 10+7 23-2 27-2
vandleg r+4
vandpensel q+4
vandpyt 7+3 q+5 r-2 11+9 14+4
vane 4+7 l-2
vanilje 16+6
vanlige 2c+4
vant 2c+9
vante 1+2 7+9 2h+5
vanter+paa 7+3
vare 22+7
vare/v a+6 20-4 22+8 27+3
varm 3+3 d-4 h+5 j+5 11+7 12+4 16+6 18+5 1j+6 1x+2 22-2
varme 0+2 7+2 h+6 i+3 16+10
varme+dage 0+3 i+4
varme/v 9+7
varmtvand 14+7
varmtvandsbassin 14+8
vask 7-2 8+5 b+11 d+3 h-2 i+8 n+6 r+5 1q+5 1z-2 20+2 26+4
vask+haender 8-2 j+5 20+3
vaske 2+3 7-2 9+5 a+3 d+3 f+3 g-2 h+11 j+12 l+3 n+5 p-4 r+3 t+4 y-2 13-4 1o+3 1s+3 27-2
vaske+ansigt l+4
vaske+bordet f+8
vaske+fingre d+8 h-2 j+2
vaske+haender i+4 j+3
vaskehal s+4
vaskeklud h+12 j-2
vaskemaskine 4+2
vasker+haender 8+4 h+2 j+5
vasker+legetoej j+4 p-4
vasker+legetoejet j+4 p-4
vasketoej h+3
vat 10+4 16+4
ved+bordet 4+5 9+2 d-3 h+10 1g+9 1q+7 1s+3 1v+2
ved+haandvasken 9+11 j-3
ved+hegnet 0+5 1g+6
ved+ikke+hvad+vi+laver 2h+2
ved+laagen 0+7 1-2 7+2 q+2 2h+11
ved+soeen t+6
ved+tegnebordet 1q+5
ved+vasken b+9 i-2 j+5 r+6
ved+vejen t+4
ved+vinduet+en d+3
vegne 1m+5
vej 0+11 2-2 3+2 5+5 7-2 8+9 9-2 a+3 b-2 d-4 i+5 j+3 t+6 y+3 14-2 1c+2 1o-2 1s+2 1w-2 1y+7 1z-3 20-2 22+6 25+2 26+10 27+2 2h-2
veje q+3 13+15 1x+7
vejer 10+8 1w-2
vejledning 29+11
vejr 0+4 2+6 o+5 18+2 22+4
vejre 5+8 7+4 d-2 f+2 x+7 11-2 18-2 1i+5 1m+2 22+4
vejrkort 11+4
vejrmand o+7
vejrtraekning l+3
vejskille t+7
veksel 14+5
vekselvisse 14+6
velbekomme 1u+4
velcro 7+6 b+4 j-2 20-2 22+6
velkommen 22+7
ven 5+4 7-4 n+5 u+3 16+6 1g+17 1i+4 1m-3 1u+4
vende 4-2 7+5 d-3 e+3 n+4 t+13 y+6 1q+5 1r+3 27-3 2c+2
vende+om 0-2 d-3 t+14 27-3
vende+siderne 1r+2
vender t+3 1r+5
vender+siden 1q+8
vender+siderne 1r+2
vendespil 1d+10
veninde 1g+4
venskab 1g+8
venskabsbaenk 1g+4
venskabstrae 1g+5
venstre 7-3 d+7 t+12 z+4 1z+6
vente 0-3 9+7 a-2 e-2 h+8 i+6 m+2 n+2 q-3 t+3 x-2 14-2 19-2 1d+3 1g-2 1i+5 1j+2 1k-2 1l+2 1m+6 1o+3 1p-2 1q+7 1v+2 1w-2 26-2 27+8 2a-2 2c-2 2h-2
vente+paa+sin+tur 1j+3
vente+paa+svar i+7
vente+paa+tur 5+2 9-2 t-2 1j+10
ventepose 9+2
venter+fem+sekunder 1q+3
venter+paa+de+andre 9+5
venter+paa+de+sidste 8+8
venter+paa+svar h+4
venter+paa+tur 5+3
venter+ti+sekunder 1i+8 1m+5 1q-6
ventesofa 1b+4
ventestilling 9+4
ventetid 9-5 1r+8
verden 18+7
verdenskort 1u+3
vers 0-2 9+8 d+4 15-2 1s+14 20-5 23+8
vest 7+8 t+8 w+8 2g+5
vesten o+4
veterinaer 1b+8 1m-2
vi+aftaler l+4 1k+4 27+2 2h+5
vi+bager g-6 18+9
vi+finder+ud+af+det 1x+4
vi+goer+det+ens i+4 27-3
vi+goer+det+samme i+11
vi+har+aftalt 0+6 f+3 h+4 27-2
vi+hopper 14+5 1w+4
vi+koeber+ind+sammen g+7 1p-4
vi+loeber+en 14-3 2f+9
vi+loeber+ude 2f+2
vi+mangler+en 1g+2 25+3
vi+samler+os 22+4
vi+venter+paa 9-3 d+7 t+8 22+7
vi+voksne d+8 q+2 1a+3 1y+8 27-2
viadukt s+6
vidde m+6 1i+7
vide 7+2 8+5 b+2 q+2 z+4 1h+7 1m+3 1u+3 27+4 28+7 2h+2
video 1v+4 2h-2
videre 1+3 4+5 7+6 8+6 a+5 d-4 f+5 1a+4 1c-2 1i+4 1j+6 1m+4 20+3 22+3 25-2 2h-3
vigtig 1a-2 1g+10 1q+7 27-3 2a+7 2h+5
vikar 5-2 l+13 1a+7 1g-2 1m-3 28+14
vikarbureau 28+6
vikle 17+7 1z-2
vil+du+have+hjaelp n+6
vil+have+den+samme 1i+5
vil+have+det+samme 1i+11
vil+ikke+krammes 1k+5
vild 1+5 2+3 q+6 x+5 z+4 14+2 16-2 18+4 1a-2 1g+9 1i+3 1q+6 27-2 2c+4
vildt a+7 14+5
vilje l+7 r-5 1d+8 1j+8 1o+8
vin 1z+5
vind 11+2
vinde 11+7
vinde/v 10+3 1d+3 1m+4 1p+2 1r+4
vinder a+7
vindrue 0+9 d-6
vindue 0+7 2+3 8+2 d+5 l+5 p+3 t-2 y+2 z+7 10+2 18+4 1a+2 1x+5 1z+4 23+3 26+3
vindueskarm 0+11 10+3 1n+8 1z-2 26+7
vindueskridt q+4
vinduesplads 1t-2 26+9
vinduesramme 1a+6
vinke 0+10 1+6 t+6
vinkebaenk 0+4
vinkel 1q+5
vinter r+4 25+2
vinteraften 1x+2
virke 7+2 27+6
virke/v 8+2 d+6 l+3 19+4 1l+6 2a+9
vis 1+5 n+7
vise 1+7 4-2 7+4 8+5 a+3 d-2 h+3 l+10 1a+5 1c+4 21+2 27-2 28+7
vise+de+andre 1g+2
vise+en+bevaegelse 15+6
vise+far 1+3 b+3
vise+for+foraeldre 21+2
vise+mor 2h+2
vise+rundt 1q-2 1z+3 28+8 2h+4
vise/v 0-3 1+2 4+7 5-2 7+6 8+4 a-2 b+8 d-2 e-2 f+2 j+3 l-2 q-2 t-2 u+3 18-2 19+3 1a+2 1c-2 1d-2 1h+2 1i+3 1k+4 1l-2 1m+5 1o-2 1p+2 1q-2 1t-2 1u+3 1v+2 1x-2 1y-2 20-7 22+4 25-2 2b-3 2c+4 2e+2 2h+6 2i+3
viser+far 0-2 1-2 4+8
viskestykke f+5 g+3
visse b+5 14+5
visuel b+5
vogn 2+4 7+4 8+2 9+4 c+4 d-4 f+8 l+9 m+8 q-2 s-2 t+7 x+2 13+2 14-2
voks 1x+9 25+5
vokse x+6 10+2 1w-2
voksen 0+6 1-2 5+3 8+3 9+2 a-3 b+3 d+4 h+4 i-2 j+4 l-2 m+2 n-2 p-2 q+6 t-2 z-2 12+2 14+4 18+2 19+2 1a+5 1b-2 1g+2 1k-2 1m+3 1q-3 1r-2 1y+3 1z+4 22+2 25+5 27-4 2a-2 2d-2 2f+2 2h-2
voksen+i+hvert+hjoerne 26+5
voksensnak d+9 27-8
voksne+fordeler q+6 27-3
voksnes+mobiler 1y+4
voldsom 1i-3 27+7 2c+4
vrang 7+3
vred 1m+5 1x-2
vrede 1i+5 1m+4
vreden 1m+5
vride h+7 1i+10 1m+10 1q-3
vroevle 1s+6
vugge/v 0+5 l+12 1m-2
vuggestue 0+5 4+7 5+3 b-2 d-3 1g-3 1h+15 1r-3
vuggevise 1u-3 20+9
vulkan r+7 1m+8 1x+3
waders x+6
walkie 27+8
wc n+8 17-3
weekend z+7 1n+2 1q+9 22+3 2h+5
wire 7+7 1z+3
xylofon 20+3
ydertime 2+3 27-2
yndling 4+4 l-2 1r+3 1u-2 2d+5
yndlinger 1r+9
yndlingsbog l-3 2d+6
yndlingsperson 1r+4
yndlingssang 4+5 1u-2
yoga 14+6 18+10
zink h+3
zinksalve h+3
én 0+2 1+4 8+3 b-2 e+6 h+3 l-2 q+2 y+4 13-2 15+8 18+3 1f+4 1i-2 1l+3 1m-2 1o+3 1s-2 1y-2 20+2 26+2 27+9 2h-4
én+konkret+ting 1+8 2h-3
én+ting+ad+gangen 7+3
ét 0+2 8+5 a+10 d+3 j+6 q-2 x+5 14+4 18-2 1c+6 1g-3 1i-2 1m-2 1o+4 1q-2 1z-2 23+5 26+4 27+4 2a+8 2e+2
ét+ord 1q-2 22+2
`;
