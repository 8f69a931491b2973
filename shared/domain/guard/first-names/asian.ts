/** Tamil, Pakistani, Indian, Nepalese, Vietnamese, Thai, Filipino, Chinese and Japanese. */
export const asianNames = `
  aabid aadhavan aadhira aadhya aaliya aamir aamna aarav aarif aarush aashish aathira aathmika aatif
  abarna abdur abinaya abishan abishek achsuthan adeel adeela aditi aditya advik afshan aftab afzal ahsan
  aiko ajanthan akanksha akari akash akbar akhil akhtar akira akshara akshaya akshayan alishba aliza almas
  althea ambreen amit amjad ammara amrita analyn anam anand ananya anaya aneeqa anika anil anila anisha
  anjali anjana anjum ankit anum anusha anushka apinya aqsa aravin aravinth archana areeba areej arham
  arisa arivu arjun arnav arooj arsal arshad arslan arulan arun arunan arzu asfand ashar ashvin ashwin
  asif aswin athavan atiya avani avni awais ayesha ayumi ayush ayza azhar azka azmat babar bairavi barathi
  basit bataar bavani bavatharani benazir bhavani bibek bich bikash bimala bishal bolor bong branavan chai
  chanida chau chen chompoo chun cuong daichi danish daniyal danushan darshan deepak deepika devansh
  devika dharshini dharsika diem dilaksan dilani dinesh divina divya duong durga ejaz emi enkh eshaal
  ezaan fahim faiz faiza faizan fakhar fareeha farooq farrukh farzana feng fiza furqan gajan ganbold
  gaurav gayathri ghazala ghulam giang giau gita gobika gopal gowri gulzar gurpreet hadia haleema hamdan
  hammad hamna hanh hardeep hareem hari harini harish harpreet haruka haruki haruto hashim hashini hassaan
  hieu hikari hina hinata hiroshi hoai hoang hong hoorain huma humayun huong huyen iftikhar ihsan imama
  inaya inayah indran iqbal irum isha ishaan ishan ishani ishaq ismat izhaan jahangir jamshed janani
  janarthan janusan jasleen jathurshan jathusan javed javeria jayani jhon jing jocelyn jomar kaavya
  kabilan kabir kainat kaito kajan kajani kalaivani kamala kamalan kannan kanokwan kanya karthik karthika
  kashif kavin kavisha kavita kavitha kavya kaye keerthana kenji kenta keshavan khadeeja khang khanh
  khizar khoa khuram khurram kiara kiet kiran kirushan kishan kishor kittiya kobika komal krishna krishnan
  kugan kuganesan kumaran kunal kushal laiba lakshan lakshana lakshmi lakshya laraib lavan lavanya laxmi
  ling linh luxshan madhavan maham maheen mahesh mahi mahira mahnoor maida malaika malar malee mali
  manahil manish manisha manpreet maricel marites mariyam mathusan mayuran mayuri meenakshi meera mehak
  meher mehreen mehwish mihir mikail minahil ming minh misaki misbah mithila mithran mithun mohan moiz
  momina mubashir mubeen mugunthan mukesh mukul muneeb murugan mushtaq muzammil myra nabeel nabeela nabin
  nadeem naeem nafisa naila naina nanthini naoki narmatha nattapong naveed navin neha ngan nghia ngoc
  nguyen nhan nhung nikhil nila nilani nilavan nimra ning nirmala nisha nishan nishanth nitharsan nithya
  nitin niveda noman nong noreen nosheen oanh omair oyun pallavi parth pasang pemba peng phat phong phuc
  phuong pim pimchanok pirakash pirathiban piravin pooja pornthip prabakaran prabin pradeep prakash pranav
  pranay praneel prasanna prasert prashanth praveen pravin preecha preeti prisha priya priyanka puja puspa
  qiang qing quan quang qudsia quoc quyen quynh radha ragavi raguram raheel raheela rahul raiyan rajan
  rajeev rajendra rajesh rajiv rakesh raman rameen ramesh ramsha ranjan ranjini ravi raza rehan rehana
  rehman renuka reyansh rhea riddhi riko rimsha rishan rishi ritika riya rizwan robina rodel rohan rohit
  romaisa rong roshani rowena rubika rubina ruhi saanvi sabahat sabeen sabesan sabin sabina sachin safdar
  sahana sahil saima saira saisha sajan sajjad sakshi sakura sameer samina samjhana sandeep sangeeta
  sangita sania sanjana sanjay sanjeev sanjeevan santosh sanvi saqib saqlain saranya saravanan sarita
  satheeskumar sathish sathya satoshi seemab senthuran shabana shabir shafiq shagufta shahbaz shaheer
  shahid shahida shahzad shakeel shalini shankar shanthi shanuja shanza sharmila sharujan shaurya shazia
  shehzad sheraz shivani shoaib shreya shruti shubham siddharth simran sindhu siriporn sita siva sivaan
  sivakumar sivani sneha soha sohail somchai somsak sonal sora srinivas sriram subashini subhan suda
  sudarshan sufyan suganthan sujan sujata sujeevan sukanya sumaira suman sunil sunisa sunita suresh surya
  sushil sushma suthan swathi tahira tahreem taimoor takumi tamilselvi tanveer tanvi tanya tanzeela tashi
  tasleem tayyab tayyaba tehmina temuujin tenzin thanh thanuja thanusha thao tharani tharsan tharshan
  tharsika thida thien thinh thivya thulasi thuy tien tinh toan tomoko trinh truc trung tsering tuan tuya
  tuyen tuyet ubaid umair umesh uthayan uyen uzair uzma vaani vaishnavi vani varsha varun vedant venkat
  vidhya vidya vignesh vihaan vijay vijayan vinh vinoth vinuja vishal vishnu vivaan wajid waqar waqas
  waseem wichai xiang xiao xuan yalini yash yathavan yichen ying yogan yong yuan yukesh yuki yuma yuto
  yuvraj zafar zaheer zahid zaman zarah zeeshan zhen zia zihan zixuan zohaib zubaida zulfiqar zunaira
`;
