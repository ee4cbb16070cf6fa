/**
 * Words that say nothing against dialling the number beside them, in small letters and as people write them. What is not
 * here may say anything, in any language: a number beside it is never read for certain.
 */
export const phoneWords = `
  tel ph phone phones telephone telefon telefonnummer telefonnr teléfono téléfono telefono téléphone telefone telefoni fon
  fone fono tf tlf tlfn tfn tfno tél telef telm telem telemóvel tlm mob mobile mobil mobiel mobitel mobiltel
  mobiltelefon mobilnummer mobilní móvil movil cell cells cellphone cel cél cellulare cellular celular cellulaire portable
  port selfoon zap handy handynummer handynr natel gsm komórka kom komórkowy tel-kom puh puhelin matkapuhelin puhelinnumero sími
  farsími símanúmer telefón telefons tālr tālrunis mobilais mobilus mobilusis telefonas mobiil telefoninumber telefoon
  telefoonnummer mobielnummer mobilnr mobilszám telefonszám rufnummer festnetznummer cep telp telpon telepon telefonu hp
  handphone ponsel seluler cp cpnumber whatsapp whats wa wapp viber telegram msisdn landline smartphone contact contacts
  kontakt contacto contato contatto fijo fixe fixo fisso dt đt dđ đtdđ sđt sdt điện thoại di động simu
  тел телефон телефону телефона телефони телефонен моб мобильный мобільний мобилен мобилни мобильник сот сотовый факс
  контакт вотсап ватсап вайбер стационарный городской
  τηλ τηλέφωνο κιν κινητό κινητο σταθερό
`;

/** Labels that do not say by themselves that a number is a phone's. */
export const labelWords = `
  t p m c h d w o g home work office direct dial dir private main voice call signal sms text mms fixed line facetime skype wechat
  zalo kakao privatnummer büronummer ev iş vast ext hotline helpline switchboard tollfree toll free freephone fax telefax
  type pref value uri sim telefono ya mkononi
  т м дом домашний раб рабочий служебный личный
  σπίτι γραφείο εργασία τ κ
  טל טלפון נייד סלולרי בית עבודה משרד פלאפון
  هاتف موبايل جوال تلفون تليفون رقم محمول نقال الهاتف الجوال المنزل المكتب واتساب واتس تلفن موبایل همراه شماره منزل
  محل کار فون فون نمبر موبائل نمبر گھر دفتر
  मोबाइल फोन फ़ोन दूरभाष नंबर नम्बर संपर्क घर कार्यालय মোবাইল ফোন নম্বর টেলিফোন ফোন নং কল
  மொபைல் தொலைபேசி எண் ఫోన్ మొబైల్ నంబర్ ಫೋನ್ ಮೊಬೈಲ್ ഫോൺ മൊബൈൽ ફોન મોબાઇલ નંબર ਫੋਨ ਮੋਬਾਈਲ දුරකථන
  ტელ ტელეფონი მობ მობილური հեռ հեռախոս բջջ ስልክ утас гар
`;

/** Words for number, written out. */
export const numberWords = 'number numer numeru nummer número numero numéro nomor broj číslo szám номер';

/** Words for number that are cut short, or say no: they want a word for a phone beside them. */
export const numberAbbreviations = 'no nr nro num n số';

/** Beside these a word for number is that of an id. */
export const numberedWords = `
  personal personnel perso company firma customer client clients case worker invoice account accounts ticket order orders
  booking bookings commande house type value pref ext служебный личный
`;

/** Whoever asks for a number does not have it. */
export const askingWords = 'ask for please pls bitte chiedere preguntar demander falar спросить';

/** Papers: a number beside them is theirs, unless the word goes on, as in account manager. */
export const paperWords = 'order ticket invoice account case';

/** Of scripts that put no space between words; they may follow one another. */
export const spacelessWords = `
  電話 電話番号 番号 携帯 携帯電話 固定 固定電話 自宅 会社 勤務先 職場 直通 連絡先 母 父 妻 夫 緊急 代表 代 本社 内線 スマホ ケータイ
  手机 手机号 手机号码 号码 号 电话 电话号码 座机 办公室 办公 公司 家 家庭 住宅 移动 联系 联系方式 微信 客服 总机 前台 热线
  または 和 或 및 또는 หรือ
  手機 號碼 行動 行動電話 市話 住家 聯絡 聯絡電話 辦公室 客服 專線 傳真
  전화 전화번호 번호 휴대폰 휴대전화 휴대 핸드폰 집 회사 사무실 직장 대표 연락처 자택 모바일 직통 폰
  โทร โทรศัพท์ มือถือ เบอร์ เบอร์โทร บ้าน ที่ทำงาน ออฟฟิศ สำนักงาน ติดต่อ หมายเลข
  ဖုန်း နံပါတ် ទូរស័ព្ទ លេខ ໂທ ເບີ ເບີໂທ
`;

/** Where a number rings, whose it is, when to call it. */
export const noteWords = `
  office offices room floor business biz residence res house desk front frontdesk clinic resi ah bh reception receptionist secretary assistant pa ceo cfo
  it hr dept department support service services customer client sales info information enquiries inquiries helpdesk
  order orders booking bookings ticket tickets invoice account accounts manager emergency company worker case team
  centre center personal daytime day night evening evenings morning mornings afternoon afternoons weekend weekends
  weekdays weekday hours time after between am pm mon tue wed thu fri sat sun mo fr only best
  primary secondary preferred alternate alternative default second new please pls ask for leave message msg me
  oder und ou et y i lub ili или и та і och og eller of en ve veya ir un si
  at in or and the a to on of my his her their with back ok mom mum dad mother father wife husband son daughter sister
  brother parent parents spouse partner guardian neighbour neighbor friend s
  privat private dienstlich geschäftlich geschäft firma arbeit büro zuhause daheim festnetz zentrale sekretariat
  empfang auskunft rechnungen bestellhotline kundenservice kundendienst notdienst durchwahl dienstl notfall abends morgens tagsüber
  vormittags nachmittags nur ab bis uhr neu neue neuer mama papa mutter vater ehefrau ehemann bitte
  bureau après avant domicile maison travail perso personnel standard accueil secrétariat soir le la les matin urgence clients
  commande nouveau nouvelle
  casa oficina trabajo trabajo personal particular recado recepción mañana mañanas tarde tardes noche noches nuevo nueva mamá papá comercial
  pedidos escritorio residencial trabalho recados
  mamma papà ufficio lavoro abitazione segreteria centralino ordini nuovo nuova
  werk kantoor thuis prive privé nieuw huis
  arbete arbejde arbeid hem hjem kontor privat växel ny
  praca dom domowy praca biuro sekretariat nowy služební práce domů domu
  otthon iroda munka birou acasă serviciu дім робота мама папа муж жена работа домашен служебен posao kuća
  kantor rumah isteri istri suami pejabat eşi ofis yeni globe smart
  ltd limited llc inc plc gmbh ag kg co bros sarl sas srl spa bv nv oy aps kft
  us usa uk gb de ch fr es pt nl be lu pl cz at au nz ca uae eu
`;
