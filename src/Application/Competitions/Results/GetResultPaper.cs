using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Documents;
using JippApi.Domain.Competitions.Editions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Prints the announced results of a stage as PDF; without a stage, those announced last.</summary>
public sealed record GetResultPaper(Guid CompetitionId, string? Stage) : IRequest<DocumentFile>;

/// <summary>Renders the results of editions. The same data yield the same bytes.</summary>
public interface ICompetitionDocuments
{
    /// <summary>Renders the announced results of a stage as PDF.</summary>
    byte[] Pdf(PrintedResults results);
}

/// <summary>The announced results of a stage, to print.</summary>
public sealed record PrintedResults
{
    public required Guid CompetitionId { get; init; }

    public required string Name { get; init; }

    public required string Stage { get; init; }

    /// <summary>Name of the institution that holds the edition.</summary>
    public string? Organiser { get; init; }

    public string? LegalBasis { get; init; }

    public required DateTimeOffset AnnouncedAt { get; init; }

    /// <summary>The last day on which they can be contested.</summary>
    public DateOnly? ObjectionsUntil { get; init; }

    /// <summary>The decree; null while they can still change.</summary>
    public StageDecree? Decree { get; init; }

    /// <summary>When the edition was cancelled; null when it was not.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancellationReason { get; init; }

    public required IReadOnlyList<PrintedGroup> Groups { get; init; }

    /// <summary>Public address of the same results.</summary>
    public required string Address { get; init; }

    public required bool IsIllustrative { get; init; }

    /// <summary>The head of the audit log to print; null while there is none.</summary>
    public ExportedHead? Head { get; init; }
}

/// <summary>The results of a group.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Rows">Its results, in their order.</param>
public sealed record PrintedGroup(string Name, IReadOnlyList<PrintedResult> Rows);

/// <summary>A printed result.</summary>
/// <param name="Rank">Place by points; null when the stage ranks nothing.</param>
/// <param name="Number">Number of the entry.</param>
/// <param name="Title">Title of the entry.</param>
/// <param name="Institution">Name of the institution that entered.</param>
/// <param name="Total">Points; null when the stage ranks nothing.</param>
/// <param name="Tiers">Names of the tiers reached.</param>
public sealed record PrintedResult(int? Rank, int Number, string Title, string Institution, decimal? Total, IReadOnlyList<string> Tiers);

internal sealed class GetResultPaperHandler(IAppDb db, ICurrentUser user, ICompetitionDocuments documents, DocumentPolicy policy)
    : IRequestHandler<GetResultPaper, DocumentFile>
{
    public async Task<DocumentFile> Handle(GetResultPaper request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        if (PublicResults.StageOf(competition, request.Stage) is not { AnnouncedAt: { } announcedAt } state)
            throw new NotFoundException(nameof(StageState));
        var stage = competition.StageOf(state.Code);
        var (organiser, isCancelled) = (competition.OrganiserId, competition.Status == CompetitionStatus.Cancelled);
        var paper = new PrintedResults
        {
            CompetitionId = competition.Id.Value,
            Name = competition.Name,
            Stage = stage.Name,
            Organiser = await db.Institutions.Where(i => i.Id == organiser).Select(i => i.Name).FirstOrDefaultAsync(ct),
            LegalBasis = competition.LegalBasis,
            AnnouncedAt = announcedAt,
            ObjectionsUntil = state.ObjectionsUntil,
            Decree = state.Decree,
            CancelledAt = isCancelled ? competition.EndedAt : null,
            CancellationReason = isCancelled ? competition.StatusReason : null,
            Groups = await GroupsAsync(competition, stage, ct),
            Address = policy.AddressOf($"/api/v1/competitions/{competition.Id.Value}/results?stage={stage.Code}"),
            IsIllustrative = Illustration.Is(competition.Id.Value),
            Head = await ExportedHead.CoveringAsync(db, policy, competition.AuditSubject(), ct),
        };
        return new(documents.Pdf(paper), $"{competition.Name} {stage.Name}", competition.Version);
    }

    private async Task<IReadOnlyList<PrintedGroup>> GroupsAsync(Competition competition, EditionStage stage, CancellationToken ct)
    {
        var results = await PublicResults.OfAsync(db, competition, new(stage.Code, null, null), ct);
        var entries = await PublicResults.ShownAsync(db, [.. results.Select(result => result.EntryId)], ct);
        return
        [
            .. results
                .GroupBy(result => result.Group)
                .Select(group => new PrintedGroup(
                    competition.Rules.FindGroup(group.Key)?.Name ?? group.Key,
                    [
                        .. group.Select(result => new PrintedResult(
                            result.Rank,
                            result.Number,
                            entries[result.EntryId].Title,
                            entries[result.EntryId].Institution.Name,
                            result.Total,
                            [.. result.Tiers.Select(tier => stage.NameOfTier(group.Key, tier))]
                        )),
                    ]
                )),
        ];
    }
}
