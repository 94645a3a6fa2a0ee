namespace JippApi.Infrastructure.Tests.Search;

/// <summary>The results a person hopes for: innovations by short name or title, each with its relevance.</summary>
/// <param name="Text">The query.</param>
/// <param name="Must">Whether the query names one innovation, which must come first.</param>
/// <param name="Grades">3 for exactly that, 2 for clearly relevant, 1 for related.</param>
public sealed record Judgement(string Text, bool Must, IReadOnlyDictionary<string, int> Grades)
{
    private const int Shown = 10;
    private const int Exactly = 3;

    /// <summary>All queries of <c>judgements.txt</c>, which explains its format.</summary>
    public static IReadOnlyList<Judgement> All { get; } = [.. Read()];

    /// <summary>
    /// Normalised discounted cumulative gain of the first ten results: 1 for the best possible order.
    /// </summary>
    public double Ndcg(IReadOnlyList<string> found) =>
        Gain(found.Select(name => Grades.GetValueOrDefault(name))) / Gain(Grades.Values.OrderDescending());

    /// <summary>Whether the first result is the one that must come first.</summary>
    public bool IsMet(IReadOnlyList<string> found) => !Must || (found is [var first, ..] && Grades.GetValueOrDefault(first) == Exactly);

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Shown).Select((grade, at) => ((1 << grade) - 1) / Math.Log2(at + 2)).Sum();

    private static IEnumerable<Judgement> Read()
    {
        using var stream = typeof(Judgement).Assembly.GetManifestResourceStream(typeof(Judgement), "judgements.txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        foreach (
            var block in text.Split("\n\n").Select(block => block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray())
        )
            if (block is [var query, .. var lines])
                yield return new(query.TrimStart('!').Trim(), query[0] == '!', lines.SelectMany(Graded).ToDictionary());
    }

    private static IEnumerable<KeyValuePair<string, int>> Graded(string line)
    {
        var (grade, names) = (line.Trim()[0] - '0', line.Trim()[1..]);
        return names.Split(" | ").Select(name => KeyValuePair.Create(name.Trim(), grade));
    }
}
