/** Signs and codes of currencies and symbols of units: they are no words of a language. */
import type { Measure } from '../../language/units.ts';
import { lookup } from '../../text/phrases.ts';

/** What stands before an amount, as printed, and its ISO 4217 code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['A$', 'AUD'],
  ['AUD', 'AUD'],
  ['C$', 'CAD'],
  ['CAD', 'CAD'],
  ['CHF', 'CHF'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['HK$', 'HKD'],
  ['INR', 'INR'],
  ['JPY', 'JPY'],
  ['MX$', 'MXN'],
  ['MXN', 'MXN'],
  ['NZ$', 'NZD'],
  // A letter alone is a sign only where it is written onto the number: see `currencyBefore`.
  ['R', 'ZAR'],
  ['R$', 'BRL'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['S$', 'SGD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['€', 'EUR'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
]);

const unit = (name: string): Measure => ({ unit: name });

/** Symbols of units, and of currencies behind the amount, as printed. */
export const SYMBOLS = lookup<Measure>(
  {
    '%': unit('percent'),
    AUD: unit('AUD'),
    CAD: unit('CAD'),
    CHF: unit('CHF'),
    EUR: unit('EUR'),
    GBP: unit('GBP'),
    INR: unit('INR'),
    JPY: unit('JPY'),
    MXN: unit('MXN'),
    USD: unit('USD'),
    '£': unit('GBP'),
    '€': unit('EUR'),
    GB: unit('GB'),
    GW: unit('gigawatts'),
    MB: unit('MB'),
    MW: unit('megawatts'),
    TB: unit('TB'),
    cm: unit('cm'),
    g: { unit: 'grams', doubtful: true },
    kW: unit('kilowatts'),
    kWh: unit('kWh'),
    kg: unit('kg'),
    km: unit('km'),
    'km / h': unit('km/h'),
    kph: unit('km/h'),
    m: { unit: 'metres', doubtful: true },
    mg: unit('mg'),
    mm: unit('mm'),
    mph: unit('mph'),
    oz: unit('ounces'),
    '° C': unit('degrees Celsius'),
    '° F': unit('degrees Fahrenheit'),
  },
  { cased: true },
);
