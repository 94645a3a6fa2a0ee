using System.Text;

namespace JippApi.Domain.Innovations;

/// <summary>Which list keeps the prizes of a competition, however its name is spelt.</summary>
public static class Competitions
{
    /// <summary>
    /// The abbreviations and the spelt-out names of the competitions of each list, in lower-case letters.
    /// </summary>
    private static readonly (InnovationSource List, string[] Abbreviations, string[] Names)[] Known =
    [
        (
            InnovationSource.Kipp,
            ["kipp", "sinovik", "jippnas"],
            ["kompetisiinovasipelayananpublik", "publicserviceinnovationcompetition", "topinovasipelayananpublik"]
        ),
        (InnovationSource.Iga, ["iga", "iid"], ["innovativegovernmentaward", "indeksinovasidaerah", "innovativegovernmentindex"]),
        (InnovationSource.Labinov, ["labinov", "inagara"], ["laboratoriuminovasi", "innovationlaboratory"]),
        (InnovationSource.Unpsa, ["unpsa"], ["publicserviceaward"]),
    ];

    /// <summary>Letters and digits of other scripts that look like Latin letters.</summary>
    private static readonly Dictionary<char, char> Lookalikes = "авекмнорстухіјѕӏαβεικνορτυχη01|ı"
        .Zip("abekmhopctyxijsiabeiknoptyxnoiii")
        .ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Returns the list that keeps a prize: that of its competition, or one that its wording names.</summary>
    public static InnovationSource ListOf(Award award) => ListOf(InnovationSource.Regional, award.Competition, award.Tier, award.Text);

    /// <summary>Returns the list that texts name; another if they name none.</summary>
    public static InnovationSource ListOf(InnovationSource otherwise, params IReadOnlyList<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            var folded = Fold(text);
            var (letters, words) = (string.Concat(folded.Where(char.IsLetter)), Words(folded));
            foreach (var (list, abbreviations, names) in Known)
                if (abbreviations.Any(words.Contains) || abbreviations.Contains(letters) || names.Any(letters.Contains))
                    return list;
        }

        return otherwise;
    }

    /// <summary>The words, with single letters that follow one another joined: K.I.P.P. is one word.</summary>
    private static HashSet<string> Words(string folded)
    {
        var words = string.Concat(folded.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> all = [.. words];
        var spelt = "";
        foreach (var word in words)
        {
            spelt = word.Length == 1 ? spelt + word : "";
            all.Add(spelt);
        }

        return all;
    }

    private static string Fold(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKD)
                .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant)
                .Select(c => Lookalikes.GetValueOrDefault(c, c))
        );
}
