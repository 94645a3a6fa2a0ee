using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hosting;

/// <summary>An active hub with one of each of its parts; the survey is not verified.</summary>
public sealed record GivenHub(string Id, string Host, string Spoke, string Mentor, string Activity, string Survey)
{
    /// <summary>
    /// Answers to the 2026 instrument that score 4 for planning, 8.2 for institutionalisation, 7 for dissemination and
    /// 3 for evaluation.
    /// </summary>
    public static object[] Answers { get; } =
    [
        Answer("P1", "DRAFT"),
        Answer("P2", "DRAFT"),
        Answer("L1", "EVALUATED"),
        Answer("L2", "IN_FORCE"),
        Answer("L3", "IN_FORCE"),
        Answer("S1", "FORUM", "SITE", "ONLINE", "COMPETITION"),
        Answer("S2", "UNDER_HALF"),
        Answer("E1", "YEARLY"),
    ];

    private static object Answer(string question, params string[] options) =>
        new
        {
            question,
            options,
            evidence = "https://contoh.go.id/bukti",
        };
}

public static class GivenHubs
{
    public const string Url = "/api/v1/hubs";

    private static readonly string[] Criteria = ["LEADER_COMMITMENT", "POTENTIAL_FITS_NEED", "BUREAUCRACY_SUPPORT"];

    public static async Task<Reply> ProposedHub(this JippApp app, string region = "13", string? parentId = null)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var host = await admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Lembaga Uji {Given.Next()}",
                kind = "AGENCY",
                regionCode = region,
                parentId,
            }
        );
        return Done(await admin.Post(Url, new { institutionId = host.Id, name = $"Hub Uji {Given.Next()}" }));
    }

    /// <summary>A designated and active hub.</summary>
    public static async Task<GivenHub> WorkingHub(this JippApp app, string region = "13", string? parentId = null)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var hub = await app.ProposedHub(region, parentId);
        await app.AssessedHub(hub.Id);
        await app.MoveHub(hub.Id, new { to = "DESIGNATED", decree = new { number = "305", year = 2024 } });
        await app.MoveHub(hub.Id, new { to = "ACTIVE" });
        var spoke = (await app.Institution()).Id;
        Done(await Post("spokes", new { institutionId = spoke }));
        var mentor = Done(await Post("mentors", new { name = "Pendamping", capacity = 2 }))["mentors"]![0]!["id"]!;
        var activity = Done(
            await Post(
                "activities",
                new
                {
                    kind = "FORUM",
                    date = "2026-02-03",
                    title = "Forum",
                }
            )
        );
        var survey = Done(
            await app.ClientWith("NATIONAL_ADMIN", "pengisi")
                .Post($"{Url}/{hub.Id}/maturity-surveys", new { instrumentVersion = "2026", answers = GivenHub.Answers })
        );
        return new(hub.Id, (string)hub["institution.id"]!, spoke, (string)mentor!, activity.Id, survey.Id);

        Task<Reply> Post(string part, object body) => admin.Post($"{Url}/{hub.Id}/{part}", body, ("If-Match", "*"));
    }

    /// <summary>Assesses a hub by all three criteria.</summary>
    public static async Task AssessedHub(this JippApp app, string id)
    {
        foreach (var criterion in Criteria)
            Done(
                await app.ClientWith("NATIONAL_ADMIN")
                    .Post(
                        $"{Url}/{id}/assessments",
                        new
                        {
                            criterion,
                            score = 80,
                            evidence = "Laporan",
                        },
                        ("If-Match", "*")
                    )
            );
    }

    /// <summary>The hub after a transition, which must succeed.</summary>
    public static async Task<Reply> MoveHub(this JippApp app, string id, object transition) =>
        Done(await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{id}/transitions", transition, ("If-Match", "*")));

    /// <summary>A survey of the hub of West Sumatra, from the sample data.</summary>
    public static async Task<string> SurveyId(this JippApp app)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var hub = (await admin.Get($"{Url}?provinceCode=13&year=2020")).Items[0]["id"];
        var surveys = $"{Url}/{hub}/maturity-surveys";
        return (await admin.Get(surveys)).Items is [var known, ..]
            ? (string)known["id"]!
            : Done(
                await app.ClientWith("NATIONAL_ADMIN", "pengisi")
                    .Post(surveys, new { instrumentVersion = "2026", answers = GivenHub.Answers })
            ).Id;
    }

    /// <summary>Makes the account behind a token a member of an institution.</summary>
    public static async Task JoinAsync(this JippApp app, string role, string subject, string institutionId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        (await db.Accounts.FindAsync(app.Accounts.IdOf(role, subject)))!.InstitutionId = new(Guid.Parse(institutionId));
        db.InvalidateAccess();
        await db.SaveChangesAsync();
    }

    private static Reply Done(Reply reply)
    {
        reply.Status.ShouldBeInRange(200, 201, reply.Text);
        return reply;
    }
}
