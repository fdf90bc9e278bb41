/** Was in Kapitel 3 gesagt, gefragt und geschrieben wird. */
export default {
  title: "Viele Hände",
  dungeon: "Die Enge",
  people: {
    pineapple: { about: "Wacht über die Brunnen. Zählt sie täglich: 1.000." },
    burpman: { about: "Trägt Wasser. Kostet unterwegs." },
    watermelon: { about: "Schwimmt, und besteht vor allem daraus, worin sie schwimmt." },
    sun: { about: "Geht um sieben unter. Lässt sich dabei Zeit." },
    cake: { about: "Wurde in Stücke geschnitten und kann es nur empfehlen." },
    meat: { about: "Macht Botengänge. Zum Stillstehen ist es zu heiß." },
    apple: { about: "Findet Dinge. Fragt genau." },
    cloud: { about: "Verkauft, was bleibt. Es gibt immer noch einen von ihm." },
  },
  speakers: {
    jug: { name: "Ein Zettel an einem Krug" },
    bubbling: { name: "Eine blubbernde Stimme" },
    bottleneck: { name: "Bottleneck, das Einzige Tor" },
    sign: { name: "Ein Schild an der Wand" },
    shrine: { name: "Der Schrein" },
    gate3: { name: "Das Tor" },
    stone: { name: "Der leuchtende Stein" },
  },
  places: {
    gate: "Tor nach Neonmere",
    badlands: "Die Enge",
    portal: "Portal zur Arena",
    stone: "Stein der Rekorde",
    shop: "Clouds Stand",
    back: "Weg in die Berge",
    inside: {
      exit: "Der Ausgang",
      shrine: "Der Schrein",
      checkpoint: "Der leuchtende Stein",
      boss: "Das Einzige Tor",
    },
  },
  quests: {
    road: "Nimm den Weg ins Ödland",
    arrival: "Sprich mit Pineapple",
    called: "Finde die Enge im Nordwesten",
    inside: "Kehr in die Enge zurück",
    brink: "Stell dich Bottleneck in der Enge",
    freed: "Bring Pineapple die Neuigkeiten",
    gift: "Verteil das Wasser, finde den Schrein",
    seek: "Finde das Einzige Tor",
    boss: "Öffne Nebenkanäle, bis es sich verschluckt",
    leave: "Feg die Enge aus oder geh nach Hause",
  },
  lines: {
    pineapple: {
      always: {
        slots: [
          "Jeder Krug hat eine Nummer aus seinem Namen: CRC16, davon der Rest durch 16.384. Sie sagt, welcher Brunnen.",
          "So muss mich keiner fragen. Das ist für uns alle eine große Erleichterung.",
        ],
      },
      called: {
        road: ["Folg dem trockenen Kanal bis an seinen Anfang. Vorsicht, Stufe. Früher war da Wasser drauf."],
      },
      inside: {
        split: [
          "Läuft ein Kanal über, bau ihn nicht höher. Schick die nächste Ladung durch einen anderen. Hilft auch bei Gästen.",
        ],
      },
      brink: {
        gate: ["Ein Tor für alles! So stark kann keines sein. Also sei du nicht stärker: Sei breiter."],
      },
      after: {
        count: [
          "Ich habe die Brunnen nachgezählt. 1.001. Da gräbt wer ohne Genehmigung, und ich bin so stolz.",
        ],
      },
    },
    jug: {
      arrival: {
        jug: ["„Sehe nach, warum das Wasser nicht mehr kommt. Ist dieser Krug leer, dann war ich das. B.“"],
      },
    },
    burpman: {
      always: {
        carry: ["Ein Krug, ein Träger: dauert. Zehn Krüge, zehn Träger: Mittagspause. B-rülps. Pardon."],
      },
      after: {
        free: ["Neun Tage stand ich in der Schlange. Nummer vier! Eine Nummer drei gab es gar nicht."],
      },
    },
    watermelon: {
      always: {
        copy: [
          "Siehst du mein Spiegelbild? Ein Replikat. Macht mir alles nach, nur später. Frag es, was du willst; sag ihm nichts.",
        ],
      },
      inside: {
        plates: [
          "Zwei Platten auf einmal? Überlass eine deiner Kopie. Bedenk nur, dass sie zu spät kommt. Meine tut das immer.",
        ],
      },
      freed: {
        tide: ["Das Wasser reicht mir wieder bis an die Streifen! Ich bin eine Handbreit aufgestiegen."],
      },
    },
    sun: {
      always: {
        dusk: [
          "Ich gehe über allen Brunnen zugleich unter. Einer nach dem anderen, und im Westen wäre Mitternacht.",
        ],
      },
      freed: {
        glitter: ["Endlich fließendes Wasser. Weißt du, wie schwer es ist, auf Schlamm zu glitzern?"],
      },
    },
    cake: {
      always: {
        slices: [
          "Acht Gäste, ein Kuchen, eine Gabel: ein trauriges Fest. Stücke! Jeder Gast eins, und alle zur selben Zeit.",
          "Nur müssen die Kerzen dahin, wo der Wunsch ist. Was zusammengehört, kommt auf ein Stück: Das ist ein Hash-Tag.",
        ],
      },
      inside: {
        uneven: ["Alle Sahne auf einem Stück? Das wird ein heißes Stück. Schneid noch mal, Schatz."],
      },
      freed: {
        party: ["Wasser in der Küche! Heute Abend wird gebacken. Ich werde Zwillinge."],
      },
    },
    meat: {
      always: {
        storm: [
          "Hier schießt der Sand zurück. Ein Schild, der nur herumsitzt, ist ein Teller. Lass ihn pulsieren!",
        ],
      },
      called: {
        burpman: [
          "Burpman schuldet mir einen Krug. Mit dem Krug sucht er Wasser für den Krug. Ich sehe da ein Problem.",
        ],
      },
      inside: {
        queue: [
          "Gegner in einer Schlange? Triff den Kopf. Dann rückt der Nächste auf; sehr ordentliche Leute.",
        ],
      },
      freed: {
        cool: ["Ich habe einen Fuß in den Kanal gehalten. Es hat gezischt. Der schönste Tag meines Lebens."],
      },
    },
    apple: {
      always: {
        filter: [
          "Tausend Amphoren, und ich will die blauen mit mehr als fünf Litern. Also sage ich genau das.",
          "Ein Index weiß es, bevor ich frage. Sonst müsste ich jeden Deckel heben, und ich habe keine Hände.",
        ],
      },
      inside: {
        stone: [
          "Der Suchstein lässt leuchten, was passt: alles davon und sonst nichts. Rot ist nie ein bisschen blau.",
        ],
      },
      freed: {
        figs: [
          "Wasser, und auf dem Zettel steht Feigen: Text und Filter in einer Frage. Die Antwort kam vor dem Durst.",
        ],
      },
    },
    cloud: {
      always: {
        wares: [
          "Bleibende Dinge, faire Preise. Ich würde auch für dich regnen, aber das ist ein anderer Vertrag.",
        ],
      },
    },
    gate3: {
      arrival: {
        shut: [
          "Hinter dem Tor summt etwas, und tausend Lichter reden zugleich. Es öffnet sich, wenn das Wasser fließt.",
        ],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Willkommen in Thousandwells",
      lines: [
        [
          "pineapple",
          "Ein Runner! Mit Kupferstaub an den Stiefeln. Du darfst trinken. Einen Schluck. Ich zähle mit.",
        ],
        [
          "pineapple",
          "Das ist Thousandwells. Tausend Brunnen, eine Stadt, und keiner war je der wichtigste. Das war der Trick.",
        ],
        [
          "pineapple",
          "Dann kam der Lag ins Kanalwerk. An die Hauptschleuse hat sich etwas gesetzt und nennt sich das Einzige Tor.",
        ],
        ["pineapple", "Seitdem muss jeder Tropfen da hindurch. Einer nach dem anderen. Mit Quittung."],
        [
          "pineapple",
          "Burpman, unser Wasserträger, ging sich beschweren. Er bekam eine Nummer und soll warten.",
        ],
        [
          "pineapple",
          "Das Werk liegt im Nordwesten. Wir nennen es jetzt die Enge. Viele Hände haben es gebaut; eine wird nicht reichen.",
        ],
      ],
    },
    dungeonEntered: {
      title: "In die Enge",
      lines: [
        [
          "sign",
          "KANALWERK. Bitte nur eine Schlange bilden. Es gibt nur eine Schlange. Du stehst ganz hinten.",
        ],
        ["bubbling", "Hallo? Ist da Nummer fünf? Blub. Ich bin Nummer vier. Es gibt keine Nummer drei!"],
        [
          "bubbling",
          "Falls es bei dir Ventile gibt: Verteil die Last! Ein Kanal ertrinkt. Zwei tragen es. B-blub.",
        ],
      ],
    },
    giftTaken: {
      title: "Die Shield Aura",
      lines: [
        ["shrine", "Du lässt auch andere tragen. Gut."],
        [
          "shrine",
          "Nimm die Shield Aura. Sie pulst nach allen Seiten: trifft, was nah ist, lenkt Schüsse ab und klärt den Staub.",
        ],
        ["shrine", "Eine Klinge schützt eine Seite. Wer die Arbeit verteilt, hat keinen Rücken."],
      ],
    },
    checkpointReached: {
      title: "Vor dem Tor",
      lines: [
        [
          "bubbling",
          "Das bist du! Ich kenne die Schritte: viele, und keiner in der Reihe. Das Tor ist gleich hinter dieser Wand.",
        ],
        [
          "bubbling",
          "Drück dich nicht hindurch. Alle drücken. Rülps. Öffne die Seiten, bis es nichts mehr aufzuhalten hat.",
        ],
        [
          "stone",
          "Warmes Licht, und darunter Wasser. Hier erinnert man sich an dich, an mehr als einem Ort.",
        ],
      ],
    },
    bossMet: {
      title: "Das Einzige Tor",
      lines: [
        [
          "bottleneck",
          "DER NÄCHSTE. Immer nur einer. Alles, was fließt, fließt durch mich. Verloren habe ich noch keinen Tropfen.",
        ],
        ["bottleneck", "Schneller? Ich BIN schnell. Ihr anderen seid zu viele."],
        ["bottleneck", "Nebenkanäle sind verboten. Sie würden funktionieren. DER NÄCHSTE!"],
      ],
    },
    bossDefeated: {
      title: "Viele Kanäle",
      lines: [
        [
          "bottleneck",
          "Es läuft… an mir vorbei. Links und rechts, und keiner wartet. Wozu bin ich… dann da? … Wie still. Wie leicht.",
        ],
        [
          "burpman",
          "Nummer vier! Hier! Verzeihung. Gewohnheit. RÜLPS. Verzeihung. Das waren neun Tage Stillstehen.",
        ],
        [
          "burpman",
          "Es ist nicht böse, weißt du. Als wir zehn waren, war es ein gutes Tor. Nur „du auch“ hat es nie sagen gelernt.",
        ],
        [
          "burpman",
          "Horch! Das ist der Kanal. Wer zuerst in der Stadt ist: du am einen Ufer, ich am anderen.",
        ],
      ],
    },
    outroTold: {
      title: "Viele Hände",
      lines: [
        [
          "pineapple",
          "Das Rad dreht sich! Ich hörte es knarren und habe ein bisschen geweint. Das können wir uns endlich leisten.",
        ],
        [
          "burpman",
          "Vier Kanäle, Pineapple! Ist einer verstopft, laufen drei weiter. Und jeder hat einen Zwilling, der bereitsteht.",
        ],
        ["pineapple", "Es war also nicht zu wenig Wasser. Es war zu viel davon an einem Ort."],
        [
          "burpman",
          "Nach Slots verteilen, eine Kopie behalten und richtig fragen können. Drei Dinge. Ich habe auf jedes getrunken.",
        ],
        [
          "pineapple",
          "Ein Laternenboot kam den Kanal herab, das erste seit Jahren. Mit einem Brief an den Cache Runner.",
        ],
        [
          "burpman",
          "Aus Neonmere am Meer: „Hier wird jede Frage sofort beantwortet. Das meiste ist erfunden. Bitte komm. Ka.“",
        ],
        [
          "pineapple",
          "Das Tor im Nordosten ist offen. Nimm einen vollen Krug mit. Burpman, einen VOLLEN Krug.",
        ],
      ],
    },
    lookedOut: {
      title: "Der Weg nach Neonmere",
      lines: [
        [
          "gate3",
          "Die Flügel öffnen sich. Unten liegt ein Hafen aus Licht, und all seine Schilder reden durcheinander.",
        ],
        ["burpman", "Ich trage dir das Wasser bis zur ersten Laterne. Rülps. Bis zur zweiten."],
      ],
    },
  },
  journal: {
    "page.slots": {
      title: "Kanäle: Hash-Slots",
      hint: "Setz einen Fuß in die Enge.",
      parts: [
        "Ein Redis-Cluster hat 16.384 Hash-Slots. Der CRC16 eines Schlüsselnamens, modulo 16.384, ist sein Slot; jeder Knoten trägt einen Teil der Slots.",
        [
          ["CLUSTER KEYSLOT well:1", "(integer) 912"],
          ["CLUSTER KEYSLOT well:2", "(integer) 13299"],
        ],
        "Ein Befehl darf nur Schlüssel aus einem Slot anfassen. Steht ein Teil des Namens in geschweiften Klammern, zählt nur dieser Teil: Ein Hash-Tag hält zusammen, was zusammengehört.",
        [
          ["MSET well:1 full well:2 full", "(error) CROSSSLOT Keys in request don't hash to the same slot"],
          ["CLUSTER KEYSLOT {oasis}:dates", "(integer) 11613"],
          ["CLUSTER KEYSLOT {oasis}:figs", "(integer) 11613"],
          ["MSET {oasis}:dates 12 {oasis}:figs 30", "OK"],
        ],
        "Wer den falschen Knoten fragt, wird nicht weggeschickt, sondern weitergeschickt: (error) MOVED, mit dem Slot und der Adresse des richtigen.",
      ],
    },
    "page.replica": {
      title: "Immer einen Schritt hinterher: Replikate",
      hint: "Erreiche den leuchtenden Stein vor dem Tor.",
      parts: [
        "Ein Replikat wiederholt, was sein Primärknoten tut, einen Augenblick später. Auf der Kopie:",
        [
          ["REPLICAOF 10.0.0.1 6379", "OK"],
          ["SET well:1 empty", "(error) READONLY You can't write against a read only replica."],
        ],
        "Auf dem Primärknoten wartet WAIT, bis so viele Replikate das letzte Schreiben bestätigt haben oder die Millisekunden um sind. Es antwortet, wie viele es waren.",
        [
          ["SET well:1 full", "OK"],
          ["WAIT 1 100", "(integer) 1"],
        ],
        "Von allein wartet die Replikation nicht: Wer von einer Kopie liest, liest vielleicht, was eben noch galt. Geht der Primärknoten verloren, kann man die Kopie freigeben und auf ihr schreiben:",
        [["REPLICAOF NO ONE", "OK"]],
      ],
    },
    "page.search": {
      title: "Der Suchstein: FT.SEARCH",
      hint: "Öffne das Einzige Tor.",
      parts: [
        "Ein Index über JSON-Dokumente folgt jedem Schlüssel mit seinem Präfix. TAG ist für das, was ganz passen muss, NUMERIC für Bereiche.",
        [
          [
            "FT.CREATE urn-idx ON JSON PREFIX 1 urn: SCHEMA $.glaze AS glaze TAG $.litres AS litres NUMERIC $.note AS note TEXT",
            "OK",
          ],
          ['JSON.SET urn:1 $ \'{"glaze":"blue","litres":3,"note":"cold water from the old well"}\'', "OK"],
          ['JSON.SET urn:2 $ \'{"glaze":"blue","litres":9,"note":"olive oil"}\'', "OK"],
          ['JSON.SET urn:3 $ \'{"glaze":"rose","litres":8,"note":"sweet water for the figs"}\'', "OK"],
        ],
        "Zwei Filter nebeneinander: Beide müssen zutreffen. Die Antwort beginnt mit der Zahl der Treffer.",
        [
          ['FT.SEARCH urn-idx "@glaze:{blue}" NOCONTENT', '1) (integer) 2  2) "urn:1"  3) "urn:2"'],
          ['FT.SEARCH urn-idx "@glaze:{blue} @litres:[5 10]" NOCONTENT', '1) (integer) 1  2) "urn:2"'],
        ],
        "Dieses Spiel hat so einen Index über alle, die es spielen, den player-idx: Die Id ist ein TAG, der Name ein TEXT.",
        [['FT.SEARCH player-idx "@name:({name})" RETURN 1 name', '… 1) "name"  2) "{name}"']],
      ],
    },
    "page.hybrid": {
      title: "Wörter und Filter: eine Frage",
      hint: "Beende das Kapitel.",
      parts: [
        "TEXT wird in Wörter zerlegt und durch jedes davon gefunden. Ein Filter sagt, was sein muss. Eine Frage kann beides: Wasser, aber nur aus Amphoren, die fünf Liter oder mehr fassen.",
        [
          ['FT.SEARCH urn-idx "water" NOCONTENT', '1) (integer) 2  2) "urn:1"  3) "urn:3"'],
          ['FT.SEARCH urn-idx "@note:(water) @litres:[5 +inf]" NOCONTENT', '1) (integer) 1  2) "urn:3"'],
          ['FT.SEARCH urn-idx "water -@glaze:{rose}" NOCONTENT', '1) (integer) 1  2) "urn:1"'],
        ],
        "Ein Minus nimmt weg, eine runde Klammer in einem Bereich lässt sein Ende aus: @litres:[(3 +inf] heißt mehr als drei.",
        "Der Filter grenzt ein, die Wörter ordnen: Was besser passt, steht vorn. In Neonmere tritt ein Vektor an die Stelle der Wörter.",
      ],
    },
  },
};
