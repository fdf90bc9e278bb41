import { groupsOf, isInHand, movesOf } from "./dungeonStates.js";

/** What a walker goes for in a state, by what comes before what. */
const TAKEN = { shrines: "taken", keys: "taken", chests: "open" };
const BESIDE = 84;

/**
 * Where to go next and what to do there: something to take in this region, or else the door that leads to the nearest
 * region with something to take; the boss last.
 */
export function nextStep(dungeon, plan) {
  const region = plan.at(dungeon.hero);
  return jobIn(dungeon, plan, region) ?? wayOn(dungeon, plan, region);
}

/** Something in this region that is left to do. */
function jobIn(dungeon, plan, region) {
  for (const [list, done] of Object.entries(TAKEN))
    for (const thing of dungeon[list])
      if (!thing[done] && plan[list].get(thing.name).has(region)) return { goal: thing };
  for (const lever of dungeon.levers) {
    if (lever.pulled || !plan.levers.get(lever.name).has(region)) continue;
    const torch = dungeon.torches.find(({ name }) => name === lever.torch);
    return torch.burning ? blowAt(lever) : blowAt(torch);
  }
  const device = deviceIn(dungeon, plan, region);
  if (device) return device;
  if (region === plan.hall) return { goal: dungeon.boss };
  const { checkpoint } = dungeon;
  if (plan.checkpoint === region && !checkpoint.active) return { goal: checkpoint };
  return null;
}

/** The next blow at a group of devices that can be solved from here: bells by their scores, the others as they come. */
function deviceIn({ devices, row, progress }, plan, region) {
  const isOpen = (name) => !progress.devices.includes(name);
  const group = groupsOf(row).find((names) =>
    names.every(
      (name) => isOpen(name) && plan.devices.get(name).has(region) && isInHand(row, name, progress),
    ),
  );
  if (!group) return null;
  const left = devices.filter(({ name, on }) => group.includes(name) && !on);
  const [next] = left.toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0));
  if (next.kind !== "switch") return blowAt(next);
  return { goal: plan.stands.get(next.name).get(region), within: 16 };
}

const blowAt = (thing) => ({ goal: thing, strike: true, within: BESIDE });

function wayOn(dungeon, plan, region) {
  const name = firstDoor(dungeon, plan, region);
  const door = dungeon.doors.find((other) => other.name === name);
  const { sides } = plan.doors.find((other) => other.name === name);
  const beyond = [...sides].find(([side]) => side !== region)[1];
  if (door.open) return { goal: beyond };
  if (door.kind === "key")
    return { goal: isAt(dungeon.hero, sides.get(region)) ? beyond : sides.get(region) };
  return lightFor(dungeon, plan, door, region) ?? { goal: beyond };
}

/** A locked door is walked up to, and then leant on. */
const isAt = (hero, place) => Math.hypot(hero.x - place.x, hero.y - place.y) < 40;

/** The torches of a door, the farthest from it first. */
function lightFor(dungeon, plan, door, region) {
  const inReach = (names) => names?.every((torch) => plan.torches.get(torch).has(region));
  const names = inReach(door.link.torches) ? door.link.torches : door.link.or;
  const far = ({ x, y }) => Math.hypot(x - door.x, y - door.y);
  const out = dungeon.torches.filter((torch) => names.includes(torch.name) && !torch.burning);
  out.sort((one, other) => far(other) - far(one));
  return out.length > 0 ? blowAt(out[0]) : null;
}

/** The first door on the shortest sure way to a region with something to do. */
function firstDoor(dungeon, plan, region) {
  const start = { region, progress: dungeon.progress };
  const seen = new Set([region]);
  const waiting = [{ state: start, door: null }];
  let toHall = null;
  for (const { state, door } of waiting) {
    if (state.region === plan.hall) toHall = door;
    else if (door && jobIn(dungeon, plan, state.region)) return door;
    for (const move of movesOf(dungeon.row, plan, state)) {
      if (move.kind !== "sure" || !move.door || seen.has(move.to.region)) continue;
      seen.add(move.to.region);
      waiting.push({ state: move.to, door: door ?? move.door });
    }
  }
  return toHall;
}
