using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Hosting;

public static class GivenCommitments
{
    public const string Url = "/api/v1/commitments";

    /// <summary>The body of a sheet with one signatory for each adopter.</summary>
    public static object Body(IReadOnlyList<Reply> plans, int budgetYear = 2027, string? accountId = null) =>
        new
        {
            title = $"Komitmen {Given.Next()}",
            provinceCode = ((string)plans[0]["adopter.regionCode"]!)[..2],
            budgetYear,
            lines = plans.Select(plan => new { planId = plan.Id }).ToArray(),
            signatories = plans
                .Select(plan => (string)plan["adopter.id"]!)
                .Distinct()
                .Select(institutionId => new
                {
                    institutionId,
                    name = "Pimpinan",
                    office = "Bupati",
                    accountId,
                })
                .ToArray(),
            witnesses = new[]
            {
                new
                {
                    name = "Diah",
                    office = "Deputi",
                    organisation = "Kementerian PANRB",
                },
            },
        };

    public static async Task<Reply> Sheet(this JippApp app, IReadOnlyList<Reply> plans, int budgetYear = 2027, string? accountId = null)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post(Url, Body(plans, budgetYear, accountId: accountId));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    public static async Task<Reply> OpenSheet(this JippApp app, string id)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"{Url}/{id}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    /// <summary>The body of a signature on paper.</summary>
    public static object PaperSignature(Reply sheet, int signatory, string signedOn = "2026-11-20") =>
        new
        {
            signatory,
            method = "WET",
            documentHash = (string)sheet["documentHash"]!,
            place = "Padang",
            signedOn,
        };

    public static async Task<Reply> SignAll(this JippApp app, Reply sheet)
    {
        Reply? reply = null;
        for (var signatory = 1; signatory <= (int)sheet["signatoryCount"]!; signatory++)
        {
            reply = await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, signatory));
            reply.Status.ShouldBe(200, reply.Text);
        }

        return reply!;
    }

    /// <summary>A hub's decision on the budget deadline of 2031.</summary>
    public static async Task<string> BudgetDeadlineId(this JippApp app) =>
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/budget-deadlines", BudgetDeadline("61")).Done()).Id;

    public static object BudgetDeadline(string provinceCode) =>
        new
        {
            provinceCode,
            budgetYear = 2031,
            day = "2031-01-31",
            reason = "APBD ditetapkan terlambat.",
        };

    /// <summary>An accepted plan with an item and an adopter that is ready.</summary>
    public static async Task<Reply> Accepted(this JippApp app, string? originId = null, string? adopterId = null)
    {
        var plan = await app.Plan(originId, adopterId);
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        return plan;
    }

    public static async Task<Reply> SignedSheet(this JippApp app, params Reply[] plans) =>
        await app.SignAll(await app.OpenSheet((await app.Sheet(plans)).Id));
}
