// Every sheet of the pages for frames but those of what only a live map shows (`LiveMap`). The order counts, as in `pageStyles`.
import './tokens.css';
import './text.css';
import './marks.css';
import './stage.css';
import './pins.css';
import './details.css';
import './list.css';
import './around.css';
import './embed.css';
import './designed.css';
import './forced.css';
import './help.css';
