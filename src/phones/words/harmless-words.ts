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
  ah bh hm wk pa did ddi tph ddd t p m c h d w o g r home work office direct dial dir private main voice call signal sms text mms fixed line facetime skype wechat
  zalo kakao privatnummer büronummer ev iş vast ext hotline helpline switchboard tollfree toll free freephone fax telefax
  type pref sim telefono ya mkononi
  т м дом домашний раб рабочий служебный личный
  σπίτι γραφείο εργασία τ κ
  טל טלפון נייד סלולרי בית עבודה משרד פלאפון
  هاتف موبايل جوال تلفون تليفون رقم محمول نقال الهاتف الجوال المنزل المكتب واتساب واتس تلفن موبایل همراه شماره منزل
  محل کار فون فون نمبر موبائل نمبر گھر دفتر
  मोबाइल फोन फ़ोन दूरभाष नंबर नम्बर संपर्क घर कार्यालय মোবাইল ফোন নম্বর টেলিফোন ফোন নং কল
  மொபைல் தொலைபேசி எண் ఫోన్ మొబైల్ నంబర్ ಫೋನ್ ಮೊಬೈಲ್ ഫോൺ മൊബൈൽ ફોન મોબાઇલ નંબર ਫੋਨ ਮੋਬਾਈਲ දුරකථන
  ტელ ტელეფონი მობ მობილური հեռ հեռախոս բջջ ስልክ ቁ ቁጥር утас гар
`;

/** Words for number, written out. */
export const numberWords = `
  number numbers numer numeru numery nummer nummern número números numero numeros numéro numéros nomor nombor broj broja
  číslo čísla szám szama номер номера номеру numri numeris numurs nummeret namba nambari lambar nomoro inombolo rhif uimhir
  zenbakia raqam raqami nömrə nömrəsi numara numarası numaram номур нөмір нөмірі рақам дугаар номерът број αριθμός αριθμ
  νούμερο ნომერი համար מספר számom numărul număr akara nomera
`;

/** Words for number that are cut short, or say no: they want a word for a phone beside them. */
export const numberAbbreviations = 'no nr nro num n số';

/** Before a word for number these say nothing of what is numbered; any other word may name a thing. */
export const numberableWords = `
  home office work res residence new best my his her their our your primary secondary preferred alternate alternative
  emergency direct main private daytime day night evening toll free tollfree fixed line service whatsapp wechat signal text
  voice neue neuer privat dienstlich privater nouveau nuevo mi meu mio il le the on at
  рабочий домашний
`;

/** Behind a word for number these say that it is an id. */
export const numberedWords = `
  personal personnel perso company firma customer client clients case worker invoice account accounts ticket order orders
  booking bookings commande house type value pref ext служебный личный hospital school store driver agent doctor
`;

/** Whoever asks for a number does not have it. */
export const askingWords = 'ask for please pls bitte chiedere preguntar demander falar спросить';

/** Papers: a number beside them is theirs, unless the word goes on, as in account manager. */
export const paperWords = `
  order ticket invoice account case booking agent lab counter plant driver room floor value unit suite apartment
  property policy bank banking insurance credit gas power energy electric solar company student employee candidate
  applicant patient pt pupil guest member client clients clienti cliente clienta customer customers kund kunde kundin klant klient
  klientka asiakas zákazník ügyfél vevő müşteri клиент клиентка клієнт клієнтка πελάτης πελάτισσα לקוח לקוחה زبون مشتری عميل
  pelanggan klien mteja klijent kupac pasien patientin paciente paziente pacient pacjent пациент courier freight post court tribunal trust fund credit mortgage rental batch
  team site gate bank banque banco banca banka банк sparkasse volksbank versicherung assurance assurances seguros
  seguro assicurazioni pojišťovna ubezpieczenia sigorta zimmer raum etage stock tor halle chambre étage piso apto depto
  apartamento interno stanza kamer rum våning kerros huone pokój piętro patro emelet szoba etaj oda kat комната этаж каб кв
  lantai kamar building vehicle reg

  since seit depuis sinds sedan bei police polis miles
  before until vor bis avant antes prima hasta até fino innan før före ennen asti enne kuni pirms līdz prieš iki przed
  pred před előtt înainte prije pre πριν έως μέχρι до преди пре перед önce kadar לפני עד قبل حتى پہلے تک pehle पहले तक sebelum
  sampai trước bago hanggang kabla hadi cyn tan voor
`;

/** Other than what? They want a word for a phone behind or before them: another owner is none. */
export const otherWords = `
  other others another else otro otra otros autre autres andere anderer anderes anderen altro altra altri outro outra ander
  annan annat annen annet anden andet toinen teine inny inna inne jiný jiná iný iná másik alta drugi druga drugo другой другая
  другие інший інша друг друго άλλο άλλος diğer başka אחר אחרת آخر أخرى دیگر lain lainnya nyingine mwingine iba
`;

/** Of scripts that put no space between words; they may follow one another. */
export const spacelessWords = `
  電話 電話番号 番号 携帯 携帯電話 固定 固定電話 自宅 会社 勤務先 職場 直通 連絡先 代表 代 本社 内線 実家 医院 病院 学校 店 店舗 本店 支店 工場 受付 総務 営業 経理 担当 担当者 様 私用 社用 スマホ ケータイ ケイタイ けいたい でんわ デンワ テル 上午 下午 晚上 早上 中午 午前 午後 夜間 夜 朝 昼 夕方 日中 平日 土日 週末 休日 周末 周一 周二 周三 周四 周五 周六 周日 以降 以后 以後 点后 点後 點後 后打 点 點 時 时 一 二 三 四 五 六 七 八 九 十 半 頃 まで から 希望 連絡希望 折返し 折り返し 新 新しい 新規 新号 新手机 のみ さん 氏 御中 株式会社 有限会社 合同会社 医療法人 クリニック 歯科 薬局 幼稚園 保育園 小学校 中学校 高校 大学 市役所 区役所 役場 郵便局 銀行 ホテル 旅館 食堂 美容室 工務店 建設 電気 水道 商店 事務所 事務 本部 営業所 総合 相談 窓口 予約 予約用 お客様 問い合わせ お問い合わせ フリーダイヤル 社長 部長 課長 係長 先生 院長 店長 園長 校長 所長 会長 専務 常務 主任 秘書 東京 大阪 名古屋 札幌 福岡 京都 神戸 横浜 仙台 広島 埼玉 千葉 神奈川 静岡 新潟 北海道 沖縄 関西 関東 九州 東北 支社 工場長 受付係 代表電話 総務部 営業部 経理部 人事部 技術部 開発部 購買部 ドコモ ソフトバンク 楽天 事業部
  手机 手机号 手机号码 号码 号 电话 电话号码 座机 办公室 办公 公司 家 家庭 住宅 移动 联系 联系方式 微信 客服 总机 前台 热线 先生 小姐 女士 门店 工厂 仓库 财务 销售 经理 老板 店长 助理 秘书 同号 个人 私人 单位 本人 备用 修 空调 水电工 装修工 搬家 送水 开锁 保洁 家政 月嫂 保姆 电工 木工 油漆工 修车 修理 批发 零售 客服部 微信同号 同微信 新号码 电联 来电 致电 请 请打 打 找 转告 分机 有限公司 股份 集团 医院 诊所 药店 学校 小学 中学 大学 幼儿园 银行 酒店 饭店 餐厅 宾馆 超市 商店 店铺 物业 派出所 村委会 居委会 街道办 政府 医生 老师 律师 司机 师傅 主任 校长 院长 总 总经理 董事长 会计 出纳 采购 人事 行政 售后 维修 快递 送货 装修 水电 房产 中介 保险 客户 工作 工作日 上班 下班 白天 北京 上海 广州 深圳 天津 重庆 成都 杭州 武汉 南京 西安 苏州 青岛 大连 厦门 东莞 佛山 香港 台北 高雄 台中 分公司 分店 总店 总部 总公司 中国移动 中国联通 中国电信 联通 电信 短信 留言 可 可打 接听 方便 有空 优先 常用 主号 副号 座机号
  または 和 或 및 또는 หรือ
  手機 號碼 行動 行動電話 市話 住家 聯絡 聯絡電話 辦公室 客服 專線 傳真 手提 手提電話 流動電話 流動 宅電 宅 部門
  전화 전화번호 번호 휴대폰 휴대전화 휴대 핸드폰 집 회사 사무실 직장 대표 연락처 자택 모바일 직통 폰 병원 학교 매장 본사 지점 담당자 원장 개인 업무용 본인 과장 부장 대리 사장 사장님 팀장 실장 차장 이사 대표이사 대표님 주임 선생님 선생 교수 교수님 원장님 기사 기사님 님 씨 서울 부산 대구 인천 광주 대전 울산 경기 강원 제주 강남 고객센터 고객 콜센터 문의 예약 상담 접수 안내 영업 영업부 총무 경리 회계 인사 지사 공장 창고 약국 의원 치과 한의원 유치원 어린이집 초등학교 중학교 고등학교 대학교 구청 시청 동사무소 주민센터 우체국 은행 호텔 식당 미용실 부동산 주식회사 새번호 새 신규 오전 오후 저녁 아침 밤 낮 평일 주말 이후 까지 부터 시 통화 통화가능 연락 연락주세요 부탁 문자 카톡 카카오톡 우선 가능
  โทร โทรศัพท์ มือถือ เบอร์ เบอร์โทร บ้าน ที่ทำงาน ออฟฟิศ สำนักงาน ติดต่อ หมายเลข
  ဖုန်း နံပါတ် ទូរស័ព្ទ លេខ ໂທ ເບີ ເບີໂທ
`;

/** Words for number of these scripts, and what may stand right before one: a receipt and a person have numbers, too. */
export const spacelessNumbers = '番号 号码 号 號碼 번호 หมายเลข เบอร์';
export const spacelessNumberable = `
  番 電話 电话 携帯 スマホ 手机 手機 手提 固定 直通 連絡 連絡先 联系 聯絡 代表 自宅 移动 行動 市話 座机 热线 同 家庭 전화 휴대폰 휴대전화 휴대
  핸드폰 연락처 대표 직통 집 사무실 โทร โทรศัพท์ มือถือ
`;

/** Where a number rings, when to call it, and what stands between such words. */
export const noteWords = `
  office offices room floor business biz bus residence resi res house desk front frontdesk clinic ah bh hm wk reception
  receptionist secretary assistant pa ceo cfo it hr hq dept department support service services customer client sales info
  information enquiries inquiries helpdesk order orders booking bookings ticket tickets invoice account accounts manager
  emergency company worker case team centre center personal daytime day night evening evenings morning mornings afternoon
  afternoons weekend weekends weekdays weekday hours time after between am pm mon tue wed thu fri sat sun mo fr only best
  primary secondary preferred alternate alternative second new please pls ask for leave message msg me
  hospital school shop store warehouse factory branch headquarters showroom practice surgery pharmacy hotel restaurant
  garage workshop studio church lab plant site farm gate lobby security concierge billing payroll admin administration
  operations intake marketing management director owner driver doctor nurse station teacher lawyer attorney agent contractor
  plumber vet dentist tenant landlord landlady boss supervisor coordinator dispatch kitchen bar car cottage apartment
  counter voicemail mpesa pesa bkash paytm gpay zelle swish vipps mobilepay
  oder und ou et y i lub ili или и та і och og eller of en ve veya ir un si do
  at in or and the a to on of my his her their with back ok your our
  privat private dienstlich geschäftlich geschäft firma arbeit büro zuhause daheim festnetz zentrale sekretariat
  empfang auskunft rechnungen bestellhotline kundenservice kundendienst notdienst durchwahl dienstl notfall abends morgens
  tagsüber vormittags nachmittags mittags nachts nur ab bis uhr neu neue neuer bitte praxis klinik krankenhaus schule kita
  kindergarten geschäftsstelle filiale werkstatt lager verwaltung vertrieb verkauf einkauf buchhaltung technik leitung
  geschäftsführer geschäftsführung inhaber inhaberin rezeption pforte apotheke kanzlei labor laden zweigstelle hauptsitz
  niederlassung wohnung ferienhaus auto ambulanz terminvergabe beratung ansprechpartner ansprechpartnerin mobilfunk ordination hausarzt zahnarzt arzt anwalt hausmeister im am

  bureau après domicile maison travail perso personnel standard accueil secrétariat soir le la les du des au aux chez
  mon ma notre votre matin midi urgence urgences clients commande nouveau nouvelle cabinet clinique hôpital école magasin
  boutique atelier usine agence siège entrepôt pharmacie étude notaire médecin dentiste avocat concierge direction
  mairie comptabilité ventes gardien
  casa oficina trabajo personal particular recado recepción mañana mañanas tarde tardes noche noches nuevo nueva comercial
  pedidos clínica consulta colegio escuela tienda taller fábrica sucursal almacén despacho farmacia dirección
  administración ventas gerente médico abogado portería conserje urgencias centralita del mi su
  escritorio residencial trabalho recados consultório escola loja armazém direção diretor advogado portaria vendas
  financeiro da meu minha
  ufficio lavoro abitazione segreteria centralino ordini nuovo nuova clinica ospedale scuola negozio officina fabbrica
  filiale magazzino albergo ristorante direzione amministrazione direttore medico avvocato dentistico portineria mio mia
  werk kantoor thuis prive privé nieuw huis praktijk ziekenhuis winkel werkplaats fabriek filiaal magazijn apotheek directie
  administratie verkoop huisarts tandarts receptie balie mijn overdag
  arbete arbejde arbeid hem hjem kontor privat växel ny jobb jobbet arbetsplats skola sjukhus mottagning butik verkstad
  apotek skole sykehus sygehus hytte sommerhus stuga på
  koti työ toimisto vaihde klinikka sairaala koulu kauppa mökki kotona
  praca dom domowy domowe biuro sekretariat nowy służbowy służbowa prywatny domowa stacjonarny kontaktowy kontaktowe recepcja szpital szkoła
  sklep apteka warsztat kancelaria gabinet przychodnia lekarz dyrektor wieczorem rano
  služební práce domů domu soukromý pracovní kancelář recepce ordinace nemocnice škola prodejna lékař ředitel večer ráno
  byt chata práca domov súkromný
  otthon iroda munka munkahely lakás iskola kórház rendelő este reggel vezetékes
  birou acasă serviciu spital școală farmacie fix seara dimineața
  kuća posao ured kancelarija ordinacija bolnica škola fiksni privatni službeni služba doma
  дім робота офіс квартира лікарня школа работа офис квартира дача больница клиника поликлиника магазин склад аптека
  ресепшн секретарь директор бухгалтерия отдел продаж приемная регистратура диспетчер вечером утром днем с по в для
  домашен служебен къща кућа посао
  ιατρείο κατάστημα σχολείο
  kantor rumah pejabat eşi ofis yeni yazlık okul hastane klinik muayenehane mağaza akşam sabah toko sekolah gudang globe
  smart
  pro prof perso priv gesch arb bost dom com resid trab lav abit uff segr prac hjem otth otthoni munkahelyi serv
  lakossági céges magán ügyfélszolgálat recepció osobní domácí pracovný osobný
  prywatne domowe firmowy firmowa biurowy kierowca portier
  privatno kućni poslovni kancelarija domaći
  контактный контактные рабочие лично служ офисный квартирный мобильник рабоч домашн
  מנהל קבלה المكتب مكتب منزل البيت بيت عمل العمل مباشر
  bàn nhà cơ quan văn phòng
  işyeri dükkan
  ltd limited llc inc plc gmbh ag kg co bros sarl sas srl spa bv nv oy aps kft
  s eu
`;
