/** Used by Arabic-speaking families, as commonly spelled in Denmark. */
export const arabicNames = `
  aaliyah abbas abdallah abdel abdelkarim abdelrahman abdi abdul abdulaziz abdulkarim abdullah abdulrahman
  abed abeer abir adham adil adnan afaf afnan ahlam ahmad ahmed aicha aida aisha aishe akram alaa ali alia
  aliya aliyah amal amani amar amer amin amina aminah amine amir amira amirah ammar amna anas anisa anwar
  aqil arij arwa asad aseel ashraf asil asiya asma asmaa assad assia assil atif ayah ayat ayham aylan
  ayman ayoub aysha ayub ayyub aziz aziza badr bahaa bahia bana baraa basel bashar bashir basim basma
  basmala bassam batool batoul bayan bilal bilel boushra boutaina bushra dalal dalia dana danah daniah
  danya daoud dawood dawud deema dima diya doaa duaa dunia dunya ebrahim ehab elaf elham elyas emad eman
  esraa essam fadi fadia fadil fadila fahad fahd faisal faizah farah farid farida fariha faris farouk
  faruk fathi fatima fatimah fatma fatmah fatme fatoumata fawzi faysal fayza fida firas fouad fuad ghada
  ghassan ghazal ghina habib habiba hachim hadeel hadi hadil hadiya hafsa hafsah haidar haider haifa hajar
  hakim hala halima hamad hamada hamdi hamid hamida hamoudi hamza hamzah hana hanaa hanadi hanan hani
  hania haniya haris harith haroon haroun harun hasan hasna hasnaa hassan hassna hatem hatim haya hayat
  haytham hazem heba hiba hicham hilal hisham houda houssam huda humam husam husayn hussain hussam hussein
  ibraheem ibrahim ibtihal ibtisam idris idriss ihab ikhlas ikram ilham ilyas ilyes imad iman imane imran
  inas insaf iqra isam ismaeel ismail isra israa issa issam iyad iyas jaafar jaber jafar jalal jamal jamil
  jamila jamilah jana janna jannah jannat jasim jawad jihad jihan jinan jomana jood joud joudi joumana
  jouri judi jumana junaid kadir karam karar kareem karim karima kassem kawtar kawthar khadija khadijah
  khadra khaled khalid khalil khaoula khawla kinan laith lamar lamees lamia lamis layal layan layla laylah
  leyan leyla lilas linah lojain louay loubna loujain luay lubna lujain maha mahdi maher mahir mahmod
  mahmood mahmoud mahmud maisa maisam majd majda majed majid majida malak malek manal manar mansour marah
  mariem marwa marwah marwan maryem masa massa mayar maysa maysaa maysam maysoon mazen mehdi meryem miar
  milad mirna moataz moaz moemen mohamad mohamed mohammad mohammed mohanad mohannad monir mostafa mouad
  mouhamad mounir mourad moussa muaad muad muadh muhamad muhamed muhammad muhammed muhanad muna munir
  murad murtada musa musab mussa mustafa mustapha muthana nabil nabila nada nader nadim nadine nahed nahla
  naim naima najat najib najla najwa narjes nasim nasima nasir nasma nasr nasreen nasrin nasser nawal
  nawar nawras nayla nazir nesrin nesrine nibras nidal nihad nisreen nizar noor nooraldin norhan nouh
  nouman nour noura nourhan nura nuradin nuraldin nureddin odai oday omaima omayma omran osama othman
  ouafa oussama qais qamar qasim qusai rabia rabih rachid rachida rada radwan raed raef rafah rafat rafif
  raghad raghda rahaf rahim rahma rahmah rahman raida raja rajaa rakan rama ramez rami ramzi rana raneem
  rania ranim raouf rasha rashad rasheed rashid rashida rasil raya rayan rayane rayyan razan reda redouan
  reem reema reham reman retaj rida ridha rihab riham rihanna rima rimas ritaj riyad riyadh rola roqaya
  roukaya ruba rukaya ruqaya ruqayya ruwaida saad sabah sabir sabri sabrine sadek sadiq saed safa safaa
  safiya safiyah safwan sahar saif saja sajad sajid sajida sakina salah salam saleem saleh salem salih
  salim salima salman salwa sama samah samaha samar samia samir samira samiya sana sanaa sarim sarya
  sausan sawsan sayed selim shadi shahad shahd shaima shaimaa sherin shireen sidra sidrah siham siraj
  sirin sofian sofiane sohaib souad souhaila soumaya suad sufian suhaib suhail suhaila sukaina sulaf
  sulaiman suleiman suliman sumaia sumaya sumayah sumayya suzan taha taher tahir taim tala talal taleb
  talia tamim tarek tareq tarik tariq tasneem tasnim taym tayma tayyib thaer thuraya tuqa ubaida ubay
  umaima umar umaya usama usman wael wafa wafaa wahid walaa waleed walid wania warda wasim wassim widad
  wissam yahia yahya yaman yamen yamin yaqeen yaqub yara yaser yasin yasir yasmeen yasmina yasmine yassin
  yassine yassir yazan yazid yehia younes youness younis yousef yousif yousra youssef youssra yunis yunus
  yusra yusuf zahra zahraa zaid zain zaina zainab zakaria zakariya zakariyya zaki zayan zayd zayn zayna
  zaynab zayneb zeid zein zeina zeinab zeyad zeyd zeyna zeynab ziad zidan zineb zinedine ziyad zouhair
  zubair
`;
