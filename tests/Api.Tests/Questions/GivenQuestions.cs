using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Questions;

/// <summary>An innovation, its owner and somebody there.</summary>
public sealed record AskedOwner(string Innovation, string Institution, Somebody Editor);

/// <summary>Questions asked and answered the way any client does it.</summary>
public static class GivenQuestions
{
    public const string Url = "/api/v1/questions";

    private static readonly (string, string) Any = ("If-Match", "*");

    /// <summary>A published innovation of an institution of its own.</summary>
    public static async Task<AskedOwner> AskedOwner(this JippApp app)
    {
        var institution = await app.Root();
        return new((await app.Published(ownerId: institution)).Id, institution, app.Editor(institution));
    }

    /// <summary>A reviewer with a national role.</summary>
    public static Somebody Moderator(this JippApp app) => app.Person("VALIDATOR", GrantScope.Nation);

    /// <summary>Somebody who works for another institution.</summary>
    public static async Task<Somebody> Outsider(this JippApp app) => app.Editor(await app.Root());

    public static Task<Reply> Ask(this HttpClient client, string innovation, string text = "Berapa biaya menjalankannya?") =>
        client.Post(
            Url,
            new
            {
                innovationId = innovation,
                text,
                language = "ID",
            }
        );

    public static async Task<Reply> Asked(this HttpClient client, string innovation, string text = "Berapa biaya menjalankannya?") =>
        (await client.Ask(innovation, text)).With(201);

    public static Task<Reply> Answer(
        this HttpClient client,
        string question,
        string text = "Dua puluh juta setahun.",
        bool? isFaq = null
    ) => client.Put($"{Url}/{question}/answer", new { text, isFaq }, Any);

    public static Task<Reply> MoveQuestion(this HttpClient client, string question, string to, string? reason = "Sudah diperiksa.") =>
        client.Post($"{Url}/{question}/transitions", new { to, reason }, Any);

    public static Task<Reply> ReportQuestion(this HttpClient client, string question, string reason = "UNTRUE") =>
        client.Post($"{Url}/{question}/reports", new { reason, note = "Angkanya keliru." });

    public static Task<Reply> DecideReport(this HttpClient client, string question, int number, string to) =>
        client.Post($"{Url}/{question}/reports/{number}/transitions", new { to, reason = "Sudah diperiksa." }, Any);

    public static Task<Reply> Vote(this HttpClient client, string question, bool isHelpful) =>
        client.Post($"{Url}/{question}/votes", new { isHelpful });

    /// <summary>The reply, which must have this status.</summary>
    public static Reply With(this Reply reply, int status)
    {
        reply.Status.ShouldBe(status, reply.Text);
        return reply;
    }

    /// <summary>A public question with a report that waits.</summary>
    public static async Task<Reply> AnsweredQuestion(this JippApp app)
    {
        var owner = await app.AskedOwner();
        var question = (await app.Person("NOBODY").Client.Asked(owner.Innovation)).Id;
        var answered = (await owner.Editor.Client.Answer(question)).With(200);
        (await app.Person("NOBODY").Client.ReportQuestion(question)).With(201);
        return answered;
    }
}
