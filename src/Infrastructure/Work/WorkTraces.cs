using System.Diagnostics;
using JippApi.Application.Common;

namespace JippApi.Infrastructure.Work;

/// <summary>Gives each piece of background work a trace of its own.</summary>
internal static class WorkTraces
{
    /// <summary>
    /// Wraps the search for work in an unsampled parent, so that its statements are not sampled either: it happens
    /// every second and mostly finds nothing.
    /// </summary>
    public static Activity Look() => new Activity("look").Start();

    /// <summary>Starts the trace of work that was found; null if nobody listens.</summary>
    public static Activity? Begin(string name)
    {
        Activity.Current = null;
        return Telemetry.Traces.StartActivity(name);
    }
}
