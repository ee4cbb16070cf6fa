/**
 * Words that say not to dial the number beside them, in small letters and without accents: its owner is dead, it is old,
 * wrong, blocked or made up, nobody may be called. They are looked for because they are written like names at the
 * beginning of a cell; a word that is in no list leaves a number to a person all the same.
 */
export const unwantedWords = `
  dead died deceased rip wrong barred banned dnc dnd optout closed lost moved fired quit ex unknown never dont spam scam
  fake false bogus test testing dummy sample example placeholder duplicate dup pager beeper modem telex not none null nil
  nobody expired obsolete outdated stolen retired former formerly previous previously prison jail hostile lawsuit
  tot tote toter totes tod selig irrtum kein keine keinen nie niemals nicht alt alte alter altes konkurs pleite erloschen
  verloren gestohlen muster weggezogen
  dood dode fout oud oude niet geen nooit vroegere kwijt dout
  dod død døde fel feil ogiltig gammal gammalt gamla gammel gamle tidligare tidigare tidligere inte ikke ej
  ei aldrig aldri nedlagt lukket opsagt oppsagt rangt gamalt
  vaara vaaran virhe vanha entinen kielto
  surnud vale vana endine mitte vecs vecais miris mirusi nav senas mires mirusi
  mrtvy mrtva omyl stary stara stare byly byla były była byvaly nie ne dawny zakaz
  mrtav umro umrla star stari bivsi bivsa kriv krivi nikad nikoli
  halott rossz hibas teves regi nem soha
  mort moarta vechi veche fost fosta nu sters
  vdekur gabim gabuar vjeter
  olu oldu vefat merhum eski iptal yok asla degil yasak bloke kapali kapalı yanlis yanlıs yanlış hatali hatalı
  muerto muerta baja cerrado cerrada viejo vieja antiguo antigo antiga nunca jamas falso falsa estafa perdido perdida moroso morosa prueba ejemplo
  morto morta nao velho velha teste exemplo errado errada
  non mai errato errata chiuso chiusa vecchio vecchia prova riprova truffa finto finta
  faux fausse ancien ancienne vieux vieille non pas jamais inconnu inconnue ferme fermee perdu perdue essai exemple
  difunt erroni equivocat vell antic marw marbh hen hila okerra zaharra
  oorlede latinn mire murio morreu verkeerd mati salah jangan tidak bukan palsu lama patay huwag luma chet khong
  amekufa marehemu mejjet
  стар стара старо стари не нет ни ні никога нема спам тест чужои чужая мртав умро бивши бивша
  νεκρος νεκρη πεθανε θανων λαθος πρωην μην μη δεν ποτε
  սխալ հին մահացած
`;

/** Parts of such words, wherever they bend or are put together. */
export const unwantedStems = `
  deceas invalid incorrect blocked blacklis disconnect deactivat inactiv inoperativ defunct discontinu cancel terminat
  deleted suspend unsubscrib refuse declined unreach unavail unassign unallocat nonexist fraud harass litigat bankrupt
  donotcall optedout
  verstorb gestorb falsch irrtuml irrtueml ungult unguelt sperr blockier abgemeld abgeschalt stillgel gekundigt gekuendigt
  kundigung kuendigung gelosch geloesch stornier widerruf widerspr unbekannt veralt ehemal fruher frueher unerreich inaktiv
  verzogen umgezogen ausgeschied entlassen pensionier insolv betrug beispiel platzhalt testnum robinsonl mustermann musterfrau anrufverb
  werbeverb kontaktverb abgelauf abgelehnt verweiger
  overled verkeerd onjuist ongeldig geblok afgeslot opgezeg vervall verlopen voormal uitgeschr afgemeld verhuisd ontslag
  onbekend onbereik failliet opgehev verwijd
  avlid avdod afdod avdød afdød ogiltig felaktig sparrad sparrat blockerad avstang uppsag okand avregistr raderad borttag
  forkert feilnum ugyldig spærr sperret blokeret blokkert ukendt ukjent frameld avmeld slettet
  kuoll vainaj virheel kelvot mitaton estett estolist suljet poistet vanhent tuntemat irtisan peruttu kiellet
  vigane kehtetu blokeer suletud tundmatu neparei bloket nezvan nezinam agrakai klaiding neteising netinkam negalioj
  uzblok atjungt neskamb nezinom buves
  zmarł zmarl niezyw błędn bledn niewłasc niewlasc niepopr niewazn nieaktu nieaktyw zablok zastrzez wyłacz odłacz nieznan
  usunięt usuniet rezygn pomyłk pomylk wypisan nieistn
  zemrel zesnul zosnul neexist zomrel chybn spatn nesprav neplatn blokov zrusen odpojen nevol neznam neaktiv nefunk smazan byval
  preminu pokojn pogres pogreš neisprav nevazec nevelj napacn blokir iskljuc ugasen neznan nepozn odjavlj zabran
  elhuny meghalt ervenytel letilt tiltott kikapcs megszun torolve ismeretl inaktiv
  decedat gresit eronat blocat deconect inchis necunos dezabon anulat interzis
  vdekje pavlefsh bllok
  gecersiz engelli engellen aramay bilinm kullanilm kullanılm
  fallecid difunt finad equivoc erron bloquead desconect cortad anterior desconoc inexist desactiv eliminad caducad
  vencid robad jubilad mudad rechaz borrad
  falecid defunt errad incorret desligad cancelad desativ inativ desconhec excluid apagad desatualiz
  decedut sbagliat scorrett bloccat sospes disattiv cessat scadut preceden sconosc inesist inattiv cancellat rimoss annullat
  rubat
  deced deces erronn bloqu resili desactiv inactif inexist supprim annul desabon desinscr opposition bloctel demission demenag
  injoign expir perime
  falleci morido erroneo
  meninggal almarhum diblok disekat nonaktif hangus
  умер мертв покоин скончал неверн неправ ошиб недеист недоступ заблок отключ старыи старая стары бывш прежн неизвест
  неактив удален закрыт отказ уволен запрет запрещ мошен несущ неактуал
  помер невірн недіис блокова відключ колишн невідом видален відмов заборон
  починал мъртъв мъртв грешен грешн погрешн невалид изключ непозн забран важећ
  αποθαν λανθασμ ακυρ μπλοκ παλι αγνωστ ανενεργ κλειστ διαγραμ καταργ
`;

/** Words that are no name however they are written: old, late, gone, off, perhaps. */
export const doubtfulWords = `
  lawsuit dispute death estate debt debtor eviction foreclosure collections violation warrant probation spare key keys
  klage schulden schuldner streit beschwerde ärger anzeige strafe pfändung inkasso vollstreckung drohung hausverbot todesfall
  trauerfall sterbefall nachlass erbe insolvenz umzug auszug abmeldung austritt schlüssel ersatz vertretung hausmeister
  abwesend urlaub krank rente ruhestand nummer falle warnung vorsicht achtung
  plainte dette litige deuil attention retraite absence malade congé
  deuda queja muerte demanda aviso ojo cuidado jubilado ausencia enfermo vacaciones
  dívida queixa morte aviso cuidado reclamação férias
  debito reclamo lutto causa attenzione pensione ferie malattia
  schuld klacht overlijden let pas vakantie ziek
  skuld klagomål dödsfall varning semester gæld klage dødsfald advarsel gjeld
  dług skarga zgon uwaga urlop chory
  dluh stížnost úmrtí pozor dovolená nemoc
  tartozás panasz halál figyelem szabadság
  datorie plângere deces atenție concediu
  dug žalba smrt pažnja pozor godišnji
  долг жалоба смерть внимание осторожно отпуск должник коллектор борг скарга смерть увага
  χρέος θάνατος προσοχή
  borç şikayet ölüm dikkat tatil
  old late past prior gone off out over end ended void stop stopped stops pending temp temporary unconfirmed maybe perhaps
  possibly guess approx about unsure unverified doubtful check ask see same as use using away moving leaving disc dec lic
  bad busy full down dropped hung angry rude remove removed removal withdrawn revoked refuse refused complaint legal
  minor underage hospice paid unpaid debt owes voided lapsed vacant empty sold shut gone quit retiring
  weg fort aus gesperrt vorher zuvor damals ehem ehemals bald vielleicht evtl eventuell angeblich vermutlich unklar fraglich
  ungeprüft besetzt leer verkauft geschlossen zu fehlt siehe statt anstatt
  avant peut-être absent vendu occupé voir plus sauf parti partie
  antes quizás quizas tal ausente vendido ocupado ver fuera
  talvez fora vendido ocupado
  forse assente venduto occupato fuori vedi
  misschien weg bezet verkocht
  kanske borta såld måske væk solgt kanskje borte solgt ehkä poissa myyty
  może brak sprzedany zajęty możná není prodáno pryč
  может возможно нету продан продано был была занят
  belki satıldı meşgul
`;

/** Sayings of the same kind. */
export const unwantedSayings =
  /\b(?:e-?mails?|mails?|courriels?|correo|post) (?:only|please|uniquement|seulement|solo|s[oó]lo|nur|bitte|apenas|alleen)\b|(?<!\p{L})(?:only|nur|solo|μόνο|μονο|hanya|faqat|pekee|ainult|tik|tikai|rak|רק|فقط|s[oó]lo|só|uniquement|seulement|tylko|pouze|len|csak|alleen|endast|bara|kun|vain|samo|doar|sadece|только|лише|apenas)[ ,]+(?:(?:per|by|via|par|por|mit|na|prin|po|med|по|na)\s)?(?:e-?mail|mail|courriel|correo|posta|e-posta|poczt\p{L}*|sähköposti\p{L}*|почт\p{L}*|email)|\bhindi (?:na|po|tama|sa|siya|kanya|akin|ito|ko)\b|\bdi (?:tama|siya|ko)\b|(?<!\p{L})ära(?!\p{L})|\b(?:dec|disc)['’]d\b|\btak (?:aktif|guna|boleh)|\bdi na\b|\bsi (?:yake|sahihi|wake|yangu|namba|nambari|simu|hii|huyu)\b|\bsio\b|\bna (?:kar|kijiy|lag|mil|l[ae]g)\p{L}*|\bdon['’]t\b|do(?: ?no?t) ?(?:call|contact|text|phone|ring|use)|never (?:call|contact|ring)|\b(?:dnc|tps|bloctel)\b|\bno (?:longer|calls?(?! (?:after|before|between|until|\(time)))\b|not in (?:use|service)|out of service|wrong (?:number|no\b|person)|opt(?:ed)?[ -]?out\b|^\s*stop\b(?! ?[&+])|falsche (?:nummer|nr)|keine? (?:anrufe|anschluss)|nicht (?:mehr )?(?:anrufen|vergeben|erreichbar|verwenden)|ne (?:plus|pas) appeler|faux num|numéro erroné|no llamar|no contactar|número equivocado|não ligar|non chiamare|niet bellen|nie dzwonić|ring (?:ej|inte)|ikke ring|не звонить|не беспокоить|打错|勿(?:打|致电|拨)|不要打|番号違い|使われていません|電話不可|لا تتصل|wrong ?#|bad number|[❌🚫⛔]|(?:cell(?:ulare)?|telefono|numero)\.? perso(?!\p{L})|numero (?:errato|sbagliato)|número errado|non attribué|空号|停机|결번|解約|電話しない|전화 ?(?:금지|하지)|не дзвонити|(?:אין|לא) להתקשר|jangan (?:telepon|telpon|hubungi)|huwag tawagan|(?:đừng|không) gọi|कॉल न करें|älä soita|a nu se suna|nu sunați|ห้ามโทร|μην καλείτε/iu;

/** Somebody else may have it by now. */
export const formerSayings =
  /^old\b[:\s]*$|\(old\)|old (?:number|no\b|nr|phone|mobile|cell|tel)|alte (?:nummer|nr|tel)|número antig|numero anti|ancien (?:numéro|num|nr)|vecchio numero|стар[иы]й номер|παλι[όά]|מספר ישן|옛 ?번호|旧(?:号|番号)|เบอร์เก่า|số (?:cũ|sai)|sai số|رقم قديم|nomor lama|gammel(?:t|) n(?:r|umm)|oud nummer|stary numer|eski numara/iu;

/** Names of offices that have such a word in them, and firms' legal forms. */
export const harmlessSayings =
  /\blost (?:property|(?:and|&|n) found)\b|objets trouvés|objetos perdidos|oggetti smarriti|\b(?:s\.? ?r\.? ?o|d\.o\.o|sp\. ?z ?o\. ?o|z ?o\. ?o|a\.s|e\. ?v|e\. ?k|s\.a(?:\.s|\.r\.l)?|s\.l|s\.r\.l|s\.p\.a|s\.n\.c|b\.v|n\.v|l\.l\.c|a\.ş)(?:\.|\b)|\ba\/c (?=repair|service|install|tech)/giu;
