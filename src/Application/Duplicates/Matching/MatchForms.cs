using JippApi.Application.Places;
using JippApi.Application.Search;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>Makes the forms that are compared.</summary>
internal static class MatchForms
{
    private const int MaxTextRoots = 80;
    private const int MaxLinks = 10;
    private const int MinSubtitle = 3;
    private const int MaxSubtitle = 14;

    private static readonly string[] ReplicaVerbs = ["mereplikasi", "mengadopsi", "meniru", "menduplikasi"];
    private static readonly string[] ReplicaNouns =
    [
        "replikasi",
        "direplikasi",
        "adopsi",
        "diadopsi",
        "modifikasi",
        "duplikasi",
        "replika",
    ];

    /// <summary>Returns the form of an innovation.</summary>
    public static MatchForm Of(InnovationContent content) =>
        Of(
            new SourceStatement
            {
                Title = content.Title,
                ShortName = content.ShortName,
                Summary = content.Summary,
                OwnerInstitutionId = content.OwnerId?.Value,
                RegionCode = content.RegionCode,
                Year = content.Year,
                Sector = content.Sector,
                Sections = content.Sections,
                Innovators = content.Innovators,
                References = content.References,
            }
        ) with
        {
            Sources = [.. content.SourceRecords.Select(record => record.Source).Distinct().Order()],
        };

    /// <summary>Returns the form of what a list states, or somebody types.</summary>
    public static MatchForm Of(SourceStatement stated)
    {
        var (title, inside) = Brackets.Split(stated.Title ?? "");
        var region = stated.RegionCode ?? PlaceOf(stated.Owner) ?? PlaceOf(stated.Title);
        var told = $"{stated.Summary} {stated.Sections?.Problem}";
        return new()
        {
            Titles = TitlesOf(stated.Title ?? "", title, inside, region),
            Letters = string.Concat(WithoutPlace(title, region).Split(' ').Select(Misread.Corrected)),
            Subtitle = SubtitleOf(stated.Summary, region),
            Names = MatchNames.Of(stated.Title ?? "", WithoutPlace(title, region), stated.ShortName, inside),
            Derived = MatchNames.DerivedFrom(title, inside),
            IsNameOnly = inside.Count == 0 && MatchNames.IsName(WithoutPlace(title, region)),
            HasShortName = !string.IsNullOrWhiteSpace(stated.ShortName) || inside.Any(MatchNames.IsName),
            Generation = Generations.Of($"{stated.Title} {stated.ShortName}"),
            Numbers = Generations.NumbersOf(stated.Title ?? ""),
            Text = string.Join(' ', RootsOf(told).Take(MaxTextRoots)),
            SaysReplica = SaysReplica($"{stated.Title} {told}"),
            People = [.. (stated.Innovators ?? []).Select(PersonOf).Where(name => name.Length > 4).Distinct()],
            Links = [.. MatchLinks.Of([.. stated.References ?? [], told]).Take(MaxLinks)],
            Owner = stated.OwnerInstitutionId,
            OwnerText = stated.Owner,
            Region = region,
            Year = stated.Year,
            Sector = stated.Sector,
        };
    }

    /// <summary>Returns the roots of a text, in order.</summary>
    public static IEnumerable<string> RootsOf(string text) => SearchWords.Of(text).Select(IndonesianStemmer.Stem);

    private static bool SaysReplica(string text)
    {
        var words = SearchWords.Read(text);
        return words.Any(word => ReplicaVerbs.Contains(word.Text))
            || words.Zip(words.Skip(1)).Any(pair => ReplicaNouns.Contains(pair.First.Text) && pair.Second.Text is "dari" or "atas");
    }

    private static List<IReadOnlyList<string>> TitlesOf(string whole, string outside, IReadOnlyList<string> inside, string? region)
    {
        List<IReadOnlyList<string>> titles = [];
        foreach (var text in inside.Where(text => SearchWords.Read(text).Count > 2).Prepend(outside).Append(whole))
            if (TitleOf(text, region) is { Length: > 0 } roots && !titles.Any(title => title.SequenceEqual(roots)))
                titles.Add(roots);
        return titles;
    }

    private static string[] SubtitleOf(string? summary, string? region) =>
        summary is not null && SearchWords.Read(summary).Count is >= MinSubtitle and <= MaxSubtitle ? TitleOf(summary, region) : [];

    private static string[] TitleOf(string text, string? region)
    {
        var words = SearchWords.WithoutStopWords(SearchWords.Read(text)).ConvertAll(word => Misread.Corrected(word.Joined));
        return [.. WithoutPlace(words, region).Select(IndonesianStemmer.Stem).Distinct()];
    }

    /// <summary>Removes the names of the region and of its province, unless there is nothing else.</summary>
    private static List<string> WithoutPlace(List<string> words, string? region)
    {
        if (region is null)
            return words;
        List<string> kept = [];
        var at = 0;
        while (at < words.Count)
        {
            var place = PlaceNames.LongestAt(words, at);
            if (place?.Meanings.Any(meaning => Domain.Regions.RegionCode.LiesIn(region, meaning.Code)) == true)
                at += place.Length;
            else
                kept.Add(words[at++]);
        }

        return kept.Count > 0 ? kept : words;
    }

    private static string WithoutPlace(string text, string? region) =>
        string.Join(' ', WithoutPlace(SearchWords.Read(text).ConvertAll(word => word.Joined), region));

    /// <summary>Returns the only region that a text names with its kind.</summary>
    private static string? PlaceOf(string? text)
    {
        if (text is null)
            return null;
        var words = SearchWords.Read(text).SelectMany(PlaceNames.Divided).Select(word => word.Joined).ToList();
        List<string> found = [];
        for (var at = 0; at < words.Count; at++)
            if (PlaceNames.LongestAt(words, at) is { Kind: not null, Meanings: [var only] })
                found.Add(OfficialRegions.Find(only.Code)!.Code);
        return found.Distinct().ToList() is [var region] ? region : null;
    }

    private static string PersonOf(string name) =>
        string.Join(
            ' ',
            SearchWords.Read(name.Split(',')[0]).Select(word => word.Joined).Where(word => word is not ("dr" or "drs" or "ir"))
        );
}
