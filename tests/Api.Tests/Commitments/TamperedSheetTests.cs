using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

public class TamperedSheetTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task The_hashes_can_be_recomputed_from_the_document()
    {
        var sheet = await app.SignedSheet(await app.Accepted(), await app.Accepted());

        var document = await app.Anonymous().Get($"{Url}/{sheet.Id}/document");

        var hash = Sha256((string)document["header"]!);
        hash.ShouldBe((string)document["headerHash"]!);
        foreach (var line in document["lines"]!.AsArray())
        {
            hash = Sha256($"{hash}\n{(string)line!["content"]!}");
            hash.ShouldBe((string)line["hash"]!);
        }

        hash.ShouldBe((string)document["documentHash"]!);
    }

    [Fact]
    public async Task A_title_changed_in_the_database_is_detected()
    {
        var sheet = await app.SignedSheet(await app.Accepted());
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var id = new Domain.ReplicationPlans.CommitmentSheetId(Guid.Parse(sheet.Id));
        await db.Commitments.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, "Lain"));

        var verification = await app.Anonymous().Get($"{Url}/{sheet.Id}/verification");

        (
            (bool)verification["valid"]!,
            (bool)verification["lines"]![0]!["valid"]!,
            (bool)verification["signatures"]![0]!["valid"]!
        ).ShouldBe((false, false, false));
    }

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
