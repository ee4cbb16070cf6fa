/** What firms do and call themselves: with one of these, words with a capital letter are their name. */
export const tradeWords = `
  plumbing plumbers heating roofing roofers roofs towing catering cleaning cleaners painting painters landscaping
  landscapes lawncare gardening gardens electric electrical electricals electricians construction builders building
  contracting carpentry joinery flooring tiling plastering scaffolding glazing fencing paving masonry welding drywall hvac
  refrigeration locksmiths locksmith movers moving removals haulage trucking transport transports logistics freight courier
  couriers taxi taxis cabs cab minicabs limo limousine motors autos automotive tyres tires mechanics repair repairs
  bodyshop carwash rentals rental hire leasing realty realtors properties estates lettings mortgage mortgages insurance
  brokers accounting accountants bookkeeping solicitors attorneys consulting consultants consultancy partners associates
  agency studios media press print printing printers signs graphics design designs photography photo films video software
  solutions systems technologies technology tech telecom electronics computers computing hosting digital marketing labs
  bakery bakers butchers butcher deli grocery groceries supermarket foods meats seafood cafe café coffee diner bistro
  grill pizza pizzeria sushi takeaway taqueria brewery winery wines spirits liquor pub tavern inn motel hotels resort lodge
  hostel hospitality salon barbers barber barbershop hairdressers nails spa massage fitness gym yoga pilates dance florist
  florists flowers jewelers jewellers jewelry boutique fashions fashion clothing tailors shoes optical opticians optometry
  hearing dental dentistry orthodontics pediatrics dermatology cardiology radiology physio physiotherapy chiropractic
  veterinary vets kennels grooming pets nursery nurseries childcare daycare preschool tutoring furniture interiors kitchens
  bathrooms curtains carpets antiques pawn hardware lumber supply supplies wholesale wholesalers traders trading exports
  imports distributors distribution enterprises enterprise industries industrial manufacturing engineering engineers
  machinery tools plastics steel metals textiles mills group holdings holding company corporation corp charity charities
  foundation trust ministries fellowship souvenirs gifts toys books bookshop stationers stationery furnishings pools
  solar energy power gas fuel oil petroleum mining farms ranch dairy feed seeds tractors marine boats aviation airlines
  airport travel travels tours tourism cruises events weddings funeral funerals undertakers security guards alarms
  bank banking finance financial capital investments credit union productions entertainment music records radio tv
  bros hermanos hnos gebrüder gebr frères fratelli fils söhne soehne zonen bröderna synowie synové fiai filhos irmãos
  bäckerei baeckerei metzgerei fleischerei konditorei gärtnerei gaertnerei tischlerei schreinerei schlosserei zimmerei
  dachdecker dachdeckerei klempnerei sanitär heizung heizungsbau elektro elektriker elektrotechnik malerbetrieb maler
  fliesen bau hochbau tiefbau bauunternehmen baugeschäft metallbau maschinenbau autohaus kfz werkstatt reifen spedition
  transporte umzüge taxiunternehmen gasthof gasthaus gaststätte pension hotel cafe imbiss friseur friseursalon frisör
  kosmetik blumen floristik optik optiker hörgeräte juwelier schuhe moden textil möbel küchen immobilien hausverwaltung
  versicherung versicherungen steuerberatung steuerberater steuerkanzlei rechtsanwälte rechtsanwalt notar notariat
  ingenieurbüro architekturbüro architekten planungsbüro druckerei verlag buchhandlung brauerei weingut hofladen
  landwirtschaft sägewerk fahrschule reisebüro reisen bestattungen bestatter reinigung gebäudereinigung hausmeisterservice
  physiotherapie krankengymnastik logopädie ergotherapie tierarztpraxis zahnarztpraxis arztpraxis sparkasse volksbank
  raiffeisenbank stadtwerke energie handel vertriebs dienstleistungen gartenbau landschaftsbau haustechnik
  boulangerie pâtisserie boucherie charcuterie épicerie traiteur fromagerie poissonnerie plomberie chauffage électricité
  maçonnerie menuiserie charpente couverture peinture carrelage serrurerie garage carrosserie transports
  taxi ambulances coiffure esthétique institut fleurs fleuriste opticien bijouterie librairie papeterie imprimerie
  brasserie auberge hôtel immobilier assurances assurance comptable expertise avocats notaires architecte architectes
  entreprise établissements ets société sté bâtiment travaux nettoyage jardinage paysagiste pépinière domaine château
  pharmacies ambulance pompes funèbres quincaillerie maraîchage élevage vétérinaire maçon plombier électricien menuisier
  panadería pastelería carnicería pescadería frutería ferretería fontanería electricidad construcciones reformas pinturas
  carpintería cerrajería talleres mecánica llantas refaccionaria mudanzas transportes gruas grúas peluquería estética
  barbería floristería óptica joyería zapatería librería papelería imprenta cafetería bar hostal cervecería taquería tacos
  inmobiliaria seguros asesoría gestoría abogados notaría arquitectos comercial comercializadora distribuidora importadora
  exportadora servicios multiservicios abarrotes tienda tiendas almacenes muebles lavandería tintorería limpiezas jardinería
  funeraria veterinaria clínica laboratorios laboratorio autoescuela agropecuaria granja finca hacienda
  padaria confeitaria açougue mercearia mercado supermercado restaurante lanchonete churrascaria oficina auto mecânica
  construtora construções pinturas serralharia carpintaria marcenaria transportadora mudanças salão barbearia cabeleireiro
  floricultura ótica joalharia papelaria gráfica imobiliária seguradora seguros contabilidade contabilidades advocacia
  advogados arquitetura farmácia drogaria laboratório veterinária autoescola funerária comércio serviços indústria
  materiais móveis confecções calçados
  panificio panetteria forno pasticceria macelleria salumeria gastronomia pescheria ferramenta idraulica elettrica impianti
  edilizia costruzioni falegnameria serramenti carrozzeria autofficina autotrasporti traslochi trattoria osteria ristorante
  pizzeria gelateria bar agriturismo parrucchiera parrucchiere estetica fioraio fiori ottica gioielleria calzature
  abbigliamento arredamenti mobili libreria cartoleria tipografia agenzia immobiliare assicurazioni studio legale
  commercialista notaio geometra farmacia lavanderia pulizie onoranze funebri azienda agricola ditta impresa cantina cantine
  bakkerij slagerij bloemen bloemist loodgieter loodgietersbedrijf installatiebedrijf bouwbedrijf aannemersbedrijf
  schildersbedrijf timmerbedrijf dakdekkers garagebedrijf autobedrijf rijschool kapper kapsalon schoonmaak hoveniersbedrijf
  tuincentrum makelaardij makelaars verzekeringen accountants administratiekantoor advocaten notariskantoor drukkerij
  boekhandel café eetcafé restaurant cafetaria snackbar fysiotherapie dierenarts uitvaart boerderij veehandel transportbedrijf
  bageri konditori slakteri bilverkstad bil bygg måleri rör vvs el elektriska åkeri frisör salong blommor optik möbler
  fastigheter redovisning juridik begravningsbyrå trädgård restaurang krog hotell bokhandel tryckeri rørlegger elektriker
  snekker byggmester maler bilverksted blomster regnskap eiendom advokatfirma tømrer tømrerfirma murer
  malerfirma autoværksted frisør ejendomme revision bageriet kro slagter slagteri
  leipomo konditoria putkityöt lvi sähkö rakennus remontti maalaus autokorjaamo kuljetus kampaamo parturi kukkakauppa
  kiinteistö isännöinti tilitoimisto asianajotoimisto ravintola kahvila hotelli hautaustoimisto puutarha
  piekarnia cukiernia hydraulika hydraulik elektryk budowlana budownictwo remonty malarstwo stolarnia ślusarstwo mechanika
  blacharstwo transport przeprowadzki fryzjer fryzjerski kosmetyka kwiaciarnia optyk jubiler meble
  nieruchomości ubezpieczenia biuro rachunkowe adwokacka adwokat radca notariusz drukarnia księgarnia restauracja karczma
  zajazd pensjonat firma usługi usługowe handlowe hurtownia gospodarstwo zakład zakłady przedsiębiorstwo pogrzebowy szkółka
  pekárna pekařství cukrárna řeznictví instalatérství instalatér elektro stavby stavební malířství truhlářství zámečnictví
  autoservis pneuservis autodoprava doprava kadeřnictví kosmetika květinářství optika zlatnictví nábytek reality
  pojišťovna účetnictví advokátní notář tiskárna knihkupectví restaurace hospoda hostinec penzion zahradnictví lékárna
  pohřební veterina pekáreň cukráreň mäsiarstvo stavebniny kaderníctvo kvetinárstvo reštaurácia stolárstvo
  pékség cukrászda hentes hús vízvezeték fűtés villanyszerelő építő építőipari festő asztalos autószerviz gumiszerviz
  fuvarozás fodrászat kozmetika virágbolt optika ékszer bútor ingatlan biztosító könyvelő könyvelés ügyvédi iroda nyomda
  könyvesbolt étterem vendéglő panzió szálloda patika állatorvos temetkezés kertészet bolt üzlet vállalkozás
  brutărie cofetărie măcelărie instalații instalator construcții zugrav tâmplărie vulcanizare transport frizerie coafor
  florărie optică bijuterii mobilă imobiliare asigurări contabilitate avocat avocatură notar tipografie librărie restaurant
  pensiune farmacia veterinar pompe
  pekara slastičarna poslastičarnica mesnica vodoinstalater elektroinstalacije gradnja građevina stolarija bravarija
  autoservis prijevoz prevoz frizer frizerski salon cvjećarna cveće optika zlatarna namještaj nameštaj nekretnine osiguranje
  knjigovodstvo odvjetnik odvjetnički advokat tiskara štamparija knjižara restoran konoba gostionica kafana hotel ljekarna
  apoteka veterinarska pogrebno obrt trgovina gostilna frizerstvo cvetličarna mizarstvo kleparstvo avtoservis pekarna lekarna
  пекарня кондитерская мясная сантехника сантехник отопление электрик электрика строительство стройка ремонт ремонтная
  малярные столярная автосервис шиномонтаж автосалон такси грузоперевозки парикмахерская салон красоты цветы оптика
  ювелирный мебель недвижимость страхование бухгалтерская адвокат нотариус типография книжный ресторан кафе столовая
  гостиница отель ветеринарная ветклиника ооо оао зао ип пао тоо фирма компания завод фабрика рынок база ритуал ферма
  кооператив стоматология стоматолог тов фоп пекарня кав'ярня автосервіс перукарня ресторан готель
  еоод оод ад хлебарница сладкарница автосервиз ресторант хотел аптека
  φούρνος ζαχαροπλαστείο κρεοπωλείο υδραυλικός υδραυλικά ηλεκτρολόγος κατασκευές συνεργείο μεταφορές κομμωτήριο ανθοπωλείο
  οπτικά κοσμήματα έπιπλα κτηματομεσιτικό ασφάλειες λογιστικό δικηγόρος συμβολαιογράφος ταβέρνα εστιατόριο καφετέρια
  ξενοδοχείο φαρμακείο κτηνίατρος
  fırın pastane kasap tesisat elektrik inşaat boya mobilya oto servis lastik nakliyat taksi kuaför berber çiçekçi optik
  kuyumcu emlak sigorta muhasebe hukuk avukatlık noter matbaa kitabevi restoran lokanta kafe otel eczane veteriner ticaret
  sanayi limited şti aş market bakkal kırtasiye tekstil
  toko warung apotek bengkel salon cv pt ud percetakan laundry katering restoran rumah makan kedai kilang syarikat perniagaan
  sdn bhd pty proprietary pvt ent store stores mart traders agencies brothers
  mabati duka hoteli gereji saluni
`;

/** Places and offices that have a name of their own. */
export const institutionWords = `
  gemeng tarsa társa és gde gem mgde stgde bh ma vhs hs gs ms nms bg brg htl hak kath evang ev luth röm evangelische katholische sanatorium
  school schools college university academy seminary institute institution academic primary secondary grammar elementary
  kindergarten montessori hospital hospitals clinic surgery practice infirmary medical health healthcare centre
  center pharmacy chemist dispensary library museum gallery theatre theater cinema stadium club arena hall townhall council
  county city municipality borough parish church chapel cathedral temple mosque synagogue gurdwara monastery convent abbey
  office branch bureau court tribunal police fire brigade department dept ministry embassy consulate chamber commission
  board authority agency station depot terminal post society association committee federation league institute campus
  faculty shelter home house care residence manor villa plaza mall market tower towers building park gardens court
  pier st saint sisters charity property sports leisure community village nursing eng high
  schule grundschule realschule gymnasium hauptschule gesamtschule berufsschule volkshochschule hochschule universität uni
  kita kindertagesstätte kindergarten krankenhaus klinikum klinik spital praxis gemeinschaftspraxis seniorenheim pflegeheim
  altenheim pflegedienst sozialstation rathaus stadt stadtverwaltung gemeinde gemeindeamt gemeindeverwaltung landratsamt
  bürgerbüro bürgeramt finanzamt amtsgericht landgericht standesamt ordnungsamt bauamt jugendamt arbeitsagentur jobcenter
  polizei polizeiinspektion feuerwehr pfarramt pfarrei pfarrbüro kirchengemeinde kirche kloster dekanat verein sportverein
  bücherei bibliothek museum theater amt behörde kammer verband zentrum haus heim stiftung apotheke magistrat
  bezirkshauptmannschaft marktgemeinde stadtgemeinde hort
  école collège lycée université crèche maternelle hôpital clinique cabinet ehpad mairie préfecture commune conseil tribunal
  commissariat gendarmerie pompiers église paroisse bibliothèque médiathèque musée théâtre association syndicat office
  chambre caisse résidence foyer centre médical maison hôtel ville
  colegio escuela instituto ies ceip universidad guardería hospital clínica centro salud ambulatorio consultorio
  ayuntamiento ayto alcaldía municipalidad municipio diputación juzgado comisaría policía bomberos iglesia parroquia
  biblioteca museo teatro asociación fundación cámara residencia secretaría delegación palacio prepa preparatoria secundaria
  primaria jardín infantes sede sucursal
  colégio escola faculdade universidade creche infantário centro saúde junta freguesia câmara municipal prefeitura
  tribunal polícia bombeiros igreja paróquia biblioteca museu associação fundação lar santa casa posto
  scuola istituto liceo università asilo ospedale clinica ambulatorio studio dentistico medico comune municipio provincia
  regione questura carabinieri vigili tribunale parrocchia chiesa biblioteca museo teatro associazione fondazione camera
  ufficio anagrafe uff poste caserma casa residenza
  school basisschool college universiteit ziekenhuis praktijk huisartsenpraktijk tandartspraktijk gemeente gemeentehuis
  stadhuis politie brandweer kerk parochie bibliotheek vereniging stichting verzorgingshuis centrum woonzorgcentrum ocmw
  skola skolan förskola gymnasiet universitet sjukhus vårdcentral vårdcentralen mottagning tandläkare kommun kommune
  kommunhuset polisen församling kyrka bibliotek förening skole barnehage børnehave sykehus sygehus legekontor legesenter
  lægehus tandlæge tannlege rådhus politi kirke menighet bibliotek forening plejehjem sykehjem
  koulu yliopisto päiväkoti sairaala terveyskeskus terveysasema hammaslääkäri kaupunki kunta kunnanvirasto seurakunta
  kirkko kirjasto yhdistys palvelutalo kool lasteaed haigla perearst vallavalitsus linnavalitsus raamatukogu apteek
  skola slimnīca poliklīnika dome bibliotēka aptieka mokykla ligoninė poliklinika savivaldybė vaistinė seniūnija
  szkoła szkola przedszkole liceum technikum uniwersytet szpital przychodnia poradnia ośrodek urząd gmina gminy starostwo
  sąd policja straż parafia kościół biblioteka muzeum teatr stowarzyszenie fundacja dom spółdzielnia apteka
  škola školka gymnázium univerzita nemocnice poliklinika ordinace úřad obecní městský oú mú město obec soud policie hasiči
  farnost kostel knihovna muzeum divadlo sdružení nadace domov lékárna nemocnica ambulancia úrad mesto súd polícia 
  knižnica združenie škôlka
  iskola általános gimnázium óvoda egyetem kórház rendelő rendelőintézet háziorvos önkormányzat hivatal polgármesteri
  polg hiv városháza bíróság rendőrség tűzoltóság plébánia templom könyvtár múzeum színház egyesület alapítvány otthon
  gyógyszertár
  școala școală liceu liceul grădinița universitatea spitalul cabinet policlinica primăria primărie consiliul judecătoria
  poliția parohia biserica biblioteca muzeul teatrul asociația fundația
  škola vrtić fakultet bolnica ambulanta ordinacija dom zdravlja općina opština grad gradska sud policija župa crkva
  knjižnica biblioteka muzej kazalište udruga udruženje zavod občina šola vrtec zdravstveni župnija društvo muhtar muhtarlık
  школа детский сад лицей гимназия университет больница поликлиника клиника администрация мэрия суд полиция мчс церковь
  храм приход библиотека музей театр общество фонд центр дом управление отдел институт колледж аптека лікарня дитячий
  садок ліцей міська рада сільрада суд поліція церква бібліотека училище община кметство болница аптека детска градина
  болница општина црква апотека факултет
  σχολείο δημοτικό γυμνάσιο λύκειο πανεπιστήμιο νοσοκομείο κλινική ιατρείο κέντρο υγείας δήμος δημαρχείο αστυνομία ενορία
  βιβλιοθήκη σύλλογος ναός
  okulu okul lisesi ilkokulu ortaokulu anaokulu üniversitesi hastanesi hastane kliniği polikliniği belediyesi belediye
  kaymakamlık adliye karakolu camii kütüphanesi derneği vakfı müdürlüğü apartmanı
  sekolah smp sma universitas kampus puskesmas klinik rsud kantor dinas kelurahan kecamatan masjid gereja yayasan
  shule hospitali kanisa msikiti ofisi paaralan simbahan barangay ospital
`;

/** Where a number may ring, too; behind it stands whose place it is. */
export const shopWords = `
  shop store warehouse factory showroom pharmacy hotel restaurant garage workshop studio farm bar kitchen vet dentist
  filiale laden lager fabrik werk kanzlei
  taller tienda fábrica almacén farmacia despacho consulta restaurante bodega local negocio botica gimnasio salón
  ufficio officina negozio fabbrica albergo magazzino
  loja fábrica armazém escritório barraca quiosque salão
  magasin boutique atelier usine cabinet étude entrepôt
  winkel werkplaats fabriek magazijn
  butik verkstad fabrik affär kiosk stuga hytte
  sklep biuro warsztat fabryka magazyn kancelaria gabinet salon bar zajazd
  obchod prodejna dílna továrna kancelář bistro
  bolt iroda műhely gyár étterem büfé
  magazin atelier fabrică birou depozit
  trgovina radionica tvornica ured kancelarija skladište salon kafić
  магазин склад салон мастерская офис мастерня автомойка мойка студия киоск ателье отель хостел клуб спортзал школа садик
  магазин салон склад кіоск
  магазин сервиз
  κατάστημα μαγαζί εργαστήριο καφέ
  dükkan mağaza atölye ofis fabrika market tamirhane
  חנות מוסך מסעדה משרד מפעל מחסן קליניקה מרפאה גן בית ספר קיוסק מספרה
  محل مكتب شركة مصنع مطعم مقهى صيدلية عيادة مستشفى مدرسة ورشة كراج معرض مخبز صالون بقالة سوبرماركت فندق جامع مسجد كلية جامعة
  مغسلة مؤسسة مكتبة مطبعة روضة بنشر
  فروشگاه مغازه شرکت دفتر رستوران داروخانه درمانگاه بیمارستان مدرسه کارگاه تعمیرگاه آرایشگاه نانوایی هتل آژانس سوپرمارکت
  دکان ہوٹل سکول ہسپتال
  दुकान होटल स्कूल अस्पताल क्लिनिक मेडिकल स्टोर
  toko warung kedai bengkel
  duka hoteli shule
  tindahan karinderya
  winkel slaghuis motorhawe
  ysgol gynradd uwchradd heddlu meddygfa cyngor eglwys capel llyfrgell siop tafarn fferm gwesty
  scoil siopa ollscoil ospidéal garda eaglais
  uab sia mb ooo tov too ab oü llp pte tbk kk
`;
