import { hydrateRoot } from 'react-dom/client';
import { BundledMap, type BundledPage } from './BundledMap';
import './Document';

/** Wakes the page of a bundle, which nothing but its own files may be asked for: its facts stand in the page. */
function startBundledMap(): void {
  const root = document.getElementById('bundled-map');
  const facts = document.getElementById('bundled-facts')?.textContent;
  if (root && facts) hydrateRoot(root, <BundledMap {...(JSON.parse(facts) as BundledPage)} />);
}

startBundledMap();
