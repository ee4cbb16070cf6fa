/** Behind it stands who is to answer, in front of it who wrote. */
export const roleWords = `
  secretary secy receptionist assistant pa ceo cfo cto coo ceo's md vp president chair chairman chairwoman treasurer warden
  captain coach headteacher principal head deputy dean registrar bursar clerk officer constable sergeant inspector nurse
  matron midwife gp surgeon therapist counsellor counselor psychologist pharmacist optician hygienist plumber electrician
  carpenter joiner roofer painter decorator builder bricklayer mason gardener cleaner janitor mechanic driver trucker courier
  handyman locksmith welder tailor barber hairdresser beautician florist baker butcher chef cook waiter bartender farmer
  vet groomer trainer tutor lecturer lawyer solicitor attorney notary accountant bookkeeper auditor broker realtor agent
  architect surveyor engineer technician programmer developer designer photographer journalist editor musician dj pastor
  vicar priest imam rabbi reverend deacon organizer organiser volunteer member candidate applicant lead prospect vendor
  supplier buyer seller purchaser subcontractor foreman superintendent dispatcher operator tenant resident patient pt pts
   customer guest student pupil employee staff crew representative salesman salesperson seller
  hausarzt hausärztin zahnarzt zahnärztin arzt ärztin tierarzt tierärztin anwalt anwältin rechtsanwalt rechtsanwältin
  steuerberater notar pfarrer pastor bürgermeister bürgermeisterin sekretärin sekretär assistentin assistent leiter leiterin
  lehrer lehrerin schulleiter schulleitung rektor vorstand vorsitzender vorsitzende kassier kassierer obmann trainer
  geschäftsleitung chef chefin meister elektriker installateur klempner maler dachdecker tischler schreiner maurer fahrer
  bäcker metzger friseur friseurin gärtner architekt ingenieur techniker monteur mieter mieterin kunde kundin patient
  patientin mitarbeiter mitarbeiterin kollegium vertreter vertreterin wirt wirtin landwirt bauer heb hebamme kinderarzt
  frauenarzt augenarzt hautarzt orthopäde kieferorthopäde internist pflege pflegedienstleitung
  médecin dentiste infirmier infirmière kiné avocat avocate notaire comptable secrétaire directeur directrice gérant gérante
  patron patronne maire adjoint instituteur professeur prof proviseur curé plombier électricien menuisier maçon peintre
  couvreur garagiste boulanger boucher coiffeur coiffeuse fleuriste pharmacien pharmacienne vétérinaire chauffeur livreur
  locataire propriétaire cliente patient patiente responsable commercial commerciale assistante assistant stagiaire
  médico médica doctora dentista enfermera enfermero abogada abogado notario contador contadora secretaria secretario
  directora director gerente jefe jefa encargado encargada dueño dueña alcalde maestro maestra profesora profesor cura párroco
  plomero fontanero electricista carpintero albañil pintor mecánico panadero carnicero peluquera peluquero chofer chófer
  inquilino inquilina propietario propietaria cliente clienta paciente vendedor vendedora asistente ing arq
  advogada advogado contador contadora secretária secretário diretora diretor gerente chefe dono dona prefeito professora
  professor padre encanador eletricista carpinteiro pedreiro pintor mecânico padeiro cabeleireira motorista inquilino
  proprietário cliente paciente vendedor vendedora dentista médica médico enfermeira eng engenheiro arquiteto
  medico dottoressa dottore dentista infermiera avvocata avvocato notaio commercialista ragioniere rag segretaria segretario
  direttrice direttore titolare responsabile preside maestra maestro professoressa parroco sindaco idraulico elettricista
  muratore imbianchino falegname meccanico fornaio macellaio parrucchiera autista inquilino proprietario cliente paziente
  geometra geom architetto arch ingegnere amministratore capo capocantiere impiegata impiegato
  arts huisarts tandarts dierenarts advocaat notaris boekhouder secretaresse directeur leraar lerares meester juf pastoor
  dominee burgemeester loodgieter elektricien timmerman schilder metselaar monteur bakker slager kapper chauffeur huurder
  verhuurder eigenaar klant patiënt medewerker verkoper baas
  läkare tandläkare veterinär advokat revisor sekreterare chef rektor lärare präst rörmokare elektriker snickare målare
  chaufför hyresgäst ägare kund patient säljare lege tannlege dyrlege advokat regnskapsfører sekretær sjef leder lærer prest
  rørlegger snekker maler sjåfør leietaker kunde læge tandlæge dyrlæge chef leder vvs'er tømrer chauffør lejer ejer
  lääkäri hammaslääkäri eläinlääkäri asianajaja kirjanpitäjä sihteeri johtaja rehtori opettaja pappi putkimies sähkömies
  kirvesmies maalari kuljettaja asiakas potilas isännöitsijä toimitusjohtaja arst õpetaja direktor sekretär
  lekarz dentysta weterynarz adwokat notariusz księgowa księgowy sekretarka dyrektor dyrektorka prezes kierownik kierowniczka
  nauczyciel nauczycielka ksiądz proboszcz burmistrz wójt sołtys hydraulik elektryk stolarz murarz malarz mechanik piekarz
  rzeźnik fryzjerka kierowca najemca lokator właściciel właścicielka klient klientka pacjent pacjentka handlowiec
  lékař lékařka zubař zubařka veterinář advokát notář účetní sekretářka ředitelka jednatel vedoucí učitel učitelka farář
  starosta starostka instalatér elektrikář truhlář zedník malíř pekař řezník kadeřnice řidič nájemník majitel majitelka
  zákazník pacient obchodník mudr judr mvdr bc mgr phdr rndr csc paeddr stavbyvedoucí správce údržbář vrátnice
  lekár lekárka zubár riaditeľ riaditeľka konateľ vedúci učiteľ učiteľka farár starosta vodič majiteľ zákazník
  orvos fogorvos állatorvos ügyvéd közjegyző könyvelő titkárnő titkárság igazgató igazgatónő ügyvezető vezető tanár tanárnő
  tanító plébános polgármester vízszerelő villanyszerelő asztalos kőműves festő szerelő pék hentes fodrász sofőr bérlő
  tulajdonos vevő ügyfél páciens beteg gyerekorvos körzeti
  medic doctor dentist veterinar avocat notar contabil secretară secretara director directoare șef șefă profesor profesoară
  învățătoare preot primar instalator electrician tâmplar zidar zugrav mecanic brutar măcelar frizer coafeză șofer chiriaș
  proprietar clientă pacient administrator
  liječnik doktor doktorica zubar zubarka stomatolog odvjetnik advokat bilježnik računovođa knjigovođa tajnica sekretarica
  ravnatelj ravnateljica direktor direktorica šef šefica učitelj učiteljica nastavnik župnik svećenik sveštenik načelnik
  gradonačelnik vodoinstalater električar stolar zidar moler mehaničar pekar mesar frizer frizerka vozač stanar vlasnik
  vlasnica klijent pacijent kupac predsjednik predsednik tajnik
  секретарь врач доктор стоматолог ветеринар адвокат юрист нотариус бухгалтер директор начальник зам заведующая заведующий
  завуч учитель учительница воспитатель тренер священник батюшка мэр глава сантехник электрик плотник маляр сварщик
  водитель шофер курьер механик мастер парикмахер маникюр арендатор жилец квартирант хозяин хозяйка владелец клиент
  клиентка покупатель продавец пациент менеджер прораб администратор управляющий председатель риелтор агент логист
  лікар стоматолог секретар бухгалтер директор начальник вчитель вчителька водій майстер перукар клієнт клієнтка менеджер
  голова власник
  лекар зъболекар адвокат счетоводител секретарка управител началник учител учителка кмет шофьор майстор собственик клиент
  секретар директор учитељ лекар возач мајстор власник
  γιατρός ιατρός οδοντίατρος δικηγόρος λογιστής γραμματέας γραμματεία διευθυντής διευθύντρια υπεύθυνος δάσκαλος δασκάλα
  καθηγητής ιερέας δήμαρχος υδραυλικός ηλεκτρολόγος οδηγός ιδιοκτήτης πελάτης πελάτισσα ασθενής
  doktor hekim dişçi avukat noter muhasebeci sekreter sekreteri müdür müdürü müdire patron başkan öğretmen hoca hocası imam
  muhtar usta tesisatçı elektrikçi marangoz boyacı şoför kiracı kiracısı ev sahibi sahibi müşteri hasta yetkili yönetici
  kapıcı emlakçı
  מזכירה מזכירות מנהלת רופא רופאה עורך דין עו"ד רואה חשבון נהג לקוח לקוחה מטופל דייר בעלים אחראי מורה
  مدير المدير مديرة سكرتير سكرتيرة السكرتير السكرتارية طبيب دكتور الدكتور دكتورة محامي المحامي محاسب سائق السائق مهندس المهندس
  استاذ الأستاذ أستاذ معلم معلمة شيخ الشيخ عميل زبون مندوب موظف مستأجر صاحب مالك
  مدیر مدیریت منشی دکتر پزشک وکیل حسابدار راننده مهندس استاد معلم مشتری مستاجر مالک آقای آقا خانم حاجی سید
  khanoom khanom agha aghaye
  malik manager sir madam bhai sahab saheb sahib saab seth driver doctor vakil वकील डॉक्टर डॉ श्री श्रीमती सर साहब मालिक
  ম্যানেজার ডাক্তার জনাব
  direktur manajer sekretaris dokter pengacara guru sopir supir pelanggan klien pemilik pengurus penghuni penyewa pasien
  giám đốc bác sĩ luật sư kế toán thư ký tài xế khách hàng
  meneja daktari mwalimu dereva mteja mpangaji mzee mama bwana bi ndugu mheshimiwa fundi katibu mkurugenzi
`;
