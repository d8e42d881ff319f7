import { describe, expect, it } from 'vitest';
import { countriesMeant } from '../../../lib/world/countriesMeant';
import { countryCodes, countryName } from '../../../lib/world/countryNames';

describe('countriesMeant', () => {
  it.each([
    ['the Olympic committee’s codes', 'RSA ZAF, SLO SVN, GER DEU, NED NLD, SUI CHE, DEN DNK, POR PRT, CRO HRV, BUL BGR, GRE GRC, INA IDN, VIE VNM, MAS MYS, CAM KHM, SEY SYC, CHI CHL'],
    ['FIFA’s', 'ENG GBR, SCO GBR, WAL GBR, NIR GBR, TAH PYF, CTA CAF, EQG GNQ, KOS XKX'],
    ['the web’s', 'uk GBR, .uk GBR, de DEU, NO NOR, US USA, XK XKX'],
    ['number plates’', 'D DEU, F FRA, A AUT, I ITA, CDN CAN, EAK KEN'],
    ['numbers', '276 DEU, 36 AUS'],
    ['small letters', 'tha THA, usa USA'],
    ['what people write', 'SPA ESP, UAE ARE, U.S. USA, U.S.A. USA, U.K. GBR, DRC COD, ROK KOR, PRC CHN'],
    ['slips of the pen', 'THL THA, UAS USA, BRG BGR'],
  ])('knows %s', (_, pairs) => {
    for (const pair of pairs.split(', ')) {
      const [word = '', code] = pair.split(' ');
      expect([word, countriesMeant(word)]).toEqual([word, [code]]);
    }
  });

  it.each([
    ['South Korea', 'KOR'], ['Korea, Republic of', 'KOR'], ['Viet Nam', 'VNM'], ['Hong Kong (China)', 'HKG'], ['Kosovo', 'XKX'], ['America', 'USA'], ['the United States', 'USA'],
    ['Great Britain', 'GBR'], ['Czech Republic', 'CZE'], ['Republic of Bulgaria', 'BGR'], ['Ivory Coast', 'CIV'], ['Cote d\'Ivoire', 'CIV'], ['St. Lucia', 'LCA'], ['Türkiye', 'TUR'],
    ['Чехия', 'CZE'], ['Великобритания', 'GBR'], ['САЩ', 'USA'], ['Южна Корея', 'KOR'], ['Косово', 'XKX'], ['Съединени щати', 'USA'], ['Холандия', 'NLD'], ['Германия', 'DEU'],
    ['Germny', 'DEU'], ['Австралиия', 'AUS'],
  ])('knows the name %s', (name, code) => {
    expect(countriesMeant(name)).toEqual([code]);
  });

  it.each([
    ['Korea', ['KOR', 'PRK']],
    ['Корея', ['KOR', 'PRK']],
    ['Congo', ['COD', 'COG']],
    ['Virgin Islands', ['VGB', 'VIR']],
    ['NIG', ['NER', 'NGA']],
    ['Nigera', ['NER', 'NGA']],
  ])('names every country that %s can be', (word, codes) => {
    expect(countriesMeant(word)).toEqual(codes);
  });

  it.each(['', 'XXX', 'ZZZ', 'QQ', 'AUZ', 'EU', 'Atlantis', 'constructor', '__proto__', 'Yugoslavia', 'Black Wrist', '!!!', '999', 'x'.repeat(5_000)])('guesses nothing of %j', (word) => {
    expect(countriesMeant(word)).toEqual([]);
  });

  it('knows every country by its own names', () => {
    for (const code of countryCodes) expect([countriesMeant(countryName(code, 'en')), countriesMeant(countryName(code, 'bg'))]).toEqual([[code], [code]]);
  });
});
