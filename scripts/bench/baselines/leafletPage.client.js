/* The script of the hand-written Leaflet page, as a developer would write it for a browser. */
/* global L, topojson */
const map = L.map('map', { minZoom: 1 }).setView([20, 10], 2);

Promise.all(['/countries.json', '/agencies.json'].map((file) => fetch(file).then((response) => response.json()))).then(([world, agencies]) => {
  const land = { color: '#c9c9c9', weight: 1, fillColor: '#f6f6f4', fillOpacity: 1 };
  L.geoJSON(topojson.feature(world, world.objects.countries), { interactive: false, style: land }).addTo(map);
  for (const { name, place, latitude, longitude, did } of agencies) {
    const popup = document.createElement('div');
    popup.append(element('h2', name), element('p', place), element('ul', ''));
    for (const { text, source } of did) popup.lastChild.append(element('li', `${text} ${source}`));
    L.marker([latitude, longitude], { title: name }).addTo(map).bindPopup(popup);
  }
});

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
