using JippApi.Application.Innovations;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemMatching;

/// <summary>Innovations that may solve a problem.</summary>
/// <param name="ProblemId">The problem statement.</param>
/// <param name="Formula">Name of the formula of the scores.</param>
/// <param name="Considered">Number of innovations that were scored, at most 500.</param>
/// <param name="Unknown">Parts that are unknown for every innovation, because the statement lacks what they need.</param>
/// <param name="Items">The matches, the best first.</param>
public sealed record ProblemMatchList(
    Guid ProblemId,
    string Formula,
    int Considered,
    IReadOnlyList<ProblemMatchPart> Unknown,
    IReadOnlyList<ProblemMatch> Items
);

/// <summary>An innovation that may solve a problem, and why.</summary>
/// <param name="Score">Score, 0 to 100: the weighted sum of the parts; an unknown part counts nothing.</param>
/// <param name="Parts">The parts of the score.</param>
/// <param name="Unknown">Parts without a score.</param>
/// <param name="Blockers">Constraints of the problem that the innovation breaks. They never hide it.</param>
/// <param name="Unchecked">Constraints about which nothing is recorded for this innovation.</param>
/// <param name="Innovation">The innovation.</param>
/// <param name="Feedback">Verdict of those who state the problem; shown to them only.</param>
public sealed record ProblemMatch(
    int Score,
    IReadOnlyList<ProblemMatchScore> Parts,
    IReadOnlyList<ProblemMatchPart> Unknown,
    IReadOnlyList<ProblemMatchBlocker> Blockers,
    IReadOnlyList<ProblemConstraint> Unchecked,
    InnovationCard Innovation,
    ProblemMatchFeedback? Feedback
);

/// <summary>A part of the score of a match.</summary>
/// <param name="Part">The part.</param>
/// <param name="Score">Score of the part, 0 to 1; absent when it is unknown.</param>
/// <param name="Weight">Weight of the part, out of 100.</param>
/// <param name="Reason">Why it has this score.</param>
/// <param name="Facts">The facts behind it, which one can look up.</param>
/// <param name="Text">The reason as a sentence.</param>
public sealed record ProblemMatchScore(
    ProblemMatchPart Part,
    double? Score,
    int Weight,
    ProblemMatchReason Reason,
    IReadOnlyList<MatchFact> Facts,
    MatchSentence Text
);

/// <summary>A constraint of the problem that the innovation breaks.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="Facts">Facts behind the blocker: <c>needed</c> and <c>available</c>.</param>
/// <param name="Text">The blocker as a sentence.</param>
public sealed record ProblemMatchBlocker(ProblemConstraint Constraint, IReadOnlyList<MatchFact> Facts, MatchSentence Text);

/// <summary>A fact behind a part of a score.</summary>
/// <param name="Name">Name of the fact.</param>
/// <param name="Value">Value of the fact.</param>
public sealed record MatchFact(string Name, string Value);

/// <summary>A sentence in both languages.</summary>
/// <param name="Id">In Indonesian.</param>
/// <param name="En">In English.</param>
public sealed record MatchSentence(string Id, string En);

/// <summary>A verdict of those who state a problem on a match.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why; always present for a rejection.</param>
/// <param name="At">When it was given.</param>
public sealed record ProblemMatchFeedback(MatchVerdict Verdict, string? Reason, DateTimeOffset At);
