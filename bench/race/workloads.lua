-- What wrk sends: wrk … -s workloads.lua http://HOST:PORT -- WORKLOAD PLAYERS.lua
-- PLAYERS.lua returns a list of {id, cookie, member}. All requests are written before the race, and sent in turn.

local BOARD = "leaderboards:survivor-Grassland"
local SAVE = '"name":"Runner","attack":{"dungeon":6,"survivor":6},"health":{"dungeon":100,"survivor":100},'
  .. '"speed":{"dungeon":230,"survivor":220},"highScore":{"Grassland":%d,"Mountains":0,"Badlands":0},'
  .. '"leaderboard":"Grassland","map":"level1","position":{"x":%d,"y":640},'
  .. '"skillUnlocked":{"swordBeam":true,"shuriken":false,"shieldAura":false},'
  .. '"embeddings":{"swordBeam":false,"shuriken":false,"shieldAura":false},"coins":%d,"upgrades":{"edge":1},'
  .. '"enemiesKilled":{"goblin":12,"spider":7,"skeleton":3,"vampire":0},'
  .. '"bestTime":{"Grassland":312,"Mountains":0,"Badlands":0},"runs":{"Grassland":4,"Mountains":0,"Badlands":0}'
local GAME = '"story":{"chapter":2,"subchapter":%d},"seen":["mark-1","mark-2","gate","lair"],'
  .. '"bossDefeated":{"chapter1":true,"chapter2":false,"chapter3":false,"chapter4":false}'

local function write(method, path, player, body, type)
  local headers = { Cookie = player.cookie, ["Content-Type"] = body and (type or "application/json") }
  return wrk.format(method, path, headers, body)
end

local make = {
  session = function(player) return write("GET", "/session", player) end,
  load = function(player) return write("GET", "/api/playerstate/" .. player.id, player) end,
  save = function(player, n)
    local body = ('{"playerData":{"id":"%s",' .. SAVE .. '}}'):format(player.id, n, n, n)
    return write("PATCH", "/api/playerstate", player, body)
  end,
  game = function(player, n)
    return write("PATCH", "/api/gamestate", player, ('{"gameData":{"id":"%s",' .. GAME .. '}}'):format(player.id, n))
  end,
  merge = function(player, n)
    local patch = ('{"position":{"x":%d},"coins":%d,"runs":{"Grassland":%d}}'):format(n, n, n)
    return write("PATCH", "/api/playerstate/" .. player.id, player, patch, "application/merge-patch+json")
  end,
  board = function(player) return write("GET", "/api/leaderboard/" .. BOARD .. "?count=10", player) end,
  score = function(player, n)
    local body = ('{"key":"%s","score":%d,"member":"%s"}'):format(BOARD, n, player.member)
    return write("POST", "/api/leaderboard", player, body)
  end,
}

-- Of twenty requests of the mix, so many of each.
local MIX = { save = 8, game = 3, load = 2, board = 4, score = 2, session = 1 }
local ROUNDS = 5

local requests, sent = {}, 0

local function add(kind, player, n) requests[#requests + 1] = make[kind](player, n) end

function init(arguments)
  local workload, players = arguments[1], dofile(arguments[2])
  for n = 1, ROUNDS do
    for number, player in ipairs(players) do
      if workload ~= "mix" then
        add(workload, player, n * 100 + number)
      else
        for kind, count in pairs(MIX) do
          for _ = 1, count do add(kind, player, n * 100 + number) end
        end
      end
    end
  end
  for last = #requests, 2, -1 do
    local other = math.random(last)
    requests[last], requests[other] = requests[other], requests[last]
  end
end

function request()
  sent = sent % #requests + 1
  return requests[sent]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(('\n{"requests":%d,"seconds":%f,"failed":%d,"p50":%f,"p99":%f}\n'):format(
    summary.requests, summary.duration / 1e6, failed, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
