/**
 * What shines in the dark: how far, in which colour of the palette, how strongly, and how much it flickers.
 * @typedef {{radius: number, tint: string, strength: number, flicker?: number}} Glow
 * @type {Record<string, Glow>}
 */
export const lights = {
  hero: { radius: 300, tint: "blush", strength: 0.85 },
  torch: { radius: 380, tint: "apricot", strength: 1.5, flicker: 0.07 },
  held: { radius: 380, tint: "sky", strength: 1.3, flicker: 0.03 },
  ember: { radius: 80, tint: "coral", strength: 0.35 },
  daylight: { radius: 420, tint: "butter", strength: 0.95 },
  checkpoint: { radius: 260, tint: "ice", strength: 0.85 },
  asleep: { radius: 120, tint: "sky", strength: 0.35 },
  shrine: { radius: 360, tint: "sky", strength: 0.95, flicker: 0.02 },
  altar: { radius: 200, tint: "sky", strength: 0.5 },
  key: { radius: 140, tint: "butter", strength: 0.7 },
  boss: { radius: 460, tint: "blush", strength: 1 },
  heap: { radius: 170, tint: "butter", strength: 0.6 },
  sign: { radius: 110, tint: "blush", strength: 0.4 },
  "glowcap-0": { radius: 170, tint: "sky", strength: 0.62 },
  "glowcap-1": { radius: 140, tint: "pink", strength: 0.5 },
  "glowcap-2": { radius: 140, tint: "lime", strength: 0.5 },
};
