using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemMatching;

/// <summary>
/// Compares the constraints of a problem with what is recorded about a candidate. A broken one marks the match and never
/// hides it; one about which nothing is recorded is named.
/// </summary>
internal static class ProblemBlockers
{
    /// <summary>Words for services that usually need a connection. They are a sign, not a proof, so they are shown.</summary>
    private static readonly (string Word, string Root)[] Connected =
    [
        .. new[] { "aplikasi", "daring", "digital", "online", "web", "portal", "ponsel", "elektronik" }.Select(word =>
            (word, IndonesianStemmer.Stem(word))
        ),
    ];

    public static (IReadOnlyList<ProblemMatchBlocker> Broken, IReadOnlyList<ProblemConstraint> Unchecked) Of(
        ProblemStatement problem,
        Candidate candidate
    )
    {
        var (means, broken, open) = (problem.Constraints, new List<ProblemMatchBlocker>(), new List<ProblemConstraint>());
        if (means.BudgetMaxRupiah is { } rupiah)
            Compare(ProblemConstraint.Budget, ProblemScoring.MedianCost(candidate), rupiah);
        if (means.StaffMax is not null)
            open.Add(ProblemConstraint.Staff); // nobody records how many people an innovation needs
        if (means.Connectivity is { } connection and not Connectivity.Good)
            Connect(connection);
        if (means.Months is { } months)
            Compare(
                ProblemConstraint.Months,
                ProblemScoring.Median([.. candidate.Costs.Select(cost => (decimal?)cost.Months).OfType<decimal>()]),
                months
            );
        return (broken, open);

        void Compare(ProblemConstraint constraint, decimal? needed, decimal available)
        {
            if (needed is not { } known)
                open.Add(constraint);
            else if (known > available)
                broken.Add(Blocker(constraint, ProblemMatchTexts.Number(known), ProblemMatchTexts.Number(available)));
        }

        void Connect(Connectivity connection)
        {
            var said = string.Join(", ", Connected.Where(word => Mentions(candidate.Entry, word.Root)).Select(word => word.Word));
            if (said.Length == 0)
                open.Add(ProblemConstraint.Connectivity);
            else
                broken.Add(
                    Blocker(
                        ProblemConstraint.Connectivity,
                        ProblemMatchTexts.Same(said),
                        connection == Connectivity.None ? new("tidak ada", "missing") : new("lemah", "weak")
                    )
                );
        }
    }

    private static bool Mentions(DirectoryEntry entry, string root) => entry.Words.Contains($" {root} ", StringComparison.Ordinal);

    private static ProblemMatchBlocker Blocker(ProblemConstraint constraint, MatchSentence needed, MatchSentence available) =>
        new(constraint, [new("needed", needed.En), new("available", available.En)], ProblemMatchTexts.Of(constraint, needed, available));
}
