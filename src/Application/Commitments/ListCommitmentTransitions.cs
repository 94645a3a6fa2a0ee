using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Lists the moves of a commitment sheet, with the obstacle to each one that is not open.</summary>
public sealed record ListCommitmentTransitions(Guid Id) : IRequest<CommitmentTransitions>;

/// <summary>Status of a commitment sheet and its possible moves.</summary>
/// <param name="Version">Version of the sheet; its entity tag is derived from it.</param>
/// <param name="Status">Status as of today.</param>
/// <param name="Moves">All moves, open or not.</param>
/// <param name="Signatories">Numbers of the signatories for whom the caller can sign now with their account.</param>
public sealed record CommitmentTransitions(
    int Version,
    CommitmentStatus Status,
    IReadOnlyList<CommitmentMove> Moves,
    IReadOnlyList<int> Signatories
) : IVersioned;

/// <summary>A move of a commitment sheet.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
/// <param name="Missing">What opening still requires: ids of the institutions without a signatory, or of the plans that
/// cannot be signed.</param>
/// <param name="Permission">The permission the move requires.</param>
public sealed record CommitmentMove(
    CommitmentStatus To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    IReadOnlyList<string> Missing,
    string Permission
);

internal sealed class ListCommitmentTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListCommitmentTransitions, CommitmentTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<CommitmentTransitions> Handle(ListCommitmentTransitions request, CancellationToken ct)
    {
        var sheet = await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct);
        var now = clock.GetUtcNow();
        var (keeps, opening) = (user.Maintains(sheet.RegionCode), await SheetPlans.ObstacleToOpeningAsync(db, sheet, now, ct));
        var own = sheet
            .Signatories.Where(s => sheet.IsBeingSigned && s.Signature is null && user.Is(s) && user.SignsFor(s.InstitutionId))
            .ToList();
        var signs = own.Count > 0 && (await HandedCodes.ActingPersonAsync(db, user.Caller!, ct)).IsInOwnHands;
        return new(
            sheet.Version,
            sheet.StatusOn(Domain.Common.Wib.DayOf(now)),
            [.. MoveCommitment.Moves.Select(MoveTo)],
            signs ? [.. own.Select(s => s.Number).Order()] : []
        );

        CommitmentMove MoveTo(CommitmentStatus to)
        {
            var rule = to == CommitmentStatus.OpenForSigning ? opening?.Rule : sheet.BlockingRule(to);
            return new(
                to,
                rule?.Code ?? (keeps ? null : Forbidden),
                rule is null || rule == CommitmentRules.TransitionAllowed ? [] : opening!.Details,
                Permissions.WriteCommitments
            );
        }
    }
}
