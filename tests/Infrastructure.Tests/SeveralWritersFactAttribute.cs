namespace JippApi.Infrastructure.Tests;

/// <summary>A fact about several transactions that write at the same time.</summary>
public sealed class SeveralWritersFactAttribute : FactAttribute
{
    public SeveralWritersFactAttribute()
    {
        if (Databases.Chosen == Databases.Sqlite)
            Skip = "SQLite has a single writer: another one waits for its commit, whatever it writes.";
    }
}
