using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Rules of an edition of a competition.</summary>
public sealed record EditionRulesInput
{
    /// <summary>Groups (<i>kelompok</i>) in which entries compete.</summary>
    public IReadOnlyList<EntryGroupInput>? Groups { get; init; }

    /// <summary>Clusters (<i>klaster</i>) of the governments and bodies that may enter.</summary>
    public IReadOnlyList<EntrantClusterInput>? Clusters { get; init; }

    /// <summary>Categories, of which an entry names one; omit if there are none.</summary>
    public IReadOnlyList<CodedNameInput>? Categories { get; init; }

    /// <summary>Themes, of which an entry can name one; omit if there are none.</summary>
    public IReadOnlyList<CodedNameInput>? Themes { get; init; }

    /// <summary>Sections of a proposal, in order.</summary>
    public IReadOnlyList<ProposalSectionInput>? Sections { get; init; }

    /// <summary>Whether every entry needs a video; omit for no.</summary>
    public bool? NeedsVideo { get; init; }

    /// <summary>
    /// Kinds of papers that every entry attaches, such as <c>SURAT_REPLIKASI</c>; omit if there are none.
    /// </summary>
    public IReadOnlyList<CodedNameInput>? RequiredFiles { get; init; }

    /// <summary>Stages (<i>tahap</i>), in order.</summary>
    public IReadOnlyList<EditionStageInput>? Stages { get; init; }

    /// <summary>Remarks on the edition.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Web addresses from which the rules were taken.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>Returns the input form of rules, the base of a merge patch.</summary>
    internal static EditionRulesInput Of(EditionRules rules) =>
        new()
        {
            Groups = [.. rules.Groups.Select(EntryGroupInput.Of)],
            Clusters = [.. rules.Clusters.Select(EntrantClusterInput.Of)],
            Categories = [.. rules.Categories.Select(CodedNameInput.Of)],
            Themes = [.. rules.Themes.Select(CodedNameInput.Of)],
            Sections = [.. rules.Sections.Select(ProposalSectionInput.Of)],
            NeedsVideo = rules.NeedsVideo,
            RequiredFiles = [.. rules.RequiredFiles.Select(CodedNameInput.Of)],
            Stages = [.. rules.Stages.Select(EditionStageInput.Of)],
            Notes = rules.Notes,
            Sources = rules.Sources,
        };

    internal EditionRules ToRules() =>
        new()
        {
            Groups = [.. (Groups ?? []).Select(group => group.ToGroup())],
            Clusters = [.. (Clusters ?? []).Select(cluster => cluster.ToCluster())],
            Categories = [.. (Categories ?? []).Select(name => name.ToName())],
            Themes = [.. (Themes ?? []).Select(name => name.ToName())],
            Sections = [.. (Sections ?? []).Select(section => section.ToSection())],
            NeedsVideo = NeedsVideo ?? false,
            RequiredFiles = [.. (RequiredFiles ?? []).Select(name => name.ToName())],
            Stages = [.. (Stages ?? []).Select(stage => stage.ToStage())],
            Notes = [.. (Notes ?? []).Select(note => note.Trim())],
            Sources = Sources ?? [],
        };
}

internal sealed class EditionRulesInputValidator : AbstractValidator<EditionRulesInput>
{
    public EditionRulesInputValidator()
    {
        RuleFor(rules => rules.Groups).MaxItems(EditionRules.MaxGroups);
        RuleForEach(rules => rules.Groups).SetValidator(new EntryGroupInputValidator());
        RuleFor(rules => rules.Clusters).MaxItems(EditionRules.MaxClusters);
        RuleForEach(rules => rules.Clusters).SetValidator(new EntrantClusterInputValidator());
        RuleFor(rules => rules.Categories).MaxItems(EditionRules.MaxNames);
        RuleForEach(rules => rules.Categories).SetValidator(new CodedNameInputValidator());
        RuleFor(rules => rules.Themes).MaxItems(EditionRules.MaxNames);
        RuleForEach(rules => rules.Themes).SetValidator(new CodedNameInputValidator());
        RuleFor(rules => rules.Sections).MaxItems(EditionRules.MaxSections);
        RuleForEach(rules => rules.Sections).SetValidator(new ProposalSectionInputValidator());
        RuleFor(rules => rules.RequiredFiles).MaxItems(EditionRules.MaxRequiredFiles);
        RuleForEach(rules => rules.RequiredFiles).SetValidator(new CodedNameInputValidator());
        RuleFor(rules => rules.Stages).MaxItems(EditionRules.MaxStages);
        RuleForEach(rules => rules.Stages).SetValidator(new EditionStageInputValidator());
        RuleFor(rules => rules.Notes).MaxItems(EditionRules.MaxRemarks);
        RuleForEach(rules => rules.Notes).Required().MaxLength(EditionRules.RemarkMaxLength);
        RuleFor(rules => rules.Sources).MaxItems(EditionRules.MaxRemarks);
        RuleForEach(rules => rules.Sources).Required().MaxLength(EditionRules.AddressMaxLength).WebAddress();
    }
}
