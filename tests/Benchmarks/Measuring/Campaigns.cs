using System.Globalization;
using JippApi.Application.Access;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Servers;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures a campaign that asks about every record: opening it, reminding twice, and closing it. Every institution has
/// an editor, who gets at most as many messages as the product sends to one person. Between the steps the last day of
/// the campaign is moved, as if time had passed.
/// </summary>
internal static class Campaigns
{
    public const string Verb = "campaigns";

    private const string Header = $"""
        {WorkFigure.Header} mails | mails/s |
        {WorkFigure.Rule}--:|--:|

        """;

    private const string Reminding = "REMIND_CAMPAIGNS";
    private const string Url = "/api/v1/attestation-campaigns";
    private const int Seed = 20_260_104;
    private const int Days = 60;
    private const int BatchSize = 2_000;

    private static DateOnly Today => Wib.DayOf(TimeProvider.System.GetUtcNow());

    public static async Task<string> MeasureAsync(int records)
    {
        var api = await ApiServer.PublishAsync();
        return await BothEngines.TableAsync(Header, engine => MeasureAsync(engine, api, records));
    }

    private static async Task<IReadOnlyList<string>> MeasureAsync(Engine engine, string api, int records)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_campaign_{records}");
        var mail = Workspace.Artifact("mail");
        try
        {
            engine.Prepare(database);
            await new DirectoryGenerator(engine, Seed).FillAsync(database, records);
            await AddEditorsAsync(engine, database);
            var work = new WorkMeasurement(api, engine, database, mail);
            await work.SettleAsync();
            List<WorkFigure> figures =
            [
                await work.MeasureAsync(
                    "open",
                    records,
                    Url,
                    new
                    {
                        title = "Kampanye uji",
                        dueOn = Today.AddDays(Days).ToString("O", CultureInfo.InvariantCulture),
                        sampleShare = 5,
                    }
                ),
            ];
            foreach (var (step, days) in new[] { ("remind, 30 days left", 30), ("remind, 7 days left", 7), ("close", -1) })
            {
                MoveDueDay(engine, database, Today.AddDays(days));
                figures.Add(await work.MeasureAsync(step, records, "/api/v1/operations", new { kind = Reminding }));
            }

            return figures.ConvertAll(figure => $"{figure}{figure.MailCells}");
        }
        finally
        {
            if (Directory.Exists(mail))
                Directory.Delete(mail, recursive: true);
        }
    }

    private static void MoveDueDay(Engine engine, string database, DateOnly day) =>
        engine.Execute(database, $"""UPDATE "AttestationCampaigns" SET "DueOn" = '{day.ToString("O", CultureInfo.InvariantCulture)}'""");

    /// <summary>Adds an account that writes for each institution.</summary>
    private static async Task AddEditorsAsync(Engine engine, string database)
    {
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        await using var scope = product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var institutions = await db.Institutions.AsNoTracking().OrderBy(i => i.NaturalKey).Select(i => i.Id).ToListAsync();
        foreach (var (batch, ids) in institutions.Chunk(BatchSize).Index())
        {
            foreach (var (place, id) in ids.Index())
            {
                var email = string.Create(CultureInfo.InvariantCulture, $"editor-{batch}-{place}{NewDatabase.Domain}");
                var account = Account.Create(email, "Penyunting uji", id, Product.StartOfTime);
                (account.NormalizedEmail, account.NormalizedUserName) = (email.ToUpperInvariant(), email.ToUpperInvariant());
                account.Activate();
                db.Accounts.Add(account);
                db.Grants.Add(
                    Grant.Issue(
                        account.AccountId,
                        Role.InstitutionEditor,
                        new(ScopeKind.Institution, id.Value.ToString()),
                        Product.StartOfTime,
                        null,
                        new UserId("benchmarks"),
                        Product.StartOfTime
                    )
                );
            }

            await db.SaveChangesAsync();
            db.ClearTrackedChanges();
        }
    }
}
