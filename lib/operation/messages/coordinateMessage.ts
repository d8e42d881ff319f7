const most = { longitude: 180, latitude: 90 } as const;

/** That a longitude or latitude is off the globe, and whether the two look swapped. `seat` is the record around it. */
export function coordinateMessage(key: 'longitude' | 'latitude', value: number, seat: Record<string, unknown>): string {
  const { longitude, latitude } = seat;
  const offGlobe = `${value} is off the globe; a ${key} is between -${most[key]} and ${most[key]} degrees`;
  const swappable = typeof longitude === 'number' && typeof latitude === 'number' && Math.abs(longitude) <= most.latitude && Math.abs(latitude) <= most.longitude;
  return swappable ? `${offGlobe}; ${swappedMessage(longitude, latitude)}` : offGlobe;
}

/** That two coordinates stand in each other's place. */
export function swappedMessage(longitude: number, latitude: number): string {
  return `latitude and longitude look swapped; did you mean longitude: ${latitude}, latitude: ${longitude}?`;
}
