using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Application.Competitions.Entries;

/// <summary>An innovation to enter.</summary>
public sealed record NewEntryInput
{
    /// <summary>Id of a published innovation of the caller's institutions.</summary>
    public Guid? InnovationId { get; init; }

    /// <summary>Code of the group in which it competes.</summary>
    public string? Group { get; init; }

    /// <summary>Code of the category; needed before submission if the edition has categories.</summary>
    public string? Category { get; init; }

    /// <summary>Code of the theme.</summary>
    public string? Theme { get; init; }
}

/// <summary>Content of an entry.</summary>
public sealed record EntryInput
{
    /// <summary>Code of the group in which it competes.</summary>
    public string? Group { get; init; }

    /// <summary>Code of the category; needed before submission if the edition has categories.</summary>
    public string? Category { get; init; }

    /// <summary>Code of the theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Sections to replace, by their codes; those that are not named stay as they are.</summary>
    public IReadOnlyList<EntrySectionInput>? Sections { get; init; }

    /// <summary>All files of the proposal; those that are not named are detached.</summary>
    public IReadOnlyList<EntryFileInput>? Files { get; init; }

    /// <summary>Address of a video (https).</summary>
    public string? VideoUrl { get; init; }

    /// <summary>Id of the awarded innovation that this one replicates.</summary>
    public Guid? InspiredBy { get; init; }

    /// <summary>Why that innovation was chosen.</summary>
    public string? InspirationReason { get; init; }

    /// <summary>The base of a merge patch: without sections, which are replaced one by one.</summary>
    internal static EntryInput Of(CompetitionEntry entry) =>
        new()
        {
            Group = entry.Group,
            Category = entry.Category,
            Theme = entry.Theme,
            Files = [.. entry.Content.Files.Select(EntryFileInput.Of)],
            VideoUrl = entry.Content.VideoUrl,
            InspiredBy = entry.Content.InspiredBy?.Value,
            InspirationReason = entry.Content.InspirationReason,
        };

    /// <summary>Returns the sections of an entry with those that replace them.</summary>
    internal IReadOnlyList<EntrySection> SectionsOver(IReadOnlyList<EntrySection> present)
    {
        var replaced = (Sections ?? []).Select(section => new EntrySection(section.Code!.Trim(), section.Text?.Trim() ?? "")).ToList();
        return [.. present.ExceptBy(replaced.Select(section => section.Code), section => section.Code), .. replaced];
    }
}

/// <summary>The new text of a section.</summary>
public sealed record EntrySectionInput
{
    /// <summary>Code of the section.</summary>
    public string? Code { get; init; }

    /// <summary>Text of the section, plain or Markdown; empty to remove it.</summary>
    public string? Text { get; init; }
}

/// <summary>A file of the proposal.</summary>
public sealed record EntryFileInput
{
    /// <summary>Id of a file that the caller uploaded and completed, or that is attached already.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Code of the section that it supports; leave it out if it belongs to the whole proposal.</summary>
    public string? Section { get; init; }

    /// <summary>Code of the required paper that it is; leave it out if it is none.</summary>
    public string? Kind { get; init; }

    internal static EntryFileInput Of(EntryFile file) =>
        new()
        {
            FileId = file.FileId,
            Section = file.Section,
            Kind = file.Kind,
        };
}

internal sealed class NewEntryInputValidator : AbstractValidator<NewEntryInput>
{
    public NewEntryInputValidator()
    {
        RuleFor(input => input.InnovationId).Present().Id();
        RuleFor(input => input.Group).Required().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.Category).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.Theme).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
    }
}

internal sealed class EntryInputValidator : AbstractValidator<EntryInput>
{
    private const int MaxSections = Domain.Competitions.Editions.EditionRules.MaxSections;

    public EntryInputValidator()
    {
        RuleFor(input => input.Group).Required().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.Category).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.Theme).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.Sections).MaxItems(MaxSections);
        RuleFor(input => input.Sections).Must(sections => Differ(sections, section => section.Code)).WithErrorCode("REPEATED");
        RuleForEach(input => input.Sections).SetValidator(new EntrySectionInputValidator());
        RuleFor(input => input.Files).MaxItems(EntryContent.MaxFiles);
        RuleFor(input => input.Files).Must(files => Differ(files, file => file.FileId)).WithErrorCode("REPEATED");
        RuleForEach(input => input.Files).SetValidator(new EntryFileInputValidator());
        RuleFor(input => input.VideoUrl)
            .MaxLength(EntryContent.VideoUrlMaxLength)
            .Bound(new() { Format = "uri", Pattern = "^[Hh][Tt][Tt][Pp][Ss]://" }, IsSecure, "NOT_AN_HTTPS_ADDRESS");
        RuleFor(input => input.InspiredBy).Id();
        RuleFor(input => input.InspirationReason).MaxLength(EntryContent.InspirationReasonMaxLength);
    }

    private static bool IsSecure(string? address) =>
        address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);

    private static bool Differ<TItem, TKey>(IReadOnlyList<TItem>? items, Func<TItem, TKey> key) =>
        items is null || items.Select(key).Distinct().Count() == items.Count;

    private sealed class EntrySectionInputValidator : AbstractValidator<EntrySectionInput>
    {
        public EntrySectionInputValidator()
        {
            RuleFor(section => section.Code).Required().MaxLength(CompetitionEntry.CodeMaxLength);
            RuleFor(section => section.Text).MaxLength(EntrySection.TextMaxLength);
        }
    }

    private sealed class EntryFileInputValidator : AbstractValidator<EntryFileInput>
    {
        public EntryFileInputValidator()
        {
            RuleFor(file => file.FileId).Present().Id();
            RuleFor(file => file.Section).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
            RuleFor(file => file.Kind).NotBlank().MaxLength(CompetitionEntry.CodeMaxLength);
        }
    }
}
