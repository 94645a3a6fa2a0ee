using JippApi.Api.Tests.Competitions;

namespace JippApi.Api.Tests.Access;

/// <summary>
/// The requests of <see cref="MatrixRequests"/> about editions of competitions and their entries. What a duty in an
/// edition allows is told by the tests of competitions.
/// </summary>
internal static class MatrixCompetitions
{
    private const string Reason = "Uji matriks";

    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["DraftCompetition"] = t => ("/competitions", MatrixEdition.Body(t.Edition.Organiser, t.Region[..2])),
        ["ReviseCompetition"] = t => (Edition(t), new { legalBasis = "Keputusan Nomor 13", reason = Reason }),
        ["ReviseCompetition:draft"] = t => (Drafted(t), new { legalBasis = "Keputusan Nomor 14" }),
        ["MoveCompetition"] = t => ($"{Edition(t)}/transitions", new { to = "OPEN" }),
        ["ExtendCompetition"] = t =>
            ($"{Edition(t)}/extensions", new { submissionsUntil = TimeProvider.System.GetUtcNow().AddDays(1), reason = Reason }),
        ["GetCompetition:draft"] = t => (Drafted(t), null),
        ["ListCompetitionVersions:draft"] = t => ($"{Drafted(t)}/versions", null),
        ["ListCompetitionMembers"] = t => ($"{Edition(t)}/members", null),
        ["AddCompetitionMember"] = t => ($"{Edition(t)}/members", new { accountId = Guid.CreateVersion7(), duty = "EVALUATOR" }),
        ["GetCompetitionMember"] = t => ($"{Edition(t)}/members/{Guid.Empty}", null),
        ["ReleaseCompetitionMember"] = t => ($"{Edition(t)}/members/{Guid.Empty}/departure", new { reason = Reason }),
        ["DraftEntry"] = t => ($"{Edition(t)}/entries", KippEdition.EntryBody(t.Published)),
        ["ListEntries"] = t => ($"{Edition(t)}/entries", null),
        ["ReviseEntry"] = t => (Entry(t), new { category = "PENDIDIKAN" }),
        ["GetEntry"] = t => (Entry(t), null),
        ["ReadEntryFile"] = t => ($"{Entry(t)}/files/{Guid.Empty}", null),
        ["CheckEligibility"] = t => ($"{Edition(t)}/eligibility-checks", new { innovationId = t.Published, group = "UMUM" }),
        ["MoveEntry:disqualify"] = t => ($"{Entry(t)}/transitions", new { to = "DISQUALIFIED", reason = Reason }),
        ["MoveEntry"] = t => ($"{Entry(t)}/transitions", new { to = "SUBMITTED" }),
        ["DecideEntry"] = t =>
            (
                $"{Entry(t)}/decision",
                new
                {
                    passes = true,
                    reason = Reason,
                    filesWithoutNames = Array.Empty<string>(),
                }
            ),
    };

    public static string Edition(Target target) => $"/competitions/{target.Edition.Competition}";

    public static string Entry(Target target) => $"/competition-entries/{target.Edition.Entry}";

    private static string Drafted(Target target) => $"/competitions/{target.Edition.Drafted}";
}
