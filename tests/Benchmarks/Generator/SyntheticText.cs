using System.Globalization;

namespace JippApi.Benchmarks.Generator;

internal sealed class SyntheticText(Vocabulary vocabulary)
{
    private const double ChanceOfConnective = 0.25;

    private static readonly string[] Connectives = ["untuk", "dan", "di", "dengan", "bagi", "yang", "dari", "melalui", "secara", "oleh"];

    public string Title(Random random)
    {
        var words = Words(random, random.Next(4, 10));
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Join(' ', words));
    }

    /// <summary>An acronym made of the syllables of a title, as such names usually are.</summary>
    public static string ShortName(string title, Random random)
    {
        var words = title.Split(' ');
        var syllables = words.Take(random.Next(2, 4)).Select(word => word[..Math.Min(word.Length, random.Next(2, 4))]);
        return ((random.Next(2) == 0 ? "SI" : "") + string.Concat(syllables)).ToUpperInvariant();
    }

    public string Sentence(Random random, int fewest, int max)
    {
        var words = Words(random, random.Next(fewest, max + 1));
        for (var at = 1; at < words.Length - 1; at++)
            if (random.NextDouble() < ChanceOfConnective)
                words[at] = Connectives[random.Next(Connectives.Length)];
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    private string[] Words(Random random, int count)
    {
        var words = new string[count];
        for (var at = 0; at < count; at++)
            words[at] = vocabulary.Next(random);
        return words;
    }
}
