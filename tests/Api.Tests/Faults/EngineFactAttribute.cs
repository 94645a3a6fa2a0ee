namespace JippApi.Api.Tests.Faults;

/// <summary>A fact of one engine, skipped where the tests run on another.</summary>
public sealed class EngineFactAttribute : FactAttribute
{
    /// <summary>Skips the test unless the tests run on that engine.</summary>
    /// <param name="engine">The engine.</param>
    public EngineFactAttribute(string engine)
    {
        var chosen = Environment.GetEnvironmentVariable("JIPP_TEST_DB") is { Length: > 0 } named ? named : "Sqlite";
        if (chosen != engine)
            Skip = $"A fact of {engine}; the tests run on {chosen}.";
    }
}
