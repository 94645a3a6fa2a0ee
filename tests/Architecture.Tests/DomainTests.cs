using System.Reflection;
using System.Text.RegularExpressions;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Regions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

public sealed partial class DomainTests
{
    private static readonly Type[] Aggregates =
    [
        .. DomainLayer.GetTypes().Where(type => type.IsSubclassOf(typeof(AggregateRoot))),
        typeof(Region),
    ];

    private static readonly Type[] Events =
    [
        .. DomainLayer.GetTypes().Where(type => typeof(IDomainEvent).IsAssignableFrom(type) && type != typeof(IDomainEvent)),
    ];

    private static readonly Rule[] Rules =
    [
        .. DomainLayer
            .GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!),
    ];

    [Fact]
    public void There_is_something_to_check()
    {
        Aggregates.Length.ShouldBeGreaterThan(2);
        Events.Length.ShouldBeGreaterThan(10);
        Rules.Length.ShouldBeGreaterThan(9);
    }

    [Fact]
    public void Aggregates_are_sealed() => Aggregates.ShouldAllBe(type => type.IsSealed);

    [Fact]
    public void Aggregates_are_created_by_their_own_methods() => Aggregates.SelectMany(type => type.GetConstructors()).ShouldBeEmpty();

    [Fact]
    public void Aggregates_change_by_their_own_methods() =>
        Aggregates
            .Append(typeof(AggregateRoot))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true })
            .ShouldBeEmpty();

    [Fact]
    public void Aggregates_expose_no_mutable_list() =>
        Aggregates
            .SelectMany(type => type.GetProperties())
            .Where(property =>
                property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() is var open
                && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(ICollection<>))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Rules_have_codes_in_kebab_case() => Rules.Where(rule => !KebabCase().IsMatch(rule.Code)).ShouldBeEmpty();

    [Fact]
    public void Rule_codes_are_unique() => Rules.Select(rule => rule.Code).ShouldBeUnique();

    [Fact]
    public void Rules_explain_themselves_in_a_sentence() =>
        Rules.ShouldAllBe(rule => char.IsUpper(rule.Message[0]) && rule.Message.EndsWith('.'));

    [Fact]
    public void Events_are_sealed_records() => Events.ShouldAllBe(type => type.IsSealed && type.GetMethod("<Clone>$") != null);

    [Fact]
    public void Events_contain_only_ids_and_values() =>
        Events
            .SelectMany(type => type.GetProperties())
            .Where(property => !property.PropertyType.IsValueType && property.PropertyType != typeof(string))
            .ShouldBeEmpty();

    [Fact]
    public void Events_name_their_aggregate_and_time() =>
        Events.ShouldAllBe(type =>
            type.GetProperties().Any(p => IsId(p.PropertyType) || p.Name == nameof(Holiday.Date))
            && type.GetProperties().Any(p => p.PropertyType == typeof(DateTimeOffset))
        );

    private static bool IsId(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
