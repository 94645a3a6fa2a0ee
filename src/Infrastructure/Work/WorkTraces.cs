using System.Diagnostics;
using JippApi.Application.Common;

namespace JippApi.Infrastructure.Work;

/// <summary>Gives each piece of work in the background a trace of its own.</summary>
internal static class WorkTraces
{
    /// <summary>
    /// Surrounds a look for work by a parent that is not sampled, so that its statements are not either: it happens
    /// every second and mostly finds nothing.
    /// </summary>
    public static Activity Look() => new Activity("look").Start();

    /// <summary>Begins the trace of work that was found; null while nobody listens.</summary>
    public static Activity? Begin(string name)
    {
        Activity.Current = null;
        return Telemetry.Traces.StartActivity(name);
    }
}
