using System.Text.Json;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class OutboxTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task An_event_is_stored_as_JSON_with_plain_ids_and_codes()
    {
        var innovation = Given.Draft();
        innovation.Enter(Phase.Development, TestUser.Writer, Given.Noon);
        await database.WithDbAsync(db =>
        {
            db.Innovations.Add(innovation);
            return db.SaveChangesAsync(CancellationToken.None);
        });

        var messages = await database.WithDbAsync(db =>
            db.Outbox.AsNoTracking().Where(m => m.Payload.Contains(innovation.Id.Value.ToString())).OrderBy(m => m.Number).ToListAsync()
        );

        messages.Select(m => m.Type).ShouldBe(["InnovationDrafted", "InnovationEnteredPhase"]);
        messages.ShouldAllBe(m => m.Position == null);
        messages.Select(m => m.EventId).ShouldBeUnique();
        var payload = JsonDocument.Parse(messages[1].Payload).RootElement;
        payload.EnumerateObject().Select(member => member.Name).ShouldBe(["innovationId", "phase", "at"]);
        payload.GetProperty("innovationId").GetGuid().ShouldBe(innovation.Id.Value);
        payload.GetProperty("phase").GetString().ShouldBe("DEVELOPMENT");
        payload.GetProperty("at").GetDateTimeOffset().ShouldBe(Given.Noon);
    }

    [Fact]
    public async Task An_event_is_stored_once_however_often_the_innovation_is_saved()
    {
        var innovation = Given.Published();

        await database.WithDbAsync(async db =>
        {
            db.Innovations.Add(innovation);
            await db.SaveChangesAsync(CancellationToken.None);
            await db.SaveChangesAsync(CancellationToken.None);
        });

        (await database.WithDbAsync(db => db.Outbox.CountAsync(m => m.Payload.Contains(innovation.Id.Value.ToString())))).ShouldBe(1);
    }
}
