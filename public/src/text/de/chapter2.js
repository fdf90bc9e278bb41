/** Was in Kapitel 2 gesagt, gefragt und geschrieben wird, auf Deutsch. */
export default {
  title: "Alles an seinem Platz",
  dungeon: "Das Unsortierte",
  people: {
    dino: { about: "Führt das Hauptbuch. Kurze Arme, langes Gedächtnis." },
    sok: { about: "Sortiert. Die Hälfte von einem Paar." },
    jam: { about: "Beschriftet alles. Inzwischen auch dich." },
    toolbox: { about: "Hat für jedes Ding ein Werkzeug und nimmt es nur für dieses Ding." },
    grape: { about: "Viele in einem, und keine zweimal." },
    egg: { about: "Hat alles in sich, schön verschachtelt." },
    mushroom: { about: "Läutet die Glocken, die niedrigste zuerst." },
    goldfly: { about: "War schon hier und ist schon wieder weg." },
    money_bag: { about: "Verkauft Bleibendes gegen flüchtige Münzen." },
  },
  speakers: {
    list: { name: "Soks Liste" },
    muffled: { name: "Eine dumpfe Stimme" },
    tangle: { name: "Tangle, der Join" },
    sign: { name: "Ein Schild an der Wand" },
    shrine: { name: "Der Schrein" },
    gate2: { name: "Das Tor" },
    stone: { name: "Der leuchtende Stein" },
  },
  places: {
    gate: "Tor zum Ödland",
    dungeon: "Das Unsortierte",
    portal: "Portal zur Arena",
    stone: "Stein der Rekorde",
    shop: "Pennys Regal",
    back: "Weg zur Wiese",
    inside: {
      exit: "Der Ausgang",
      shrine: "Der Schrein",
      checkpoint: "Der leuchtende Stein",
      boss: "Der Saal der Weberin",
    },
  },
  quests: {
    road: "Nimm den Weg in die Kupferberge",
    arrival: "Sprich mit Dino",
    called: "Finde das Unsortierte im Nordwesten",
    inside: "Kehr ins Unsortierte zurück",
    brink: "Stell dich Tangle im Unsortierten",
    freed: "Bring Dino die Neuigkeiten",
    gift: "Schaff Ordnung und finde den Schrein",
    seek: "Finde den Saal der Weberin",
    boss: "Entwirre Tangle, Knoten für Knoten",
    leave: "Räum hier auf oder geh nach Hause",
  },
  lines: {
    dino: {
      always: {
        ledger: [
          "In meinem Hauptbuch ist jedes Ding ein Schlüssel, und seine Felder sind Farbe, Fach und Gewicht.",
          "Wer das Gewicht will, fragt nach dem Gewicht. Niemand liest die ganze Seite. Fast niemand.",
        ],
      },
      called: {
        road: [
          "Die Stufen hoch, dann links die obere Terrasse entlang. Wo Papier im Schnee liegt, bist du da.",
        ],
      },
      inside: {
        lock: [
          "Ein Schloss mit Feldern? Stell jedes auf das, was sein Schild sagt. Stellst du eines um, bleiben die anderen.",
        ],
      },
      brink: {
        knot: [
          "Eine Weberin! Dann lass die Fäden. Ein Faden taugt nur so viel wie sein Knoten, und ein Knoten hat einen Platz.",
        ],
      },
      after: {
        drawer: [
          "Ich habe endlich meine eigene Schublade aufgeräumt. Zuunterst lag ein Zettel: „Schublade aufräumen.“",
        ],
      },
    },
    list: {
      arrival: {
        list: ["„1. Reingehen. 2. Sortieren. 3. Rauskommen. 4. Punkt 1 bis 3 abhaken.“ Abgehakt ist nichts."],
      },
    },
    sok: {
      always: {
        pair: ["Ein Feld und sein Wert sind ein Paar. Eins ohne das andere ist bloß Wäsche."],
      },
      after: {
        found: [
          "Ich habe meine andere Hälfte beim Namen gerufen. Sie war in der Schublade. In der SCHUBLADE, Runner.",
        ],
      },
    },
    jam: {
      always: {
        label: [
          "Ohne Etikett kein Deckel. Ein Glas ohne Etikett ist eine Überraschung, und davon hatte ich genug.",
        ],
      },
      called: {
        powder: [
          "Ich habe vierzig Gläser mit weißem Pulver. Eins ist Salz. Nach dem neunten haben wir nicht mehr gekostet.",
        ],
      },
      freed: {
        soup: ["Salz in der Suppe! Ich habe vor Freude geweint. Jetzt ist zu viel Salz in der Suppe."],
      },
    },
    toolbox: {
      always: {
        tools: [
          "Kommt’s auf die Reihenfolge an? Liste. Jedes nur einmal? Set. Nach Rang? Sorted Set. Teile mit Namen? Hash.",
          "Und schlag nie einen Nagel mit der Säge ein. Die Säge merkt sich das.",
        ],
      },
      inside: {
        type: [
          "Unsicher, was du da in der Hand hast? Frag nach seinem TYPE. Ein falscher Befehl wird abgelehnt. Mit Recht.",
        ],
      },
      freed: {
        nails: ["Die Nägel sind bei den Nägeln. Ich könnte ihnen den ganzen Tag zusehen. Mache ich auch."],
      },
    },
    grape: {
      always: {
        set: [
          "Wir sind ein Set: Jede ist genau einmal drin. Jemand tat Gloria noch einmal dazu. Nichts geschah. Sie war gekränkt.",
        ],
      },
      brink: {
        raisins: [
          "Tangle hat uns an die Rosinen gebunden. Wir hatten seit Jahren nicht miteinander geredet.",
        ],
      },
      freed: {
        loose: ["Wir hängen wieder aneinander, ganz aus freien Stücken. Das wiegt gar nichts."],
      },
    },
    egg: {
      always: {
        nested: [
          "Ich bin ein Dokument. In mir ist Eiweiß, darin der Dotter. Frag also nach $.eiweiss.dotter, und lass mich ganz.",
        ],
      },
      inside: {
        path: ["Räume in Räumen? Lies den Pfad von links: Jeder Name ist eine Tür weiter hinein."],
      },
      freed: {
        whole: [
          "Um ein einziges Ding zu sehen, hat man mich immer ganz aufgemacht. Jetzt fragt man. Ich fühle mich wie ungepellt.",
        ],
      },
    },
    mushroom: {
      always: {
        bells: [
          "Gib einer Glocke eine Punktzahl, und schon hängt sie an ihrem Platz. Ich ziehe nur an den Seilen.",
        ],
      },
      inside: {
        order: [
          "Läute von der kleinsten Zahl aufwärts, egal wo die Glocken hängen. Bei Gleichstand entscheidet das Alphabet.",
        ],
      },
      freed: {
        heard: [
          "Jemand hat die Glocken im Archiv geläutet, und zwar der Reihe nach! Ich hab’s bis in den Hut gespürt.",
        ],
      },
    },
    goldfly: {
      always: {
        crags: ["In der Arena: immer um die Felsen! Du kürzt ab, die nicht. Tschüs! Wieder da! Schon weg!"],
      },
      called: {
        dinner: [
          "Ich habe das ganze Archiv mal durchgesehen. Dann war es Abend. Von welchem Tag, habe ich nie erfahren.",
        ],
      },
      freed: {
        straight: ["Alles hat einen Platz! Ich weiß, wo ich hinwill! Ich bin schon da!"],
      },
    },
    money_bag: {
      always: {
        shelf: ["Münzen kommen und gehen. Was du aus meinem Regal kaufst, bleibt dir."],
      },
      freed: {
        sorted: [
          "Meine Preise sind jetzt sortiert, alle sehen das Billige zuerst. Das nennt sich dann Fortschritt.",
        ],
      },
    },
    gate2: {
      arrival: {
        snowed: [
          "Drei Scheiben unter einer Kruste aus Eis. Am Ring hängt ein Zettel: „Geht auf, wenn das Salz gefunden ist.“",
        ],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Willkommen in Coppershelf",
      lines: [
        [
          "dino",
          "Vorsicht, Stufe. Vorsicht, Schnee. Vorsicht, Hauptbuch. Cache Runner? Du stehst unter C. Und, sicher ist sicher, unter R.",
        ],
        [
          "dino",
          "Willkommen in Coppershelf! „Alles an seinem Platz“ ist unser Motto. Das Schild dazu haben wir verlegt.",
        ],
        [
          "dino",
          "Im Archiv fing es an. Jemand bindet alles an alles. Man hebt einen Löffel, und die ganze Küche kommt mit.",
        ],
        [
          "dino",
          "Wer eine Sache sucht, muss alle ansehen. Ich wollte nur Salz. Ich habe vierhundert Gläser gelesen.",
        ],
        [
          "dino",
          "Sok ist hinein, um zu sortieren, vor fünf Tagen, mit einer Liste. Einer guten Liste. Nummeriert!",
        ],
        [
          "dino",
          "Finde Sok, Runner. Das Archiv liegt oben im Nordwesten. Auf dem Schild steht: Das Unsortierte.",
        ],
        ["dino", "Und lies nicht alles. Frag nach dem Feld, das du brauchst."],
      ],
    },
    dungeonEntered: {
      title: "Ins Unsortierte",
      lines: [
        [
          "sign",
          "DAS UNSORTIERTE, ehemals ARCHIV. Leg alles dahin zurück, wo du es gefunden hast. Falls du es findest: Sag es uns.",
        ],
        [
          "muffled",
          "Mmf! Ist da wer? Zieh an keinem Faden! Ich habe an einem gezogen. Jetzt hänge ich an elf Regenschirmen.",
        ],
        [
          "sign",
          "Darunter: „1. Schlösser haben Felder: einstellen. 2. Räume in Räumen haben Pfade: gehen. 3. Glocken: kleinste Zahl zuerst. S.“",
        ],
      ],
    },
    giftTaken: {
      title: "Der Hash Shuriken",
      lines: [
        ["shrine", "Du kommst mit leeren Händen. In diesem Haus gilt das als aufgeräumt."],
        [
          "shrine",
          "Nimm den Hash Shuriken. Er sucht nicht. Er kennt den Namen, also fliegt er geradewegs hin.",
        ],
        [
          "shrine",
          "Gegner oder Schalter: Was am nächsten ist, das findet er. Und sei die Kluft noch so tief, er sieht nie nach unten.",
        ],
      ],
    },
    checkpointReached: {
      title: "Vor dem Saal der Weberin",
      lines: [
        ["muffled", "Sok hier. Ich sehe von hier aus alles. Es ist alles an mir festgebunden."],
        [
          "muffled",
          "Ihre Fäden halten Ding an Ding. Schneid einen in der Mitte durch, und sie flickt ihn. Schneid da, wo der Knoten sitzt!",
        ],
        [
          "stone",
          "Warmes Licht. Hier erinnert man sich an dich: einmal, an einer Stelle, unter einem Namen.",
        ],
      ],
    },
    bossMet: {
      title: "Der Join",
      lines: [
        [
          "tangle",
          "Halt still! Das ist der Faden von der Teekanne zum Wetter. Die gehören zusammen. Alles gehört zusammen.",
        ],
        [
          "tangle",
          "Nichts konnte ich allein sehen. Also band ich dieses an jenes und jenes an die dort. Ist es nicht gemütlich?",
        ],
        [
          "tangle",
          "Komm, loses Ende. Dich an den Stuhl, den Stuhl an eine Glocke und die Glocke an den Donnerstag.",
        ],
      ],
    },
    bossDefeated: {
      title: "Lose Enden",
      lines: [
        [
          "tangle",
          "Schnipp, schnapp … und sie stehen trotzdem beisammen. Ganz ohne Faden. Warum hat das denn niemand gesagt?",
        ],
        ["tangle", "Einen behalte ich. Einen kurzen. Für einen Schal."],
        [
          "sok",
          "Meine Ferse! Ich spüre meine Ferse! Danke. Ich bin Sok. Uns gibt es zweimal, aber ich finde den anderen nicht.",
        ],
        ["sok", "Heim, bevor ich noch die Trümmer sortiere. Und sag Dino: Das Salz stand hinter mir."],
      ],
    },
    outroTold: {
      title: "Alles an seinem Platz",
      lines: [
        ["dino", "Das Salz! Vierhundert Gläser, und es stand … wo, Sok?"],
        ["sok", "Unter „Verschiedenes“. Wie alles."],
        ["dino", "Sie war also gar nicht böse. Sie hing nur an allen Dingen. Gleichzeitig."],
        [
          "sok",
          "Es hält auch ohne Schnur zusammen: Felder in einem Hash, Zweige in einem Dokument, Ränge in einem Sorted Set.",
        ],
        [
          "dino",
          "Und für jedes das richtige Regal, sonst ist es nur ein ordentlicherer Haufen. Das kommt auf Seite eins.",
        ],
        [
          "sok",
          "In den Knoten steckte eine Karte, noch warm, voller Sand: „Ein Tor, neuntausend Krüge. Schlange seit Frühling. Brauchen Hände.“",
        ],
        ["dino", "Thousandwells, im Ödland! Dann los, durch das Tor im Nordosten. Und nimm etwas Salz mit."],
      ],
    },
  },
  journal: {
    "page.lock": {
      title: "Das Schloss: ein Hash",
      hint: "Betritt das Unsortierte.",
      parts: [
        "Ein Schloss mit vielen Feldern ist ein Hash: ein Schlüssel, und darin Felder mit Werten. HSET antwortet, wie viele der Felder neu sind.",
        [
          ["HSET lock:archive metal copper teeth 5 turns 2", "(integer) 3"],
          ["HGET lock:archive teeth", '"5"'],
          ["HSET lock:archive turns 3", "(integer) 0"],
        ],
        "0 ist kein Fehlschlag: Das Feld war schon da und hat jetzt einen neuen Wert. Alle anderen Felder blieben, wie sie waren.",
        [
          ["HGETALL lock:archive", '1) "metal"  2) "copper"  3) "teeth"  4) "5"  5) "turns"  6) "3"'],
          ["HGET lock:archive colour", "(nil)"],
        ],
        "HGETALL liest die ganze Seite. Wer ein Feld braucht, fragt nach einem Feld, egal wie viele es gibt.",
      ],
    },
    "page.path": {
      title: "Räume in Räumen: ein JSON-Dokument",
      hint: "Erreiche den leuchtenden Stein vor dem Saal der Weberin.",
      parts: [
        "Was Teile in Teilen hat, ist ein Dokument. Ein Pfad führt hinein: $ ist die Tür, jeder Name ist einen Raum weiter drin.",
        [
          ['JSON.SET archive $ \'{"hall":{"shelf":{"jars":4}}}\'', "OK"],
          ["JSON.GET archive $.hall.shelf.jars", '"[4]"'],
          ["JSON.NUMINCRBY archive $.hall.shelf.jars 2", '"[6]"'],
        ],
        "Die Antwort ist eine Liste, denn ein Pfad kann zu mehr als einer Stelle führen. Zwei Punkte sehen in jedem Raum nach; ein Pfad ins Nirgendwo findet keine.",
        [
          ["JSON.GET archive $..jars", '"[6]"'],
          ["JSON.GET archive $.cellar", '"[]"'],
        ],
        "Dein eigener Spielstand ist so ein Dokument: Um ein Feld davon zu sichern, muss niemand den Rest neu schreiben.",
      ],
    },
    "page.bells": {
      title: "Die Glocken: nach Punktzahl geordnet",
      hint: "Erreiche den leuchtenden Stein vor dem Saal der Weberin.",
      parts: [
        "In einem Sorted Set hat jedes Mitglied eine Punktzahl, den Score. Wie auch immer du sie hineintust: Sie stehen von der kleinsten Zahl bis zur größten.",
        [
          ["ZADD bells 30 copper 10 tin 20 silver", "(integer) 3"],
          ["ZRANGE bells 0 -1", '1) "tin"  2) "silver"  3) "copper"'],
          ["ZRANK bells copper", "(integer) 2"],
          ["ZRANGE bells 10 20 BYSCORE", '1) "tin"  2) "silver"'],
        ],
        "Gib einer Glocke eine andere Zahl, und schon ist sie umgezogen. ZADD antwortet 0, denn keine Glocke ist neu.",
        [
          ["ZADD bells 5 copper", "(integer) 0"],
          ["ZRANK bells copper", "(integer) 0"],
        ],
        "Ränge beginnen bei 0. Sind die Zahlen gleich, entscheiden die Namen, Buchstabe für Buchstabe.",
      ],
    },
    "page.shelves": {
      title: "Tangle: Welches Regal wofür?",
      hint: "Entwirre Tangle.",
      parts: [
        "Jedes Regal beantwortet eine Art von Frage. Eine Liste bewahrt die Reihenfolge, und man nimmt von ihren Enden: zuerst hinein, zuerst hinaus.",
        [
          ["RPUSH queue Dino Jam", "(integer) 2"],
          ["LPOP queue", '"Dino"'],
        ],
        "Ein Set weiß nur, wer drin ist. Niemand ist zweimal drin.",
        [
          ["SADD grapes Gloria", "(integer) 1"],
          ["SADD grapes Gloria", "(integer) 0"],
          ["SISMEMBER grapes Gloria", "(integer) 1"],
        ],
        "TYPE sagt, was ein Schlüssel enthält. Ein Befehl für ein anderes Regal wird abgelehnt, also verheddert sich nichts.",
        [
          ["TYPE lock:archive", "hash"],
          ["TYPE archive", "ReJSON-RL"],
          ["TYPE bells", "zset"],
          ["LPUSH bells gold", "(error) WRONGTYPE Operation against a key holding the wrong kind of value"],
        ],
        "Redis kennt keinen Join. Was zusammen gelesen wird, liegt zusammen unter einem Schlüssel; alles andere findet man unter seinem eigenen.",
      ],
    },
  },
};
