using JippApi.Api.Tests.Hosting;
using JippApi.Application.Common;
using JippApi.Application.LegalInstruments;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The ladder in the directory.</summary>
public static class ListedLadders
{
    public const string Innovations = "/api/v1/innovations";

    /// <summary>Requires that the ladder, the filter and the list item name the same level.</summary>
    public static async Task ShouldBeListedOn(this JippApp app, string innovation, string level)
    {
        var owner = (string?)(await app.Anonymous().Get($"{Innovations}/{innovation}"))["institution.id"];
        var ladder = await app.Anonymous().Get($"{Innovations}/{innovation}/ladder");
        ((string?)ladder["level"]).ShouldBe(level, ladder.Text);
        (await app.ListedLevel(innovation, $"institutionId={owner}")).ShouldBe(level);
        (await app.ListedLevel(innovation, $"institutionId={owner}&ladderLevel={level}")).ShouldBe(level);
    }

    /// <summary>The level that a list shows; null when the innovation is not in it.</summary>
    public static async Task<string?> ListedLevel(this JippApp app, string innovation, string filter)
    {
        var list = await app.Anonymous().Get($"{Innovations}?limit=200&fields=id,ladderLevel&{filter}");
        list.Status.ShouldBe(200, list.Text);
        return (string?)list.Items.SingleOrDefault(item => (string?)item["id"] == innovation)?["ladderLevel"];
    }

    /// <summary>One step of the nightly work, over everything; how many entries it changed.</summary>
    public static async Task<int> FollowLadders(this JippApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (done, last) = (0, (Guid?)null);
        do
        {
            BatchResult batch = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FollowLadders(last, 50));
            (done, last) = (done + batch.Done, batch.Last);
        } while (last is not null);
        return done;
    }
}
