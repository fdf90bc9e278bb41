const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]';
const STEPS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** Moves the focus to the nearest neighbour that way; a slider takes left and right for itself. */
export function moveFocus(group, direction) {
  const focused = document.activeElement;
  if (!group.contains(focused) || focused === group) return focusables(group)[0]?.focus();
  if (isSlider(focused) && (direction === "left" || direction === "right")) {
    return nudge(focused, direction);
  }
  nearest(focused, focusables(group), STEPS[direction])?.focus();
}

/** The listener that lets arrow keys, and a gamepad that plays them, move between the buttons of a panel or menu. */
export function onArrow(event) {
  const direction = event.key.startsWith("Arrow") && event.key.slice(5).toLowerCase();
  if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
  const sideways = direction === "left" || direction === "right";
  // In a field a keyboard moves the caret; a gamepad, whose keys are no real ones, goes on to what is beside it.
  if (event.isTrusted && event.target.matches('input[type="text"]') && sideways) return;
  event.preventDefault();
  moveFocus(event.currentTarget, direction);
}

function focusables(group) {
  return [...group.querySelectorAll(FOCUSABLE)].filter((one) => one.getClientRects().length > 0);
}

function isSlider(element) {
  return element.matches('input[type="range"]');
}

function nudge(slider, direction) {
  if (direction === "left") slider.stepDown();
  else slider.stepUp();
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Up and down go to the next row, left and right stay in theirs; past an end, up and down begin at the other. */
function nearest(from, candidates, [dx, dy]) {
  const start = centre(from);
  const asideCost = dy === 0 ? 4 : 0.2;
  let best = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { x, y } = centre(candidate);
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const cost = ahead + asideCost * aside;
    if (candidate === from || ahead < 4 || cost >= bestCost) continue;
    best = candidate;
    bestCost = cost;
  }
  if (best || dy === 0) return best;
  return dy > 0 ? candidates[0] : candidates[candidates.length - 1];
}

function centre(element) {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
