using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Privacy;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Lets a person whose account is erased leave the editions in which they have a duty. Their points and reasons stay,
/// without a name; why they stepped back from an entry is forgotten.
/// </summary>
internal sealed class ErasedEvaluators(IAppDb db, IEnumerable<IMemberDeparture> departures) : IErasureFollower
{
    private const string Reason = "Akun dihapus atas permintaan pemiliknya.";

    public async Task FollowAsync(AccountId erased, DateTimeOffset at, CancellationToken ct)
    {
        var members = await db.CompetitionMembers.Where(m => m.AccountId == erased && m.LeftAt == null).ToListAsync(ct);
        foreach (var member in members)
        {
            var edition = member.CompetitionId;
            var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct);
            member.Leave(Reason, at);
            foreach (var departure in departures)
                await departure.FollowAsync(competition, member, at, ct);
        }

        var recused = await db.Evaluations.Where(v => v.EvaluatorId == erased && v.RecusalReason != null).ToListAsync(ct);
        foreach (var evaluation in recused)
            evaluation.ForgetPerson();
    }
}
