using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ReplicationKits;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about innovations, institutions, indicators and links.</summary>
internal static class MatrixInnovations
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["DraftInnovation"] = t => ("/innovations", Innovation(t.Institution, t.Source)),
        ["BulkInnovations"] = t =>
            (
                "/innovations/bulk",
                new { atomic = true, operations = new[] { new { op = "create", data = Innovation(t.Institution, t.Source) } } }
            ),
        ["ReviseInnovation"] = t => ($"/innovations/{t.Published}", new { summary = "Layanan lebih dekat." }),
        ["ReviseInnovation:draft"] = t => ($"/innovations/{t.Draft}", new { summary = "Layanan lebih dekat." }),
        ["PutReplicationKit"] = t => ($"/innovations/{t.Published}/kit", GivenKits.Body()),
        ["MoveInnovation"] = t => ($"/innovations/{t.Published}/transitions", new { to = "PUBLISHED" }),
        ["MoveInnovation:write"] = t => ($"/innovations/{t.Published}/transitions", new { to = "IN_REVIEW" }),
        ["MoveInnovation:draft"] = t => ($"/innovations/{t.Draft}/transitions", new { to = "PUBLISHED" }),
        ["GetInnovation:draft"] = t => ($"/innovations/{t.Draft}", null),
        ["ListTransitions:draft"] = t => ($"/innovations/{t.Draft}/transitions", null),
        ["RegisterInstitution"] = t =>
            (
                "/institutions",
                new
                {
                    name = $"Unit matriks {Given.Next()}",
                    kind = "SERVICE_UNIT",
                    regionCode = t.Region,
                    parentId = t.Institution,
                }
            ),
        ["ReviseInstitution"] = t => ($"/institutions/{t.Institution}", new { website = "https://contoh.go.id" }),
        ["ClaimReplicationLink"] = t =>
            (
                "/replication-links",
                new
                {
                    originId = t.Published,
                    replicaId = t.Published,
                    kind = "SCALED_UP",
                    since = "2024-01-02",
                }
            ),
        ["MoveReplicationLink"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "VERIFIED" }),
        ["MoveReplicationLink:write"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "WITHDRAWN", reason = "x" }),
        ["MoveReplicationLink:from"] = t => ($"/replication-links/{t.LedTo}/transitions", new { to = "CONFIRMED_BY_ORIGIN" }),
        ["ClaimEvidence"] = t =>
            (
                $"/innovations/{t.Published}/institutionalisation-evidence",
                new
                {
                    kind = "REGULATION",
                    title = "Perda",
                    date = "2026-01-02",
                }
            ),
        ["MoveEvidence"] = t =>
            ($"/innovations/{t.Published}/institutionalisation-evidence/{t.Proof}/transitions", new { to = "VERIFIED" }),
        ["DefineIndicator"] = t =>
            (
                $"/innovations/{t.Published}/indicators",
                new
                {
                    code = "waktu",
                    name = "Waktu",
                    unit = "menit",
                    direction = "LOWER_IS_BETTER",
                }
            ),
        ["ReviseIndicator"] = t => ($"/innovations/{t.Published}/indicators/{t.Indicator}", new { method = "Buku register" }),
        ["StateExistence"] = t => Stated(t, "CITIZEN"),
        ["StateExistence:self"] = t => Stated(t, "SELF"),
        ["StateExistence:hub"] = t => Stated(t, "HUB_VISIT"),
        ["StateExistence:ministry"] = t => Stated(t, "MINISTRY"),
        ["StateExistence:replica"] = t => Stated(t, "REPLICA_TEAM"),
        ["StateExistence:system"] = t =>
            (
                $"/innovations/{t.Published}/attestations",
                new
                {
                    method = "SYSTEM_LOG",
                    existence = "ACTIVE",
                    transactions = 12,
                    periodFrom = $"{Today.AddDays(-30):O}",
                    periodTo = $"{Today:O}",
                }
            ),
        ["RecordActual"] = t => ($"/indicators/{t.Indicator}/actuals", new { date = "2026-01-31", value = 3 }),
    };

    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    private static (string Path, object? Body) Stated(Target target, string method) =>
        (
            $"/innovations/{target.Published}/attestations",
            new
            {
                method,
                existence = "ACTIVE",
                note = "Loket dilihat langsung pagi ini; antrean empat puluh orang, dua petugas.",
            }
        );

    public static object Innovation(string institution, string source) =>
        new
        {
            title = $"Inovasi matriks {Given.Next()}",
            summary = "Layanan dibuat lebih dekat kepada warga.",
            ownerInstitutionId = institution,
            year = 2023,
            sector = "HEALTH",
            sections = new
            {
                problem = "Warga menunggu lama.",
                objective = "Waktu tunggu turun.",
                results = "Turun.",
                howItWorks = "Petugas datang.",
            },
            sources = new[] { new { source } },
        };
}
