namespace JippApi.Application.Documents;

/// <summary>
/// Identifies sample data by id: all of it carries the first millisecond of 2026 in its UUIDs (docs/decisions/0015),
/// and nothing else does.
/// </summary>
internal static class Illustration
{
    private const string Moment = "019b76da-a800-7";

    /// <summary>Whether the id belongs to sample data.</summary>
    public static bool Is(Guid id) => id.ToString().StartsWith(Moment, StringComparison.Ordinal);

    /// <summary>Returns true for sample data and null, which is not serialised, otherwise.</summary>
    public static bool? Mark(Guid id) => Is(id) ? true : null;
}
