using JippApi.Api.Tests.OpenApi;

namespace JippApi.Api.Tests.ProblemStatements;

/// <summary>A problem with graded innovations of the sample: 3 solves it, 2 helps much, 1 a little.</summary>
public sealed record JudgedProblem(string Sector, string Region, string Title, string Description, IReadOnlyDictionary<string, int> Grades)
{
    private const int Shown = 10;

    public static IReadOnlyList<JudgedProblem> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Api.Tests", "ProblemStatements", "judged-problems.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new JudgedProblem(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4].Split('|').Select(judged => judged.Split('=')).ToDictionary(judged => judged[0], judged => judged[1][0] - '0')
            )),
    ];

    /// <summary>The normalised discounted gain of the first ten titles, 0 to 1.</summary>
    public double Ndcg(IEnumerable<string> titles) =>
        Gain(titles.Take(Shown).Select(title => Grades.GetValueOrDefault(title))) / Gain(Grades.Values.OrderDescending());

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Shown).Select((grade, at) => ((1 << grade) - 1) / Math.Log2(at + 2)).Sum();
}
