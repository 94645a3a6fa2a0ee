using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JippApi.Application.Common;

/// <summary>
/// The product's own traces and metrics, besides those of its libraries. Nothing is recorded while nobody listens.
/// </summary>
public static class Telemetry
{
    /// <summary>Name of the activity source and the meter.</summary>
    public const string Name = "JippApi";

    /// <summary>Creates spans.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    /// <summary>Creates instruments; each belongs to the class that uses it.</summary>
    public static Meter Meter { get; } = new(Name);
}
