using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>Statements without HTML and invisible characters.</summary>
internal static class CleanStatement
{
    public static SourceStatement Of(SourceStatement said) =>
        said with
        {
            Title = CleanText.LineOf(said.Title),
            ShortName = CleanText.LineOf(said.ShortName),
            Summary = CleanText.Of(said.Summary),
            Owner = CleanText.LineOf(said.Owner),
            Tags = Lines(said.Tags),
            Sections = said.Sections is { } sections ? Of(sections) : null,
            Innovators = Lines(said.Innovators),
            References = Lines(said.References),
            Awards = said.Awards is { } awards ? [.. awards.Select(Of)] : null,
            Notes = Lines(said.Notes),
            Label = CleanText.LineOf(said.Label),
        };

    /// <summary>
    /// Takes what a list repeats once. Faults are named by the places that the sender knows, so this comes after.
    /// </summary>
    public static SourceStatement WithoutRepeats(SourceStatement said) =>
        said with
        {
            Sdgs = said.Sdgs is { } sdgs ? [.. sdgs.Distinct()] : null,
            Tags = said.Tags is { } tags ? [.. tags.DistinctBy(Innovation.NormaliseTag)] : null,
            Innovators = said.Innovators is { } innovators ? [.. innovators.Distinct()] : null,
            References = said.References is { } references ? [.. references.Distinct()] : null,
            Awards = said.Awards is { } awards ? [.. awards.Distinct()] : null,
            Notes = said.Notes is { } notes ? [.. notes.Distinct()] : null,
        };

    private static Sections Of(Sections said) =>
        new(
            CleanText.Of(said.Problem),
            CleanText.Of(said.Objective),
            CleanText.Of(said.Novelty),
            CleanText.Of(said.HowItWorks),
            CleanText.Of(said.Results),
            CleanText.Of(said.AdoptionPrerequisites),
            CleanText.Of(said.Resources),
            CleanText.Of(said.Sustainability)
        );

    private static Award Of(Award said) =>
        said with
        {
            Competition = CleanText.LineOf(said.Competition) ?? "",
            Tier = CleanText.LineOf(said.Tier),
            Text = CleanText.LineOf(said.Text) ?? "",
        };

    private static IReadOnlyList<string>? Lines(IReadOnlyList<string>? texts) =>
        texts is null ? null : [.. texts.Select(text => CleanText.LineOf(text) ?? "")];
}
