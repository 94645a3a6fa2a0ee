using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Nobody decides on an entry in which they have an interest (docs/decisions/0044-conflict-of-interest.md).
/// </summary>
internal static class ResultInterests
{
    /// <summary>
    /// Requires that nobody behind the call was to evaluate the entry: an appeal contests what they found.
    /// </summary>
    public static async Task RequireNoEvaluatorAsync(IAppDb db, ICurrentUser user, CompetitionEntry entry, CancellationToken ct) =>
        ResultRules.DecidedByAnother.Require(!await WasToJudgeAsync(db, user, entry, ct));

    /// <summary>Requires that nobody behind the call was to evaluate the entry whose result they contest.</summary>
    public static async Task RequireNotJudgedAsync(IAppDb db, ICurrentUser user, CompetitionEntry entry, CancellationToken ct) =>
        ResultRules.ContestedByOthers.Require(!await WasToJudgeAsync(db, user, entry, ct));

    private static Task<bool> WasToJudgeAsync(IAppDb db, ICurrentUser user, CompetitionEntry entry, CancellationToken ct)
    {
        var (id, caller) = (entry.Id, user.Caller!);
        List<AccountId> persons = [.. new[] { caller.Account, caller.ActingFor }.OfType<AccountId>()];
        return db.Evaluations.AnyAsync(e => e.EntryId == id && persons.Contains(e.EvaluatorId), ct);
    }

    /// <summary>Whether the caller speaks for the institution that entered.</summary>
    public static async Task<bool> SpeaksForAsync(IAppDb db, ICurrentUser user, CompetitionEntry entry, CancellationToken ct) =>
        user.Caller is { } caller
        && (
            entry.IsOf(caller.Actor)
            || (
                await caller.ReachOf(Permissions.EnterCompetitions).CoversAsync(entry.InstitutionId, db, ct)
                && await Belonging.SpeaksForAsync(db, caller, entry.InstitutionId, ct)
            )
        );
}
