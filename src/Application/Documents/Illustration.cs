namespace JippApi.Application.Documents;

/// <summary>
/// Tells what was invented for the sample by its id: those of the sample are of the first millisecond of 2026
/// (docs/decisions/0015), in which nothing else was written. What people call their own things does not matter.
/// </summary>
internal static class Illustration
{
    private const string Moment = "019b76da-a800-7";

    /// <summary>Whether that was invented.</summary>
    public static bool Is(Guid id) => id.ToString().StartsWith(Moment, StringComparison.Ordinal);

    /// <summary>The same as it is shown: nothing of what was not invented.</summary>
    public static bool? Mark(Guid id) => Is(id) ? true : null;
}
