using JippApi.Application.Places;
using JippApi.Domain.Regions;

namespace JippApi.Application.Search.Names;

/// <summary>Finds regions by what people write: a code, a name or part of one.</summary>
public static class RegionSearch
{
    private const int MinInside = 3;

    /// <summary>Returns the codes of the regions found, each with its rank: the lower, the better it matches.</summary>
    public static IReadOnlyDictionary<string, int> Find(string text)
    {
        if (CodesOf(text) is { Count: > 0 } codes)
            return codes;

        List<string> words = [.. SearchWords.Read(text).SelectMany(PlaceNames.Divided).Select(word => word.Joined)];
        var kind = words.Count == 0 ? null : PlaceNames.KindOf(words[0]) ?? PlaceNames.GovernmentOf(words[0]);
        var found = kind is null ? [] : Matches(words[(1 + PlaceNames.LevelWordsAt(words, 1))..], kind);
        return found.Count > 0 ? found : Matches(words, null);
    }

    private static Dictionary<string, int> CodesOf(string text)
    {
        var code = text.Trim();
        if (code.Length == 0 || !code.All(letter => char.IsAsciiDigit(letter) || letter is '.'))
            return [];
        if (code.Length == 4 && !code.Contains('.', StringComparison.Ordinal))
            code = $"{code[..2]}.{code[2..]}";
        if (OfficialRegions.SuccessorOf(code) is { } successor)
            return new() { [successor] = 0 };
        return OfficialRegions
            .All.Where(region => region.Code.StartsWith(code, StringComparison.Ordinal))
            .ToDictionary(region => region.Code, region => region.Code == code ? 0 : 2);
    }

    private static Dictionary<string, int> Matches(List<string> words, RegionKind? kind)
    {
        Dictionary<string, int> ranks = [];
        var letters = string.Concat(words);
        if (letters.Length == 0 && kind is null)
            return ranks;
        foreach (var meaning in PlaceNames.Of(letters, kind))
            ranks[meaning.Code] = meaning.IsOther ? 1 : 0;
        foreach (var region in OfficialRegions.All)
            if ((kind is null || region.Kind == kind) && RankOf(region, words, letters) is { } rank)
                ranks.TryAdd(region.Code, rank);
        return ranks;
    }

    private static int? RankOf(OfficialRegion region, List<string> words, string letters)
    {
        List<string> name = [.. SearchWords.Read(region.Name).SelectMany(word => word.Text.Split(Letters.Joint))];
        for (var at = 0; at < name.Count; at++)
            if (string.Concat(name.Skip(at)).StartsWith(letters, StringComparison.Ordinal))
                return 2;
        if (letters.Length >= MinInside && name.Exists(word => word.Contains(letters, StringComparison.Ordinal)))
            return 3;
        if (words.Count < 2)
            return null;
        name.AddRange(SearchWords.Read(OfficialRegions.Find(RegionCode.ProvinceOf(region.Code))!.Name).Select(word => word.Joined));
        return words.TrueForAll(word => name.Exists(known => known.StartsWith(word, StringComparison.Ordinal))) ? 4 : null;
    }
}
