import { k } from "../context.js";
import { startNewGame, state } from "../states/stateManager.js";
import { addBackdrop } from "../systems/backdrop.js";
import { inputDevice, onPress } from "../systems/input.js";
import { forgetUnsent, requestSave } from "../systems/saving.js";
import { keepConnecting, openWithoutServer } from "../systems/session.js";
import { setTouchMode } from "../systems/touch.js";
import { currentScene, travel } from "../systems/travel.js";
import { confirmChoice } from "../systems/ui/confirm.js";
import { moveFocus } from "../systems/ui/focus.js";
import { addTitleMenu } from "../systems/ui/titleMenu.js";

const FIRST_HUB = "level1";
const HUBS = new Set([FIRST_HUB]);

const NO_SERVER = "The server cannot be reached. We keep trying; until it answers, nothing is saved there.";

export const assets = ["core", "grassland"];

/** The title: who plays, and from where. */
export default function title() {
  const menu = addTitleMenu({
    start,
    goOn: () => travel(HUBS.has(state.player.map) ? state.player.map : FIRST_HUB),
    newGame: () => askForNewGame(menu),
    boards: async () => (await import("../systems/ui/leaderboardPanel.js")).openLeaderboard(),
    settings: async () => (await import("../systems/ui/settingsPanel.js")).openSettings(),
  });
  addBackdrop();
  setTouchMode("none");
  const stops = [menu.remove, connect(menu), awaitMusic(), ...driveByGamepad(menu)];
  k.onSceneLeave(() => {
    for (const stop of stops) stop();
  });
}

/** Shows what the server knows of this player; without a server, what this browser knows. */
function connect(menu) {
  if (state.player && state.sessionId) {
    menu.showWelcome(state.player.name);
    return () => {};
  }
  menu.showWaiting();
  return keepConnecting({
    onOpen() {
      menu.notify(null);
      offer(menu, "Start");
    },
    onFailure() {
      openWithoutServer();
      menu.notify(NO_SERVER);
      offer(menu, "Play without saving");
    },
  });
}

/** Whoever has asked for a new game stays with it, whatever the server says meanwhile. */
function offer(menu, label) {
  if (state.player && !menu.renaming) menu.showWelcome(state.player.name);
  else menu.showName(label, "");
}

async function askForNewGame(menu) {
  const sure = await confirmChoice({
    title: "A new game?",
    text: `The story of ${state.player.name} will be forgotten, here and on the server. Scores stay on the boards.`,
    yes: "Start anew",
    no: "Keep my save",
    danger: true,
  });
  if (!sure) return;
  menu.renaming = true;
  menu.showName(state.sessionId ? "Start" : "Play without saving", state.player.name);
}

function start(name) {
  startNewGame(name);
  forgetUnsent();
  requestSave({ create: true });
  travel(FIRST_HUB);
}

/** Sound is fetched at the first gesture: before one, no browser lets it be heard. */
function awaitMusic() {
  const gestures = ["pointerdown", "keydown"];
  async function begin() {
    stop();
    const [{ music }, { soundThePage }] = await Promise.all([
      import("../systems/audio.js"),
      import("../systems/ui/sounds.js"),
    ]);
    soundThePage();
    if (currentScene() === "title") music("title");
  }
  function stop() {
    for (const gesture of gestures) removeEventListener(gesture, begin);
  }
  for (const gesture of gestures) addEventListener(gesture, begin);
  return stop;
}

/** On the title the clock runs, so presses come as actions here; in a panel they come as keys. */
function driveByGamepad({ element }) {
  const byPad = (action, run) => onPress(action, () => inputDevice() === "gamepad" && run());
  return [
    ...["up", "down", "left", "right"].map((way) => byPad(way, () => moveFocus(element, way))),
    byPad("confirm", () => element.contains(document.activeElement) && document.activeElement.click()),
  ];
}
