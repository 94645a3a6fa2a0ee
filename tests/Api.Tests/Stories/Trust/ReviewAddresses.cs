using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

public sealed class ReviewAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("innovations/{id:guid}/proposals/{proposalId:guid}", "innovations/{correctedId}/proposals/{acceptedId}"),
            ("review-tasks/{id:guid}", "review-tasks/{proposalId:guid}"),
        ];
}

public static class GivenCorrections
{
    /// <summary>A correction of a record of the sample.</summary>
    /// <param name="app">The server.</param>
    /// <param name="accepted">Whether it has been accepted; otherwise it waits.</param>
    public static async Task<Reply> Correction(this JippApp app, bool accepted)
    {
        var known = (await app.Anonymous().Get("/api/v1/innovations?sort=-title&limit=1")).Ids[0];
        var proposal = await app.ClientWith("CONTENT_EDITOR", $"pembaca teliti {Given.Next()}")
            .Post(
                $"/api/v1/innovations/{known}/corrections",
                new { changes = new { references = new[] { $"https://example.go.id/{Given.Next()}" } }, evidence = "Laporan 2025." }
            );
        proposal.Status.ShouldBe(201, proposal.Text);
        if (accepted)
            await app.ClientWith("NATIONAL_ADMIN").Change($"/api/v1/review-tasks/{proposal.Id}/decision", new { decision = "PASS" });
        return proposal;
    }
}
