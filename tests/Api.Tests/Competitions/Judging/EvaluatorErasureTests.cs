using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Application.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>An evaluator can have their account erased: the name goes, the points stay.</summary>
public class EvaluatorErasureTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Password = "Rahasia-Penilai-2031";
    private const string Reason = "Adik saya menulis proposal ini.";

    [Fact]
    public async Task Points_and_reasons_stay_without_a_name_and_the_rest_goes_to_others()
    {
        var judged = await JudgedEdition.RunningAsync(app, 3);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var (leaving, next) = (evaluators[0], (await judged.Edition.EvaluatorsAsync(1)).Single());
        var own = await judged.Edition.AssignedAsync(leaving, KippBody.Proposal);
        var (submitted, recused) = ((string)own[0]["id"]!, (string)own[1]["id"]!);
        await JudgedEdition.SubmitAsync(leaving, submitted, 91);
        await JudgedEdition.MoveAsync(leaving, recused, new { to = "RECUSED", reason = Reason }).Done();
        var name = await GivePasswordAsync(leaving);
        (await EvaluatorNamesAsync(judged)).ShouldContain(name);

        (await leaving.Client.Post("/api/v1/me/erasure", new { password = Password })).Status.ShouldBe(204);

        var all = await judged.AllAsync();
        (await EvaluatorNamesAsync(judged)).ShouldNotContain(name);
        all.Where(item => (string?)item["evaluatorId"] == leaving.AccountId)
            .Select(item => (string)item["status"]!)
            .ShouldBe(["RECUSED", "RELEASED", "SUBMITTED"], ignoreOrder: true);
        all.Count(item => (string?)item["evaluatorId"] == next.AccountId).ShouldBe(2);
        var kept = await StoredAsync(submitted);
        (kept.Total, kept.Reasons).ShouldBe((91m, 3));
        (await judged.Edition.Organiser.Get($"{KippEdition.Evaluations}/{recused}").Done()).Text.ShouldNotContain(Reason);
    }

    private static async Task<IReadOnlyList<string?>> EvaluatorNamesAsync(JudgedEdition judged) =>
        [.. (await judged.AllAsync()).Select(item => (string?)item["evaluatorName"])];

    private Task<(decimal? Total, int Reasons)> StoredAsync(string evaluation) =>
        app.WithDb(async db =>
        {
            var id = new Domain.Competitions.Judging.EvaluationId(Guid.Parse(evaluation));
            var stored = await db.Evaluations.AsNoTracking().SingleAsync(v => v.Id == id);
            return (stored.Total, stored.Scores.Count(score => score.Reason is not null));
        });

    /// <returns>The name of the account.</returns>
    private async Task<string> GivePasswordAsync(KippEvaluator evaluator)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var account = (await db.Accounts.FindAsync(Guid.Parse(evaluator.AccountId)))!;
        account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Password);
        account.SecurityStamp ??= Guid.CreateVersion7().ToString("N");
        await db.SaveChangesAsync();
        return account.Name;
    }
}
