/** Sri Lankan, Indian, Bengali, Nepalese and Burmese beside those in `asian.ts`; Filipino, Thai, Vietnamese, Korean, Malay. */
export const southAsianNames = `
  aadhan aadvik aayush abhinav abinash abirami adhithi advaith afroza agalya ahalya aiman aisyah akilan
  akshita akter alagan amirtha amirul amudha analiza anandhi anbu anchal andal anik anirudh anish anjori
  ankita anong anushan aparna apsara arafat arasi arjunan arthi arthit arushi arvind ashfaq ashok ashwini
  athiran athisha aung aye bala balakrishnan baskaran benjie bhairavi bhanu bhavya binh binod bishnu boonsri
  chae chaiya chandran chandrika cherilyn chi chitra danilo danu danusan deepan deepthi deva devan devi
  dhana dhanush dharani dharsan dhivya dhruv dieu dinh dinusha dipesh divyan dung elango ernesto eswari eun
  ezhil farhana ferdous gajani ganesh ganga girija gokul gopika govindan hafiz haikal hakimi haneul
  hariharan harsha harshini hema hemalatha hoon htet htoo htut huu hye hyun ila ilakkiya ilango inba iniya
  isai ishwar ishwor iskandar iswarya jaanu jae jahanara janaki janarthanan jannatul jasmitha jathusa jaya
  jayanthan jaypee jeevan jegan jenani jennylyn jericho jeyanthi jhoanna ji jomari joon joselito kabilash
  kailash kala kalpana kamal kandan kanimozhi kannagi kanokporn karan kartik karunya kausalya keeran khai
  khaleda khin khoi kieu kirthika kokila kousalya kristel kumar kumuthini kyaw kyung lakshika lalitha latha
  laxman loan logan logesh luong luxmi luxsan madhu madhumitha maduran mahfuz malathi malini manimegalai
  manju manoj maran maricar marilou marivic mathumitha mathura mayilan mayura meenu megha meiyappan menaka
  mithra mithusan moe mohana mounika moushumi mukilan murali muthu myint mythili nabina nagula nakulan
  nanthan naree naresh nathiya natthapong navaneethan naw neelan nehal nethra nguyet nhat nilaksha nilakshi
  nilan nilar niraj niranjan nirosh niroshan niruban niththiya nivetha nurul nusrat oviya padma pakalavan
  parameswaran parvez pavithiran pavithra phung phuoc phyo pirasanth piratheep piriya ploy ponni poornima
  pramila pranee prasad prasiddha prathiksha pravina preeya prem priyan priyanthi purnima putri puvan raam
  rabin rabindra rafiqul raghavan ragunathan rai rajini rajkumar raksha ramya ranjith rathi rattana
  ravindran revathi rezaul rishaan rithika rommel rooban rosalinda rukshan rumana rupa sabarish sabita
  sabthika sadman sagar sahaana sakthi samyuktha sandhya santhiya santhosh sarangan saravana sarmila
  sarmilan saruka sashwin selvan selvi senthil seo seung shaan shahana shakthi shamini shanmugan sharan
  sharini sharma sharmin shivan shiyam shobana shompa shyamala sinthuja sirjana siruthai siti sivaranjani
  sneka sobika sombat somjai soo sophika sowmya srija srikanth suba subaraj subash suchada sudha sugi
  sujatha sultana sumathi sunan supaporn suraj suruthi suvitha swetha syafiq tai tamilan tamilini
  tamizh tanjila tanuja tarun tasnia thabo thadshan thaksin thamilini thandar thang thanush tharmika tharun
  thayalan theepan thenuja thiha thilaksi thu thuc thura thusha thushan thushara thuvaraga tonmoy tra tram
  truong tu tuong ujjwal umai usha uthaya vaishali vaithegi valli vanitha varnan varshini varuni vasan
  vasanthi vasuki veena venuja vetri vibushan vidhusha viet vijaya vimal vimala vinayak vinothini vinush
  viruthan vishali vithuja vithusan vuong wanida wassana woo wulan yadhu yadunan yalisai yamini yarshini
  yathusan yazhini ye yeon yogesh yoon young yubraj yugan yukan yuna zaw zin
  kajanthan thivyan nivethan abhiram ranuja sithara vithuran yathurshan thurkka nithish dhruvan kavithan sajeevan tharmiga pirathab sansikan
`;
