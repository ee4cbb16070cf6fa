/** More words for a phone, from languages with fewer readers of lists. */
export const morePhoneWords = `
  pūkoro pukoro waeapūkoro nama nambala
  ffôn ffon symudol fón guthán waea mukal mugikor mòbil telèfon telèf fixe mobiele
  sel selfoon foon telefoonnr selnr selnommer ucingo yocingo iselula fowuni umakhalekhukhwini mogala founo
  waya wayar hannu fonu foonu alagbeka ekwenti simu rununu telefoni ssimu
  telepono telpono cellfone selpon
  telefonu móvel móveis telemovel telemóveis telm tlm tlml tlemóvel fixos celul celulara celulare mobilul
  telefonski mobitela fiksni mobilni mobilna mobilne brtel mobtel telefonas mobilusis
  telefoni celulari mobilas
  fono fonos celu celus celulares móviles wsp wasap whatsap watsap whatssap whasap wapp wtsp zapzap whatsappp whatsappnr
  telegramm threema imo botim messenger imessage facetime hike gchat hangouts teams zoom
  mobilephone mobiles cellno phoneno telno mobno mobileno contactno tels fone phon telefono1 telephones
  telephonenumber phonenumber mobilenumber mobilephonenumber cellphonenumber homephone workphone businessphone primaryphone
  dienstnummer geschäftsnummer handynr mobilnr mobiltelefonnummer telefonnummern telefone festnetznr festnetznummer
  rückrufnummer kontaktnummer erreichbar telefonisch telenr handytel diensthandy privathandy firmenhandy
  fixes portables mob1 gsm1 telnr mobielnr vastnr telefoonnummers
  mobiltlf mobilnr tlfnr telefonnr telenummer hemnummer mobilnumer hjemmenummer kännykkä kännykän kännyn puhelinnro matkapuh
  puhnro telefono tālruņa mobilais mobiiltelefon mobiilinumber
  komórkowe stacjonarne komorka komorkowy telefonie kontaktowego mobilka mobilu pevná linka
  mobilom telefónu mobilné pevná mobilszáma telszám telefonja mobilja hívószám
  telefonul telefonului mobilul fixul
  телефоны мобила сотка тлф тлф сотик труба телеграм телеграмм вайб вацап ватцап скайп макс
  телефончик мобилка номерок тлф
  гсм телефонот
  κινητά σταθ τηλεφώνου
  ceptel cepno telno telefonu
  mobil telefoni ұялы утасны
  მობილური ტელეფონის հեռախոսահամար համար
  מס מספר ניידים נייד־ טל׳ טל' וואטסאפ ווטסאפ ווצאפ פלא פל סלולר קווי
  رقم الرقم ارقام أرقام للتواصل تواصل اتصال الواتس الواتساب واتسب واتسآب موبايلات جوالي ارضي أرضي خلوي نقالة بورتابل
  تماس شمارهٔ خط ثابت واتساپ
  رابطہ موبائیل
  mobail notelp nohp nohape telpn tlpn tlp hape bimbit notel
  sđt dđ đt đtcq máy bàn liên hệ zalo
  मो मोब मोबा दूरध्वनी क्रमांक भ्रमणध्वनी संपर्क मो० फ़ो व्हाट्सएप व्हाट्सऐप
  হোয়াটসঅ্যাপ செல் கைபேசி அலைபேசி నంబరు సెల్ ಸಂಖ್ಯೆ ಮೊ ഫോൺ നമ്പർ મો મોબાઈલ ਮੋਬਾਇਲ ਨੰਬਰ අංකය ජංගම
`;

/** Where it rings or what it is for, in a word: home, work, office, direct. */
export const morePlaceWords = `
  cartref gwaith swyddfa baile oifig obair etxea lana etxekoa bulegoa feina oficina despatx traballo
  tuis werk kantoor huis ekhaya emsebenzini ihhovisi gida aiki ofis ile ise ibi ulo oru nyumbani kazini ofisini kazi
  bahay opisina trabaho tahanan kāinga mahi tari fale galuega
  abit abitaz casa uff ufficio lavoro fisso ab laboral ofna ofic ofi dom hogar depto residencial comerc coml serviço
  bur pers dom prof priv domic bureau travail boulot
  gesch gfl privat p dienstl di zuh geschäftlich geschaeftlich
  hem arb hemtel jobb arbejde privat hjemme hjem koti työ toimi töihin kodu töö kontor mājas darba darbs birojs mājās namų namai
  darbo darbas biuras
  dom praca sł służb służbowy domowy pryw firma biuro dom. domů práce zaměstnání firemní kancelář soukr služ
  súkr prác otthoni munkah céges iroda mh lakás acasă serviciu birou firmă kućni kući poslovno privatno ured domaće služ
  доме дома домашн раб служебн рабоч офис кабинет дач приёмная вдома роб служб приватний робочий домашній офісний
  вкъщи работа службен офиса дома работен вдома куќа работа
  σπιτ σπιτιού γραφείου εργασίας δουλειά δουλειάς
  ev iş ofis işyeri büro evi işi üy jumış ish uy
  בבית בעבודה במשרד משרדי
  البيت العمل الشغل شغل الدوام المكتب مكتبي الشخصي شخصي خاص عمل محل المحل
  منزل کاری اداری اداره دفتر شرکت شخصی
  گھر آفس دفتر دکان
  ghar ghor dukan dukaan daftar ऑफिस दुकान घर का कार्यालय निवास बाड़ी অফিস বাসা দোকান வீடு அலுவலகம் ఇల్లు ఆఫీసు
  rumah kantor pejabat kerja nhà
`;

/** What says that a number is good, or how it was found. */
export const newWords = `
  new newest updated update current now correct corrected right good valid working works confirmed verified checked ok okay active
  newydd nua berria nou nova novo noves nuwe regte entsha musha sabon sabuwa titun ohuru mpya sahihi bago bagong tama hōu hou
  neu neue neuer neues aktuell aktuelle aktueller richtig richtige stimmt geprüft korrekt gültig gültige
  nouveau nouvelle nouv actuel actuelle bon bonne correct vérifié valable
  nuevo nueva actual actualizado actualizada correcto correcta bueno buena vigente
  novo nova atual atualizado atualizada certo certa correto
  nuovo nuova attuale aggiornato corretto giusto valido
  nieuw nieuwe huidig huidige juist juiste correct goed
  ny nye nytt nya nuvarande rätt riktig riktigt rigtig korrekt uusi oikea nykyinen uus õige jauns jaunais pareizs nauj naujas teisingas
  nowy nowe nowa aktualny aktualne aktualna dobry dobre poprawny nový nová nové aktuální správné správný platné platný
  aktuálne správne platné új jó helyes aktuális nou noua corect actual valabil novi novo nova ispravan ispravno točan tačan
  važeći važi tačno aktualni aktualna pravi pravo
  новый новая новое нов новыи актуальный актуален верный правильный рабочий новий нова актуальний правильний
  нова новият верен актуален нови важи нов точен
  νέο νέος καινούργιο καινούριο σωστό σωστός ενεργό ισχύει
  yeni doğru güncel geçerli aktif təzə düzgün yangi to'g'ri жаңа дұрыс шинэ зөв ახალი նոր ճիշտ
  חדש חדשה נכון מעודכן תקין
  جديد الجديد جديدة صحيح محدث حالي شغال جدید صحیح درست فعال نیا نئی درست
  naya nayi naye sahi chalu नया नई सही चालू नवीन নতুন সঠিক புதிய சரியான కొత్త ಹೊಸ പുതിയ નવો નવું ਨਵਾਂ නව
  baru terbaru benar betul mới đúng aktip
`;
