using System.Text.Json.Serialization;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>
/// All that is particular to an edition: who may enter what, in which form, and how the entries are judged. Versioned
/// as a whole, and fixed from the first submission on.
/// </summary>
public sealed record EditionRules
{
    public const int MaxGroups = 10;

    public const int MaxClusters = 20;

    public const int MaxNames = 50;

    public const int MaxSections = 30;

    public const int MaxStages = 15;

    public const int MaxRequiredFiles = 20;

    public const int MaxRemarks = 20;

    public const int RemarkMaxLength = 1_000;

    public const int AddressMaxLength = 500;

    /// <summary>The groups (<i>kelompok</i>) in which entries compete.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];

    /// <summary>The clusters (<i>klaster</i>) of the governments and bodies that may enter.</summary>
    public IReadOnlyList<EntrantCluster> Clusters { get; init; } = [];

    /// <summary>The categories (<i>kategori</i>), of which an entry names one; empty when there are none.</summary>
    public IReadOnlyList<CodedName> Categories { get; init; } = [];

    /// <summary>The themes (<i>tema</i>), of which an entry can name one.</summary>
    public IReadOnlyList<CodedName> Themes { get; init; } = [];

    /// <summary>The sections of a proposal, in order.</summary>
    public IReadOnlyList<ProposalSection> Sections { get; init; } = [];

    /// <summary>Whether every entry needs a video.</summary>
    public bool NeedsVideo { get; init; }

    /// <summary>The kinds of papers that every entry attaches; empty when none is asked for.</summary>
    public IReadOnlyList<CodedName> RequiredFiles { get; init; } = [];

    /// <summary>The stages (<i>tahap</i>), in order.</summary>
    public IReadOnlyList<EditionStage> Stages { get; init; } = [];

    /// <summary>Remarks on the edition, such as what its sources leave open.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The addresses from which the rules were taken.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether a stage hides from evaluators who entered.</summary>
    [JsonIgnore]
    public bool IsBlind => Stages.Any(stage => stage.IsBlind);

    /// <summary>Returns a group, or null when the edition has none of this code.</summary>
    public EntryGroup? FindGroup(string? code) => Groups.FirstOrDefault(group => group.Code == code);

    /// <summary>Returns a stage, or null when the edition has none of this code.</summary>
    public EditionStage? FindStage(string? code) => Stages.FirstOrDefault(stage => stage.Code == code);

    /// <summary>
    /// Returns the first cluster to which institutions of a kind belong, or null when none may enter.
    /// </summary>
    public EntrantCluster? ClusterOf(InstitutionKind kind) => Clusters.FirstOrDefault(cluster => cluster.Kinds.Contains(kind));
}
