namespace JippApi.Application.Common;

/// <summary>The outcome of one step of the daily work.</summary>
/// <param name="Done">Number of rows changed.</param>
/// <param name="Last">Where the next step continues; null when nothing is left.</param>
public sealed record BatchResult(int Done, Guid? Last);
