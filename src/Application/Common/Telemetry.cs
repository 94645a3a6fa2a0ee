using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JippApi.Application.Common;

/// <summary>
/// What the product traces and measures itself, beside its libraries. Nothing is made while nobody listens.
/// </summary>
public static class Telemetry
{
    /// <summary>The name under which both are found.</summary>
    public const string Name = "JippApi";

    /// <summary>Makes spans.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    /// <summary>Makes instruments; each belongs to the class that uses it.</summary>
    public static Meter Meter { get; } = new(Name);
}
