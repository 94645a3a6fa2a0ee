using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Attestations;

public sealed class AttestationAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [("innovations/{id:guid}/attestations/{attestationId:guid}", "innovations/{attestedId}/attestations/{attestationId:guid}")];
}

/// <summary>Statements on whether innovations still run, made the way any client makes them.</summary>
public static class GivenAttestations
{
    public const string Innovations = "/api/v1/innovations";

    /// <summary>Long enough to say what was seen without a link or a file.</summary>
    private const string Seen = "Loket dilihat langsung pagi ini; antrean empat puluh orang, dua petugas.";

    /// <summary>A person who writes for the owners of the test region.</summary>
    public static HttpClient OwnersEditor(this JippApp app) => app.ClientWith("INSTITUTION_EDITOR", "penulis pemilik");

    /// <summary>A person of the hub of the province.</summary>
    public static HttpClient HubOf(this JippApp app, string province = "13") =>
        app.ClientWith("HUB_ADMIN", "petugas hub", new(ScopeKind.Region, province));

    /// <summary>A person of the ministry.</summary>
    public static HttpClient Ministry(this JippApp app) => app.ClientWith("NATIONAL_ADMIN", "petugas kementerian");

    /// <summary>The answer to a statement.</summary>
    public static Task<Reply> State(
        this HttpClient client,
        string innovation,
        string method,
        string existence,
        string? endReason = null,
        string? replacedBy = null
    ) =>
        client.Post(
            $"{Innovations}/{innovation}/attestations",
            new
            {
                method,
                existence,
                endReason,
                replacedBy,
                note = Seen,
            }
        );

    /// <summary>A statement, which must succeed.</summary>
    public static async Task<Reply> Stated(
        this HttpClient client,
        string innovation,
        string method,
        string existence,
        string? endReason = null,
        string? replacedBy = null
    )
    {
        var reply = await client.State(innovation, method, existence, endReason, replacedBy);
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>A published innovation of which the ministry has said that it runs; its answer.</summary>
    public static async Task<Reply> Attested(this JippApp app) =>
        await app.Ministry().Stated((await app.Published()).Id, "MINISTRY", "ACTIVE");
}
