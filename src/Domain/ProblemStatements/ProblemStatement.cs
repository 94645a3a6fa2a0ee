using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ProblemStatements;

/// <summary>
/// A problem of a public service for which an institution looks for innovations to replicate (<i>pernyataan masalah</i>).
/// </summary>
public sealed class ProblemStatement : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    public const int MaxFeedback = 500;

    private readonly List<MatchFeedback> feedback = [];

    private ProblemStatement(ProblemStatementId id, InstitutionId institutionId, DateTimeOffset statedAt) =>
        (Id, InstitutionId, StatedAt) = (id, institutionId, statedAt);

    public ProblemStatementId Id { get; }

    /// <summary>The institution that states it.</summary>
    public InstitutionId InstitutionId { get; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public Sector Sector { get; private set; }

    public string? RegionCode { get; private set; }

    public string? AffectedGroup { get; private set; }

    public ProblemIndicator? Indicator { get; private set; }

    public ProblemConstraints Constraints { get; private set; } = new();

    public ProblemVisibility Visibility { get; private set; }

    public ProblemStatus Status { get; private set; }

    /// <summary>Why it was closed.</summary>
    public string? StatusReason { get; private set; }

    public DateTimeOffset StatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public IReadOnlyList<MatchFeedback> Feedback => feedback;

    public ProblemContent Content =>
        new()
        {
            Title = Title,
            Description = Description,
            Sector = Sector,
            RegionCode = RegionCode,
            AffectedGroup = AffectedGroup,
            Indicator = Indicator,
            Constraints = Constraints,
            Visibility = Visibility,
        };

    public static ProblemStatement State(
        InstitutionId institution,
        ProblemContent content,
        DateTimeOffset at,
        ProblemStatementId? id = null
    )
    {
        RequireSensible(content);

        var problem = new ProblemStatement(id ?? ProblemStatementId.New(), institution, at);
        problem.Describe(content, at);
        problem.Raise(new ProblemStated(problem.Id, institution, at));
        return problem;
    }

    /// <param name="institution">The institution that states it, which stays.</param>
    /// <param name="content">The new content.</param>
    /// <param name="at">The time.</param>
    public void Revise(InstitutionId institution, ProblemContent content, DateTimeOffset at)
    {
        ProblemRules.StillOpen.Require(Status == ProblemStatus.Open);
        ProblemRules.InstitutionKept.Require(institution == InstitutionId);
        RequireSensible(content);

        Describe(content, at);
        Raise(new ProblemRevised(Id, at));
    }

    /// <summary>Notes that a plan that was to solve it has been carried out.</summary>
    public void Address(DateTimeOffset at)
    {
        ProblemRules.StillOpen.Require(Status == ProblemStatus.Open);

        (Status, UpdatedAt) = (ProblemStatus.Addressed, at);
        Raise(new ProblemAddressed(Id, at));
    }

    public void Close(string? reason, DateTimeOffset at)
    {
        ProblemRules.StillOpen.Require(Status != ProblemStatus.Closed);

        (Status, StatusReason, UpdatedAt) = (ProblemStatus.Closed, reason, at);
        Raise(new ProblemClosed(Id, at));
    }

    /// <summary>Records what those who state the problem think of an innovation; a later verdict replaces an earlier one.</summary>
    public void Judge(InnovationId innovation, MatchVerdict verdict, string? reason, DateTimeOffset at)
    {
        ProblemRules.StillOpen.Require(Status == ProblemStatus.Open);
        var judged = feedback.Find(known => known.InnovationId == innovation);
        ProblemRules.FeedbackWithinLimit.Require(judged is not null || feedback.Count < MaxFeedback);

        if (judged is null)
            feedback.Add(judged = new(innovation));
        judged.Judge(verdict, reason, at);
        Raise(new ProblemMatchJudged(Id, innovation, verdict, at));
    }

    private static void RequireSensible(ProblemContent content) =>
        ProblemRules.TargetDiffers.Require(content.Indicator is not { } indicator || indicator.Value != indicator.Target);

    private void Describe(ProblemContent content, DateTimeOffset at)
    {
        (Title, Description, Sector, RegionCode) = (content.Title, content.Description, content.Sector, content.RegionCode);
        (AffectedGroup, Indicator, Constraints) = (content.AffectedGroup, content.Indicator, content.Constraints);
        (Visibility, UpdatedAt) = (content.Visibility, at);
    }

    /// <summary>Without the region: who audits there is a stranger to a private statement of another government.</summary>
    public override Subject AuditSubject() => new("problem-statement", Id.Value.ToString()) { InstitutionId = InstitutionId.Value };
}
