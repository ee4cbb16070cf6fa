/**
 * Somebody else: who stands beside a number by how people belong together has it, and not the contact. In the name of a
 * firm these say nothing.
 */
export const relationWords = `
  mom moms mum mums dad dads mother mothers father fathers wife wifes husband husbands son sons daughter daughters sister
  sisters brother brothers parent parents spouse spouses partner partners guardian guardians neighbour neighbours neighbor
  neighbors friend friends mommy mummy daddy grandma grandpa grandmother grandfather granny nana nan gran grandson
  granddaughter grandparents grandparent grandchild uncle aunt auntie cousin niece nephew boyfriend girlfriend fiance
  fiancee carer caregiver nanny babysitter roommate flatmate housemate hubby bro sis kid kids child children colleague
  coworker stepmother stepfather stepson stepmom stepdad landlord landlady fam family relative relatives
  kin widow widower twin godmother godfather bestie missus
  mama papa mutti vati mutter vater ehefrau ehemann ehegatte ehegattin gatte gattin oma opa omi opi tante onkel schwester
  bruder sohn tochter schwager schwägerin enkel enkelin cousine neffe nichte eltern kind kinder mann frauchen partnerin
  freund freundin nachbar nachbarin nachbarn kollege kollegin betreuer betreuerin schwiegermutter schwiegervater
  schwiegersohn schwiegertochter schwiegereltern grosseltern grossmutter grossvater stiefvater stiefmutter lebensgefährte
  lebensgefährtin verlobte verlobter bekannte bekannter angehörige angehörige angehöriger verwandte mitbewohner
  mitbewohnerin vermieter vermieterin witwe bruders tochters sohnes mamas papas ehemannes
  maman mère père fils fille frère sœur soeur mari femme épouse époux conjoint conjointe mamie papi papy oncle tata tonton
  voisin voisine voisins ami amie copain copine compagnon compagne nounou
  gendre neveu nièce cousin parrain marraine proche collègue tuteur tutrice
  madre padre padres hijo hija hijos hermano hermana hermanos hermanita hermanito esposo esposa marido mujer abuela abuelo
  abuelita abuelito tía tío tia tio primo prima sobrino sobrina novio novia vecino vecina vecinos amigo amiga suegra suegro
  suegros cuñado cuñada nuera yerno mamá papá mami papi pareja nieto nieta padrino madrina comadre compadre compañero
  compañera familiar familiares tutor tutora viuda viudo
  mãe mães pai pais filho filha filhos irmão irmã mulher avó avô namorado namorada noivo noiva vizinho vizinha sogra sogro
  cunhado cunhada genro nora neto neta sobrinho sobrinha mamãe papai vovó vovô colega padrasto madrasta tutor parente
  mamma papà babbo figlio figlia figli fratello sorella marito moglie nonna nonno zia zio cugino cugina nipote fidanzato
  fidanzata suocera suocero cognato cognata genero nuora compagno compagna vicino vicina amico amica badante genitore
  genitori parente convivente
  moeder vader zoon dochter broer zus zuster echtgenoot echtgenote vrouw oom buurman buurvrouw buren vriend vriendin
  ouders ouder schoonmoeder schoonvader schoonzus zwager schoonzoon schoondochter neef collega kleinzoon kleindochter
  mantelzorger verzorger partner
  mor far pappa dotter bror broder syster maka sambo mormor morfar farmor farfar moster faster granne grannen vän väninna
  søn datter søster sønn bror kone kæreste kjæreste nabo naboen venn venninne ven veninde svigermor svigerfar svigersøn
  samboer ektemann ektefelle barnebarn foreldre forældre föräldrar svärmor svärfar svärson kusin fætter kusine onkel
  äiti isä poika tytär tyttö veli sisko vaimo mies aviomies puoliso mummo mummi ukki vaari naapuri naapurin anoppi appi
  ystävä tyttären pojan vaimon miehen äidin isän siskon veljen poikaystävä tyttöystävä avopuoliso omainen serkku täti setä
  ema isa poeg tütar õde vend abikaasa naine naaber sõber vanaema vanaisa ämm äi minia
  māte tēvs dēls meita brālis māsa sieva vīrs kaimiņš kaimiņiene draugs draudzene vecmāmiņa vectēvs
  motina mama tėtis tėvas sūnus dukra brolis sesuo žmona vyras kaimynas kaimynė draugas draugė močiutė senelis
  tata matka ojciec syn syna córka córki brat brata siostra siostry żona żony mąż męża babcia dziadek ciocia ciotka wujek
  sąsiad sąsiada sąsiadka sąsiadki kolega koleżanka znajomy znajoma przyjaciel teściowa teść zięć synowa szwagier
  szwagierka wnuk wnuczka opiekun opiekunka rodzice rodzic narzeczony narzeczona partner partnerka kuzyn kuzynka
  máma mámy táta otec dcera dcery dcéra bratr bratra sestra sestry manžel manžela manželka manželky babička dědeček děda
  teta strýc soused souseda sousedka sousedky tchyně tchán zeť snacha švagr švagrová vnuk vnučka přítel přítelkyně kamarád
  kamarádka rodiče opatrovník syna mama mamy otca sused suseda susedka manželky priateľ priateľka rodičia starká
  anya anyja anyuka apa apja anyu apu férj férje feleség felesége testvér testvére szomszéd szomszédja nővére húga bátyja
  öccse fia lánya gyereke nagymama nagyapa nagyi barát barátja barátnő barátnője anyós após vő meny unoka kolléga gondozó
  mamă mama mamei tată tatăl tatălui soț soție soția soțul soțului soției fiu fiul fiului fiică fiica fiicei frate fratele
  soră sora bunica bunicul vecin vecina vecinul vecinei prieten prietena prietenul soacra socrul ginere nora nepot nepoata
  nașa nașul părinte părinți
  majka majke otac oca kći kćerka kćerke ćerka ćerke sina muž muža žena žene suprug suprugа supruga supruge baka djed
  deda susjed susjeda susjede komšija komšinica komšije brata sestre ujak tetka stric svekrva punica zet snaha prijatelj
  prijateljica dečko cura devojka roditelj roditelji unuk unuka oče hči hčerka soseda sosed žene moža mož
  мајка отац син ћерка ћерка муж жена супруга супруг брат сестра комшија комшиница баба деда снаја зет сопруга сопруг ќерка
  маж сосед сосетка
  майка баща съпруг съпруга синът дъщеря дъщерята съсед съседка брат сестра баба дядо приятел приятелка снаха зет тъща свекърва
  мать матери отец отца сын сына дочь дочери дочка дочки брат брата сестра сестры муж мужа жена жены бабушка бабушки дедушка
  дедушки тетя тети дядя дяди сосед соседа соседка соседки соседи друг друга подруга подруги мама мамы папа папы свекровь
  теща тесть зять невестка сноха внук внучка родители опекун няня коллега супруг супруга родственник родственница
  мати матері батько батька тато тата син сина донька доньки дочка чоловік чоловіка дружина дружини бабуся дідусь сусід
  сусіда сусідка сусідки друг подруга куми кум кума свекруха теща зять невістка онук онука
  маці бацька сын дачка муж жонка суседка сусед
  anne annesi annem baba babası babam oğlu oğlum kızı kızım kardeş kardeşi kardeşim abla ablası ablam abi abisi ağabey karısı
  kocası eşi eşim komşu komşusu komşum dede nine babaanne anneanne amca dayı teyze hala kuzen gelin damat arkadaş arkadaşı
  kayınvalide kayınpeder görümce yenge enişte velisi
  ana ata oğul qız qonşu qardaş bacı həyat yoldaşı opa aka uka singil xotini eri onasi otasi o'g'li qizi qo'shni
  nënë nëna baba babai djali vajza vëlla vëllai motër motra burri gruaja fqinj fqinji shoku
  μητέρα μητέρας πατέρας πατέρα γιος γιου κόρη κόρης αδελφός αδερφός αδελφή αδερφή σύζυγος συζύγου άντρας γυναίκα γιαγιά
  παππούς μαμά μαμάς μπαμπάς γείτονας γειτόνισσα φίλος φίλη πεθερά πεθερός νύφη γαμπρός κουνιάδος ξάδερφος θείος θεία
  մայր հայր որդի դուստր եղբայր քույր կին ամուսին հարևան
  დედა მამა შვილი ვაჟი ქალიშვილი და ძმა ცოლი ქმარი მეზობელი
  אמא אבא אח אחות בן בת בעל אישה אשתו בעלה סבא סבתא אמו אביו בנו בתו אחיו אחותו אחותה שכן שכנה חבר חברה חמות חותנת גיס גיסה
  דוד דודה נכד נכדה הורים
  الأم الأب أم أب ابن ابنة ابنه ابنته بنت بنته أخ أخوه أخوها أخت أخته أختها اخوه اخته زوج زوجة زوجته زوجها الزوج الزوجة والده
  والدته والد والدة ولده جار جاره جارته الجار الجيران جيران صديق صديقه صديقته عم عمه خال خاله خالة عمة جد جدة حفيد قريب كفيل
  مادر پدر پسر دختر برادر خواهر همسر مادرش پدرش پسرش دخترش برادرش خواهرش همسرش شوهر شوهرش زن خانمش عمو دایی خاله عمه همسایه
  دوست عروس داماد نوه پدربزرگ مادربزرگ ولی
  والد والدہ بھائی بہن بیٹا بیٹی بیوی شوہر چچا ماموں پڑوسی دوست ابو امی
  माँ मां माता पिता पापा मम्मी पति पत्नी भाई बहन बेटा बेटी दादा दादी नाना नानी चाचा मामा पड़ोसी दोस्त आई बाबा वडील मुलगा मुलगी
  মা বাবা ভাই বোন স্ত্রী স্বামী ছেলে মেয়ে প্রতিবেশী চাচা মামা বন্ধু দাদা দিদি
  அம்மா அப்பா மகன் மகள் மனைவி கணவர் அண்ணன் தம்பி அக்கா தங்கை అమ్మ నాన్న కొడుకు కూతురు భార్య భర్త అన్న తమ్ముడు అక్క
  ಅಮ್ಮ ಅಪ್ಪ ಮಗ ಮಗಳು ಹೆಂಡತಿ ಗಂಡ അമ്മ അച്ഛൻ മകൻ മകൾ ഭാര്യ ഭർത്താവ് મમ્મી પપ્પા પત્ની પતિ ભાઈ બહેન ਮਾਂ ਪਿਤਾ ਭਰਾ ਭੈਣ ਪਤਨੀ ਪਤੀ අම්මා තාත්තා
  maa mummyji pitaji mataji papaji bhai bhaiya behan bahan didi beta beti biwi pati patni shohar chacha chachi mama mami dada
  dadi nana nani padosi dost saala bhabhi devar jija abbu ammi ammu abba amma appa akka anna thambi
  ibu bapak ayah anak kakak adik isteri istri suami nenek kakek mertua menantu ipar paman bibi tetangga teman sepupu keponakan
  saudara mak emak jiran kawan abang cucu
  mẹ bố vợ chồng
  nanay tatay inay itay asawa kapatid anak kuya lolo lola tito tita pinsan pamangkin kapitbahay biyenan manugang kaibigan
  nobyo nobya misis mister
  baba mama kaka dada shangazi mjomba mume mke mwana mtoto binti jirani rafiki ndugu babake mamake mumewe mkewe mwanawe
  nyanya babu shemeji
  seun dogter broer suster ousus boetie oupa ouma buurman buurvrou vriend skoonma skoonpa skoonsuster niggie oom
  umama ubaba indodakazi indodana umfowethu udadewethu umakhelwane umkami umyeni mme ntate ausi abuti
  uwa uba dan'uwa yaya kanwa miji mata makwabci iya baba egbon aburo oko iyawo nna nne nwanne
  mam fam brawd chwaer merch mab gŵr gwraig nain taid mamgu tadcu cymydog ffrind
  mamaí daidí máthair athair deirfiúr deartháir iníon comharsa
  ama aita anaia arreba alaba semea senarra emaztea auzokoa mare pare germà germana fill filla marit dona àvia avi veí veïna
  nai pai fillo filla irmán irmá veciño veciña
  mamma pabbi bróðir systir sonur dóttir eiginmaður eiginkona nágranni amma afi vinur
  аав ээж ах эгч дүү хүү охин нөхөр эхнэр хөрш әке ана аға әпке ұл қыз көрші
`;

/** Of scripts that put no space between words. */
export const spacelessRelations = `
  母 父 妻 夫 息子 娘 兄 姉 弟 妹 祖母 祖父 両親 奥様 奥さん 旦那 旦那様 ご主人 主人 嫁 彼氏 彼女 友人 友達 隣人 隣 お母さん お父さん お子様 子供 孫 叔父 叔母 伯父 伯母 甥 姪 親戚 親 母親 父親 家内 家族 後見人 保護者 緊急連絡先 緊急
  妈妈 爸爸 妈 爸 母亲 父亲 儿子 女儿 哥哥 姐姐 弟弟 妹妹 丈夫 妻子 爱人 老公 老婆 媽媽 媽 女兒 兒子 太太 奶奶 爷爷 爺爺 外婆 外公 叔叔 阿姨 舅舅 姑姑 邻居 鄰居 隔壁 朋友 同学 同學 同事 男友 女友 孩子 家长 家長 父母 亲戚 親戚 室友 媳妇 女婿 紧急 紧急联系人 緊急聯絡人
  엄마 아빠 어머니 아버지 아들 딸 남편 아내 와이프 부인 배우자 형 누나 오빠 언니 동생 할머니 할아버지 이모 고모 삼촌 사촌 친구 이웃 옆집 부모 부모님 자녀 며느리 사위 장모 장인 손자 가족 보호자 비상연락처 비상
  แม่ พ่อ สามี ภรรยา ลูก พี่ น้อง เพื่อน เพื่อนบ้าน ย่า ยาย ปู่ ตา ป้า ลุง น้า อา แฟน หลาน ญาติ
  အမေ အဖေ ម្តាយ ឪពុក ប្អូន បង ແມ່ ພໍ່ ອ້າຍ ນ້ອງ
`;

/** Whom to call when something happens to somebody is someone else. */
export const emergencyContact =
  /\b(?:man|vrouw|zoon|dochter) van\b|\b(?:haar|zijn) man\b|nur (?:im )?notf(?:a|ä)ll|emergenc(?:y|ies) only|only (?:in|for) (?:an )?emergenc|urgences? (?:uniquement|seulement)|s[oó]lo (?:para )?(?:emergencias|urgencias)|solo (?:per )?emergenze|só emergências|\bemergency[ _-]*(?:contact|person|c\b)|contact in (?:case of )?emergency|in case of emergency|next of kin|\b(?:NOK|ICE)\b|notfall-?(?:kontakt|person|adresse)|im notfall|contacte?s? d['’ ]?urgence|personne à prévenir|(?:contacto|teléfono|persona) (?:de|en caso de) emergencia|contato de emergência|contatto (?:di|d['’])emergenza|contactpersoon bij nood|noodcontact|noodgeval|nødkontakt|pårørende|anhörig|lähiomainen|hätäyhteys|kontakt (?:w nagłych|awaryjny|alarmowy)|nouzový kontakt|osoba do kontaktu|vészhelyzet|contact de urgență|kontakt za hitne|экстренн\p{L}* (?:связ|контакт)|acil (?:durum|aranacak)|kontak darurat|liên hệ khẩn/iu;
