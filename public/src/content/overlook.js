/** The view from the gate, in pixels of a picture of 640 by 360. Talk covers what is below 250. */
export const overlook = {
  width: 640,
  height: 360,
  /** Bands of the evening sky and the line at which each has come to its full colour. */
  sky: [
    ["violet", -30],
    ["orchid", 40],
    ["pink", 84],
    ["peach", 126],
    ["apricot", 164],
    ["butter", 214],
  ],
  sun: { x: 236, y: 136, radius: 26, tint: "white" },
  /** From far to near: the line they stand on, their peaks as x and height, their colours, and how far down snow lies. */
  ridges: [
    {
      base: 216,
      peaks: [
        [40, 74],
        [136, 104],
        [222, 46],
        [334, 152],
        [448, 82],
        [556, 126],
        [660, 70],
      ],
      tint: "salmon",
      lit: "peach",
      snow: 40,
    },
    {
      base: 236,
      peaks: [
        [-10, 60],
        [84, 82],
        [186, 36],
        [276, 66],
        [392, 84],
        [496, 50],
        [610, 88],
      ],
      tint: "brick",
      lit: "salmon",
      snow: 0,
    },
    {
      base: 250,
      peaks: [
        [60, 42],
        [170, 22],
        [250, 26],
        [370, 34],
        [470, 24],
        [590, 44],
      ],
      tint: "clay",
      lit: "brick",
      snow: 0,
    },
  ],
  hill: [
    [-10, 246],
    [110, 236],
    [220, 232],
    [330, 236],
    [450, 232],
    [560, 240],
    [650, 236],
  ],
  /** Those who stand there and look. */
  onlookers: [
    { sprite: "mark", x: 286, y: 248 },
    { sprite: "bean", x: 322, y: 254 },
    { sprite: "kat", x: 362, y: 249 },
  ],
};
