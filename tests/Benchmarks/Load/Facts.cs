namespace JippApi.Benchmarks.Load;

/// <summary>Keys and titles from the database, from which requests are made.</summary>
internal sealed class Facts
{
    private const int Seed = 7;
    private const int MaxTitles = 200_000;

    public Facts(Engine engine, string database)
    {
        var random = new Random(Seed);
        Ids =
        [
            .. Read("""SELECT CAST("Id" AS TEXT) FROM "Directory" """).Select(id => id.ToLowerInvariant()).Order(StringComparer.Ordinal),
        ];
        random.Shuffle(Ids);
        Titles = [.. Read($"""SELECT "Title" FROM "Innovations" WHERE "Publication" = 'PUBLISHED' ORDER BY "Id" LIMIT {MaxTitles}""")];
        random.Shuffle(Titles);
        Provinces = [.. Read("""SELECT DISTINCT "ProvinceCode" FROM "Directory" WHERE "ProvinceCode" IS NOT NULL ORDER BY 1""")];
        Owner = Read("""SELECT CAST("Id" AS TEXT) FROM "Institutions" WHERE "RegionCode" = '13.71' ORDER BY "NaturalKey" LIMIT 1""")[0]
            .ToLowerInvariant();

        IReadOnlyList<string> Read(string sql) => engine.Read(database, sql);
    }

    public string[] Ids { get; }

    public string[] Titles { get; }

    public IReadOnlyList<string> Provinces { get; }

    /// <summary>An institution of the city of Padang (13.71).</summary>
    public string Owner { get; }

    public static IReadOnlyList<int> Years { get; } = [.. Enumerable.Range(2014, 13)];
}
