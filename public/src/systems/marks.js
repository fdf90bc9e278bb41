/** What is seen for a moment at one place: rings, trails, bolts, the fallen. Each draws itself by its share of life. */

/**
 * @typedef {object} Mark
 * @property {"ground" | "air"} layer
 * @property {number} life Seconds.
 * @property {(share: number) => void} draw `share` runs from 0 to 1.
 */

/** Makes the list of what is on show. */
export function createMarks() {
  /** @type {(Mark & {age: number})[]} */
  let marks = [];
  return {
    /** @param {Mark} mark */
    add(mark) {
      marks.push({ ...mark, age: 0 });
    },
    update(dt) {
      for (const mark of marks) mark.age += dt;
      marks = marks.filter(({ age, life }) => age < life);
    },
    /** @param {"ground" | "air"} layer */
    draw(layer) {
      for (const mark of marks) if (mark.layer === layer) mark.draw(mark.age / mark.life);
    },
  };
}
