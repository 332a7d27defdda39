/** Two squares side by side, three degrees wide, that share the border between them: for tests. */
export const twoSquares = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [10, 40] },
  arcs: [
    [
      [3, 0],
      [0, 3],
    ],
    [
      [3, 3],
      [-3, 0],
      [0, -3],
      [3, 0],
    ],
    [
      [3, 0],
      [3, 0],
      [0, 3],
      [-3, 0],
    ],
  ],
  objects: {
    any: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'West' } },
        { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { name: 'East', extra: 1 } },
      ],
    },
  },
};
