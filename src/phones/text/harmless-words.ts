/**
 * Words that say nothing against dialling the number beside them, in small letters and as people write them. What is not
 * here may say anything, in any language: a number beside it is never read for certain.
 */
export const labelWords = `
  t tel ph p phone phones telephone telefon telefonnummer telefonnr teléfono téléfono telefono téléphone telefone fon
  fone fono tf tlf tlfn tfn tfno tél telef telm telem telemóvel tlm m mob mobile mobil mobiel mobitel mobiltel
  mobiltelefon mobilnummer mobilní móvil movil cell cells cellphone cel cellulare cellular celular cellulaire portable
  handy handynummer natel gsm komórka kom komórkowy tel-kom puh puhelin matkapuhelin sími farsími telefón telefons tālr
  tālrunis mobilais mobilus telefonas mobiil telefoon telefoonnummer mobilusis telefoni nr number num numer nummer
  número numero numéro n c h d w o home work office direct dir private main voice call whatsapp whats wa wapp viber
  telegram signal imo sms text mms msisdn hp telp ponsel seluler cp cpnumber landline fixed line smartphone facetime
  skype wechat line zalo kakao nomor broj číslo szám telefonszám телефону cep ev iş tfn cél fijo fixe fixo fisso vast port dir ext hotline helpline switchboard
  tollfree toll free freephone fax telefax type pref value uri contact contacts kontakt contacto contato contatto
  тел телефон т моб мобильный мобільний мобилен мобилни мобильник сот сотовый м дом домашний раб рабочий факс номер
  контакт ватсап вайбер телефони телефонен стационарный городской служебный личный
  τηλ τηλέφωνο κιν κινητό κινητο σταθερό σπίτι γραφείο εργασία τ κ
  טל טלפון נייד סלולרי בית עבודה משרד פלאפון
  هاتف موبايل جوال تلفون تليفون رقم محمول نقال الهاتف الجوال المنزل المكتب واتساب واتس تلفن موبایل همراه شماره منزل
  محل کار فون فون نمبر موبائل نمبر گھر دفتر
  मोबाइल फोन फ़ोन दूरभाष नंबर नम्बर संपर्क घर कार्यालय মোবাইল ফোন নম্বর টেলিফোন ফোন নং কল
  மொபைல் தொலைபேசி எண் ఫోన్ మొబైల్ నంబర్ ಫೋನ್ ಮೊಬೈಲ್ ഫോൺ മൊബൈൽ ફોન મોબાઇલ નંબર ਫੋਨ ਮੋਬਾਈਲ දුරකථන
  đt đtdđ sđt sdt dt điện thoại di động số sim simu simu ya telefono mkononi
  ტელ ტელეფონი მობ მობილური հեռ հեռախոս բջջ ስልክ утас гар
`;

/** Of scripts that put no space between words; they may follow one another. */
export const spacelessWords = `
  電話 電話番号 番号 携帯 携帯電話 固定 固定電話 自宅 会社 勤務先 職場 直通 連絡先 緊急 代表 代 本社 内線 スマホ ケータイ
  手机 手机号 手机号码 号码 号 电话 电话号码 座机 办公室 办公 公司 家 家庭 住宅 移动 联系 联系方式 微信 客服 总机 前台 热线
  または 和 或 및 또는 หรือ
  手機 號碼 行動 行動電話 市話 住家 聯絡 聯絡電話 辦公室 客服 專線 傳真
  전화 전화번호 번호 휴대폰 휴대전화 휴대 핸드폰 집 회사 사무실 직장 대표 연락처 자택 모바일 직통 폰
  โทร โทรศัพท์ มือถือ เบอร์ เบอร์โทร บ้าน ที่ทำงาน ออฟฟิศ สำนักงาน ติดต่อ หมายเลข
  ဖုန်း နံပါတ် ទូរស័ព្ទ លេខ ໂທ ເບີ ເບີໂທ
`;

/** Where a number rings, whose it is, when to call it. */
export const noteWords = `
  office offices business biz residence res house desk frontdesk reception receptionist secretary assistant pa ceo cfo
  it hr dept department support service services customer client sales info information enquiries inquiries helpdesk
  order orders booking bookings ticket tickets invoice account accounts manager emergency company worker case team
  centre center personal daytime day night evening evenings morning mornings afternoon afternoons weekend weekends
  weekdays weekday hours time after between am pm mon tue wed thu fri sat sun mo fr only best
  primary secondary preferred alternate alternative default second new please pls ask for leave message msg me
  oder und ou et y i lub ili или и та і och og eller of en ve veya ir un si
  at in or and the a to on of my his her their with back ok mom mum dad mother father wife husband son daughter sister
  brother parent parents spouse partner guardian neighbour neighbor friend s
  privat private dienstlich geschäftlich geschäft firma arbeit büro zuhause daheim festnetz zentrale sekretariat
  empfang auskunft rechnungen bestellhotline kundenservice kundendienst notdienst durchwahl abends morgens tagsüber
  vormittags nachmittags nur ab bis uhr neu neue neuer mama papa mutter vater ehefrau ehemann bitte g
  bureau domicile maison travail perso personnel standard accueil secrétariat soir le la les matin urgence clients
  commande nouveau nouvelle
  casa oficina trabajo trabajo personal particular recado recepción mañana tarde noche nuevo nueva mamá papá comercial
  pedidos escritorio residencial trabalho recados
  ufficio lavoro abitazione segreteria centralino ordini nuovo nuova
  werk kantoor thuis prive privé nieuw huis
  arbete arbejde arbeid hem hjem kontor privat växel ny
  praca dom domowy praca biuro sekretariat nowy služební práce domů domu
  otthon iroda munka birou acasă serviciu работа домашен служебен posao kuća
  kantor rumah isteri istri suami pejabat eşi ofis yeni globe smart
  ltd limited llc inc plc gmbh ag kg co bros sarl sas srl spa bv nv oy aps kft
  us usa uk gb de ch fr es pt nl be lu pl cz at au nz ca uae eu
`;

/** After these stands a name, as far as it is written like one. */
export const titleWords = `
  mr mrs ms miss mister sir madam dr prof ask herr frau hr familie mme mlle monsieur madame sra srta señor señora don
  doña dona sig signor signora dott dhr mevr pan pani demander chiedere preguntar falar спросить
`;

/** Given names, often met; a family name may follow. */
export const givenNames = `
  adam adrian ahmad ahmed albert alberto alejandro alessandro alex alexander alexandra alfred ali alice alicia amanda
  amir amy ana andre andrea andreas andrei andrew angela anita anna anne annette anthony antonio arthur barbara beatriz
  ben benjamin bernd bill bob brian bruno camille carla carlo carlos carmen carol caroline catherine charles charlotte
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
  олег ольга павел сергей светлана татьяна юлия юрий
`;
