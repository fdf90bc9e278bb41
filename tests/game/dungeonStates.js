/**
 * All states that a dungeon can be in, as a region and its progress, and the moves between them. A move is `sure` when
 * nothing but the hero's hands is needed for it: all torches of a door are in reach on its near side. It is `possible`
 * when it also may need torches that were lit elsewhere and still burn.
 */

const LISTS = ["shrines", "keys", "doors", "chests", "torches", "devices"];

/** The progress of somebody who begins. */
export const nothing = {
  ...{ checkpoint: false, shrines: [], keys: [], doors: [] },
  ...{ chests: [], torches: [], devices: [] },
};

/** A state as a text, the same for the same state. */
export function keyOf({ region, progress }) {
  return JSON.stringify([region, progress.checkpoint, ...LISTS.map((list) => [...progress[list]].sort())]);
}

const add = (progress, list, name) =>
  progress[list].includes(name) ? progress : { ...progress, [list]: [...progress[list], name] };

/** Everything that can be done in a state. */
export function movesOf(row, plan, state) {
  return [...takings(row, plan, state), ...passings(row, plan, state), death(plan, state)];
}

function death(plan, { progress }) {
  const region = progress.checkpoint ? plan.checkpoint : plan.start;
  return { kind: "possible", to: { region, progress } };
}

function takings(row, plan, { region, progress }) {
  const moves = [];
  const to = (changed, kind = "sure") => {
    if (changed !== progress) moves.push({ kind, to: { region, progress: changed } });
  };
  for (const list of ["shrines", "keys", "chests"])
    for (const [name, near] of plan[list]) if (near.has(region)) to(add(progress, list, name));
  for (const [name, near] of plan.levers) {
    const { torch } = row.levers[name];
    if (!near.has(region)) continue;
    if (lightable(row, plan, torch, progress, openFrom(row, plan, region, progress)))
      to(add(progress, "torches", torch));
    else if (lightable(row, plan, torch, progress, everywhere(row, plan, region, progress)))
      to(add(progress, "torches", torch), "possible");
  }
  for (const names of groupsOf(row)) {
    const isInReach = (name) => plan.devices.get(name).has(region) && isInHand(row, name, progress);
    if (names.every(isInReach)) to(names.reduce((changed, name) => add(changed, "devices", name), progress));
  }
  if (region === plan.checkpoint && !progress.checkpoint) to({ ...progress, checkpoint: true });
  return moves;
}

/** The devices that are solved together. */
export function groupsOf({ devices = {} }) {
  const names = Object.keys(devices);
  const groups = new Set(names.map((name) => devices[name].group ?? name));
  return [...groups].map((group) => names.filter((name) => (devices[name].group ?? name) === group));
}

/** A switch beyond a chasm needs the shuriken. */
export const isInHand = ({ devices }, name, { shrines }) =>
  devices[name].plug.kind !== "switch" || shrines.length > 0;

function passings(row, plan, { region, progress }) {
  const near = openFrom(row, plan, region, progress);
  const far = everywhere(row, plan, region, progress);
  return plan.doors
    .filter(({ sides }) => sides.has(region))
    .flatMap((door) => {
      const other = [...door.sides.keys()].find((side) => side !== region);
      const unlocked = door.kind === "key" ? add(progress, "doors", door.name) : progress;
      const to = { region: other, progress: unlocked };
      if (opens(row, plan, door, progress, near)) return [{ kind: "sure", to, door: door.name }];
      return opens(row, plan, door, progress, far) ? [{ kind: "possible", to, door: door.name }] : [];
    });
}

function opens(row, plan, { kind, link, name }, progress, regions) {
  if (kind === "boss") return true;
  if (kind === "key") return progress.doors.includes(name) || progress.keys.includes(link.key);
  if (kind === "device") return link.devices.every((device) => progress.devices.includes(device));
  const burns = (torch) => progress.torches.includes(torch) || lightable(row, plan, torch, progress, regions);
  return link.torches.every(burns) || (link.or?.every(burns) ?? false);
}

function lightable(row, plan, torch, progress, regions) {
  if (row.torches[torch].by && progress.shrines.length === 0) return false;
  return [...plan.torches.get(torch)].some((region) => regions.has(region));
}

/** Where the hero gets to from a region without lighting anything. */
function openFrom(row, plan, region, progress) {
  return spread(plan, region, (door) => opens(row, plan, door, progress, new Set()));
}

/** Where the hero gets to from a region, lighting whatever can be lit on the way and never being late. */
function everywhere(row, plan, region, progress) {
  let known = new Set([region]);
  for (;;) {
    const wider = spread(plan, region, (door) => opens(row, plan, door, progress, known));
    if (wider.size === known.size) return known;
    known = wider;
  }
}

function spread(plan, region, isOpen) {
  const reached = new Set([region]);
  for (const at of reached)
    for (const door of plan.doors)
      if (door.sides.has(at) && isOpen(door)) for (const side of door.sides.keys()) reached.add(side);
  return reached;
}

/** All states that can come to be, with the moves out of each. */
export function allStates(row, plan) {
  const states = new Map();
  const waiting = [{ region: plan.start, progress: nothing }];
  while (waiting.length > 0) {
    const state = waiting.pop();
    if (states.has(keyOf(state))) continue;
    const moves = movesOf(row, plan, state);
    states.set(keyOf(state), { ...state, moves });
    waiting.push(...moves.map(({ to }) => to));
  }
  return states;
}

/** The states from which sure moves lead to one that passes the test. */
export function statesThatReach(states, test) {
  const good = new Set([...states.keys()].filter((key) => test(states.get(key))));
  for (let before = -1; before !== good.size; ) {
    before = good.size;
    for (const [key, { moves }] of states)
      if (moves.some(({ kind, to }) => kind === "sure" && good.has(keyOf(to)))) good.add(key);
  }
  return good;
}
