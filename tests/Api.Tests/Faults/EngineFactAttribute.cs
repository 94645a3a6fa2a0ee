namespace JippApi.Api.Tests.Faults;

/// <summary>A fact for some engines, skipped on others.</summary>
public sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute(params string[] engines)
    {
        var chosen = Environment.GetEnvironmentVariable("JIPP_TEST_DB") is { Length: > 0 } named ? named : "Sqlite";
        if (!engines.Contains(chosen))
            Skip = $"Needs {string.Join(" or ", engines)}; the tests run on {chosen}.";
    }
}
