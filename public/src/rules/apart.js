/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/**
 * How far down each of some boxes has to go so that none lies over another: the upper ones stay where they are.
 * @param {Box[]} boxes
 * @param {number} gap What is to be free between them.
 * @param {Box[]} [fixed] Others that they make way for.
 * @returns {number[]} In the order of the boxes.
 */
export function spreadDown(boxes, gap, fixed = []) {
  const shifts = boxes.map(() => 0);
  const settled = [...fixed];
  const downwards = [...boxes.keys()].sort((a, b) => boxes[a].top - boxes[b].top);
  for (const index of downwards) {
    const { left, top, right, bottom } = boxes[index];
    const box = { left, top, right, bottom };
    for (let above = inTheWay(box, settled, gap); above; above = inTheWay(box, settled, gap))
      moveTo(box, above.bottom + gap);
    settled.push(box);
    shifts[index] = box.top - top;
  }
  return shifts;
}

const inTheWay = (box, others, gap) =>
  others.find(
    ({ left, top, right, bottom }) =>
      left < box.right + gap && box.left < right + gap && top < box.bottom + gap && box.top < bottom + gap,
  );

function moveTo(box, top) {
  box.bottom += top - box.top;
  box.top = top;
}
