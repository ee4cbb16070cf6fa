/**
 * Names that are met in lists of some forty countries, as `fold` leaves them, after those of Faker (MIT,
 * https://github.com/faker-js/faker). None of them is a word that could say something of a number.
 */
export const moreGivenNames = `
  aaliyah aanuoluwapo aarav aaron aba abayomi abbas abby abdon abdou abdoul abdoulaye abdul abdulla abe abebi abeiku
  abel abelard abelardo abena abeni abibatou abigail abigel abimbola abiodun abiola abiona abisola abisoye abosede abou
  aboubacar abraham aby achille acim ada adalbert adalberta adalberto adama adan adaugo addison ade adebankole adebiyi
  adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adel adela
  adelaida adelaide adelajda adele adeleke adelin adelina adeline adeliya adenike adeniyi adeola adeolu adeoti adepeju
  aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adi adigun adil adina ado adolf adolfo adolfs
  adonis adriaan adriano adrien adrienne adrijana adunni adwoa afaq afia afolarin afonso afra afua afəl afərim afət
  agata agaton aglae agnesa agneta agrypina agustin agustina aicha aida aidan aidə aileen aimee ainars aino aissa
  aissata aissatou ajala ajani ajda ajita ajoke akande akanmu akanni ake akif akinkunmi akinlabi akinwale akofa akorfa
  akos akosua aksel akua akumaa akunna akvelina akwasi akwesi ala alade alamu alana alassane alba alban alberta alberte
  albertina albertine albin albina alcibiade alcide alda aldo alea alec alejandra aleksa aleksandar aleksander aleksej
  aleksi aleksy alemka alena alenka ales alessandra alessia alessio alexa alexandr alexandre alexandrea alexandrina
  alexandrine alexanne alexej alexia alexis aleyna alfons alfonz alfreda alfredo alfreds algirds algis alia alica
  alicja alida alima alina aline aliou alioune alisa alisha alison alissa alix aliya aliyah aliz alize aljaz aljosa
  alka allegra allison alma alois aloizs alojz alojza alondra alparslan alpha alsu alva alvin alvina alvine alwar aly
  alya alyssa alzbeta amabela amadou amady amahle amalia amalie amalija amara amata amath amaya amber ambra ambroz
  ambrozy amdy amelie ameth amid amin amina aminat aminata aminu amira amita amoke amope amos amrit anabel anabela
  anais anamarija anar anastasia anastasija anastasije anastazia anastazija anastazja anatol anatolie anci ancica anda
  andel andelin andelko andelo andi andras andraz andrej andreja andres andrija andrijana andrina andris andro andzejs
  andzelika andzs anej anele anesa aneta anette anezka angeles angelica angelina angeline angelique angelo anghelina
  angie angus ani anica anika anjolaoluwa anka anko annabel annabell annabelle anneli annelie annemarie anni annie
  annika annikki anouk anrijs ansgary anslavs antea antek antero antigone antoinette anton antonella antoni antonia
  antonie antonija antonin antonina antony antun anuska anze anđela anđelika anđelina apollinary apollo aqil araceli
  arame arcadie archibald archie arda ariadna arian ariana ariane arianna ariel arielle arija arijit arijs arike arina
  arinola aris aristide arkadijs arkadiusz arkady armand armando armida armin armins arnaldo arne arno aron arona arpad
  arsenie arsenije arseniusz artemisa artur arturo arturs arunthavanathan arvid arvids arya arystarch asa asake asha
  ashmi ashton asia asija asja asmita assunta asta astou astrid astrida asya atanazy atinuke atmaja atta audrey augusta
  augustin augustina augustine aura aurea aurel aurelia aurelian aurelija aurelio aurica aurora aurore ava awa awero
  awesi axel axelle aya ayan ayana ayanda ayaz aydan ayden ayebatari aygul aygun ayinde ayinke ayize ayla aylin ayman
  aynur ayodeji ayodele ayoka ayomide ayomikun ayotude aytən azra azubuike baaba babacar babasola babatunji babawale
  bafana bahar bakary bala baldwin balint bangizwe banji bankole banna banu banuta baran barbala barbora barbro barica
  barnabas barry bartolomej bas batuhan bazyli beat beate beatrice beatrix beatrycze beau bela belimir belinda bella
  belo benadik bence bende bendeguz benedek benedikt benedita benedykt benett bengt beniamin benicio benito benjamim
  bennie benny bent bente berat berenice berislav berit berkay bernadette bernardo bernhard bernice berta bertalan
  berti bertram beth bethany betina bettina bhekimuzi bhekizizwe bhekumbuso bianca bianka bibek bibiana bibianna
  biborka bijay bikash biljana billie billurə bineta binta bintou birane birgitte bisenija biserka bishal bishnu bjorn
  blagica blagoje blahoslav blaise blake blanca blanche blanka blaz blazej blazena bless blessing boban bobana bobbie
  bogdana boglarka bogoljub bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojana bolatito boldizsar
  boleslav boleslavs boluwatife bonginkosi bonifac borbala boris borivoje borjan borka borko borna boroka borut borys
  bosiljka bosko botond bouba boubacar boubou boza bozena bozica bozidar bozidara brad brajan brajen bram brandi brando
  branimir branimira branislav branislava branka brankica branko brayan breno brent bret brett brice bridget bridgette
  brigita brigitta britt bronislava bronislavs brooke bruce bruna bryan brygida buchi bucur buddha budimir buhle bukola
  bunmi busayo busisiwe byron bystrik błazej bəhram bəhruz bəxtiyar bəyaz caetana caio caitlin caleb calebe calin
  calista callum calvin camelia cameron can candace candice candida candido cansu cara caridad carina carl carles
  carlota carlotta carmela carmelo carmine carminho carmo carna carole carolina carolyn cas casandra caslav casper
  cassandra cassandre cataleya catalin catalina caterina catharina caua ceca cecil cecile cecilia cecilie cecylia
  cecyliusz cedomir cedrik celeste celestin celestine celia celina cene cesar ceyda ceyla ceylin cezar cezara cezary
  chandra charl charlene charli chase cheikh cheikhou chekhouna chelsea chelsey cherechi cherif cheryl chester cheyenne
  chiamaka chimamanda chinyere chisom chizoba christa christelle christer christiane christin christoffer christopher
  christy chukwu cindy ciprian ciril clara clarence clarissa claude claudine claudio clemens clemente clementina
  clementine cleo cleopatra clifford clifton clint clotilde clovis cody colins colleen collin comfort concepcion
  conchita conner conrad constanca constance constanta cora coralie cordelia corina corinna cornel cornelia corneliu
  corvin cory cosima coumba courtney craig crina cristiana cristiano cristobal cristofor csaba csanad csenge csongor
  ctibor curt curtis cvetka cvijan cvijetin cyprian cyra cyril cyrus cyryl daan dabiziv dado dagmar dagmara dags dahlia
  dainuvite daisy dajana dale dalia dalibor dalibora daliborka dalida dalila damaris dame damian damiana damien damife
  damil damilare damilola damir damjan damjanka damla damola dana danica daniele danielle danijel danijela danila
  danilo danjuma danka danko dante danu daouda daphne dara darasimi darcy daria darian dariana darija darina darinka
  dario darius darja darko darrell darren darryl darta daryl dasa davi davids davin davor davorin dawid dax dea deanna
  debora debra declan deepika defne dejan dejana delfina delia demba demeter demetriusz demilade deneval denisa denisz
  dennis derrick desanka desimir desiree deven devi devin dezider dianna dianne diarra didina dieynaba dijana dilara
  dilarə dimitri dimitrije dina dinis dinu diogo dion dionizy dionyz dior dipendra ditte divna djibril dobrila
  dobromila dobroslav dobroslava doina dolores domagoj domen domenic dominic dominika dominique domnica donat donata
  donato donka donny dora dorana dorcas dorel dorian doriana dorica dorin dorina doris dorit dorka dorotea doroteja
  dorothea dorottya dorthe doyinsola draga dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragos
  dragoslav dragutin drahomir drahomira drahoslav drahoslava draza drazen dren dries drina drzimir drzislav dua duane
  duanne duarte dubravka dubravko duduzile duje dujo dulce dumisani duncan dunja durodola dusana dusanka dusica duska
  dusko dustin dwayne dylan dzile dzirkstite dəniz earnest ebba ebiere ebiowei ebunoluwa ecaterina eda eddie eden edgar
  edgardo edgars edison edita edite edith edmond edmund edna eduard eduarda eduards edvard edvin edvins edwin edyta
  edzus eero eeva efe efraim efrem egils eileen einars eirik eizens ekow ekundayo ela elaine elda elea eleanor eleazar
  elene eleonora eleonore elfrida eli elia eliabeth eliah elian eliana eliane eliano elias eliasz elin elina eline elio
  elisabet elisabeth elisaveta elise eliseo elisio eliska eliza elizabet elizabeta elka ella ellada ellen elli ellie
  elliot elmars elmer elmira elmo elnarə elnur eloa eloisa eloise elsa elsbeth else elsie elvira elvis elwira elyanora
  elza elzbieta emanuel emanuela emanuelly emeka emelie emely emese emiel emil emile emili emilia emilian emiliano
  emilija emilijan emilio emils emin emmanuelle emmy ena enea enes eniola ennio enrico enrique ensar ensio enya enzo
  erast eray eren eriberto erica erich erick erika eriks erkki erma ermins erna ernest ernestina ernestine ernesto
  ernst ervin ervins erwin esben esma esmeralda esmira esperanza esra esse esteban estefania estela estella estelle
  ester estera esther esupofo etela ethel etienne eudokia eudoksja eugen eugene eugenia eugenie eugeniusz eulalia
  eulalie eunice eusebia eusebie eusebio eustracjusz evalds evan evangeline evdokija eveliina evelin evelina eveline
  evelyne everardo evie ewatomi ewelina eymen eyram ezra fabian fabiana fabiano fabien fabienne fabijan fabiola
  fabricia fabricio fadekemi faderera faiq fanika fanni fanny fanta fanyana farah fatim fatimata fatimə fatoumata
  fausto fay faye febe federico fedor fedora fehintola felicia feliciano felicie felicita feliks felipe femke ferdinand
  ferdynanda ferre fibikemi fidan fidel fien fiifi fikayomi filemon filiberto filipa filipe filippa filippo filomena
  filotije fily finja finley finnley fiodor firuzə flavia flavie flavio fleur flor flora flore florence florencia
  florencja florentin florentina floriana florina florine flynn folafoluwa folashade folu franc franci francisca
  franciszek franciszka franjo frankie franklin frantisek frantiska franziska freddie frederic frederica frederick
  frederico frederik frederique fredy freja freya frida fridolin fridrich frieda fritz fruzsina fryderyk funani
  funmilade funmilayo furkan fynn fərqanə fərəh fəxriyyə gabin gabino gabriele gabriella gabrielle gabrijela gael
  gaetano gagan gaia gail gaj gala galfryd galina garrett garry gaspar gasper gaston gatsha gavrilo gayle gbadebo
  gbeminiyi gbemisola gbolahan gbowoade gedeon gederts gejza gellert gemma genevieve gennaro georges georgeta georgette
  georgia georgiana georgije georgina gerald geraldine gerard gerardo gerasim gerazym gerda gergely germaine gertrud
  gertruda gertrude ghenadie ghita giada gian gianluca gianni gideon gifty gil gilberto gilda gina ginewra gino gioele
  gioia giorgia giovanna girts gitte giuliana giuliano giulio gizela gleb glen glenda glenn gligorije gojko golub
  goncalo gonsalwy gonzalo gorana goranka gordan gordana gottfried govhər grace gracie graciela gracja gradimir grant
  gregg gregor gregorio gregory greta grga grgo grgur grigore grigorije griselda grozdana gry grzegorz guadalupe gubio
  gudrite gudrun guido guilherme guillermina guillermo gulay gulcin gulsum gulər gun gunars gunay gunilla gunnel gust
  gustav gustave gvozden gwen gwido gyorgy habiba haby hailey hakim hakon halim hamidou hamish hamza hana hanga hani
  hanna hannabel hannele hansjorg hanspeter hansruedi hansueli harold harriet hasim hawa hayden hayley hector hedda
  hedi hedvig hedviga heitor helene helin helio helle heloisa heloise henri henrich henrie henrieta henriette henryk
  henryka herbert herman hermann hermenegildo hermina hermine hernan herta hieronim hilarion hilary hilda hildegard
  hipolit hira hlengiwe holly homer homero horacio horacy hortense hortenzia hrvoj hrvoje hrvojka hubert hulya humay
  hunor huriyə hvalimir iacob ibidapo ibironke ibou ibra ibrahima ibukunoluwa ida idowu idris idrissa idy
  ifeanyichukwu ifeoluwa ifeoma ifunanya ige ignac ignacy ignjat ihsan ikenna ikeoluwa iker ikhidie ila ilaria ilarion
  ilay ilayda ileana ilenia ilgmars ilham ilia iliana ilias ilie ilija ilinca ilinka ilja ilko ilmari ilmars ilqar ilsa
  ilyas imani imelda imke immanuel imogen imoleoluwa imre imrich ina inara inars inaya indira indra indrikis inesa inez
  inga inge inger ingmars ingrida inguna inioluwa inja inka inkeri innocenty ino insa inyoni ioan iolanda ionel ionela
  iosif ira irem iremide irena irene ireneusz ireti iretioluwa irfan iris irisa irmeli irvin isaac isabeau isabela
  isabell isabelly isac isadora isaiah isaias isak iseoluwa ishola isidora isioma isis isisa isla ismael ismail ismaila
  israel issa ita itunuoluwa iulia iulian iuliana iurie ivancica ivanka ivanna ivar ive ivek iveta ivica ivna ivo ivona
  ivy iwan ixtiyar iyabode iyadunni iyanuoluwa iyinoluwa iza izaak izabela izabella izajasz izidor izolda iztok izydor
  jaakko jabulile jace jacinthe jackie jacky jaco jacobo jacobus jacqueline jacquelyn jada jade jaden jadesola jadran
  jadranka jadranko jadro jadwiga jaga jagica jaime jairo jake jakob jakov jakubina jalə jamal jamie jamil janaina
  janeta janez jani janica janice janina janine janis janja janka janko janna janni jannik jannis janosch janusz jara
  jared jarmila jarne jarolim jaromir jaron jaroslava jasen jasenko jasmin jasmina jasmine jasna jasper jautrite jay
  jaya jayce jayda jayden jaylen jayson jazeps jazmin jeanette jeanne jef jekabs jela jelica jelisaveta jelka jelle
  jenna jennie jenny jeppe jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermaine jernej jerome jeronimo
  jerzy jesa jesper jess jesse jessie jessy jett jette jevgenijs jevrosima jezdimir jil jill jimena jindra joachim joah
  joakim joann joanny joaquim joaquin job jocelyn joel joelle johanne johannes johnathan johnnie jolana jolanda
  jolayemi jolie jolien joline jon jona jonah jonatan jonathan joojo jordan jordi jordy jorg jorgen joris josefa
  josefin josefina josefine josep josephine josette josh josiah josiane josie josipa josko joso josue jovan jovana
  jovanka joy joza joze jozef jozefina jozica jozue juana juanita juda jude judita judite judyta jugoslav juhani juho
  jukka jule jules julieta juliette julija julijana julijs julita julius juliusz juna jure jurg jurgis juri jusma
  justina justine justus justyn justyna juul juwon jørgen kaan kaarina kaat kadiatou kadir kagiso kai kaia kaj kaja
  kalervo kalevi kali kalidou kalinik kalistrat kamila kamilla kamran kara karina karla karlis karmela karol karoliina
  karoline kasper kassandra kata katariina katherine kathrine kathryn katica katie katija katina katja kato katrina
  katrine katryn katy kayden kayla kaylee kayleigh kayode kazimierz kazimir keano keanu keba kehinde keji kellie kemi
  ken kenan kende kenneth kenny kent kerim kerry kgabu khadidiatou khadim khady khalifa khanyisile khem khethiwe
  khoudia khulekani kian kiana kiara kika kikelomo kilian kincso kinga kira kirilo kirk kirsten klaas klara klarencjusz
  klaudia klaudiusz klavs kleber klemen klemens klement klementyna kleopatra kobe kojo kolawole koloman kolos konrad
  konrads konstancja konstantin konstantins konstanty konstantyn koralia koray korede kornel korneli kornelia
  korneliusz kosta krisjanis kriss krista kristen kristi kristian kristiana kristians kristie kristiina kristijan
  kristin kristina kristine kristjan kristof kristoffer kristy krisztian krisztofer krsto kruno krunoslav krystal
  krystian ksawera ksawery ksenia ksenija ksenofont kubra kubura kujoe kuzman kvetoslava kwabena kwadwo kwaku kwamena
  kwasi kweku kwesi kwintyn kyan kyllikki kyra lachlan ladislau ladislav laila lajos lala lalita lalə lamar lamine
  lamiyə lander langa lara larisa larissa larysa lasma lassana lasse latif laurence laurencja laurencjusz laurens
  laurentia laurentiu laurenty laurentyna lauri lauriane laurie laurin laurine laverne lavinia lavize lawrencia laxmi
  lazar leah lean leana leander leandra leandro leann leda leena leif leigh leila leke lela lelia leni lenia lenn
  lennart lennert lennie lennox lenny lenya leona leonard leonardo leonel leoni leonid leonida leonidas leonids leonie
  leonor leonora leontina leontine leopold leopoldina leopoldo leposava lerato lere lesana leslie letitia letizia lev
  levent levente levin levoslav lexi lexie leyla lia lian liana lias liba libusa lidia lidija lieze liga liisa liksma
  lila lili lilia lilian liliana liliane lilianna lilien liliya lilla lillian lilly lily lina lincoln linde lindsay
  linett linn linnea lino linus lio lion lionel lis lisandro lisanne lisbeth liselotte liv liva livia livija livio
  liviu liya liyana liz liza lizbeth lize ljiljana ljuba ljubica ljubisa ljubomir ljudevit loic lois lolade lora lore
  loredana lorene lorenza lorenzo loretta lori lorin loris lorna lorraine lotta lotte lotti lou louie louisa lourdes
  lovisa lovorka lovro lowie luan luana lubica lubomir lubomira lubor lubos luboslav luboslava luc lucca lucian luciana
  luciano lucienne lucija lucijan lucille lucio lucius lucja lucjan lucretia ludmila ludomil ludomila ludovic ludovica
  ludovit ludvig ludwik ludwika luena luise luiza luize lujza luka luke lukhona luminita luna lungelo luz lwandle lya
  lydia lydie lykke lynda lynette lynne ləman maarit mabel maca mackenzie mactar macy madalena maddison madeleine
  madeline madison mads mady maeve mafalda magali magda maggie maguette mahir maia maica maida maija maimouna maira
  maite majda makary makhtar makinwa maks maksim maksym maksymilian malcolm malena malene malia malick malika malin
  malina malisa malou malthe malvina malvine malwina mamady mamour manca manda mandla mandy manel manisha maphikelela
  marcela marceli marcelina marcell marcella marcia marcis marcus marek mareme maren marena margareta margarida
  margarita margaux margers margita margot margrethe margrit margrith marguerite mariam mariama mariana marianna
  marianne mariano marica maricarmen maricica mariella marieme marijan marijana marika marilena marilu marinko maris
  marisa marisol marita marite marius marjan marjatta marjeta markika markku marlen marlena marlene marley marli
  marlies marlis marlo marlon maros martha marthe martim martine marton martti martyna marvin maryna masinka massamba
  massimo matan matar matej mateja mateo mateus matheus mathew mathias mathilda mathis mathuys matias matija matilda
  matilde matiss matjaz matko mato mats mattia mattias mattis matus matyas matylda maud maureen maurice mauricio mauro
  maurycy mawuena mawusi maxim maxima maximilian maximiliano maxine maya mayra mayte mbalienhle mbaye medard medoune
  megane meghan mehriban meike meire meissa melania melany melek melenija melike melina melinda melis melisa melita
  melody melvin mercedes mercia merel merete merle merlin mert mervin meryem mete metod metra mhambi mica micael
  micaela micah micha michal michalina micheal michele micheline mick miel miha mihael mihail mihailo mihajlo mihaly
  mija mijat mikaela mikail mikayla mikelis mikkel mikko miklos mikołaj mikulas mila milada miladin milanka milanko
  mile milena miles mileta milic milisav milivoj miljan miljana miljenko milka milla mille millicent milo milojica
  milomir milorad milos miloslav miloslava milota milutin mima mimo mina minerva minka minodora miodrag miomir mira
  mirabela mirac miran miray mircea mirco mireille mirela mirella miriam miriama mirjam mirjana mirka mirko mirna miro
  miron miroslava misa misko mislav mitar mitja mitra mladen mlađana moa mobolaji moctar modest modesto modou modrite
  modupe mofifoluwa mohamadou moira moises mojca mojisola mojisoluwa mojmir mojzesz molly momir momira mona monserrat
  monvids moradeke morayo morenike morgana moric moritz morne morolake mose mosinmileoluwa mosunmola motunrayo
  mouhamadou mouhamed mouhameth mouhammadou moustapha moyosore mpilo mpumelelo msizi mthunzi mudite muhammed muriel
  murilo musa musawenkosi muyiwa mylene myra myriam myrna myron mələk nabin nada nadalina nadezda nadia nadir nadja
  nadzieja nahid naja nand nandi nandor nanna naomi napoleon nara narcis narcisa narciso nasrullah nastja natalija
  natan natanael nataniel natasa nate nathan nathanael nathaniel natiq natka nazariusz nazary nađa ndleleni ndondoloza
  neal nebojsa neda nedeljko nedjeljka nedjeljko neja nejc nela neli nelli nellie nelly nemanja neo nera nerea nesa
  nestor neva neven nevena nevenka nevin nevio nhlakanipho nia nichole nicklas nico nicola nicolae nicolai nicolaie
  nicoleen nicoline nicu niculina nigar nihad nik nika nike nikita nikki niklas niklaus niklavs niko nikodem nikolai
  nikolas nikolasz nikoleta nikolina niksa nila nimakoah nimrod ninioluwa nino niraj nisa nischal niyilolawa njegomirka
  nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noam noe noelia noelle noemi noemie nofoto nokuthula nola
  nolan nolen nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko noor norah norbert norberto nore norina norma
  norman novella nozipho ntokozo ntombizodwa nubia nuno nuray nurgun nurlan nusa nərgiz oba obanijesu obioma obrad
  obren oceane octavia octavian octavio odin odon odunayo ofelia ofelya ognjana ognjen ogooluwa ojars oke okiki ola
  oladara oladare oladimeji olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi
  olayinka oldrich oleg olegs olgerts olgica olimpia oliva olive olivera olivija oliwia oliwier olle olof ololade
  olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi
  oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
  oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympia omawunmi omobobola omobolanle omodunni
  omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi onome onoriode onufry oona
  opemipo opeoluwa opeyemi ophelia oreofe orestes orlando orvokki oskar oskari osmund ostoja osunleke osvaldo otilia
  otilija otis otto oumar oumou ousmane owen oxana oyenike oyindamola oyindasola ozren padam padma paige paja palmira
  panka pankrac pankracy panna pantaleon parsla pascale pasquale pathe patrice patricija patricio patrik patrizia
  patrycja patrycjusz patrycy patryk paulette paulien pauliina paulina pauline pava pave pavica pavils pavle pavlina
  pavol pelagia pelagie pelumi penda penelopa penelope pentti pepo pera percy perica perla pernilla pero peruna petar
  peteris petko petri petrija petronela petru petteri phil phila philani philipp phillip phiwokwakhe phoebe phoenix pia
  pio piper pirjo pirkko pius platon polikarp polona pontus poppy porfiriusz porfiry poul prabin prashant pravdan
  pravoslav predrag prem primoz priscilla priska prokles prokop prokul promise prosper prudence prvoslav purna pəri
  quentin quieta quinten rachael rachela rada radeke radenko radina radisa radislav radivoje radmila radmilo rado
  radojka radomir rados radosav radoslav radovan radu radul raduz rafaela rafiq rahel rahmi raina raisa rajendra rajina
  rajko rajmund rajna rajnold raju rakesh rakita ralph rama ramata ramatoulaye ramiro ramona rana randolf ranjan ranko
  raoul raphael raphaelle rasheedah rasko rasmus rastislav ratimir ratna rayan raymond rebeca rebeka regina reginald
  regitze regnars regula reina reinhard reka relja remilekun remo remus renars renat renato renee renette renja reto
  rhea rhonda ria riaan riana ricards riccardo rick rickard rico rigard riitta rija rikke rina rino ristana ritva roan
  robbe roberta robin robyn rocco roch rochelle roderyk rodica rodney rodolfo rodoljub rohan rok rokhaya roko roksana
  rolando roman romans romeo romeu romina romuald romulus romy ron ronja ronke ronnie roos rosalia rosalie rosalinda
  rosamunda rosana rosanna rosario rose roselyn rosemarie rosemary roser rosie rosina ross rostislav rotimi rowan
  roxana roxanne roy roya roza rozalia rozalija rozina ruby rudis rudite rudolf rudolfs rudolph rudy ruedi rufina rufus
  rumena rune rupert rusins ruslan ruta ruxanda ruya ruza ruzena ruzica ryszard rəsad rəsid saba sabina sabri sabrina
  sada sadio saer safa safiatou safietou safira sagar saiq sakari salif salih salimata salimatou saliou sally salome
  salomea salomey salomon salvador salwator saly samanta samara samba sami samir samira sammie sammy samson samuele
  samukelisiwe sancho sanda sandeep sandro sandu sandy sanele sanja sanjin sanne santiago santina santino santosh
  sarina sarita sarmite sasa sasha saskia saso satu saul saulcerite sava savannah savina scarlett scottie sean
  sebastiao sebastjan seckou segilola sekinat sekou selcan selena selim selina selma semih sena senka senne seppe
  seppo serafin serafina serena serge sergej sergi sergiu sergiusz servac severin seweryn seydou seye seynabou sfiso
  shade shaka shalewa shane shania shannon sharon shaun shawn sheila shekoni shelly sheri sherri sherry sheryl shilpa
  shirisha shola shristi sibongile sibusiso sid siddhartha sidney sidonia sidy siebe sien sienna sifiso signe sigurd
  sijuade silas silvan silvana silvester silvija silvio silviu simao simen simeon similoluwa simion simisola simo
  simonida sinan sindisiwe sindre sinenhlanhla sinikka sinisa siphephelo siphiwe sire sirineu siro sithembiso siv
  siyanda sizakele sizani skaidrite skye slava slavek slaven slavica slavka slavko slavoljub slavomir slađana slobodan
  slobodanka smiljana sname snjezana soda sofie sofija sokhna solange soledad solomon soma sona sondre sonja sonya
  soraia soraya sorina souleymane sowande spela spidola spirydion srboljub srecko sredoje srna stacey stacy stan
  stanislav stanislava stanisław stanko stanley stasa steen stef stefana stefania stela stelian steliana stella steluta
  stepan stephaans stephan sterre stevan stig stine stipan stipe stjepan stojan stojanka strahinja stribor subash
  subomi suelen sumayyah sumeet summer suncica sune sunniva suraj surya susana susanna sushant suzana suzanne svatopluk
  svebor svend svetislav svetlana svetolik svetomir svetozar sybilla sylvia sylwester sylwia synne szabolcs szczepan
  szofi szofia szonja səbinə səhriyar tabea tacjana tade tadeas tadej tadeo tadija tahir tahlia taiwo talia talis
  talita talivaldis talrits tamara tami tamia tammy tania tansu tanya tapani tapio tara taras tarja tasa tasha tatiana
  tatjana tea ted teddy teja tejumola tekla tellervo temidayo temitope teo teodor teodora teodoro teofil teona terence
  terencjusz tereze terezia terezija terrence terry tertuliano tess tessa thabisa thadie thalia thamsanqa thando thea
  themba theo theodor theodora theodore therese theunis theuns thiago thibo thierno thobeka thulani thulisile tiana
  tiara tibo tibor tichomir tidiane tihomir tija tijana tilen till timea timo timon timotej timoteo timothy timur tine
  tiril titi titilayo titilope titus tjasa tobiasz tobiloba tobin toby toke toki tokunbo tolulope toluwalope toluwani
  toluwanimi toma tomaz tome tomiloba tomislava tommie tomo tomori tonci toncica tone toni tonija tonka tonko tope
  torbjorn traci tracy traian travis tricia trine trisha tristan troels trpimir trpko tuana tudor tunar tuomas tuula
  tuulikki tuur tuva tvrtko tymoteusz tyrone tərlan ubaldo ueli uffe ugis ulduz ulf ulkər ulla ulrik ulrika uluthando
  ulviyyə ulwazi umut undine urban uriel uros urs urska uzodimma vaclav vadim vagn vala valdemar valdemars valentim
  valentin valentine valentino valentins valer valera valeria valerija valerijs valeriu vali valter valtteri vanda
  vanesa vanessa vania vanja varvara vasco vasil vasilisa vasja vasko vatroslav vavrinec veda vedran vedrana veikko
  vela velana velaphi velibor velimir velimira velina vencel vendel vendelin venera veniamin verda verena verica verner
  vernon verona veselinka vesma vibeke vic vicente vicki vickie vicky vid vida vidak viera vieroslava viggo vijeko
  vijolite viktor viktoria viktorija vilde vilhelm vilhelmine viliam viljem villy vilma vilmars vilmos vince vincenc
  vincenza vinka viola violet violeta violette viorel viorica virag virgil virginia virginie visnja vit vita vitalijs
  vitazoslav vito vitor vitoria vittoria vivian viviana viviane vivien vivienne vizbulite vjekoslav vjenceslav vlad
  vladana vladek vladimira vladislav vladislava vlado vlasta vlastimil vlastimir vlatka vlatko vojin vojislava
  voldemars vratislav vratko vreni vsevolod vujadin vujica vuk vukan vukasin vukica vukota vusumuzi wacław walenty
  walentyn walentyna waleria walerian walery walgierz waly wanda wanesa wannes warley warre washington wawrzyniec wayne
  wendy weronika wesley wessel wiara wiktor wiktoria wilbur wilfryd wilhelm wilhelmina willard willi willie willow
  willy wilma wincenty wirginia witalis wout wuraola władysław włodzimierz xander xaver xenia ximena xochitl yaa yacine
  yago yahya yakubu yamileth yana yango yannick yannik yara yaretzi yasmine yaw yejide yetunde yewande yibanathi
  yolanda yolande yoro younes youssou youssouph youssoupha yuna yunus yuri yvette zac zachariasz zachary zafir zaharia
  zahir zahra zainab zaira zala zalan zan zanele zaneta zanete zanis zanna zara zarije zaur zavida zdenka zdenko
  zdeslava zdravko zehra zejnep zelda zeljka zeljko zelmira zeltite zenija zeno zenobia zente zenzele zeteny zeyd
  ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zile zinaida zion zita zithulele ziva zlata zlatica zlatka
  zlatko zobuhle zoe zoey zofija zoja zora zorana zorka zrinislav zrinko zselyke zsofia zsombor zubite zulfikar zuzanna
  zvezdana zvonimir zvonko zygmunt đina đorđe đura đurađ đurda đurica łazarz łucja əhməd αγγελος αθανασια αθανασιος
  αικατερινη αλεξανδρα αλεξανδρος αναστασια αναστασιος ανδρεας αννα αντωνης αποστολος αριστειδης βασιλης γεωργια
  γεωργιος γρηγοριος δεσποινα δημητρα διονυσιος ελευθεριος εμμανουηλ ευαγγελια ευαγγελος ευσταθιος ηλιας θεοδωρος
  ιωαννα ιωαννης κωνσταντινα λεωνιδας μιχαηλ νικολαος παναγιωτα παναγιωτης παρασκευας παυλος πετρος σοφια σπυρος
  σταυρος σταυρουλα στεφανος στυλιανος σωτηριος φωτιος χαραλαμπος χρηστος χριστινα χρυσουλα август августин авдеи
  аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія агата агафон агафья агафія аггеи агнеса агнія
  агрипина ада адам аделаіда аделіна адриан адріана адріян азалія азарии азаріи аким акулина алевтин алевтина
  александра алла альберт альбіна альвіна аліна амвросии амос анании анастас анастасіи анастасія анатолии анатоліи
  анатолія ангелина ангеліна андрон андроник анжела анжелика аникеи аникита анисим антип антон антонида антонин
  антонина антоніи антоніна антонія антін анфіса аполлинарии аполлон аполлонія аполлінарія арефии аристарх аркадии
  аркадіи аркадія арсен арсении арсеніи артемии артемія архип аскольд афанасии афанасіи афанасія афиноген бажен
  благовіста богдана богуслава божемир божен божена болеслав болеслава боримир боримисл борис борислав борислава боян
  братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур буревіст біломир білослав
  білослава біляна вадим валентин валерии валерия валерьян валеріи валерія варвара варлаам варфоломеи василии василина
  василиса вацлав велемир велимир венедикт вениамин викентии викторин виктория виссарион виталии влад влада владилен
  владислав владислава владлен влас власта володимир володислав всевлад всеволод всемил всеслав всеслава вышеслав
  вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталіи віталіна гаврила гаврило
  галактион ганна гарнослав гедеон гелена геннадии геннадіи георгии георгіи герасим герман глафира глеб гліб гнат
  гордеи гордіи горимир горислав гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава дана
  данила данило дарина дарислава даромир даріи дементии демид демьян денис добринка добромила добромир добромира
  добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофеи діана діяна евгении евгения евграф
  евдоким евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор елизавета елизар елисеи емельян епифан
  еремеи ермил ермолаи ерофеи ефим ефрем жанна жозефіна забава захар захаріи зборислав звенигор звенимир звенислав
  звенислава земислав зеновіи зинаида зиновии зиновіи злат злата златомир зоремир зореслав зореслава зорина зорян
  зоряна зосима зоя зінаіда иванна игнатии игорь измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит
  ираида ираклии исаи исидор казимир калина каллистрат капитон карл карп каріна касьян квітка квітослава кии ким кир
  кира клавдии клавдия клавдія климент кондрат кондратии конон константин корнеліи корнил корнило корниліи корніи
  костянтин крентта ксения ксенія кузьма купава куприян лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо
  ладомир лазарь лариса лев левко леон леонид леонтии леся лидия ликера листвич лонгин лора лук лука лукия лукьян
  лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл
  людомила лідія лілія маия макар максимильян мальва мар маргарита мариан марина марк марко маркіян мартын мартьян
  марфа марічка марія матвеи матвіи меланія мефодии мечислав мечислава микита милан милен милии милица милован милодара
  милослава мина мир мирон мирослав мирослава митофан михаило михеи модест моисеи мокеи мокрина мотря мстислав
  мстислава мусіи мілана надія назар назаріи наина наркис натан наум неля немир немира нестор никандр никанор никифор
  никодим никон нинель нифонт нонна ніна огняна октябрина олександр олександра олексіи олелько олесь олеся олимпиада
  олимпии омелян онуфрии орест ореста орина орислава орися орхип оріяна осип остап остромир охрім павло павліна палажка
  панас панкрат панкратии пантелеимон панфил парамон парфен пахом пелагея пелагія петр пилип пимен платон подолян
  поликарп полина поляна поліна порфирии потап потішана прасковья пров прокл прокофии прохор радим радимир радислав
  радміла радован радослава раиса ратибор ратимир ратмир раіна раіса регина родион родослав родіон роксолан роксолана
  роман ромена ростислав ростислава рубен руслан руслана рюрик савва савватии савелии самсон самуил светозар святополк
  святослав святослава севастьян селиван селиверст семен семибор серафим сигизмунд сидор сила силантии сильвестр симон
  синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ сологуб соломон соломія соня софия
  софон софрон софія спартак спиридон станимир станислав станислава станіслав степан стефаніи стожар стоян сюзана
  таисия таісія твердислав творимир терентии тимофеи тимофіи тимур тиміш тит тихон трифон трофим тур ульян ульяна устим
  устин устина фадеи фаина фаіна феврония февронія федор федора федосии федот фекла феликс феодосія феоктист феофан
  ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотии фрол харитина харитон харлампии хвалимир
  хорив христина христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
  ювеналии юлиан юлии юліан юліанна юріи юстина юхим юхима юхимія яков якуб яна януарии ярема ярина яровид яромил
  яромир ярополк ярослава ячеслав ячеслава євген єреміи іван іванна ізяслав ілля ілона інна іннеса ірина ірма ալբերտ
  ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արեւիկ արթուր արիանա արինա
  արման արմեն արսեն արտյոմ արփի գագիկ գայանե գարիկ գեւորգ գոհար գոռ գրիգոր դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի
  էվա էրիկ լեւոն լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն
  հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե
  ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթեւ տիգրան
`;

export const moreFamilyNames = `
  aalbers aalerud aaltonen aas aasen ababii abacı abadan abay abbott abdullayeva abegglen abele aberg abernathy abeyta
  abimanyu abiputra abodunrin abolina abolins aboltina aboltins abrego abreu abshire abu acar acevedo achari acharya
  acheampong achim acic ackerman ackermann aclan acuna acıkalın acıkgoz adadevoh adal adame adamek adanır adaobi adcock
  adebayo adebisi adegbite adegboye adelakun adelusi adem ademayowa ademiluyi ademola adeniyan adeogun adeoluwa
  aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adiga
  adin adisa adomah adomako adongo adorno adriansyah adu adusei adutwum adıvar aebi aebischer aeby afifah afirifa
  afoakwa afolabi afolayan afonja afunku agboola agca agostini aguayo aguilera aguirre agustian agyapong agyare agyei
  agyemang agırbas ahluwalia ahonen ahortor ahuja aidara aigare aigars aigbiniode aigroz airlangga ajakaiye ajao ajayi
  ajewole ajose akal akalın akan akar akay akaydın akbaba akbay akbulut akcal akcalı akcan akcay akdag akdemir akeem
  akel akerele akgoz akgul akgun akinrinola akintade akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akman
  akoto akowua akpınar aksakal aksit aksoy aksungur aktan aktas aktay akyeamfuɔ akyeampong akyel akyena akyerεko
  akyurek akyuz akyıldız akıncı akısık alabi alamsyah alanis alaniz alarcon albertyn albu albuquerque alcala alcantar
  alcaraz aldea aleman alev alexe alfaro alicea aligbe alkan alkaya alksne alksnis almanza almaraz almonte alnıacık
  aloba alonzo alpman alpugan altamirano altan altenwerth altun altuntas altınay altınbas altınel altınok altıntas
  altınısık altıok alyanak alıcı amado amador amaechi amanta amaral amla ammann amo amoa amoako amoasi amore amorim
  ampadu ampofo amponsah amrein amundsen ananda anandya anaya andersone andersons andini andorful andrade andreassen
  andresen andriani andries andronic anggraini anggriawan anghel anguiano angulo anjani anjos ankra ankunding anokye
  ansa antal antalova antoci anttila antunes antwi aparicio apodaca aponte apostol appia appiah aqila aragon araja
  arajs arana aranda aras arce archuleta ardana ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arenas
  arevalo arguello arias arifin armas armendariz armenta armijo arnaut arnesen arora arredondo arreola arriaga arroyo
  arteaga aryal aryani aryanti arıcan arıg arık arıkan asamoa asamoah asan asare ascı asenso asiama asiedu asil askın
  aslan aspere aspers assuncao astuti aswandi asık atakan atakol atalık atan atanda atasever atay atencio ates atik
  atlı atıcı atılgan aubry aucamp auer aufderhar auzina auzins avalos avan avcı avila aviles avram avsec awodiran
  awolowo awuah ayala ayandokun ayaydın aybar aycan aydemir aydogdu ayhan ayisat aykac aykan aykurt ayobami ayoola
  aytac aytek aytekin ayverdi azizah azzahra baa baafi baah baawia babacan babalola babalı babatunde babic babin babka
  babkova babou babtunde baca bacher bachmann baciu bacova badea bademci badenhorst bader badiane badillo badji badu
  baez baeza bagaskara bagnoud bagıs bahadır bahena bahna bahno bahnova bahringer bajare bajars bajc bajer bak bakan
  bakare bakhoum bakke bakken bakos bakırcı balaban balan balaz balazova balcı balde balderas balistreri balla
  ballesteros ballouhey ballı balmer balode balodis balog balogun baloyi baltacı baltag bamidele bamiloye bamisebi
  banda bandopadhyay bang banica banuelos baptista barajas baral baranka barankova baranova barbu barela bargan barisic
  barlas barna barnard barone barons barragan barras barraza barre barrera barreto barrientos barrios barrows barta
  bartell bartoletti barton bartos bartosova bartovicova basaran baser bashirian basmacı basnet bastola basynat batista
  battig baturalp batz bauch baumbach baumgartner baur bavaud bayazıt baydar bayeni bayer baykam bayraktar bayraktutan
  baysoy beahan beatty becerra bech bechtelar beck beckmann bednar beer beerli beier bejan bejenari bejenaru bekavac
  bekdik bekker bektas belavske belavskis belec bello belmonte beltran benavides benavidez bengu benitez beno benoit
  benova benz berge berggren berglund bergman bergmane bergmanis bergnaum berk bermudez bernal bernasconi berney
  bernier bernolak bernolakova berntsen berrios berset berthoud berzina berzite berzits beserler besikci bester
  betancourt betschart bevk beye beyeler bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya
  bhattarai bhattathiri bhembe bhengani bhengu bhuyeni bicek bicekova bicer bidaud bideau bielik bielikova bieri bijl
  bildik bilen bilge bilgen bilgic bilgin bins birca birina birins birlik biro birzina birzins birzniece birznieks
  biseniece bisenieks bisgaard bisset bitca biteye bittner bivol biyela bizjak bjerke bjerregaard bjork bjorklund
  bjørnstad blaga blaho blahova blanc blanckenberg blanco blanda blank blaser blatter blaua blaus blazer blekte blick
  block blom blum boadi boadu boahen boakye boaten boateng boboc bode bodea bodian bodnar bodrug boehm bogan bogisich
  bognar boico boje bolat bolatlı bolle bolliger bolukbas bolukbası bomestar bona bondare bondarenco bondars bonde
  bondra bondrova bongo bonilla bonsra bonsu boratav borbely bordian borer borge borgeaud borges boros borrego bors
  bosak bosakova bosch bosco boshoff boska boskova bossard bosshard bossy bostan bota botan botello botezatu botnari
  botnaru botsford bourcard bourgeois boye boyes boyle boz bozdogan bozic bozkurt bozkır bradtke braga brakus branco
  brandli bratina bratu bravo brecko bredenkamp breitenberg brekke brenke brenkis breton brezina brezinova breznik
  briede briedis brink brinza briones briseno brito brits brix broek brogli bromfield bruen brugger bruijn brun
  brunkevica brunkevics brunner bruun bruyn bucaklı buch bucher buckridge buda budai budak budiman budiyanto budreiko
  buga buhl buhler buhlmann buile builis bujak bujor bukovska bukovsky bulak bulat bulut bundgaard bunea burckhardt
  burduja burger burgos burkhard burkhardt burlacu buruiana buruk busa busari buss bustamante bustos busuioc buthelezi
  butnaru butt buuren bıcakcı caballero caban cadena cagıran caillat cailler cakır calame caldera calderon cali calite
  calitis calvillo camacho camarillo camdalı canales candelaria cankar cano cantu capatina capek capkovicova
  caplovicova caraballo caraman caraus carbajal cardenas cardona carmona carneiro carnogurska carnogursky carp carranza
  carrasco carrasquillo carre carreon carrera carrero carrillo carrion carstens cartwright carvajal casanova casares
  casarez casas casian casillas cassim cassin castaneda castellanos castelyn castens catalbas catana cauna caune
  cavazos cavic cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cecan cedillo ceja celar cele celma
  celmina celmins celms centeno cepeda cerar cerda cerne cernei cervantes cervantez cetiner cevik chacon chalupka
  chalupkova champlin chapa chappuis chapuis chapuisat chassot chattopadhyay chaturvedi chavarria chettri chetty
  chibike chibuike chicu chidinma chidozie chihai chiliza chiriac chirila chirilov chirita chis chivu chollet chopard
  choquart christen chudik chudikova chuit cibotari cibula cibulka cibulkova cibulova cierna cierny ciger cigerova
  cigoj cilliers cimerman cintron cioban ciobanu ciocan ciorba ciornii cirule cirulis cisar cisneros ciss cissokho
  ciubotaru ciumac claasen claeys clare clausen clerc cloete cloos clottu cobrda cobrdova codreanu coinchon cojocari
  cojocaru cojuhari cokan colaric colesnic collado collazo collier colon colunga coly coman condrea conn connell
  connelly conroy considine constantinov corboz cordero cordova corekci corkery cormier cornea cornejo cornelissen
  corona coronado corral corrales correa correia corsten corte cortes cortez corwin cosma costache costea costin
  cotorobai cotruta cottier cotto coulibaly coulon courten covaci covalciuc covalenco covali covarrubias cox cozma
  craciun creciun cremin cresnik crespo cretu crisan crist cristea croitor croitoru crona cronin cronnje crooks crudu
  cruickshank csonka cuche cucos cudara cudars cuellar cujba cullinan cummerata cummings curiel cusnir cyprich
  cyprichova daako dabija dabo dach dadova dagdas dahlberg dalgaard dalkıran dallenbach damanik damayanti damm danciu
  danielsone danielsons dankova dano danova danso dare darii darmawan darojat darteh dartey dascalu daugherty davidova
  davidsen davila deak deane debeljak debenjak debnar debnarova deckow declerck declercq decock decoster dege degis dej
  dejova dekys dekysova delacruz delafuente delagarza delaney delao delapaz delarosa delatorre delazy deleon delgadillo
  delrio delvalle dembele deme demirbas demirel denesik denkel denzler deshpande desmet deventer devkota devos dewilde
  dhakal dhawan dhlamini dhlomo diaby diack diaconu diagne diakhate diamanka diao diatta diattara diaw diawara
  dibbert dickens dicki dickinson diedhiou dieme diene dieng dietsche dieye dijk dima dinca dingiswayo diome dione
  diongue diouf dioum dippenaar dirgantara dirike dirikis dizdar djitte djokoto docolomanska docolomansky dodon dogaru
  dolezal dolezalova dolinar dolnicar dombrovska dombrovskis domingues dongen dongol donica donkor donnelly dooley
  doorn dornik dower draghici dragoi dragomir drame dreimane dreimanis driessen drinjak droppa droppova droz drozd duah
  dubashi dube dubochet dubovska dubovsky dubuis dubuque duca ducommun ducret duda dudas dudekova duenas dula dulla
  dullova dulova dumas duminy dumitrache dumitrascu dumitriu durak duran durgan durica duricova duris durisova durmaz
  dusenkalkar dusik dusikova duta dutoit dutta duygulu dvonc dvoncova dwamena dwivedi dyer dzene dzenis dzirkale
  dzirkalis dzokoto dzurjanin dzurjaninova ebert ebubechukwu echevarria ecoffey edun edvardsen effertz egbochukwu egeli
  egli eglite eglitis ehigiator eide ekici eklund eksteen ekstrom ekwueme elciboga elebiyo elicin elizondo elvina
  elworthy emard embranthiri emery emig emmerich enache enachi endzina endzins ene engstrom eni enriquez erasmus erbay
  erberk erbulak ercetin erdman erdogan erez erginsoy erhan eriksen erkekli erni ernser ertepınar erturk esanu
  escalante escamilla escobar escobedo esparza espinal espino espinosa esquibel esquivel esteves estevez etzebeth
  eugster evers fabianova fabre fadel fadipe fagunwa fahey fajardo fajdiga fajimi fajnor fajnorova falabi falcao faleti
  falk faloye fankhauser farago farcas faresta faria farias farida farkasovska farkasovsky farrell fasasi fasayo
  fathina faty fauche favre fazekas febian febrianti feeney feest feher fehr fekete felber felder ferjan ferry fichardt
  fico ficova fidelis fierro filc filcova filimon filipova fink finka finkova finstad firgantoro firmansyah fish fister
  fjeld flatley fleury florczak florea florez fluckiger focsa fodor fofana fofie foged fogele fogelis foretay forsberg
  forster fossum fosu fourie fraga frami frandsen franecki franey fratila frederiksen fredriksen frei freimane
  freimanis freriks frey freymond frias frick friedli friesen fritsch frunza frunze ftorek ftorekova fujiati fuller
  fulop funk furlan furrer furtado furtuna fuze gabhezi gabrovsek gade gadiaga gahwiler gaile gailis gailite gailitis
  gaina gaitan gajdos gal galarza galinac galindo gall gallardo gallegos galvan galvez gama gamboa gamez gamper ganaka
  gandhi ganea gangan gantar gaona garay garden garibay garica garza gasjune gasjuns gasparova gasparovicova gassama
  gasser gastelum gavric gavrila gavrilita gavriliuc gaye gaytan gbadamosi gbogboade gehrig geiger geisendorf genoud
  gerber gerhardt gerhold gerlach gerritsen gerwig gfeller ghale gheorghita gheorghiu gherman gibala gielen gigaba
  giger gilca gill gillieron ginneken girardet giraud girbu giron gisca gislason giurgiu gleason gleichner gloor glosli
  glover gning gningue gocnik gocnikova godec godinez godoy golban goldner golob gomis goncear gonta gonultas goodwin
  goonam goosen gorczany gordhan gorea gorisek gottlieb goudiaby govender gowda goyette graaf graber gracia gradisar
  grady graf granado granados grandjean graudina graudins graur grecu greenfelder greenholt gregorc gregorova gregus
  gregusova grgic gribuste gribusts griego griffiths grigoras grijalva gril grimes grinberga grinbergs grm grob
  grobelaar groduma grodums groebli groen groothuizen gros grosjean gross grosu groza gruba grube grznar grznarova
  guajardo guardado guerra guerreiro guevara gueye guha guillen guinand guisse guler guliwe gulyas gumede gumuspala
  gunarto gunawan gunday gunes guneta gurmen gurule gurung gusan gutmann gutu guyot guzun gwacela gwala gyamfi gyasi
  gyawali haag haan habeeb habibi hablak hablakova habsuda habsudova hackett hafliger hafner hagen hagenes hahn haikal
  hajdu hakala hakyemez halak halakova halasz hald halda haldova haley halimah haluska haluskova halvorson hamal hamill
  hammes handayani handoko hane hanekom hanifat hanko hankova hanni hanzal hanzalova hanzl hara harber hardiansyah
  harini hariyah haro hartati hartman haryanti haryanto hasanah hascak hascakova hasler hassanah hastuti hathorn
  hattingh hauck haugaard haukelidsæter hauser hayworth hazes heaney hearne heathcote hecko heckova hedegaard hediger
  hedlund heefer heerden hegedus hegmann heidenreich heijden heller hellstrom hennezel henriksen henriques henriquez
  heredia heretik heretikova herlambang hermans hermawan hermiston hertzog herzog hess hessel hettinger heunis heuvel
  heyden hickle hidayanto hidayat hilll hills hilpert hiltunen himawan hincu hinojosa hintz hirt hirthe hirvonen
  hitchinson hjort hjorth hlatshwayo hlavacek hlavacekova hlinka hlinkova hlongwa hlongwane hocevar hochstrasser hodel
  hoeger hoff hoffman hofman hofstetter holguin hollard holm holmberg holmgren holub holubova holuby holubyova homenick
  hommel honegger hopland hoppe horacek horne hossa hossova hottinguer hotz hougaard howe hoza hozova hrasko hraskova
  hribar hric hricova hrmo hrmova hrovat hrusovska hrusovsky hrvatin huba hubova huel huels huerta huet hug huguenin
  human humbert hunziker hurlimann hurtado huseby hutagalung hutapea hutasoit huwiler hyatt iancu iatco ibarra ibikunle
  ichim iersel iglicar ignat ihnacak ihnacakova ilc illes ilori ilupeju ilıcalı imhof immelman ionita iordache iorga
  iovu irawan irfandi irimia irizarry isler isokun ispas istrate istrati iswahyudi isık iten ivancic ivanov ivanova
  ivanovs ivascu iyalla iyanda iyengar jaarsveld jacobi jacobsen jacobson jaggi jailani jaimes jain jaiyeola jakab
  jakobsen jakopic jambor jamiu jamnik jancek jancekova janecek janecekova jangid janik janikova jankovska jankovskis
  janosik janosikova janoska janoskova jansa jansone jansons janssens jantjies jantosovicova jaquez jaramillo jarc
  jardan jaros jaskolski jasso jast jeanneret jedlovska jedlovsky jekabsone jekabsons jelen jelita jendek jendekova
  jenni jeppesen jeram jerde jereb jesenicnik jha jimoh johannessen johar johns jokinen jonata jonatova jonge jonker
  jordaan josan jost joubert juarez juhart juhasz juhl jukuma jukums jumike jumikis jung jurado jurik jurikova jurina
  jurinova jurisic jurkovicova justesen juwita kacavenda kadlec kafenda kafendova kafle kagi kahveci kahyang kakkar
  kaleja kalejs kalin kaliska kalisky kallay kallayova kallio kallis kalna kalnaja kalnajs kalnina kalns kalyan kamara
  kambic kande kandji kane kaniyar kante kaplan kaplangı kapusta karabocek karabulut karadas karaduman karaer karan
  karas karikari karjalainen karki karklina karklins karlsone karlsons karul karulova kaser kasse kassulke kathrada
  katona kaufmann kaul kaulina kaulins kaur kautzer kavcic kebe kececi kedzierski keebler keefe keeling keizare keizars
  kelemen kemmer kemp kempis kenina kenins keniz kenizova kerekes kerluke kern kertzmann keskin kessler khadka khanna
  khatri khawula khouma khoza khumalo khumalu khuzwayo kiehn kihn kilback kiraly kirlin kis kiss kjeldsen kjær klapka
  klapkova klausen klavina klavins klemencic klerk kleven klimczak kling klocko klusener kmet kmetova knecht knez
  knoetze knudsen koc kocabıyık kocchar kocis kocisova kocjan kock kocman kocsis kocyigit koelpin koen koepp koha kohs
  koirala koivisto kok koka kokalj koks kolade kolar kolarova kolenc kolesar kolesarova kollar kollarova kolly kolnik
  kolnikova kon konate konda konieczny koning konopelski konte koomson koprivec korec korecova korkmaz kormukcu korol
  korosec kos kose kosoko koss kostka kostkaova kostrec kostrecova kovacek kovacik kovacikova kovacova koya koybası
  koyuncu koza kozak kozey kozma kozova krajci krajcik krajcir krajcirova krajco krajcova krajcovicova krajicek
  krajicekova krajnc kral kralik kralikova krance krancis krastina krastins krauel kraule kraulis krauze krcmar kregar
  kreiger kreslina kreslins kriel krieva krievina krievins krievs krige kris krizaj krizan krmelj krogh krol kronberga
  kronbergs krugel krumina krumins krupa krupova kshlerin kub kubheka kubica kubik kubikova kubli kuchta kucukler kuday
  kuhar kuhic kuhlman kuijpers kula kulas kulmane kulmanis kumi kunc kunene kung kunt kunter kunz kunze kuphal
  kurniawan kurzemniece kurzemnieks kusi kusmawati kusuma kusumo kuswandari kuswoyo kutch kutlay kuvalis kuypers kuzucu
  kvarme kwaakye kwarteng kyei kysel kyselova kılıc kılıccı kırac laakso laaksonen laan labadie laboy labuda labudova
  labus lace lacerda lacis ladega lahtinen lailasari laine laivina laivins lakin laksita laksmiwati lambelet lamula
  landmane landmanis langeveldt langosh langworth lanz lapina lapins lapsina lapsins larkin larson lasmane lasmanis
  latifat latkovska latkovskis latupono lauberga laubergs laubscher laureano lauridsen lawal lazari lazic lazuardi
  leahu leal leannon lebron lebsack ledesma ledner leeuw leffler legrand legros legzdina legzdins lehner lehto leilani
  leinonen leite leiva lejina lejins lejniece lejnieks lembede lemke lemmens lemus lengyel leppanen lepsik lepsikova
  lerma lesch lesjak lesmana lestari letsoalo leu leuba leuschke leutenegger leye leyva licis lidaka lidaks lielmane
  lielmanis liepa liepina liepins limbu limon linares lind linden lindgren lindholm linsey lipan lipka liptak liptakova
  lira lisicka lisicky liska liskova lisnic littel llamas loca lochner lockman locs lodina lodins loera lofgren logar
  logina logins lombard lomeli longoria loon lorentzen lotter loubser loum loup loureiro lourinho louw lovato lowe loya
  lozada lubbers lubina lubinova lubowitz lucero luchian lueilwitz luettgen luevano lugo lukac lukacova lukacs lukic
  lundberg lunde lundgren lundin lundstrom lungu lupasco lupascu luptak luptakova lupu luscher luse lusis luthi luthuli
  lutz luyt luzar løken maas mabaso mabhida mabizela mabunda macari macdonald macedo macgyver macias macovei madan
  madej madejova mader madera madrigal madsen maduma maestas maftei magalhaes magana magar magnussen magoza magyar
  mahabeer mahajan maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu maillard majcen majeska
  majesky makhanya makinde makuachukwu malachovska malachovsky malai malan malave malek malinga malisek malisekova
  maluleke mamaliga mamojka mamojkova mamula mandala mandasari mane manea manga mangane mangunsong manninen manolache
  manole mansell mansur mante manullang manzanares maphisa marais marar marbun marcet marchal marcinko marcinkova marcu
  marcussen mardari mardhiyah mares marginean marianova mariz markelj markham marks marpaung marquardt marrero
  marroquin martens maryadi maryati maryjane masala masaryk masarykova mascarenas maseko mashinini maslo maslova matei
  mathebula mathisen matiasko matiaskova matisone matisons matos matthey mattila matula maulana mavundla mayasari
  mayert mayhos mayorga mayowa mazibuko mazilu mazjane mazjanis mbacke mballo mbatha mbende mbengue mbodj mboup mbow
  mbuso meciar meciarova medeiros medhurst medne mednis medrano medved medvedova meer meeuwis megantara mehloluhlaza
  mehra mehrotra meichtry meiere meiers meili meintjies meireles mejia meksa mekss melani melcer melcerova meldere
  melderis melendez melgar melker mellett melngaile melngailis melnic melo meloni mena menard menchaca mendy menendez
  mensa menu meraz mereuta merian merino merlak mermoud mertz merwe merz mesa meskuna meskune meskuns mesquita mettler
  metz meulen meylan mezei mfeka mfumu mgenge mhlanga mhlongo michalik michalikova michiels micu miettinen mihaila
  mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalik mihalikova mihalova mikelsone mikelsons
  miklosko mikloskova mikula mikulik mikulikova mikus mikusova milea militaru milotova milton minac minacova mindru
  miracle miramontes mirea mireles misik misikova mitu miu mkhatshwa mkhize mlakar mlinar mngomezulu mnisi mocan mocanu
  mocnik modise moe moen mofokeng moga mogbadunade mohr moise moisei mojica mojzis mojzisova mokros mokrosova mokwena
  mol moldovan moldovanu moldoveanu molefe molenaar moloi monahan mondragon monnard monod monroy montalvo montanez
  montano montemayor montenegro montes montez montoya moonsamy moors moosa mora moraes morais morar morari moraru
  moravcik moravcikova morawo morax moraz morissette morkel morova moroz morozova morozovs mosciski moseley moses moss
  mostert mota motalo motaung motloung mottet moura moya mphahlele mqwebu mraz msibi mthembu mthethwa mtolo mtshali
  muceniece mucenieks mucha mudau muinat muizniece muiznieks mukaram mukhopadhyay mulyani munch munguia muniz munk
  munsamy muntean murazik muresan murillo muro musat muschg musi mustapha musteata mustika mustofa mustonen musy mutiat
  myburg myburgh mydlo mydlova myhrer møller məmmədov nababan nader naf nagode naik nainggolan najera najmudin namaga
  nambeesan namboothiri namike namikis nanda napitupulu naranjo narpati narvaez nashiruddin nastas nastase nasyiah
  nasyidah nathania natsir naude nauer nava navarrete nayar nazario ncusi ndaba ndandali ndao ndaw ndebele ndiaye
  ndione ndir ndong ndour ndoye ndukwu neacsu neagoe neagu neamtu nechita necula nedelcu negara negoita negrea negrete
  negron negru negruta nehru nemcova nemes neubauer nevarez neves ngcobo ngcolosi ngema ngom ngubane nguer ngwazi
  ngwenya nhlapo nhleko niane niang niass niasse nica nicoara nicolaev niculae niedra niekerk niemi nienow nieves
  niggeler nijland nijs nikolaus ninalowo ningrum niroula nissen nistor nita nitra nitu nitzsche nkansa nkansah nkomo
  nkrumah nobre nogueira nojeem nomvethe nondlela nonyana norberg nordby nordin nordskaug nordstrom noriega novac
  novitasari nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nugraha nugroho nunez nuraini nurdiyanti nurlaela
  nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nystrom nzimande nəzərov oancea
  obeng oberbrunner oberg oberlin obiageli obianuju oblak obsut obsutova ocampo ocasio ochoa ochse odetola odunsi ofori
  ofosu ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ojala ojeda ojo
  ojua okonkwo okpattah oktavian oktaviani oktovian okumus okuneva okunola okur okyere olabode oladeji oladipupo olah
  olaiya olari olariu olaru olasunkanmi olasupo olawale oleinic oliphant olivares olivarez olivas olivo olmos
  olowokeere oloyede olstad oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
  olusanya olutola oluwagbemi oluwanisola oluwashina olvera omani omidina omobolaji omojola omosanya omotoso omowale
  ondricka ondrus ondrusova onic onohinosen onose ontiveros onyinyechukwu oosterhuis oosthuizen oparinde opoku
  oppenheimer oppliger oppong oprea opris opuku oquendo orban orbay ordonez orellana orge orn ornelas orosco orosz
  orozco orsos orta ose oshin osis osorio ostervald ostrovska ostrovskis osuagwu osuntokun otcenas otcenasova otero oti
  otiwa ott otuo owokoniran owolabi owoyemi oyadiran oyaifo oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola
  oyinlola oymen ozansoy ozberk ozbey ozbir ozcan ozdenak ozdogan ozer ozere ozers ozgorkey ozkara ozkok ozola ozolina
  ozolins ozols oztonga oztuna ozuna pabon pacocha padberg padilla padmasari padron paduraru paez pagac pagan paimo
  pakalniete pakalnietis paksut pal palacios paladi palastri palii pallesen palomino palomo paltere palters panait
  panek pangestu panicker pantoja pap papp paraschiv paredes parisian parkin parlier parnell parra partida parvu
  pasalic pasat pasca pascari pascaru pascu pasek pasekova paska pasko paskova pasztor pataki paterson patil patino
  patrascu paucek pauko paukova paulse pauluka pauluks paun pavlikovska pavlikovsky pavlov pavlovska pavlovskis pavuk
  pavukova pađen pedraza pedroza peixoto pekkan pektemek pelayo pelikan pelikanova pena pence pencis perales peralta
  perdana perea perkona perkons permadi permata perret perrier perroy pertiwi pesko peskova petcu petersone petersons
  petre petrea petrov petrovicka petrovicky petrovska petrovskis petruska petruskova pfannerstill pfeffer pfister
  philander piaget pichardo pictet pienaar pieterse piguet pilla pillay pimentel pina pineda pinheiro pinho pinon
  pintea pinter pintilie pinto pinzari pinzaru pires pirvu pithey pitkanen pittard pizarro placinta plamadeala plch
  plchova plekanec plekanecova plesca plessis plomb pocan podhradska podhradsky podkonicka podkonicky podniece podnieks
  podzina podzins poels pol polak polanco polat pole poliak poliakova polis polizzi pollich pollock ponce poore popov
  popova popovici popusoi porgante porgants porras portillo portmann posada postica postolachi potgieter pothuvaal
  potocnik pouros pouye prabowo pradana pradhan pradipta prado prajapat prakasa pranowo prasasta prasetya prasetyo
  prastuti pratama pratiwi prayoga prebil preciado preda preez prempeh prepelita preseren pretkalnina pretkalnins
  pretorius prevost pridane pridans priedite prieditis prieto pringle prinsloo prisacari prisacaru probst procter
  prodan prohaska prosacco pruteanu pudjiastuti puente puga puiu pukite pukitis pulido pupak pupakova purdy purnama
  purnawarman purnawati purwadi purwanti pury puscas puspasari puspita putnina putnins putra putri python qasımova
  quartenoud quartey queiroz quesada quezada quigley quinodoz quinones quinonez quintana quintanilla quiroz quitzon
  quliyev rachmawati racordon racu racz radebe radoi radulic rael rahardian rahayu rahimah rahmawati railean raileanu
  rajasa rajata rajh rakova ramadan ramadhani rangel rantanen raposo rasanen rascon rasmussen rata rath ratke ratniece
  ratnieks rau raut ravet ravn raya rayhan raynor razo rees regalado rehak reichel reichert reilly reinger reis rempel
  remy rendon rendra renen renner rens rensburg renteria repiska repisky resendez resnik revenco rey reymond reyna
  reynold reynoso ribaupierre richards riekstina riekstins rietman rincon riner riojas rios rippin ritchie ritsma
  ritter ritz rivas rivero riyanti robel robledo robles robu rochaix rochat rodarte rogahn rojo roldan rolfson rolland
  rolon romaguera romancik romancikova romanciuc romanovska romanovskis romo roob rooyen roque rosado rosales rosas
  rosca rosenbaum rossouw rosu rotari rotaru rougemont roulin roybal royer rozenbaha rozenbahs rozite rozitis rozkalne
  rozkalns rubene rubenis rudzite rudzitis ruecker ruegg ruelas ruiter runce runcis runte rupnik rus rusnac rusova
  russel russu rutherford ruttimann ruzicka ruzickova rybar rybarik rybarikova rybarova rybnicek rybnicekova røed
  rəhimov rəsidova saavedra sabaly sabau sabdat sabian sadıklar saefullah saenz safitri safo sagna saheed sai saini
  saiz sakho salahudin salako salami salas salcedo salcido saldana saldivar salgado salinas sall salma salmina salmins
  salo salonen salsabilla samancı samaniego samb sambe sambou samel samelova samosir samsonova sanabria sandalcı
  sandberg sandic sandoz sandstrom sane sanford santacruz santillan sanusi saptono saputra saputri sarabia saragih
  saraiva saraswati sarbu sarkozi sarpong sarr sarı sasek satria satterfield sauceda saucedo sauer sauliete saulietis
  saussure savary savciuc savin savoia savolainen savu sawayn saygıner schaden schaller schar scharer schaub
  scheidegger schenk scherrer scheurer schiller schimmel schinner schiopu schipper schlatter schmeler schnider schnyder
  schoch schoeman schoen scholten scholtz schorderet schowalter schrepfer schrøder schuler schulist schumacher schumm
  schuppe schurch schwab schweitz schweizer schwizgebel scripnic scurtu scutaru seck secrieru sedillo sedliak
  sedliakova segnane segovia segunmaru segura seiler sejeja sejejs seme sen sene senger senghor senkova senn
  senzangakhona sepetci sepulveda serban seremet serfontein serghei serna serrato serzante serzants sethi setiawan
  sevcenco sever seydi seyidova sezek shai shakya shanahan sherpa shezi shields shongwe shrestha shukla sibiya sidibe
  sidler sidlo sidlova siegrist sierra sietniece sietnieks sigrist sihombing sihotang sikora sile sileiko silina silins
  silis sima simak simanjuntak simbolon simcic simmen simonet simonis simonovicova sinaga sinclair sinha sipes sipos
  sirait sirante sirants sirbu siregar sirghi sirova sirovs sisneros sithole sithuli sitompul sitorus situmorang siwele
  siyaya sjoberg sjogren skiles sklenka sklenkova skoglund skokan skokanova skov skriniar skriniarova skudra skultety
  skultetyova skutecka skutecky skuterud sladek slastan slastanova slatinac sloboda slobodnik slobodnikova slobodova
  slota slotova slovakova smajda smajdova smedsrud smeets smet smets smite smitham smogeli smrek smrekova smuge smugis
  smyth snedden snell snooke snyman soare sobowale sochirca socolov soderberg sokhela solano solberg solheim solis
  soliz solli solmaz solorio solorzano soltan soltanov soltanova soltes soltesova soltys soltysova somayaji somogyi
  sondisa sondore sondors sonko soos soria sosa sosare sosars sotelo sothole soto souare soumare soutter sow soyinka
  sozeri spataru spies spinka spinu spoerri sporer sporri sproge sprogis sprude sprunger stadelmann staden staicu
  stalder stamm stanciu stancu stanek stanton stark stastna stastny staub stauffer stavila steenkamp stefanka
  stefankova stefanova steffen stegmann stehr steiger steina steinmann steins stensrud stepanov stettler steuber steyn
  stiedemann stirbu stocker stockli stodola stodolova stoian stokes stoltenberg storm stracke straka strakova strand
  stratan stratulat strauss strautina strautins strautmane strautmanis strazdina strazdins streich strnisko strniskova
  stroe strom stroman stromberg strosin strukelj strydon stucki studer stutz styger suartini subedi suciu sudiati
  sudrajat sukute sukuts sulaimon sulc sulcova sundberg supriyanto surka surkova suryatmi suryono susanti suter
  sutermeister suthar sutter sutz suvajac suwarno svab svehla svehlova svendsen svet svrbik svrbikova swaniawski swart
  swift syahreza sykora sykorova sylla sylvester symcox szalai szasz szekely szekeres szilagyi szoke szucs sæther
  sørlie tafoya tagore tahirova takyi talberga talbergs talpa talwar tamang tamayo tamba tamez tampubolon tamunoemi
  tanase tandon tangen tanner tanrıkulu tapia taran tarihoran tascı taslı tatar tatarka tatarkaova tatarkova tatarova
  tataru tawia tazegul tcacenco tcaci teicane teicans tejada tejeda tekand tekin tella tellez tello teran terlouw
  terrazas terzi thamrin thapa theron theunissen thiam thiao thiaw thiel thijs thiongane thioub thioune thomka thomkova
  thommen thomsen thomson thoresen thoyana thumbeza thusi tijerina tillman tiltina tiltins timmermans tinguely tirado
  tirele tirelis tissot toader tobler tofan toft toivonen tokgoz toledo tomecek tomecekova tomka tomko tomkova topal
  toraman toro torok torp torphy torrez torriani toure tovar towne toy trandafir trantow trcek trejo treutel trevino
  triboi trif trifan trivedi tromp truben trubenova trujillo truter tsabalala tschudi tshabalala tsotetsi tuca tuckett
  tucs tudorache tudose tuglu tugluk tunaboylu tunceri tuominen turan turcan turcanu turcok turcokova turcotte turcu
  turek turk turkdogan turkyılmaz tutu tutuncu tuzun tweneboa twumasi uca uchechi udre udris ugarak ulibarri ulloa
  ullrich uluhan unal ungureanu untila upton uram uramova urbanek urbaniak urbina urblik urblikova urena urias uribe
  urrutia ursachi ursu usada usamah utami uwais uyainah uys uzun vaca vacarciuc vaciete vacietis vaduva vaisanen
  vaivade vaivads vajcik vajcikova vajda vajdova valach valachova valachovicova valadez valdes valdez valdivia valent
  valente valentova valenzuela valladares valle vallejo valles vallet valtere valters valuska valuskova valverde vanaga
  vanags vandamme vandenberghe vandenbroeck vandervort vandevelde vanegas vanek vanekova varadi varela varma varman
  varrier vartic vasiliu vasils vass vasseur vaz vecumniece vecumnieks vedvik veen veenstra vegge veiga veinberga
  veinbergs veisa veiss velasco velasquez velazquez velde velden veldsman velez veliz venegas venter verbeek verdes
  verdugo verduzco veres vergara verhaeghe versfeld verstraete vesel veselova vestergaard veum vezi vicen vicenova
  vicol vidmar vieru vigil viklund vilakazi viljoen vilka vilks villadsen villagomez villalobos villalpando villanueva
  villarreal villasenor villegas villiers vilsone vilsons viluma vilums vincze vink vintere vinters vinther vintila
  virlan visagie visan visnovska visnovsky vitina vitins vitola vitolina vitolins vitols vituma vitums viviers vizitiu
  vlach vlachova vlas vliet voicu voinea vojtek vojtekova volkman volle vollis vonrueden voros vosloo vrabie vracar
  vucevac vydarena vydareny vəliyev vəsiyeva waal wacana waelchi wagenaar wahyudin wahyuni walder wallin waluyo wane
  wardana wasita wasiu waskita wasser wastuti waters watsica wegmann wehner wehrle wehrli weibel weimann weissnat welch
  welti wenger wentzel wessels westhuyzen wettstein white wiafe wibisono wibowo wicaksono widiastuti widmer widodo
  wiegand wijayanti wijk wikstrom wilcox wilderman willane willemsen williamson willms willoughby winarno winarsih
  windler wintheiser winther wirth wirz wisoky wisozk wit witting wiza wold wolmerans wolters wosiyane wuckert
  wulandari wunsch wuthrich wyman wyss xaba xəlilov yaamoa yade yalcın yanez yanuar yaqub yavuz yawson yazıcı ybarra
  yeboa yeboah yengwa yesilkaya yetkiner yirenkyi yorulmaz yost young yudhistira yuksel yulianti yulianto yuliarti
  yundt yuniar yussuf yılmazer zaborska zaborsky zach zahrah zajac zajacova zak zalite zalitis zambrano zamfir zamora
  zamudio zapata zapletal zaporojan zaragoza zarate zarina zarins zavala zayas zbinden zboncak zehnder zeidmane
  zeidmanis zelaya zelenka zeltina zeltins zemlak zepeda zibere zibers ziemann zieme ziemele ziemelis zijlstra zima
  zimka zimkova zimmerman zimova zingg zollinger zondi zondo zubane zubrik zubrikova zuiderveld zulaika zulauf
  zulkarnain zuma zunda zungu zuniga zurcher zurek zvaigzne zvejniece zvejnieks zviedre zviedrs zvinele zvinelis zwane
  zyl ødegard østby østli əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova αγγελιδου αθανασιαδης αθανασιου
  ακριδας αλαβανος αλαφουζος αλεβιζος αλεξανδρου αλεξιαδης αλεξιου αλιβιζατος αναστασιαδης ανδρεαδης ανδρεου αντωνιαδης
  αξιωτης αποστολου αρβανιτης αργυριαδης ασπασιος αυγερινος βαμβακας βαμβας βαρνακιωτης βαρουξης βασιλειαδης βασιλειου
  βασιλικος βενιζελος βεργας βιλαετης βιταλη βιταλης βλαβιανος βλαστος βονορτας βουλγαρης βουρδουμπας βυζαντιος γαλανη
  γαλανης γενναδιος γερμανος γερμανου γεωργιαδης γεωργιου γιαγκος γιανναρης γκοφας γλυκυς γουναρης γουσιος δαβης
  δαγκλης δαμασκηνος δελη δημαρας δημητριου διδασκαλου δοξαρας δουμπιωτης δουρεντης δραγουμης δρακος δυοβουνιωτης
  ελευθεριαδης ελευθεριου ευταξιας ζαιμης ζανος ζαππας ζαρκος ζαχαριου ζαχος ζερβας ζερβος ζυγομαλας ζωγραφος ζωγραφου
  θεοδοσιου θεοτοκης ιωαννου καζαντζης καλαμογδαρτης καλαρης καλλιγας καλογιαννης καλυβας κανακαρης καραβιας καραμανλης
  καραμητσος καρρας κασιδιαρης καψης κεδικογλου κολιατσος κομνηνος κοντολεων κοντοσταυλος κορακας κορναρος κορομηλας
  κορωναιος κοτζιας κουβελης κουνδουρος κουντουριωτης κουρμουλης κουταλιανος κρεστενιτης κυπραιος κωνσταντινου λαγος
  λαιμος λαμερας λειβαδας λιαπης λοντος λουλης λουπης λυκος λυτρας μαγγινας μαγκας μακρη μακρης μαλαξος μανωλας μαρης
  μαυρογενης μελιοι μεσσηνεζης μεταξας μητζου μιαουλης μιχαλολιακος μπλετσας μποτσαρης μπουκουβαλαιοι νικολακος
  οικονομου πανταζης παπαγεωργιου παπαγος παπαζογλου παπαιωαννου παπακωνσταντινου παπακωστας παπανδρεου παπανικολαου
  παπαντωνιου παπαστεφανου παπαφιλιππου παππας ρουφος абрамов абрамова авдеев авдеева алексеев алексеева андреев
  андреева анисимов анисимова архипов архипова бабух балабан балабух балабуха балакун балицька балицькии бамбула
  бандера барановська барановськии бачеи башук беляев беляева бердник блохин блохина бобылев бобылева борецька
  борецькии боровська боровськии борочко боярчук брагин брагина брицька брицькии бурмило бутько білич василин василишин
  василишина васильківська васильківськии вергун вередун верещук виноградов виноградова витребенько волощук воронцов
  воронцова вітряк гаидук гаиова гаиовии гаичук галатеи галаціон галаєнко галкин галкина гаман гамула ганич гараи гарун
  герасимов герасимова гладківська гладківськии гладух глинська глинськии гнатишин гнатишина гоико головець голубев
  голубева горбач горбачев горбачева гордеев гордеева гордіичук горовии городоцька городоцькии гречко григоришин
  григоришина гриневецька гриневецькии гриневська гриневськии гришин гришина гришко громико громов громова гуляев
  гуляева гусев гусева гущин гущина давыдов давыдова данилишин данилишина данилко демків демчишин демчишина дзюб дзюба
  дмитриев дмитриева дмитришин дмитришина дмитрук довгалевська довгалевськии доронин доронина дорофеев дорофеева
  дроздов дроздова дурдинець дідух евдокимов евдокимова евсеев евсеева елисеев елисеева ершов ершова ефимов ефимова
  ефремов ефремова журавлев журавлева забіла заицев заицева зварич зимин зимина зуев зуева ильин ильина калач калинин
  калинина кандиба капустин капустина карпов карпова карпух каськів кивач киселев киселева князев князева ковалев
  ковалева ковальська ковальськии колобов колобова коломієць коман компанієць кононець кордун корецька корецькии
  корніичук королев королева костин костина коцюбинська коцюбинськии кошелев кошелева кудрявцев кудрявцева кудряшов
  кудряшова кузьмин кузьмина кулагин кулагина кулинич кульчицька кульчицькии лагоида лазарев лазарева лазірко лановии
  лапин лапина латан латании латанська латанськии лахман лебедева левадовська левадовськии линдик лихачев лихачева
  лобачевська лобачевськии ломова ломовии лугова луговии лукин лукина луцька луцькии луцьків лучко лыткин лыткина люта
  лютии лящук ліхно магера мазаило мазило мазун маиборода маковецька маковецькии максимов максимова маміи маринич
  марків марієвська марієвськии матвеев матвеева махно медведев медведева меркушев меркушева миклашевська миклашевськии
  миклухо милославська милославськии михаилюк михеев михеева мишин мишина могилевська могилевськии моисеев моисеева
  морозова москаль москалюк мотрієнко мухин мухина міняило наумов наумова негода никитин никитина ногачевська
  ногачевськии одинцов одинцова опенько орехов орехова осадко осипов осипова павлишин павлишина павлів пагутяк
  паламарчук паліи паращук пасічник пахомов пахомова пендик петик петлюра петрин петрина петришин петришина петрів
  петухов петухова плаксіи погиба поліщук пономарев пономарева пономарів пориваи пориваило потапов потапова потебенько
  потоцька потоцькии пригода приимак притула прядун рогов рогова розпутня розпутніи романишин романишина романів ромеи
  роменець ромочко рябов рябова савин савина савицька савицькии саєнко свидригаило селезнев селезнева семеночко семещук
  сергеев сергеева сердюк силецька силецькии силин силина скиба скоропадська скоропадськии слободян соболев соболева
  сорокин сорокина сосюра сплюх сплюха спотикач стахів степанець стецьків стигаило сторожук сторчак субботин субботина
  сучак сушко сысоев сысоева сідлецька сідлецькии сідляк сірко тарасюк тетерин тетерина тимофеев тимофеева тиндареи
  третяк трофимов трофимова троян трублаєвська трублаєвськии трясило трясун уманець унич усич фадеев фадеева федоришин
  федоришина федосеев федосеева филиппов филиппова фокин фокина фомин фомина фомичев фомичева хитрово цимбалістии цушко
  червоніи шамрило шарапов шарапова шестак шиндареи ширяев ширяева шиян шкараба шубин шубина шудрик шумило шупик щербак
  щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук яворівська яворівськии яковлев яковлева якушев якушева яловии
  ялюк янюк ярмак яцишин яцишина яцьків ящук євпак ємець єрмак іванишин іванишина іванців іванів աբրահամյան ալեքսանյան
  այվազյան առաքելյան ասատրյան ավագյան ավետիսյան բաբայան բաղդասարյան բարսեղյան գաբրիելյան գալստյան գասպարյան գեւորգյան
  գրիգորյան դավթյան եղիազարյան զաքարյան թադեւոսյան խաչատրյան կարապետյան կիրակոսյան հակոբյան համբարձումյան հայրապետյան
  հարությունյան հովհաննիսյան հովսեփյան ղազարյան մանուկյան մարգարյան մարտիրոսյան մելքոնյան մինասյան մխիթարյան մկրտչյան
  մնացականյան մովսիսյան մուրադյան ներսիսյան պետրոսյան պողոսյան սահակյան սարգսյան սիմոնյան ստեփանյան վարդանյան
`;

/** Of scripts without capitals. */
export const caselessNames = `
  אביאל אביב אביבי אביבית אביגדור אביגור אביגיל אבידור אבידן אביה אביחי אביטל אבינועם אבינר אבינרי אביעד אביעזר אבירם
  אבירן אבישג אבישי אבישר אביתר אבן אבנון אבני אבניאל אבנר אבנרי אברהם אברהמי אברון אבריאל אבשלום אגוז אגוזי אגם אגמון
  אגרון אדווה אדוני אדיב אדיר אדירי אדל אדם אדמון אדמוני אדר אהבה אהוד אהרון אהרוני אהרן אודיה אודליה אוהד אווה און
  אופיר אופירה אופל אופק אור אורון אורטל אורי אוריאל אוריה אוריון אוריין אורית אורלי אורן אושרי אזרחי אחז אחיה אחיטוב
  אחרון איב איה אייל איילה איילון איילת איל אילון אילן אילנה אילני אילנית אילת אימרי אירית איש איתי איתם איתמר איתן
  אלדד אלדן אלדר אלה אלול אלומה אלון אלוני אלוף אלחי אלחנן אלחנני אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין
  אלינור אליסף אליעז אליעזר אליענה אליצור אליקים אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמגור אלמוג אלעד
  אלעזר אלקנה אלרום אלרון אלרועי אמונה אמוץ אמור אמיר אמית אמיתי אמנון אנאבל אנה אניעם אנקורי אסא אסיא אסיף אסנת אסף
  אסתר אפיק אפעל אפק אפריל אפרים אפרת אראל אראלה ארבל ארגוב ארגמן ארד ארדון ארוך ארז ארזי ארטיום ארי אריאב אריאל אריאלה
  אריאלי אריאנה ארידור אריה ארייה אריכא ארם ארמוני ארנון ארצי ארתור אשבל אשד אשור אשכול אשכנזי אשל אשר אשרי אשרת אתגר
  אתר אתרוג באב באר בארי בבלי בהט בועז בוצר בורר בחור ביצור בכור בלה בןתור בנאי בנטוב בניה בנימין בנימיני בצלאל בראון
  בראילן בראל ברהלל ברוך ברוש ברושי ברזילי ברזל ברטוב ברטל ברי בריוסף ברית ברלב ברנע ברעוז ברעם ברק ברקאי ברקין ברקן
  ברקת בשן בתיה גאון גאיה גבאי גביש גבע גבעול גבעון גבעתי גבריאל גבריאלה גבתון גדות גדיש גדליה גדעון גדרון גודר גוון
  גולן גוני גונן גופר גור גוריון גורלי גורן גושן גזית גיא גידור גיורא גיל גילון גילי גילת גינוסר גינת גינתון גלבוע גלי
  גליה גליל גלילי גלית גלעד גלעדי גלרון גמזו גמליאל גנור גפן גפני גרא גרינבלט גרנות גרשון דבורה דביר דברת דגן דגני
  דגנית דוידי דולב דור דורון דורי דורין דורית דותן דיאנה דיין דינה דליה דנה דני דניאל דניאלה דניאלי דנית דפנה דקל דקלה
  דרומי דרור דרורי דשא הגר הדס הדסה הדר הוד הודיה הילה הלוי הלחמי הלל הללי המאירי הנגבי העצני הראבן הראובני הראל הרטוב
  הרפז הררי ויויאן ויטה וילנאי ויקטוריה ולדימיר ורד ורדי ורדימון זאב זאבי זבולון זהב זהבה זהבי זוהר זורע זזאב זיו זיואב
  זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זקן זרובבל זרטל חביב חגי חגית חובה חור חורין חורש חושן חזן חזני חזקיה חייט
  חיים חיננית חירות חכם חלד חלמיש חמוטל חמי חנה חנוך חנוכה חנית חנן חנני חנניה חסד חסון חסיד חפץ חפר חצור חצרוני חרובי
  חרותי חריף חרל חרמון חרמוני טבת טוב טובה טוביה טופז טלי טליה טלמור טלשיר טנא יאיר יאן יבין יגאל יגור יגל ידיד ידידיה
  ידין ידעיה יהב יהודאי יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוטבת יוכבד
  יוליה יונה יונית יונת יונתן יוסף יורם יושע יותם יחזקאל יחיאל יכין ימיני ימית ינון יניב יסכה יסמין יעל יעלה יעקב יעקבי
  יער יערה יערי יפה יפית יפעת יפרח יפת יפתח יצחק יצחקי יקיר ירדן ירדני ירוחם ירום ירון ירושלמי יריב ירקוני ישורון ישי
  ישר ישראל ישראלי יששכר כהן כוכב כוכבי כליל כנען כנעני כנר כסית כספי כפיר כפרי כרם כרמון כרמי כרמית כרמל כרמלי לאה
  לאור לבבי לביא לבנה לבנון לבני לבנת להב להבי לוטם לוטן לוי לויתן לוסי לחם לחמן ליאון ליאור ליאורה ליאל ליאם ליאן ליאת
  ליב ליבי לידור ליה ליהיא ליזה ליטאי ליטל לילי ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן ליש לשם מאור מאי מאיה
  מאיר מאירי מגד מגי מגל מואב מוקדי מור מורג מוריה מורן מורשת מזא מזור מזל מזר מיבר מיה מיטב מיטל מיכאל מיכאלה מיכה
  מיכל מילוא מיקה מירן מישורי מלאכי מלך מלכה מלכי מלמד מנור מנחם מנשה מעוז מעיין מעייני מערבי מצדה מרב מרגליות מרגלית
  מרגנית מרדכי מרום מרון מרידור מריה מרים מרינה משה משולח משיח משעול משעל משען משעני מתן מתנה מתניה מתת מתתיהו נאוה
  נאור נאמן נבו נבון נגבי נגה נדב נהוראי נוב נווה נוי נויה נוימרק נון נועה נועם נופר נוריאל נורית נחום נחושתן נחשון
  נטלי נטע נטעלי ניב נילי נינט ניסן ניסני ניצן ניקולס ניר ניתאי נמרוד נמרי נסים נעמה נעמי נפתלי נרי נריה נשר נשרי נתיב
  נתן נתנאל נתניהו סבוראי סביון סביר סגל סדן סהר סול סופיה סופר סטפן סיגלית סיון סימן סיני סירה סכנין סלע סמדר סנונית
  סעד סער ספיר סרגיי סשה סתוי סתיו עברון עברי עדי עדיני עדן עדנה עדר עובד עובדיה עובדיהו עוגן עודד עוז עוזיה עוזר עומר
  עומרי עופר עופרי עופרים עזוז עזריאל עזריה עזרתי עידו עידן עיינה עילאי עילם עינב עינת עלי עלמא עלמה עמוס עמי עמיאל
  עמיחי עמיקם עמיר עמירן עמית עמליה עמנואל עמרמי ענבל ענבר ענהאל ענת עסיס עפרה עפרת עצמון עקיבא ערגה ערד ערמון ערן עשת
  פאר פדהצור פולני פורת פלאי פלג פלד פלס פניני פסח פרג פרוש פרח פרי פריגת פרימור פרץ צאלה צבי צבר צדוק צדק צדקה צדקיהו
  צוף צופיה צוק צור צורי צוריאל צורף צחי צידון ציון צליל צמח צמרת צפיר צפריר קדמון קדמי קדר קדרון קהת קורח קורין קורל
  קורן קטיה קטן קידר קינן קיסרי קישון קליה קמה קמחי קנר קנת קסם קסניה קצב קצין קציר קרן קשת קשתי ראובן ראובני ראם רבי
  רביב רביד רבקה רגב רהב רוגל רווה רווח רוח רויטל רוית רום רומי רון רונהלי רוני רונית רועה רועי רות רותם רזיאל רחל
  רחמים ריטה ריי רימון רינת רכס רמון רמז רמתי רננה רעות רעי רענן רפאל רשף שאול שאולי שאלתיאל שבח שביב שבע שבתאי שבתי
  שגב שגיא שגית שדה שדר שוב שובל שוהם שוחט שולמית שומרון שונית שוער שופט שור שורק שושן שושנה שושני שחור שחורי שחל שחם
  שחף שחק שחר שילה שילוח שילון שילוני שיר שיראל שירה שירז שירי שיש שלג שלהבת שלום שלומי שלומית שלח שלם שלמה שלמון שםטוב
  שמאי שמואל שמואלי שמחה שמחון שמחוני שמחי שמעון שמרון שמרית שמש שמשון שמשוני שמשי שנהר שנער שער שפי שפיר שפע שקד שקדי
  שקלים שקמה שרביט שרה שרון שרוני שריג שריד שריף שריר שרית ששון תאומים תאיר תאנה תאני תבור תבורי תגר תדמור תהילה תום
  תומר תורן תיאו תירוש תכלת תלם תלמה תמוז תמיר תמר תמרה תמרי תפארת תקווה תקוע תרשיש תשבי آبادی آبان آبتین آتوسا آذر
  آذرنوش آذین آرا آراه آرتام آرتمن آرتین آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم آزرمدخت آزیتا آسا آسر
  آفاق آفر آفره آفرید آفریدی آفرین آمنہ آنا آناهیتا آنوشا آنیتا آهو آور آونگ آویز آیدا آیدین أحمد أركان أسامة أسعد أشرف
  أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد إياس إيهاب ابراهيم ابراہیم احسن احمد اختر ادريس ارد اردشیر
  اردوان ارسلان ارغوان ارمغان ارنواز اروانه اروي ارژن ارژنگ استر اسفندیار اشکان اشکبوس اعوان افروز افرین افزون افسانه
  افسون افشین اقدس الأشراف البشيري الحجيج الحق الحمامي الخليفي الدرقاش الدنوني الدين الرصاع الرقيق الزوابي السقا السقاط
  السلام الشتيوي الشريف الشيباني الصغير الصفار الطريقي الطويل الع العطار العلاني العلايمي العنابي العواني الغربي القاسم
  القلال القلشاني الكافي الكراي الكريم الله اللَہ المحجوب المدقي المقداد المنيف المولدي النابلي النجار النخلي النفطي
  النفير النقاش الهدی الوحيشي امید امیر امیرحسین امیرسینا امین اندام انوشروان انگیز اهورا اورنگ اوستا اوژن اویس ایاز
  ایران ایراندخت ایرج ایزدیار ایمان بابک باجوڑی باربد بارمان باسل باسم بامداد بامشاد بانو باپوک بتول بختیار بدر بدران
  براءة برانوش بردیا برزو برزویه برزین بركات برمک برهان بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بندر بنسلامة بنفشه
  بهار بهاره بهارک بهتاش بهداد بهدیس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بودوارة
  بوديبة بوهاها بوژان بویان بیتا بیژن تابان تاباندخت تاجی تارا تاویار ترانه تميم تناز توران توراندخت تورتک تورج توفان
  توفيق تومي توژال تيسير تیر تینا تینو جابالله جابان جابر جاد جاسر جاسم جامین جان جاوحدو جاوید جبران جبريل جبین جراد
  جریره جسور جعفر جلال جليل جمال جمشید جمعة جميل جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جواد جوان جوهر جویا
  جیران حاتم حاجب حارث حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ حسون حسين حسین حطاب حفصہ حفيظ حكيم حلمي
  حليم حمدان حمدي حمزة حمزہ حمودة حميد حمید حمیرہ حيدرة خالد خان خاوردخت خباب خداداد خدایار خدیجہ خرم خرمدخت خسرو
  خشایار خلدون خلود خليل خنفير خواه خورشید خيري داد دادمهر دارا داراب داریا داریوش دانوش دانیال داور داوود دایان دخت
  درسا دريد دریا دلارام دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دنیا دورشاسب ديسم دیااکو دیانوش دیبا ذاكر رؤوف رائد
  رائف رابح رابعہ رابو رابین راتب راجپوت رادبانو رادمان رازبان راسا راسم راسپینا راشد راغب راكان رامتین رامز رامش
  رامشگر رامونا رامي رامیار رامیلا رامین راویار راژانه ربيع رتيب رجب رخسار رخشانه رخشنده رخپاک رزق رزمیار رستم رسلان
  رشاد رشدي رشيد رضا رضوان رعد رفسنجانی رفيع رفيق ركان رمزي رمضان رنيم رهام رهی روبینا روبینہ رودابه روزبه روزینہ روشنک
  روناک رویا رياض ريان ريم رژینا رکسانا ریبار زاد زادبخت زادماسب زاده زال زاهر زاوا زردشت زرنگار زروق زری زرین زرینه
  زقية زمانه زمانی زونا زياد زيدون زیبا زیبار زیما زینب زینو سارا سارنگ ساره سارک ساسان ساغر سالم سام سامان سامح سامر
  سامي سانا ساناز سانیار ساهی ساویز ساینا سایه ستاره ستی سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سعد سعيد سعید
  سفيان سلامة سلمان سليم سماح سمير سمیرا سمیه سنبله سهراب سهره سهند سهيل سهیل سوبا سوبار سودابه سورن سورنا سوری سوزان
  سوزه سوسن سولان سولماز سومار سويس سوگند سيف سپنتا سپند سپهر سپهرداد سپید سپیدار سپیده سیامک سیاوش سیبوبه سیف سیما
  سیمدخت سیمین سینا شادمهر شادي شادی شاران شاكر شاهدخت شاهرخ شاهپور شاهین شاهیندخت شاپرک شایان شایسته شباهنگ شبدیز
  شبستری شبنم شراره شرمین شروین شريف شریف شعبان شفيع شفيق شفیع شقرون شكري شكيب شمس شمشاد شمیلا شمین شنواری شنيق شهاب
  شهبار شهباز شهبال شهداد شهرآرا شهرام شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهریار شهلا شهنواز شهپر شهین شوان
  شورانگیز شوری شوقي شکفته شکوفه شکوه شہناز شیبا شیدا شیده شیردل شیرزاد شیرنگ شیرو شیرین شیما شینا شیوا صابر صادق صبحي
  صبري صخر صداح صدرا صدقي صفوان صقر صلاح صمد صهيب ضياء طارق طاهر طلال طهماسب طهمورث طوس طوطی طيب ظافر عادل عارف عاشور
  عاشوری عاصم عاصي عاطف عالی عامر عایشہ عبادی عباس عبد عبدالله عبداللہ عبدالملکی عبدالکریمی عبدالی عثمان عجمي عدلان
  عدلي عدنان عدي عراقی عرفات عرفان عزام عزمي عزيز عزیزی عسگری عصار عطا عطالله عطية عظومة عفيف عقیلی علاء علم علوي علي
  علی علیا علیرضا عمائم عماد عمار عمر عمران عمیر عنایت عنود عنون عوضية عياض غازي غانم غزاله غسان غضنفری غفار غنچه غنی
  غوغا غويلة غيث فؤاد فائز فاخر فادي فارس فاروق فاضل فاطمه فاطمی فاكر فانی فتاح فتاحی فتانه فتحي فخري فدا فراز فراس
  فرامرز فرامرزی فرانک فراهان فربار فربد فربغ فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام فرزان فرزانه فرزین فرشاد
  فرشته فرشید فرشیدورد فرمان فرمانفرمائیان فرناز فرنود فرنوش فرنگیس فرنیا فرهاد فرهنگ فرهود فروتن فرود فروز فروزان
  فروزش فروزنده فروغ فريد فرگام فرہان فریاد فریبا فریبرز فرید فریدخت فریدون فریمان فریماه فرین فریناز فرینوش فریوش فضل
  فضيل فقوسة فكري فنایی فنی فهد فهمي فهمیده فواز فوزي فولادوند فيصل فیروز فیروزه قابوس قاسم قاضی قانعی قانونی قباد قدري
  قدسی قمیشی قنبری قهرمان قهرمانی قهرمانیان قهستانی قيس كاظم كامل كرم كمال لاجوردی لادن لاله لاهوتی لاچینی لبخند لبيب
  لخشين لطفي لقا لقاء لنکرانی لهراسب لومانا لويني لوکس ليث مأمون مؤمن مؤنس ماجد مارال ماری مازن مازیار مامک مانا
  ماندانا مانوش مانی مانیا ماه ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماکان مبارك مبروك مجاهد مجتبایی مجتبوی
  مجتهد مجتهدی مجد مجدي مجرد مجيد مجید محجوب محجوبی محدثه محدثی محرز محسن محفوظ محمد محمدرضا محمدرضایی محمدی محمود
  مختار مخلص مددی مراد مرادخانی مرتضوی مرتضى مردآویز مرداس مرزبان مرزوق مرسي مرشد مرعي مرمر مروارید مروان مریم مزدک
  مستان مستانه مستعين مستوفی مسعد مسعود مسود مشا مشال مشکاندخت مشکناز مشکین مصاحب مصباح مصطفى مصعب مصلح مطهری مطيع مظفر
  معاذ معارف معتز معروف معز معين معین مفتاح مفتح مقداد مقدم ملایری ملوک ملک ملکیان ملیسا ملیکا ممتاز ممدوح منایل منتصر
  منذر منصف منصور منعم منوچهر منوچهری منيب منير منیژه مهاجرانی مهبانو مهبد مهتاب مهدي مهدی مهدیار مهدیس مهر مهرآب مهراد
  مهرام مهران مهراندخت مهراندیش مهرانفر مهرانگیز مهرداد مهرزاده مهرناز مهرنوش مهرنکار مهرنیا مهروز مهری مهریار مهسا
  مهستی مهشاد مهشید مهناز مهنام مهند مهنوش مهوش مهيب مهیار مهین موحد موسوی موسویان مژده مژگان میترا میخک میرباقری
  میردامادی میرزاده میرسپاسی میزبانی میلاد میمن مینا مینو مینودخت ناجح ناجي نادر ناز نازبانو نازفر نازلی نازنین نازپرور
  نازچهر نازی نازیدخت ناصح ناصر ناصف ناظری ناظم نافع نامور ناهید نبيل نجفی نجيب ندا ندوشن نديم نراقی نرسی نرمک نرمین
  نرگس نریمان نزار نزيه نسترن نسرین نسيم نصحي نصر نضال نعمان نعمت نعيم نقدی نقیب نهاد نهاوندی نوا نواب نوبخت نوبختی نور
  نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشین نوف نوفل نوید نوین نيفر نکیسا نگار نگاره نگارین نگین نیازی نیشا
  نیشابوری نیلوفر نیلوفری نیما نیک نیکداد نیکدخت نیکدل نیکزاد هادی هاشم هاشمی هاشمیان هامون هاني هانیه هخامنش هدایت
  هذيل هراتی هرمز هروی هستی هشام هلیا هما همادخت همایون همت همدان همدانی همدم همراز هنگامه هوتن هور هورتاش هورداد
  هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشیار هومان هومن هونام هویدا هيثم هيكل هژیر هیتاسب هیربد هیرمند هیما هیوا
  وائل واثقی واصف واعظ واعظی وامق وجدي وحید وديع ورجاوند وردہ وریا وسام وسيم وسیم وشمگیر وصفي وليد ولید وهرز وهسودان
  وکیلی ویدا ویس ویشتاسب ویگن ياسر ياسين يافع يامن يحيى پارسا پارمیس پانته پاکان پاکتن پاکدخت پدرام پرتو پردیس پرستو
  پرشنگ پرناز پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریسا پریناز پریوش پریچهر پشنگ پور پوران پوراندخت
  پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پیروز پیمان چابک چالاک چاوش چهر چهرزاد چوبین چوہدری چکاوک ژالان ژاله ژیار
  ژینا ژیوار کابان کابوک کارا کاراکو کارو کاشی کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کاملی کامنوش کامک
  کامکار کامیار کانیار کاوه کاووس کاویانی کاکاوند کتایون کدیور کردبچه کرشمه کرمانی کریمی کسرا کسری کلاله کلباسی کمال
  کمالی کمبوجیه کهبد کهرام کهزاد کهنمویی کوشا کوشکی کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیانی کیاوش کیخسرو کیقباد
  کیمیا کیمیایی کیهان کیهانه کیوان کیومرث کیکاووس گرد گردان گرشا گرشاسب گرشین گرگین گزل گشتاسب گشسب گلاره گلاله گلاویز
  گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن
  گلشید گلنار گلناز گلنسا گلنواز گلنوش گلپاره گلپایگانی گلپر گلپری گلپوش گلچین گلی گنجی گهر گودرز گوماتو گوهر گیتی گیسو
  گیلدا گیو یاحقی یادگار یاسمن یاسین یاشار یاور یثربی یزدان یلدا یوشیتا یگانه अजिता अधिकारी अमित अमिता अमृत अर्जित
  अर्याल अश्मी अस्मिता आरव काफ्ले कार्की कृष्ण केसी कोइराला क्षेत्री खड्का खेम गगन गणेश गुरुङ घले ज्ञवाली ढकाल तामाङ
  थापा दीपिका दीपेन्द्र देवकोटा दोङ नविन निकिता निरज निरौला निश्चल पदम पाण्डे पूजा पूर्ण प्रकाश प्रधान प्रबिन प्रशान्त
  प्रेम बराल बस्नेत बस्यान बास्तोला बिना बुद्ध भट्टराई भण्डारी मगर मनिषा महर्जन रजिना रञ्जन रत्न राउत राकेश राजु
  राजेन्द्र राणा लक्ष्मी लामा लिम्बु विकास विजय विवेक विशाल विष्णु शाई शाक्य शिरिषा शिल्पा शृष्टि शेर्पा श्रेष्ठ सञ्जय
  सन्तोष सन्दीप सरिता साई सागर सिद्धार्थ सुनिता सुभाष सुमित सुवेदी सुशान्त सुसन सूरज हमाल აბაზაძე აბაშიძე აბრამაშვილი
  აბუსერიძე აბშილავა აგული აგუნა ადოლა ავაზნელი ავალიშვილი ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო
  ამილახვარი ამირან ანა ანანო ანზორ ანთაძე ანნა ანუკა ანუკი არჩილ ასკილა ასლამაზიშვილი ასლანაზ ასპანიძე აშკარელი აჩიკო
  ახალბედაშვილი ახალკაცი ახვლედიანი ბადრი ბაია ბარათაშვილი ბარბარე ბარდაველიძე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა
  ბახტაძე ბედიანიძე ბელა ბეჟანიშვილი ბერა ბერდია ბერიძე ბერუაშვილი ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოგველიშვილი ბოტკოველი
  ბოჩია ბოცო ბროლა ბუბუ ბუდუ ბუხუტი გაბრიჩიძე გაგა გაგი გაგნიძე გამრეკელი გახა გეგა გეგი გედია გელა გელაშვილი გენადი
  გვადი გვანცა გვანჯი გვიტია გვრიტა გზირიშვილი გია გიგა გიგაური გიგი გიგილო გიგლა გიგოლი გივი გივიკო გიორგი გოგი გოგიტა
  გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა
  გულთამზე გულია გულიკო გულისა გულნარა გურამ გურამიშვილი გურგენიძე დადიანი დავით დავითიშვილი დათუაშვილი დალი დარბაისელი
  დარეჯან დეკანოიძე დვალი დიანა დიმიტრი დოდო დოლაბერიძე დუტუ ედიშერაშვილი ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე
  ელზა ელიზბარაშვილი ელიკო ელიოზაშვილი ელისო ემზარ ერისთავი ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარამაშვილი ვარდანიძე
  ვარდიაშვილი ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვაჩნაძე ვახო ვახტანგ ველიაშვილი ველიჯანაშვილი ვენერა ვერა ვერიკო
  ზაზა ზაირა ზარანდია ზარიძე ზაურ ზედგინიძე ზეზვა ზვიად ზინა ზოია ზუბიაშვილი ზუკა ზურა ზურაბ ზურია ზურიკო თაბაგარი
  თავდგირიძე თაზო თათა თათარაშვილი თათია თათული თაია თაკო თალიკო თამაზ თამაზაშვილი თამარ თამარა თამარაშვილი თამთა
  თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაქთაქიშვილი თაყა თაყაიშვილი თბილელი თეა თებრონე
  თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია თუხარელი იათამზე
  იამზე იაშვილი იგითხანიშვილი ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინასარიძე ინგა იოსებ ირაკლი ირინა ირინე
  ირინკა ირმა იური იშხნელი კაკო კალე კანდელაკი კატო კაცია კახა კახაბერ კეკელა კერესელიძე კესანე კესო კვირია
  კვირიკაშვილი კიკნაძე კიტა კლდიაშვილი კობა კოვზაძე კოკა კონსტანტინე კოპაძე კოპტონაშვილი კოსტა კოტე კოშკელაშვილი კუკური
  ლაბაძე ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლეკიშვილი ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო
  ლილე ლილი ლილიკო ლიქოკელი ლოლაძე ლომია ლუიზა ლურსმანაშვილი მაგული მადონა მათიკო მაია მაიკო მაისა მაისურაძე მაკა მაკო
  მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო მარადი მარი მარია მარიამი მარიკა
  მარინა მარინე მარიტა მარტოლეკი მაღალაძე მაყვალა მაშიკო მაშო მაცაცო მახარაშვილი მგალობლიშვილი მგელია მგელიკა
  მეგრელიშვილი მედეა მეკაშო მელანო მელაშვილი მელიქიძე მერაბ მერაბიშვილი მერი მეტია მეფარიშვილი მზაღო მზევინარ მზეთამზე
  მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზისთანადარი მზიულა მთვარისა მინდია მიშა მიშიკო მიხეილ
  მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან მუჯირი მჭედლიძე მხეიძე ნაზი ნაზიკო ნათაძე ნათელა ნათია ნაირა ნანა
  ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნაჭყებია ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა
  ნინი ნინიკო ნინო ნინუკა ნინუცა ნოდარ ნოდო ნოზაძე ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოდიშვილი
  ოთარ ოთია ოთო ომარ ონოფრიშვილი ორბელ ოტია ოქროპირ პაატა პაპუნა პარეხელაშვილი პატარკაცი პატარქალი პეპელა პეტრიაშვილი
  პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან სააკაშვილი სააკაძე
  საბა საგინაშვილი სადუნიშვილი სალი სალომე სანათა სანდრო საძაგლიშვილი სებისკვერიძე სეთური სერგო სესია სეხნია სვეტლანა
  სიხარულა სოსო სოფიკო სოფიო სოფო სუთიაშვილი სულა სულაშვილი სულიკო ტაბაღუა ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია
  ტყეშელაშვილი ულუმბელაშვილი უმანკო უნდილაძე უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარაძე
  ქავთარი ქალია ქართველიშვილი ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი ქობული ქრისტესია ქტისტეფორე
  ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაზბეგი ყაითამზა ყაუხჩიშვილი ყაყიტა ყვარყვარე ყიასა შაბური
  შავლაშვილი შაკო შალვა შალიკაშვილი შალიკო შანშე შარია შაქარა შაქრო შოთა შონია შორენა შოშია შუქია ჩიბუხაშვილი ჩიორა
  ჩიტო ჩიქოვანი ჩიხრაძე ჩოლოყაშვილი ჩოყოლა ჩოხელი ჩუბინიძე ჩხვიმიანი ცაგო ცაგული ცალუღელაშვილი ცანგალა ცარო ცაცა ცაცო
  ცაძიკიძე ციალა ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ციციშვილი
  ციხელაშვილი ციხისთავი ცოტნე ცოქალა ცუცა ცხვარი ცხოვრებაძე ცხომარია ძაბული ძამისა ძაღინა ძიძია წათე წამალაიძე წერეთელი
  წიკლაური წიფურია წყალობა ჭაბუკა ჭაბუკაშვილი ჭავჭავაძე ჭანტურია ჭარელიძე ჭიაბერ ჭიკჭიკა ჭიორელი ჭიჭია ჭიჭიკო ჭოლა
  ჭუმბურიძე ხაბაზი ხათუნა ხარატასშვილი ხარატიშვილი ხარაძე ხარება ხარისჭირაშვილი ხარხელაური ხატია ხაშმელაშვილი ხახულა
  ხახუტა ხეთაგური ხეჩუა ხვიჩა ხიზამბარელი ხიზანა ხიზანიშვილი ხიმშიაშვილი ხირხელა ხობელასი ხოსრუაშვილი ხოხია ხოხიტა
  ხოჯივანიშვილი ხუტა ხუცია ხუციშვილი ჯაბა ჯაბადარი ჯავახი ჯავახიშვილი ჯანელიძე ჯარჯი ჯაფარიძე ჯაყელი ჯაჯანიძე ჯემალ
  ჯვარელია ჯინიუზაშვილი ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჯუღაშვილი ჰამლეტ
`;
