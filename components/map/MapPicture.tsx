'use client';

import type { ReactNode } from 'react';
import { useReaderPage } from '../reading/Reader';
import { StageRules } from './StageRules';
import { StaticMarks } from './StaticMarks';

type Props = {
  /** The drawn world. */
  readonly children: ReactNode;
  /** What comes alive once its code is there. */
  readonly island: ReactNode;
};

/** The picture of the map, complete in the HTML: its marks and names open natively. */
export function MapPicture({ children, island }: Props) {
  const { map, words } = useReaderPage();
  return (
    <section className="map" id="map" aria-labelledby="heading-map">
      <h2 id="heading-map" className="visually-hidden">
        {words.label}
      </h2>
      <div className="stage">
        <div className="sheet">
          <StageRules map={map} />
          {children}
          <StaticMarks />
        </div>
      </div>
      <div className="map-tools" />
      {island}
    </section>
  );
}
