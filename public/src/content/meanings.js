/**
 * What the pictures of the Meaning Works mean, each as a vector: how much light, food, riches, passage, growth and sky
 * there is in it. A coin looks like the sun; but it is near the money bag.
 * @type {Record<string, number[]>}
 */
export const meanings = {
  sun: [1, 0, 0, 0, 0.1, 0.4],
  fire: [1, 0.1, 0, 0, 0, 0],
  moon: [0.4, 0, 0, 0, 0, 0.9],
  star: [0.5, 0, 0, 0, 0, 0.9],
  cloud: [0, 0, 0, 0, 0.1, 1],
  coin: [0, 0, 1, 0, 0, 0],
  money_bag: [0, 0, 1, 0.1, 0, 0],
  key: [0, 0, 0.1, 1, 0, 0],
  door: [0, 0, 0, 1, 0, 0],
  apple: [0, 0.8, 0, 0, 0.6, 0],
  grape: [0, 0.9, 0, 0, 0.6, 0],
  watermelon: [0, 0.9, 0, 0, 0.5, 0],
  pineapple: [0, 0.8, 0.1, 0, 0.6, 0],
  cake: [0, 1, 0, 0, -0.3, 0],
  meat: [0, 1, 0, 0, -0.4, 0],
  grass: [0, 0, 0, 0, 1, 0],
};
