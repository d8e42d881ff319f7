// What stands on paper. It comes after all other sheets.
import './print.css';
import './printMap.css';
import './printList.css';
import './printEmbed.css';
