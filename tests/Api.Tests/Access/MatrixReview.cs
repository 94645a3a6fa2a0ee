using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>
/// The requests of <see cref="MatrixRequests"/> about members of records, proposals and review tasks. Who may decide on
/// what is told by the stories of trust: here a decision lacks its reason, so that the task stays.
/// </summary>
internal static class MatrixReview
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ReviseInnovation:title"] = t => ($"/innovations/{t.Published}", new { title = $"Judul matriks {Given.Next()}" }),
        ["ReviseInnovation:awards"] = t =>
            ($"/innovations/{t.Published}", new { awards = new[] { new { competition = "KIPP", text = $"Piagam {Given.Next()}" } } }),
        ["ReviseInnovation:regional-awards"] = t =>
            ($"/innovations/{t.Published}", new { awards = new[] { new { competition = "Lomba", text = $"Piagam {Given.Next()}" } } }),
        ["ReviseInnovation:notes"] = t => ($"/innovations/{t.Published}", new { notes = new[] { $"Catatan {Given.Next()}" } }),
        ["GetInnovationForm"] = t => ($"/innovations/{t.Published}/form", null),
        ["DiscardInnovation"] = t => ($"/innovations/{t.Published}", null),
        ["UnmergeInnovation"] = t => ($"/innovations/{t.Published}/unmerge", new { }),
        ["GetProposal"] = t => ($"/innovations/{t.Published}/proposals/{t.Proposal}", null),
        ["WithdrawProposal"] = t => ($"/innovations/{t.Published}/proposals/{t.Proposal}", null),
        ["ProposeCorrection"] = t => ($"/innovations/{t.Published}/corrections", new { changes = new { }, evidence = "Laporan 2025." }),
        ["ProposeMerge"] = t => ($"/innovations/{t.Published}/merge-proposals", new { survivorId = t.Published, evidence = "Sama." }),
        ["ListDuplicates"] = _ => ("/duplicate-candidates", null),
        ["GetDuplicate"] = _ => ($"/duplicate-candidates/{Guid.Empty}", null),
        ["MoveDuplicate"] = t =>
            (
                $"/duplicate-candidates/{Guid.Empty}/transitions",
                new
                {
                    to = "MERGED",
                    reason = "Sama.",
                    survivorId = t.Published,
                }
            ),
        ["CheckDuplicates"] = _ => ("/innovations/duplicate-checks", new { title = "Perahu Baca Nusantara" }),
        ["OpenAttestationCampaign"] = t =>
            ("/attestation-campaigns", new { title = $"Kampanye matriks {Given.Next()}", regions = new[] { t.Region[..2] } }),
        ["ListAttestationCampaigns"] = _ => ("/attestation-campaigns", null),
        ["GetAttestationCampaign"] = _ => ($"/attestation-campaigns/{Guid.Empty}", null),
        ["GetAttestationProgress"] = _ => ($"/attestation-campaigns/{Guid.Empty}/progress", null),
        ["ListAttestationEntries"] = _ => ($"/attestation-campaigns/{Guid.Empty}/entries", null),
        ["MoveAttestationCampaign"] = _ => ($"/attestation-campaigns/{Guid.Empty}/transitions", new { to = "CANCELLED", reason = "x" }),
        ["HandOutAttestationLink"] = _ => ($"/attestation-campaigns/{Guid.Empty}/entries/{Guid.Empty}/link", new { }),
        ["ListReviewTasks"] = _ => ("/review-tasks", null),
        ["GetReviewTask"] = t => ($"/review-tasks/{t.Proposal}", null),
        ["ClaimReviewTask"] = t => ($"/review-tasks/{t.Proposal}/claim", new { }),
        ["ReleaseReviewTask"] = t => ($"/review-tasks/{t.Proposal}/release", new { }),
        ["DecideReviewTask"] = t => ($"/review-tasks/{t.Proposal}/decision", new { decision = "RETURN" }),
        ["DecideReviewTasks"] = t =>
            (
                "/review-tasks/bulk",
                new
                {
                    operations = new[]
                    {
                        new
                        {
                            op = "decide",
                            id = t.Proposal,
                            ifMatch = "*",
                            data = new { decision = "RETURN" },
                        },
                    },
                }
            ),
    };
}
