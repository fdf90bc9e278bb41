/**
 * The shapes that a run and those who show it agree on. Lengths are world pixels, times game seconds, angles radians.
 *
 * @typedef {{x: number, y: number}} Point
 *
 * @typedef {object} Intent What the player wants this step.
 * @property {number} x Wanted direction, -1 to 1.
 * @property {number} y
 * @property {boolean} attack Held: the sword swings again as soon as it can.
 * @property {boolean} dodge Pressed in this step.
 *
 * @typedef {object} Hero
 * @property {number} x @property {number} y @property {number} vx @property {number} vy
 * @property {number} radius
 * @property {Point} facing A unit vector.
 * @property {boolean} moving
 * @property {number} grip How well the feet hold, 1 on plain ground.
 * @property {number} hp @property {number} maxHp
 * @property {number} level @property {number} exp @property {number} expToNext
 * @property {number} invulnerable Seconds left.
 * @property {null | {time: number, duration: number, angle: number, step: number, reach: number, arc: number,
 *   serial: number}} swing `step` 0 to 2; the blade sweeps `arc` radians, half of it to each side of `angle`.
 * @property {null | {time: number, duration: number, x: number, y: number}} dodge
 * @property {number} dodgeCooldown Seconds left.
 *
 * @typedef {object} Foe
 * @property {number} id @property {string} kind A key of `content/foes.js`.
 * @property {number} x @property {number} y @property {number} radius
 * @property {number} hp @property {number} maxHp
 * @property {boolean} elite
 * @property {number} facing -1 left, 1 right.
 * @property {number} hurt Seconds of flash left.
 * @property {"spawn" | "chase" | "tell" | "act" | "rest"} mood `tell` announces an attack for `moodTime` more seconds.
 * @property {number} moodTime
 * @property {number} age
 * @property {number} vx @property {number} vy Its own way; `kx`, `ky`: what a blow added to it.
 * @property {number} aim While it tells or acts: the angle that it attacks along.
 * @property {boolean} blinking Out of reach for a moment; nothing hits it.
 * @property {Ally | null} quarry Whom it is after in the hero's stead.
 * @property {boolean} [asleep] In a dungeon: it does nothing, and what it might do to the hero neither.
 * @property {boolean} [warded] No blow gets through, so no sword is aimed at it.
 * @property {Foe | null} [mends] Whom it mends now. @property {Foe | null} [follows] Whom it stands behind in a queue.
 * @property {FoeRow} row
 *
 * @typedef {Point & {radius: number, up: boolean, flow: object, suffer: (run: Run, damage: number) => boolean}} Ally A
 *   friend of the hero's; `flow`: the ways to it, `suffer` hurts it and says whether it did.
 *
 * @typedef {object} Shot A thing that flies or lies and hurts. `from` says whom it spares.
 * @property {number} id @property {string} kind beam, shuriken, mine, spit, …
 * @property {"hero" | "foe"} from
 * @property {number} x @property {number} y @property {number} radius
 * @property {number} vx @property {number} vy @property {number} angle
 * @property {number} age @property {number} life
 * @property {number} damage @property {number} push @property {number} pierce How many more foes it may strike.
 * @property {boolean} walls Whether walls stop it.
 * @property {(run: Run, shot: Shot, dt: number) => void} [lies] What it does in each step beside hurting.
 * @property {(run: Run, shot: Shot) => void} [expired]
 *
 * @typedef {object} Pickup
 * @property {number} id @property {"exp" | "heart" | "magnet" | "coin"} kind
 * @property {number} x @property {number} y @property {number} value @property {number} age
 *
 * @typedef {object} Offer A card on the table.
 * @property {string} id A key of `content/skills.js`.
 * @property {number} rank The rank that taking it gives.
 *
 * @typedef {object} Run What is not named here only the rules themselves read.
 * @property {"playing" | "choosing" | "dead"} state
 * @property {number} time Seconds of game time.
 * @property {Hero} hero @property {Foe[]} foes @property {Shot[]} shots @property {Pickup[]} pickups
 * @property {Offer[]} offers Not empty while `choosing`.
 * @property {Offer[]} taken All cards so far, in order.
 * @property {Record<string, number>} ranks Ranks by skill id.
 * @property {LearntSkill[]} skills @property {Stats} stats @property {Arena} arena
 * @property {import("../dungeon/types.js").Target[]} targets What can be struck and is no foe; none in an arena.
 * @property {Ally[]} allies None in an arena.
 * @property {{index: number, name: string, subtitle: string, next: number, time: number}} wave `next`: seconds until
 *   the next one; `time`: of the waves' own clock, which stands still while a boss lives.
 * @property {Foe | null} boss The boss of the wave. @property {number} coins
 * @property {Hazard[]} hazards What the ground is up to.
 * @property {number} score
 * @property {{count: number, left: number}} streak Kills in a row, and the seconds left to go on; a hurt ends it.
 * @property {{goblin: number, spider: number, skeleton: number, vampire: number}} kills
 * @property {number} ahead Seconds that were handed in and do not fill a step yet.
 *
 * @typedef {object} LearntSkill A skill that the hero has, in the rank that it has.
 * @property {string} id @property {Record<string, any>} data The row of its rank.
 * @property {SkillEffect} [effect]
 * @property {Record<string, any>} memory What the effect keeps between steps.
 *
 * @typedef {object} Stats
 * @property {number} speed @property {number} dodgeCooldown @property {number} maxHp
 * @property {number} regen hp a second. @property {number} toughness What hurts are multiplied by.
 * @property {number} damage @property {number} attackSpeed @property {number} swordReach Factors of the sword.
 * @property {number} finisher Factor of the third swing's damage. @property {number} critical Chance of it.
 * @property {number} pickupRadius @property {number} expGain @property {number} luck What the chance of coins is
 *   multiplied by. @property {number} secondWind The share of health that comes back, once, instead of a fall.
 *
 * @typedef {object} Arena What a run is made of.
 * @property {Record<string, FoeRow>} foes @property {Record<string, SkillRow>} skills
 * @property {Record<string, object>} fallbacks @property {import("../waves.js").WaveRow[]} waves
 * @property {number} again The wave from which on they come round when all are over.
 * @property {HazardRow[]} [hazards]
 * @property {number} eliteEvery Seconds. @property {number} mostFoes @property {Partial<Stats>} hero
 * @property {{hp: number, damage: number, speed: number}} [scale] What the threat of the time is multiplied by.
 * @property {{hp: number, damage: number, speed: number}} [threat] How strong foes are, whatever the time.
 *
 * @typedef {object} HazardRow Something that the ground of an arena does. What the plug needs beyond this it says.
 * @property {string} kind @property {HazardPlug} plug
 * @property {number} first Seconds until the first. @property {number} every Seconds between two, about.
 *
 * @typedef {object} HazardPlug
 * @property {(run: Run, row: HazardRow) => void} begin Puts what it is made of into `run.hazards`.
 * @property {(run: Run, hazard: Hazard, dt: number) => void} step Sets `over` when there is nothing left of it.
 *
 * @typedef {object} Hazard
 * @property {number} id @property {string} kind @property {HazardPlug} plug
 * @property {number} x @property {number} y @property {number} age
 * @property {number} tell Seconds in which it is only announced. @property {boolean} [over]
 *
 * @typedef {object} Field
 * @property {number} width @property {number} height @property {(x: number, y: number) => boolean} solid
 * @property {(x: number, y: number) => boolean} blocks Whether it stops what flies: a chasm is solid, and does not.
 * @property {(body: {x: number, y: number, radius: number}, dx: number, dy: number) => void} move
 * @property {(shape: import("../shapes.js").Shape) => void} close Makes a shape solid, `open` undoes it.
 * @property {(shape: import("../shapes.js").Shape) => void} open
 *
 * @typedef {object} FoeRow A kind of foe. What a behaviour needs beyond this stands in `trick`.
 * @property {string} name @property {string} elite The name of one that is an elite. @property {boolean} [leads]
 * @property {string} [line] What it is and how it is met, in a sentence.
 * @property {"goblin" | "spider" | "skeleton" | "vampire"} counter @property {FoeBehaviour} behaviour
 * @property {number} hp @property {number} speed @property {number} damage @property {number} radius
 * @property {number} weight @property {number} exp @property {number} score @property {number} [pack]
 * @property {boolean} [boss] @property {string} [title] Of a boss.
 * @property {boolean} [ghostly] Passes walls.
 * @property {number} [actDamage] What its damage is multiplied by while it acts. @property {Record<string, any>} [trick]
 *
 * @typedef {object} FoeBehaviour
 * @property {(run: Run, foe: Foe, dt: number) => void} step Sets what it wants (`wx`, `wy`) and its mood.
 * @property {(run: Run, foe: Foe) => void} [struck] @property {(run: Run, foe: Foe) => void} [fallen]
 * @property {(run: Run, foe: Foe, blow: {angle: number}) => boolean} [wards] Whether it keeps a blow from hurting.
 *
 * @typedef {object} SkillRow A card. `ranks` holds a row for each rank: its `text`, `stats` (added to the hero's, not
 *   summed over ranks) and whatever the effect reads.
 * @property {string} id @property {string} name @property {string} icon @property {number} [weight]
 * @property {SkillEffect} [effect] @property {Array<{text: string, stats?: Partial<Stats>}>} ranks
 * @property {Record<string, number>} [needs] Ranks of other skills that it merges; offered only then.
 *
 * @typedef {object} SkillEffect
 * @property {(run: Run, skill: LearntSkill, dt: number) => void} [step]
 * @property {(run: Run, skill: LearntSkill, swing: object) => void} [swung]
 * @property {(run: Run, skill: LearntSkill, foe: Foe, damage: number, kind: string) => void} [hit]
 * @property {(run: Run, skill: LearntSkill) => void} [dodged]
 * @property {(run: Run, skill: LearntSkill) => void} [dying] The last chance to have hp again.
 *
 * @typedef {object} RunEvent What happened, for eyes and ears; more fields by type.
 * @property {"swing" | "hit" | "kill" | "hurt" | "dodge" | "exp" | "level" | "heal" | "wave" | "elite" | "spawn"
 *   | "tell" | "shoot" | "act" | "blink" | "block" | "split" | "mend" | "dive" | "surface" | "magnet" | "beam" | "pulse" | "turnBack" | "bolt" | "explode" | "card" | "coin" | "boss" | "rage" | "hazard" | "rock" | "slam" | "death"} type
 * @property {number} x @property {number} y
 * @property {number} [damage] @property {boolean} [critical] @property {string} [kind] @property {number} [angle]
 * @property {number} [radius] @property {Foe} [foe] @property {Point[]} [points] @property {string} [text]
 */

export {};
