using System.Text.Json;
using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

/// <summary>Every visible property of an aggregate.</summary>
internal static class State
{
    public static IReadOnlyList<string> Of(AggregateRoot root) =>
        [
            .. root.GetType()
                .GetProperties()
                .Where(property => property.Name != nameof(AggregateRoot.Events))
                .Select(property => $"{property.Name}: {JsonSerializer.Serialize(property.GetValue(root))}"),
            .. root.Events.Select((e, place) => $"Event {place}: {e}"),
        ];

    public static void ShouldStillBe(this AggregateRoot root, IReadOnlyList<string> before)
    {
        Of(root).Except(before).ShouldBeEmpty();
        before.Except(Of(root)).ShouldBeEmpty();
    }
}
