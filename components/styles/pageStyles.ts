// Every sheet of the pages for readers but those of the live map (`LiveMap`). The order counts: what holds in forced colours comes last.
import './tokens.css';
import './text.css';
import './marks.css';
import './stage.css';
import './pins.css';
import './details.css';
import './page.css';
import './figures.css';
import './list.css';
import './finder.css';
import './sections.css';
import './story.css';
import './downloads.css';
import './embedCode.css';
import './forced.css';
import './forcedPage.css';
import './help.css';
