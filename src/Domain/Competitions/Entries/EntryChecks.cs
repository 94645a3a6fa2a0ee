using JippApi.Domain.Competitions.Editions;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>Checks of a proposal before it is submitted.</summary>
internal static class EntryChecks
{
    /// <exception cref="Common.RuleBrokenException">Something that the edition asks for is missing.</exception>
    public static void RequireComplete(EditionRules rules, string group, string? category, EntryContent content)
    {
        List<string> missing =
        [
            .. rules
                .Sections.Where(section => section.IsRequired && string.IsNullOrWhiteSpace(content.TextOf(section.Code)))
                .Select(section => PathOf(section.Code)),
        ];
        if (rules.Categories.Count > 0 && category is null)
            missing.Add("category");
        if (rules.FindGroup(group) is { NamesInspiration: true })
        {
            if (content.InspiredBy is null)
                missing.Add("inspiredBy");
            if (string.IsNullOrWhiteSpace(content.InspirationReason))
                missing.Add("inspirationReason");
        }

        var papers = rules.RequiredFiles.Select(paper => paper.Code).Except(content.Files.Select(file => file.Kind).OfType<string>());
        missing.AddRange(papers.Select(code => $"files/{code}"));
        if (rules.NeedsVideo && content.VideoUrl is null)
            missing.Add("videoUrl");

        EntryRules.SectionsPresent.Require(missing.Count == 0, missing);
    }

    /// <exception cref="Common.RuleBrokenException">A section is too long, or the edition does not know it.</exception>
    public static void RequireWithinLimits(EditionRules rules, EntryContent content)
    {
        var known = rules.Sections.ToDictionary(section => section.Code);
        List<string> unknown = [.. content.Sections.Select(section => section.Code).Where(code => !known.ContainsKey(code))];
        EntryRules.KnownGroup.Require(unknown.Count == 0, [.. unknown.Select(PathOf)]);
        List<string> tooLong =
        [
            .. content
                .Sections.Where(section => WordCount.Of(section.Text) > known[section.Code].MaxWords)
                .Select(section => PathOf(section.Code)),
        ];
        EntryRules.WithinWordLimits.Require(tooLong.Count == 0, tooLong);
    }

    /// <exception cref="Common.RuleBrokenException">A text has one of the names.</exception>
    public static void RequireWithoutNames(EntryContent content, IReadOnlyList<string> names)
    {
        var found = content
            .Sections.Where(section => BarredNames.AreIn(section.Text, names))
            .Select(section => PathOf(section.Code))
            .ToList();
        if (content.InspirationReason is { } reason && BarredNames.AreIn(reason, names))
            found.Add("inspirationReason");
        EntryRules.WithoutNames.Require(found.Count == 0, found);
    }

    private static string PathOf(string section) => $"sections/{section}";
}
