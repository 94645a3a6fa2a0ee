using System.Text.Json;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class AttestationRoundTripTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task Statements_the_dispute_and_the_confirmation_are_read_back_as_they_were_saved()
    {
        var innovation = Given.Published();
        var (first, second) = (Stated(innovation, Existence.Active), Stated(innovation, Existence.Stopped));
        var dispute = Dispute.Open(first, second, Given.Noon);
        innovation.Confirm(first.Confirmation, Given.Noon);
        await database.AddAsync(innovation, first, second, dispute);

        await database.WithDbAsync(async db =>
        {
            var loaded = await db.Innovations.SingleAsync(i => i.Id == innovation.Id);
            loaded.Confirmation.ShouldBe(innovation.Confirmation);
            (loaded.Existence, loaded.Freshness, loaded.ConfirmedUntil).ShouldBe((Existence.Active, Freshness.Confirmed, first.ValidUntil));
            Text(await db.Attestations.SingleAsync(a => a.Id == second.Id)).ShouldBe(Text(second));
            Text(await db.Disputes.SingleAsync(d => d.OpenInnovationId == innovation.Id)).ShouldBe(Text(dispute));
        });
    }

    private static Attestation Stated(Innovation innovation, Existence existence) =>
        Attestation.State(
            innovation,
            ConfirmationMethod.HubVisit,
            new()
            {
                Existence = existence,
                ObservedOn = new(2026, 2, 27),
                Note = "Dilihat di loket.",
                EndReason = existence == Existence.Stopped ? EndReason.Regulation : null,
                EndedOn = existence == Existence.Stopped ? new DateOnly(2026, 1, 31) : null,
                References = ["https://contoh.go.id/foto"],
                Files = [Guid.CreateVersion7()],
            },
            new(TestUser.Writer, null) { HandedBy = TestUser.Reviewer.UserId, CampaignEntryId = Guid.CreateVersion7() },
            waits: false,
            Given.Noon
        );

    private static string Text(object aggregate) => JsonSerializer.Serialize(aggregate, aggregate.GetType());
}
