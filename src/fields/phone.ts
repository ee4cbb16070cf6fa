import type { Field } from '../model/field.ts';

/** The number that is dialled. Fax is never one. */
export const phone: Field = {
  id: 'phone',
  canonical: ['phone', 'phonenumber'],
  aliases: words(`
    phoneno phonenr phonenum mobile mobilephone mobilenumber mobileno cell cellphone cellnumber cellular
    tel telno telnr telephone telephonenumber telephoneno msisdn contactnumber contactphone callnumber
    dialnumber e164 phonee164 whatsapp whatsappnumber handy handynummer telefon telefonnummer telefonnr
    rufnummer mobilnummer mobiltelefon mobil téléphone telephoneportable téléphoneportable portable
    numérodetéléphone numerodetelephone teléfono telefono móvil movil celular númerodeteléfono
    numerodetelefono telefone telemóvel telemovel númerodetelefone cellulare numeroditelefono telefoon
    telefoonnummer gsm numertelefonu komórka telefonszám puhelin puhelinnumero telefonnumber telefonnumer
    cep ceptelefonu telefonnumarası τηλέφωνο κινητό телефон номертелефона мобильный мобильныйтелефон
    сотовый контакт тел телефонныйномер 電話 連絡先電話番号 联系电话 聯絡電話 電話番号 携帯 携帯電話 携帯番号 携帯電話番号 でんわばんごう 电话 电话号码 手机
    手机号 手机号码 電話號碼 手機 전화 전화번호 휴대폰 휴대전화 핸드폰 هاتف رقمالهاتف الهاتف جوال טלפון फ़ोन फोन โทรศัพท์ เบอร์โทร
  `),
  qualified: {
    words: words(`
      phone mobile cell cellphone tel telephone handy telefon telefonnummer mobil msisdn téléphone
      teléfono telefono telefone móvil celular cellulare телефон 電話番号 電話 携帯電話 携帯 电话 手机 電話號碼 手機 전화번호 전화
      휴대폰 мобильный
    `),
    unless: words(`
      fax type ext extension notes note comment comments valid verified status country code model carrier
      provider operator date time timezone zone id consent opt preferred calls call factor факс fax番号
      ファックス ファクス 传真 傳真 팩스 telefax
    `),
  },
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
