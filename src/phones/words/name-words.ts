/** After these stands a name, as far as it is written like one. */
export const titleWords = `
  dra drs fa firma sres sras srs mm mmes messrs misses messieurs mesdames
  gđa gđica gđin gdin anh chị cô chú bác bu pak bpk ibu mas mbak kuya pk
  parler parlez speak spreek fragen frag vraag pedir pregunte hable parlare pytać ptát kérje поговорить спросите спроси
  mr mrs ms miss mister sir madam dr prof ask herr frau hr familie mme mlle monsieur madame sra srta señor señora don
  doña dona sig signor signora dott dhr mevr pan pani demander chiedere preguntar falar спросить
  docteur maître doctor doktor profesor professor sr ing avv mevrouw meneer fru frøken herra rouva doamna domnul dna gospodin gospođa bay bayan mw fr fam
  г-н г-жа господин госпожа пан пані bpk bapak pak encik puan tuan shri smt sri miss κα κος κυρία κύριος
`;

/** The same, where they have a capital letter and a name behind them does: `lic` may be a licence. */
export const rankWords = `
  lic arq lcda lcdo dña dn mtro mtra cav rag geom arch phd mudr judr mvdr ing bc mgr phdr rndr csc paeddr dipl dkfm mag ddr
  prim univ pfarrer pastor pater fra bruder père abbé soeur frère padre don hna hno ven rev reverend pst pstr bishop imam
  sheikh sheikha shaikh haji hajji hajah datuk dato datin tan ustaz ustadz kyai mzee mwalimu bwana bi ndugu engr arc barr
  chief alhaji alhaja hajia capt captain col major maj lt sgt insp supt cllr hon judge justice lord lady dame prof dhr mw
  mevr drs mr ir juffrouw herr frau hr fru frk ugift dir lektor rektor amts hofrat komm rat kdjir
  sig sigra signorina avv dott dottssa ill mo pp
  d fr sr st bu pak bp ibu mas mbak cak kak abang gus anh chị cô chú bác ông bà em dì gđa gđica gdin gđin g ga gca
  sig.na sig.ra kyrios kuya mang aling manong manang tita tito nong nang oom tannie mnr mev mej meneer mevrou sis bra
  mma rra ndada bab sri smt shri km mst md maulana hafiz qari begum bibi baji apa sahib ustad pandit swami
`;

/** Given names, often met; a family name may follow. */
export const givenNames = `
  adam adrian ahmad ahmed albert alberto alejandro alessandro alex alexander alexandra alfred ali alice alicia amanda
  amir amy ana andre andrea andreas andrei andrew angela anita anna anne annette anthony antonio arthur barbara beatriz
  ben benjamin bernd bob brian bruno camille carla carlo carlos carmen carol caroline catherine charles charlotte
  chris christian christina christine christoph claire claudia claus cristina dan daniel daniela dave david deborah
  denis diana diego dieter dirk dominik donald donna dorothy eduardo edward elena elisa elizabeth emily emma eric erik
  eva evelyn fatima felix fernanda fernando florian francesca francesco francisco francois frank franz fred gabriel
  gabriela george georg gerhard giulia giuseppe greg gustavo hans harald hassan heinz helen helena helmut henry holger
  hussein ibrahim igor ines ingrid irina isabel ivan jack jacob jacques james jan jane janet jason javier jean jennifer
  jens jessica jim joan joao joe johan johann johanna john jonas jorge jose joseph joshua juan judith julia julian julie
  jurgen karen karin karl katarzyna kate katharina kathleen kevin klaus kumar lars laura lena leon linda lisa louis
  lucas lucia luis luisa luiz lukas magdalena manuel manuela marc marco marcos margaret maria marie marina mario marion
  mark markus marta martin martina mary matthew matthias max mehmet melissa michael michel michelle miguel mike
  mohamed mohammad mohammed monica monika muhammad mustafa nancy natalia natalie nicholas nick nicolas nicole nina nora
  olaf olga oliver omar oscar pablo paola paolo patricia patrick paul paula paulo pavel pedro peter petra philip philippe
  pierre piotr rachel rafael rahul raj ralf ramon raul rebecca ricardo richard robert roberto roger roland ronald rosa
  ruth ryan sabine sam samuel sandra sara sarah scott sebastian sergei sergio silvia simon sofia sonia sophie stefan
  stefanie stephanie stephen steve steven susan susanne sven teresa thomas tim tina tom tomas tony ulrich ursula uwe
  valentina vera veronica victor victoria vincent walter werner william wolfgang xavier yusuf
  александр алексей анастасия андрей анна дмитрий екатерина елена иван ивана ирина мария михаил наталья николай оксана
  jeff jerry jeffrey gary larry kyle brandon tyler austin justin kelly heather tiffany brenda pamela cynthia diane joyce
  judy kathy debbie cathy betty shirley gloria theresa beverly denise marilyn kimberly ashley brittany samantha megan
  lauren olivia sophia isabella mia amelia harper ethan noah liam logan mason aiden elijah alan allan keith graham colin
  stuart neil ian trevor derek gareth nigel clive hazel gillian lesley lynn yvonne tracey joanne louise natasha tony matt
  andy pete joseph joey danny jimmy johnny billy bobby tommy charlie harry fiona emily lucy hannah jessica chloe
  jürgen manfred günter horst rainer thorsten torsten renate heike anja silke katrin tanja nadine melanie lea finn tobias
  felix jutta gisela ingo jochen rolf kurt gerd hannes elke birgit brigitte helga
  piet kees henk wim johan marieke anneke sander joost maarten pieter willem hendrik
  erik anders nils gunnar mikael fredrik magnus kerstin birgitta bjørn kjell ole marit søren mette lene hanne lise niels
  matti mika jari juha kari pekka antti heikki marja päivi sari tiina minna
  nathalie isabelle sylvie valérie céline aurélie stéphane laurent thierry pascal didier alain gilles yves sébastien
  guillaume antoine mathilde léa manon hugo élodie françois
  ignacio pilar raquel nuria álvaro rubén adriana lorena verónica jesús alfonso lucía rocío miguel ángel
  tiago rui joana rita catarina henrique fábio marcelo rodrigo juliana camila letícia
  giovanni antonio luigi salvatore vincenzo pietro domenico giorgio franco luca matteo stefano fabio simone davide chiara
  elisa federica
  krzysztof andrzej tomasz paweł michał marcin jakub zofia małgorzata agnieszka ewa krystyna joanna zbigniew
  jiří josef jaroslav tomáš miroslav zdeněk jana lenka kateřina věra lászló istván józsef jános zoltán sándor gábor ferenc
  attila péter tamás zsuzsanna erzsébet katalin ilona mihai alexandru ioana mihaela
  marko nikola milan dragan zoran goran jelena milica ivana marija georgi dimitar
  giorgos yannis kostas dimitris nikos eleni γιώργος γιάννης κώστας δημήτρης νίκος μαρία ελένη κατερίνα
  никита артем максим кирилл виктор владимир валентина галина людмила надежда тамара нина вера вероника алина дарья
  ayşe fatma emine ahmet hüseyin hasan zeynep elif merve emre burak murat serkan özlem
  omar khaled youssef aisha layla nour yasmin mohamad ali reza hossein maryam
  priya amit sunita anil sanjay vijay ravi suresh ramesh deepak neha pooja kavita rajesh manoj ashok sunil arun vikram
  rohit ankit nisha meena lakshmi krishna ganesh mohan gita arjun aditya imran bilal
  moshe yosef avi noa yael kwame kofi fatou mamadou moussa chinedu ngozi thabo sipho
  hiroshi yuki kenji takashi akiko wei ming budi siti agus dewi
  олена тарас богдан ярослав наталія катерина тетяна юлія дмитро сергій андрій микола петро василь ігор світлана людмила
  ion vasile constantin cristian bogdan florin marian adriana raluca simona nicoleta
  bernard roger rené lucien marcel patrick christophe eric cédric fabrice emmanuel olivier sylvain romain julien maxime
  clément thibault chantal monique brigitte françoise véronique corinne sandrine delphine émilie laure
  rob ruud gerrit cornelis dirk wouter bart kevin sven els ann greet katrien lieve
  jiri petr ondřej lukáš filip vojtěch lucie tereza zuzana martina veronika michaela peter juraj miroslav katarína
  zsolt balázs dániel gergő mónika andrea judit ágnes eszter anikó
  jakub kacper mateusz szymon kamil bartosz łukasz rafał dariusz mariusz sławomir dorota beata renata karolina aleksandra
  ole geir svein terje morten trond espen hege silje marte ingrid jens peter henrik christian camilla louise
  janne ville jussi olli heidi kaisa laura johanna
  emir mirza amar lejla dženan dino tomislav ante josip krešimir dušan vladimir bojan nenad vesna snežana
  hakan kemal osman ömer yasin selin gül deniz cem onur
  omer tamar ronen shira itai yosi
  karthik srinivas venkatesh naveen prakash gaurav nitin pankaj swati anjali divya sneha preeti geeta usha shanti
  ahmad abdullah saleh faisal sultan noura hessa salem rashid
  nguyễn huong thuy dung quang thanh
  олег ольга павел сергей светлана татьяна юлия юрий
`;

/** Family names, often met: in a list of people as good as known to be names. */
export const familyNames = `
  smith jones taylor adams allan armstrong atkinson austin barker bates booth bradley burke burns burton
  byrd carroll chambers chapman cole crawford cunningham daniels davidson dawson dean dixon douglas dunn elliott ellison
  ferguson fields fleming fletcher fox francis freeman gardner gibbs gilbert gordon greene griffin hansen harper
  harrison hart harvey hawkins henry hicks holland holmes hopkins howell hudson hunt hunter jacobs jennings jensen johnston
  kennedy knight lambert lane lawrence lawson little lloyd lucas marsh mason matthews mcbride mckenzie meyer mills morrison
  myers newman nichols norris olson owens palmer payne pearson perkins peters pierce porter potter ray reid reyes rhodes
  riley robertson rowe saunders schultz shaw shelton sharp silva spencer stephens stone sutton swanson todd tucker vaughn
  wade wagner walters warren watkins weaver webb wells west wheeler wilkinson willis wolfe woods york williams wilson johnson davies robinson wright thompson evans walker roberts green hall wood jackson
  clarke clark harris lewis hughes edwards moore morris turner cooper allen baker brown davis miller anderson nelson
  carter mitchell campbell phillips parker collins stewart murphy rogers morgan peterson bailey kelly howard richardson
  watson brooks bennett foster sanders powell sullivan russell jenkins perry butler barnes fisher henderson coleman
  simmons patterson reynolds hamilton graham wallace ellis stevens gibson hayes marshall murray simpson walsh brien byrne
  ryan connor neill doyle gallagher doherty kennedy lynch quinn mccarthy mcdonald
  müller mueller schmidt schneider fischer weber meyer wagner becker koch schulz hoffmann schäfer schaefer bauer richter klein
  wolf schröder schroeder neumann schwarz zimmermann braun krüger krueger hofmann hartmann lange schmitt schmitz krause
  meier lehmann schmid schulze maier köhler koehler herrmann könig koenig mayer huber kaiser fuchs scholz möller moeller
  weiss weiß schubert vogel friedrich keller günther guenther berger winkler roth lorenz baumann franke albrecht schuster
  ludwig böhm kraus krämer kraemer vogt stein jäger jaeger sommer seidel heinrich brandt haas schreiber schulte dietrich
  ziegler kühn kuehn pohl bergmann voigt arnold wolff pfeiffer gruber pichler steiner moser hofer egger
  dubois durand petit leroy moreau laurent lefebvre bertrand roux fournier morel girard lefevre mercier dupont bonnet garnier
  faure rousseau guerin muller roussel perrin morin mathieu gauthier dumont fontaine chevalier masson boyer lemaire duval
  joly gautier roche meunier marchand dufour blanchard barbier brunet leroux renard picard renaud carpentier lacroix
  aubert leclerc lecomte lemoine dupuis dupuy leblanc deschamps tremblay gagnon bouchard pelletier bergeron
  garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez jiménez ruiz hernández díaz moreno muñoz álvarez
  romero alonso gutiérrez navarro torres domínguez vázquez ramos ramírez serrano molina suárez morales ortega delgado
  castro ortiz rubio marín iglesias medina garrido castillo santos lozano guerrero méndez cruz vidal márquez herrera
  flores cabrera campos vega fuentes reyes aguilar pascual hidalgo montero ibáñez ferrer santana vargas rojas rivera
  mendoza silva contreras guzmán salazar espinoza acosta figueroa sandoval alvarado chávez estrada maldonado miranda
  pacheco quintero restrepo
  ferreira pereira oliveira costa rodrigues martins sousa souza fernandes gonçalves gomes lopes marques alves almeida
  ribeiro carvalho teixeira moreira mendes nunes soares vieira monteiro cardoso rocha coelho cunha simões fonseca machado
  araújo barbosa tavares lourenço figueiredo azevedo freitas barros lima conceição nascimento
  verdi neri riva fiore leone serra villa sala costa amato amico fusco longo rossi russo ferrari esposito bianchi romano colombo ricci marino greco gallo conti giordano mancini rizzo lombardi
  moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini gentile martinelli vitale lombardo
  coppola marchetti parisi ferraro fabbri grasso valentini messina pellegrini palumbo cattaneo morelli silvestri giuliani
  benedetti rossetti caputo montanari palmieri ferretti bellini sartori costantini ruggiero
  boer groot bruin vos jong hoek berg dam kuiper bosman schouten verhoeven kramer wal beek jansen janssen vries bakker visser smit meijer mulder hendriks dekker brouwer dijkstra smits jacobs vermeulen leeuwen
  willems postma hoekstra huisman peeters mertens claes wouters goossens
  johansson andersson lindberg lindström bergström lindqvist haugen lund dahl korhonen virtanen mäkinen nieminen mäkelä
  hämäläinen heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen heikkilä kinnunen turunen laitinen
  tamm saar kask bērziņš kalniņš kazlauskas
  hernandez ali abdi osei asante adjei kamau njoroge wanjiru abebe tesfaye diop traoré koné cissé keita
  nowak wójcik woźniak mazur krawczyk kaczmarek wieczorek wróbel dudek novák nováková svoboda svobodová novotný novotná
  dvořák dvořáková procházka procházková kučera kučerová horák horáková němec pokorný hájek jelínek beneš fiala sedláček
  kovács kovač kováč horváth horvat tóth nagy szabó varga molnár németh farkas balogh takács lakatos mészáros
  lambert bernard colin arnaud noël rivière guillot lefort marty renault poirier pereira moulin charpentier caron
  gaillard perrot chauvin ferreira bailly pons klein jacquet collet leclercq
  popescu ionescu popa dumitru stoica gheorghe rusu munteanu
  yılmaz kaya demir şahin çelik yıldız yıldırım öztürk aydın özdemir arslan doğan çetin özkan şimşek
  singh sharma patel khan gupta verma shah reddy mehta joshi nair iyer menon mishra yadav chaudhary chowdhury hussain
  iqbal akhtar begum rahman hossain perera agarwal kapoor chopra banerjee mukherjee chatterjee ghosh pillai desai pandey
  tiwari kulkarni
  haddad khalil mansour nasser hosseini ahmadi mohammadi rezaei cohen levi mizrahi
  kim lee park choi wang zhang liu chen yang huang zhao zhou lin wong chan cheung lam leung tanaka sato suzuki takahashi
  watanabe yamamoto nakamura kobayashi yoshida nguyen tran pham hoang huynh
  okafor adeyemi mensah owusu diallo mwangi otieno ndlovu dlamini botha nkosi santoso wijaya bautista
  иванов иванова смирнов смирнова кузнецов кузнецова попов попова васильев васильева петров петрова соколов соколова
  волков волкова морозов новиков федоров козлов лебедев павлов семенов шевченко коваленко бондаренко ткаченко кравченко
  παπαδόπουλος παπαδοπούλου
`;

/** Large cities: an office may be in one. */
export const cities = `
  berlin hamburg münchen munich köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen bonn wien
  vienna graz zürich zurich genf genève geneva basel bern lausanne paris lyon marseille lille toulouse bordeaux nantes
  strasbourg london manchester birmingham leeds glasgow edinburgh liverpool bristol dublin madrid barcelona sevilla
  valencia málaga bilbao lisboa lisbon porto roma rome milano milan torino napoli firenze bologna amsterdam rotterdam utrecht
  antwerpen bruxelles brussels gent kopenhagen københavn copenhagen stockholm göteborg malmö oslo bergen helsinki tampere
  tallinn riga vilnius warszawa warsaw kraków wrocław gdańsk praha prague brno bratislava budapest bucurești bucharest
  sofia beograd zagreb ljubljana athens istanbul ankara izmir moscow kyiv york boston chicago houston dallas atlanta miami
  seattle denver toronto montreal vancouver delhi mumbai bangalore chennai kolkata dubai riyadh cairo nairobi lagos
  johannesburg sydney melbourne tokyo osaka seoul beijing shanghai singapore bangkok jakarta manila москва киев минск
  санкт-петербург париж
`;

/** More given names, as they are called. */
export const moreNames = `
  wm geo chas jas jos robt thos edw bart bea becky bella beth betsy bev bert bernie biff billie bonnie brad brett britt bruce bryan cal cam candice carly cary
  cass cathal chad chad chas chaz chloe christy ciaran cindy claire clem cody connie craig dale dana darren dawn dean deb
  dee del dennis des dom don doug drew dylan eamon ed eddie eileen eli ellen ellie elsie ernie erin ethel evan fay fern finn fran
  francis freya gail gavin gemma geoff gerald geraldine gerry gina glen glenn gordon greta gus gwen gwyn hal hank heidi
  herb hugh iain ida idris imran ingrid irene iris isla ivy jackie jake jamal jamie jan janice jasmine jay jeanette
  jeanne jed jen jenny jess jill jo joanna jodie joel joey jon jonathan jordan josh joy jude jules june kara kat katie kay
  keira ken kenneth kenny kerry kieran kim kirk kirsty kurt kyle lance leah lee leigh len leo leroy les lester lew lexi
  lila lily lloyd lois lola lorna lorraine lou louie luke lupita lyle mabel mack maddie maeve malcolm mandy marcus marge
  margie marilyn marlene marnie marty maureen maurice mavis maya meg mel mick milly miranda mo moira molly morag muriel myra
  nat nathan ned nell nicky niall noel norma norman oisin orla owen paddy pam pat patsy patty pauline peggy penny perry
  phil phoebe phyllis polly poppy ray reg reggie rhys rick ricky rita robbie robin rod ron ronnie rory rosie ross roy russ
  rusty sally sam sammy sandy saoirse sean shane shannon sharon shaun shawn sheila sherry sid siobhan stacey stan stella stew
  stu stuart sue suzanne suzie sylvia ted teddy terry tess theo tina tommy toni tracy travis trish ursula val vera vic vicky
  vince viv wanda wayne wendy wes wilma winnie zach zack zoe
  gun-britt gun ann-marie lise-lotte anne-marie jean-pierre jean-claude jean-paul marie-claude karl-heinz hans-peter
  heinz uschi ulli uli susi steffi sepp sebi rudi resi poldi moni michi mausi lisl leni hansi gitti gabi franzl fritz
  friedl ferdl evi ernst erna edith dieter christl burgi bibi bärbel alois
  lupe chuy pepe paco pancho nacho memo beto chema concha lola tere lety maru toño quique chucho nando
  zé zeca chico duda tonho bia nanda dudu juca célia lurdes fátima conceição domingos
  gigi pino peppe nino beppe tonino ciccio lella
  žan janez matjaž tina mojca jure blaž tine jože france alenka iztok urša tiit jaan mart toomas rein priit kalle kadri
  kristjan siim ivars jānis pēteris ilze inga jonas vytautas rasa jurgita mindaugas
  ваня саша маша катя даша паша миша лёша леша коля вова женя оля таня света лена наташа юля ира аня настя ксюша рома дима
  андрюша костя гриша толя валя галя люда надя лариса рустам тимур руслан марат айгуль гульнара фарид ильдар иванка
  димитър николай тодор пламен красимир ивайло цветан георги стоян милена десислава
  kofi ama kwaku akosua chidi emeka nneka ifeoma tunde bisi segun folake amina musa sani bello zainab
  juma hamisi asha mwajuma neema baraka wanjiku atieno achieng kipchoge
  bongani lerato nomsa mandla zanele sibusiso thandi pieter koos gert
  rahul deepa raju babu guddu pinky sonu monu chintu rekha lata savita kamla asha radha gopal mukesh dinesh mahesh
  naresh yogesh ramu shyam hari salman shahrukh farhan ayesha nadia tariq asif zubair
  juan pedro jun-jun boy inday marites jhun rodel arnel
  slamet joko bambang sri wati yanti
  phạm tuấn linh
  mary-jane abu umm ليلى محمد أحمد علي حسن حسين فاطمة عائشة مريم خالد سعيد عمر يوسف إبراهيم محمود مصطفى عبدالله
  عبدالرحمن سارة نورة هند بدر فهد سلطان تركي منى هدى سلمى رضایی رضا مریم زهرا علیرضا حسینی محمدی احمدی کریمی مرادی
  דני דוד משה יוסי אבי שרה רחל רבקה לאה חנה יעל מיכל כהן לוי מזרחי פרץ ביטון דהן אברהם יצחק יעקב
`;

/** More family names. */
export const moreFamilies = `
  brennan faxon hdez rdz glez mtz gtz fdez hudak todt nemes morti wohlgemuth zöllner zorn sauer süß wurst hahn hase fink
  falk frei frey fried fromm gans geiger grimm groß hauer heller hirsch holz horn hummel igel jung kern kessler kirchner
  koller kraft kugler kunz kurz lauer lechner leitner lindner lohr löwe marx mauer mayr merkel metzger mohr nagel
  nowotny novotny ott pfaff pfister pilz probst rabe rapp rauch reich reiter rieger ritter rupp sailer schade schiller schlegel
  schlosser schön schuh schütz schwab seiler simon singer späth stark stein stern stock strauß strobl thiel thoma trapp
  uhl ulrich unger veit vetter vollmer wagenknecht weigl wendt wiese wild wirth wittmann wolter zeller zink
  o'connor o'neill macdonald mcgregor mclean mckenna fitzgerald kavanagh byrne delaney nolan
  hdz peña ochoa rosales salas valdez villarreal cantú garza treviño cavazos elizondo
  pinto matos neves pires faria freire guimarães vasconcelos
  testa bruno sanna piras melis serra carta
  неверов неверова морозова федорова козлова лебедева новикова захаров зайцев соловьев борисов яковлев григорьев романов
  воробьев сергеев кузьмин фролов александров дмитриев королев гусев киселев ильин максимов поляков сорокин виноградов
  ковалев белов медведев антонов тарасов жуков баранов филиппов комаров давыдов беляев герасимов богданов осипов сидоров
  матвеев титов марков миронов крылов куликов карпов власов мельников денисов гаврилов тихонов казаков афанасьев данилов
  савельев тимофеев фомин чернов абрамов мартынов ефимов федотов щербаков назаров калинин исаев чернышев быков маслов родионов
  коновалов лазарев воронин климов филатов пономарев голубев кудрявцев прохоров наумов потапов журавлев овчинников трофимов
  леонов соболев ермаков колесников гончаров емельянов никифоров грачев котов гришин ефремов архипов громов кириллов малышев
  панов моисеев румянцев акимов кондратьев бирюков горбунов анисимов еремин тихомиров галкин лукьянов михеев скворцов юдин
  белоусов нестеров симонов прокофьев харитонов князев цветков левин митрофанов воронов аксенов софронов мальцев логинов
  горшков савин краснов майоров демидов елисеев рыбаков сафонов плотников демин хохлов фадеев молчанов игнатов литвинов
  ершов ушаков дементьев рябов мухин калашников леонтьев лобанов кузин корнеев евдокимов бородин платонов некрасов балашов
  бобров жданов блинов игнатьев коротков муравьев крюков беляков богомолов дроздов лавров зуев петухов ларин никулин серов
  терентьев зотов устинов фокин самойлов константинов сахаров шишкин самсонов черкасов чистяков носов спиридонов карасев
  kowalski wiśniewski kamiński lewandowski zieliński szymański dąbrowski kozłowski jankowski mazur kwiatkowski krawczyk
  adeleke adewale afolabi balogun eze nwosu obi okeke okoro ojo bakare suleiman yusuf abubakar
  kimani kariuki njoroge maina onyango odhiambo kiprop cheruiyot mutua musyoka
  mkhize zulu khumalo sithole mokoena molefe naidoo pillay govender vandermerwe pretorius
  bose dutta sen chakraborty das roy saha mondal biswas naik patil shinde jadhav more pawar deshmukh gowda hegde shetty
  rao raju nayak bhat bhatt trivedi dave shukla dubey pathak saxena srivastava agrawal bansal goel mittal arora khanna
  malhotra sethi gill sandhu dhillon grewal sidhu kaur qureshi siddiqui ansari mirza baig sheikh malik butt chaudhry
  dela cruz reyes garcia mendoza aquino bautista villanueva dizon santos
  wibowo setiawan hidayat gunawan kurniawan hartono susanto
`;

/** More places that an office or a firm may be in. */
export const moreCities = `
  aachen aberdeen adelaide albany albuquerque alicante almaty altona amman antwerp antalya arnhem auckland augsburg austin
  baltimore bath belfast belgrade bergamo berkeley bexley bielefeld bochum bogotá bradford braunschweig breda brent brescia
  brighton brisbane brooklyn bronx bursa cagliari calgary cambridge camden canberra cancún cape cardiff casablanca catania
  charlotte chelsea chester chemnitz christchurch cincinnati cleveland colombo columbus córdoba cork coventry croydon
  culiacán curitiba dakar darmstadt darwin derby detroit dortmund duisburg dundee dunedin durban ealing edmonton eindhoven
  enfield erfurt essen exeter freiburg fresno fortaleza fulham gelsenkirchen gera gijón granada greenwich grenoble
  groningen guadalajara guayaquil hackney halifax halle hamilton haarlem harrow heidelberg hobart honolulu hounslow hull
  hyderabad ibadan innsbruck ipswich islington jena jacksonville jaipur kano karachi karlsruhe kassel katowice kiel klagenfurt
  koblenz krefeld lahore lambeth lancaster leicester lewisham lille lima lincoln linz łódź lubeck lübeck lublin luton luxembourg
  luzern lyon maastricht magdeburg mainz mannheim medellín melbourne memphis mendoza mérida messina minneapolis modena
  mombasa monterrey montevideo montpellier mönchengladbach münster murcia nagoya nashville newark newcastle newport nijmegen
  norwich nottingham novosibirsk oakland oldenburg omaha orlando ostrava oxford paarl palermo palma padova parma pasadena
  patras perth peterborough philadelphia phoenix pinner pisa pittsburgh plymouth portland portsmouth porto poznań pretoria
  puebla pune quito raleigh reading regensburg rennes reno rochester rosario rostock saarbrücken sacramento salford salisbury
  salvador salzburg santiago savannah sheffield siena southampton southwark springfield stockport stoke stratford sunderland
  swansea swindon sydney szczecin tacoma tampa tarragona tijuana thessaloniki tilburg toledo trieste trondheim trier tucson tulsa
  turin ulm uppsala valladolid verona vigo villach wakefield walsall warwick watford wellington westminster wiesbaden winchester
  winnipeg wolfsburg wolverhampton worcester wuppertal würzburg zaragoza zwolle
  lonato alcalá monterrey lhota medellin quito bogota san-francisco francisco angeles louis bay york jersey
  новосибирск екатеринбург казань самара омск челябинск ростов уфа волгоград пермь красноярск воронеж саратов краснодар
  харьков одесса днепр львів київ софия пловдив варна београд нови сад
`;
