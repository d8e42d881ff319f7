import type { Language } from '../../language/Language';

const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const ofAThing = '(?! (?:operation|investigation|inquiry|probe|case|website|site|network|law|act|programme|program|project|agency|company|partnership|server))';
const childhood = '(?:1[0-8]|[1-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const sentenceGoesOn = '(?=s(?!\\p{L})|\\s*(?:$|[;:!?)]|[.,](?!\\d)|(?:and|or|who|were|was|are|is|had|have)(?!\\p{L})))';
const year = '(?:19|20)\\d\\d';

const bulgarianNumber = '(?:\\d{1,2}|три|четири|пет|шест|седем|осем|девет|десет|(?:еди|два|три|четири|пет|шест|седем|осем)на(?:й|де)сет)';
const bulgarianThing = '(?! (?:присъд|затвор|наказани|забран|разследван|операци|период|срок|работ|усили|опит|сътрудничеств|партньорств|програм|проект|план|мандат|договор|юбиле)\\p{L}*)';
const ofAPenalty = '(?! (?:затвор|лишаване|условн)\\p{L}*)';

/** Words that look like how old somebody is, or when somebody was born, in each language: regular expressions (see `wordFinder`). */
export const agePatterns: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${number} (?:year|month)s? olds?${ofAThing}`,
    `${number} (?:years|months) of age`,
    `${number} ?(?:yo|y ?/ ?o|yrs? olds?)`,
    `(?:aged|ages?)(?: of| from| between)? ${number}`,
    `(?:under(?: the age of)?|below the age of|younger than) ${childhood}${sentenceGoesOn}s?`,
    `born(?: \\p{L}+| \\d{1,2}){0,3} ${year}`,
  ],
  bg: [
    `${bulgarianNumber} ?годиш(?:ен|н\\p{L}{0,3})${bulgarianThing}`,
    `(?<!(?:осъд|присъд|продължени|период|срок)\\p{L}*\\s)на ${bulgarianNumber}(?: (?:до |и )?\\d{1,2})? (?:години|годинки|месеца|г\\.)${ofAPenalty}`,
    `(?:под|ненавършил\\p{L}*|навършил\\p{L}*) ${childhood}(?: (?:години|годишн\\p{L}*)| ?г\\.)`,
    `(?:на )?възраст(?:та)?(?: (?:от|до|под|над|на|между)){0,2} ${bulgarianNumber}`,
    `роден\\p{L}{0,2}(?: \\p{L}+| \\d{1,2}){0,4} ${year}`,
  ],
};
