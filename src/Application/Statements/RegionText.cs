using JippApi.Application.Places;
using JippApi.Application.Search;
using JippApi.Domain.Regions;

namespace JippApi.Application.Statements;

/// <summary>The region that a text names.</summary>
/// <param name="Code">The region; null when it is none, or one of several.</param>
/// <param name="IsAmbiguous">Whether several regions have that name.</param>
internal readonly record struct StatedRegion(string? Code, bool IsAmbiguous)
{
    public static readonly StatedRegion Unknown = new(null, IsAmbiguous: false);
}

/// <summary>Finds the region that a list names, by its code or name. A name is a region only as a whole.</summary>
internal static class RegionText
{
    private static readonly HashSet<string> Country = ["indonesia", "nasional", "pusat", "seluruh", "ri", "republik", "negara"];

    private static readonly HashSet<string> Prefixes = ["pemerintah", "pemda", "pemerintahan"];

    /// <summary>Whether a text means the whole country.</summary>
    public static bool IsCountry(string text) => WordsOf(text) is { Count: > 0 } words && words.TrueForAll(Country.Contains);

    /// <summary>
    /// Returns the region that texts name together: of <i>Malang</i> and <i>Kota Malang</i>, or of province and regency,
    /// the most precise that fits all.
    /// </summary>
    public static StatedRegion Of(params IReadOnlyList<string> texts)
    {
        List<List<string>> named = [];
        foreach (var text in texts)
            if (PlacesIn(text) is { } places)
                named.AddRange(places);
            else
                return StatedRegion.Unknown;
        if (named.Count == 0)
            return StatedRegion.Unknown;

        // The region that lies in, or is, one meaning of each name
        var fitting = named
            .SelectMany(codes => codes)
            .Distinct()
            .Where(code => named.TrueForAll(codes => codes.Exists(other => code == other || RegionCode.LiesIn(code, other))))
            .ToList();
        return fitting switch
        {
            [var only] => new(only, IsAmbiguous: false),
            [] => new(null, IsAmbiguous: named.Count > 1),
            _ => new(null, IsAmbiguous: true),
        };
    }

    /// <summary>
    /// Returns the region whose government a text names, such as <i>Pemkab Sragen</i> or <i>Kota Malang</i>.
    /// </summary>
    public static StatedRegion GovernmentIn(string text)
    {
        var words = WordsOf(text);
        if (words.Count > 1 && Prefixes.Contains(words[0]))
            words.RemoveRange(0, words[1] is "daerah" && words.Count > 2 && PlaceNames.LongestAt(words, 1) is null ? 2 : 1);
        if (words.Count > 1 && PlaceNames.GovernmentOf(words[0]) is { } kind)
            words[0] = kind switch
            {
                RegionKind.Province => "provinsi",
                RegionKind.City => "kota",
                _ => "kabupaten",
            };
        return Of(string.Join(' ', words));
    }

    /// <summary>Returns the regions that a name of an institution contains, each with the kind before it.</summary>
    public static IReadOnlyList<string> Within(string text)
    {
        var words = WordsOf(text);
        List<string> codes = [];
        for (var at = 0; at < words.Count; at++)
            if (PlaceNames.LongestAt(words, at) is { } place)
            {
                codes.AddRange(place.Meanings.Select(meaning => meaning.Code));
                at += place.Length - 1;
            }

        return codes;
    }

    /// <summary>
    /// Returns the meanings of each place in a text of nothing else; null when there is something else.
    /// </summary>
    private static List<List<string>>? PlacesIn(string text)
    {
        var code = text.Trim();
        if (OfficialRegions.Find(code) is not null || OfficialRegions.SuccessorOf(code) is not null)
            return
            [
                [OfficialRegions.SuccessorOf(code) ?? code],
            ];
        var words = WordsOf(text);
        List<List<string>> places = [];
        var at = 0;
        while (at < words.Count)
            if (PlaceNames.LongestAt(words, at) is { } place)
            {
                places.Add([.. place.Meanings.Select(meaning => meaning.Code)]);
                at += place.Length;
            }
            else if (
                PlaceNames.KindOf(words[at]) is { } kind // Provinsi Daerah Istimewa Yogyakarta: "Daerah" belongs to the name
                && at + 1 < words.Count
                && PlaceNames.LongestAt(words, at + 1) is { } named
                && named.Meanings.Any(meaning => meaning.Kind == kind)
            )
            {
                places.Add([.. named.Meanings.Where(meaning => meaning.Kind == kind).Select(meaning => meaning.Code)]);
                at += 1 + named.Length;
            }
            else if (Country.Contains(words[at]) && places.Count > 0)
                at++;
            else
                return null;
        return places.Count > 0 ? places : null;
    }

    private static List<string> WordsOf(string text) =>
        [.. SearchWords.Read(text).SelectMany(PlaceNames.Divided).Select(word => word.Joined)];
}
