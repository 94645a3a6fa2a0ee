using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Application.Search;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Projects published innovations into the directory.</summary>
public static class DirectoryProjection
{
    /// <summary>Writes the current state of the innovation into its entry.</summary>
    /// <param name="view">The innovation.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="level">The rung of the institutionalisation ladder that it has reached.</param>
    public static void Fill(this InnovationView view, DirectoryEntry entry, LadderLevel level)
    {
        var (innovation, content, words) = (view.Innovation, view.Content, view.Words());

        entry.UpdatedAt = innovation.UpdatedAt.UtcDateTime;
        entry.Year = content.Year ?? 0;
        entry.TitleKey = TitleKey(content.Title);
        entry.ShortNameKey = ShortNameKey(content.ShortName);
        entry.RegionCode = content.RegionCode;
        entry.ProvinceCode = content.RegionCode is { } region ? RegionCode.ProvinceOf(region) : null;
        entry.InstitutionId = content.OwnerId?.Value;
        entry.InstitutionKind = view.Owners is [.., var root] ? Code.Of(root.Kind) : null;
        entry.Sector = content.Sector is { } sector ? Code.Of(sector) : null;
        entry.Phase = innovation.Phase is { } phase ? Code.Of(phase) : null;
        entry.Existence = Code.Of(innovation.Existence);
        entry.Freshness = Code.Of(innovation.Freshness);
        entry.ConfirmationMethod = innovation.Confirmation is { } confirmation ? Code.Of(confirmation.Method) : null;
        entry.ConfirmedOn = innovation.Confirmation?.ObservedOn;
        entry.InDispute = innovation.Confirmation?.InDispute ?? false;
        entry.LadderLevel = Code.Of(level);
        entry.HasAward = content.Awards.Count > 0;
        (entry.TitleWords, entry.KeyWords, entry.Words) = (words.Title, words.Keys, words.All);
        entry.Card = JsonSerializer.Serialize(view.Card(), InnovationJson.Readable.InnovationCard);
        FillTerms(view, entry);
    }

    /// <summary>Returns the published revision the innovation has reached.</summary>
    public static InnovationRevision Revision(this InnovationView view, string json) =>
        new()
        {
            InnovationId = view.Innovation.Id.Value,
            Number = view.Innovation.Revision,
            Version = view.Innovation.Version,
            PublishedAt = view.Innovation.UpdatedAt.UtcDateTime,
            Json = json,
        };

    /// <summary>Returns the texts by which an innovation is found, apart from its title and sections.</summary>
    public static IEnumerable<string?> KeyTexts(this InnovationView view)
    {
        var sector = view.Content.Sector is { } s ? ReferenceSets.Find("sectors", Code.Of(s)) : null;
        return
        [
            .. view.Owners.Select(owner => owner.Name),
            .. view.Owners.Select(owner => owner.ShortName),
            view.Region?.Name,
            view.Province?.Name,
            sector?.LabelId,
            sector?.LabelEn,
            .. view.Content.Tags,
            .. view.Content.Innovators,
        ];
    }

    /// <summary>
    /// Returns the sort form of a title: lower-case letters and digits, with single spaces between words.
    /// </summary>
    public static string TitleKey(string title) => SearchWords.KeyOf(title);

    /// <summary>Returns a short name as people type it: in lower case, without spaces and hyphens.</summary>
    public static string ShortNameKey(string? shortName)
    {
        var key = string.Concat(SearchWords.Read(shortName).Select(word => word.Joined));
        return key.Length <= InnovationContent.ShortNameMaxLength ? key : key[..InnovationContent.ShortNameMaxLength];
    }

    private static SearchDocument Words(this InnovationView view)
    {
        var (content, sections) = (view.Content, view.Content.Sections);
        return SearchDocument.Of(
            content.Title,
            content.ShortName,
            [.. view.KeyTexts(), .. PlaceGroups.KeysOf(content.RegionCode)],
            [
                content.Summary,
                sections.Problem,
                sections.Objective,
                sections.Novelty,
                sections.HowItWorks,
                sections.Results,
                sections.AdoptionPrerequisites,
                sections.Resources,
                sections.Sustainability,
                .. content.Awards.Select(award => award.Text),
                .. content.Notes,
            ],
            view.Innovation.RegistryNumber
        );
    }

    private static void FillTerms(InnovationView view, DirectoryEntry entry)
    {
        var content = view.Content;
        var terms = content
            .SourceRecords.Select(record => (TermKinds.Source, Code.Of(record.Source)))
            .Distinct()
            .Concat(content.Sdgs.Select(sdg => (TermKinds.Sdg, sdg.ToString(System.Globalization.CultureInfo.InvariantCulture))))
            .Concat(
                content
                    .Awards.SelectMany(award => new[] { award.Competition, award.Tier })
                    .OfType<string>()
                    .Where(value => value.Length <= InnovationContent.TagMaxLength)
                    .Select(value => (TermKinds.Award, value.ToUpperInvariant()))
            )
            .Concat(
                content
                    .Awards.Select(AwardEditions.NameOf)
                    .OfType<string>()
                    .Where(value => value.Length <= InnovationContent.TagMaxLength)
                    .Select(value => (TermKinds.AwardEdition, value))
            )
            .Concat(content.Tags.Select(tag => (TermKinds.Tag, tag)))
            .ToHashSet();
        entry.Terms.RemoveAll(term => !terms.Remove((term.Kind, term.Value)));
        entry.Terms.AddRange(terms.Select(term => new DirectoryTerm { Kind = term.Item1, Value = term.Item2 }));
    }
}
