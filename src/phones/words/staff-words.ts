/** What staff write beside a number when they have called it, or are to. */
export const staffWords = `
  speaker speakers horario horarios laboral dentaire dentaires médical médicale médicaux kinésithérapie infirmiers juridique
  maternelle communal communale municipale plaas se pres treas ext extension coach dep asst mgr supvr rcpt rcptn swbd bkg resvn
  left try trying tried again noon arvo b4 whenever anyhow hours open closes opens opening rings through busy-line once twice knows
  likes thanks thx cheers hi hello dear hey note notes nb fyi pls kindly soon shortly ring-back handsfree
  vra vir asseblief bel-terug skakelbord
  arabisch türkisch tuerkisch polnisch russisch ukrainisch rumänisch italienisch spanisch französisch serbisch kroatisch persisch
  kurdisch chinesisch vietnamesisch griechisch portugiesisch sprechend sprachig zweites zweiter zweitem erstes erster weiteres
  weiterer vorm nachm mo mi öffnungszeit geöffnet offen ruft zurück melden meldet meldung sprechstunde sprechstunden
  ouvert ouverte ouvre parler parlez demandez demander joindre laissez anglophone francophone arabe espagnol allemand russe turc
  abierto abierta abre pregunte pregunten habla hablar inglés francés árabe ruso chino urge
  aberto aberta abre falar fala espanhol francês árabe russo
  aperto aperta apre parlare francese spagnolo tedesco arabo russo rumeno cinese chiedere
  geopend open vragen vraag engels frans duits arabisch turks pools
  öppet öppen talar engelska arabiska finska åpent åbent taler engelsk arabisk
  avoinna auki puhuu englantia ruotsia venäjää
  czynne otwarte mówi ukrainsku rosyjsku niemiecku pytać prosić
  otevřeno hlásit ptát otvorené nyitva otvoreno odprto deschis
  работает открыто открыт спросить просить русский английский татарский
  відчинено працює
  ανοιχτά αγγλικά ρωσικά
  açık konuşuyor arapça rusça almanca
  arabe turkish farsi persian dari pashto somali tigrinya amharic romanian bulgarian serbian croatian albanian greek hungarian
  czech slovak danish swedish norwegian finnish hebrew thai tagalog malay indonesian kurdish lithuanian latvian estonian
  afrikaans xhosa sotho yoruba igbo hausa gujarati marathi telugu kannada malayalam sinhala nepali
  කාර්යාලය කාර්යාල නිවස வீடு
  mail email mails rgpd gdpr dsgvo lgpd rodo popia anmeldung vermittlung liegt
  lm lvm vm vmail vmm lmtc lmtcb lvmm tc tcb cb wcb callback callbacks callme called calling call calls ring rings rang dial back
  message messages msg voicemail answered answers answer spoke spoken talked talk text texted texts sms reply replied follow
  followup up request requested requests consent consented given gdpr in optin interested keen hot warm quote wants want
  likes prefers prefer preferably usually mostly always anytime best reach reached reachable available avail urgent asap today
  tonight tomorrow morning mornings mid midday lunch lunchtime noon daytime evening evenings eve eves night nights early
  later earlier before after between from during weekday weekdays weekend weekends daily week weekly
  month monday tuesday wednesday thursday friday saturday sunday mon mons tue tues wed weds thu thur thurs fri sat sun
  may
  hour hours hr hrs min mins minutes o'clock oclock gmt utc cet est pst cst edt pdt time times timezone
  ahead behind speaks speaking spanish english french german polish russian arabic hindi chinese mandarin cantonese portuguese
  italian dutch turkish ukrainian korean japanese vietnamese urdu bengali punjabi tamil welsh irish afrikaans zulu swahili
  personal own same also too again this that is are it's its it he she they we i you him them us who is's per via
  thru through into onto over under near next nr opposite opp beside corner inside outside upstairs downstairs ground
  first second third fourth 1st 2nd 3rd other another extra spare alternate backup secondary main primary
  preferred default line lines number numbers direct ddi did dd swbd switchboard operator reception queries
  appointments appointment appt appts bookings reservations reservation enquiry inquiry enquiries complaints accounts payable
  dispatch deliveries delivery returns warranty admissions parts spares hire hiring jobs careers vacancies press pr it helpdesk
  callout callouts emergency emergencies of hours ooh oncall 24hr 24hrs 24h freephone tollfree
  locall rate big little big tall st ave road street and & with w vip loyal regular
  repairs repair ac service servicing maintenance sales marketing owner's
  mein meine dein deine sein seine ihr ihre unser unsere euer eure er sie es ich wir
  rückruf rückrufe zurückrufen zurückgerufen rueckruf anrufen anruf angerufen anrufe erbeten erbittet bitten bittet bitte
  gerne lieber besser am besten erreichen erreichen erreichbar immer meist meistens jederzeit möglich dringend eilt sofort
  heute morgen übermorgen früh spät später abends tagsüber wochentags werktags werktäglich wochenende wochenends täglich
  montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
  mo di mi sa so stunde stunden std zeit zeiten sprechzeit
  sprechzeiten bürozeiten öffnungszeiten mailbox ab anrufbeantworter besprochen nachricht hinterlassen gesprochen wegen wg
  angebot termin termine einwilligung liegt vor zugestimmt interesse interessiert spricht deutsch englisch eigene eigener
  eigenes auch dann sonst oder notruf notdienst bereitschaft bereitschaftsdienst störung störungen hotline kundendienst
  der die das dem den des ein eine einem einen einer für über mit bei beim vom zum zur auf an in hinter neben gegenüber
  oben unten erdgeschoss eg og ug stock stockwerk zimmer raum eingang tor halle obergeschoss keller
  direktwahl nebenstelle durchwahlnummer zweithandy ersthandy zweitnummer hauptnummer ersatz alternativ alternative weitere
  andere 1. 2. erste zweite geschäft zuhause handynummer mobilteil
  rappeler rappel rappelle appeler appelle appelez appel appels contacter joindre joignable laisser laissé message messages msg répondeur
  sms répond répondu parlé urgent demain aujourd'hui matin matinée midi soir soirée nuit semaine
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  heure heures avant après entre jusqu'à dès partir vers depuis pendant toujours plutôt
  préférence préfère uniquement seulement sauf mieux consentement accord donné intéressé intéressée devis rdv
  parle français anglais propre aussi sinon ou avec pour par dans sous sur rdc étage bâtiment bât porte
  ligne directe directes principal principale secondaire autre second seconde deuxième premier standard
  astreinte dépannage sav renseignements renseignement réservation réservations accueil numéros numero num
  llamar llama llame llamen llamada llamadas marcar marque devolver contactar dejar dejado dejé mensaje mensajes msj buzón contestador
  urgente hoy mañana mediodía tarde noche fin semana finde lunes martes miércoles jueves viernes sábado sábados domingo domingos
  hora horas hs hrs antes después
  despues entre hasta desde partir siempre preferible preferiblemente solo sólo mejor consentimiento dio interesado interesada
  presupuesto cita habla español inglés propio también sino con para por en sobre junto frente piso planta apto apartamento
  depto departamento edificio puerta izq dcha directo directa principal secundario otro otra segundo segunda primero primera
  línea lineas informes atención cliente soporte ventas reservas emergencias guardia 24hs lada
  larga distancia ofna de la las los el al un una unos su sus mi tu
  ligar ligue liguem ligação ligações chamar contatar contactar retornar retorno deixar deixei deixado mensagem recado urgente hoje
  amanhã manhã tarde noite fim semana segunda terça quarta quinta sexta sábado domingo feira
  hora horas antes depois após entre até desde partir sempre preferência
  preferencialmente somente só melhor consentimento autorizou interessado interessada orçamento fala português inglês próprio
  também com para por em andar apto bloco prédio direto direta principal outro outra segundo primeiro linha ddd ramais
  comercial residencial plantão atendimento suporte vendas reservas o os as um uma
  chiamare chiama chiamami chiamata chiamate richiamare richiama contattare lasciare lasciato messaggio messaggi segreteria
  urgente oggi domani mattina mattino pomeriggio sera serale serali notte fine settimana weekend lunedì martedì mercoledì
  giovedì venerdì sabato domenica lun mer gio ven sab dom
  ora ore orario orari prima dopo tra fra fino dal dalle alle entro sempre preferibile
  preferibilmente solo meglio consenso dato interessato interessata preventivo appuntamento parla italiano inglese proprio
  anche con per in su piano interno int scala palazzo diretto diretta principale secondario altro altra secondo primo
  linea numero numeri reperibilità reperibile emergenze informazioni prenotazioni assistenza clienti vendite pronto soccorso
  un uno una lo gli i dei del della delle dello degli nel nella sul sulla al alla allo agli col
  bellen terugbellen bel belt gebeld terug terugbelverzoek contact opnemen achtergelaten bericht berichten ingesproken voicemail
  dringend spoed vandaag morgen ochtend ochtends s middag middags avond avonds nacht weekend weekends werkdagen maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag di wo vr za zo uur
  tijd voor na tussen vanaf sinds altijd bij voorkeur liefst alleen beste toestemming gegeven akkoord geïnteresseerd
  offerte afspraak spreekt nederlands engels eigen ook met per op aan verdieping etage kamer gebouw ingang rechtstreeks
  doorkies doorkiesnummer hoofdnummer ander andere tweede eerste lijn storing storingsdienst klantenservice klantendienst
  inlichtingen reserveringen receptie het een van der den het bereikbaar bereiken
  ring ringa ringer ringes ringt ringde ringt återkom återuppringning kontakta meddelande lämnat brådskande idag imorgon
  morgon förmiddag eftermiddag kväll kvällar kvällstid natt helg helger vardag vardagar dagtid måndag tisdag onsdag torsdag
  fredag lördag söndag mån tis ons tors fre lör sön klockan kl tid innan efter mellan från sedan alltid helst bara
  bäst samtycke gett intresserad offert talar svenska engelska egen eget också med via våning rum byggnad ingång
  direktnummer direkt huvudnummer annan andra första linje jour journummer kundtjänst bokning upplysning vx
  ringe tilbake tilbage kontakt beskjed besked lagt hastar haster dag morgen formiddag ettermiddag eftermiddag kveld aften
  aftenen natt helg helger weekend hverdager hverdage dagtid mandag tirsdag onsdag lørdag søndag man tir tor lør søn
  klokken klokka før etter efter mellom mellem fra siden alltid altid helst kun bare best bedst samtykke gitt givet
  interessert interesseret tilbud taler snakker norsk dansk engelsk egen også med etasje etage rom værelse direkte
  hovednummer annen anden andre andet første linje vakt vagt vakttelefon kundeservice bestilling i på til av af det den
  soita soittakaa soitto soittopyyntö takaisinsoitto yhteys viesti jätetty kiireellinen tänään huomenna aamu aamulla aamuisin
  päivä päivällä päivisin iltapäivä ilta illalla iltaisin yö viikonloppu viikonloppuisin arkisin maanantai tiistai keskiviikko
  torstai perjantai lauantai sunnuntai ti ke to pe la su klo kello ennen jälkeen välillä asti saakka alkaen lähtien aina
  mieluiten vain paras suostumus annettu kiinnostunut tarjous puhuu suomea englantia oma myös kanssa kerros huone suora
  päänumero toinen ensimmäinen päivystys asiakaspalvelu varaus varaukset
  helista helistada helistage tagasi sõnum täna homme hommikul päeval õhtul õhtuti nädalavahetus tööpäeviti esmaspäev kell
  enne pärast vahel alates kuni ainult räägib eesti oma ka
  zvanīt zvaniet piezvanīt ziņa šodien rīt rīts rītos dienā vakarā vakaros darbdienās pirmdiena plkst pirms pēc līdz no tikai
  runā latviski savs arī
  skambinti skambinkite perskambinti žinutė šiandien rytoj ryte dieną vakare vakarais darbo dienomis pirmadienis val prieš po
  iki nuo tik kalba lietuviškai savo taip pat
  dzwonić dzwoń dzwoni zadzwonić zadzwoń oddzwonić oddzwoń kontakt kontaktować wiadomość wiadomości poczta głosowa pilne pilny
  dziś dzisiaj jutro rano popołudniu południe wieczór wieczorem wieczorami noc weekend weekendy tydzień poniedziałek wtorek środa
  czwartek piątek sobota niedziela pon wt śr czw pt sob nd
  godz godzina godziny godzinie przed po między od około zawsze najlepiej tylko
  zgoda wyrażona zainteresowany zainteresowana oferta wycena spotkanie mówi polsku angielsku własny też także z ze na w we
  piętro pokój pok budynek wejście bezpośredni bezpośrednia główny główna inny inna drugi druga pierwszy linia wewnętrzny
  centrala dyżur dyżurny infolinia serwis obsługa rezerwacje informacja rejestracja sprzedaż
  volat volejte zavolat zavolejte zavolej ozvat spojit vzkaz vzkazy zpráva záznamník naléhavé dnes zítra ráno dopoledne poledne
  odpoledne večer večery noc víkend víkendy týden pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so
  května hod hodin hodiny hodině před po mezi od asi
  kolem vždy nejlépe jen pouze nejlepší souhlas udělen zájem zájemce nabídka schůzka mluví česky anglicky vlastní také taky s se
  na v ve u k patro poschodí místnost budova vchod přímá přímý hlavní jiný jiná druhý druhá první ústředna pohotovost
  zákaznická infolinka rezervace informace prodej
  volať volajte zavolať zavolajte zvoniť zvoňte zvonit zvoňte odkaz správa súrne dnes zajtra ráno predpoludním poobede
  popoludní večer víkend pondelok utorok streda štvrtok piatok nedeľa hod hodine pred po medzi od okolo vždy najlepšie len
  iba súhlas záujem ponuka stretnutie hovorí slovensky vlastný tiež aj na v vo u poschodie miestnosť priamy hlavný iný druhý
  prvý ústredňa pohotovosť
  hívni hívd hívja hívjon hívható hívás visszahívás visszahívni visszahív kérjük kérem keresni keresse üzenet üzenetet sürgős
  holnap reggel délelőtt délben délután este esténként éjjel hétvége hétvégén hétköznap hétfő kedd szerda csütörtök péntek
  szombat vasárnap de du óra órakor előtt után között ig tól től kb mindig lehetőleg csak legjobb hozzájárulás megadva
  érdeklődik ajánlat időpont beszél magyarul angolul saját is és vagy a az emelet szoba épület bejárat közvetlen fő másik
  második első vonal ügyelet ügyfélszolgálat foglalás információ központ
  suna sunați sunati sună apel apelați contactați contacta mesaj mesaje lăsat urgent azi astăzi mâine dimineața prânz
  după seara noaptea weekend săptămână luni marți miercuri joi vineri sâmbătă duminică ora orele între înainte până
  din de la mereu preferabil doar numai cel bine acord dat interesat interesată ofertă programare programări vorbește română engleză
  propriu și sau cu pe în etaj etajul camera clădire intrare direct directă principal alta al doilea primul linie
  centrală urgențe informații rezervări relații clienți
  zvati zovi zovite nazvati nazovite nazvat javiti javite poruka poruke hitno danas sutra ujutro ujutru
  prijepodne popodne poslijepodne poslepodne uveče navečer navecer noću vikend vikendom radnim danom ponedjeljak ponedeljak utorak
  srijeda sreda četvrtak petak subota nedjelja nedelja pon uto sri sre čet pet sub ned sati sata sat h u poslije posle prije pre
  između od oko uvijek uvek najbolje samo privola saglasnost pristanak zainteresiran zainteresovan ponuda sastanak govori
  hrvatski srpski engleski vlastiti svoj također takođe s sa na kat sprat soba zgrada ulaz direktan izravni glavni drugi
  druga prvi linija centrala dežurni dežurstvo korisnička podrška rezervacije informacije
  klicati kliči kličite pokličite pokliči sporočilo nujno danes jutri zjutraj dopoldne popoldne zvečer vikend ponedeljek torek
  sreda četrtek petek sobota nedelja ura uri ob pred po med od samo najbolje soglasje govori slovensko tudi centrala
  звонить звоните звони позвонить позвоните перезвонить перезвоните перезвон перезвони звонок звонки связаться связь сообщение смс
  оставил оставила срочно сегодня завтра утро утром днём день после до с со по от к около ближе вечер вечера вечером вечерам ночь
  ночью выходные выходных будни будням будние понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб
  вс час часа часов ч мин всегда лучше желательно
  только согласие дал дала интересует заинтересован предложение встреча говорит русски английски свой собственный тоже также или
  в во на у за из для при через этаж комната каб корпус подъезд вход прямой основной главный другой другая второй вторая
  первый дополнительный линия городской мтс билайн мегафон теле2 йота дежурный дежурная аварийная справочная справка вахта
  охрана прием запись консультация
  дзвонити дзвоніть подзвонити зателефонувати передзвонити передзвоніть повідомлення терміново сьогодні завтра вранці зранку
  вдень після увечері ввечері вечором вночі вихідні будні понеділок вівторок середа четвер п'ятниця субота неділя година години
  годин год від до між завжди краще тільки лише згода зацікавлений пропозиція зустріч українською також або поверх кімната
  прямий основний інший другий перший лінія київстар водафон лайф черговий довідка
  обади обадете звънете звъни обаждане съобщение спешно днес утре сутрин обед следобед вечер уикенд делник понеделник вторник
  сряда четвъртък петък събота неделя часа след преди между само съгласие говори български също или етаж стая директен
  главен друг втори първи линия централа дежурен
  зови зовите назови порука хитно данас сутра ујутру преподне поподне увече викенд понедељак уторак среда четвртак петак субота
  недеља сати после пре између само спрат главни други први централа јави се
  καλέστε κάλεσε τηλεφωνήστε επικοινωνία μήνυμα μηνύματα επείγον σήμερα αύριο πρωί πρωινά μεσημέρι απόγευμα απογεύματα βράδυ βράδια
  σαββατοκύριακο καθημερινές δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ώρα ώρες πριν μετά μεταξύ από έως μέχρι ως
  στις τις το τα η ο του της των στο στη στον πάντα μόνο καλύτερα συγκατάθεση ενδιαφέρεται προσφορά ραντεβού μιλάει ελληνικά αγγλικά
  και ή με για όροφος γραφ δωμάτιο κτίριο απευθείας κύριο άλλο δεύτερο πρώτο γραμμή εξυπηρέτηση πληροφορίες κρατήσεις
  ara arayın arayin arayınız aransın arasın aranacak geri dönüş mesaj bırakıldı acil bugün yarın sabah sabahları öğle öğlen öğleden
  sonra önce akşam akşamları gece hafta sonu içi pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar
  per cum cmt paz saat saatleri arası arasında kadar itibaren her zaman tercihen sadece yalnız en iyi onay verdi izin ilgileniyor
  teklif randevu konuşuyor türkçe ingilizce kendi de da ve veya ile için kat oda bina giriş direkt ana diğer ikinci birinci hat
  nöbetçi müşteri hizmetleri rezervasyon danışma turkcell vodafone telekom santral bey hanım beyin hanımın
  להתקשר תתקשר לחזור הודעה דחוף היום מחר בוקר בבוקר צהריים אחרי לפני אחה"צ ערב בערב לילה סוף שבוע ראשון שני שלישי רביעי חמישי
  שישי שבת שעה שעות בין עד מ ל רק תמיד עדיף הסכמה מעוניין פגישה מדבר עברית אנגלית שלי שלו שלה גם או עם קומה חדר בניין ישיר ראשי
  אחר קו מוקד שירות לקוחות הזמנות מודיעין סלקום פרטנר פלאפון הוט של
  اتصل الاتصال يرجى الرجاء رسالة رسائل عاجل اليوم غدا غداً صباحا صباحاً الصباح ظهرا الظهر بعد قبل عصرا العصر مساء مساءً المساء ليلا
  المغرب العشاء نهاية الأسبوع الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الساعة ساعة من إلى الى حتى بين فقط دائما
  يفضل موافق موافقة مهتم عرض موعد يتكلم عربي انجليزي خاص به أيضا أو و مع في على عند الطابق الدور غرفة مبنى مباشر رئيسي آخر ثاني اول
  خط استقبال الاستقبال خدمة العملاء خدمات مبيعات المبيعات حجز الحجز حجوزات استعلامات طوارئ الطوارئ زين اتصالات موبايلي اوريدو
  فودافون اورنج دو للاستفسار السيد السيدة أبو ابو ام
  تماس بگیرید زنگ بزنید پیام فوری امروز فردا صبح ظهر بعد از قبل تا عصر غروب شب آخر هفته شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه
  جمعه ساعت بین فقط همیشه بهتر رضایت پیشنهاد قرار فارسی انگلیسی خودش هم یا و با در طبقه اتاق ساختمان مستقیم اصلی دیگر دوم
  اول داخلی خط پشتیبانی فروش رزرو ایرانسل رایتل جناب سرکار
  کال کریں پیغام آج کل صبح دوپہر شام رات بعد پہلے سے تک کے کا کی پر صرف اردو صاحب صاحبہ
  call karna karo karein kijiye kijiyega kar lena baat karna phone karna milana ke ki ka ko se tak pe par baad pehle sham shaam subah
  dopahar raat savere baje din roz aaj kal sirf hi bhi wale wali apna apne mera mere hamara ji aur ya time timing
  shift duty jio airtel idea bsnl vi mtnl ufone zong jazz telenor grameenphone robi banglalink
  कॉल करें करना कीजिए संदेश आज कल सुबह दोपहर शाम रात बजे बाद पहले से तक के की को पर में केवल सिर्फ ही भी और या हिंदी जी समय सोमवार मंगलवार
  बुधवार गुरुवार शुक्रवार शनिवार रविवार का
  কল করুন সকাল দুপুর বিকাল সন্ধ্যা রাত পর আগে থেকে পর্যন্ত শুধু এবং বা
  hubungi telpon telepon pesan penting hari ini besok pagi siang sore malam setelah sesudah sebelum jam pukul sampai dari
  antara akhir pekan minggu senin selasa rabu kamis jumat sabtu ahad hanya saja selalu lebih baik dengan dan atau untuk
  pada di ke yang lantai kamar gedung pintu langsung utama lain kedua pertama layanan pelanggan informasi pemesanan telkomsel
  indosat xl tri axis maxis celcom digi hotlink selepas petang tingkat bilik khidmat
  gọi lại nhắn tin gấp hôm nay ngày sáng trưa chiều tối đêm sau trước từ đến giờ cuối tuần thứ hai chủ nhật chỉ luôn nhất
  và hoặc với cho tầng phòng viettel vinaphone mobifone gặp
  tawagan tumawag tawag mensahe mamaya ngayon bukas umaga tanghali hapon gabi pagkatapos bago hanggang mula sa ng mga kay ni ang
  lang lamang po palagi at o kasama para pwede puwede natin smart globe sun dito tnt tm kontakin hanapin
  piga pigia simu ujumbe haraka leo kesho asubuhi mchana jioni usiku baada ya kabla hadi kutoka saa wikendi jumatatu jumanne
  jumatano alhamisi ijumaa jumamosi jumapili tu kila mara bora na kwa katika ghorofa chumba moja kwa moja kuu nyingine pili
  kwanza huduma wateja safaricom airtel tigo halotel vodacom mtn glo etisalat 9mobile orange moov wave free telkom cellc
  bel skakel terug boodskap dringend vandag môre oggend middag aand aande nag naweek maandag dinsdag woensdag donderdag vrydag
  saterdag sondag na voor tussen vanaf altyd verkieslik net sprekend praat afr eng sentrale
  ffonio galw yn ôl neges brys heddiw yfory bore prynhawn hwyr ôl cyn rhwng tan o dydd llun mawrth mercher iau gwener
  sadwrn sul yn unig gorau siarad cymraeg a neu gyda
  umyalezo namhlanje ngomso ekuseni ntambama ebusuku emva kwe
`;

/** Operators and services that carry calls. */
export const operatorWords = `
  ee vodafone o2 giffgaff tesco virgin bt sky three verizon att tmobile sprint rogers bell telus fido koodo optus telstra
  telekom tmob dtag congstar vodaf blau klarmobil aldi lidl freenet magenta hofer swisscom sunrise salt wind tre iliad tim
  fastweb coopvoce postemobile orange sfr bouygues free movistar orange yoigo masmovil jazztel meo
  vivo claro oi tim nextel tigo entel wom bitel personal tuenti altice digitel movilnet cnt antel ancel ice
  kölbi kpn ziggo tele2 odido proximus telenet base telenor telia comviq hallon halebop yousee cbb dna elisa saunalahti
  play heyah nju o2cz kaktus slovak yettel telering digi rds cosmote wind nova turkcell bimcell tttelekom
  beeline megafon mts yota kyivstar lifecell velcom unitel movicel mcel vodacom movitel econet netone telecel wataniya
  jawwal zain stc mobily ooredoo viva batelco omantel etisalat du mci irancell jio airtel dialog mobitel ncell ntc
  grameenphone celcom maxis singtel starhub m1 dtac ais truemove viettel softbank docomo rakuten uq ymobile kt skt
  lgu
`;
