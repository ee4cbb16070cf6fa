/** Things that have a number which is no phone's, where the word stands right before it: an order, but no order line. */
export const thingWords = `
  order orders orderno orderid invoice inv id ids ref reference sku po ticket case customer client cust kunde
  account acct acc iban bic card policy contract serial imei vat tax ssn ein zip plz postcode postal article item
  batch member membership license licence passport nhs cvr nip pesel regon rut cuit cuil curp oib uen tin ean gtin isbn upc vin abn acn pan aadhaar gstin bsn kvk nit mrn vkn ird issn postfach
  auftrag auftragsnr bestellung bestellnr rechnung rechnungsnr re rg kunden kundennr kundennummer kdnr kdn
  vertrag vertragsnr konto kontonr ktonr aktenzeichen az steuernr ustid artikel mitgliedsnr personalnr
  facture dossier siret siren pedido factura cliente dni nif cif rfc cpf cnpj fatura fattura ordine
  iva codicefiscale factuur klantnr klantnummer заказ заказа счет счёт инн снилс договор паспорт
  dob born birth birthday birthdate geb geboren geburtstag geburtsdatum née nacido др
  usd eur gbp chf inr jpy cny rub aud cad sek nok dkk pln try brl price value preis betrag summe amount total qty
  receipt quote voucher coupon tracking parcel shipment badge permit visa document
  ausweis quittung lieferschein sendung angebot mahnung compte contrat passeport cuenta contrato pasaporte cedula
  expediente protocolo secu nacimiento conta passaporte nascimento conto contratto passaporto nascita rekening contract
  faktura kvitto avtal konto ordre kontrakt tilaus lasku sopimus arve zamówienie umowa paszport dowód objednávka smlouva
  számla rendelés szerződés comandă contract buletin narudžba račun ugovor fatura sipariş sözleşme pasaport kimlik
  накладная полис замовлення рахунок поръчка фактура договір λογαριασμός παραγγελία τιμολόγιο
`;

/** What has a number only where a word for it follows: one orders, and makes reservations, by phone. */
export const numberedThingWords = `
  commande réservation reservation booking bestelling art kd bestell lot c
`;
