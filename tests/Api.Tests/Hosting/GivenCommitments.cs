using System.Globalization;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Hosting;

public static class GivenCommitments
{
    public const string Url = "/api/v1/commitments";

    /// <summary>The body of a sheet with one signatory for each adopter; a leader signs for theirs by account.</summary>
    public static object Body(IReadOnlyList<Reply> plans, int budgetYear = 2027, Leader? leader = null) =>
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
                    accountId = institutionId == leader?.Institution ? leader.Account : null,
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

    public static async Task<Reply> Sheet(this JippApp app, IReadOnlyList<Reply> plans, int budgetYear = 2027, Leader? leader = null)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post(Url, Body(plans, budgetYear, leader));
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

    /// <summary>The body of a signature on paper, by default dated on the day on which the sheet was opened.</summary>
    public static object PaperSignature(Reply sheet, int signatory, string scanFileId, string? signedOn = null) =>
        new
        {
            signatory,
            method = "WET",
            documentHash = (string)sheet["documentHash"]!,
            place = "Padang",
            signedOn = signedOn ?? DayOf(sheet),
            scanFileId,
        };

    /// <summary>The day on which the sheet was last changed.</summary>
    public static string DayOf(Reply sheet) =>
        Wib.DayOf(DateTimeOffset.Parse((string)sheet["updatedAt"]!, CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Uploads the scan of a paper that is signed for this sheet.</summary>
    /// <returns>The id of the file.</returns>
    public static async Task<string> Scan(this HttpClient client, Reply sheet) =>
        (
            await client.Upload(
                new("pindaian.pdf", "application/pdf", System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7\n{sheet.Id}")),
                "RESTRICTED"
            )
        ).Id;

    public static async Task<Reply> SignOnPaper(this HttpClient client, Reply sheet, int signatory, string? signedOn = null) =>
        await client.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, signatory, await client.Scan(sheet), signedOn));

    public static Task<Reply> SignByAccount(
        this HttpClient client,
        Reply sheet,
        int signatory,
        params (string Name, string Value)[] headers
    ) =>
        client.Post(
            $"{Url}/{sheet.Id}/signatures",
            new
            {
                signatory,
                method = "ACCOUNT",
                documentHash = (string)sheet["documentHash"]!,
                place = "Padang",
            },
            headers
        );

    public static async Task<Reply> SignAll(this JippApp app, Reply sheet)
    {
        var (admin, reply) = (app.ClientWith("NATIONAL_ADMIN"), (Reply?)null);
        var scan = await admin.Scan(sheet);
        for (var signatory = 1; signatory <= (int)sheet["signatoryCount"]!; signatory++)
        {
            reply = await admin.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, signatory, scan));
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

    /// <summary>A person with the role to sign for exactly this institution.</summary>
    public static Leader LeaderOf(this JippApp app, string institution)
    {
        GrantScope scope = new(ScopeKind.Institution, institution);
        return new(
            institution,
            app.Accounts.IdOf("SIGNATORY", "pimpinan", scope).ToString(),
            app.ClientWith("SIGNATORY", "pimpinan", scope)
        );
    }

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

/// <summary>A leader who signs for an institution.</summary>
public sealed record Leader(string Institution, string Account, HttpClient Client);
