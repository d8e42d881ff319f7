import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgencyName } from '../../../components/agency/AgencyName';

describe('AgencyName', () => {
  it('has the short form behind the name, where there is one', () => {
    expect(renderToStaticMarkup(<AgencyName agency={{ name: 'Homeland Security Investigations', abbreviation: 'HSI' }} />)).toBe('Homeland Security Investigations (HSI)');
    expect(renderToStaticMarkup(<AgencyName agency={{ name: 'Interpol' }} />)).toBe('Interpol');
  });
});
