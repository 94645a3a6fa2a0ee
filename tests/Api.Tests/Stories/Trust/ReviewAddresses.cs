using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

public sealed class ReviewAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("innovations/{id:guid}/proposals/{proposalId:guid}", "innovations/{correctedId}/proposals/{proposalId:guid}"),
            ("review-tasks/{id:guid}", "review-tasks/{proposalId:guid}"),
        ];
}

public static class GivenCorrections
{
    /// <summary>A correction that waits for the owner of a published innovation.</summary>
    public static async Task<Reply> Correction(this JippApp app)
    {
        var published = await app.Published();
        var proposal = await app.ClientWith("CONTENT_EDITOR", "pembaca teliti")
            .Post(
                $"/api/v1/innovations/{published.Id}/corrections",
                new { changes = new { summary = "Ringkasan yang benar." }, evidence = "Laporan 2025." }
            );
        proposal.Status.ShouldBe(201, proposal.Text);
        return proposal;
    }
}
