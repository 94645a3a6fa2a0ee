using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Operations;

public static class GivenOperations
{
    public const string Url = "/api/v1/operations";

    /// <summary>An operation requested by a national administrator.</summary>
    public static async Task<Reply> Operation(this JippApp app, string kind = "REINDEX")
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post(Url, new { kind });
        reply.Status.ShouldBe(202, reply.Text);
        return reply;
    }

    /// <summary>The id of any operation, whatever its status.</summary>
    public static async Task<string> OperationId(this JippApp app) =>
        (await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}?limit=1")) is { Items: [var found] }
            ? (string)found["id"]!
            : (await app.Operation()).Id;
}
