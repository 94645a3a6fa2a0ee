using System.Text;
using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>Which list keeps the prizes of a competition, however its name is spelt.</summary>
public static class PrizeLists
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

    /// <summary>The ministries that keep lists, by what their names contain in lower-case letters.</summary>
    private static readonly (InnovationSource List, string[] Names)[] Keepers =
    [
        (InnovationSource.Kipp, ["panrb", "pendayagunaanaparaturnegara"]),
        (InnovationSource.Iga, ["mendagri", "kementeriandalamnegeri", "menteridalamnegeri"]),
        (InnovationSource.Labinov, ["lembagaadministrasinegara"]),
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
            if (NamedIn(text) is { } list)
                return list;
        return otherwise;
    }

    /// <summary>
    /// Whether a text names the competition of another list or the ministry that keeps it: a remark <i>Ditetapkan
    /// LAN</i> in the list of another ministry would be a prize in disguise.
    /// </summary>
    public static bool NamesOther(InnovationSource source, string? text)
    {
        if (text is null)
            return false;
        if (NamedIn(text) is { } list)
            return list != source;
        var ministries = KeepersIn(text);
        return ministries.Count > 0 && !ministries.Contains(source);
    }

    /// <summary>Whether a name is that of the ministry that keeps a list.</summary>
    public static bool IsKeeper(InnovationSource list, string institution) => KeepersIn(institution).Contains(list);

    /// <summary>Whether a text names a ministry that keeps a list.</summary>
    public static bool NamesKeeper(string text) => KeepersIn(text).Count > 0;

    /// <summary>Returns the list that a text names; null if it names none.</summary>
    public static InnovationSource? FindList(string text) => NamedIn(text);

    /// <summary>Returns the letters and digits of a name, however it is written: equal names have equal keys.</summary>
    public static string KeyOf(string competition) => string.Concat(Fold(competition).Where(char.IsLetterOrDigit));

    private static InnovationSource? NamedIn(string text)
    {
        var folded = Fold(text);
        var (letters, words) = (string.Concat(folded.Where(char.IsLetter)), Words(folded));
        foreach (var (list, abbreviations, names) in Known)
            if (abbreviations.Any(words.Contains) || abbreviations.Contains(letters) || names.Any(letters.Contains))
                return list;
        return null;
    }

    private static HashSet<InnovationSource> KeepersIn(string text)
    {
        var letters = string.Concat(Fold(text).Where(char.IsLetter));
        HashSet<InnovationSource> found = [];
        foreach (var (list, names) in Keepers)
            if (names.Any(letters.Contains))
                found.Add(list);
        // In small letters, "lan" is Javanese for "and"
        var words = string.Concat(text.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, word => !word.Any(char.IsLower) && Fold(word) == "lan"))
            found.Add(InnovationSource.Labinov);
        return found;
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

    /// <summary>
    /// Returns a text in lower case, without accents, with the Latin letters that its other letters look like.
    /// </summary>
    public static string Fold(string text) =>
        string.Concat(
            Characters
                .Normalized(text, NormalizationForm.FormKD)
                .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant)
                .Select(c => Lookalikes.GetValueOrDefault(c, c))
        );
}
