/**
 * What shines in the harbour city, by the kind of thing. `rise`: how far above its foot; `glow`: what it gives its
 * surroundings; `tube`: the sprite (and its frame) that is drawn over the thing while it shines, `flicker`: one that
 * does not always; `halo`: how large the light looks around it.
 *
 * @typedef {{rise: number, glow: import("./lights.js").Glow, halo?: number, flicker?: boolean,
 *   tube?: {sprite: string, frame?: number, rise?: number}}} NeonLight
 */

const lamp = (tint) => ({ rise: 120, halo: 2.6, glow: { radius: 260, tint, strength: 0.8 } });
const house = (rise, tint) => ({ rise, glow: { radius: 190, tint, strength: 0.6 } });
const sign = (name, tint, flicker = false) => ({
  rise: 86,
  halo: 2,
  flicker,
  glow: { radius: 170, tint, strength: 0.65 },
  tube: { sprite: `neon-sign-${name}`, frame: 1 },
});

/** @type {Record<string, NeonLight>} */
export const neonLights = {
  "neon-lamp-0": lamp("ice"),
  "neon-lamp-1": lamp("candy"),
  "neon-lamp-2": lamp("butter"),
  "neon-house-0": house(110, "butter"),
  "neon-house-1": house(60, "butter"),
  "neon-house-2": house(70, "candy"),
  "neon-kiosk": { rise: 60, halo: 3, glow: { radius: 230, tint: "butter", strength: 0.9 } },
  "neon-antenna": { rise: 134, halo: 1, flicker: true, glow: { radius: 90, tint: "coral", strength: 0.4 } },
  "neon-planter": { rise: 40, glow: { radius: 80, tint: "ice", strength: 0.35 } },
  "neon-arch": { rise: 90, halo: 3, glow: { radius: 280, tint: "apricot", strength: 0.85 } },
  "neon-works": {
    rise: 156,
    halo: 3.4,
    glow: { radius: 420, tint: "orchid", strength: 0.95 },
    tube: { sprite: "neon-works-sign", rise: 114 },
  },
  "neon-tower": {
    rise: 250,
    halo: 4.4,
    glow: { radius: 400, tint: "ice", strength: 1 },
    tube: { sprite: "neon-greeting", rise: 200 },
  },
  "neon-sign-cup": sign("cup", "butter"),
  "neon-sign-fish": sign("fish", "ice", true),
  "neon-sign-eye": sign("eye", "pink"),
  "neon-sign-arrow": sign("arrow", "lime"),
  "neon-sign-what": sign("what", "coral", true),
  "neon-wall-0": { rise: 24, glow: { radius: 90, tint: "ice", strength: 0.3 } },
  "neon-wall-1": { rise: 24, glow: { radius: 90, tint: "pink", strength: 0.3 } },
  "neon-wall-side": { rise: 24, glow: { radius: 90, tint: "ice", strength: 0.3 } },
  "neon-bridge": { rise: 0, glow: { radius: 190, tint: "ice", strength: 0.5 } },
  "neon-pier": { rise: 0, glow: { radius: 190, tint: "ice", strength: 0.45 } },
  "neon-plaza": { rise: -20, glow: { radius: 330, tint: "ice", strength: 0.5 } },
};

/** What the moon gives, who has sat down at the water. */
export const moonlight = { rise: 20, halo: 2.2, glow: { radius: 240, tint: "butter", strength: 0.8 } };

/** What moves in the harbour, in tiles. `bow`, `rise`: where the lantern of a boat is. `garlands`: strings of lamps, from one end to the other. */
export const harbour = {
  boats: [
    { sprite: "neon-boat-0", x: 5, y: 21.2, tint: "butter" },
    { sprite: "neon-boat-1", x: 16.4, y: 21.6, tint: "pink" },
    { sprite: "neon-boat-0", x: 28.6, y: 17.6, tint: "butter", flip: true },
    { sprite: "neon-boat-1", x: 33.6, y: 22, tint: "pink", flip: true },
    { sprite: "neon-buoy", x: 10.6, y: 23.6, tint: "coral", bow: 0, rise: 54 },
    { sprite: "neon-buoy", x: 24.8, y: 22.4, tint: "coral", bow: 0, rise: 54 },
    { sprite: "neon-buoy", x: 37.4, y: 24.2, tint: "coral", bow: 0, rise: 54 },
  ],
  garlands: [
    [17.2, 7.2, 20, 5.9],
    [20, 5.9, 25.9, 5.6],
    [17.1, 11.1, 22.9, 11.1],
    [13.6, 16.7, 18.6, 16.7],
    [21.5, 16.7, 25.3, 16.7],
    [2.4, 5.4, 5.6, 5.4],
  ],
};
