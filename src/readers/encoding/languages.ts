/** What text in a language looks like beyond ASCII: enough to tell a right decoding from a wrong one. */
export interface Language {
  readonly encodings: readonly string[];
  /** Its letters beyond ASCII, or its commonest ones, from frequent to rare, in lower case. */
  readonly letters: string;
  /** `latin`: a few letters among ASCII. `letters`: an alphabet of its own. `signs`: thousands of characters. */
  readonly script: 'latin' | 'letters' | 'signs';
}

const western = ['windows-1252', 'iso-8859-15', 'macintosh'];
const central = ['windows-1250', 'iso-8859-2'];
const turkish = ['windows-1254'];
const baltic = ['windows-1257'];
const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];
const greek = ['windows-1253', 'iso-8859-7'];
const japanese = ['shift_jis', 'euc-jp'];
const korean = ['euc-kr'];
const simplified = ['gb18030'];
const traditional = ['big5'];

const kana =
  'ーンスルイトアリクマラシナタカミコサキノウハチオモレヤエテツユネホソロヨフニヒセムケメヌワヘョュャッジドダガグゴブバビベボプパピポデズゼザゲギ' +
  'いんかうしたのりみこまきおなるけさとくつあやすちほえもらよがてにでゆはひめわどふせじごよょゅゃっぐだずぎげばむねそれろ';

export const languages: readonly Language[] = [
  { encodings: western, letters: 'üäöß', script: 'latin' },
  { encodings: western, letters: 'éèçêâàôîëïûœùæÿ', script: 'latin' },
  { encodings: western, letters: 'áéíóñúüçàèò', script: 'latin' },
  { encodings: western, letters: 'ãçéáõíóêâúàôü', script: 'latin' },
  { encodings: western, letters: 'àòùèìé', script: 'latin' },
  { encodings: western, letters: 'øåæöäéü', script: 'latin' },
  { encodings: western, letters: 'áðíéþóúýæö', script: 'latin' },
  { encodings: central, letters: 'łąśężóćńź', script: 'latin' },
  { encodings: central, letters: 'áíéýčřšěžůúňťďóľĺôŕä', script: 'latin' },
  { encodings: central, letters: 'áéóöíőüúű', script: 'latin' },
  { encodings: central, letters: 'ćčšžđ', script: 'latin' },
  { encodings: central, letters: 'ăţîşâ', script: 'latin' },
  { encodings: turkish, letters: 'ışüğçöiâî', script: 'latin' },
  { encodings: baltic, letters: 'āīšēņļģžūķčėųąįęõäöü', script: 'latin' },
  { encodings: cyrillic, letters: 'оаеинтрсвлкмдпугяьбзыхчйжшюцэщфъё', script: 'letters' },
  { encodings: ['windows-1251', 'koi8-u'], letters: 'оаинтрвеіслкмдпуяьзбгйчхжїцшюєщфґ', script: 'letters' },
  { encodings: greek, letters: 'αοιετνσηρπκμλυςάίόδγωέήθύχφβώξζψϊ', script: 'letters' },
  { encodings: ['windows-1255'], letters: 'יוהלארתבמנשדקפעחגכסטזצםןךץף', script: 'letters' },
  { encodings: ['windows-1256'], letters: 'ايلمنربدعسحتفهوقكجشةطأىصخزضثغذظئإءؤآ', script: 'letters' },
  {
    encodings: ['windows-874'],
    letters: 'านร่อกเงมยวลสท้ีตด็ัิปคหขพบ์แใชจไะโถผธศซูุุ',
    script: 'letters',
  },
  {
    encodings: japanese,
    letters:
      `${kana}田山子東京都市区町村県大阪本社株式会社藤佐木中川井上高橋渡辺伊小林加吉松美郎太一二三丁目番号府道島岡原野村谷前石清水斎森池橋藤` +
      '北海福神奈愛知千葉埼玉兵庫静広宮城新潟長熊鹿児沖縄名古屋横浜崎戸港西南真由香恵健介翔樹陽菜優奈結衣花咲彩和明正男雄夫久幸信義光博司隆人様氏殿' +
      '電話住所連絡先備考顧客担当者部課長店支営業氏名部屋階号室渋新宿品川世田谷谷区坂赤青白黒金銀春夏秋冬今内外土平安永成生竹梅桜菊武近遠藤工有限',
    script: 'signs',
  },
  {
    encodings: japanese,
    letters: 'ｲﾝｶﾏｼﾀﾄｷﾞｻﾅｺﾐﾛｱｽﾔﾗﾘｳﾁｸﾓｵﾉﾂﾖﾕﾋｹﾑｴﾌﾊﾆｾﾃﾜﾙﾒﾎﾚｿﾈﾇﾍｭｮｬｯｰﾟｦｧｨｩｪｫ',
    script: 'letters',
  },
  {
    encodings: simplified,
    letters:
      '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊' +
      '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海云飞鹏宇浩然子轩梓涵雨欣怡思远晓东小大中' +
      '北京市上海广东州深圳省区县镇街道路号楼室单元栋天津重庆成都武汉南杭苏西安江浙四川湖福山河辽宁黑龙吉内蒙古新疆藏青甘肃陕贵云长春' +
      '公司有限科技电话手机姓名地址备注客户联系人经理部门销售朝阳海淀浦沙门人民的一是在不了和年月日',
    script: 'signs',
  },
  {
    encodings: traditional,
    letters:
      '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁馬' +
      '雅婷怡君志明家豪淑芬美玲俊傑建宏冠宇惠芳麗華國文雄英秀金玉珍春梅子軒佳欣宜庭承恩柏翰' +
      '台臺北市中高雄南桃園新竹基隆嘉義縣區鄉鎮里路街段巷弄號樓之室東西大安信義山松香港九龍灣仔旺角' +
      '公司有限股份科技電話手機姓名地址備註客戶聯絡人經理部門業務的一是在不了和年月日',
    script: 'signs',
  },
  {
    encodings: korean,
    letters:
      '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄원천방공현함변염여추도소석선설마길연위표명기반' +
      '민준서연지우현수영호은희경숙미정순자옥철동재성훈상진혜아윤하예빈승태건' +
      '시구동로길대부산인광울세종특별역도남북강초송파마포용산층번지호아파트빌라' +
      '주식회사전화번호이름주소메모고객담당자부장과팀대리의가를은는에다한을',
    script: 'signs',
  },
];
