using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hosting;

/// <summary>A hub at work, with one of each of its parts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Host">Id of its host.</param>
/// <param name="Spoke">Id of its spoke.</param>
/// <param name="Mentor">Id of its mentor.</param>
/// <param name="Activity">Id of its activity.</param>
/// <param name="Survey">Id of its survey, which nobody has verified.</param>
public sealed record GivenHub(string Id, string Host, string Spoke, string Mentor, string Activity, string Survey)
{
    /// <summary>
    /// Answers to the instrument of 2026 that score 4 in planning, 8.2 in institutionalisation, 7 in dissemination, 3
    /// in evaluation.
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

/// <summary>Hubs that tests need, made the way any client makes them.</summary>
public static class GivenHubs
{
    public const string Url = "/api/v1/hubs";

    private static readonly string[] Criteria = ["LEADER_COMMITMENT", "POTENTIAL_FITS_NEED", "BUREAUCRACY_SUPPORT"];

    /// <summary>A new hub of a new agency.</summary>
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

    /// <summary>A hub that is designated and at work.</summary>
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
        var survey = Done(await Post("maturity-surveys", new { instrumentVersion = "2026", answers = GivenHub.Answers }));
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

    /// <summary>The hub after a move that must succeed.</summary>
    public static async Task<Reply> MoveHub(this JippApp app, string id, object transition) =>
        Done(await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{id}/transitions", transition, ("If-Match", "*")));

    /// <summary>Id of a survey of the hub of West Sumatra, which sample data have everywhere.</summary>
    public static async Task<string> SurveyId(this JippApp app)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var hub = (await admin.Get($"{Url}?provinceCode=13&year=2020")).Items[0]["id"];
        var surveys = $"{Url}/{hub}/maturity-surveys";
        return (await admin.Get(surveys)).Items is [var known, ..]
            ? (string)known["id"]!
            : Done(await admin.Post(surveys, new { instrumentVersion = "2026", answers = GivenHub.Answers })).Id;
    }

    /// <summary>Makes the person behind a token belong to an institution.</summary>
    public static async Task JoinAsync(this JippApp app, string role, string subject, string institutionId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        (await db.Accounts.FindAsync(app.Accounts.IdOf(role, subject)))!.InstitutionId = new(Guid.Parse(institutionId));
        db.TouchAccess();
        await db.SaveChangesAsync();
    }

    private static Reply Done(Reply reply)
    {
        reply.Status.ShouldBeInRange(200, 201, reply.Text);
        return reply;
    }
}
