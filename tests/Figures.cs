namespace JippApi.Tests;

/// <summary>Figures that a run of the tests measures, for people to compare from run to run.</summary>
internal static class Figures
{
    private static readonly Lock Writing = new();

    /// <summary>Adds a line to the file that <c>JIPP_FIGURES</c> names, if it names one.</summary>
    public static void Report(FormattableString figure)
    {
        if (Environment.GetEnvironmentVariable("JIPP_FIGURES") is not { Length: > 0 } file)
            return;

        lock (Writing)
            File.AppendAllText(file, FormattableString.Invariant(figure) + "\n");
    }
}
