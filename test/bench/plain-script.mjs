// The plain script that a user would write: `node plain-script.mjs contacts.csv [COUNTRY]`.
import { parseFile } from 'fast-csv';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const [path, country] = process.argv.slice(2);
const seen = new Set();
const counts = { rows: 0, good: 0, invalid: 0, duplicate: 0 };

parseFile(path, { headers: true })
  .on('data', (row) => {
    counts.rows++;
    const phone = parsePhoneNumberFromString(row.phone, country);
    if (!phone?.isValid()) counts.invalid++;
    else if (seen.has(phone.number)) counts.duplicate++;
    else {
      seen.add(phone.number);
      counts.good++;
    }
  })
  .on('end', () => console.log(counts));
