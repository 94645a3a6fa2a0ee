using System.Security.Cryptography;
using System.Text;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Judging;

/// <summary>A person who may judge an entry: free of interest, and with room for one more.</summary>
/// <param name="Account">The account.</param>
/// <param name="Load">How many entries of the stage the person has been given.</param>
public sealed record Candidate(AccountId Account, int Load);

/// <summary>
/// Chooses evaluators. The person with the fewest entries comes first, and a hash decides among equals: nobody picks an
/// evaluator for an entry, and repeating a draw chooses the same.
/// </summary>
public static class EvaluatorDraw
{
    public static IReadOnlyList<AccountId> Choose(CompetitionEntryId entry, string stage, IEnumerable<Candidate> candidates, int count) =>
        [
            .. candidates
                .OrderBy(candidate => candidate.Load)
                .ThenBy(candidate => Lot(entry, stage, candidate.Account), StringComparer.Ordinal)
                .Take(count)
                .Select(candidate => candidate.Account),
        ];

    private static string Lot(CompetitionEntryId entry, string stage, AccountId account) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{stage}\n{entry.Value:D}\n{account.Value:D}")));
}
