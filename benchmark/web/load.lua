-- Walks through a list of requests, one a line: method, address and body, between tabs.
-- wrk … -s load.lua http://127.0.0.1:PORT -- LIST [requests a second, all connections together]
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long tv_sec; long tv_nsec; } workways_time;
  int clock_gettime(int clock, workways_time *time);
]]

local requests = {}
local asked = 0
local gap = nil -- ms between requests at a fixed rate
local due = nil

local function now() -- ms, of the monotonic clock
  local time = ffi.new("workways_time")
  ffi.C.clock_gettime(1, time)
  return tonumber(time.tv_sec) * 1000 + tonumber(time.tv_nsec) / 1e6
end

function init(args)
  local headers = { ["Accept-Encoding"] = "gzip", ["Accept-Language"] = "en" }
  local form = { ["Content-Type"] = "application/x-www-form-urlencoded" }
  for name, value in pairs(headers) do form[name] = value end
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^(%S+)\t(%S+)\t(.*)$")
    local post = method == "POST"
    table.insert(requests, wrk.format(method, path, post and form or headers, post and body or nil))
  end
  if args[2] then
    gap = 1000 / tonumber(args[2])
    delay = paced
  end
end

function request()
  asked = asked + 1
  return requests[(asked - 1) % #requests + 1]
end

-- Whichever connection is free takes the next place of one timetable, so that slow answers do not slow the questions.
function paced()
  local time = now()
  due = due and due + gap or time
  return math.max(0, math.floor(due - time + 0.5))
end

function done(summary, latency, ignored)
  local wrong = summary.errors
  io.write(string.format(
    "load requests=%d us=%d p50=%d p99=%d max=%d bytes=%d status=%d socket=%d\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max, summary.bytes,
    wrong.status, wrong.connect + wrong.read + wrong.write + wrong.timeout))
end
