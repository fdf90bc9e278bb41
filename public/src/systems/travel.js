import { k } from "../context.js";
import { state } from "../states/stateManager.js";
import { loadText } from "../text/load.js";
import { hasAtlas, loadAtlas, releaseSprites } from "./assets.js";
import { offerRelease } from "./release.js";
import { requestSave } from "./saving.js";
import { confirmChoice } from "./ui/confirm.js";
import { hideLoading, showLoading } from "./ui/loading.js";

const { washedOut } = await loadText("ui");

/** @type {Record<string, () => Promise<{assets: string[], default: (params: object) => void}>>} */
let loaders = {};
/** @type {Map<string, {assets: string[], default: (params: object) => void}>} */
const modules = new Map();
let current = "";
let underway = false;

/** A hub is a place to go on in after a reload; arenas and quests start from one. */
const isHub = (scene) => /^level\d$/.test(scene);

/** Says where each scene's module comes from; it is fetched when the scene is first entered. */
export function registerScenes(importers) {
  loaders = importers;
}

/** What fetches the module of each scene. */
export const sceneImporters = () => Object.values(loaders);

/** The name of the scene on show. */
export const currentScene = () => current;

/**
 * Goes to a scene, loading first what it needs. A second call while one is under way does nothing: doors are wide.
 * @param {string} scene
 * @param {object} [params]
 * @returns {Promise<boolean>} Whether the scene was entered.
 */
export async function travel(scene, params = {}) {
  if (underway) return false;
  underway = true;
  try {
    if (isHub(current)) requestSave();
    const entered = await loadWithRetry(scene);
    if (entered) await enter(scene, params);
    return entered;
  } finally {
    underway = false;
    hideLoading();
  }
}

/** The engine goes at the end of its frame. Until then what was loaded for the scene must not be let go. */
function enter(scene, params) {
  current = scene;
  keepPlace(scene);
  return new Promise((begun) => {
    k.go(scene, params, begun);
  });
}

function keepPlace(scene) {
  if (!isHub(scene) || !state.player) return;
  state.player.map = scene;
  requestSave();
}

async function loadWithRetry(scene) {
  for (;;) {
    try {
      await load(scene);
      return true;
    } catch (error) {
      console.error(error);
      hideLoading();
      if ((await offerRelease()) || !(await wantsAnotherTry())) return false;
    }
  }
}

/** The question is on the page already when it is needed: what could not be loaded may be the network. */
function wantsAnotherTry() {
  return confirmChoice(washedOut);
}

/**
 * Loads a scene ahead, so that its door opens at once and also without a network. If that fails, the door tries again.
 * @param {string} scene
 * @returns {Promise<void>} When it has ended, well or not.
 */
export const prepareScene = (scene) => load(scene, () => {}).catch(() => {});

async function load(scene, tell = showLoading) {
  if (modules.get(scene)?.assets.every(hasAtlas)) return;
  tell(0.1);
  const module = await loaders[scene]();
  let loaded = 0;
  await Promise.all(
    module.assets.map(async (atlas) => {
      await loadAtlas(atlas);
      loaded += 1;
      tell(0.3 + (0.7 * loaded) / module.assets.length);
    }),
  );
  k.scene(scene, (params, begun) => {
    begun();
    releaseSprites(module.assets);
    module.default(params);
  });
  modules.set(scene, module);
}
