using System.Collections;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>Chooses between what lists state.</summary>
internal static class Survivorship
{
    /// <summary>Returns the statements that state a member, the one to choose first.</summary>
    public static IReadOnlyList<Statement> Rank(SurvivorshipPolicy policy, InnovationMember member, IEnumerable<Statement> statements)
    {
        var rule = policy.Of(member.Name);
        var stated = statements.Where(one => one.IsListed && member.IsStated(one.Content));
        var ranked = rule.Strategy switch
        {
            SurvivorshipStrategy.Newest => stated.OrderByDescending(one => one.At),
            SurvivorshipStrategy.NewestValidated => stated
                .OrderByDescending(one => one.ImportId is not null)
                .ThenByDescending(one => one.At),
            SurvivorshipStrategy.Longest => stated.OrderByDescending(one => LengthOf(member.Read!(one.Content))),
            _ => stated.OrderBy(one => PlaceOf(one.Source)),
        };
        return
        [
            .. ranked
                .ThenBy(one => PlaceOf(one.Source))
                .ThenByDescending(one => one.At)
                .ThenBy(one => one.Key is null)
                .ThenBy(one => one.Key, StringComparer.Ordinal),
        ];

        int PlaceOf(InnovationSource source) =>
            rule.Order.Contains(source) ? rule.Order.Index().First(one => one.Item == source).Index : int.MaxValue;
    }

    private static int LengthOf(object? value) =>
        value switch
        {
            string text => text.Length,
            IEnumerable list => list.Cast<object>().Count(),
            _ => 1,
        };
}
