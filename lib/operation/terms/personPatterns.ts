import type { Language } from '../../language/Language';

/** Words, in small letters, that say more of a child or of somebody around one than the map ever tells (see `wordFinder`). */
export const personWords: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:school)?(?:boy|girl)s?',
    '(?:toddler|infant|newborn|baby)s?|babies',
    'teen ?agers?|(?:tween|pre ?teen)s?',
    '(?:step)?(?:fathers?|mothers?|daughters?|sons?|brothers?|sisters?)|uncles?|aunts?|nephews?|nieces?|grand(?:father|mother|son|daughter)s?',
    'in (?:his|her|their) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies)',
  ],
  bg: [
    'момч(?:е|ета)(?:то|та)?|момчен\\p{L}+',
    'момич(?:е|ета)(?:то|та)?|момичен\\p{L}+',
    'бебе(?:та)?(?:то|та)?|кърмач(?:е|ета)\\p{L}*|новороден\\p{L}+|невръст\\p{L}+',
    'ученик(?:ът|а)?|ученичк\\p{L}+|тийнейджър\\p{L}*',
    '(?:баща|майка)(?:та|та му|та ѝ)?|пастрок\\p{L}*|мащеха\\p{L}*|дъщер\\p{L}+|племенни\\p{L}+|чичо\\p{L}*|вуйчо\\p{L}*|дядо\\p{L}*|баба(?:та)?',
  ],
};

/** Titles that stand before somebody's name, and are written with a small or a capital letter. */
export const personTitles: Readonly<Record<Language, string>> = {
  en: 'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Judge|Sergeant|Sgt|Constable|Inspector|Superintendent|Commissioner',
  bg: 'г-н|г-жа|г-ца|д-р|проф|съдия|инспектор|комисар|прокурор',
};

/** Given names that are common in each language and around it, and that no place or common word is called by. */
export const givenNames: Readonly<Record<Language, string>> = {
  en:
    'Aaron Abdul Abigail Adam Ahmed Alan Albert Alejandro Alex Alexander Alexandra Ali Alice Alison Amanda Amy Ana Andrea Andreas Andrew Andy Angela Anita Ann Anna Anne ' +
    'Anthony Antonio Arthur Barbara Ben Benjamin Bernard Betty Brandon Brenda Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Christian Christina Christine ' +
    'Christopher Claire Colin Craig Cynthia Daniel Dave David Deborah Denis Dennis Derek Diana Diane Diego Dmitry Donald Donna Dorothy Douglas Edward Elena Elizabeth Emily ' +
    'Emma Eric Erik Eva Evan Fatima Fernando Fiona Fred Frederick Gareth Gary Geoffrey George Gerald Giovanni Giuseppe Gordon Graham Greg Gregory Hannah Hans Harold Harry ' +
    'Hassan Heather Heinz Helen Helena Henry Howard Hugh Ian Ibrahim Igor Irene Ivan Jack Jacob James Jamie Jan Jane Janet Jason Jean Jeff Jeffrey Jennifer Jeremy Jessica ' +
    'Jim Joan Joe Johan John Johnny Jonathan José Jose Joseph Joshua Juan Judith Julia Julian Julie Jürgen Karen Karl Kate Katherine Keith Kelly Ken Kenneth Kevin Kim ' +
    'Klaus Larry Laura Lauren Lawrence Leonard Linda Lisa Louise Lucas Lucy Luis Luke Manuel Marco Margaret Maria Marie Mario Mark Martin Mary Matthew Maria Michael Michel ' +
    'Michelle Miguel Mike Mohamed Mohammed Muhammad Monica Nancy Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Oliver Oscar Olga Pamela Patricia Patrick Paul Paula ' +
    'Pauline Pedro Peter Philip Phillip Pierre Rachel Ralph Raymond Rebecca Ricardo Richard Rick Rob Robert Roberto Robin Roger Ronald Ross Roy Ruben Russell Ruth Ryan ' +
    'Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sergei Sergey Sharon Shaun Shirley Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Stuart Susan Svetlana ' +
    'Tanya Teresa Thomas Tim Timothy Tom Tony Tracy Trevor Vanessa Vincent Vladimir Walter Wayne Wendy William Xavier Yvonne Zoe',
  bg:
    'Александър Александра Алексей Ален Андрей Андрю Анна Антоанета Антон Антония Атанас Борис Борислав Бойко Валентин Валентина Ваня Васил Венелин Венцислав Вера Весела ' +
    'Веселин Виктор Виктория Виолета Владимир Габриела Галина Гергана Георги Господин Даниел Даниела Деница Десислава Джеймс Джон Диана Димитър Димитрина Добри Дойчин Елена ' +
    'Елисавета Емил Емилия Жана Живко Здравко Захари Ивайло Иван Иванка Иво Илиян Илияна Ирена Ирина Йоана Йордан Йорданка Калин Калина Калоян Камелия Катя Кирил Константин ' +
    'Красимир Красимира Кристиян Кристина Лили Лиляна Любомир Людмила Магдалена Майкъл Марин Марио Мария Мартин Мила Милен Милена Мирослав Михаил Надежда Надя Недялко Николай ' +
    'Николина Никола Ния Огнян Павел Петко Петър Петя Пламен Полина Пол Радка Радослав Радостина Радослава Ралица Росен Росица Румен Румяна Светла Светлана Светослав Силвия ' +
    'Симеон Симона Снежана Станислав Стефан Стефка Стоян Таня Татяна Теодор Теодора Тодор Тодорка Филип Христина Христо Цветан Цветелина Юлия Юлиян Явор Яна Янко',
};
