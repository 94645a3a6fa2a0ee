using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Application.Competitions.Judging;

/// <summary>An evaluation, with the entry as its evaluator sees it.</summary>
public sealed record EvaluationDocument : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Name of the edition.</summary>
    public required string Competition { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Name of the stage in Indonesian.</summary>
    public required string StageName { get; init; }

    /// <summary>Name of the stage in English; absent when it has none.</summary>
    public string? StageNameEn { get; init; }

    /// <summary>Whether evaluators of the stage do not see who entered.</summary>
    public required bool IsBlind { get; init; }

    /// <summary>Status of the evaluation.</summary>
    public required EvaluationStatus Status { get; init; }

    /// <summary>Last day (WIB) on which it can be submitted.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was drawn because the totals of the others differed too much.</summary>
    public required bool IsFurther { get; init; }

    /// <summary>When the evaluator was drawn.</summary>
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>When it was submitted; absent until then.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>The entry; absent once the evaluator has stepped back from it or was released.</summary>
    public EvaluatedEntry? Entry { get; init; }

    /// <summary>Criteria of the stage that are scored.</summary>
    public required IReadOnlyList<EvaluationCriterion> Rubric { get; init; }

    /// <summary>
    /// Scores of the evaluation; for organisers, empty until the stage is closed.
    /// </summary>
    public required IReadOnlyList<CriterionScoreItem> Scores { get; init; }

    /// <summary>Remark on the entry as a whole; absent when there is none.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Weighted total, 0 to 100; absent until it is submitted and, for organisers, until the stage is closed.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>Why the evaluator stepped back; absent otherwise.</summary>
    public string? RecusalReason { get; init; }

    /// <summary>
    /// Totals of the other evaluators, without names; absent until one's own evaluation is submitted.
    /// </summary>
    public IReadOnlyList<OtherTotal>? Others { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required EvaluationLinks Links { get; init; }
}

/// <summary>An entry as evaluators see it.</summary>
public sealed record EvaluatedEntry
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Number in the edition.</summary>
    public int? Number { get; init; }

    /// <summary>Title of the innovation when the entry was made.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Code of the category; absent where the edition has none.</summary>
    public string? Category { get; init; }

    /// <summary>Code of the theme; absent where the edition has none.</summary>
    public string? Theme { get; init; }

    /// <summary>Sections of the proposal.</summary>
    public required IReadOnlyList<EvaluatedSection> Sections { get; init; }

    /// <summary>Files; in a blind stage only those in which the secretariat found no names.</summary>
    public required IReadOnlyList<EvaluatedFile> Files { get; init; }

    /// <summary>Id of the innovation that it replicates; absent when it names none.</summary>
    public Guid? InspiredBy { get; init; }

    /// <summary>Why that one was chosen; absent when not stated.</summary>
    public string? InspirationReason { get; init; }

    /// <summary>The institution that enters; absent in a blind stage.</summary>
    public Reference? Institution { get; init; }

    /// <summary>Region of the institution; absent in a blind stage, and when it serves the whole nation.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Address of a video; absent in a blind stage, and when there is none.</summary>
    public string? VideoUrl { get; init; }
}

/// <summary>A section of a proposal as evaluators read it.</summary>
/// <param name="Code">Code of the section.</param>
/// <param name="Name">Name of the section in Indonesian.</param>
/// <param name="NameEn">Name of the section in English; absent when it has none.</param>
/// <param name="Text">Plain text or Markdown.</param>
public sealed record EvaluatedSection(string Code, string Name, string? NameEn, string Text);

/// <summary>A file of a proposal as evaluators read it.</summary>
/// <param name="Number">Number of the file in the entry.</param>
/// <param name="Name">Neutral name of the file.</param>
/// <param name="ContentType">Media type of the file.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Section">Code of the section that it supports; absent when it belongs to the whole proposal.</param>
/// <param name="Kind">Code of the required paper that it is; absent when it is none.</param>
/// <param name="Href">Address of its content.</param>
public sealed record EvaluatedFile(int Number, string Name, string ContentType, long Size, string? Section, string? Kind, string Href);

/// <summary>A criterion of the rubric.</summary>
/// <param name="Code">Code of the criterion.</param>
/// <param name="Name">Name of the criterion in Indonesian.</param>
/// <param name="NameEn">Name of the criterion in English; absent when it has none.</param>
/// <param name="Weight">Weight in per cent.</param>
/// <param name="Section">Code of the section that it looks at; absent when it looks at the whole proposal.</param>
public sealed record EvaluationCriterion(string Code, string Name, string? NameEn, decimal Weight, string? Section);

/// <summary>Points for a criterion.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Points">Points, 0 to 100.</param>
/// <param name="Reason">Reason for the points; absent in a draft without one.</param>
public sealed record CriterionScoreItem(string Criterion, decimal Points, string? Reason);

/// <summary>Total of another evaluator.</summary>
/// <param name="Evaluator">Number that stands for the evaluator.</param>
/// <param name="Total">Weighted total, 0 to 100.</param>
public sealed record OtherTotal(int Evaluator, decimal Total);
