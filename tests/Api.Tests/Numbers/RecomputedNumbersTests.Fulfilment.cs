using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Numbers;

/// <summary>
/// The fulfilment of promises. Its summaries are counted again from the published lines; what makes a line kept, late or
/// broken is checked in <see cref="ShouldFollowFromRowsAsync"/>.
/// </summary>
public sealed partial class RecomputedNumbersTests
{
    [Fact]
    public async Task Fulfilment_adds_up()
    {
        var sheets = await All(Admin, "/api/v1/commitments?limit=200&status=SIGNED,IN_FORCE");
        sheets.ShouldNotBeEmpty();
        foreach (var sheet in sheets)
        {
            var report = await Admin.Get($"/api/v1/commitments/{sheet["id"]}/fulfilment");
            var lines = report["lines"]!.AsArray();

            Counts(report["summary"], "status")
                .ShouldBe(lines.GroupBy(line => (string)line!["status"]!).Select(same => $"{same.Key} {same.Count()}"), ignoreOrder: true);
            foreach (var line in lines)
                await ShouldFollowFromRowsAsync(line!);
        }
    }

    [Fact]
    public async Task A_scorecard_counts_the_promises_of_its_province()
    {
        var sheets = await All(Admin, "/api/v1/commitments?limit=200&status=SIGNED,IN_FORCE&provinceCode=61");
        List<string> statuses = [];
        foreach (var sheet in sheets)
            statuses.AddRange(
                (await Admin.Get($"/api/v1/commitments/{sheet["id"]}/fulfilment"))["lines"]!
                    .AsArray()
                    .Where(line => !(bool)line!["amended"]!)
                    .Select(line => (string)line!["status"]!)
            );
        var hub = (await All(app.Anonymous(), "/api/v1/hubs?limit=200&provinceCode=61")).Single();

        var card = await app.Anonymous().Get($"/api/v1/hubs/{hub["id"]}/scorecard?period={NumbersApp.QuarterOf(NumbersApp.Today)}");

        sheets.ShouldNotBeEmpty();
        ((int)card["commitments.promises"]!).ShouldBe(statuses.Count);
        ((int)card["commitments.kept"]!).ShouldBe(statuses.Count(status => status is "LIVE" or "INSTITUTIONALISED"));
        ((int)card["commitments.late"]!).ShouldBe(statuses.Count(status => status == "LATE"));
        ((int)card["commitments.broken"]!).ShouldBe(statuses.Count(status => status == "BROKEN"));
    }

    /// <summary>Compares what a line publishes of its plan with the rows.</summary>
    private async Task ShouldFollowFromRowsAsync(System.Text.Json.Nodes.JsonNode line)
    {
        var plan = Guid.Parse((string)line["planId"]!);

        ((long)line["progress"]!["overdue"]!).ShouldBe(
            await app.Count(
                $"""
                SELECT COUNT(*) FROM "ActionItems" i JOIN "ReplicationPlans" p ON p."Id" = i."PlanId"
                WHERE i."PlanId" = @plan AND {Running} AND {OpenAndDue}
                """,
                ("@plan", plan),
                Day(NumbersApp.Today),
                EndOf(NumbersApp.Today)
            )
        );
        foreach (var (name, condition) in SignedNumbers)
            ((long)line["signedItems"]![name]!).ShouldBe(
                await app.Count(
                    $"""
                    SELECT COUNT(*) FROM "ActionItems" i JOIN "ReplicationPlans" p ON p."Id" = i."PlanId"
                    WHERE i."PlanId" = @plan AND i."SignedAt" IS NOT NULL AND {condition}
                    """,
                    ("@plan", plan),
                    Day(NumbersApp.Today),
                    EndOf(NumbersApp.Today)
                ),
                name
            );
        await ShouldBeKeptByRowsAsync(line, plan);
    }

    private static readonly (string Name, string Condition)[] SignedNumbers =
    [
        ("items", """i."SetAsideAt" IS NULL"""),
        ("verified", """i."SetAsideAt" IS NULL AND i."VerifiedAt" IS NOT NULL"""),
        ("overdue", $"""i."SetAsideAt" IS NULL AND {Running} AND {OpenAndDue}"""),
        ("setAside", """i."SetAsideAt" IS NOT NULL"""),
    ];

    /// <summary>
    /// A finished plan without targets is kept when something signed was verified, nothing signed is left, and the
    /// latest evaluation does not say stop. With targets, it is kept at most then.
    /// </summary>
    private async Task ShouldBeKeptByRowsAsync(System.Text.Json.Nodes.JsonNode line, Guid plan)
    {
        const string done = """
            SELECT COUNT(*) FROM "ReplicationPlans" p
            WHERE p."Id" = @plan AND p."Status" IN ('COMPLETED', 'EVALUATED', 'INSTITUTIONALISED')
            AND EXISTS (SELECT 1 FROM "ActionItems" i WHERE i."PlanId" = p."Id" AND i."SignedAt" IS NOT NULL
                AND i."SetAsideAt" IS NULL AND i."VerifiedAt" IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM "ActionItems" i WHERE i."PlanId" = p."Id" AND i."SignedAt" IS NOT NULL
                AND i."SetAsideAt" IS NULL AND i."VerifiedAt" IS NULL)
            AND NOT EXISTS (SELECT 1 FROM "PlanEvaluations" e WHERE e."PlanId" = p."Id" AND e."Decision" = 'STOP'
                AND NOT EXISTS (SELECT 1 FROM "PlanEvaluations" n WHERE n."PlanId" = e."PlanId" AND n."Number" > e."Number"))
            """;
        var isKept = (string?)line["status"] is "LIVE" or "INSTITUTIONALISED";
        var (atMost, surely) = (
            await app.Count(done, ("@plan", plan)),
            await app.Count($"""{done} AND p."Targets" = '[]'""", ("@plan", plan))
        );

        if (isKept)
            atMost.ShouldBe(1, line.ToJsonString());
        if (surely == 1)
            isKept.ShouldBeTrue(line.ToJsonString());
    }
}
