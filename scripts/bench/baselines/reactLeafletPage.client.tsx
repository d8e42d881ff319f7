import { Icon } from 'leaflet';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GeoJSON, MapContainer, Marker, Popup } from 'react-leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AgencyFact } from './Facts';

type Loaded = { readonly world: Topology<{ countries: GeometryCollection }>; readonly agencies: readonly AgencyFact[] };

const land = { color: '#c9c9c9', weight: 1, fillColor: '#f6f6f4', fillOpacity: 1 };
const icon = new Icon({ ...Icon.Default.prototype.options, iconUrl: '/images/marker-icon.png', shadowUrl: '/images/marker-shadow.png' });

/** The usual map of react-leaflet: it asks for its data once it runs. */
function UsualMap() {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(function load() {
    const json = (file: string): Promise<unknown> => fetch(file).then((response) => response.json());
    void Promise.all([json('/countries.json'), json('/agencies.json')]).then(([world, agencies]) => setLoaded({ world, agencies } as Loaded));
  }, []);
  return (
    <MapContainer center={[20, 10]} zoom={2} minZoom={1} style={{ height: '100%', background: '#d4dadc' }}>
      {loaded && <GeoJSON data={feature(loaded.world, loaded.world.objects.countries)} interactive={false} style={land} />}
      {loaded?.agencies.map(({ name, place, latitude, longitude, did }) => (
        <Marker key={name} position={[latitude, longitude]} title={name} icon={icon}>
          <Popup>
            <h2>{name}</h2>
            <p>{place}</p>
            <ul>
              {did.map(({ text, source }) => (
                <li key={text}>
                  {text} <small>{source}</small>
                </li>
              ))}
            </ul>
          </Popup>
        </Marker>
      ))}
    </MapContainer>
  );
}

const root = document.getElementById('map');
if (root) createRoot(root).render(<UsualMap />);
