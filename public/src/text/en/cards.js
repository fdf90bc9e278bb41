/** What the cards are called and say; see `content/cards/skill.js`. */
export default {
  cacheBeam: {
    name: "Cache Beam",
    text: "Each third swing looses a beam: {damage} damage, {range} far, through {pierce} foes. Read hot, hit hard.",
  },
  hashShuriken: {
    name: "Hash Shuriken",
    one: "Every {interval} s 1 blade HSETs itself into the nearest foes: {damage} damage, piercing {pierce} more.",
    many: "Every {interval} s {count} blades HSET themselves into the nearest foes: {damage} damage, piercing {pierce} more.",
  },
  shieldAura: {
    name: "Shield Aura",
    text: "Every {interval} s a pulse pushes foes off: {damage} damage within {radius}. Access denied.",
  },
  ttlMines: {
    name: "TTL Mines",
    text: "Every {interval} s you leave a key with a TTL of {ttl} s. It expires with {damage} damage within {radius}.",
  },
  pubSubBolt: {
    name: "Pub/Sub Bolt",
    text: "A swing's first hit is published to {count} subscribers within {range}: {share} of its damage.",
  },
  replica: {
    name: "Replica",
    one: "REPLICAOF you: a small copy circles around you and strikes for {damage}.",
    many: "REPLICAOF you: {count} small copies circle around you and strike for {damage}.",
  },
  pipeline: {
    name: "Pipeline",
    text: "No waiting for replies: swings {attackSpeed} faster, sword +{damage}, third swing another +{finisher}.",
  },
  warmCache: {
    name: "Warm Cache",
    text: "+{maxHp} health, and {regen} comes back each second. Filled before it is asked for.",
  },
  keysMagnet: {
    name: "KEYS *",
    text: "Finds everything at once: experience flies in from {pickupRadius} further, and counts {expGain} more.",
  },
  swiftEviction: {
    name: "Swift Eviction",
    text: "Walk {speed} faster, dodge {dodgeCooldown} s sooner. A dodge leaves a trail: {damage} damage.",
  },
  rangeQuery: {
    name: "Range Query",
    text: "ZRANGE with a wider range: the sword reaches {swordReach} further, and all you do is critical {critical} more often.",
  },
  snapshot: {
    name: "Snapshot",
    none: "You take {toughness} less damage.",
    one: "You take {toughness} less damage. Once a run you load the last RDB instead of falling: {restores} health.",
    many: "You take {toughness} less damage. Twice a run you load the last RDB instead of falling: {restores} health.",
  },
  multiExec: {
    name: "MULTI / EXEC",
    text: "Cache Beam and Pipeline as one transaction: every swing looses the beam, not only the third.",
  },
  fanOut: {
    name: "Fan-out",
    text: "Hash Shuriken on Pub/Sub: each blade that hits leaps on to {count} more foes with {share} of its damage.",
  },
  flushAll: {
    name: "FLUSHALL",
    text: "Shield Aura with a TTL: every {interval} s all within {radius} is flushed, for {damage} damage.",
  },
  refill: { name: "Refill", text: "Gives 40\u00a0% of your health back." },
  bonus: { name: "INCRBY", text: "Adds 500 to your score." },
  scan: { name: "SCAN", text: "Draws in all experience on the field." },
};
