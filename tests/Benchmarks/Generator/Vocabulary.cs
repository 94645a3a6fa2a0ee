using System.Text;

namespace JippApi.Benchmarks.Generator;

/// <summary>
/// Words with the frequencies of natural language (Zipf): first real words of the field by frequency, then a long tail
/// made of syllables, like names and loan words.
/// </summary>
internal sealed class Vocabulary
{
    private const int Size = 4_000;
    private const double Flattening = 20; // the frequency of a word is 1 / (rank + this)

    private static readonly string[] Starts =
    [
        "ba",
        "be",
        "bu",
        "ca",
        "da",
        "di",
        "ga",
        "gu",
        "ja",
        "ka",
        "ko",
        "la",
        "li",
        "ma",
        "mu",
        "na",
        "nu",
        "pa",
        "ra",
        "ri",
        "sa",
        "so",
        "ta",
        "tu",
        "wa",
    ];

    private static readonly string[] Ends =
    [
        "bang",
        "cak",
        "dar",
        "gas",
        "jar",
        "kal",
        "lam",
        "mar",
        "ndo",
        "nggu",
        "pat",
        "rik",
        "sung",
        "tar",
        "wan",
        "ning",
        "rup",
        "teng",
        "yu",
        "lek",
    ];

    private readonly string[] words;
    private readonly double[] cumulative;

    public Vocabulary(Random random)
    {
        var all = Real().Distinct().ToList();
        var known = all.ToHashSet();
        while (all.Count < Size)
        {
            var word = Invented(random);
            if (known.Add(word))
                all.Add(word);
        }

        words = [.. all];
        cumulative = new double[Size];
        var sum = 0.0;
        for (var rank = 0; rank < Size; rank++)
            cumulative[rank] = sum += 1 / (rank + Flattening);
    }

    public string Next(Random random)
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return words[Math.Min(at < 0 ? ~at : at, Size - 1)];
    }

    private static string[] Real()
    {
        using var reader = new StreamReader(
            typeof(Vocabulary).Assembly.GetManifestResourceStream("JippApi.Benchmarks.Generator.words.txt")!
        );
        return reader.ReadToEnd().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Invented(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(1, 3); syllables > 0; syllables--)
            word.Append(Starts[random.Next(Starts.Length)]);
        return word.Append(Ends[random.Next(Ends.Length)]).ToString();
    }
}
