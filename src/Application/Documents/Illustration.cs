namespace JippApi.Application.Documents;

/// <summary>
/// Recognises sample data by their ids, which all carry the first millisecond of 2026 (docs/decisions/0015). Nothing
/// else was written in it, and names given by people do not matter.
/// </summary>
internal static class Illustration
{
    private const string Moment = "019b76da-a800-7";

    /// <summary>Whether the id belongs to sample data.</summary>
    public static bool Is(Guid id) => id.ToString().StartsWith(Moment, StringComparison.Ordinal);

    /// <summary>Returns true for sample data and null, which is not serialised, otherwise.</summary>
    public static bool? Mark(Guid id) => Is(id) ? true : null;
}
