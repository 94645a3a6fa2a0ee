namespace JippApi.Api.Tests.Faults;

/// <summary>A fact for one engine, skipped on others.</summary>
public sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute(string engine)
    {
        var chosen = Environment.GetEnvironmentVariable("JIPP_TEST_DB") is { Length: > 0 } named ? named : "Sqlite";
        if (chosen != engine)
            Skip = $"Needs {engine}; the tests run on {chosen}.";
    }
}
