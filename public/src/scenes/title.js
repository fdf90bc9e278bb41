import { k } from "../context.js";
import { openHub } from "../rules/places.js";
import { startNewGame, state } from "../states/stateManager.js";
import { addBackdrop } from "../systems/backdrop.js";
import { forgetUnsent, requestSave } from "../systems/saving.js";
import { keepConnecting, openWithoutServer } from "../systems/session.js";
import { setTouchMode } from "../systems/touch.js";
import { currentScene, prepareScene, travel } from "../systems/travel.js";
import { confirmChoice } from "../systems/ui/confirm.js";
import { addTitleMenu } from "../systems/ui/titleMenu.js";
import { fill, loadText } from "../text/load.js";

const FIRST_HUB = "level1";

const { title: text, anew } = await loadText("ui");

export const assets = ["core", "grassland"];

/** The title: who plays, and from where. */
export default function title() {
  const menu = addTitleMenu({
    start,
    goOn: () => travel(hubAhead()),
    newGame: () => askForNewGame(menu),
    boards: async () => (await import("../systems/ui/leaderboardPanel.js")).openLeaderboard(),
    settings: async () => (await import("../systems/ui/settingsPanel.js")).openSettings(),
  });
  addBackdrop();
  setTouchMode("none");
  const stops = [menu.remove, connect(menu), awaitMusic()];
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
      offer(menu, text.start);
      prepareScene(hubAhead());
    },
    onFailure() {
      openWithoutServer();
      menu.notify(text.noServer);
      offer(menu, text.startOffline);
    },
  });
}

/** Where the player goes on or begins. While a name is typed, it is loaded. */
const hubAhead = () => (state.player ? openHub(state.player.map, state.game.story) : FIRST_HUB);

/** Whoever has asked for a new game stays with it, whatever the server says meanwhile. */
function offer(menu, label) {
  if (state.player && !menu.renaming) menu.showWelcome(state.player.name);
  else menu.showName(label, "");
}

async function askForNewGame(menu) {
  const sure = await confirmChoice({
    ...anew,
    text: fill(anew.text, { name: state.player.name }),
    danger: true,
  });
  if (!sure) return;
  menu.renaming = true;
  menu.showName(state.sessionId ? text.start : text.startOffline, state.player.name);
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
