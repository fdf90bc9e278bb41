/** Draws what stands on the ground among the trees and stones of the world: each thing at the depth of its feet. */
import { k } from "../context.js";

/** Makes a set of drawing slots; each is one game object, and takes whatever stands in its place in this frame. */
export function createStanding() {
  const slots = [];
  let used = 0;

  function addSlot() {
    const slot = { paint: null, subject: null };
    const object = k.add([k.z(0), { draw: () => slot.paint(slot.subject) }]);
    slots.push(Object.assign(slot, { object }));
    return slot;
  }

  return {
    /** Begins a frame. */
    clear() {
      used = 0;
    },
    /**
     * Has a thing drawn in this frame.
     * @template T
     * @param {number} y Of its feet.
     * @param {(subject: T) => void} paint
     * @param {T} subject
     */
    stand(y, paint, subject) {
      const slot = slots[used] ?? addSlot();
      used += 1;
      slot.paint = paint;
      slot.subject = subject;
      slot.object.z = y;
      slot.object.hidden = false;
    },
    /** Ends a frame: what is not needed in it is not drawn. */
    seal() {
      for (let index = used; index < slots.length; index += 1) slots[index].object.hidden = true;
    },
  };
}
