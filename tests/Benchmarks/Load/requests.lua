-- Sends the requests of a file, one a line, in order.
--   arguments: file, once|again, GET|POST, then headers that each request carries
-- A line is a path, or a path, a tab and a header; for POST it is a body, and the path is that of the address.
-- "once" stops at the end of the file, so that no request is ever repeated.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } jipp_time;
  int clock_gettime(int clock, jipp_time *time);
]]

local threads = {}
local lines, count, at, again, before, after, post = {}, 0, 0, false, "", "", false
started, finished = 0, 0

local function now()
  local time = ffi.new("jipp_time")
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) + tonumber(time.nanoseconds) / 1e9
end

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  again = args[2] == "again"
  post = args[3] == "POST"
  for line in io.lines(args[1]) do
    count = count + 1
    lines[count] = line
  end
  after = "\r\nHost: " .. wrk.host .. ":" .. wrk.port
  for header = 4, #args do after = after .. "\r\n" .. args[header] end
  before = args[3] .. " "
  started = now()
end

function request()
  at = at + 1
  if at > count then
    if not again and finished == 0 then
      finished = now()
      wrk.thread:stop()
    end
    at = 1
  end
  local line = lines[at]
  if post then
    return "POST " .. wrk.path .. " HTTP/1.1" .. after .. "\r\nContent-Type: application/json\r\nContent-Length: " .. #line .. "\r\n\r\n" .. line
  end
  local tab = string.find(line, "\t", 1, true)
  if tab then
    return before .. string.sub(line, 1, tab - 1) .. " HTTP/1.1" .. after .. "\r\n" .. string.sub(line, tab + 1) .. "\r\n\r\n"
  end
  return before .. line .. " HTTP/1.1" .. after .. "\r\n\r\n"
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  for _, thread in ipairs(threads) do
    local finish = thread:get("finished")
    if finish > 0 then seconds = finish - thread:get("started") end
  end
  local errors = summary.errors
  print(string.format(
    "RESULT %.3f %.3f %.3f %d %d", summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.requests, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
