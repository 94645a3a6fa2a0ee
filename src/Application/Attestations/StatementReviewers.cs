using JippApi.Application.Access;
using JippApi.Application.Innovations;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;

namespace JippApi.Application.Attestations;

/// <summary>Finds who is told of a statement or a contradiction that waits for a decision.</summary>
internal sealed class StatementReviewers(Recipients recipients)
{
    private readonly Dictionary<string, IReadOnlyList<AccountId>> known = [];

    /// <summary>
    /// Returns the reviewers of the region, because nobody at the owner may decide, without those who had a hand in it;
    /// the national ones if nobody else is left.
    /// </summary>
    public async Task<IReadOnlyList<AccountId>> OfAsync(string? regionCode, IEnumerable<UserId> persons, CancellationToken ct)
    {
        List<AccountId> involved = [.. ReviewAudience.Accounts(persons)];
        var near = await NearestAsync(regionCode, ct);
        List<AccountId> others = [.. near.Except(involved)];
        if (others.Count > 0)
            return others;
        var national = await NearestAsync(null, ct);
        return [.. national.Except(involved)];
    }

    /// <summary>Reads the reviewers of each region once, however many statements wait there.</summary>
    private async Task<IReadOnlyList<AccountId>> NearestAsync(string? regionCode, CancellationToken ct)
    {
        if (!known.TryGetValue(regionCode ?? "", out var people))
            known[regionCode ?? ""] = people = await recipients.NearestAsync(regionCode, Permissions.ReviewInnovations, ct);
        return people;
    }

    /// <summary>Returns the path of a statement.</summary>
    public static string PathOf(Attestation stated) => $"innovations/{stated.InnovationId.Value}/attestations/{stated.Id.Value}";
}
