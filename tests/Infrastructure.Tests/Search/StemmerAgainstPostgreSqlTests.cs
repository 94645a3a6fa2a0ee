using System.Reflection;
using JippApi.Application.Search;
using Npgsql;

namespace JippApi.Infrastructure.Tests.Search;

public sealed class StemmerAgainstPostgreSqlTests
{
    private static readonly string[] Prefixes =
    [
        "",
        "di",
        "me",
        "mem",
        "men",
        "meng",
        "meny",
        "pe",
        "pem",
        "pen",
        "peny",
        "per",
        "ber",
        "ter",
        "ke",
    ];
    private static readonly string[] Suffixes = ["", "i", "an", "kan", "nya", "ku", "lah", "kannya", "annyapun"];

    /// <summary>Words with an intended difference; there are none.</summary>
    private static readonly string[] AcceptedDifferences = [];

    [PostgreSqlFact]
    public async Task Words_of_the_sample_data_have_the_same_root_as_in_PostgreSQL() =>
        (await DifferencesAsync(SampleWords())).ShouldBeEmpty();

    [PostgreSqlFact]
    public async Task Affixed_sample_words_have_the_same_root_as_in_PostgreSQL() =>
        (
            await DifferencesAsync(
                from word in SampleWords().Where((_, at) => at % 8 == 0)
                from prefix in Prefixes
                from suffix in Suffixes
                select prefix + word + suffix
            )
        ).ShouldBeEmpty();

    private static IEnumerable<string> SampleWords()
    {
        var infrastructure = Assembly.Load("JippApi.Infrastructure");
        var name = infrastructure.GetManifestResourceNames().Single(name => name.EndsWith("innovations.csv", StringComparison.Ordinal));
        using var reader = new StreamReader(infrastructure.GetManifestResourceStream(name)!);

        return SearchWords.Of(reader.ReadToEnd()).Distinct();
    }

    private static async Task<List<string>> DifferencesAsync(IEnumerable<string> vocabulary)
    {
        var words = vocabulary.Distinct().Except(AcceptedDifferences).ToArray();
        words.Length.ShouldBeGreaterThan(1000);

        await using var server = NpgsqlDataSource.Create(PostgreSqlFactAttribute.ConnectionString!);
        await using var command = server.CreateCommand(
            "SELECT word, root[1] FROM unnest($1) AS word, ts_lexize('indonesian_stem', word) AS root WHERE root <> '{}'"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = words });
        await using var rows = await command.ExecuteReaderAsync();

        var (compared, differences) = (0, new List<string>());
        for (; await rows.ReadAsync(); compared++)
            if (IndonesianStemmer.Stem(rows.GetString(0)) is var ours && ours != rows.GetString(1))
                differences.Add($"{rows.GetString(0)}: {ours}, PostgreSQL {rows.GetString(1)}");

        compared.ShouldBeGreaterThan(words.Length / 2);
        return differences;
    }
}
