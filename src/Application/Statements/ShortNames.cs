using System.Text.RegularExpressions;

namespace JippApi.Application.Statements;

/// <summary>
/// Tells whether a text is a name made of the words of a title, and not a place, a stage or a remark.
/// </summary>
internal static partial class ShortNames
{
    private const int MaxWords = 4;
    private const int MinLetters = 3;
    private const int MaxLetters = 25;

    /// <summary>A name of fewer letters is found in too many titles by chance.</summary>
    private const int SurelySpelt = 5;

    private const int MinTitleWords = 2;
    private const double MostlyCapitals = 0.6;
    private const double MostInitials = 0.6;

    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "dan",
        "di",
        "ke",
        "dari",
        "untuk",
        "dengan",
        "yang",
        "pada",
        "oleh",
        "atau",
        "melalui",
        "bagi",
        "dalam",
        "secara",
        "the",
        "of",
        "and",
        "for",
        "in",
        "to",
    };

    /// <summary>Words of remarks in brackets; whatever has one is no name.</summary>
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        "studi",
        "kasus",
        "tahap",
        "fase",
        "jilid",
        "seri",
        "versi",
        "edisi",
        "generasi",
        "volume",
        "bagian",
        "revisi",
        "lanjutan",
        "baru",
        "lama",
        "pilot",
        "project",
        "proyek",
        "uji",
        "coba",
        "percontohan",
        "replikasi",
        "online",
        "offline",
        "daring",
        "luring",
        "gratis",
        "nasional",
        "indonesia",
        "persero",
        "tbk",
        "kota",
        "kabupaten",
        "provinsi",
        "kecamatan",
        "kelurahan",
        "desa",
        "dki",
        "diy",
        "ntb",
        "ntt",
        "covid",
        "kipp",
        "iga",
        "labinov",
        "unpsa",
    };

    /// <summary>Whether a text is a name of the innovation that a title describes.</summary>
    public static bool IsOf(string name, string title)
    {
        name = Bare(name);
        var words = WordsOf(title);
        if (words.Count < MinTitleWords || !IsName(name) || !NumbersOf(name).All(NumbersOf(title).Contains))
            return false;
        var letters = LettersOf(name);
        if (LettersOf(title).Length <= letters.Length || IsAbbreviationWithin(letters, words))
            return false;
        var (isSpelt, initials) = (IsSpelt(letters, LettersOf(title)), InitialsUsed(letters, words));
        var begins = letters[0] == words[0][0];
        // In a title of capitals only, capitals mean nothing
        return title.Any(char.IsLower) && IsCapital(name)
            ? letters.Length < SurelySpelt
                ? begins && isSpelt
                : begins || isSpelt
            : begins && isSpelt && initials >= MostInitials && StartsInCapitals(name);
    }

    /// <summary>Whether a text has the form of a name, and is no place.</summary>
    public static bool IsName(string text) =>
        WordsOf(text) is { Count: > 0 and <= MaxWords } words
        && LettersOf(text).Length is >= MinLetters and <= MaxLetters
        && !words.Exists(word => Remarks.Contains(word) || Numeral().IsMatch(word))
        && RegionText.Of(text) is { Code: null, IsAmbiguous: false };

    /// <summary>The name without quotation marks around it.</summary>
    public static string Bare(string name) => name.Trim(' ', '"', '“', '”', '„', '«', '»', '\'', '‘', '’');

    /// <summary>
    /// Whether it abbreviates only some words in the middle or at the end: <c>Pedagang Kaki Lima (PKL)</c> names
    /// them, not the innovation.
    /// </summary>
    private static bool IsAbbreviationWithin(string letters, List<string> words)
    {
        var every = string.Concat(words.Select(word => word[0]));
        var most = string.Concat(words.Where(word => !Connectives.Contains(word)).Select(word => word[0]));
        return !every.StartsWith(letters, StringComparison.Ordinal)
            && !most.StartsWith(letters, StringComparison.Ordinal)
            && (every.Contains(letters, StringComparison.Ordinal) || most.Contains(letters, StringComparison.Ordinal));
    }

    private static bool IsCapital(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => ShareOfCapitals(word) >= 0.5) && ShareOfCapitals(name) >= MostlyCapitals;
    }

    private static double ShareOfCapitals(string text) =>
        text.Count(char.IsLetter) is > 0 and var letters ? (double)text.Count(char.IsUpper) / letters : 1;

    private static bool StartsInCapitals(string name) =>
        Array.TrueForAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => !char.IsLower(word[0]));

    /// <summary>Whether the letters of a name stand in a title, in their order.</summary>
    private static bool IsSpelt(string letters, string title)
    {
        var at = 0;
        foreach (var letter in title)
            if (at < letters.Length && letters[at] == letter)
                at++;
        return at == letters.Length;
    }

    /// <summary>How many of the words that matter can give their first letter to the name, 0 to 1.</summary>
    private static double InitialsUsed(string letters, List<string> words)
    {
        var mattering = words.FindAll(word => !Connectives.Contains(word));
        var best = new int[letters.Length + 1];
        foreach (var word in mattering)
            for (var at = letters.Length; at > 0; at--)
                if (letters[at - 1] == word[0])
                    best[at] = Math.Max(best[at], best.Take(at).Max() + 1);
        return mattering.Count == 0 ? 0 : (double)best.Max() / mattering.Count;
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter).Select(char.ToLowerInvariant));

    private static List<string> NumbersOf(string text) => [.. Digits().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("^[ivx]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
