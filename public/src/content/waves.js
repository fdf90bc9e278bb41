/**
 * The Grassland's waves. `rate` is foes (or packs) a second, `crowd` how many may be on the field.
 * @type {import("../rules/waves.js").WaveRow[]}
 */
export const waves = [
  wave("Cold start", "Nothing is remembered yet. Get warm.", 30, 1, 22, { zombean: 1 }),
  wave("Cache miss", "What is not here has to be fetched.", 30, 1.25, 32, { zombean: 5, karat: 1 }),
  wave("Dirty writes", "Bugs! They stop, they aim, they charge.", 35, 1.2, 36, {
    zombean: 5,
    beantle: 2,
    karat: 1,
  }),
  wave("Slow log", "Someone writes down every late answer.", 40, 1.3, 44, {
    zombean: 6,
    skuller: 2,
    beantle: 1,
  }),
  wave("Cache stampede", "One key expired, and everyone asks at once.", 35, 1.5, 80, {
    karat: 4,
    zombean: 4,
    pumpka: 0.7,
  }),
  wave("Stale reads", "They show what was true a while ago.", 40, 1.5, 64, {
    zombean: 5,
    ghosty: 2,
    skuller: 1,
    sukomi: 0.7,
  }),
  wave("Hot key", "All of them want the same one: you.", 40, 1.8, 80, {
    zombean: 6,
    beantle: 2,
    ghosty: 1,
    glady: 0.5,
  }),
  wave("Replication lag", "The copies are behind, and they are many.", 45, 1.9, 90, {
    zombean: 6,
    skuller: 2,
    ghosty: 2,
    glady: 0.5,
    been: 0.25,
  }),
  wave("Cache avalanche", "All keys expired in the same second.", 45, 2.1, 120, {
    zombean: 6,
    karat: 3,
    beantle: 2,
    pumpka: 0.7,
    been: 0.25,
  }),
  wave("Cache penetration", "Asking for keys that never were.", 45, 2.2, 110, {
    ghosty: 4,
    zombean: 4,
    glady: 0.5,
    sukomi: 0.7,
  }),
  wave("Memory pressure", "Above maxmemory, something has to go.", 50, 2.4, 140, {
    zombean: 7,
    skuller: 3,
    beantle: 2,
    pumpka: 0.7,
  }),
  wave("Split brain", "Two masters, and both are after you.", 50, 2.3, 125, {
    beantle: 3,
    ghosty: 3,
    zombean: 4,
    glady: 0.5,
    been: 0.25,
  }),
  wave("Thundering herd", "One lock was let go. All awoke.", 50, 2.8, 180, {
    zombean: 8,
    karat: 3,
    beantle: 2,
    ghosty: 2,
    sukomi: 0.7,
    pumpka: 0.7,
  }),
  wave("Out of memory", "Everything, everywhere, and no room left.", 60, 3, 200, {
    zombean: 6,
    karat: 2,
    beantle: 2,
    skuller: 2,
    ghosty: 2,
    pumpka: 0.7,
    glady: 0.5,
    been: 0.25,
    sukomi: 0.7,
  }),
];

function wave(name, subtitle, duration, rate, crowd, mix) {
  return { name, subtitle, duration, rate, crowd, mix };
}
